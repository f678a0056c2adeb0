"""The files of a day are the same whether they come from its entries or from what was kept."""

import pytest

from digest.codec import CodecError, encode, expand, squeeze
from digest.commands.sheets import (
    DayResult,
    KeptJob,
    PlanJob,
    find_kept,
    make_files,
    mark_sheet,
    name_kept,
)
from digest.config import Config
from digest.model.site import Chrome
from digest.plan.days import Place
from digest.render.look import Look
from digest.render.theme import Theme, read_theme
from digest.value import replace
from tests.helpers import ROOT
from tests.unit.render.samples import DAY, bakery, ferry

CONFIG = Config()
ENTRIES = (encode(ferry()), encode(bakery()))


def brief() -> Theme:
    return read_theme("brief", ROOT / "themes", language="en")


def look(title: str = "The Brief") -> Look:
    return Look(theme=brief(), chrome=Chrome(title=title), code="1")


def plan(look: Look, *, standing: frozenset[tuple[str, str]] = frozenset()) -> DayResult:
    place = Place(day=DAY, number=1, latest=True)
    return make_files(PlanJob(place=place, entries=ENTRIES, standing=standing), look, CONFIG)


def make_again(planned: DayResult, kept: dict[str, bytes], look: Look) -> DayResult:
    assert planned.record is not None
    sheets = (find_kept(sheet, look, kept.get) for sheet in planned.record.sheets)
    return make_files(KeptJob(sheets=tuple(filter(None, sheets))), look, CONFIG)


def files(result: DayResult) -> dict[str, tuple[str, bytes]]:
    return {file.path: (file.mark, file.data) for file in result.made}


def test_a_day_is_made_again_of_what_was_kept() -> None:
    planned = plan(look())
    assert files(make_again(planned, dict(planned.kept), look())) == files(planned)


def test_a_new_look_needs_no_new_plan_for_what_templates_show() -> None:
    theme = brief()
    base = ("themes/brief/templates/base.html", "<p>{{ page.path }}</p>")
    other = replace(look(), theme=replace(theme, sources={**theme.sources, "base.html": base}))
    planned = plan(look())
    again = make_again(planned, dict(planned.kept), other)
    assert files(again) == files(plan(other))
    assert files(again)["index.html"][1] == b"<p></p>"


def test_what_code_makes_is_kept_under_another_name_for_another_house() -> None:
    record = plan(look()).record
    assert record is not None
    data = [sheet for sheet in record.sheets if not sheet.template]
    assert len(data) == 3
    for sheet in data:
        assert name_kept(sheet, look()) != name_kept(sheet, look("The Courier"))


def test_only_what_is_made_is_kept() -> None:
    here = look()
    planned = plan(here)
    assert planned.record is not None
    stands = frozenset((sheet.path, mark_sheet(sheet, here)) for sheet in planned.record.sheets[1:])
    first = plan(here, standing=stands)
    assert [file.path for file in first.made] == [planned.record.sheets[0].path]
    assert first.kept == planned.kept[:2]
    assert first.record == planned.record


def test_what_was_squeezed_is_whole_again_and_damage_is_said() -> None:
    data = b'{"a":1}' * 100
    assert expand(squeeze(data), name="page") == data
    with pytest.raises(CodecError, match="corrupt"):
        expand(squeeze(data)[:-3], name="page")
