"""Text that was garbled before it was saved."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.reading.files.mojibake import mend

SOUND = (
    "“Olá”, disse a presidente: «não é já», e o café custa £5 – ou €6½.",
    "„Die Häfen“, sagte er, ‚sind schön‘ – für 1,4 Mrd. €.",
    "SÃO PAULO – AÇÕES DE “AÇÚCAR” SOBEM; ÂNGELA DIZ ‘NÃO’.",
    "Компания «Лумо» сообщила: акции подорожали на 3 %.",
    "브레노바 항만은 화요일 “두 개의 항구”를 건설하겠다고 밝혔다.",
    "L’été, « Noël » et l’œuvre coûtent 5 € à Orléans®.",
    "İstanbul’da “iki liman” için 1,4 milyar ₺ ayrıldı…",
)


@pytest.mark.parametrize("text", SOUND)
def test_sound_text_stays_as_it_is(text: str) -> None:
    assert mend(text, path="a").text == text
    assert mend(text, path="a").problems == ()


@pytest.mark.parametrize("text", SOUND)
@pytest.mark.parametrize("name", ["latin-1", "windows-1252"])
def test_utf8_that_was_read_as_western_is_mended_and_said(text: str, name: str) -> None:
    garbled = text.encode().decode(name, "surrogateescape")
    if any("\udc80" <= char <= "\udcff" for char in garbled):
        garbled = text.encode().decode("latin-1")
    mended = mend(f"Sound.\n{garbled}", path="a")
    assert mended.text == f"Sound.\n{text}"
    (problem,) = mended.problems
    assert (problem.code, problem.severity) == ("DG111", "note")
    assert problem.message.startswith("garbled characters mended in 1 line:")


def test_line_that_was_garbled_twice_is_mended() -> None:
    twice = "Häfen für €5".encode().decode("windows-1252").encode().decode("windows-1252")
    assert mend(twice, path="a").text == "Häfen für €5"


def test_markup_and_its_escapes_stay() -> None:
    page = '<p class="a">&lt;b&gt; caf\u00c3\u00a9 &amp; more &quot;x&quot;</p>'
    assert mend(page, path="a").text == '<p class="a">&lt;b&gt; café &amp; more &quot;x&quot;</p>'


@given(st.text(max_size=200))
def test_any_text_keeps_its_lines(text: str) -> None:
    mended = mend(text, path="a")
    assert mended.text.count("\n") == text.count("\n")
    assert bool(mended.problems) == (mended.text != text)
