"""One small file per document format, all returning the same `Document`."""
