"""Canned wordings: those for this question first, then those used most, with their placeholders filled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from secor_qa import places
from secor_qa.desk.case import Case
from secor_qa.desk.opening import Desk
from secor_qa.errors import NotAllowed, Problem
from secor_qa.procedure.checks.currency import window_of
from secor_qa.procedure.wordings import PLACEHOLDERS, Wording, filled, unknown_placeholders, values_for
from secor_qa.procedure.words import Check
from secor_qa.readers.wordings_file import read_wordings
from secor_qa.store import wordings as kept

_WRITTEN_MAX = 5  # of those written for the same question of other submissions


@dataclass(frozen=True)
class Offered:
    """A wording as it is offered: as it is kept, as it would stand, how often it was used, and whether here."""

    wording: Wording
    text: str
    n_used: int
    here: bool
    saved: bool  # on the page, so that it can be changed and removed there


def wordings_for(desk: Desk, case: Case, question: str, check: Check | None) -> tuple[list[Offered], list[Problem]]:
    """What can be said of a check (None: of any) at a question, and what is wrong with the library's files."""
    shipped, problems = read_wordings(places.data_folder() / "wordings")
    with desk.store.read() as connection:
        saved = kept.load_wordings(connection)
        uses = kept.load_uses(connection, question)
        written = kept.written_before(connection, case.instrument.id, question, case.submission_id)
    values = _values(case, question, check)
    found: dict[str, Offered] = {}
    for wording in (*saved, *shipped):
        if wording.question in ("", question) and check in (None, wording.check, *([] if wording.check else [check])):
            used = uses.get(wording.wording_id, kept.Used())
            here = bool(used.n_here) or wording.question == question
            offered = Offered(wording, filled(wording.text, values), used.n_used, here, wording in saved)
            found.setdefault(offered.text, offered)
    n_written = 0
    for (kept_text, kept_check), n_used in written.items():
        if n_written == _WRITTEN_MAX:
            break
        text = filled(kept_text, values)
        if check in (None, kept_check) and text not in found:
            wording = Wording("", kept_text, Check(kept_check) if kept_check else None, question)
            found[text] = Offered(wording, text, n_used, here=True, saved=False)
            n_written += 1
    return sorted(found.values(), key=lambda each: (not each.here, -each.n_used)), problems


def _values(case: Case, question: str, check: Check | None) -> dict[str, str]:
    if question not in case.instrument:
        return {"employer": case.submission.text("employer_legal_name")}
    asked = case.instrument.question(question)
    results = {result.check: result for result in case.pre_review.of_question(question)}
    window = window_of(asked, case.submission, case.edition)
    return values_for(asked, results.get(check) if check else None, case.submission, case.edition, window)


def save_wording(desk: Desk, text: str, check: Check | None, question: str = "", wording_id: str = "") -> str:
    """Keep a wording for later; give its id. Raises NotAllowed: empty, or with a placeholder that is not known."""
    if not text.strip():
        raise NotAllowed(Problem("", "A wording needs words.", ""))
    unknown = unknown_placeholders(text)
    if unknown:
        raise NotAllowed(
            Problem("", f"The placeholder {{{unknown[0]}}} is not known.", f"Known are {', '.join(PLACEHOLDERS)}.")
        )
    with desk.store.write() as connection:
        return kept.save_wording(connection, Wording(wording_id, text.strip(), check, question), desk.hand)


def remove_wording(desk: Desk, wording_id: str) -> None:
    """Take a wording that was saved on the page out of the list. Raises NotFound."""
    with desk.store.write() as connection:
        kept.remove_wording(connection, wording_id, desk.hand)


def count_use(desk: Desk, wording_id: str, question: str) -> None:
    """A wording was used in a finding."""
    with desk.store.write() as connection:
        kept.count_use(connection, wording_id, question)


def preference(desk: Desk, name: str) -> Any:
    """What whoever sits here has set under that name; None where nothing."""
    with desk.store.read() as connection:
        return kept.load_preference(connection, desk.who, name)


def set_preference(desk: Desk, name: str, value: Any) -> None:
    """Keep what whoever sits here has set."""
    with desk.store.write() as connection:
        kept.save_preference(connection, desk.who, name, value)
