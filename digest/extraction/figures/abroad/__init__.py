"""Figures of articles in other languages than English: by tables and the shapes of numbers."""
