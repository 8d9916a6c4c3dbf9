from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0002_pictures"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="edition",
            index=models.Index(
                condition=models.Q(("note__gt", "")),
                fields=["-visible_from", "-id"],
                name="edition_with_note",
            ),
        ),
    ]
