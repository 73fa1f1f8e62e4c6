"""The words by which people head our columns, for drafting a layout profile."""

from __future__ import annotations

WORDS: dict[str, tuple[str, ...]] = {
    "question": ("question", "question number", "question no", "question id", "number", "no", "item", "item no",
                 "ref", "reference", "id", "q"),
    "element": ("element", "section", "category", "element number"),
    "answer": ("answer", "response", "result", "finding", "rating", "compliance", "yes / no", "in place", "status"),
    "points_claimed": ("points claimed", "points", "points given", "points awarded", "score", "points scored", "mark"),
    "percent_positive": ("percent positive", "% positive", "percent", "percentage", "positive responses"),
    "notes": ("notes", "comments", "comment", "justification", "remarks", "supporting information", "explanation",
              "observations", "details"),
    "attachments": ("attachments", "attached documents", "documents", "evidence", "files", "supporting documents"),
    "file": ("file", "file name", "document", "attachment", "document name"),
    "title": ("title", "document title", "description", "name of document"),
    "document_on": ("document on", "date", "document date", "date of document", "dated"),
    "questions": ("questions", "question", "question number", "used for", "ref"),
    "pages": ("pages", "number of pages"),
    "deficiency": ("deficiency", "what is missing", "gap", "issue", "problem", "non-conformance"),
    "action": ("action", "corrective action", "what will be done", "action required", "recommendation", "task"),
    "responsible": ("responsible", "person responsible", "by whom", "assigned to", "owner", "who"),
    "priority": ("priority", "urgency"),
    "target_on": ("target date", "due date", "by when", "target completion date", "deadline", "due"),
    "completed_on": ("completed on", "date completed", "completion date", "completed"),
    "status": ("status", "state", "open / closed"),
    "origin": ("origin", "source"),
}  # fmt: skip  # one column per group
