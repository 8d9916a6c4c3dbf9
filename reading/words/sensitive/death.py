"""A death of any kind, and words that say that somebody is dead."""

from reading.words.sensitive.death_idioms import LATE_THINGS, NO_DEATH
from reading.words.sensitive.words import CHILD, COUNT, HIS, KIN, OWN, WORD, either, some, words

NOT = r"(?:not|never|\w+n't|failed to|unable to)"
NOBODY = either("a an the her his another someone rivals? fame")
HAS = r"(?:has |have |had |'s |'d |'ve )?(?:sadly |recently |tragically |just |suddenly )?"
THEY = rf"(?:he|she|they|who|{KIN}|{CHILD}|friend)"
KIN_OR_CHILD = rf"(?:{KIN}|{CHILD})"
CLAUSE_END = r"(?= *(?:[.,;!?\")]|$))"
MADE_DEAD = either(
    "found pronounced presumed declared feared confirmed reported shot stabbed beaten left lay"
    " lying discovered"
)
BODY = r"(?:body|bodies|remains)"
FOUND = either("found recovered discovered identified pulled repatriated located")
AS_ONE_PASSES = (
    r"(?:at (?:the age|age|home|\d+)|aged|peacefully|suddenly|unexpectedly|surrounded"
    rf"|in {HIS} (?:sleep|arms)|from|after a (?:\w+ )?(?:illness|battle|fight))"
)
MONTH = either(
    "january february march april may june july august september october november december"
)
# She passed the exam, passed on the role, passed by.
PASSED_SOMETHING = either(
    r"on by out the him her them us me an? it down up through his their over around to into with"
    r" along off all judg\w+ every each for that this two three \d+"
)

