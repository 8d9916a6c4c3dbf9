"""Words that say what two people are to each other, and verbs of couples."""

from reading.codes import Tie

# Beside a name or before it: "his wife, Ada", "Ada’s ex", "her longtime friend Bo".
BESIDE: dict[Tie, frozenset[str]] = {
    "spouse": frozenset(
        "wife husband spouse hubby missus bride groom widow widower wives husbands".split()
    ),
    "ex_spouse": frozenset(
        "ex-wife ex-husband ex-spouse ex-missus ex-hubby ex-wives ex-husbands then-wife"
        " then-husband".split()
    ),
    "engaged": frozenset("fiancé fiancée fiance fiancee bride-to-be husband-to-be".split())
    | {"wife-to-be", "groom-to-be", "future wife", "future husband", "betrothed"},
    "partner": frozenset("girlfriend boyfriend partner beau lover sweetheart gf".split())
    | {"other half", "significant other", "better half", "life partner"},
    "ex_partner": frozenset(
        "ex exes ex-girlfriend ex-boyfriend ex-partner ex-fiancé ex-fiancée ex-fiance ex-fiancee"
        " ex-lover ex-flame ex-beau then-girlfriend then-boyfriend then-partner then-fiancé"
        " then-fiancée".split()
    )
    | {"old flame"},
    "sibling": frozenset(
        "sister brother sisters brothers siblings sibling twin half-sister half-brother bro sis"
        " step-sister".split()
    )
    | {"half sister", "half brother", "kid sister", "kid brother", "twin sister", "twin brother"},
    "friend": frozenset(
        "friend friends bff bffs bestie besties buddy buddies pal pals confidant confidante chum"
        " best-friend".split()
    )
    | {"best mate", "old mate", "best mates"},
    "colleague": frozenset(
        """
        co-star co-stars costar costars castmate castmates bandmate bandmates cast-mate colleague
        colleagues collaborator collaborators co-host co-hosts cohost cohosts co-anchor co-writer
        co-creator co-author co-judge labelmate teammate teammates labelmates co-presenter
        groupmate groupmates co-director co-producer onscreen-partner
        """.split()
    )
    | {
        f"{what} {who}"
        for what in "cast band duo dance writing songwriting screen doubles business".split()
        for who in ("mate", "mates", "partner", "partners")
    },
    "manager": frozenset("manager managers".split()),
}
# Somebody’s own, in their band or on their side of the desk.
OWN_PLAYER = frozenset(
    """
    guitarist drummer bassist keyboardist pianist saxophonist fiddler violinist bandleader
    """.split()
) | {"fiddle player", "bass player", "keyboard player", "guitar player", "backing singer"}
FELLOW = frozenset(
    """
    coach coaches judge judges host hosts panelist panelists panellist panellists contestant
    contestants presenter presenters castmember member members star stars anchor anchors bandmember
    """.split()
) | {"cast member", "cast members", "band member", "band members"}

PARENTS = frozenset(
    "mother father mom dad mum mam mama papa mummy daddy mommy parents parent".split()
)
CHILDREN = frozenset(
    "son daughter child baby boy girl toddler newborn infant twins kid kids children sons daughters"
    " triplets firstborn eldest youngest".split()
)

PLURAL = frozenset(
    """
    wives husbands sisters brothers siblings friends bffs besties buddies pals mates co-stars
    costars castmates bandmates colleagues collaborators co-hosts cohosts managers parents twins
    kids children sons daughters triplets teammates exes groupmates labelmates coaches judges hosts
    panelists panellists contestants presenters members stars anchors ex-wives ex-husbands
    """.split()
) | {"cast mates", "cast members", "band mates", "band members"}

FEMALE = frozenset(
    """
    wife ex-wife missus ex-missus bride widow fiancée fiancee girlfriend ex-girlfriend sister
    half-sister sis mother mom mum mam mama mummy mommy daughter girl daughters sisters
    """.split()
) | {"half sister", "kid sister", "twin sister", "future wife", "wife-to-be", "bride-to-be"}
MALE = frozenset(
    """
    husband ex-husband hubby groom widower fiancé fiance boyfriend ex-boyfriend brother
    half-brother bro father dad papa daddy son boy sons brothers beau
    """.split()
) | {"half brother", "kid brother", "twin brother", "future husband", "husband-to-be"}

# Words before a word of kin that say that it is over.
OVER = frozenset("ex former previous late then estranged onetime one-time erstwhile".split())
FORMER = OVER - {"late", "estranged"}

COUPLES = frozenset("spouse ex_spouse engaged partner ex_partner".split())
