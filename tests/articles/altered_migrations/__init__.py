"""The articles' migrations and one more, which makes SQLite remake the table of editions."""

import pkgutil

from articles import migrations

NEWEST = max(module.name for module in pkgutil.iter_modules(migrations.__path__))
__path__.extend(migrations.__path__)
