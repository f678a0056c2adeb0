"""Whose money an article means without saying, by what else it says."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.extraction.figures.find import find_article_figures
from digest.extraction.figures.leanings import find_leanings
from digest.model.article import Article, Dropped, Span
from digest.model.entry import Draft
from digest.text.sentences import split_sentences
from digest.value import replace

HOMES = """
AUD: Orley told the ASX it lost $5m, or 4 per cent of sales, at its Queensland mine.
AUD: Orley paid $5m for Bram, up from $US3m. The Sydney firm has 90 staff.
AUD: The ACCC fined Orley Pty Ltd $5 million over ads in Victoria, New South Wales.
AUD: Perth builder Orley lost $5m. Its shares on the ASX fell 9c, or 2 per cent, to 88c.
AUD: Orley's Geelong plant cost $5m, the Foreign Investment Review Board said. It will make 80
  tonnes.
CAD: Orley Ltd. of Winnipeg lost $5-million, the Manitoba firm said. Sales fell 3 per cent.
CAD: Orley lost $5 million, compared with US$3 million at its rival. The Toronto firm is on the
  TSX.
CAD: Alberta will pay $5 million to a First Nation near Edmonton, 40 per cent of costs.
CAD: The Competition Bureau fined Orley of Saskatoon $5 million, 3 per cent of revenue, and
  asked the Bank of Canada for data.
CAD: Orley Inc. of Moncton, New Brunswick, sold a licence to its Ohio unit for $5 million. TSX
  shares rose 4 per cent. Halifax is in Nova Scotia.
NZD: Christchurch's Orley told the NZX it lost $5m. Sales in Waikato rose 3 per cent.
NZD: The Commerce Commission will fine Orley $5 million, it said in Auckland. The harbour tolls
  stay.
NZD: Orley, of Otago, paid $5m for Bram, about US$3m.
SGD: Orley said in an SGX filing that it paid $5 million for a mall in Jurong, 4 per cent above
  its worth.
SGD: Orley Pte Ltd will pay $5 million for a Tuas site, the Urban office said. JTC sold it at 8
  per cent less.
SGD: The Monetary Authority of Singapore fined Orley $5 million, against US$3 million last year.
HKD: Orley will pay $5 million for a shop in Kowloon, against US$3 million in Macau.
TWD: Orley of Kaohsiung said it earned $5 million, or US$3 million less than Bram.
JMD: Orley of Montego Bay lost $5 million, it told the Jamaica Stock Exchange. Sales fell three
  per cent, or 3 per cent net of tax, in Kingston.
TTD: Orley of San Fernando in Trinidad lost $5 million, about US$3 million less than Bram.
FJD: Orley of Lautoka, Fiji, lost $5 million. A harbour levy of 3 per cent hurt its Suva arm.
NAD: Orley of Walvis Bay in Namibia lost $5 million; the harbour fee rose 3 per cent. It is on
  the Namibian Stock Exchange.
USD: Orley Inc. of Columbus, Ohio, bought Bram of Toronto for $5 million, up 3 percent.
USD: Orley, which sells in Canada and Australia, lost $5 million. Nasdaq shares fell 3%.
USD: Orley of Texas hired a Canadian chief and lost $5 million, 3% of sales.
USD: The Federal Trade Commission fined Orley $5 million. Orley's Sydney arm was not named.
USD: Orley lost $5 million. An Australian rival lost more, it said.
USD: Orley lost $5 million on its labor dispute in Ontario, Quebec and Alberta, it said.
USD: Orley lost $5 million, or 3 per cent. Its London arm is British; a plant is in Canada.
USD: Orley of Perth lost $5 million, not the A$9 million it had told the ASX, 3 per cent.
USD: Orley lost $5 million in California, 3 per cent of sales; a partner is in Singapore.
USD: Orley of Jakarta will list on the Indonesia Stock Exchange for Rp 47 billion (US$3 million).
  Its smelter will cost $5 million, and a fund in Singapore took part.
USD: Orley, a startup in Ho Chi Minh City, raised US$3 million in Vietnam. It lent $5 million and
  may list in Singapore.
