"""The articles' migrations and one more, which makes SQLite remake the table of editions."""
