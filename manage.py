#!/usr/bin/env python
"""The operators' door: `python manage.py help` lists what can be done."""

import os
import sys

from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "magazine.settings")
    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as error:
        sys.exit(f"{error} `make demo` and `make run` make what is missing.")


if __name__ == "__main__":
    main()
