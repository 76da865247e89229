"""What people correct in their documents."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Make room for corrections."""

    dependencies = (("tracker", "0005_marks"),)
    operations = (
        migrations.CreateModel(
            name="AmendmentRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("part", models.CharField(max_length=32)),
                ("about", models.CharField(max_length=64)),
                ("body", models.TextField()),
                (
                    "posting",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="amendments",
                        to="tracker.documentrow",
                    ),
                ),
                (
                    "seeker",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="amendments",
                        to="tracker.seekerrow",
                    ),
                ),
            ],
            options={
                "db_table": "tracker_amendment",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("posting", "part", "about"), name="amendment_of_posting_once"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("posting", None)),
                        fields=("seeker", "part", "about"),
                        name="amendment_of_resumes_once",
                    ),
                ],
            },
        ),
    )
