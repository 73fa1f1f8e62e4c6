"""The widget of the review page: messages in, messages out; and the script that it carries."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from builders import clean_submission

from secor_qa.app import review_evidence, review_marking, review_reasons, review_steps, review_together
from secor_qa.app.review_assets import FOLDER, script, styles
from secor_qa.app.review_chart import chart_of
from secor_qa.app.review_model import ReviewModel
from secor_qa.app.review_view import ReviewPage
from secor_qa.app.safe_files import safe_type
from secor_qa.desk import Desk
from secor_qa.desk.receive import receive_submission
from secor_qa.desk.review import open_case
from secor_qa.readers.apart.page_pictures import PagePicture

OWN = {"open", "queue", "closed", "case", "standing", "document", "look"}


@pytest.fixture
def database() -> str:
    return "sqlite"


class Page:
    """The browser's side of a widget."""

    def __init__(self, desk: Desk) -> None:
        self.heard: list[tuple[dict[str, Any], list[bytes]]] = []
        self.widget = ReviewPage(ReviewModel(desk))
        self.widget.send = lambda content, buffers=None: self.heard.append((content, buffers or []))  # type: ignore[method-assign]

    def say(self, name: str, **args: Any) -> dict[str, Any]:
        """Send a command; the first message that comes back."""
        self.heard.clear()
        self.widget._handle_custom_msg({"id": "1", "name": name, "args": args}, [])
        return self.heard[0][0]


@pytest.fixture
def page(desk: Desk) -> Iterator[Page]:
    page = Page(desk)
    yield page
    page.widget.close()


def test_an_answer_carries_the_id_of_its_question(page: Page) -> None:
    answer = page.say("open")
    assert answer["id"] == "1"
    assert answer["result"]["queue"]["rows"] == []


def test_a_mark_is_answered_first_and_the_score_follows(desk: Desk, page: Page) -> None:
    submission_id = receive_submission(desk, clean_submission(), "package").submission_id
    answer = page.say(
        "verdict", submission_id=submission_id, number=1, subject="1.1", check="notes", verdict="accepted", version=0
    )
    assert answer["result"]["saved_at"]
    assert [content.get("news") for content, _ in page.heard] == [None, "standing"]
    assert page.widget.submission_id == submission_id


def test_trouble_comes_back_as_sentences(page: Page) -> None:
    answer = page.say("case", submission_id="2024-99999")
    assert "result" not in answer
    assert answer["trouble"]["sentences"]


def test_a_message_that_makes_no_sense_is_answered_calmly(page: Page) -> None:
    assert "went wrong" in page.say("open", colour="blue")["trouble"]["sentences"][0]


def test_the_page_has_one_widget_model_and_few_synced_traits(page: Page) -> None:
    own = [name for name in page.widget.keys if not name.startswith("_")]
    assert set(own) <= {"layout", "tabbable", "tooltip", "submission_id"}


def test_the_chart_of_a_case_is_drawn_in_both_themes_with_words(desk: Desk) -> None:
    case = open_case(desk, receive_submission(desk, clean_submission(), "package").submission_id)
    light, words = chart_of(case)
    dark, _ = chart_of(case, dark=True)
    assert light.startswith("<svg")
    assert light != dark
    assert "Overall: 0" in words


def sources() -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.js"))}


def test_every_script_file_is_part_of_the_page_once() -> None:
    joined = script()
    assert all(joined.count(f"// ---- {name}\n") == 1 for name in sources())
    assert not re.search(r"^import ", joined, re.MULTILINE)
    assert len(re.findall(r"^export ", joined, re.MULTILINE)) == 1


def test_a_name_is_declared_only_once_over_all_script_files() -> None:
    names = re.findall(r"^(?:async )?(?:function|class|const|let) (\w+)", script(), re.MULTILINE)
    assert sorted(names) == sorted(set(names))


