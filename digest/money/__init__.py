"""What a currency is worth, and whether two amounts agree."""
