"""Who wrote an article, for whom and where: bylines, mastheads, datelines."""
