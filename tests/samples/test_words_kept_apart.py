"""What the generator plants and what the checks look for were written apart: the one is not a copy of the other."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator, Mapping

import pytest

import secor_qa.procedure
from secor_qa.samples.words import word_file

SHARE = 0.5
_TEXTS = {
    kind: texts for kind, texts in word_file("faults.toml").items() if kind not in ("subjects", "blank", "nobody")
}


def _plain(text: str) -> str:
    return re.sub(r"[^\w{} ]", "", text).casefold().strip()


def _texts_in(value: object, depth: int = 0) -> Iterator[str]:
    """Every text in a module's constant, and in what it holds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, re.Pattern):
        yield value.pattern
        yield from re.split(r"\(\?P?<?\w*[:>]?|[()|]", value.pattern)  # its alternatives
    elif isinstance(value, Mapping) and depth < 4:
        yield from _texts_in([*value.keys(), *value.values()], depth + 1)
    elif isinstance(value, Iterable) and not isinstance(value, bytes) and depth < 4:
        for each in value:
            yield from _texts_in(each, depth + 1)


@pytest.fixture(scope="module")
def looked_for() -> set[str]:
    """Whatever the rules of the procedure keep as constants."""
    names = [found.name for found in pkgutil.walk_packages(secor_qa.procedure.__path__, "secor_qa.procedure.")]
    values = [value for name in names for value in vars(importlib.import_module(name)).values()
              if isinstance(value, str | tuple | list | set | frozenset | dict | re.Pattern)]  # fmt: skip
    return {_plain(text) for text in _texts_in(values)} - {""}


@pytest.mark.parametrize("kind", sorted(_TEXTS))
def test_most_wordings_of_a_kind_stand_in_no_list_of_the_checks(kind: str, looked_for: set[str]):
    known = [text for text in _TEXTS[kind] if _plain(text) in looked_for]
    assert len(known) <= SHARE * len(_TEXTS[kind]), known


def test_the_lists_of_the_checks_are_found(looked_for: set[str]):
    assert len(looked_for) > 50