DEATH = words(
    {
        "died": [r"died"],
        "dies": [r"dies"],
        "dying": [r"dying (?:of|from|in|at home|alone|days|wish|breath|words)"],
        "die": [r"die (?:of|from|by|alone|young|peacefully)"],
        "dead": [
            rf"{MADE_DEAD} {some(1)}dead",
            r"dead (?:at|aged|after|from|following|body|bodies|baby|man|woman)",
            rf"dead {KIN}",
            rf"(?:is|was|are|were|\w+'s|\w+'re) {some(1)}dead",
            rf"(?:leaves|leaving|left) {some(3)}dead",
            rf"{COUNT} (?:people |others |fans )?(?:are |were )?dead",
        ],
        "death": [r"deaths?"],
        "pass": [
            r"pass(?:ed|es|ing)? away",
            rf"pass(?:ed|es) (?:on )?{AS_ONE_PASSES}",
            rf"passed on (?:in|last|this|on) (?:\d{{4}}|year|month|week|\w+day|{MONTH})",
            rf"{THEY} {HAS}pass(?:ed|es)(?! {PASSED_SOMETHING}\b)",
            rf"(?:has|have|had) {some(1)}passed{CLAUSE_END}",
            rf"(?:{HIS}|[\w-]+'s) (?:sudden |tragic |untimely |recent )?passing",
            r"(?:the|sudden|tragic|untimely) passing of",
        ],
        "kill": [
            r"killed",
            rf"(?:killing|kills) (?:of|at least|dozens|several|{COUNT} (?:people|fans|others)"
            rf"|{OWN} {some(1)}(?:{KIN_OR_CHILD}|driver|passenger|man|woman))",
        ],
        "murder": [r"murder(?:ed|s|ing|er|ers)?"],
        "homicide": [r"homicides?"],
        "manslaughter": [r"manslaughter"],
        "assassinat": [r"assassinat(?:ed|ion)"],
        "slain": [r"slain"],
        "gunned": [r"gunned down"],
        "shot": [r"shot (?:and killed|fatally)"],
        "fatal": [r"fatal(?:ly|ity|ities)?"],
        "drown": [r"drown(?:ed|s|ing)?"],
        "overdos": [r"overdos(?:e|es|ed|ing)"],
        "electrocut": [r"electrocut(?:ed|ion)"],
        "strangl": [r"strangl(?:ed|ing|ation)"],
        "suffocat": [r"suffocated"],
        "surviv": [
            r"survived by (?:his|her|their|an?|two|three|four|five|six)",
            rf"{THEY} {some(1)}{NOT} {some(1)}survive",
        ],
        "revive": [rf"{NOT} (?:be )?revive(?:d| him| her| them)?"],
        "resuscitat": [rf"{NOT} (?:be )?resuscitated"],
        "save": [rf"{NOT} (?:be saved|save (?:him|her|them|{OWN} {KIN_OR_CHILD}))"],
        "life support": [r"life support"],
        "asphyxia": [r"asphyxia\w*"],
        "perish": [r"perish(?:ed|es)?"],
        "succumb": [r"succumb(?:ed|s|ing)?"],
        "unresponsive": [r"unresponsive"],
        "lifeless": [r"lifeless (?:body|in|on)", r"found lifeless"],
        "body": [
            rf"{BODY} {some(2)}{FOUND}",
            rf"{FOUND} {OWN} (?:\w+ )?body"
            r"(?= (?:in|on|at|near|by|inside|after|was|floating)|[.,;\"]|$)",
        ],
        "bodies": [rf"{BODY} {some(2)}{FOUND}"],
        "remains": [
            rf"{BODY} {some(2)}{FOUND}",
            rf"{FOUND} {OWN} (?:human )?remains",
        ],
        "ashes": [rf"scatter\w* {some(3)}ashes", rf"{HIS} ashes", rf"ashes {some(2)}scattered"],
        "hearse": [r"hearse"],
        "coffin": [r"coffins?"],
        "casket": [r"casket"],
        "pallbearer": [r"pallbearers?"],
        "grave": [r"graves?", r"grave(?:side|stone|site)s?", r"graveyard"],
        "leave": [rf"leaves? behind {OWN} (?:{WORD} )?{KIN_OR_CHILD}"],
        "left": [r"left us (?:too|so|last|in|on|at|this|suddenly|forever)", r"since \w+ left us"],
        "funeral": [r"funerals?"],
        "burial": [r"burials?"],
        "buried": [
            r"(?:was|were|be|been|is|being|are) (?:\w+ )?buried",
            rf"buried {OWN} {some(2)}(?:{KIN}|{CHILD}|friend)",
        ],
        "cremat": [r"cremat\w+"],
        "memorial": [r"memorials?"],
        "memoriam": [r"in memoriam"],
        "memory": [r"(?:in )?loving memory"],
        "celebration": [r"celebration of life"],
        "eulog": [r"eulog\w+"],
        "laid": [r"laid (?:him |her |them )?to rest", rf"laid {OWN} {some(2)}to rest"],
        "lay": [rf"lay(?:ing)? (?:him|her|them|{OWN} {some(1)}{KIN_OR_CHILD}) to rest"],
        "obituar": [r"obituar(?:y|ies)"],
        "rest": [r"rest in (?:peace|power|paradise)", r"rest easy"],
        "rip": [
            r"#?r\.i\.p\.?",
            r"#rip\w*",
            rf"rip(?: to|,)? (?:my|our|the|sweet|dear|legend|king|queen|angel|{KIN})",
            rf"rip (?:{WORD} )?{WORD}$",
            rf"rip{CLAUSE_END}",
        ],
        "r.i": [r"#?r\.i\.p\.?"],
        "forgotten": [r"gone,? but (?:not|never) forgotten"],
        "soon": [r"(?:gone|taken|left us|lost) (?:\w+ ){0,4}too soon"],
        "heaven": [
            r"heaven (?:has )?(?:gained|got)",
            rf"{THEY} (?:is |are |'s )?(?:up |now )*in heaven",
            r"w[e']nt (?:up )?to heaven",
            r"looking down (?:on|from)",
        ],
        "longer": [r"no longer with us"],
        "late": [
            rf"the late,? (?:great,? )?(?!{LATE_THINGS}\b)[\w'-]+",
            rf"(?:{HIS}|[\w-]+'s|[\w-]+s') late,? (?!{LATE_THINGS}\b)[\w'-]+",
        ],
        "widow": [r"widow(?:ed|er|ers|s|hood)?"],
        "taken": [r"taken from (?:us|him|her|them) (?:by|in|too|at|so|last)"],
        "there": [rf"(?:watching|looking|smiling) {some(3)}up there"],
        "bereave": [r"bereave\w+"],
        "orphan": [r"orphaned"],
        "los": [
            rf"(?:lost|losing) (?:him|her|them) (?:in (?:{MONTH}|\d{{4}})|to (?!{NOBODY}\b)|last"
            r"|when|on \w+day|too soon|so|at the age|this (?:year|week|month)|\d+ years ago)",
            rf"(?:lost|lose|losing) (?:{HIS}|a|the) {some(2)}(?:battle|fight)"
            rf"(?: (?:with|against|to)|{CLAUSE_END})",
            rf"(?:lost|losing|lose|loss of) (?:{HIS} )?li(?:fe|ves)(?! savings)",
            rf"(?:lost|lose|losing|loss of) (?:{OWN} |both )?{some(2)}(?:{KIN}|friend)s?"
            r"(?!'| (?:in (?:marriage|the divorce|(?:the|a) crowd|the mall)|for (?:an?|half)))",
            r"(?:lost|losing|loss of) (?:an?|one of|our) (?:[\w-]+ ){0,4}"
            r"(?:legends?|icons?|hero|heroes|giants?|greats?)",
        ],
        "lives": [r"lives (?:of [\w ,'-]{1,40} )?(?:were |was )?lost"],
        "claim": [rf"claim\w* (?:the |{HIS} |\d+ |[a-z]+ )?li(?:fe|ves)"],
        "took": [r"took the li(?:fe|ves) of"],
        "cost": [rf"cost {some(3)}(?:life|lives)"],
        "short": [r"li(?:fe|ves) (?:was |were |tragically )*cut short"],
        "last": [rf"breathed {HIS} last", rf"(?:took|drew) {HIS} last breath"],
        "demise": [rf"{HIS} (?:untimely|sudden|tragic) demise"],
        "autops": [r"autops(?:y|ies)"],
        "coroner": [r"coroner(?:'s|s)?"],
        "inquest": [r"inquests?"],
        "examiner": [r"medical examiner(?:'s)?"],
        "mortem": [r"post-?mortem(?: examination)?"],
        "morgue": [r"morgue"],
        "posthumous": [r"posthumous(?:ly)?"],
        "euthan": [r"euthan\w+"],
        "assisted": [r"assisted (?:dying|death)"],
    },
    harmless=NO_DEATH,
)
