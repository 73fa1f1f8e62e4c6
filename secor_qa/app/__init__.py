"""Screens: a model (traitlets, no widgets) and a view (widgets, no facts) each."""
