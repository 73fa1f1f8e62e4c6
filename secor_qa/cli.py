"""The commands; see docs/contracts.md."""
