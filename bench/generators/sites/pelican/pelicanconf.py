"""Settings of the Pelican site."""

from typing import Any

SITENAME = "The Bench Brief"
SITEURL = ""
PATH = "content"
OUTPUT_PATH = "output"
THEME = "theme"
THEME_STATIC_DIR = ""
TIMEZONE = "UTC"
DEFAULT_LANG = "en"
PLUGINS: list[str] = []
STATIC_PATHS: list[str] = []
ARTICLE_URL = "{date:%Y-%m-%d}/{slug}/"
ARTICLE_SAVE_AS = "{date:%Y-%m-%d}/{slug}/index.html"
DAY_ARCHIVE_URL = "{date:%Y-%m-%d}/"
DAY_ARCHIVE_SAVE_AS = "{date:%Y-%m-%d}/index.html"
ARCHIVES_SAVE_AS = "archive/index.html"
SITEMAP_SAVE_AS = "sitemap.xml"
AUTHOR_SAVE_AS = AUTHORS_SAVE_AS = CATEGORY_SAVE_AS = CATEGORIES_SAVE_AS = ""
TAG_SAVE_AS = TAGS_SAVE_AS = ""
DIRECT_TEMPLATES = ["index", "archives", "sitemap"]
FEED_DOMAIN = "https://bench.example"
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
FEED_ALL_RSS = "index.xml"
FEED_MAX_ITEMS = 20
RSS_FEED_SUMMARY_ONLY = True
DEFAULT_PAGINATION = False
USE_FOLDER_AS_CATEGORY = False


def cells(text: str) -> list[list[str]]:
    """Return the parts of a line of facts: `a|b; c|d`."""
    return [fact.split("|") for fact in text.split("; ")]


def days(articles: list[Any]) -> list[str]:
    """Return the days of some articles, each once."""
    return list(dict.fromkeys(article.date.strftime("%Y-%m-%d") for article in articles))


JINJA_FILTERS = {"cells": cells, "days": days}
