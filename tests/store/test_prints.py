"""Prints stay comparable: what an earlier version put into a store must be found by a later one."""

from __future__ import annotations

from builders import make_row, make_submission

from secor_qa.store.prints import prints_of

NOTE = "The haul road was walked by the owner and both drivers on the third of May before the first load."


def test_a_signature_stays_what_it_was_in_every_store() -> None:
    [made] = prints_of(make_submission(make_row(notes=NOTE)))
    assert len(made.signature) == 240
    assert made.signature.hex().startswith("0b3cc82bdb20ea035f7e2004bb8e8f10")
