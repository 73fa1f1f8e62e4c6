"""An inbox: a folder into which packages are copied, and from which they are taken when they are whole."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from secor_qa.desk.bulk import Taken, Workers, candidates_at, take_in_all
from secor_qa.desk.opening import Desk
from secor_qa.errors import SecorQaError
from secor_qa.readers.folders import Candidate

_HALF_COPIED = (".part", ".partial", ".crdownload", ".download", ".tmp", ".filepart", ".!ut")
_LOOKS = 2  # at which a package must look the same before it is read
_LOOKS_MOST = 12  # after which a zip without its end is read all the same, so that somebody hears of it


class Inbox:
    """What was seen at the last looks, and what was dealt with. `move_to`: where to put what was loaded."""

    def __init__(self, folder: Path, move_to: Path | None = None) -> None:
        self.folder, self.move_to = folder, move_to
        self.waiting: set[Path] = set()  # still changing, or visibly not whole
        self._seen: dict[Path, tuple[str, int]] = {}  # how each looked, and at how many looks in a row
        self._dealt_with: dict[Path, str] = {}
        self._found: dict[Path, Candidate] = {}

    def arrived(self) -> list[Path]:
        """The packages that have not changed since the last look, are whole, and were not dealt with as they are."""
        before, self._seen = self._seen, {}
        self._found = {each.path: each for each in self._candidates()}
        for path in self._found:
            mark, n_looks = _look(path), 1
            if path in before and before[path][0] == mark:
                n_looks += before[path][1]
            self._seen[path] = mark, n_looks
        fresh = [path for path, (mark, _) in self._seen.items() if self._dealt_with.get(path) != mark]
        ready = [path for path in fresh if self._is_whole(path)]
        self.waiting = set(fresh) - set(ready)
        return ready

    def _is_whole(self, path: Path) -> bool:
        """Whether it looked the same twice; a zip without its end may be a slow copy, and is given longer."""
        mark, n_looks = self._seen[path]
        if not mark or n_looks < _LOOKS:
            return False
        return n_looks >= _LOOKS_MOST or path.suffix.lower() != ".zip" or zipfile.is_zipfile(path)

    def take_in(self, desk: Desk, packages: Sequence[Path], workers: Workers) -> Iterator[Taken]:
        """Load packages that arrived; those that went in are moved away if that was asked for, the others stay."""
        for taken in take_in_all(desk, [self._found[path] for path in packages], workers):
            self._dealt_with[taken.path] = self._seen[taken.path][0]
            if self.move_to and taken.outcomes and not taken.sentences:
                _move(taken.path, self.move_to)
            yield taken

    def _candidates(self) -> list[Candidate]:
        inside = [path for path in self.folder.iterdir() if not path.name.startswith((".", "~$"))]
        own = self.move_to.resolve() if self.move_to else None
        found = [path for path in inside if path.resolve() != own and path.suffix.lower() not in _HALF_COPIED]
        return [each for each in candidates_at(found) if each.path.exists()]


def _look(path: Path) -> str:
    """What a package looks like from outside; empty while it cannot be looked at, or holds half-copied files."""
    from secor_qa.readers.fingerprint import fingerprint

    with suppress(OSError):
        if path.is_dir() and any(each.suffix.lower() in _HALF_COPIED for each in path.rglob("*")):
            return ""
        return fingerprint(path)
    return ""


def _move(path: Path, folder: Path) -> None:
    """Move a package into a folder, under another name where its own is taken."""
    folder.mkdir(parents=True, exist_ok=True)
    target, number = folder / path.name, 2
    while target.exists():
        target, number = folder / f"{path.stem}-{number}{path.suffix}", number + 1
    try:
        shutil.move(path, target)
    except OSError as error:
        raise SecorQaError(f"{path} is in the store, but could not be moved to {folder}: {error.strerror}.") from error
