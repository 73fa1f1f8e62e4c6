"""Submissions as strangers would send them, with faults: written without a look at the checks or at the generator."""
