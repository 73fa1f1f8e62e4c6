"""What the page can ask beside marks: who else is here, history, time, wordings, keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from secor_qa.app import review_words as say
from secor_qa.app.review_items import Json
from secor_qa.app.review_open import OpenReview
from secor_qa.desk import together, wordings
from secor_qa.desk.review import INTAKE
from secor_qa.errors import NotAllowed, Problem
from secor_qa.procedure.words import Check, Verdict

_KEYS_MAX = 100  # of one person's map


def presence(
    model: OpenReview, submission_id: str, question: str = "", since: int | None = None, number: int | None = None
) -> Json:
    """Who else has this submission open, and what was changed at other pages since that event."""
    desk, today = model.desk, model.desk.today()
    others = together.be_present(desk, submission_id, model.page, question)
    twice = any(each.who == desk.who for each in others)  # the same person at two pages
    changed = together.changed_since(desk, submission_id, since, own=twice)
    answer: Json = {
        "others": [
            {"who": each.who, "mine": each.who == desk.who, "question": each.question,
             "at": say.clock_of(each.seen_at, today)}
            for each in others
        ],
        "since": changed.last_event,
        "changed": None,
        "reload": changed.beyond_marks,
    }  # fmt: skip
    if changed.subjects and not changed.beyond_marks:
        model.refresh(submission_id, number)
        answer["changed"] = model.told_of(changed.subjects)
    return answer


def history(model: OpenReview, submission_id: str, subject: str = "", check: str | None = None, **more: object) -> Json:
    """Every mark of a question or of intake, latest first, in words."""
    subject = subject or str(more.get("question", ""))
    rows = together.history(model.desk, submission_id, subject, check)
    today = model.desk.today()
    return {
        "subject": subject,
        "rows": [
            {
                "at": say.clock_of(row.at, today),
                "by": row.who,
                "what": _what(row.what, subject),
                "before": _value(row.before),
                "after": _value(row.after),
                "why": row.why,
                "round": row.round,
                "refused": row.what.startswith(together.REFUSED),
            }
            for row in rows
        ],
    }


def _what(what: str, subject: str) -> str:
    kind, _, item = what.partition(" ")
    if kind == "verdict":
        return say.name_of(item) if subject == INTAKE else Check(item).label
    if what.startswith("changed: "):
        return f"Correction: {say.CHANGES.get(what[9:], say.name_of(what[9:])).lower()}"
    if what.startswith(together.REFUSED):
        return "Not saved: another had changed it"
    return {"award": "Points"}.get(what, say.name_of(what.replace("deficiency", "finding")))


def _value(text: str) -> str:
    return text.replace("_", " ") if text in set(Verdict) else text


def spent(model: OpenReview, submission_id: str, question: str, seconds: float, idle_seconds: float = 0) -> Json:
    """Time at a question; the answer is one's own, which nobody else sees."""
    together.spend(model.desk, submission_id, question, seconds, idle_seconds)
    mine = together.my_time(model.desk, submission_id)
    at, idle = mine.get(question, (0.0, 0.0))
    total = sum(each for each, _ in mine.values())
    return {"question": question, "seconds": round(at), "idle_seconds": round(idle), "total_seconds": round(total)}


def canned(
    model: OpenReview, submission_id: str, question: str, check: str | None = None, number: int | None = None
) -> Json:
    """The wordings for a check of a question, filled."""
    case = model.marks_of(submission_id, number).case
    found, problems = wordings.wordings_for(model.desk, case, question, Check(check) if check else None)
    return {
        "rows": [
            {
                "wording_id": each.wording.wording_id,
                "text": each.text,
                "as_kept": each.wording.text,
                "check": each.wording.check.value if each.wording.check else None,
                "n_used": each.n_used,
                "here": each.here,
                "saved": each.saved,
            }
            for each in found
        ],
        "trouble": [problem.sentence for problem in problems],
    }


def save_wording(
    model: OpenReview,
    submission_id: str,
    question: str,
    text: str,
    check: str | None = None,
    wording_id: str | None = None,
    only_here: bool = False,
) -> Json:
    """Keep a wording; the answer is the list."""
    kept_for = question if only_here else ""
    wordings.save_wording(model.desk, text, Check(check) if check else None, kept_for, wording_id or "")
    return canned(model, submission_id, question, check)


def remove_wording(
    model: OpenReview, submission_id: str, wording_id: str, question: str = "", check: str | None = None
) -> Json:
    """Take a saved wording out of the list; the answer is the list."""
    wordings.remove_wording(model.desk, wording_id)
    return canned(model, submission_id, question, check)


def keys(model: OpenReview, keys: Mapping[str, str] | None = None, **_more: object) -> Json:
    """A person's own keys by what they do; with `keys` they are saved. Empty: those that are shipped."""
    if keys is not None:
        if len(keys) > _KEYS_MAX or not all(isinstance(part, str) for pair in keys.items() for part in pair):
            raise NotAllowed(Problem("Keys", "These are no keys.", "Give each action the name of one key."))
        wordings.set_preference(model.desk, "keys", dict(keys))
    return {"keys": wordings.preference(model.desk, "keys") or {}}


COMMANDS: dict[str, Callable[..., Json]] = {
    "presence": presence,
    "history": history,
    "spent": spent,
    "wordings": canned,
    "wording-save": save_wording,
    "wording-remove": remove_wording,
    "keys": keys,
}
