"""Invented employers: synthetic packages with or without planted faults, and a synthetic history."""
