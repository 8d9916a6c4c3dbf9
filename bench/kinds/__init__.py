"""The kinds of findings that are scored, in the order they are printed, each a function:

def ages(compared: Compared) -> Tally: ...
"""

from collections.abc import Callable
from functools import partial

from bench.compared import Compared
from bench.kinds import facts, people, speech
from bench.tally import Tally

Kind = Callable[[Compared], Tally]

KINDS: dict[str, Kind] = {
    "names": people.names,
    "mentions": people.mentions,
    "mentions of whom": people.mentions_of_whom,
    "not people": people.no_people,
    "epithets": people.epithets,
    "ages": people.ages,
    "segments": speech.segments,
    "whole quotes": speech.whole_quotes,
    "speakers": speech.speakers,
    "posts": speech.posts,
    "ties": facts.ties,
    "tie status": facts.statuses,
    "works": facts.works,
    "works with type": facts.works_with_type,
    "dates": facts.dates,
    "days": facts.days,
    "minors": people.minors,
    "sensitivities": facts.sensitivities,
    **{code: partial(facts.sensitivities, codes=frozenset({code})) for code in facts.MARKED},
}
