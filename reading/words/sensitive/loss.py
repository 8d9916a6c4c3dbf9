"""Words for a loss that leave open which one: a death, where the text tells of no other grief."""

from reading.words.sensitive.fiction import FICTION
from reading.words.sensitive.words import CHILD, OWN, WORD, either, some, words

NO_LOSS = either("job tooth teeth way match game shoe toy interest bid final the")
ENDINGS = either(
    """
    end ending cancellation split break-?up finale show series relationship romance marriage band
    hair outfit season closure defeat fringe bangs
    """
)

LOSS = words(
    {
        "los": [
            rf"(?:lost|lose|losing|loss of) {OWN} {some(2)}{CHILD}"
            r"(?!'| (?:in (?:marriage|the divorce|the crowd|the mall|a crowd)|of summer))",
            rf"{CHILD} (?:that |who |whom )?{some(3)}lost(?! (?:{WORD} )?{NO_LOSS})",
        ],
        "mourn": [r"mourn(?:s|ed|ing|ers?)?"],
        "griev": [r"griev(?:e|es|ed|ing)"],
        "grief": [r"grief(?:-stricken)?"],
        "condolence": [r"condolences?"],
        "tribute": [
            r"tributes? (?:have |has |are |were |began |continue to )?(?:pour\w*|flood\w*|flow\w*)",
            rf"(?:flood|outpouring|wave) of {some(1)}tributes",
            rf"tributes {some(2)}paid",
        ],
        "prayers": [r"thoughts and prayers"],
    },
    harmless=[
        *FICTION,
        rf"mourn\w* {some(4)}{ENDINGS}",
        r"good grief",
        r"(?:giv|gave|get|got|gett)\w* (?:[\w'-]+ ){1,4}grief",
        r"com\w+ to grief",
        r"grievous",
    ],
)
