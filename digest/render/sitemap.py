"""What search engines read: the sitemap and robots.txt."""

from markupsafe import escape

from digest.model.site import Chrome, RobotsPage, SitemapPage

LARGEST = 50_000
"""Addresses that a sitemap may hold; the protocol sets it."""


def render_sitemap(page: SitemapPage, chrome: Chrome) -> bytes:
    """Return the addresses of all pages, the newest ones if there are too many."""
    newest = sorted(page.pages, key=lambda item: str(item[1] or "9999"), reverse=True)[:LARGEST]
    kept = set(newest)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        *(
            f"<url><loc>{escape(chrome.base_url + path)}</loc></url>"
            for path, day in page.pages
            if (path, day) in kept
        ),
        "</urlset>",
    ]
    return ("\n".join(lines) + "\n").encode()


def render_robots(page: RobotsPage, chrome: Chrome) -> bytes:
    """Return a file that allows everything and names the sitemap."""
    del page
    return f"User-agent: *\nAllow: /\n\nSitemap: {chrome.base_url}sitemap.xml\n".encode()
