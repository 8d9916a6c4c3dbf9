from django.db import migrations, models

from tests.articles.altered_migrations import NEWEST


class Migration(migrations.Migration):
    dependencies = [("articles", NEWEST)]
    operations = [
        migrations.AlterField("Edition", "kicker", models.CharField(max_length=90, blank=True)),
        migrations.AddField("Edition", "altered", models.TextField(default="")),
    ]