MXN: Orley will spend 5 million pesos on a plant in Nuevo León.
PHP: Orley will spend 5 million pesos on a port in Cebu, the PSE was told.
ARS: Orley will spend 5 million pesos on wells in Neuquén.
CLP: Orley will spend 5 million pesos on a mine near Antofagasta.
COP: Orley will spend 5 million pesos on a mill in Medellín.
UYU: Orley will spend 5 million pesos on hotels in Punta del Este.
DOP: Orley will spend 5 million pesos on hotels. Punta Cana has 90.
MXN: Orley will spend 5 million pesos.
PKR: Orley will spend 5 million rupees on a mill. Faisalabad has 90 of them.
LKR: Orley will spend 5 million rupees. Its hotel in Galle has 90 rooms.
NPR: Orley will spend 5 million rupees. NEPSE fell.
EGP: Orley will spend 5 million pounds. The EGX fell.
XOF: Orley will spend 5 million francs. Its mill in Ouagadougou has 90 staff.
XAF: Orley will spend 5 million francs. Its mill in Douala has 90 staff.
CHF: Orley will spend 5 million francs. Its mill in Lausanne has 90 staff.
CZK: Orley will spend 5 million crowns. Its mill in Brno has 90 staff.
DKK: Orley will spend 5 million crowns. Its mill in Aarhus has 90 staff.
DZD: Orley will spend 5 million dinars. Its mill in Oran has 90 staff.
TND: Orley will spend 5 million dinars. Its mill in Sfax has 90 staff.
UGX: Orley will spend 5 million shillings. Its mill in Gulu has 90 staff.
"""
"""The currency of five million, and the article that tells of them."""


@pytest.mark.parametrize("case", re.split(r"\n(?=[A-Z]{3}: )", HOMES.strip()))
def test_what_an_article_names_decides_whose_money_it_means(case: str) -> None:
    currency, _, text = case.partition(": ")
    assert _find_unit(" ".join(text.split())) == currency


@pytest.mark.parametrize(
    ("about", "currency"),
    [
        ({"language": "en-CA"}, "CAD"),
        ({"language": "en-GB"}, "USD"),
        ({"publication": "The Queensland Courier"}, "AUD"),
        ({"publication": "Ohio Courier"}, "USD"),
        ({"agency": "The Canadian Press"}, "CAD"),
    ],
)
def test_a_paper_from_a_region_means_its_money(about: dict[str, str], currency: str) -> None:
    assert _find_unit("Orley lost $5 million.", **about) == currency


def test_an_agency_for_the_world_means_americas_dollar() -> None:
    text = "Orley told the ASX it lost $5m, or 4 per cent of sales, at its Queensland mine."
    assert _find_unit(text, agency="Reuters") == "USD"


def test_the_name_of_a_paper_left_out_of_the_text_points_home() -> None:
    lines = (Dropped(text="Córdoba Ledger | Argentina", why="short line"),)
    assert _find_unit("Orley of Uruguay owes 5 million pesos.") == "UYU"
    article = _make("Orley of Uruguay owes. It is Argentina's.\n\nIt owes 5 million pesos.", {})
    (figure,) = find_article_figures(Draft(article=replace(article, dropped=lines))).figures
    assert figure.unit == "ARS"


def test_a_name_inside_a_longer_one_points_nowhere_else() -> None:
    assert find_leanings("New South Wales sold it.").points == (("AU", 2),)


@given(st.text(alphabet="AU.'’$S -\n", max_size=200))
def test_any_text_has_leanings(text: str) -> None:
    assert find_leanings(text) == find_leanings(text)


def _find_unit(text: str, **about: str) -> str:
    figures = find_article_figures(Draft(article=_make(text, about))).figures
    return next(one.unit for one in figures if one.low == 5_000_000)


def _make(text: str, about: dict[str, str]) -> Article:
    return Article(
        slug="a",
        source="a.txt",
        text=f"Mill\n\n{text}",
        sentences=tuple(split_sentences(f"Mill\n\n{text}")),
        headline=Span(0, 4),
        body_start=6,
        publication=about.get("publication"),
        agency=about.get("agency"),
        language=about.get("language", "en"),
    )
