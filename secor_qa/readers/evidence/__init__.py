"""One small file per document format, all returning the same `Document`."""

from __future__ import annotations

from secor_qa.readers.evidence.read import read_document

__all__ = ["read_document"]
