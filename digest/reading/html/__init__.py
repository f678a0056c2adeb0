"""Web pages: their tree, what they say of themselves, and what saving did to them."""
