"""How dates, numbers and amounts are written for people."""
