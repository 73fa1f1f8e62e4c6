"""`make bench`, or `python -m benchmarks reading pages` for some of them.

`accuracy`, `altered`, `examples` and `topics` are commands of their own: they measure what is found, not how fast.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from benchmarks import bulk, checking, desk, pages, reading
from benchmarks.accuracy.command import main as accuracy
from benchmarks.altered import main as altered
from benchmarks.examples.measure import main as examples
from benchmarks.figures import print_figures
from benchmarks.topics import main as topics

BENCHES = {
    "reading": reading.measure,
    "bulk": bulk.measure,
    "checking": checking.measure,
    "desk": desk.measure,
    "pages": pages.measure,
}
OF_WHAT_IS_FOUND: dict[str, Callable[[Sequence[str]], int]] = {
    "accuracy": accuracy,
    "altered": altered,
    "examples": lambda _args: examples(),
    "topics": topics,
}


def main() -> int:
    if measured := OF_WHAT_IS_FOUND.get("".join(sys.argv[1:2])):
        return measured(sys.argv[2:])
    wanted = sys.argv[1:] or list(BENCHES)
    unknown = [name for name in wanted if name not in BENCHES]
    if unknown:
        print(f"No benchmark is called {', '.join(unknown)}; there are: {', '.join(BENCHES)}.", file=sys.stderr)
        return 2
    for name in wanted:
        print_figures(name, BENCHES[name]())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
