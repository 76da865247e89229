"""The one table of events."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Make room for a history."""

    dependencies = (("tracker", "0003_applications"),)
    operations = (
        migrations.CreateModel(
            name="EventRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveBigIntegerField()),
                ("kind", models.CharField(max_length=32)),
                ("happened", models.DateTimeField()),
                ("recorded", models.DateTimeField()),
                ("body", models.TextField()),
                (
                    "application",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="events",
                        to="tracker.applicationrow",
                    ),
                ),
                (
                    "seeker",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="events",
                        to="tracker.seekerrow",
                    ),
                ),
            ],
            options={
                "db_table": "tracker_event",
                "constraints": [
                    models.UniqueConstraint(fields=("seeker", "number"), name="event_number_once"),
                    models.CheckConstraint(
                        condition=models.Q(("number__gte", 1)), name="event_number_from_one"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("happened__lte", models.F("recorded"))),
                        name="event_happened_before_recorded",
                    ),
                ],
            },
        ),
    )
