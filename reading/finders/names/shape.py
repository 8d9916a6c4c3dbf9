"""What the words of a name say by themselves, whatever stands around them."""

import re
from collections.abc import Callable, Iterator, Sequence

from reading.finders.names.tokens import Kind, Token
from reading.words.known import KNOWN_ALONE
from reading.words.places import PLACE_NAMES

# Surnames that stand first, as written in Latin letters.
EAST_ASIAN = frozenset(
    """
    Ahn Bae Baek Bai Byun Cai Cao Cha Chang Chen Cheng Cho Choi Chung Deng Do Dong Eom Fan Fang Feng
    Gao Gong Gu Guo Gwak Ha Han He Heo Hong Hu Huang Hwang Im Jang Jeon Jeong Ji Jia Jin Jo Joo Jung
    Kang Kim Ko Koo Kwak Kwon Lai Lam Lau Lee Leung Li Liang Liao Lim Lin Liu Lu Luo Ma Mao Min Moon
    Na Nam Ng Nguyen Noh Oh Ong Pan Park Peng Pham Qian Qin Ryu Seo Shen Shi Shin Sim Son Song Su
    Suh Sun Tan Tang Tran Tsai Wang Wei Woo Wu Xi Xiao Xie Xu Yan Yang Ye Yeo Yeom Yi Yim Yin Yoo
    Yoon You Yu Yuan Yun Zeng Zhang Zhao Zheng Zhou Zhu
    """.split()
)
TWO_SYLLABLES = re.compile(r"[A-Z][a-z]+-[a-zA-Z][a-z]+")

BIAS = "two capitals"
BIAS_ALONE = "one capital"
GIVEN = "begins with a common given name"
GIVEN_RARE = "begins with a given name"
GIVEN_WORD = "begins with a given name that is a word as well"
GIVEN_PLACE = "begins with a given name that is a place as well"
INITIAL_FIRST = "begins with an initial"
EAST_ASIAN_FIRST = "begins with an East Asian surname"
ROYAL = "begins with a royal title"
STAGE_FIRST = "begins as names of the stage do"
FIRST_ORDINARY = "begins with an ordinary word"
FIRST_UNKNOWN = "begins with a word of no list"
FIRST_THING = "begins with a word of institutions"
FIRST_PLACE = "begins with a place"
FIRST_SURNAME = "begins with a surname"
SURNAME = "ends in a common surname"
SURNAME_RARE = "ends in a surname"
LAST_ORDINARY = "ends in an ordinary word"
SURNAME_WORD = "ends in a surname that is a word as well"
WORD_AFTER_GIVEN = "ends in an ordinary word after a given name"
PLACE_AFTER_GIVEN = "ends in a place after a given name"
LAST_GIVEN = "ends in a given name"
LAST_UNKNOWN = "ends in a word of no list"
LAST_THING = "ends in a word of institutions"
LAST_PLACE = "ends in a place"
LAST_ROLE = "ends in a role"
DOUBLE = "has a double-barrelled surname"
CELTIC_LAST = "has a surname like O’Hale or McHale"
INITIAL_INSIDE = "has an initial inside"
SUFFIX = "has a suffix such as Jr."
PARTICLE = "has a particle such as “van” inside"
INSIDE_THING = "has a word of institutions or brands inside"
INSIDE_ORDINARY = "has an ordinary word inside"
NATION = "has a nation inside"
WHOLE_PLACE = "is a place"
ALL_ORDINARY = "is all ordinary words"
LONG = "has three words"
VERY_LONG = "has four words or more"
LOUD = "is written in capitals"
FIRM = "ends as firms do"
ONE_GIVEN = "is a common given name"
ONE_GIVEN_RARE = "is a given name"
ONE_SURNAME = "is a common surname"
ONE_SURNAME_RARE = "is a surname"
ONE_ORDINARY = "is an ordinary word"
ONE_THING = "is a word of institutions or brands"
ONE_UNKNOWN = "is a word of no list"
ONE_KNOWN = "is known by one name"
ONE_SHORT = "is very short"
ONE_INITIAL = "is an abbreviation"


