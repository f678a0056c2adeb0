"""The day on which a file was made, where nothing tells when its article was published."""

from datetime import date

from digest.errors import Where
from digest.model.article import Article, Basis, Published
from digest.model.report import Problem, Severity
from digest.value import replace


def with_stand_in(article: Article, made: date | None) -> Article:
    """Return an article with a day at least; that it is not the one of publication is said."""
    if made is None or article.published.day is not None:
        return article
    doubt = Problem(
        code="DG115",
        severity=Severity.WARNING,
        message=f"nothing tells when it was published; {made}, when it was saved, stands in",
        where=Where(article.source),
        hint="set the date in a note beside the file",
    )
    return replace(
        article,
        published=Published(day=made, basis=Basis.UNKNOWN),
        problems=(*article.problems, doubt),
    )
