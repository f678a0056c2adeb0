"""Measures: what Digest reads, and how fast, on pages of invented papers."""
