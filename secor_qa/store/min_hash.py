"""MinHash: of two sets, the share of members in common can be told from short signatures of them.

Each of the numbers of a signature is the least of the members' hashes under a permutation of its own, a * h + b modulo
2^32. It is written out, so that signatures in a store stay comparable whatever comes with a newer library; a test holds
it to datasketch, whose scheme "affine32" it is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SEED = 1


def signature(members: Collection[bytes], n_numbers: int) -> bytes:
    """The signature of a set: so many numbers of four bytes; empty for the empty set."""
    import numpy as np

    if not members:
        return b""
    hashes = np.frombuffer(b"".join(hashlib.sha1(each).digest()[:4] for each in members), dtype="<u4")  # noqa: S324
    factors, addends = _permutations(n_numbers)
    return (_mixed(hashes)[:, None] * factors + addends).min(axis=0).astype("<u4").tobytes()


@cache
def _permutations(n_numbers: int) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """The odd factors and the addends."""
    import numpy as np

    dice = np.random.RandomState(_SEED)
    factors = dice.randint(0, 1 << 31, n_numbers, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    return factors, dice.randint(0, 1 << 32, n_numbers, dtype=np.uint32)


def _mixed(hashes: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Each hash stirred once more, as MurmurHash3 ends."""
    import numpy as np

    mixed = (hashes ^ (hashes >> np.uint32(16))) * np.uint32(0x85EBCA6B)
    mixed = (mixed ^ (mixed >> np.uint32(13))) * np.uint32(0xC2B2AE35)
    return mixed ^ (mixed >> np.uint32(16))
