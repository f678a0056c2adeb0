"""Fingerprints of pages: a page whose mark is known need not be rendered again."""

from digest.codec import digest_of, encode
from digest.model.site import Chrome, Page
from digest.render.theme import Theme


def mark(page: Page, chrome: Chrome, theme: Theme, *, code: str) -> str:
    """Return the fingerprint of all that a page is made from.

    Args:
        page: The page; it holds all that it shows.
        chrome: What every page shares.
        theme: The templates, static files' names and words.
        code: Fingerprint of the code that renders.
    """
    template = getattr(page, "template", None)
    shown = theme.mark(template) if template else ""
    kind = type(page).__name__
    return digest_of(kind.encode(), encode(page), encode(chrome), shown.encode(), code.encode())
