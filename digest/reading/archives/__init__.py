"""Files that hold whole pages with their parts: saves in one file, web archives."""
