"""What the words around the trigger of a deal tell: who, what, when, for how much, how far."""
