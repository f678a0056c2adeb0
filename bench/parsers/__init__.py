"""Accuracy and speed of parsers of amounts, ours and others', on the project's own cases."""
