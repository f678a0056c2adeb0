"""Amounts: from tokens to figures with their meaning."""
