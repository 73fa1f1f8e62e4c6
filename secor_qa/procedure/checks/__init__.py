"""The seven justification checks of clause 2.5, one small file each."""
