"""Words on their way to a headline."""

import re

from digest.value import Value


class Line(Value, kw_only=False):
    """Words on their way to a headline; each character knows where it came from."""

    text: str
    """The words as they now stand."""
    places: tuple[int, ...]
    """Where each character stands in the article."""

    def cut(self, start: int, end: int, put: str = "") -> "Line":
        """Return the line with a range left out, or replaced by a sub-editor's word."""
        words = list(re.finditer(r"\S+\s*", self.text[start:end]))
        new = re.findall(r"\S+\s*", put)
        home = tuple(
            self.places[start + old.start()]
            for old, word in zip(words[-len(new) :], new, strict=False)
            for _ in word
        )
        return Line(
            self.text[:start] + put + self.text[end:],
            (*self.places[:start], *home, *self.places[end:]),
        )
