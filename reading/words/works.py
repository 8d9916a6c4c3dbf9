"""Words that stand before or after the title of a work, by the type they tell."""

from reading.codes import WorkType

TYPES: dict[WorkType, frozenset[str]] = {
    "song": frozenset(
        "song songs single singles track tracks ballad hit hits tune anthem duet".split()
    ),
    "album": frozenset("album albums record EP LP mixtape".split()),
    "film": frozenset("film films movie movies flick blockbuster biopic sequel thriller".split()),
    "tv_show": frozenset(
        "show series sitcom episode drama soap special docuseries podcast".split()
    ),
    "book": frozenset("book memoir novel autobiography cookbook bestseller".split()),
}

# The type a role noun tells: a crooner's title is a song.
BY_ROLE: dict[WorkType, frozenset[str]] = {
    "song": frozenset(
        "singer crooner rapper vocalist songstress songwriter singer-songwriter hitmaker rocker "
        "guitarist drummer frontman musician soprano tenor".split()
    ),
    "film": frozenset("filmmaker director screenwriter".split()),
    "tv_show": frozenset(
        "host cohost co-host judge coach contestant alum alumna showrunner presenter".split()
    ),
    "book": frozenset("author novelist writer poet".split()),
}

NAMING = frozenset("called titled entitled dubbed named".split())
PERFORMING = frozenset("sang sings singing performed performs performing covered belted".split())
# Ordinary small words that a title may leave without a capital.
SMALL = frozenset(
    "a an and as at but by de for from in into it la nor of off on or over per so the than to up "
    "vs via with".split()
)
