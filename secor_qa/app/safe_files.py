"""Which documents may open in a browser tab, judged by their first bytes; everything else is only downloaded."""

from __future__ import annotations

_SIGNS = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)
_TEXT_ENDINGS = (".txt", ".csv", ".tsv", ".md", ".log")


def may_open(kind: str) -> bool:
    """Whether a document of that kind is worth an Open button; `safe_type` has the last word."""
    return kind in ("pdf", "image", "text")


def safe_type(name: str, data: bytes) -> str | None:
    """The type under which a browser may show it; None: never show, only save (HTML, SVG and all else)."""
    for sign, mime in _SIGNS:
        if data.startswith(sign):
            return mime
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if name.casefold().endswith(_TEXT_ENDINGS) and b"\x00" not in data:
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            return None
        return "text/plain;charset=utf-8"
    return None
