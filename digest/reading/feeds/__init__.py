"""Feeds: one article an item."""
