"""Synthetic submissions and history, invented throughout: for the pages before real work comes in, and for tests.

`write_packages.write_samples` writes packages, `shipped.write_shipped_samples` those in data/samples, `history.history`
closed reviews. Everything follows from a seed and a date; nothing looks at the clock.
"""
