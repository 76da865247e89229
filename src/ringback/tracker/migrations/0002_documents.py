"""Postings and résumés."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Make room for documents."""

    dependencies = (("tracker", "0001_people"),)
    operations = (
        migrations.CreateModel(
            name="DocumentRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=64)),
                ("kind", models.CharField(max_length=16)),
                ("name", models.CharField(max_length=255)),
                ("turn", models.PositiveIntegerField()),
                ("body", models.TextField()),
                (
                    "seeker",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="documents",
                        to="tracker.seekerrow",
                    ),
                ),
            ],
            options={
                "db_table": "tracker_document",
            },
        ),
        migrations.AddConstraint(
            model_name="documentrow",
            constraint=models.UniqueConstraint(fields=("seeker", "key"), name="document_key_once"),
        ),
        migrations.AddConstraint(
            model_name="documentrow",
            constraint=models.UniqueConstraint(
                fields=("seeker", "turn"), name="document_turn_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="documentrow",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ("posting", "resume"))), name="document_kind"
            ),
        ),
    )