SHORT = 4
FIRST_SIGNS: tuple[tuple[Callable[[Kind], bool], str], ...] = (
    (lambda kind: kind.stage, STAGE_FIRST),
    (lambda kind: kind.royal, ROYAL),
    (lambda kind: kind.institution and not kind.common, FIRST_THING),
    (lambda kind: kind.given and kind.ordinary, GIVEN_WORD),
    (lambda kind: kind.given and kind.place, GIVEN_PLACE),
    (lambda kind: kind.common, GIVEN),
    (lambda kind: kind.given, GIVEN_RARE),
    (lambda kind: kind.initial, INITIAL_FIRST),
    (lambda kind: kind.institution or kind.brand, FIRST_THING),
    (lambda kind: kind.place or kind.nation, FIRST_PLACE),
    (lambda kind: kind.ordinary, FIRST_ORDINARY),
    (lambda kind: kind.family, FIRST_SURNAME),
    (lambda _: True, FIRST_UNKNOWN),
)
LAST_SIGNS: tuple[tuple[Callable[[Kind], bool], str], ...] = (
    (lambda kind: kind.double, DOUBLE),
    (lambda kind: kind.celtic, CELTIC_LAST),
    (lambda kind: kind.institution or kind.brand, LAST_THING),
    (lambda kind: kind.firm, FIRM),
    (lambda kind: kind.ordinary and kind.surname, SURNAME_WORD),
    (lambda kind: kind.ordinary, LAST_ORDINARY),
    (lambda kind: kind.place and kind.surname, SURNAME_RARE),
    (lambda kind: kind.place, LAST_PLACE),
    (lambda kind: kind.surname, SURNAME),
    (lambda kind: kind.rare_surname, SURNAME_RARE),
    (lambda kind: kind.given, LAST_GIVEN),
    (lambda _: True, LAST_UNKNOWN),
)
AFTER_GIVEN = {LAST_ORDINARY: WORD_AFTER_GIVEN, LAST_PLACE: PLACE_AFTER_GIVEN}
ALONE_SIGNS: tuple[tuple[Callable[[Kind], bool], str], ...] = (
    (lambda kind: kind.institution or kind.brand or kind.role, ONE_THING),
    (lambda kind: kind.ordinary, ONE_ORDINARY),
    (lambda kind: kind.place or kind.nation, WHOLE_PLACE),
    (lambda kind: kind.nameless, ONE_UNKNOWN),
)


def of_words(tokens: Sequence[Token]) -> Iterator[str]:
    kinds = [token.kind for token in tokens]
    if len(kinds) == 1:
        yield from _alone(kinds[0])
        return
    yield BIAS
    has_suffix = kinds[-1].suffix
    core = kinds[:-1] if has_suffix and len(kinds) > 2 else kinds
    if core[0].word in EAST_ASIAN and _is_east_asian(core[1]):
        yield EAST_ASIAN_FIRST
    yield _of_kind(core[0], FIRST_SIGNS)
    yield from _last(core[-1], _is_plain_given(core[0]))
    yield from _inside(core[1:-1])
    yield from _whole(tokens, core)
    if has_suffix:
        yield SUFFIX


def _is_east_asian(second: Kind) -> bool:
    """Of a given name: of two syllables with a hyphen, or on no list of words."""
    if TWO_SYLLABLES.fullmatch(second.word):
        return True
    return not (second.ordinary or second.institution or second.place or second.surname)


def _is_plain_given(kind: Kind) -> bool:
    return kind.given and not kind.ordinary and not kind.place


def _last(kind: Kind, after_given: bool) -> Iterator[str]:
    sign = _of_kind(kind, LAST_SIGNS)
    yield AFTER_GIVEN.get(sign, sign) if after_given else sign
    if kind.role and not kind.surname:
        yield LAST_ROLE


def _of_kind(kind: Kind, signs: Sequence[tuple[Callable[[Kind], bool], str]]) -> str:
    return next(sign for fits, sign in signs if fits(kind))


def _inside(kinds: Sequence[Kind]) -> Iterator[str]:
    if any(kind.initial for kind in kinds):
        yield INITIAL_INSIDE
    if any(kind.word[0].islower() for kind in kinds):
        yield PARTICLE
    if any(kind.institution or kind.brand for kind in kinds):
        yield INSIDE_THING
    elif any(kind.ordinary and kind.nameless for kind in kinds):
        yield INSIDE_ORDINARY


def _whole(tokens: Sequence[Token], kinds: Sequence[Kind]) -> Iterator[str]:
    if any(kind.nation for kind in kinds):
        yield NATION
    if " ".join(token.raw for token in tokens) in PLACE_NAMES:
        yield WHOLE_PLACE
    if all(kind.ordinary or kind.opener for kind in kinds):
        yield ALL_ORDINARY
    if sum(kind.loud and len(kind.word) > 2 for kind in kinds) > 1:
        yield LOUD
    if len(kinds) > 2:
        yield VERY_LONG if len(kinds) > 3 else LONG


def _alone(kind: Kind) -> Iterator[str]:
    yield BIAS_ALONE
    if kind.word in KNOWN_ALONE:
        yield ONE_KNOWN
    if kind.given:
        yield ONE_GIVEN if kind.common else ONE_GIVEN_RARE
    if kind.family:
        yield ONE_SURNAME if kind.surname else ONE_SURNAME_RARE
    for fits, sign in ALONE_SIGNS:
        if fits(kind):
            yield sign
            break
    if kind.loud:
        yield LOUD if len(kind.word) > SHORT else ONE_INITIAL
    elif len(kind.word) < SHORT:
        yield ONE_SHORT
