"""Nodes of our own. Each has one file here, one in static/admin/prose and one template.

A node carries its own words; the record it refers to only decides whether they may be shown.
Its file says what the sanitiser lets through (`allow`), reads it from a figure (`read`) and
writes it for storage (`html`); what each target shows of it stands beside (`shown`).
"""

from articles.body.nodes.post import Post, read
from articles.body.nodes.post_shown import PostState, shown

__all__ = ["Post", "PostState", "read", "shown"]
