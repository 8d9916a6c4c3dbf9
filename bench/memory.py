"""How much memory processes held, as Linux counts it. All in bytes."""

import resource
from pathlib import Path

PAGE = resource.getpagesize()
PEAK = "VmHWM:"


def resident(process: int | str = "self") -> int:
    pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    return pages * PAGE


def peak(process: int) -> int:
    lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(PEAK))


def shared_out(process: int) -> int:
    """Its proportional part: of what processes share, each is counted its share."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


def children(process: int) -> list[int]:
    words = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    return [int(word) for word in words.split()]
