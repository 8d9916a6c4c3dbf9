"""What was taken in, so that a second run makes nothing new."""

from django.db import models


class Item(models.Model):
    """One file taken in. It outlives its draft: what an editor deleted does not come back."""

    sha256 = models.CharField(max_length=64, unique=True)
    name = models.CharField(max_length=300)
    reader_version = models.PositiveIntegerField()
    article = models.ForeignKey(
        "articles.Article", models.SET_NULL, null=True, related_name="items"
    )
    report = models.JSONField(default=dict)
    imported_at = models.DateTimeField()

    class Meta:
        verbose_name = "imported file"
        ordering = ["-imported_at", "-pk"]

    def __str__(self) -> str:
        return self.name
