"""The next version of the site is written beside the old one, then exchanged."""
