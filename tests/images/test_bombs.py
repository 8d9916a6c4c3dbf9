"""What no file may do to a worker: fill its memory, or hold it up."""

import json
import os
import subprocess
import sys

from django.conf import settings

MOST_MEMORY = 150  # MB above what it had
MOST_SECONDS = 1.0  # of a core
MEASURE = """
import django; django.setup()
import io, json, time
from images.taking import NotTaken, inspect
from tests.images import corpus

def peak():
    return int(open("/proc/self/status").read().split("VmHWM:")[1].split()[0]) // 1000

def one(raw):
    open("/proc/self/clear_refs", "w").write("5")  # the peak begins anew
    before, began = peak(), time.process_time()
    try:
        inspect(io.BytesIO(raw))
        said = ""
    except NotTaken as refused:
        said = str(refused)
    return said, time.process_time() - began, peak() - before

inspect(io.BytesIO(corpus.as_kind("JPEG")))
print(json.dumps({name: one(make()) for name, make in (corpus.REFUSED | corpus.LARGE).items()}))
"""


def test_no_file_takes_more_than_a_second_or_150_megabytes():
    child = subprocess.run(
        [sys.executable, "-c", MEASURE],
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "tests.settings", "PYTHONPATH": "."},
        cwd=settings.STATICFILES_DIRS[0].parent,
        capture_output=True,
        check=True,
    )
    measured = json.loads(child.stdout)
    heavy = {name: told for name, told in measured.items() if told[2] > MOST_MEMORY}
    slow = {name: told for name, told in measured.items() if told[1] > MOST_SECONDS}
    assert len(measured) > 45
    assert (heavy, slow) == ({}, {})
