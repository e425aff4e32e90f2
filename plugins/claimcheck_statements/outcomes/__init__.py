"""How a thing ended, told in two ways that exclude each other: votes, terms of prison, results of matches, one word for its opposite."""
