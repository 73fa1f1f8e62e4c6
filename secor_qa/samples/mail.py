"""A notice as it went out by e-mail, saved from the mail program."""

from __future__ import annotations

from datetime import UTC, datetime, time
from email.message import EmailMessage
from email.utils import format_datetime

from secor_qa.samples.paper import Fields, Heading, Paper, Signature, Text


def mail_bytes(paper: Paper) -> bytes:
    """The paper's words as an .eml file, sent on the day it is dated."""
    message = EmailMessage()
    message["From"], message["To"] = "office@sender.example.ca", "crew@sender.example.ca"
    message["Subject"] = paper.title
    message["Date"] = format_datetime(datetime.combine(paper.on, time(15, 30), tzinfo=UTC))
    lines: list[str] = []
    for block in paper.blocks:
        if isinstance(block, Text | Heading):
            lines.append(block.text)
        elif isinstance(block, Fields):
            lines += [f"{label}: {value}" for label, value in block.pairs]
        elif isinstance(block, Signature):
            lines.append(block.name)
    message.set_content("\n\n".join(line for line in lines if line) + "\n")
    return message.as_bytes()
