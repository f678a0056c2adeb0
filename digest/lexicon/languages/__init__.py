"""Titles, legal forms and well-known names of languages other than English, a module each."""
