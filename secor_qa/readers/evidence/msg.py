"""Mails that Outlook saved (.msg): headers and body as the first page, attached files behind it."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from secor_qa.procedure.submission import Document
from secor_qa.readers.evidence.content import Content
from secor_qa.readers.evidence.inner import Inner, with_inner
from secor_qa.readers.evidence.mail import page_of, text_of_html

if TYPE_CHECKING:
    from oxmsg import Message
    from oxmsg.attachment import Attachment


def read(data: bytes, read_inner: Callable[[str, bytes], Document]) -> Content:
    """The mail as one page, then the pages of what is attached to it."""
    from oxmsg import Message

    message = Message.load(io.BytesIO(data))
    headers = {
        "From": message.sender or "",
        "To": ", ".join(f"{each.name} <{each.email_address}>" for each in message.recipients),
        "Date": f"{message.sent_date:%a, %d %b %Y %H:%M:%S %z}" if message.sent_date else "",
        "Subject": message.subject or "",
    }
    body = message.body or text_of_html(message.html_body or "")
    return with_inner(page_of(headers, body, message.sent_date), _attached(message), read_inner)


def _attached(message: Message) -> Iterator[Inner]:
    for number, attachment in enumerate(message.attachments, 1):
        name = attachment.file_name or f"attachment {number}"
        refused = "" if attachment.attached_by_value else "It is a link or another mail. Send the file itself."
        yield Inner(name, lambda attachment=attachment: _bytes(attachment), refused)


def _bytes(attachment: Attachment) -> bytes:
    return attachment.file_bytes or b""
