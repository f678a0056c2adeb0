"""Annotated articles, and the gate that keeps the extraction as good as it was."""
