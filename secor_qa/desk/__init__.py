"""What people do, in order: receive, tick, send back, take a correction, decide, assign."""

from secor_qa.desk.opening import Desk, open_desk

__all__ = ["Desk", "open_desk"]
