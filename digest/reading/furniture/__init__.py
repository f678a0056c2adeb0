"""What pages put around an article, and why each part of it is left out."""
