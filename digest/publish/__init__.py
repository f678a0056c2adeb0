"""A site goes to a host: a plan with reasons, then the act."""
