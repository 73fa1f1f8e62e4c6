"""Signatures by which likes are found: the same for ever, and those of the library that they were first made with."""

from __future__ import annotations

import pytest
from datasketch import MinHash
from hypothesis import given
from hypothesis import strategies as st

from secor_qa.store.min_hash import signature

N = 60


@given(st.sets(st.binary(max_size=30), min_size=1, max_size=80))
def test_a_signature_is_that_of_datasketch(members: set[bytes]) -> None:
    theirs = MinHash(num_perm=N, scheme="affine32")
    theirs.update_batch(list(members))
    assert signature(members, N) == theirs.hashvalues.astype("<u4").tobytes()


def test_a_signature_stays_what_it_was_in_every_store() -> None:
    assert signature({b"the haul road", b"haul road was", b"road was walked"}, 3).hex() == "7be1ce0e12770e3b9a21b51f"


def test_the_order_of_the_members_tells_nothing_and_no_members_have_no_signature() -> None:
    members = [str(number).encode() for number in range(50)]
    assert signature(members, N) == signature(members[::-1], N)
    assert signature([], N) == b""


@pytest.mark.parametrize("n_common", [0, 50, 90, 100])
def test_the_share_of_equal_numbers_is_about_the_share_in_common(n_common: int) -> None:
    ones = [str(number).encode() for number in range(100)]
    others = [*ones[:n_common], *(b"other %d" % number for number in range(100 - n_common))]
    n_numbers = 600
    mine, theirs = signature(ones, n_numbers), signature(others, n_numbers)
    alike = sum(mine[at : at + 4] == theirs[at : at + 4] for at in range(0, 4 * n_numbers, 4)) / n_numbers
    assert alike == pytest.approx(n_common / (200 - n_common), abs=0.08)
