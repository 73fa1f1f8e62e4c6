"""Packages written by hand in quite another manner than the generator's: own instrument, own words, own faults."""
