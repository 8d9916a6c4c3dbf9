from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0003_facts"),
    ]

    operations = [
        migrations.CreateModel(
            name="NamesMark",
            fields=[
                (
                    "slot",
                    models.PositiveSmallIntegerField(primary_key=True, serialize=False),
                ),
                ("mark", models.UUIDField()),
            ],
        ),
    ]
