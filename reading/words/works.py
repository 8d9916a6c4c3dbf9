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

# Words beside a title, and how much each speaks for a type; as they stand in small letters.
SPEAKING_FOR: dict[WorkType, tuple[tuple[float, str], ...]] = {
    "song": (
        (
            3,
            "song songs single singles track tracks ballad hit hits tune anthem duet cover b-side"
            " ditty opener lyrics chorus verse remix",
        ),
        (
            1.5,
            "sang sings singing sung belting belted crooned performing recording recorded sampled"
            " produced penned singer crooner rapper vocalist songstress hitmaker rendition"
            " musicvideo",
        ),
    ),
    "album": (
        (4, "album albums lp ep mixtape record records"),
        (1, "tracklist opener deluxe vinyl"),
    ),
    "film": (
        (
            3,
            "film films movie movies flick blockbuster biopic sequel prequel thriller rom-com"
            " romcom"
            " western noir weepie slasher feature documentary picture cinema",
        ),
        (
            1.5,
            "directed director directs filmmaker screenwriter screenplay theaters theatres cinemas"
            " box-office bafta oscar oscars wrote-and-directed screening trailer premiere comedy"
            " opens"
            " widow festival actress supporting festivals",
        ),
    ),
    "tv_show": (
        (
            3,
            "show series sitcom episode episodes drama soap docuseries miniseries season seasons"
            " finale recap spinoff spin-off pilot reboot k-drama telenovela gameshow reality",
        ),
        (
            1.5,
            "host hosts cohost co-host judge coach contestant alum alumna showrunner presenter"
            " netflix"
            " hulu hbo bbc itv streaming airs aired television tv network renewed cancelled costar"
            " co-star castmate cast heart-throb episodic viewers writers",
        ),
        (0.7, "star stars actor starring"),
    ),
    "book": (
        (
            4,
            "book memoir novel autobiography cookbook bestseller novella biography thriller-novel"
            " chapter chapters poem poems manuscript",
        ),
        (1.5, "author novelist writer poet published publisher copies pages writes"),
    ),
    "other": (
        (
            4,
            "podcast tour play musical magazine exhibition painting perfume game videogame opera"
            " ballet residency revue column app mural sculpture fragrance newsletter",
        ),
    ),
}
