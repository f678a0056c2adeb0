"""Fetches published files from other hosts; never during a build."""
