"""Checks for authors of readers, extractors, publishers and themes."""
