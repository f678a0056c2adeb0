"""Mails: newsletters and articles sent by mail."""
