"""What happens to a character of a film or a series happens to nobody."""

from reading.words.sensitive.words import WORD

PLAYS = r"(?:play|plays|played|playing|portray\w*|stars? as|starr\w+ as|cast as)"
BEING = (
    r"(?:is|was|were|had|has|gets|got|being|been|be|suddenly|finally|dramatically|famously|later"
    r"|then|ends up|sadly|tragically|ultimately|nearly|almost|who|never)"
)
DONE_FOR = (
    r"(?:dead|dies?|died|deaths?|killed|murder\w*|drown\w*|pass(?:es|ed) away|funeral|widow\w*"
    r"|suicide|overdos\w*|miscarr\w*|stillbirth|(?:loses?|lost) [\w' -]{1,30})"
)

FICTION = (
    rf"characters?(?:'s?)? (?:{BEING} ){{0,4}}(?:(?:take|took|ended|ends?)\w* (?:his|her) own life"
    rf"|{DONE_FOR})",
    rf"(?:kill|killing|killed|kills) (?:{WORD} ){{0,3}}characters?(?: off)?",
    rf"(?:{PLAYS}|role of|as) (?:an? |the )(?:{WORD} ){{0,3}}"
    r"(?:widow\w*|murderer|coroner\w*|medical examiner)",
    rf"{PLAYS} an? (?:{WORD} ){{1,4}}(?:who|whose|grieving|mourning|widowed by|coping with)"
    rf"(?:,? {WORD}){{1,8}}",
    rf"{PLAYS} an? (?:{WORD} ){{0,2}}(?:grieving|mourning|bereaved|suicidal)(?:,? {WORD}){{1,3}}",
)
