"""One deal from all its mentions: which of them are the same, and what they tell together."""
