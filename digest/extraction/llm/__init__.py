"""The guard between what a language model says and what becomes a fact."""
