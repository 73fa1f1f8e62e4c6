"""Starting clean: every trace of sample data leaves but the log, which says that it left."""

from __future__ import annotations

from secor_qa.desk.opening import Desk
from secor_qa.store.arrivals import remove_samples
from secor_qa.store.log import Event, append


def start_clean(desk: Desk) -> int:
    """Remove all sample submissions and their documents; give how many there were. Real ones stay as they are."""
    with desk.store.write() as connection:
        removed, unused = remove_samples(connection)
        now = desk.now()
        append(connection, *(Event(now, desk.who, "sample removed", submission_id) for submission_id in removed))
        desk.store.documents.remove(unused)
    return len(removed)
