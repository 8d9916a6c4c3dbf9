"""Near duplicates: pictures whose perceptual hashes differ in few bits, looked up by index.

Two hashes that differ in 8 bits of 64 at most differ in 2 at most in one of their four quarters.
So every quarter is looked up with all values 2 bits away, 137 of them, and nothing that near is
ever missed; one picture in a hundred is then compared for nothing.
"""

from itertools import combinations

from django.db.models import Q, QuerySet

from images.models import Image, Likeness

NEAR = 8  # bits of 64
PARTS = 4
BITS = 16


def remember(image: Image) -> None:
    """Write the quarters of its hash."""
    quarters = quarters_of(image.perceptual_hash)
    Likeness.objects.bulk_create(
        Likeness(image=image, part=part, value=value) for part, value in enumerate(quarters)
    )


def near(perceptual_hash: str, *, but: int | None = None) -> list[Image]:
    """The pictures that look the same, the likest first; withdrawn ones too. `but` is left out."""
    distances = {
        pk: distance(perceptual_hash, other)
        for pk, other in candidates(perceptual_hash)
        if pk != but
    }
    likest = sorted((apart, pk) for pk, apart in distances.items() if apart <= NEAR)
    images = Image.objects.in_bulk([pk for _, pk in likest])
    return [images[pk] for _, pk in likest]


def candidates(perceptual_hash: str) -> QuerySet[Likeness, tuple[int, str]]:
    """Id and hash of those with a near quarter, some twice: all that are near, and a few more."""
    asked = Q()
    for part, value in enumerate(quarters_of(perceptual_hash)):
        asked |= Q(part=part, value__in=_around(value))
    return Likeness.objects.filter(asked).values_list("image_id", "image__perceptual_hash")


def quarters_of(perceptual_hash: str) -> list[int]:
    """Four numbers of 16 bits."""
    return [int(perceptual_hash[at : at + 4], 16) for at in range(0, 16, 4)]


def distance(one: str, other: str) -> int:
    """How many of their 64 bits differ."""
    return (int(one, 16) ^ int(other, 16)).bit_count()


def _around(value: int) -> list[int]:
    """All that differ from it in at most NEAR / PARTS bits."""
    flips = [
        sum(1 << bit for bit in bits)
        for count in range(NEAR // PARTS + 1)
        for bits in combinations(range(BITS), count)
    ]
    return [value ^ flip for flip in flips]
