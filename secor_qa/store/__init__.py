"""The database: reviews, their rounds and marks, the log of every change, and the documents by hash."""
