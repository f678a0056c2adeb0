"""Words and names with their meaning: tables in Python."""
