"""Turns: one after the other, where no row could be locked."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections, transaction

from core.turns import take_turn
from images.models import Agency

pytestmark = pytest.mark.django_db(transaction=True)


def test_only_one_has_the_turn():
    barrier = Barrier(4)

    def add_one() -> None:
        barrier.wait(timeout=10)
        with transaction.atomic():
            take_turn("counting")
            count = Agency.objects.count()
            Agency.objects.create(name=f"Number {count + 1}")
        connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        for future in [pool.submit(add_one) for _ in range(4)]:
            future.result()
    assert Agency.objects.filter(name="Number 4").exists()
