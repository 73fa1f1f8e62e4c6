"""The only place where Python builds HTML. Every text is escaped here; what is already HTML carries the type `Html`."""

from __future__ import annotations

import base64
import html
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any
from urllib.parse import quote

from secor_qa.reports.look import LIGHT, css_variables

_STYLES = Path(__file__).resolve().parent / "static" / "parts.css"
_SCREENS = {"review": "Review", "pass_rates": "Pass rates", "dashboard": "Dashboard"}


_NAME_OF = {getattr(LIGHT, each.name): each.name.replace("_", "-") for each in fields(LIGHT)}
_LIGHT_COLOUR = re.compile("|".join(_NAME_OF), re.IGNORECASE)


class Html(str):
    """Markup that this module made. Anything else is text, and is escaped."""

    __slots__ = ()


def text(value: object) -> Html:
    """Any value as text; None is an empty place."""
    return value if isinstance(value, Html) else Html(html.escape("" if value is None else str(value), quote=True))


def together(*parts: str) -> Html:
    """Parts one after another."""
    return Html("".join(text(part) for part in parts))


def element(tag: str, *children: str, **attributes: str | None) -> Html:
    """One element. `class_` stands for class, `aria_label` for aria-label; None leaves an attribute out."""
    given = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{html.escape(str(value), quote=True)}"'
        for name, value in attributes.items()
        if value is not None
    )
    return Html(f"<{tag}{given}>{together(*children)}</{tag}>")


def styles() -> Html:
    """The style sheet of the analyst's and the manager's screens; once per page."""
    return Html(f"<style>{css_variables()}{_STYLES.read_text(encoding='utf-8')}</style>")


def head(title: str, gist: str, here: str) -> Html:
    """A screen's title, its one line, and the way to the other screens, which only the served pages have."""
    base = os.environ.get("VOILA_BASE_URL")
    doors = [("SECOR QA", base or "", None)]
    doors += [
        (label, f"{base}voila/render/{name}.ipynb", "page" if name == here else None)
        for name, label in _SCREENS.items()
    ]
    links = [element("a", label, href=target, aria_current=current) for label, target, current in doors]
    nav = element("nav", *links, class_="sq-nav", aria_label="Screens") if base else ""
    return element("header", nav, element("h1", title), element("p", gist), class_="sq-head")


def review_link(submission_id: str) -> Html:
    """A submission's id, as the way to its review where the pages are served."""
    base = os.environ.get("VOILA_BASE_URL")
    place = f"{base}voila/render/review.ipynb#/s/{quote(submission_id, safe='')}/"
    return element("a", submission_id, href=place) if base else text(submission_id)


def notice(*sentences: str, tone: str = "note") -> Html:
    """A word to the reader: `note`, or `trouble` when something did not work."""
    lines = [element("p", sentence) for sentence in sentences]
    return element("div", *lines, class_=f"sq-notice sq-{tone}", role="alert" if tone == "trouble" else "note")


def panel(title: str, *children: str, gist: str = "") -> Html:
    """A titled section."""
    return element("section", element("h2", title), element("p", gist) if gist else "", *children, class_="sq-panel")


def columns(*children: str) -> Html:
    """Panels beside each other where there is room."""
    return element("div", *children, class_="sq-columns")


def stack(*children: str) -> Html:
    """Panels one below the other, as one column."""
    return element("div", *children, class_="sq-stack")


@dataclass(frozen=True)
class Figure:
    """One number that is read at a glance. `tone` may be `alert`."""

    label: str
    value: str
    note: str = ""
    tone: str = ""


def figures(items: Iterable[Figure]) -> Html:
    """Numbers in a row."""
    tiles = [
        element(
            "div",
            element("dt", item.label),
            element("dd", element("b", item.value), element("span", item.note) if item.note else ""),
            class_=f"sq-{item.tone}" if item.tone else None,
        )
        for item in items
    ]
    return element("dl", *tiles, class_="sq-figures")


@dataclass(frozen=True)
class Column:
    """A column of a table: its key in the rows, its heading, and how its values are written."""

    key: str
    label: str
    kind: str = "text"  # "text", "count", "pct" (one decimal) or "date"

    def write(self, value: Any) -> Html:
        """One value; a blank is an empty place."""
        if _is_missing(value):
            return text("–" if self.kind == "pct" else "")
        if self.kind == "count":
            return text(count(value))
        if self.kind == "pct":
            return text(f"{float(value):.1f}")
        if self.kind == "date":
            return text(str(value)[:10])
        return text(value)


def _is_missing(value: Any) -> bool:
    import pandas as pd

    return value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and value != value)


def table(rows: Sequence[Mapping[str, Any]], columns: Sequence[Column], *, caption: str, empty: str) -> Html:
    """Rows as a table; a sentence where there are none. A row's `_tone` may be `alert`."""
    if not rows:
        return element("p", empty, class_="sq-empty")
    numeric = [None if column.kind == "text" else "sq-number" for column in columns]
    heads = [element("th", column.label, scope="col", class_=css) for column, css in zip(columns, numeric, strict=True)]
    body = [
        element(
            "tr",
            *(
                element("td", column.write(row.get(column.key)), class_=css)
                for column, css in zip(columns, numeric, strict=True)
            ),
            class_=f"sq-{row['_tone']}" if row.get("_tone") else None,
        )
        for row in rows
    ]
    parts = (element("caption", caption), element("thead", element("tr", *heads)), element("tbody", *body))
    return element("div", element("table", *parts, class_="sq-table"), class_="sq-scroll", tabindex="0")


def records(frame: Any) -> list[dict[str, Any]]:
    """A frame's rows as mappings, for `table`."""
    return frame.to_dict("records")


def chart(svg: str) -> Html:
    """A drawn chart (`reports.charts.svg`, which escapes its texts), in the colours of the page, light or dark."""
    themed = _LIGHT_COLOUR.sub(lambda found: f"var(--qa-{_NAME_OF[found[0].lower()]})", svg)
    return element("figure", Html(themed), class_="sq-chart")


def folded(summary: str, *children: str, open_: bool = False) -> Html:
    """Something to open when it is wanted."""
    return element("details", element("summary", summary), *children, class_="sq-folded", open="" if open_ else None)


def download(label: str, name: str, content: bytes, kind: str) -> Html:
    """A link that carries its file in itself, so that it works in Voilà and in JupyterLab alike."""
    packed = base64.b64encode(content).decode("ascii")
    return element("a", label, class_="sq-download", download=name, href=f"data:{kind};base64,{packed}")


def code(lines: str) -> Html:
    """Lines of Python to copy."""
    return element("pre", element("code", lines), class_="sq-code", tabindex="0")


def count(number: Any) -> str:
    """A whole number with thin spaces between thousands, and a true minus."""
    return f"{int(number):,}".replace(",", "\u202f").replace("-", "\u2212")


def trouble(what: Any) -> Html:
    """What `edge.calm` caught, as a notice."""
    return notice(what.sentence, tone="trouble")


def sample_notice(n_samples: int) -> Html:
    """Nothing where there is no sample data, else a visible word and the one command that removes it."""
    if not n_samples:
        return Html("")
    these = "1 of the submissions shown is" if n_samples == 1 else f"{count(n_samples)} of the submissions shown are"
    return notice(f"{these} invented sample data. To start clean, run: secor-qa start-clean")
