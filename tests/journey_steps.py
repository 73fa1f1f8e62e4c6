"""What every journey does: open the queue, a review, a question; wait for a mark to be saved; look into the store."""

from __future__ import annotations

from pathlib import Path

import docx
from journey_server import Server
from playwright.sync_api import Page, expect

import secor_qa
from secor_qa.store import Store

EMPLOYER_ROW = "queue-row"


def open_queue(page: Page, server: Server) -> None:
    page.goto(f"{server.url}/voila/render/review.ipynb")
    expect(page.get_by_test_id(EMPLOYER_ROW).first).to_be_visible()


def open_case(page: Page, server: Server, employer: str) -> None:
    open_queue(page, server)
    page.get_by_test_id(EMPLOYER_ROW).filter(has_text=employer).get_by_role("link").first.click()
    expect(page.get_by_role("heading", name=employer)).to_be_visible()


def go_to(page: Page, question: str) -> None:
    page.get_by_test_id(f"go-{question}").click()
    expect(page.get_by_test_id("question-title")).to_contain_text(question)


def saved(page: Page, row: str | None = None) -> None:
    """All is saved; of a check's row: its mark is, for who gave it and when stands there."""
    expect(page.get_by_test_id("saved")).to_contain_text("Saved")
    if row:
        expect(page.get_by_test_id(row).locator(".given[title]")).to_be_visible()


def store_of(server: Server) -> Store:
    return secor_qa.open_store(f"sqlite:///{(server.home / 'secor-qa.sqlite').as_posix()}")


def text_of(letter: Path) -> str:
    """All words of a Word file, those in tables included."""
    document = docx.Document(str(letter))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in document.paragraphs] + cells)
