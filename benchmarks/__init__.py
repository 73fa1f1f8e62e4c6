"""Measurements: each figure is a ratio to a named baseline that ran in turn with it, in the same run."""
