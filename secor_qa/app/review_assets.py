"""The page's script and style sheet, each joined from the small files in `static/review/`.

anywidget takes one ES module and one style sheet. The files there are ordinary ES modules that import from each other,
so that editors and linters understand them; here their imports of each other and the word `export` are taken out and
they are put one after another, each after what it imports. So a top-level name may occur only once (a test holds that),
imports are named ones from "./file.js" at the start of a line, and only `index.js` has `export default`.
"""

from __future__ import annotations

import re
from pathlib import Path

from secor_qa.reports.look import css_variables

FOLDER = Path(__file__).resolve().parent / "static" / "review"
_IMPORT = re.compile(r'^import \{[^}]*\} from "\./(?P<file>[\w-]+\.js)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?function|class|const|let)", re.MULTILINE)


def script(first: str = "index.js") -> str:
    """The module of the whole page, everything before what needs it."""
    parts: dict[str, str] = {}
    _add(first, parts, ())
    return "\n".join(f"// ---- {name}\n{text}" for name, text in parts.items())


def styles() -> str:
    """The palette of the house, then the page's style sheets in the order of their names."""
    sheets = sorted(FOLDER.glob("*.css"))
    return "\n".join([css_variables(), *(sheet.read_text(encoding="utf-8") for sheet in sheets)])


def _add(name: str, parts: dict[str, str], above: tuple[str, ...]) -> None:
    if name in parts or name in above:
        return
    text = (FOLDER / name).read_text(encoding="utf-8")
    for found in _IMPORT.finditer(text):
        _add(found["file"], parts, (*above, name))
    parts[name] = _EXPORT.sub("", _IMPORT.sub("", text))
