from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("articles", "0001_first")]
    operations = [
        migrations.AlterField("Edition", "kicker", models.CharField(max_length=90, blank=True)),
        migrations.AddField("Edition", "altered", models.TextField(default="")),
    ]
