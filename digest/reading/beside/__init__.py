"""What lies beside the articles: editors' notes, lists of players, rates, a model's answers."""
