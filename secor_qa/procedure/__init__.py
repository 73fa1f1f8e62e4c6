"""What the procedure says: pure functions over dataclasses and frames; no clock, no files."""
