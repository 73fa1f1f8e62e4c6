"""Instruments and their files."""
