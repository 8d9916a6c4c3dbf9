"""Somebody who tells and is not named."""

from reading.words.sensitive.words import either, words

WHO = either(
    """
    sources? insiders? eyewitness(?:es)? onlookers? pals? moles? spy spies confidant(?:e)?s?
    friends?
    witness(?:es)? informants? tipsters? publicists? staffers? crew_members? bystanders?
    """
)
FIRST = (
    r"(?:an?|one|another|the|several|multiple|two|some|our|well-placed|production|palace"
    r"|royal|industry)"
)
CLOSE = r"(?: (?:close to|near|familiar with|with|at|in|on|from|of|inside|who) [^.,;“”\"]{1,50}?)?"
TELLING = either(
    """
    said says tells told claims? claimed added adds revealed reveals confirmed confirms explained
    explains insists insisted shared shares dishes? dished spilled spills whispers? whispered
    alleges? alleged notes? noted
    """
)
TELLS = rf"{FIRST} (?:[\w-]+ ){{0,2}}{WHO}{CLOSE},? (?:exclusively |also |recently )?{TELLING}"
PLURAL_TELL = (
    rf"(?:sources|insiders|onlookers|eyewitnesses|pals|spies){CLOSE},? (?:\w+ly )?{TELLING}"
)
SAYS = rf"(?:source|insider|eyewitness|onlooker|pal|mole){CLOSE},? (?:\w+ly )?{TELLING}"
ACCORDING = rf"according to (?:an? |multiple |several |one |the |two )?(?:[\w-]+ )?{WHO}(?! of)"
TOLD_BY = rf"(?:told|confirmed|claimed|said) by {FIRST} {WHO}"
EITHER = [TELLS, SAYS, PLURAL_TELL, ACCORDING, TOLD_BY]
STEMS = (
    "source insider eyewitness onlooker pal mole spy spies confidant friend witness informant"
    " tipster"
    " publicist staffer crew bystander"
).split()
NAMED = r"(?:sources?|friends?|witness(?:es)?) (?:of (?:joy|income|inspiration|pride)|say hi)"

UNNAMED_SOURCE = words(
    {
        **dict.fromkeys(STEMS, EITHER),
        "told": [r"(?:we're|we are|i'm|i am) told"],
        "hear": [r"(?:we|i) hear(?= (?:that|the|he|she|they|it|[a-z]+ (?:is|are|was|has)))"],
        "rumou": [r"rumou?r has it"],
        "rumor": [r"rumou?r has it"],
        "bird": [r"a little bird (?:tells|told)"],
        "word": [r"word (?:is|has it|on the street)(?= |,)"],
        "whisper": [r"whispers (?:reach|from)"],
    },
    harmless=[NAMED],
)
