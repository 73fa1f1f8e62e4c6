"""The script of every served page, in a real browser: a page whose process came up too slowly mends itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from secor_qa import places

TEMPLATE = Path(places.__file__).parent / "serve_template" / "voila" / "templates" / "secor"
SCRIPT = (TEMPLATE / "watch.html.j2").read_text(encoding="utf-8")
EMPTY = "Error displaying widget: model not found"
SHOWN = "<main>The queue</main>"
ADDRESS = "http://127.0.0.1/page/"


def served(page: Page, contents: list[str]) -> list[str]:
    """Serve each content in turn, the last from then on; give the list of what has been fetched."""
    fetched: list[str] = []
    config = json.dumps({"baseUrl": "/page/", "kernelId": "one"})

    def answer(route: Route) -> None:
        if "/api/kernels/" in route.request.url:
            route.fulfill(json={})
        elif route.request.is_navigation_request():
            content = contents[min(len(fetched), len(contents) - 1)]
            fetched.append(content)
            banner = '<div id="sq-banner" role="alert" hidden><span></span></div>'
            widget = f'<div class="jupyter-widgets">{content}</div>'
            data = f'<script id="jupyter-config-data" type="application/json">{config}</script>'
            route.fulfill(content_type="text/html", body=f"<!doctype html>{data}{banner}{widget}{SCRIPT}")
        else:
            route.fulfill(body="")

    page.route("**/*", answer)
    page.goto(ADDRESS)
    return fetched


@pytest.mark.parametrize("n_empty", [1, 2])
def test_a_page_that_found_nothing_to_show_is_opened_anew(page: Page, n_empty: int) -> None:
    fetched = served(page, [EMPTY] * n_empty + [SHOWN])
    expect(page.get_by_text("The queue")).to_be_visible()
    assert fetched == [EMPTY] * n_empty + [SHOWN]
    expect(page.get_by_role("alert")).to_be_hidden()


def test_a_page_that_still_shows_nothing_says_so_and_stops_trying(page: Page) -> None:
    fetched = served(page, [EMPTY])
    expect(page.get_by_role("alert")).to_have_text("This page could not be shown. What you saved is safe.")
    assert len(fetched) == 3


def test_a_page_that_shows_what_it_should_is_left_alone(page: Page) -> None:
    fetched = served(page, [SHOWN])
    page.wait_for_function("performance.now() > 2500")  # twice as long as it takes to look
    assert fetched == [SHOWN]
