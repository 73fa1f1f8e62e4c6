"""Frozen dataclasses to JSON text and back, without loss: texts, numbers, Decimals, dates, enums, tuples, mappings.

What a value is read back as is decided by the dataclass's own type hints; only where a hint allows several kinds
(`date | str | None`) does the JSON carry a mark: `{"$date": …}`, `{"$decimal": …}`, `{"$tuple": […]}`.
Fields that equal their default are left out, and unknown fields are ignored, so that older and newer rows read alike.
"""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")
_Reader = Callable[[Any], Any]


def to_json(value: Any) -> str:
    """The value as JSON text: keys in order, no spaces, ASCII only, so that equal values have equal texts."""
    return json.dumps(_plain(value), ensure_ascii=True, sort_keys=True, separators=(",", ":"), allow_nan=False)


def from_json(kind: type[T], text: str) -> T:
    """A value of that dataclass type (or `tuple[Some, ...]`) from the text that `to_json` wrote."""
    return _reader(kind)(json.loads(text))


def _plain(value: Any) -> Any:
    if value is None or type(value) in _BARE:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return {"$decimal": str(value)}
    if isinstance(value, date):
        return {"$date": value.isoformat()}
    if isinstance(value, tuple | list):
        return {"$tuple": [_plain(part) for part in value]}
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    if dataclasses.is_dataclass(value):
        parts = ((name, getattr(value, name), default) for name, default in _fields(type(value)))
        return {name: _plain(part) for name, part, default in parts if part != default}
    raise TypeError(f"{type(value).__name__} cannot be kept as JSON")


_BARE = frozenset({str, int, float, bool})


@cache
def _fields(kind: Any) -> tuple[tuple[str, Any], ...]:
    """The names of a dataclass's fields, each with its default."""
    return tuple(
        (field.name, field.default if field.default_factory is dataclasses.MISSING else field.default_factory())
        for field in dataclasses.fields(kind)
    )


@cache
def _reader(hint: Any) -> _Reader:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return _union_reader(tuple(part for part in arguments if part is not type(None)))
    if origin is tuple:
        part = _reader(arguments[0])
        return lambda kept: tuple(part(item) for item in kept["$tuple"])
    if origin is not None and issubclass(origin, Mapping):
        part = _reader(arguments[1])
        return lambda kept: {key: part(item) for key, item in kept.items()}
    if dataclasses.is_dataclass(hint):
        return _dataclass_reader(typing.cast(type, hint))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    return _marked


def _dataclass_reader(kind: type) -> _Reader:
    hints = typing.get_type_hints(kind)
    readers = {field.name: _reader(hints[field.name]) for field in dataclasses.fields(kind) if field.init}
    return lambda kept: kind(**{name: readers[name](part) for name, part in kept.items() if name in readers})


def _union_reader(kinds: tuple[Any, ...]) -> _Reader:
    """None stays None; one enum, dataclass or mapping among the kinds is read as such, all else by its mark."""
    rich = [kind for kind in kinds if _reader(kind) is not _marked and typing.get_origin(kind) is not tuple]
    read = _reader(rich[0]) if len(rich) == 1 else _marked
    return lambda kept: None if kept is None else read(kept)


def _marked(kept: Any) -> Any:
    if not isinstance(kept, dict):
        return kept
    ((mark, text),) = kept.items()
    if mark == "$date":
        return date.fromisoformat(text)
    if mark == "$decimal":
        return Decimal(text)
    return tuple(_marked(part) for part in text)
