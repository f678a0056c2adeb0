"""Files given to `digest extract`: each is read, or said to be none."""

from pathlib import Path

from digest.commands.extract import extract_files
from digest.config import Config, ExtractConfig
from digest.model.report import Severity


def test_a_note_beside_an_article_is_passed_over_with_a_word(tmp_path: Path) -> None:
    article, note = tmp_path / "ferry.md", tmp_path / "ferry.edit.yaml"
    article.write_text("---\ndate: 2026-03-10\n---\n\nHalmar Ferries has bought four ships.\n")
    note.write_text("headline: Ships\n")
    config = Config(extract=ExtractConfig(engine="rules"))
    first, second = extract_files([note, article], config)
    (problem,) = first.problems
    assert (first.path, first.entries, problem.code) == (note, (), "DG023")
    assert (problem.severity, str(problem.where)) == (Severity.WARNING, note.as_posix())
    assert [entry.article.source for entry in second.entries] == [article.as_posix()]
