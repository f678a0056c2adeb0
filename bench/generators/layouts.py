"""Articles as files of each program: the same words, in the form that it reads.

What Digest finds by itself the other programs are handed in the front matter, ready to print.
"""

import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from bench.generators.corpus import PUBLICATION, Invented
from digest.codec import write_json

SITES = Path(__file__).parent / "sites"
"""A site of each program without its articles: settings and a small theme."""
COMMON = "common"
"""What is the same in all of them."""


def lay_out(articles: Iterable[Invented], name: str, folder: Path) -> None:
    """Write a site of a program: its settings, theme and articles."""
    shutil.copytree(SITES / name, folder)
    style = folder / STYLES[name]
    style.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SITES / COMMON / "style.css", style)
    for article in articles:
        path = folder / article_path(name, article)
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(FORMS[name](article), encoding="utf-8")


def article_path(name: str, article: Invented) -> Path:
    """Return the file of an article in a site."""
    parts = ("content", "articles") if name == "digest" else ("content",)
    return Path(*parts, article.day.isoformat(), f"{article.slug}.md")


def _text(value: object) -> str:
    """Return a value as YAML, of which JSON is a part."""
    return write_json(value).decode()


def _with_front_matter(fields: dict[str, Any], body: str) -> str:
    lines = "".join(f"{name}: {_text(value)}\n" for name, value in fields.items())
    return f"---\n{lines}---\n\n{body}"


def write_plain(article: Invented) -> str:
    """Return the article as Digest reads it: nothing but what a saved article says of itself."""
    head = f'---\ntitle: "{article.title}"\ndate: {article.day}\npublication: {PUBLICATION}\n---\n'
    return f"{head}\n{article.body}"


def write_marked_up(article: Invented) -> str:
    """Return the article for Hugo and Eleventy, with its facts in the front matter."""
    day = article.day.isoformat()
    fields: dict[str, Any] = {
        "title": article.title,
        "date": f"{day}T{18 - article.number % 12:02}:00:00Z",
        "slug": article.slug,
        "day": day,
        "publication": PUBLICATION,
        "summary": article.lead,
        "players": [{"name": name, "role": role} for name, role in _players(article)],
        "deals": [{"parties": " and ".join(article.companies), "value": article.amounts[0].text}],
        "figures": [{"text": one.text, "dollars": one.dollars} for one in article.amounts],
        "quotes": [{"text": one.text, "speaker": one.speaker.name} for one in article.quotes],
    }
    return _with_front_matter(fields, article.body)


def write_flat(article: Invented) -> str:
    """Return the article for Pelican, whose front matter holds lines of text only."""
    hour = f"{18 - article.number % 12:02}:00"
    fields = {
        "Title": article.title,
        "Date": f"{article.day} {hour}",
        "Slug": article.slug,
        "Publication": PUBLICATION,
        "Summary": article.lead,
        "Players": "; ".join(f"{name}|{role}" for name, role in _players(article)),
        "Deals": f"{' and '.join(article.companies)}|{article.amounts[0].text}",
        "Figures": "; ".join(f"{one.text}|{one.dollars}" for one in article.amounts),
        "Quotes": "; ".join(f"{one.text}|{one.speaker.name}" for one in article.quotes),
    }
    return "".join(f"{key}: {value}\n" for key, value in fields.items()) + f"\n{article.body}"


def _players(article: Invented) -> Iterable[tuple[str, str]]:
    yield from ((name, "company") for name in article.companies)
    for quote in article.quotes:
        yield quote.speaker.name, f"{quote.speaker.role}, {quote.speaker.company}"


FORMS: dict[str, Callable[[Invented], str]] = {
    "digest": write_plain,
    "hugo": write_marked_up,
    "eleventy": write_marked_up,
    "pelican": write_flat,
}
"""How each program's articles are written."""
STYLES = {
    "digest": Path("themes/bench/static/style.css"),
    "hugo": Path("static/style.css"),
    "eleventy": Path("style.css"),
    "pelican": Path("theme/static/style.css"),
}
"""Where each program has its style sheet."""
