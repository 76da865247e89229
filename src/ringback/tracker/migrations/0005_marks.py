"""What documents are known by when they come again."""

import django.db.models.deletion
import msgspec
from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from ringback.casebook.documents import Posting, Resume
from ringback.tracker.marks import marks


def mark(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Mark what is there already; of two documents that are one, the first keeps the marks."""
    documents = apps.get_model("tracker", "DocumentRow").objects.using(editor.connection.alias)
    marked = apps.get_model("tracker", "MarkRow")
    rows = documents.order_by("pk").values_list("pk", "seeker_id", "kind", "body")
    for document, seeker, kind, body in rows.iterator():
        read: type[Posting | Resume] = Posting if kind == "posting" else Resume
        try:
            value = msgspec.json.decode(body, type=read)
        except msgspec.MsgspecError:
            # Whoever opens it is told; a start is no place to stumble over one entry.
            continue
        marked.objects.using(editor.connection.alias).bulk_create(
            (marked(seeker_id=seeker, document_id=document, mark=each) for each in marks(value)),
            ignore_conflicts=True,
        )


class Migration(migrations.Migration):
    """Make room for marks, and mark what is there already."""

    dependencies = (("tracker", "0004_events"),)
    operations = (
        migrations.CreateModel(
            name="MarkRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("mark", models.CharField(max_length=32)),
                (
                    "document",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="marks",
                        to="tracker.documentrow",
                    ),
                ),
                (
                    "seeker",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="marks",
                        to="tracker.seekerrow",
                    ),
                ),
            ],
            options={
                "db_table": "tracker_mark",
                "constraints": [
                    models.UniqueConstraint(fields=("seeker", "mark"), name="mark_once")
                ],
            },
        ),
        migrations.RunPython(mark, migrations.RunPython.noop),
    )
