"""`python -m bench [PART …]`: measures what we promise, one line a figure. Slow; not a test.

Each part is measured in a process of its own, on a database of its own.
"""

import argparse
import subprocess
import sys
from collections.abc import Iterable

from bench.figure import Figure

STORIES = 20_000


def main() -> None:
    options = _options()
    if len(options.parts) == 1:
        _end(PARTS[options.parts[0]](options.articles))
    failed = [part for part in options.parts or PARTS if not _measured(part, options.articles)]
    sys.exit(f"Short: {', '.join(failed)}." if failed else 0)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of: {', '.join(PARTS)}")
    parser.add_argument("--articles", type=int, default=STORIES, help="how many to measure with")
    options = parser.parse_args()
    if unknown := set(options.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    return options


def _measured(part: str, articles: int) -> bool:
    print(f"\n── {part}", flush=True)
    command = [sys.executable, "-m", "bench", part, f"--articles={articles}"]
    return subprocess.run(command, check=False).returncode == 0


def _end(figures: Iterable[Figure]) -> None:
    """Print each figure as soon as it is there."""
    held = []
    for figure in figures:
        print(figure, flush=True)
        held.append(figure.holds)
    sys.exit(0 if all(held) else 1)


# The parts. What needs Django is imported when it is set up.


def intake(articles: int) -> Iterable[Figure]:
    from bench import intake

    return intake.measure(articles)


def serving(articles: int) -> Iterable[Figure]:
    from bench import serving

    return serving.measure(articles)


def uploads(articles: int) -> Iterable[Figure]:
    from bench import uploads

    return uploads.measure(articles)


def reading(articles: int) -> Iterable[Figure]:
    from bench import reading

    return reading.measure(articles)


def growth(articles: int) -> Iterable[Figure]:
    from bench import growth

    return growth.measure(articles)


PARTS = {
    "intake": intake,
    "serving": serving,
    "uploads": uploads,
    "reading": reading,
    "growth": growth,
}

if __name__ == "__main__":
    main()
