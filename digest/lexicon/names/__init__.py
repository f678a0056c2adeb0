"""Long lists of names, each with its source: a help to the rules, never a condition."""
