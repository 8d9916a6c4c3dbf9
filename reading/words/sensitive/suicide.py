"""Suicide, attempts at it, and self-harm."""

from reading.words.sensitive.fiction import FICTION
from reading.words.sensitive.words import HIS, OWN, either, some, words

SELF = r"(?:himself|herself|themselves|themself|myself|ourselves|yourself)"
ENDED = either("take takes took taken taking end ends ended ending")
WISHED = r"(?:want\w*|wish\w*|long(?:ed|ing)|ready|try(?:ing)?|tried|attempt\w*|plan\w*|beg\w*)"
# She did not want to live in Leeds, or to wake up early.
SOMEHOW = either(
    "in with at near together there by on like off under through before early for this that"
)
THOUGHT = r"(?:thoughts? of|thinking of|thought about|thinking about|considered|urges? to)"

SELVES = ("himself", "herself", "themsel", "myself", "ourselves", "yourself")
TO_ONESELF = (
    rf"(?:kill|kills|killed|killing|hang|hanged|hanging|hung|shot|shoot|shooting|poisoned"
    rf"|harm|harmed|harming|harms|cutting|starving|drowned) {SELF}",
    rf"(?:{WISHED}|{THOUGHT}|urge) (?:to )?(?:hurt|hurting|cut|cutting|injure) {SELF}",
)

SUICIDE = words(
    {
        "suicid": [r"suicid(?:e|es|al|ality|ally)"],
        "unaliv": [r"unaliv\w+"],
        "life": [
            rf"{ENDED} {HIS} own life",
            rf"{ENDED} {HIS} life"
            rf"(?! (?:back|into|to|as|story|sentence|online|more|in (?:an?|both|new|{HIS}))|')",
            rf"attempts? (?:on|at) {HIS} (?:own )?life",
            r"life (?:was|is|wasn't|isn't|felt|wasn't|no longer) (?:not |no longer )?worth living",
        ],
        "lives": [rf"{ENDED} {HIS} (?:own )?lives(?! (?:together|in|to)|')"],
        "self-": [r"self-(?:harm\w*|injur\w*|mutilat\w*|inflicted)"],
        "harm": [r"self harm(?:ed|ing|s)?"],
        **dict.fromkeys(SELVES, TO_ONESELF),
        "hanged": [r"found (?:hanged|hanging)"],
        "hanging": [r"found (?:hanged|hanging)"],
        "die": [rf"{WISHED} to die"],
        "want": [
            rf"(?:not|\w+n't|never|no longer|nor) {some(1)}want\w* to "
            rf"(?:live|be alive|be here|exist|wake up|go on)(?! {SOMEHOW}\b)",
        ],
        "end": [r"(?:end|ended|ending) it all", rf"{WISHED} to end it"],
        "better": [r"better off dead"],
        "point": [r"point in (?:living|going on|being alive)"],
        "reason": [r"(?:no|any|another) reason to live"],
        "gun": [rf"gun to {HIS} (?:own )?head"],
        "wish": [r"wish(?:ed|es)? (?:i|he|she|they) (?:was|were) dead"],
        "jump": [rf"jump\w* (?:\w+ ){{0,3}}to {HIS} deaths?"],
        "wrist": [rf"(?:cut|slit|slash|slashed|slitting|cutting|slashing) {OWN} (?:own )?wrists?"],
        "overdos": [r"(?:intentional|deliberate)(?:ly)? overdos\w+", r"overdos\w+ on purpose"],
        "samaritans": [r"samaritans"],
        "lifeline": [r"(?:crisis|988)(?: \w+)? lifeline"],
        "thoughts": [r"thoughts of (?:ending|death|dying)"],
    },
    harmless=[
        *FICTION,
        r"suicide squads?",
        r"suicide (?:doors?|missions?)",
        r"(?:career|political|social|fashion|commercial|professional|brand|box-office) suicide",
        r"good samaritans",
        r"sh(?:oo|o)t(?:ing)? \w+sel(?:f|ves) in the foot",
        r"(?:kill|hung|hang)\w* \w+sel(?:f|ves) (?:laughing|out to dry)",
        r"(?:kill\w*|cutting) \w+sel(?:f|ves) (?:in the gym|to fit|short|off|a slice|some slack"
        r"|loose|out|with laughter|for (?:this|that|the) (?:role|film|part))",
        r"(?:want|wanted|wants|wanting|ready) to die (?:of|from|laughing|with) ?"
        r"(?:embarrassment|laughter|shame|laughing)?",
        r"tak\w+ \w+ life (?:coach|class|partner|advice)\w*",
    ],
)
