"""E-mails (.eml): headers and body as the first page, attached files behind it. Nothing linked is fetched."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from email import message_from_bytes, policy
from email.message import Message
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser

from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.words import DateRole
from secor_qa.readers.evidence.content import Content
from secor_qa.readers.evidence.inner import FILES_MAX, Inner, metadata_of, with_inner

_SHOWN = ("From", "To", "Cc", "Date", "Subject")
_HEADERS = re.compile(rb"(?:[!-9;-~]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){2,}")
_TELLING = re.compile(
    rb"^(?:received|return-path|message-id|mime-version|content-type|x-mailer|delivered-to):", re.I | re.M
)  # a memo, too, begins with From, To, Date and Subject
_PARTS_MAX = 1_000
_HEADER_MAX = 10_000  # characters
_BODY_MAX = 1_000_000  # characters
_UNSEEN = frozenset({"script", "style", "head", "title", "template"})
_BREAKS = frozenset({"br", "p", "div", "tr", "li", "h1", "h2", "h3", "table", "td", "th"})


def is_mail(data: bytes) -> bool:
    """Whether text opens with the headers of an e-mail, one of them such as only mail programs write."""
    opening = _HEADERS.match(data[:20_000].lstrip(b"\xef\xbb\xbf\r\n"))
    return bool(opening and _TELLING.search(opening[0]))


def read(data: bytes, read_inner: Callable[[str, bytes], Document]) -> Content:
    """The mail as one page, then the pages of what is attached to it."""
    message = message_from_bytes(data, policy=policy.compat32)  # keeps broken headers instead of raising
    bodies, attached = [], []
    for number, part in enumerate(_parts(message)):
        if number >= _PARTS_MAX:
            break
        name = _text_of(part.get_filename() or "")
        if not name and part.get_content_maintype() == "text" and not attached:
            bodies.append(part)
        elif part is not message and len(attached) <= FILES_MAX:
            ending = "eml" if part.get_content_type() == "message/rfc822" else part.get_content_subtype()[:8]
            attached.append(Inner(name or f"attachment {len(attached) + 1}.{ending}", lambda part=part: _bytes(part)))
    headers = {name: _text_of(message.get(name, "")) for name in _SHOWN}
    return with_inner(page_of(headers, _body(bodies), sent_on(headers["Date"])), attached, read_inner)


def page_of(headers: dict[str, str], body: str, sent: datetime | None) -> Content:
    """Headers and body as one page, with the day on which the mail was sent."""
    lines = [f"{name}: {' '.join(value.split())}" for name, value in headers.items() if value.strip()]
    text = "\n".join([*lines, "", body.strip()]).replace("\0", "")[:_BODY_MAX]
    dates = ()
    if sent:
        dates = (FoundDate(sent.date(), 1, f"the mail was sent {sent:%Y-%m-%d}", DateRole.MADE, "the mail's date"),)
    metadata = metadata_of(
        author=headers.get("From", ""), title=headers.get("Subject", ""), created=sent.isoformat() if sent else ""
    )
    return Content("mail", (text,), dates, page_names=("mail",), metadata=metadata)


def sent_on(written: str) -> datetime | None:
    """The moment in a Date header; None where there is none that can be understood."""
    try:
        return parsedate_to_datetime(written)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def text_of_html(html: str) -> str:
    """What a reader sees of HTML; scripts, styles and addresses of pictures are left out."""
    seen = _Seen()
    seen.feed(html[:_BODY_MAX])
    seen.close()
    lines = (" ".join(line.split()) for line in "".join(seen.pieces).splitlines())
    return "\n".join(line for line in lines if line)


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        if tag in _BREAKS:
            self.pieces.append("\t" if tag in ("td", "th") else "\n")

    def handle_endtag(self, tag: str) -> None:
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(data)


def _parts(message: Message) -> Iterator[Message]:
    """Every part that holds no parts; without recursion, and a mail inside stays whole."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        inside = part.get_payload()
        if isinstance(inside, list) and part.get_content_type() != "message/rfc822":
            waiting += [each for each in reversed(inside) if isinstance(each, Message)]
        else:
            yield part


def _body(parts: list[Message]) -> str:
    plain = [part for part in parts if part.get_content_subtype() != "html"]
    chosen = plain if any(_decoded(part).strip() for part in plain) else parts
    texts = (text_of_html(_decoded(p)) if p.get_content_subtype() == "html" else _decoded(p) for p in chosen)
    return "\n\n".join(texts)


def _decoded(part: Message) -> str:
    data = _bytes(part)
    try:
        return data.decode(str(part.get_content_charset() or "utf-8"))
    except (LookupError, ValueError):
        return data.decode("cp1252", errors="replace")


def _bytes(part: Message) -> bytes:
    inside = part.get_payload()
    if isinstance(inside, list):
        return bytes(inside[0]) if inside and isinstance(inside[0], Message) else b""
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _text_of(header: object) -> str:
    """A header as people read it, also where it is coded or broken."""
    from email.header import decode_header, make_header

    written = str(header)[:_HEADER_MAX]
    try:
        return str(make_header(decode_header(written)))
    except (LookupError, ValueError, TypeError):
        return written.encode("utf-8", "replace").decode("utf-8", "replace")
