"""The command line: parse, call one function of `digest.commands`, print, exit."""

from digest.cli.main import main

__all__ = ["main"]
