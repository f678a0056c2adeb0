"""Text files and notes: copied pages, Markdown, and the keys above them."""
