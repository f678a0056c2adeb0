"""Entries become a plan: which pages exist, what each one shows, where it stands."""
