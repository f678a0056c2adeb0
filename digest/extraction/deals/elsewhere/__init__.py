"""Who is on the other side of a deal of which a sentence names one: it is told elsewhere.

Four places are looked at, each where the one before tells nothing: the sentences around (`near`),
a neighbour that tells the other half (`halves`), another deal that it rivals (`rivals`), and whom
the whole text speaks of (`spoken_of`, by its `topics`).
"""
