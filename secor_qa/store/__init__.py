"""The database: reviews, their rounds and marks, the log of every change, and the documents by hash."""

from secor_qa.store.opening import Store, open_store

__all__ = ["Store", "open_store"]
