from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0004_records"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="decision",
            index=models.Index(fields=["kind", "key", "verdict"], name="decision_by_key"),
        ),
    ]
