"""Printed pages: the text layer of PDF files."""
