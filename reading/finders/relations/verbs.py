"""What verbs of couples and of people at work look like; of a group the first that fits speaks.

All patterns are for `Line.words`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from reading.finders.relations.nouns import ROLE
from reading.finders.relations.stated import Bond

GAP = r"[^⟦⟧.;]{0,60}?"
A = r"⟦(?P<a>\d{1,4})⟧"
# Not whose aide or co-star somebody is who is named next.
B = r"⟦(?P<b>\d{1,4})⟧(?!(?:'s?)? (?:[\w-]{1,16} ){1,3}⟦)"
TWO = (
    r"(?:⟦(?P<one>\d{1,4})⟧,?(?: and| &) (?:(?:his|her) [\w'-]{1,20},? )?⟦(?P<two>\d{1,4})⟧"
    r"|\b(?P<group>they|both|the (?:[\w-]{1,14} ){0,2}(?:couple|pair|duo|two|exes|newlyweds|twosome"
    r"|lovebirds|stars)(?! of\b)(?! \w+ing\b)))"
)
WED = (
    r"(?:married|wed|tied the knot|said (?:\"?i do\"?|their vows)|exchanged (?:wedding )?vows"
    r"|eloped|walked down the aisle|wedding anniversary|(?:their|a) (?:\w+ )?wedding)"
)
PARTED = (
    r"(?:split(?: up)?|separated|separating|broken up|broke up|breaking up|parted ways"
    r"|call(?:ed|ing)? it (?:quits|a day)|(?:gone|going|went) their separate ways|pulled the plug"
    r"|called time on|no longer together|(?:their|the) (?:split|separation|break-?up))"
)
DIVORCED = r"(?:divorced|(?:finali[sz]ed|settled) (?:their|the) divorce|'s? divorce|their divorce)"
OFF = (
    r"(?:ended|called off|broke off|broken off|have ended) (?:their|the) (?:[\w-]+ ){0,2}engagement"
)
DATING = (
    r"(?:dating|seeing each other|in a relationship|an item|going steady|went public|gone public"
    r"|hard[- ]launch\w*|held hands|holding hands|official"
    r"|(?:made|make) their (?:[\w-]+ ){0,4}debut as a couple|romance|romantically linked|in love"
    r"|together since|have been together|moved in together)"
)

# Of two who are named together, or called a pair.
OF_TWO: tuple[tuple[str, Bond, bool], ...] = (
    (OFF, "ex_partner", True),
    (rf"{WED} (?:[\w ]{{1,12}} )?from \d{{4}} (?:until|to) (?:his|her) death", "spouse", True),
    (rf"(?:{WED}|in a marriage) from [^⟦.;]{{1,30}} (?:until|to)\b", "ex_spouse", True),
    (DIVORCED, "ex_spouse", True),
    (rf"{PARTED}[^⟦⟧.;]{{0,40}}? (?:marriage|divorce)", "spouse", True),
    (PARTED, "split", True),
    (WED, "spouse", False),
    (r"(?:engaged(?! in)|(?:their|an|the) engagement)", "engaged", False),
    (DATING, "partner", False),
    (
        r"welcom(?:e|ed|es|ing) (?:baby|(?:their|a|another) [^⟦.;]{0,20}?(?:baby|child|son|daughter"
        r"|boy|girl|twins))",
        "partner",
        False,
    ),
)
# Of one and another: what stands between them.
OF_ONE: tuple[tuple[str, Bond, bool], ...] = (
    (r"(?:once|previously|formerly|briefly) (?:engaged to|dated)", "ex_partner", True),
    (r"(?:previously|once|formerly|first|briefly) (?:married|wed) to", "ex_spouse", True),
    (
        r"(?:married|wed) to(?= .{1,60} (?:from|until)\b.{1,20}\b(?:until|to) (?:his|her) death)",
        "spouse",
        True,
    ),
    (r"(?:married|wed) to(?= .{1,60} from \d{4} (?:until|to) \d{4})", "ex_spouse", True),
    (
        r"(?:married|wed) to|tied the knot with|eloped with|exchanged vows with|is married to",
        "spouse",
        False,
    ),
    (r"(?:filed for|filing for|seeking a|files for) divorce from|separated from", "spouse", True),
    (r"divorced|divorc(?:es|ing)|divorce from", "ex_spouse", True),
    (
        r"engaged to(?! be)|proposed to|got down on one knee for|popped the question to",
        "engaged",
        False,
    ),
    (
        r"(?:broke|split|broken"
        r"|splitting)"
        r"(?: up)? (?:with|from)|dumped|ended (?:things|it|(?:his|her) (?:romance"
        r"|relationship)) with",
        "ex_partner",
        True,
    ),
    (
        r"dating|is seeing|been seeing|in a relationship with|romantically linked (?:to|with)"
        r"|going out with|went public with|dated|rumou?red romance with|moved in with",
        "partner",
        False,
    ),
    (r"(?:secretly |recently |then |later |had )*married", "spouse", False),
)
# Of a noun: "her divorce from ⟦1⟧", "days after split from ⟦1⟧".
OF_NOUN: tuple[tuple[str, Bond, bool], ...] = (
    (r"(?<!for )divorce (?:from|with)", "ex_spouse", True),
    (r"marriage to|wedding to|wedding anniversary with", "spouse", False),
    (r"(?:split|separation|break-?up) (?:from|with)", "split", True),
    (r"engagement to", "engaged", False),
    (r"(?:romance|romantic relationship|affair|fling) with", "partner", False),
    (r"friendship with", "friend", False),
    (r"(?:duet|duets|album|single|song|film) with", "colleague", False),
)
# Of those who work together, or one for the other.
OF_WORK: tuple[tuple[str, Bond, bool], ...] = (
    (
        r"(?:co-?stars?|co-?starred|stars?|starred|starring|appears?|appeared|acts?|acted|toured"
        r"|performed|performs|perform|duetted|sang|sings|plays) (?:[\w'-]{1,14} ){0,3}?"
        r"(?:opposite|alongside)",
        "colleague",
        False,
    ),
    (
        r"(?:co-?stars?|co-?starred|co-?hosts?|co-?hosted|co-?wrote|co-?writes?|duetted|teamed up"
        r"|collaborated|recorded a duet|working|worked|stars?|starred)"
        r" (?:⟪⟫ |(?:the|a) [\w'-]{1,14} |on ⟪⟫ |in ⟪⟫ )?with",
        "colleague",
        False,
    ),
    (r"(?:manages|has managed|managed)(?! to| by)", "manager", False),
)
MANAGED_BY = re.compile(rf"(?<![\w'-])(?P<what>managed by) {ROLE}{{0,4}}{B}")
CALLED_A_COUPLE = re.compile(
    r"\b(?P<what>(?:former |married |celebrity |real-life )?(?:couple|newlyweds|lovebirds)),?"
    r" ⟦(?P<a>\d{1,4})⟧,? (?:and|&) ⟦(?P<b>\d{1,4})⟧"
)
UNDER_HEADING: tuple[tuple[str, Bond, bool], ...] = (
    (r"the exes|the former couple", "ex_partner", True),
    (r"newly engaged|the (?:just-)?engaged (?:pair|couple|duo)|the fiancés", "engaged", False),
    (
        r"(?:the )?newlyweds|married (?:since|for|in)|the married (?:pair|couple|duo)",
        "spouse",
        False,
    ),
    (r"the (?:twins|siblings|brothers|sisters)", "sibling", False),
    (DATING, "partner", False),
)
NO_SUCH = re.compile(
    r"\b(?:not|never|denied|denies|isn't|aren't|wasn't|weren't|no longer|nor|if|would|rumou?rs?"
    r"|pretend\w*|imagin\w+|on-?screen|film|movie|scene|should|might|could|wants? to)\b"
)
WHOM = re.compile(
    rf"{B},? (?:whom|who) {A} (?:[\w-]{{1,12}} ){{0,2}}(?P<what>married|divorced|wed|dated)\b"
)
TO_WHOM = re.compile(
    rf"{B},? to whom {A} (?:had been |has been |was |is |had once been )?"
    r"(?P<what>engaged|married)"
)
HIM = re.compile(r" (?P<him>him|her)\b(?! [a-z])")
MADE = r"(?:music|lyrics|words|story|screenplay|written|directed|produced|book)"
CREDITED = re.compile(rf"\b(?P<what>{MADE} by) {A},? (?:and |with )?{MADE} by {B}")
OVER_THEN: Mapping[Bond, Bond] = {"engaged": "ex_partner", "spouse": "ex_spouse"}


@dataclass(frozen=True, slots=True)
class Rule:
    pattern: re.Pattern[str]
    bond: Bond
    over: bool


TWO_RULES = tuple(
    Rule(re.compile(rf"(?P<gap>[^⟦⟧.;]{{0,70}}?)[ '](?P<what>{what})\b"), bond, over)
    for what, bond, over in OF_TWO
)
PAIRED = re.compile(TWO)
ONE_RULES = tuple(
    Rule(re.compile(rf"(?<![\w'-])(?P<what>{what}) {ROLE}{{0,5}}{B}"), bond, over)
    for what, bond, over in OF_ONE
)
WORK_RULES = tuple(
    Rule(re.compile(rf"(?<![\w'-])(?P<what>{what}) {ROLE}{{0,5}}{B}"), bond, over)
    for what, bond, over in OF_WORK
)
NOUN_RULES = tuple(
    Rule(re.compile(rf"(?<![\w'-])(?P<what>{what}) {ROLE}{{0,5}}{B}"), bond, over)
    for what, bond, over in OF_NOUN
)
HIM_RULE = re.compile(r"(?<![\w'-])(?P<what>divorced|married|dated|dumped)" + HIM.pattern)
HIM_BONDS: Mapping[str, Bond] = {
    "divorced": "ex_spouse",
    "married": "spouse",
    "dated": "partner",
    "dumped": "split",
}

# The first four letters of words without which a line is about no couple and nobody’s work: most
# lines have none of them, and are not searched further.
BEGINNINGS = frozenset(
    """
    marr wed weds wedd knot vows elop aisl spli sepa brok part quit divo enga dati date seei rela
    item publ laun hand hold offi debu roma love toge move welc prop knee popp dump ende call flin
    affa duet albu sing song film frie brea twin star oppo alon mana host wrot coup coll work perf
    tour sang appe acte acts play sibl exes newl fian co-s co-h co-w musi lyri word stor dire prod
    writ book hard pull goin gone went cost coho team whom
    """.split()
)
GROUPS = frozenset("they both couple pair duo two exes newlyweds twosome lovebirds stars".split())
