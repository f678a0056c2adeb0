from collections.abc import Iterable

import pytest

from digest.model.report import Problem, Severity, exit_code_of

ERROR, WARNING, NOTE = Severity


def problems(*found: tuple[str, Severity]) -> Iterable[Problem]:
    return [Problem(code=code, severity=severity, message="found") for code, severity in found]


@pytest.mark.parametrize(
    ("found", "plain", "strict"),
    [
        ([], 0, 0),
        ([("DG011", NOTE)], 0, 0),
        ([("DG031", WARNING)], 0, 1),
        ([("DG010", ERROR)], 1, 1),
        ([("DG080", ERROR)], 4, 4),
        ([("DG081", WARNING)], 0, 4),
        ([("DG081", WARNING), ("DG011", NOTE)], 0, 4),
        ([("DG081", WARNING), ("DG031", WARNING)], 0, 1),
        ([("DG081", WARNING), ("DG010", ERROR)], 1, 1),
    ],
)
def test_exit_code_tells_what_is_missing_from_what_is_wrong(
    found: list[tuple[str, Severity]], plain: int, strict: int
) -> None:
    assert exit_code_of(problems(*found), strict=False) == plain
    assert exit_code_of(problems(*found), strict=True) == strict
