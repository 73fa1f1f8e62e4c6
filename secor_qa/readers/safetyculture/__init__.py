"""SafetyCulture's exports in their layouts, told by content; each becomes `Inspection`s, and those submissions."""
