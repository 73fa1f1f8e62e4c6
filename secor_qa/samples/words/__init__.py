"""What invented employers, people and assessors are made of: data files in TOML, read once."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

NOTES_FILES = ("notes_1_to_3.toml", "notes_4_to_7.toml", "notes_8_to_10.toml")


@cache
def word_file(name: str) -> dict[str, Any]:
    """One TOML file of this folder."""
    return tomllib.loads(files("secor_qa.samples.words").joinpath(name).read_text(encoding="utf-8"))


@cache
def topics() -> dict[str, dict[str, Any]]:
    """Every topic: texts of a Yes and of a No, deficiency, action, papers."""
    merged: dict[str, dict[str, Any]] = {}
    for name in NOTES_FILES:
        merged |= word_file(name)
    return {name: topic for name, topic in merged.items() if name not in ("topics", "counts")}


@cache
def topic_of_question(instrument_id: str) -> dict[str, str]:
    """Question id -> topic, for an instrument that has words of its own here; else empty."""
    return word_file("notes_8_to_10.toml")["topics"].get(instrument_id, {})


@cache
def count_of_topic(topic: str) -> str | tuple[int, int]:
    """What a topic's notes count: a group of the profile (or `staff`), or the fewest and most that there are."""
    found = word_file("notes_8_to_10.toml")["counts"].get(topic, [6, 15])
    return found if isinstance(found, str) else (found[0], found[1])
