"""Digest turns saved news articles into a dated static briefing."""
