"""How alike two texts are, by the word sequences that they share."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain

from secor_qa.procedure.plain_text import words

SEQUENCE = 3
"""Words in a sequence: long enough to tell a copy, short enough to survive a changed word."""

HELD_MIN, HELD_SHARE_MIN = 15, 0.9
"""A text of so many sequences stands in a longer one that has nearly all of them."""
LONG_MIN, LONG_SHARE_MIN = 40, 0.8
"""Of so many it need have no more of them."""


@lru_cache(maxsize=8192)
def sequences(text: str, length: int = SEQUENCE) -> frozenset[tuple[str, ...]]:
    """Every run of `length` words of a text; a shorter text is one run."""
    found = words(text)
    if len(found) < length:
        return frozenset({found} if found else ())
    return frozenset(found[start : start + length] for start in range(len(found) - length + 1))


def overlap(one: str, other: str) -> float:
    """Shared word sequences over all of both, 0 to 1."""
    left, right = sequences(one), sequences(other)
    return len(left & right) / len(left | right) if left and right else 0.0


def contained(inner: str, outer: str, length: int = SEQUENCE) -> float:
    """The share of the inner text's word sequences that stand in the outer one too, 0 to 1."""
    left = sequences(inner, length)
    return len(left & sequences(outer, length)) / len(left) if left else 0.0


def alike_pairs(texts: Mapping[str, str], at_least: float) -> Iterator[tuple[str, str, float]]:
    """The pairs of names whose texts overlap by `at_least`, or of which one holds as much of the other."""
    n_texts = Counter(chain.from_iterable(map(sequences, texts.values())))
    common = frozenset(sequence for sequence, n in n_texts.items() if n > 1)  # nearly every sequence stands once
    holders: dict[tuple[str, ...], list[str]] = defaultdict(list)
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for name, text in texts.items():
        for sequence in common & sequences(text):
            for earlier in holders[sequence]:
                shared[earlier, name] += 1
            holders[sequence].append(name)
    for (one, other), count in shared.items():
        n_one, n_other = len(sequences(texts[one])), len(sequences(texts[other]))
        share = count / (n_one + n_other - count)
        shorter = min(n_one, n_other)
        least = LONG_SHARE_MIN if shorter >= LONG_MIN else HELD_SHARE_MIN
        if shorter >= HELD_MIN and count >= least * shorter:
            share = max(share, count / shorter)
        if share >= at_least:
            yield one, other, share
