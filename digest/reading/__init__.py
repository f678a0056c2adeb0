"""Files become articles: finding, decoding, dropping what is not the article."""
