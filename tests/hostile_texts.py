"""Five hundred texts that have broken pages: markup, scripts, right-to-left signs, control characters, long words."""

from __future__ import annotations

from dataclasses import replace
from itertools import count, islice, product

from secor_qa.procedure.submission import Submission

_RUN = "window.__hurt=(window.__hurt||0)+1"
_MARKUP = (
    f"<script>{_RUN}</script>",
    f'<img src=x onerror="{_RUN}">',
    f"<svg/onload={_RUN}>",
    f'"><iframe srcdoc="<script>parent.{_RUN}</script>"></iframe>',
    f"<details open ontoggle={_RUN}>",
    f"javascript:{_RUN}",
    f"</style><script>{_RUN}</script>",
    f"<a href='javascript:{_RUN}'>here</a>",
    f"{{{{constructor.constructor('{_RUN}')()}}}}",
    f"${{{_RUN}}}",
    f"]]><x onclick={_RUN}>",
    f"&lt;script&gt;{_RUN}&lt;/script&gt;",
    "<!-- -->  <b>bold</b> &amp; &#x41;",
    "<dialog open>shut</dialog></div></main></fieldset>",
    "<style>*{display:none!important}</style>",
)
_SIGNS = (
    "",
    "\u202egnp.exe",
    "\u2066\u2067\u202d",
    "\x07\x08\x1b[31m\x7f",
    "\u0000\ufeff\ufffe",
    "a\u0301" * 40,
    "W" * 400,
    "\r\n\t\u2028\u2029\x85",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\u0627\u0644\u0633\u0644\u0627\u0645\u0629 \u05e9\u05dc\u05d5\u05dd",
    "=1+1|'/c calc'!A0",
    "__proto__ constructor",
)
_TOLD_APART = ("instrument", "instrument_version", "year_type")  # without these it could not be read at all
_WRAPS = ("{}{}", "{1}{0}", "x {} y {} z")


def hostile_texts() -> list[str]:
    """All of them, each different and none empty."""
    made = (wrap.format(markup, sign) for sign, markup, wrap in product(_SIGNS, _MARKUP, _WRAPS))
    return [f"{text} #{at}" for at, text in zip(count(), islice(made, 500), strict=False)]


def made_hostile(submission: Submission) -> Submission:
    """The same submission with such a text in every field that holds free text, and all of them somewhere."""
    texts = iter(hostile_texts())
    fields = {
        name: next(texts)
        if isinstance(value, str) and name not in ("instrument", "instrument_version", "year_type")
        else value
        for name, value in submission.fields.items()
    }
    items = tuple(
        replace(item, deficiency=next(texts), action=next(texts), responsible=next(texts), status=next(texts))
        for item in submission.action_items
    )
    documents = tuple(replace(each, title=next(texts)) for each in submission.documents)
    rest = list(texts)
    share = -(-len(rest) // len(submission.answers))
    rows = tuple(
        replace(row, notes="\n".join(rest[at * share : (at + 1) * share])) for at, row in enumerate(submission.answers)
    )
    return replace(submission, fields=fields, answers=rows, documents=documents, action_items=items)
