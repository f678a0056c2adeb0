"""Which kept answer of a language model belongs to an article."""

from pathlib import Path

from digest.ask.prompt import INSTRUCTIONS
from digest.codec import digest_of
from digest.commands.entries import DraftItem
from digest.config import Config
from digest.errors import DigestError
from digest.model.article import Article
from digest.model.report import problem_of
from digest.reading.beside.answers import read_answer
from digest.value import replace

ANSWERS = "answers"
"""Folder of the answers, in the folder of the content."""
STEP = "llm"
"""The extractor that reads the answers."""


def answer_path(root: Path, config: Config, article: Article) -> Path:
    """Return where the answer about an article is kept: another text or model is another file."""
    parts = (INSTRUCTIONS, config.extract.llm, article.text)
    name = digest_of(*(part.encode() for part in parts))
    return root / config.content_dir / ANSWERS / f"{name}.json"


def with_answer(item: DraftItem, root: Path, config: Config) -> DraftItem:
    """Return an article that is to be extracted with what the language model said about it.

    An answer that cannot be read is a problem of the article, which goes on without it.
    """
    path = answer_path(root, config, item.article)
    if STEP not in config.extract.steps or not path.exists():
        return item
    try:
        found = read_answer(path, name=path.relative_to(root).as_posix())
    except DigestError as error:
        problems = (*item.article.problems, problem_of(error))
        return replace(item, article=replace(item.article, problems=problems))
    return replace(item, proposals=found)
