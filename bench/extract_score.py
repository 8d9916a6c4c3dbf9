"""`python -m bench.extract_score [SET …]`: how stories are read, against their marks.

SET is `tuned` (the default), `apart` (the half that is read only to judge a finished reader),
`seed`, or `names` (open data, see bench/names.py).

A line for each kind of finding, then one for each story with the kind that most is wrong of.
`--misses KIND` lists what was missed and what was found wrongly, with its sentence; `--text NAME`
keeps to the stories whose name begins so. What the figures mean: docs/reading.md.
"""

import argparse
from collections.abc import Iterable

from bench import names
from bench.compared import Compared, compared
from bench.kinds import KINDS
from bench.marked_up import Story, stories
from bench.seed_story import seed_story
from bench.tally import Tally

SETS = ("tuned", "apart", "seed", "names")


def main(arguments: list[str] | None = None) -> None:
    options = _options(arguments)
    for name in options.sets or SETS[:1]:
        if name == "names":
            print("\nnames in open data")
            names.main([])
        else:
            chosen = [story for story in _stories(name) if story.name.startswith(options.text)]
            print(f"\n{name}: {len(chosen)} stories")
            print_misses(chosen, options.misses) if options.misses else print_scores(chosen)


def _stories(name: str) -> list[Story]:
    if name != "seed":
        return stories(name)
    seed = seed_story()
    return [seed] if seed else []


def print_scores(chosen: Iterable[Story]) -> None:
    each = [(story.name, scores(compared(story))) for story in chosen]
    for kind in KINDS:
        print(f"  {kind:18}{total(tallies[kind] for _, tallies in each)}")
    print("\nthe weakest of each")
    for name, tallies in each:
        kind = max(KINDS, key=lambda kind: tallies[kind].wrong)
        print(f"  {name:32}{kind:18}{tallies[kind]}")


def print_misses(chosen: Iterable[Story], kind: str) -> None:
    for story in chosen:
        tally = KINDS[kind](compared(story))
        for line in tally.missed:
            print(f"  missed  {story.name[:2]}  {line}")
        for line in tally.false:
            print(f"  false   {story.name[:2]}  {line}")


def scores(story: Compared) -> dict[str, Tally]:
    return {name: kind(story) for name, kind in KINDS.items()}


def total(tallies: Iterable[Tally]) -> Tally:
    """Of all stories together: a story with more to find weighs more."""
    whole = Tally()
    for tally in tallies:
        whole.add(tally)
    return whole


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.extract_score", description=__doc__)
    parser.add_argument("sets", nargs="*", metavar="SET", help=", ".join(SETS))
    parser.add_argument("--misses", choices=KINDS, metavar="KIND", help=", ".join(KINDS))
    parser.add_argument("--text", default="", metavar="NAME", help="the beginning of its name")
    options = parser.parse_args(arguments)
    if unknown := set(options.sets) - set(SETS):
        parser.error(f"there is no set {', '.join(sorted(unknown))}")
    return options


if __name__ == "__main__":
    main()
