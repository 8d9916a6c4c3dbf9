"""Somebody who tells and is not named."""

from reading.words.sensitive.words import words

WHO = r"(?:sources?|insiders?|eyewitness(?:es)?|onlookers?|pals?)"
TELLING = (
    r"(?:said|says|tells|told|claims|claimed|added|adds|revealed|reveals|confirmed|confirms"
    r"|explained|explains|insists|insisted|shared|shares)"
)
TELLS = rf"{WHO}(?: (?:close to|near|familiar with|with|at|in|on) [\w' ]{{1,40}}?)? {TELLING}"
ACCORDING = r"according to (?:an? |multiple |several )?(?:sources?|insiders?)"

UNNAMED_SOURCE = words(
    {
        "source": [TELLS, ACCORDING],
        "insider": [TELLS, ACCORDING],
        "eyewitness": [TELLS],
        "onlooker": [TELLS],
        "pal": [TELLS],
    }
)
