"""Asks an outside language model about articles; never part of a build."""
