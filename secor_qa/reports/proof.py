"""The proof of a result as a page of its own that opens in any browser without a network, and as JSON beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as Tree

from secor_qa.procedure.proof import Node
from secor_qa.reports.files import plain, write_new

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24; }
details, .leaf { margin: .2rem 0 .2rem 1.2rem; } summary { cursor: pointer; }
.value { font-weight: 600; overflow-wrap: anywhere; } .clause { color: #57606a; white-space: nowrap; }
@media print { details:not([open]) > *:not(summary) { display: block; } }
"""


@dataclass(frozen=True)
class ProofPage:
    """What the page shows: the tree, of which submission, and when it was written."""

    submission_id: str
    employer: str
    written_on: date
    tree: Node
    is_sample: bool = False


def write_proof(page: ProofPage, clauses: Mapping[str, str], folder: Path | str) -> tuple[Path, Path]:
    """Write both as new files in the folder: the page and the JSON. `clauses` has the gist of each by its number."""
    stem = f"Proof of the result {page.submission_id} {page.employer or 'no employer name'}"
    about = {"submission_id": page.submission_id, "employer": page.employer, "is_sample": page.is_sample}
    about |= {"written_on": page.written_on.isoformat()}
    told = {**about, "proof": page.tree.as_json(), "clauses": dict(clauses)}
    as_json = json.dumps(told, ensure_ascii=False, indent=1)
    return (
        write_new(folder, stem, ".html", proof_html(page, clauses)),
        write_new(folder, stem, ".json", plain(as_json).encode("utf-8")),
    )


def proof_html(page: ProofPage, clauses: Mapping[str, str]) -> bytes:
    """The page: every statement opens to what it rests on. All text is text; nothing in it can run."""
    root = Tree.Element("html", {"lang": "en"})
    head = Tree.SubElement(root, "head")
    Tree.SubElement(head, "meta", {"charset": "utf-8"})
    Tree.SubElement(head, "meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"})
    _put(head, "title", f"Proof of the result, {page.submission_id}")
    _put(head, "style", _STYLE)
    body = Tree.SubElement(root, "body")
    _put(body, "h1", f"{page.employer or 'No employer name'}, {page.submission_id}")
    sample = " Sample data, made up." if page.is_sample else ""
    _put(body, "p", f"Written on {page.written_on.isoformat()}.{sample} Open a line to see what it rests on.")
    _statement(body, page.tree, is_open=True)
    _put(body, "h2", "Clauses of the procedure")
    told = Tree.SubElement(body, "dl")
    for number, gist in clauses.items():
        _put(told, "dt", number)
        _put(told, "dd", gist)
    return b"<!DOCTYPE html>\n" + Tree.tostring(root, encoding="utf-8", method="html")


def _statement(parent: Tree.Element, node: Node, *, is_open: bool = False) -> None:
    if not node.children:
        _line(Tree.SubElement(parent, "div", {"class": "leaf"}), node)
        return
    details = Tree.SubElement(parent, "details", {"open": "open"} if is_open else {})
    _line(Tree.SubElement(details, "summary"), node)
    for child in node.children:
        _statement(details, child, is_open=is_open and child.kind == "number")


def _line(parent: Tree.Element, node: Node) -> None:
    parent.text = f"{plain(node.label)}: "
    _put(parent, "span", node.value, {"class": "value"})
    if node.clause:
        _put(parent, "span", f" ({node.clause})", {"class": "clause"})


def _put(parent: Tree.Element, tag: str, text: str, attributes: dict[str, str] | None = None) -> None:
    Tree.SubElement(parent, tag, attributes or {}).text = plain(text)
