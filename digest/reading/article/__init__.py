"""A page becomes an article: its headline, its language, and what stands in for a missing one."""
