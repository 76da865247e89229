"""The seeker, and the contacts with their lines."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Make room for people."""

    initial = True
    dependencies = ()
    operations = (
        migrations.CreateModel(
            name="SeekerRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("embedded", models.BooleanField(default=False)),
                ("body", models.TextField()),
            ],
            options={
                "db_table": "tracker_seeker",
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("embedded", True)),
                        fields=("embedded",),
                        name="seeker_embedded_once",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ContactRow",
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
                    "seeker",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="contacts",
                        to="tracker.seekerrow",
                    ),
                ),
            ],
            options={
                "db_table": "tracker_contact",
            },
        ),
        migrations.AddConstraint(
            model_name="contactrow",
            constraint=models.UniqueConstraint(fields=("seeker", "key"), name="contact_key_once"),
        ),
        migrations.CreateModel(
            name="LineRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.PositiveSmallIntegerField()),
                ("kind", models.CharField(max_length=16)),
                ("value", models.CharField(max_length=600)),
                ("origin", models.CharField(max_length=16)),
                ("confirmed", models.BooleanField()),
                (
                    "contact",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="lines",
                        to="tracker.contactrow",
                    ),
                ),
            ],
            options={
                "db_table": "tracker_line",
                "indexes": [models.Index(fields=["value"], name="line_value")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("contact", "position"), name="line_position_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind__in", ("office", "cell", "email", "post", "portal"))
                        ),
                        name="line_kind",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("origin__in", ("card", "given", "greeting", "published", "directed"))
                        ),
                        name="line_origin",
                    ),
                ],
            },
        ),
    )
