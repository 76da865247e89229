"""Applications, and who is what in them."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Make room for applications."""

    dependencies = (("tracker", "0002_documents"),)
    operations = (
        migrations.CreateModel(
            name="ApplicationRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=64)),
                ("body", models.TextField()),
                (
                    "posting",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="tracker.documentrow",
                    ),
                ),
                (
                    "resume",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="tracker.documentrow",
                    ),
                ),
                (
                    "seeker",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="applications",
                        to="tracker.seekerrow",
                    ),
                ),
            ],
            options={
                "db_table": "tracker_application",
            },
        ),
        migrations.AddConstraint(
            model_name="applicationrow",
            constraint=models.UniqueConstraint(
                fields=("seeker", "key"), name="application_key_once"
            ),
        ),
        migrations.CreateModel(
            name="RoleRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.PositiveSmallIntegerField()),
                ("part", models.CharField(max_length=16)),
                (
                    "application",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="roles",
                        to="tracker.applicationrow",
                    ),
                ),
                (
                    "contact",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="roles",
                        to="tracker.contactrow",
                    ),
                ),
            ],
            options={
                "db_table": "tracker_role",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("application", "position"), name="role_position_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "part__in",
                                (
                                    "recruiter",
                                    "hiring_manager",
                                    "interviewer",
                                    "assistant",
                                    "contact",
                                ),
                            )
                        ),
                        name="role_part",
                    ),
                ],
            },
        ),
    )
