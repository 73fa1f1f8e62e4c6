"""What was recognised before: in the cache folder one small JSON file per picture's hash; for the samples one in all.

Wholly optional: a folder that cannot be written, or a file that cannot be read, only costs the time again. What comes
with the samples is what `make samples` recognised in them, so that a first start need not do it again.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from functools import cache
from pathlib import Path

from secor_qa.places import cache_folder, data_folder

SHIPPED = "recognised.json"  # beside the samples: hash -> text

_N_MAX = 20_000  # pictures kept; the oldest go first
_LOOK_EACH = 64  # of so many hashes one looks whether there are too many


def look_up(key: str) -> str | None:
    """The text kept under a hash; None where there is none."""
    try:
        text = json.loads(_path(key).read_bytes())["text"]
    except (OSError, ValueError, KeyError, TypeError):
        text = _with_the_samples().get(key)
    return text if isinstance(text, str) else None


@cache
def _with_the_samples() -> dict[str, str]:
    try:
        found = json.loads((data_folder() / "samples" / SHIPPED).read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def all_kept() -> dict[str, str]:
    """Every text in the cache folder, by hash."""
    kept = {path.stem: look_up(path.stem) for path in (cache_folder() / "recognised").glob("*.json")}
    return {key: text for key, text in sorted(kept.items()) if text is not None}


def keep(key: str, text: str) -> None:
    """Keep a text under a hash, at once or not at all."""
    path = _path(key)
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
        try:
            with os.fdopen(number, "w", encoding="ascii") as file:
                json.dump({"text": text}, file)
            os.replace(name, path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
        if int(key[:8], 16) % _LOOK_EACH == 0:
            forget_oldest(path.parent)


def forget_oldest(folder: Path, n_max: int = _N_MAX) -> None:
    """Remove what was kept longest ago beyond `n_max`."""
    kept = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime)
    for path in kept[: max(0, len(kept) - n_max)]:
        path.unlink(missing_ok=True)


def _path(key: str) -> Path:
    return cache_folder() / "recognised" / f"{key}.json"
