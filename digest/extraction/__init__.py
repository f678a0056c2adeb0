"""Articles become drafts: players, quotes, figures, deals, headline, summary."""
