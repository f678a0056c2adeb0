"""When an article was published, and what tells how its page writes dates."""
