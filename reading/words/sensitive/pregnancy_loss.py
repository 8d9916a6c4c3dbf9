"""The loss of a pregnancy."""

from reading.words.sensitive.fiction import FICTION
from reading.words.sensitive.words import BABY, CHILD, NUMBER, OWN, WORD, either, gap, some, words

LOSING = r"(?:lose|loses|lost|losing|loss of|losses of)"
EXPECTED = rf"(?:pregnanc(?:y|ies)|unborn {CHILD}|{BABY})"
# "Lost her baby boy" is the death of an infant; "lost her baby sister" is another death.
OF_A_BABY = (
    r"(?! (?:girl|boy|son|daughter|child|brother|sister|weight|bump|fat|face|teeth|tooth|blues"
    r"|shower|names?|monitor|bag|bottle|blanket|clothes|photos?|pictures?|hair|grand|doll)s?\b|')"
)
ENDED = r"(?:end(?:ed|ing)?|lost|fail(?:ed|ing)?|terminated|non-?viable|unviable)"
BEAT = r"heart(?:-| )?beat"
NOT = either("not never cannot \\w+n't no_longer unable_to failed_to without")

PREGNANCY_LOSS = words(
    {
        "miscarr": [r"miscarr(?:iages?|ied|ies|ying|y)"],
        "still": [r"still-?birth(?:s|ed)?", r"still ?born", r"stillborn", r"born still"],
        "sleeping": [r"born sleeping", rf"sleeping {BABY}"],
        "asleep": [r"born asleep"],
        "ectopic": [r"ectopic"],
        "chemical": [r"chemical pregnanc(?:y|ies)"],
        "molar": [r"molar pregnanc(?:y|ies)"],
        "curettage": [r"curettage"],
        "tfmr": [r"tfmr"],
        "loss": [
            r"(?:pregnancy|baby|foetal|fetal|perinatal|antenatal) loss(?:es)?",
            rf"loss(?:es)? (?:of|during|in|after) {some(3)}pregnanc(?:y|ies)",
        ],
        "pregnan": [
            rf"pregnanc(?:y|ies){gap(3)}{ENDED}",
            rf"pregnanc(?:y|ies){gap(2)}{NOT} {some(1)}"
            r"(?:viable|survive|progress\w*|continu\w*|last|make it|go to term|carried|carry)",
            rf"{ENDED} {OWN} {some(2)}pregnanc(?:y|ies)",
            rf"terminat\w+ (?:of )?{OWN} {some(2)}pregnanc(?:y|ies)",
            rf"(?:lost|losing|loss of|mourn\w*){gap(6)}"
            rf"(?:after|due to|following|to|during|in|into|of) {some(4)}pregnancy",
            rf"(?:lost|losing|loss|goodbye){gap(6)}(?:weeks?|months?) pregnant",
            rf"(?:while|when) {some(3)}pregnant{gap(6)}(?:lost|losing) (?:it|the|her|him|them)",
            r"no longer (?:pregnant|expecting)",
        ],
        "expecting": [rf"{LOSING}{gap(6)}expecting"],
        "los": [
            rf"{LOSING} (?:{OWN} )?{some(2)}{EXPECTED}{OF_A_BABY}",
            rf"{EXPECTED} (?:that |who |whom |which )?{some(4)}(?:lost|losing)",
            rf"(?:los\w+|goodbye){gap(6)}(?:at|after|in) {some(1)}{NUMBER} weeks",
        ],
        "goodbye": [
            rf"goodbye{gap(6)}at {some(1)}{NUMBER} weeks",
            rf"goodbye{gap(6)}(?:before|without) {some(5)}(?:meet|meeting|met|born|hold|held)",
        ],
        "never": [
            rf"(?:{BABY}|{CHILD}){gap(5)}never (?:got|get|able|had) {some(2)}(?:hold|meet|raise)"
        ],
        "bab": [
            rf"bab(?:y|ies){gap(5)}(?:never|not|\w+n't) (?:got|get|able|had|to) {some(2)}"
            r"(?:hold|meet|raise|bring|take)"
        ],
        "ivf": [rf"ivf{gap(6)}loss(?:es)?"],
        "bereav": [rf"bereav\w*{gap(4)}pregnancy"],
        "without": [rf"(?:home|hospital) without {OWN} {BABY}"],
        "heart": [
            rf"{BABY}'?s? heart had {some(1)}stopped",
            rf"no (?:longer (?:a |any )?)?(?:\w+ )?{BEAT}",
            rf"{NOT}{gap(4)}{BEAT}",
            rf"{BEAT}{gap(2)}(?:stopped|gone|vanished|faded|undetectable)",
            rf"{BEAT}{gap(2)}{NOT} {some(1)}(?:there|found|detected|heard|picked up)",
        ],
        "rainbow": [r"rainbow bab(?:y|ies)"],
        "angel": [rf"angel {BABY}"],
        "womb": [rf"(?:died?|dies|dead|death|lost|passed|stopped \w+){gap(5)}womb"],
        "utero": [rf"(?:died?|dies|dead|death|lost|passed|stopped \w+){gap(5)}utero"],
        "intra": [r"intra-?uterine (?:foetal |fetal )?(?:death|demise)"],
        "unborn": [
            rf"(?:death|died|lost|loss|passing|mourn\w*|griev\w*|killed){gap(4)}unborn",
            rf"unborn {WORD}{gap(4)}(?:died|death|was lost|did not survive|didn't survive)",
        ],
    },
    harmless=[
        *FICTION,
        r"miscarriages? of justice",
        r"pregnancy ended (?:in|with) (?:an? )?(?:\w+ )?(?:birth|delivery|healthy|happy|arrival)",
        r"(?:lost|losing) (?:\w+ ){0,3}(?:pounds?|lbs?|kilos?|kg|stone|weight)(?: [\w'-]+){0,5}",
        r"los\w+ (?:touch|count|track|sleep|interest|(?:her|his|their) (?:mind|cool|way|job|voice))"
        r"(?: [\w'-]+){0,5}",
    ],
)
