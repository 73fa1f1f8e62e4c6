"""The review page's view: one custom widget. Commands come in and answers go out as messages."""

from __future__ import annotations

import base64
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any

import anywidget
import traitlets as t

from secor_qa.app import review_evidence
from secor_qa.app.edge import Done, Trouble, calm
from secor_qa.app.review_assets import script, styles
from secor_qa.app.review_model import ReviewModel
from secor_qa.app.soon import Soon, running_loop
from secor_qa.desk.review import Case

_STANDING_S, _STANDING_MOST_S = 0.02, 0.2  # the score is told when no mark has come for so long, and at the latest then
_CHART_S, _CHART_MOST_S = 0.25, 2.0
_FIRST_S = 0.05
_TURN_S = 0.0005  # how long a drawing thread may keep Python to itself while a tick waits: a tenth of Python's own


class ReviewPage(anywidget.AnyWidget):
    """The whole page. A message `{id, name, args}` is answered by `{id, result}` or `{id, trouble}`; score and chart
    follow as `{news, data}` once the answer is out, so that a tick never waits for them.
    """

    _esm = script()
    _css = styles()
    submission_id = t.Unicode("").tag(sync=True)

    def __init__(self, model: ReviewModel | None = None, **traits: Any) -> None:
        super().__init__(**traits)
        self.model = model or ReviewModel()
        self.dark = self._heard = False
        self._drawing = ThreadPoolExecutor(1, thread_name_prefix="chart")
        self._viewing = ThreadPoolExecutor(1, thread_name_prefix="pages")
        self._standing = Soon(self._tell_standing, _STANDING_MOST_S)
        self._chart = Soon(self._draw, _CHART_MOST_S)
        t.dlink((self.model, "submission_id"), (self, "submission_id"))
        self.on_msg(self._hear)

    def _hear(self, _widget: object, message: dict[str, Any], _buffers: object) -> None:
        if message.get("name") == "look":
            self.dark = bool(message["args"].get("dark"))
            self._chart.wish(_FIRST_S)
            return
        if message.get("name") in review_evidence.LATER and self._answer_later(message):
            return
        before, first = self.model.case, not self._heard
        self._heard = True
        outcome = calm(partial(self.model.ask, str(message.get("name")), dict(message.get("args") or {})))
        self.send(*_answer(message.get("id"), outcome))
        if first:
            self._drawing.submit(calm, _warm)
        if self.model.case is not before:
            if not (isinstance(outcome, Done) and "case" in outcome.result):  # a case comes with its standing
                self._standing.wish(_STANDING_S)
            self._chart.wish(_FIRST_S if before is None else _CHART_S)

    def _answer_later(self, message: dict[str, Any]) -> bool:
        """Work in a thread, so that the next tick need not wait; False where there is no kernel to answer from."""
        loop = running_loop()
        if loop is None:
            return False
        args = dict(message.get("args") or {})
        found = calm(partial(self.model.later, str(message["name"]), args))
        if isinstance(found, Trouble):
            self.send(*_answer(message.get("id"), found))
            return True
        working = self._viewing.submit(calm, found.result)
        working.add_done_callback(
            lambda done: loop.call_soon_threadsafe(self.send, *_answer(message.get("id"), done.result()))
        )
        return True

    def _tell_standing(self) -> None:
        outcome = calm(self.model.standing)
        if isinstance(outcome, Done) and outcome.result:
            self.send({"news": "standing", "data": outcome.result})

    def _draw(self) -> None:
        """In a thread, so that the next tick need not wait."""
        case, loop = self.model.case, running_loop()
        if case is None or loop is None:
            return
        drawn = self._drawing.submit(calm, partial(_chart, case, self.dark))
        drawn.add_done_callback(lambda done: loop.call_soon_threadsafe(self._tell_chart, case, done))

    def _tell_chart(self, case: Case, done: Future[Done[dict[str, str]] | Trouble]) -> None:
        outcome = done.result()
        if isinstance(outcome, Done) and self.model.case is case:  # else a newer one is on its way
            self.send({"news": "chart", "data": {"submission_id": case.submission_id, **outcome.result}})


def _warm() -> None:
    """Load matplotlib while the reviewer reads the queue."""
    from secor_qa.app import review_chart

    review_chart.warm()


def _chart(case: Case, dark: bool) -> dict[str, str]:
    from secor_qa.app.review_chart import chart_of  # here, so that the page need not wait for matplotlib

    svg, words = chart_of(case, dark=dark)
    return {"svg": base64.b64encode(svg.encode()).decode(), "words": words}


def _answer(message_id: object, outcome: Done[dict[str, Any]] | Trouble) -> tuple[dict[str, Any], list[bytes]]:
    if isinstance(outcome, Trouble):
        return {"id": message_id, "trouble": outcome.as_json()}, []
    buffers: list[bytes] = outcome.result.pop("buffers", [])
    return {"id": message_id, "result": outcome.result}, buffers


def review(model_of: Callable[[], ReviewModel] = ReviewModel) -> ReviewPage:
    """The review page, as the notebook shows it."""
    sys.setswitchinterval(_TURN_S)
    return ReviewPage(model_of())
