"""What results are made by: our code and libraries, as fingerprints, one a kind of result."""

from digest.value import Value


class MadeBy(Value):
    """Fingerprints of the code that results are made by, plug-ins and libraries included."""

    reading: str
    """Of what is read of files."""
    extraction: str
    """Of the facts of articles."""
    entries: str
    """Of entries, and of their outlines."""
    plan: str
    """Of what pages show."""
    render: str
    """Of how pages look, their theme apart."""
