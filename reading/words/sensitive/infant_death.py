"""The death of a baby."""

from reading.words.sensitive.fiction import FICTION
from reading.words.sensitive.words import BABY, CHILD, NUMBER, OWN, gap, some, words

SMALL = rf"(?:{BABY}|premature(?:ly)?|preterm|prem|nicu|neonatal|incubator|special care)"
DIED = (
    r"(?:died|dies|dead|death|passed away|passing|passed|was lost|slipped away|stopped breathing"
    r"|killed|drowned|succumbed|lifeless|never came home)"
)
NOT = r"(?:not|never|\w+n't|failed to|unable to|\w+n't able to)"
UNIT = r"(?:minutes?|hours?|days?|weeks?)"
YOUNG_AGE = rf"{NUMBER} (?:minutes?|hours?|days?|weeks?|months?)"
AT_BIRTH = (
    r"(?:birth|being born|(?:he|she|they) (?:was|were) born|(?:his|her|their|the) birth|delivery"
    r"|arriving|coming home)"
)
MONTHS_OLD = r"[\w-]+-(?:minute|hour|day|week|month)s?-old"

INFANT_DEATH = words(
    {
        "still": [r"still ?born", r"stillborn", r"born still"],
        "sleeping": [r"born sleeping"],
        "asleep": [r"born asleep"],
        "infant": [
            r"(?:unexplained |unexpected )?infant (?:death|loss|mortality)\w*",
            rf"infants?(?:'s)?{gap(6)}{DIED}",
        ],
        "sids": [r"sids"],
        "death": [
            r"(?:cot|crib|neonatal|perinatal) deaths?",
            rf"deaths? of {some(4)}(?:{BABY}|{MONTHS_OLD})(?! (?:brother|sister|bump|name))",
        ],
        "loss": [
            rf"loss(?:es)? of {OWN} {some(3)}(?:infant|newborn|preemie|stillborn|baby {CHILD})",
            r"child loss",
        ],
        "funeral": [rf"funeral (?:of|for) {some(4)}{BABY}", rf"{BABY}'s funeral"],
        "los": [
            rf"(?:lost|lose|losing) {some(4)}(?:newborn|infant|preemie|premature|baby {CHILD})"
            r"(?! weight|')"
        ],
        "buried": [rf"buried {OWN} {some(3)}{BABY}"],
        "bury": [rf"bury(?:ing)? {OWN} {some(3)}{BABY}"],
        "mourn": [rf"mourn\w* {some(5)}{BABY}"],
        "griev": [rf"griev\w* {some(5)}{BABY}"],
        "bab": [rf"bab(?:y|ies)(?:'s)?{gap(8)}{DIED}", rf"(?:dead|murdered) {BABY}"],
        "newborn": [rf"newborns?(?:'s)?{gap(6)}{DIED}", r"dying (?:newborn|infant|baby)"],
        "born": [rf"born{gap(5)}(?:early|premature\w*|weeks){gap(6)}{DIED}"],
        "after": [rf"(?:lost|losing) {some(4)}{UNIT} after {AT_BIRTH}"],
        "birthday": [rf"(?:died|passed away|passed|lost){gap(6)}(?:first|1st) birthday"],
        "twin": [rf"twins?{gap(4)}(?:died|dies|passed away|was lost)(?! (?:brother|sister))"],
        "premat": [rf"premature(?:ly)?{gap(10)}{DIED}", rf"{DIED}{gap(10)}premature(?:ly)?"],
        "nicu": [rf"nicu{gap(10)}{DIED}", rf"{DIED}{gap(8)}nicu"],
        "neonatal": [rf"neonatal{gap(10)}{DIED}", rf"{DIED}{gap(8)}neonatal"],
        "old": [
            rf"{MONTHS_OLD}{gap(6)}{DIED}",
            rf"(?:lost|losing|killed|loss of){gap(4)}{MONTHS_OLD}",
        ],
        "surviv": [
            rf"{SMALL}{gap(12)}{NOT} {some(2)}survive",
            rf"born{gap(6)}(?:weeks|early|months){gap(8)}{NOT} {some(2)}survive",
            rf"(?:{CHILD}|angel){gap(4)}{NOT} {some(2)}survive",
            r"too (?:small|young|early|little|premature|weak|fragile) to (?:survive|live)",
        ],
        "make": [
            rf"(?:{SMALL}|born{gap(4)}(?:weeks|early)){gap(12)}{NOT} {some(2)}make it",
            rf"{CHILD}{gap(4)}{NOT} {some(2)}make it",
        ],
        "pull": [rf"(?:{SMALL}|{CHILD}){gap(8)}{NOT} {some(2)}pull through"],
        "lived": [
            rf"lived (?:for |only |just |but |a mere |no more than |less than |barely ){{0,3}}"
            rf"(?:{NUMBER} ){{1,2}}{UNIT}(?! (?:apart|away|together|with|from))"
        ],
        "survived": [
            rf"(?:{CHILD}|{SMALL}|who|he|she|they) (?:only |just )*survived "
            rf"(?:for |only |just |but ){{0,2}}{NUMBER} {UNIT}"
        ],
        "died": [
            rf"{CHILD}{gap(6)}died {some(2)}(?:at|aged|after|when|just|only) {some(4)}{YOUNG_AGE}",
            rf"died (?:at|aged|just|only|when) {some(3)}{YOUNG_AGE} old",
            rf"died {some(5)}(?:after|before|following) {AT_BIRTH}",
            r"died (?:shortly |soon )?(?:at|after|during) birth",
            r"died (?:in infancy|as an? (?:infant|baby|newborn))",
        ],
        "passed": [
            rf"{CHILD}{gap(6)}passed away {some(2)}(?:at|aged|just) {some(2)}{YOUNG_AGE}",
            rf"passed away {some(5)}after {AT_BIRTH}",
        ],
        "soon": [rf"{BABY}{gap(6)}(?:gone|taken|left us) {some(1)}too soon"],
    },
    harmless=[
        *FICTION,
        r"(?:make|making) it (?:to (?!(?:his|her|their) (?:first|second|1st) birthday|term|birth)"
        r"|into|onto|on|in |back|as|work|official|clear|easy|public|past)",
        r"bab(?:y|ies)(?:,? [\w'-]+){1,6} (?:phone|battery|batteries)(?: [\w'-]+){1,2}",
    ],
)
