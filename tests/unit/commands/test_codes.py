"""Numbers of problems are found as people write them."""

import pytest

from digest.commands.codes import find_meanings
from digest.errors import UsageError


@pytest.mark.parametrize("written", ["DG031", "dg031", "DG31", "31", "031"])
def test_a_number_is_found_however_it_is_written(written: str) -> None:
    assert [meaning.code for meaning in find_meanings([written])] == ["DG031"]


@pytest.mark.parametrize(("written", "said"), [("999", "DG999"), ("dg", "DG"), ("fx", "FX")])
def test_a_number_that_is_none_is_refused(written: str, said: str) -> None:
    with pytest.raises(UsageError, match=f'no problem has the number "{said}"'):
        list(find_meanings([written]))
