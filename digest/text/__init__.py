"""Work on plain text that every stage may use."""
