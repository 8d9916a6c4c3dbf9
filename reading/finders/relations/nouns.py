"""What a noun of kin, of friendship or of work looks like, and what may stand on both its sides.

All patterns are for `Line.words`; those that end in $ are searched in the words before the noun.
"""

import re

from reading.codes import Tie
from reading.patterns import alternatives
from reading.words import ties
from reading.words.roles import ROLES

# These hand on whose relatives a list tells of, and are no tie themselves.
NO_TIE = frozenset(
    """
    stepson stepdaughter stepfather stepmother stepdad stepmom grandson granddaughter grandfather
    grandmother grandchildren uncle aunt cousin nephew niece godson goddaughter great-nephew
    great-niece great-granddaughter great-grandson
    """.split()
) | {
    "running mate",
    "campaign manager",
    "general manager",
    "stage manager",
    "business manager",
    "project manager",
    "fraternity brother",
    "sorority sister",
    "big brother",
    "training partner",
}
TIE_OF: dict[str, Tie] = {
    **dict.fromkeys(ties.OWN_PLAYER | ties.FELLOW, "colleague"),
    **{word: tie for tie, words in ties.BESIDE.items() for word in words},
    **dict.fromkeys(ties.PARENTS | ties.CHILDREN, "parent_of"),
}
NOUN = re.compile(rf"(?<![\w'-])(?P<noun>{alternatives(frozenset(TIE_OF) | NO_TIE)})(?![\w'-])")
# The last words of all nouns: a line without any has none of them.
TOKENS = frozenset(noun.split()[-1] for noun in (*TIE_OF, *NO_TIE))
WORD = re.compile(r"[\w'-]+")
# No words that lead up to a name hold one of these.
NO_ROLE = (
    "of|on|in|at|to|by|for|from|with|and|or|but|who|whom|whose|that|which|when|while|where|after"
    "|before|is|was|are|were|be|been|has|have|had|did|does|will|would|said|says|told|tells|he|she"
    "|they|it|his|her|their|my|our|not|never|about|as|if|than|because|during|since|until"
)
ROLE = rf"(?:(?!(?:{NO_ROLE})\b)(?:⟪⟫|[\w'.&/-]{{1,24}}) )"
LAST_ROLE = frozenset(ROLES) | {"maker", "player", "owner", "star", "nurse", "dentist", "professor"}
NAMES = r"⟦\d{1,4}⟧(?:(?:,? and|,? &|,) ⟦\d{1,4}⟧){0,8}"
AFTER = re.compile(
    r"(?P<span> of (?:[\w-]{1,12} ){1,2}(?:years|months|weeks|days|decades))?"
    r"(?P<told>,? (?:named|called|(?:who|whom|that) ⟦?\w{1,5}⟧? (?:had )?(?:named|called))"
    rf"(?: him| her| them)?)?(?P<mark>[,:]?) (?P<role>{ROLE}{{0,6}})(?P<names>{NAMES})"
)
WITH_OTHER = re.compile(rf",? (?:with|by) {ROLE}{{0,3}}⟦(?P<other>\d{{1,4}})⟧,? (?P<names>{NAMES})")
OF_NAMES = re.compile(rf" (?:of|to) {ROLE}{{0,4}}(?P<names>{NAMES})")
OWNER = re.compile(
    r"(?P<owner>(?:⟦\d{1,4}⟧,? (?:and|&) )?⟦\d{1,4}⟧'s?|\b(?:his|her|their|whose|my|our)"
    rf"|\b(?:couple|pair|duo|two)'s?|\bthe (?:{alternatives(ROLES)})'s)"
    rf" (?P<how>{ROLE}{{0,4}})$"
)
# Who has or shares, is survived by, gave birth to: whose relative the noun after it is.
HAVING = re.compile(
    r"\b(?:shares?|shared|sharing|has|have|had|having|welcom(?:e|ed|es|ing)|survived by|death by"
    r"|leaves(?: behind)?|leaving behind|adopted|raising|raised|gave birth to|to|of|expecting)"
    rf" (?P<how>(?:an?|another|one|two|three|four|five|six|both|twin)? ?{ROLE}{{0,3}})$"
)
LISTED = re.compile(
    r"(?:,? of [^;⟦⟧]{1,30})?[,;]?(?: and| &)?(?: by)?"
    rf" ?(?:an?|another|two|three|four|five|six|his|her|their)? ?{ROLE}{{0,2}}$"
)
IS_ALSO = (
    r"(?:,| is| was|, who is| who is|, who was| remains| became| has been)"
    r"(?: also| still| now| actually| reportedly| really| only)?"
)
APPOSED = re.compile(rf"⟦(?P<who>\d{{1,4}})⟧{IS_ALSO} $")
AND_IS = re.compile(r"(?:,? and|,|who) (?:is|was|became|remains) (?:also |still |now )?$")
WITH = re.compile(r"⟦(?P<who>\d{1,4})⟧,?(?: and| &| with) $")
THE_ONE = re.compile(rf"⟦(?P<who>\d{{1,4}})⟧{IS_ALSO} (?:the |an? )?{ROLE}{{0,4}}$")
AND_ALSO = re.compile(
    r" ?[^⟦⟧.;]{0,60}?,? and(?:,? at \d{1,3})?,? (?:(?:also|still|now|later|is) ){0,2}$"
)
AFTER_WITH = re.compile(rf"\b(?:with|alongside|and|from|to|by|beside) {ROLE}{{0,2}}$")
SHARED_WITH = re.compile(
    rf"\bwith (?:(?:his|her) )?{ROLE}{{0,5}}(?:[\w'-]{{1,16}}, )?⟦(?P<other>\d{{1,4}})⟧"
)
OUTLIVED = re.compile(r"\b(?:survived by|leaves behind|leaving behind) $")
COUPLED = ("spouse", "ex_spouse", "engaged", "partner", "ex_partner")
BIRTH_OF = re.compile(
    r"\b(?:born|one|first|second|third|fourth|fifth|sixth|last|youngest) [^.;⟦]{0,90}$"
)
THE_PAIR = re.compile(
    r"\b(?:they|(?:the )?(?:\w+ )?(?:couple|pair|duo|two))(?:,? who)?(?:,| are| were"
    r"| became)(?: also)?"
    rf" (?:the )?{ROLE}{{0,3}}$"
)
THE_TWO = re.compile(
    r"(?P<two>⟦\d{1,4}⟧,? (?:and|&) ⟦\d{1,4}⟧)(?:,? who)? (?:are|were|have been|became|remain"
    rf"|remained|aren't|used to be) {ROLE}{{0,3}}$"
)
# What happens in a film or a series happens to nobody.
PLOT = re.compile(
    r"⟦\d{1,4}⟧ \(⟦|\b(?:plays?|portrays?|portrayed|starr?(?:s|ed|ing)? as|cast as|reprises?"
    r"|role of|characters?|storyline|subplot|protagonist)\b"
)
WINDOW = 160