def in_node(path: Path, source: str, *options: str) -> str:
    """What a module prints; fails with what node says of it."""
    node = shutil.which("node")
    if node is None:
        sentence = "node is not installed; the browser journeys load the script too"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(sentence)
    path.write_text(source, encoding="utf-8")
    done = subprocess.run([node, *options, str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_joined_script_is_a_sound_module(tmp_path: Path) -> None:
    assert in_node(tmp_path / "page.mjs", script(), "--check") == ""


@pytest.mark.parametrize(
    ("message", "text", "is_said"),
    [
        ("“a.pdf” seems incomplete: Nothing stands behind “Signed”.", "nothing stands behind “Signed”", "true"),
        ("“a.pdf” seems incomplete: Nothing stands behind “Signed”.", "Nothing stands behind…", "true"),
        ("The notes deny the Yes.", "We do not yet hold meetings.", "false"),
    ],
)
def test_a_pointer_quotes_only_what_the_finding_does_not_say(
    tmp_path: Path, message: str, text: str, is_said: str
) -> None:
    alone = re.sub(r"^import .*$", "", sources()["checks.js"], flags=re.MULTILINE)
    call = f"console.log(isSaid({json.dumps(message)}, {json.dumps(text)}));"
    assert in_node(tmp_path / "checks.mjs", f"{alone}\n{call}\n") == is_said


@pytest.mark.parametrize(
    ("text", "wants", "marked"),
    [
        ("Rev 3 May 4, 2026 signed", [{"text": "Rev 3 May 4, 2026 signed", "on": "2026-05-04"}], ["May 4, 2026"]),
        ("May 4, 2026, July 3, 2026", [{"text": "May 4, 2026, July 3, 2026", "on": "2026-07-03"}], ["July 3, 2026"]),
        ("July 3, 2026 May 4, 2026", [{"text": "July 3, 2026 May 4, 2026", "on": "2026-07-03"}], ["July 3, 2026"]),
        ("le 3 juillet 2026", [{"text": "le 3 juillet 2026", "on": "2026-07-03"}], ["3 juillet 2026"]),
        ("2026 05 05 at five", [{"text": "2026 05 05 at five", "on": "2026-05-05"}], ["2026 05 05"]),
        ("04/05/2026 by hand", [{"text": "04/05/2026 by hand", "on": "2026-05-04"}], ["04/05/2026"]),
        ("Wear gloves.\nWear  boots.", [{"text": "wear boots"}, {"text": "gloves wear"}], ["Wear  boots."]),
        ("Nothing of it", [{"text": "elsewhere"}], []),
        ("a b c d", [{"text": "c d"}, {"text": "a b"}], ["a b", "c d"]),
    ],
)  # fmt: skip
def test_words_of_a_page_without_a_picture_are_marked_in_order_and_of_a_date_the_date_alone(
    tmp_path: Path, text: str, wants: list[dict[str, str]], marked: list[str]
) -> None:
    given = json.dumps(text)
    call = (
        f"console.log(JSON.stringify(placesIn({given}, {json.dumps(wants)}).map((e) => {given}.slice(e.from, e.to))));"
    )
    assert json.loads(in_node(tmp_path / "spots.mjs", f"{sources()['spots.js']}\n{call}\n")) == marked


def test_no_script_ever_parses_text_as_markup() -> None:
    forbidden = ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "DOMParser", "eval(", "srcdoc")
    assert [(name, word) for name, text in sources().items() for word in forbidden if word in text] == []


def test_every_command_that_the_page_sends_is_known() -> None:
    text = "".join(sources().values())
    sent = set(re.findall(r'\b(?:ask|mark|tell|step|write|undo)\("([\w-]+)"', text))
    sent |= set(re.findall(r'\bsend\(this, [^,]+, "(\w+)"', text))
    rooms = (review_marking, review_steps, review_evidence, review_reasons, review_together)
    known = OWN.union(*(room.COMMANDS for room in rooms))
    assert {"open", "case", "verdict", "decide", "write_review_form"} <= sent
    assert sent <= known


def test_the_style_sheet_has_the_palette_and_both_schemes() -> None:
    assert "--qa-ink" in styles()
    assert "prefers-color-scheme: dark" in styles()
    assert "prefers-reduced-motion" in styles()


@pytest.mark.parametrize("path", sorted(FOLDER.iterdir()), ids=lambda path: path.name)
def test_a_file_of_the_page_is_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


@pytest.mark.parametrize(
    ("name", "data", "shown"),
    [
        ("a.pdf", b"%PDF-1.7", "application/pdf"),
        ("a.png", b"\x89PNG\r\n\x1a\n", "image/png"),
        ("a.jpg", b"\xff\xd8\xff\xe0", "image/jpeg"),
        ("a.webp", b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
        ("a.txt", "Café".encode(), "text/plain;charset=utf-8"),
        ("a.txt", b"\xff\xfe", None),
        ("a.txt", b"a\x00b", None),
        ("a.html", b"<script>alert(1)</script>", None),
        ("a.pdf", b"<html><script>alert(1)</script>", None),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", None),
        ("a.docx", b"PK\x03\x04", None),
        ("a", b"", None),
    ],
)
def test_only_what_cannot_run_is_shown_in_a_tab(name: str, data: bytes, shown: str | None) -> None:
    assert safe_type(name, data) == shown


def test_pages_of_documents_are_drawn_beside_the_loop_so_that_a_tick_is_answered_first(desk: Desk, page: Page) -> None:
    submission_id = receive_submission(desk, clean_submission(), "package").submission_id
    allowed = threading.Event()

    def draw(*_args: object, **_more: object) -> PagePicture:
        assert allowed.wait(60)
        return PagePicture(b"drawn", 10, 20, 1)

    async def ask() -> list[str]:
        page.widget.model.viewer.draw = draw  # type: ignore[method-assign]
        page.say("case", submission_id=submission_id)
        page.heard.clear()
        message = {"id": "page", "name": "page", "args": {"submission_id": submission_id, "file": "policy.pdf"}}
        page.widget._handle_custom_msg(message, [])
        args = {"submission_id": submission_id, "number": 1, "subject": "1.1", "check": "notes", "verdict": "accepted"}
        page.widget._handle_custom_msg({"id": "tick", "name": "verdict", "args": {**args, "version": 0}}, [])
        allowed.set()
        while not any(content.get("id") == "page" for content, _ in page.heard):
            await asyncio.sleep(0.01)
        return [content["id"] for content, _ in page.heard if "id" in content]

    assert asyncio.run(ask()) == ["tick", "page"]
    answer, buffers = next((content, sent) for content, sent in page.heard if content.get("id") == "page")
    assert (answer["result"]["width"], buffers) == (10, [b"drawn"])
