"""2.5(b): signs in a document's own words that it was never finished: empty boxes, blanks, missing pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from secor_qa.procedure.checks.currency.drafts import draft_of_it, not_approved
from secor_qa.procedure.checks.currency.empty_tables import lone_head, rows_without_entry
from secor_qa.procedure.checks.currency.form_labels import (
    LINES_MIN,
    empty_labels,
    empty_rules,
    hands_left,
    is_written,
    label_between,
    neither_dated_nor_signed,
    not_acknowledged,
    only_headings,
)
from secor_qa.procedure.checks.currency.hands import nobody_for_the_company, nobodys, one_side_open
from secor_qa.procedure.named_sheets import WORKBOOKS
from secor_qa.procedure.plain_text import TEXTS_KEPT, plural
from secor_qa.procedure.submission import Document, Sign
from secor_qa.procedure.words import SignKind

BOXES_MIN = 3
"""So many boxes of which none is ticked are a checklist that nobody filled in (a reading)."""
_EMPTY_BOX = re.compile(r"\[ ?\]|☐")
_TICKED_BOX = re.compile(r"\[[xXvV✓✔]\]|[☑☒✓✔✗✘]")
_BLANK_OF_TEMPLATE = re.compile(
    r"\[(?:insert|enter|your|name of|company|employer|address|date|position|site)\b[^\]\n]{0,40}\]|"
    r"<(?:insert|enter|your|name of|company|employer|address|date)\b[^>\n]{0,40}>|"
    r"\bclick (?:or tap )?here to enter (?:text|a date)\b|\bchoose an item\.|"
    r"\b(?:xyz|abc) (?:company|ltd|inc|corp)\b|\byour company(?:['’]s)? name\b|\blorem ipsum\b",
    re.IGNORECASE,
)

_NOT_IN_FORCE = re.compile(
    r"^[^\w\n]*(?:(?:status|version)\W{1,3})?"
    r"(?:draft(?: (?:copy|version|only|document|policy|procedure))?(?: v?[\d.]+)?"
    r"(?:\W+(?:not (?:yet )?approved|for (?:review|discussion|comments?)(?: only)?|do not use))?|specimen|sample only|"
    r"example only|void|obsolete|superseded|not (?:yet )?approved|do not use|[ée]bauche|p[ée]rim[ée])[^\w\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
_TO_BE_SAID = re.compile(
    r"^(?P<label>[^\W\d_][^:\n]{1,40}):[ \t]*(?:tb[adc]|to be (?:determined|announced|confirmed|filled in)|"
    r"(?:y{2,4}|m{2}|d{2})[-/.](?:m{2}|d{2})[-/.](?:d{2}|y{2,4})|x{2,4}[-/.]x{2,4}[-/.]x{2,4})[ \t.]*$",
    re.IGNORECASE | re.MULTILINE,
)
_TO_COME = re.compile(r"\b(?:next|due|follow|target|proposed|future|action|complete by|by when)", re.IGNORECASE)
_NUMBERED = re.compile(r"^[ \t]*\d{1,2}[.)][ \t]*(?P<entry>.*)$", re.MULTILINE)
_COLUMNS_MIN, _HEADING_MAX = 3, 40  # columns of a table, characters of a heading
_IN_A_LINE = re.compile(r"(?:(?:^|[ \t:])\d{1,2}[.)]?[ \t]{0,3}_{4,}[ \t]{0,10}){3,}", re.MULTILINE)
"""Numbered places for names side by side, all of them empty."""
_BESTOWED = re.compile(
    r"\b(?:certif(?:y|ies) that|(?:hereby |is |are )?(?:awarded|presented|issued|granted|given) to|attests? that|"
    r"certifie que|atteste que|d[ée]cern[ée] à)(?P<slot>[^.]{0,90}?)"
    r"\b(?:has|have|a|is|was|in recognition|for|completed|attended|passed|participated|on|date|suivi)\b",
    re.IGNORECASE,
)
_ACHIEVED = re.compile(
    r"\b(?:has (?:successfully |satisfactorily )?(?:completed|passed|attended)|for (?:completing|attending))"
    r"(?P<slot>[^.]{0,90}?)\b(?:with|at|by|on|date|given by|held|instructor)\b",
    re.IGNORECASE,
)
_WHO = r"(?:participant|student|trainee|recipient|employee|worker|candidate|holder|person|course)"
_PLACEHOLDER = re.compile(
    rf"\W*(?:(?:print |full |first |last |given |family )*names?(?: of)?(?: (?:the )?{_WHO})?|"
    rf"{_WHO}(?:['’]s)?(?: (?:names?|title))?|title of course|nom|tbd|tba|xx+|n/?a)?\W*",
    re.IGNORECASE,
)


def unfinished(document: Document, *, is_record: bool) -> Iterator[Sign]:
    """What the text shows to be missing; of text that was recognised in pictures only what is told in words."""
    by_cells, alone = document.kind in WORKBOOKS, len(document.texts) == 1
    for page, text in enumerate(document.texts, 1):
        drawn_on = page in document.drawn_on
        if page in document.recognised_pages:
            if page not in document.unread_pages:  # what was not read of it may be what seems to lack
                yield from _of_picture(text, page, is_record, alone, drawn_on)
            continue
        yield from _of_page(text, page)
        if not drawn_on and (line := one_side_open(text)):
            yield _sign("unsigned-side", f"One side signed it, and nothing stands behind “{line}”", page)
        elif is_record:
            yield from _of_record(text, page, by_cells, alone, drawn_on)
    stated = document.pages_stated
    if document.kind == "pdf" and isinstance(stated, Decimal) and 0 < len(document.texts) < stated:
        said = f"The Attachments sheet says {plural(int(stated), 'page')}; the file has {len(document.texts)}"
        yield Sign(SignKind.INCOMPLETE, "fewer-pages", said)


@lru_cache(TEXTS_KEPT)
def _of_page(text: str, page: int) -> tuple[Sign, ...]:
    """Of any paper: blanks of a template, a certificate of nobody, a draft, dates still to be said."""
    signs: list[Sign] = []
    if found := _BLANK_OF_TEMPLATE.search(text):
        signs.append(_sign("template-blank", f"It still says “{found[0]}” where a template is to be filled in", page))
    if said := _nobody(text):
        signs.append(_sign("nobody-named", said, page))
    if found := _NOT_IN_FORCE.search(text):
        signs.append(_sign("not-in-force", f"It calls itself “{found[0].strip()}”", page))
    elif said := draft_of_it(text):
        signs.append(_sign("not-in-force", f"It calls itself “{said}”", page))
    elif said := not_approved(text):
        signs.append(_sign("not-in-force", f"It says of its approval “{said}”", page))
    if found := next((each for each in _TO_BE_SAID.finditer(text) if not _TO_COME.search(each["label"])), None):
        signs.append(_sign("still-to-be-said", f"It still says “{found[0].strip()}”", page))
    return tuple(signs)


@lru_cache(TEXTS_KEPT)
def _of_picture(text: str, page: int, is_record: bool, alone: bool, drawn_on: bool) -> tuple[Sign, ...]:
    """The first that text recognised in a picture tells: a draft, a side without a hand, or of a record a gap."""
    if said := draft_of_it(text):
        return (_sign("not-in-force", f"It calls itself “{said}”", page),)
    if line := one_side_open(text):
        return (_sign("unsigned-side", f"One side signed it, and nothing could be read behind “{line}”", page),)
    return tuple(_gaps_of_picture(text, page, alone=alone, drawn_on=drawn_on)) if is_record else ()


def _gaps_of_picture(text: str, page: int, *, alone: bool, drawn_on: bool) -> Iterator[Sign]:
    """Of a record in a picture: boxes and hands left open, headings with nothing below, or one place left empty."""
    if (n_open := len(_EMPTY_BOX.findall(text))) and (labels := hands_left(text)):
        if _TICKED_BOX.search(text):
            behind = " and ".join(f"“{label}”" for label in labels[:2])
            said = f"{plural(n_open, 'box', 'boxes')} of it are not ticked, and nothing could be read behind {behind}"
            yield _sign("unsigned-side", said, page)
    elif alone and not drawn_on and (heads := lone_head(text)):
        behind = f"“{heads[0]}” and “{heads[1]}”"
        yield _sign("nothing-entered", f"Nothing could be read under the headings of its table, {behind}", page)
    elif not drawn_on and (label := label_between(text)):
        yield _sign("place-left-empty", f"Nothing could be read behind “{label}”", page)


@lru_cache(TEXTS_KEPT)
def _of_record(text: str, page: int, by_cells: bool, alone: bool, drawn_on: bool) -> tuple[Sign, ...]:
    """Of a record: lists without ticks and, unless drawn on, labels and rows with nothing behind them."""
    signs = list(_not_ticked(text, page))
    return tuple(signs if drawn_on else [*signs, *_not_filled_in(text, page, by_cells=by_cells, alone=alone)])


def _not_ticked(text: str, page: int) -> Iterator[Sign]:
    """A list of which no line is written on and no box is ticked."""
    entries = [found["entry"].strip() for found in _NUMBERED.finditer(text)]
    if len(entries) >= LINES_MIN and not any(map(is_written, entries)):
        yield _sign("nothing-listed", f"None of its {len(entries)} numbered lines is written on", page)
    if found := _IN_A_LINE.search(text):
        said = f"None of its {len(re.findall(r'_{4,}', found[0]))} places for names is written on"
        yield _sign("nothing-listed", said, page)
    n_boxes = len(_EMPTY_BOX.findall(text))
    if n_boxes >= BOXES_MIN and not _TICKED_BOX.search(text):
        yield _sign("nothing-ticked", f"None of its {n_boxes} boxes is ticked", page)


def _not_filled_in(text: str, page: int, *, by_cells: bool, alone: bool) -> Iterator[Sign]:
    """A form whose labels and rows have nothing behind them; handwriting may fill them, and is not read."""
    if labels := empty_labels(text) or empty_rules(text):
        said = f"Nothing stands behind most of its labels, such as “{labels[0]}” and “{labels[1]}”"
        yield _sign("nothing-filled-in", said, page)
    elif alone and (headings := only_headings(text)):
        said = f"It has nothing but headings, such as “{headings[0]}” and “{headings[1]}”"
        yield _sign("nothing-filled-in", said, page)
    elif alone and (line := neither_dated_nor_signed(text)):
        yield _sign("neither-dated-nor-signed", f"It bears no date, and nothing stands behind “{line}”", page)
    elif alone and (line := not_acknowledged(text)):
        yield _sign("not-acknowledged", f"Nothing stands behind “{line}”", page)
    elif alone and (line := nobody_for_the_company(text)):
        yield _sign("unsigned-side", f"Somebody signed it, and nothing stands behind “{line}”", page)
    elif alone and (lines := nobodys(text) or hands_left(text)):
        behind = " and ".join(f"“{line}”" for line in lines[:2])
        yield _sign("nobody-stands-for-it", f"Nobody stands for it: nothing follows {behind}", page)
    elif label := label_between(text):
        yield _sign("place-left-empty", f"Nothing stands behind “{label}”, between places that are filled in", page)
    if n_rows := _n_empty_rows(text, by_cells=by_cells) or len(rows_without_entry(text)):
        yield _sign("nothing-entered", f"Nothing is entered in the {n_rows} rows of its table", page)
    elif alone and ((by_cells and _ends_with_head(text)) or lone_head(text)):
        yield _sign("nothing-entered", "Nothing is entered under the headings of its table", page)


def _n_empty_rows(text: str, *, by_cells: bool) -> int:
    """How many rows of a table have nothing but their first cell under a head of several; 0 where any row has more.

    `by_cells`: every line is a row, empty cells at its end left out.
    """
    rows = [line.split("\t") for line in text.splitlines() if "\t" in line or (by_cells and line.strip())]
    head = next((at for at, cells in enumerate(rows) if _is_head(cells)), len(rows))
    below = [sum(map(is_written, cells)) for cells in rows[head + 1 :]]
    return len(below) if len(below) >= LINES_MIN and max(below) <= 1 else 0


def _ends_with_head(text: str) -> bool:
    """Whether the only headings of a sheet's columns are its last line: empty rows below them are left out."""
    rows = [line.split("\t") for line in text.splitlines() if line.strip()]
    return any(map(_is_head, rows[-1:])) and not any(map(_is_head, rows[:-1]))


def _is_head(cells: list[str]) -> bool:
    """Whether some cells are headings of columns: several, short, without a figure or a label's colon."""
    written = [cell for cell in cells if is_written(cell)]
    return len(written) >= _COLUMNS_MIN and not any(
        len(cell) > _HEADING_MAX or ":" in cell or any(map(str.isdigit, cell)) for cell in written
    )


def _nobody(text: str) -> str:
    """What a certificate leaves open: for whom it is, or what for; empty where it says both, or is none."""
    bestowed = _BESTOWED.search(text)
    if bestowed is None:
        return ""
    achieved = _ACHIEVED.search(text)
    slots = [(bestowed["slot"], "for whom"), (achieved["slot"] if achieved else "somebody", "for what")]
    left = [what for slot, what in slots if _PLACEHOLDER.fullmatch(slot.replace("_", " "))]
    return f"The certificate does not say {' or '.join(left)}" if left else ""


def _sign(code: str, text: str, page: int) -> Sign:
    return Sign(SignKind.INCOMPLETE, code, text, page)
