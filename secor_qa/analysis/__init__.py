"""Measures across submissions: frames in, frames out; pure."""
