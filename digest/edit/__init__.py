"""Drafts and the editor's notes become entries."""
