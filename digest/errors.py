"""Every error that Digest raises on purpose.

DigestError               something cannot go on; carries where, and what to do next
├── UsageError            the command line or a call cannot be understood            exit 2
├── ConfigError           config.yaml is wrong                                       exit 2
├── ReadError             a file cannot be read as an article                        exit 1
│   └── NoArticleError    a page holds no article; it is left out with a warning     exit 1
├── EditError             an editor's note fits nothing                              exit 1
├── PlayersError          the site's list of players is wrong                        exit 1
├── RatesError            a table of exchange rates is wrong                         exit 1
├── ThemeError            a theme lacks a part or a template fails                   exit 1
├── PlanError             two pages want one address                                 exit 1
├── WriteError            the site cannot be written                                 exit 1
├── FetchError            a host does not send what was asked for                    exit 1
├── AskError              an outside language model does not answer                  exit 1
├── PublishError          a target refuses, or a guard stopped the publish           exit 3
└── MissingPartError      an optional library, model or data set is not there        exit 4
"""

from digest.value import Value


class Where(Value, kw_only=False):
    """A place in a file that a reader can jump to."""

    path: str
    """Path as the user would type it, with forward slashes."""
    line: int | None = None
    """Line, counted from 1."""
    column: int | None = None
    """Column, counted from 1."""

    def __str__(self) -> str:
        """Return `path:line:column`, as far as known."""
        parts = (self.path, self.line, self.column if self.line is not None else None)
        return ":".join(str(part) for part in parts if part is not None)


class DigestError(Exception):
    """Something cannot go on; the message says what was found and what was expected."""

    code = "DG000"
    """Number of the kind of problem, as `digest explain` knows it."""
    exit_code = 1
    """What a command that ends with this error returns to the shell."""
    fails = True
    """Whether it fails a run that can go on without; a warning where not."""

    def __init__(
        self, message: str, *, where: Where | None = None, hint: str | None = None
    ) -> None:
        """Keep the message, the place it concerns and what the user may do next."""
        super().__init__(message)
        self.message = message
        self.where = where
        self.hint = hint

    def __str__(self) -> str:
        """Return the message with its place."""
        return self.message if self.where is None else f"{self.where}: {self.message}"


class UsageError(DigestError):
    """The command line or a call cannot be understood."""

    code = "DG001"
    exit_code = 2


class ConfigError(DigestError):
    """A setting is unknown, of the wrong kind or out of range."""

    code = "DG002"
    exit_code = 2


class ReadError(DigestError):
    """A file cannot be read as an article."""

    code = "DG010"


class NoArticleError(ReadError):
    """A page was saved that stands in place of an article: a log-in page, an error page."""

    code = "DG120"
    fails = False


class EditError(DigestError):
    """An editor's note fits nothing in its article."""

    code = "DG020"


class PlayersError(DigestError):
    """The site's own list of players is not what it should be."""

    code = "DG025"


class RatesError(DigestError):
    """A table of exchange rates is wrong."""

    code = "DG030"


class ThemeError(DigestError):
    """A theme lacks a part, or one of its templates fails."""

    code = "DG040"


class PlanError(DigestError):
    """Two pages want one address."""

    code = "DG050"


class WriteError(DigestError):
    """The site cannot be written; the old one stays."""

    code = "DG060"


class FetchError(DigestError):
    """A host does not answer, or not with what was asked for; what was there stays."""

    code = "DG034"


class AskError(DigestError):
    """An outside language model does not answer, or not as it should."""

    code = "DG097"


class PublishError(DigestError):
    """A target refuses, or a guard stopped the publish."""

    code = "DG070"
    exit_code = 3


class MissingPartError(DigestError):
    """An optional library, model or data set is not there; the hint installs it."""

    code = "DG080"
    exit_code = 4
