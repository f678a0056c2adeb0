"""House styles of amounts: which sign or word a paper gives a currency, and how it writes size."""

from decimal import Decimal

from digest.value import Value

THOUSAND = Decimal(1_000)
MILLION = Decimal(1_000_000)
_BILLION = Decimal(1_000_000_000)
_TRILLION = Decimal(1_000_000_000_000)

SIGNS = {
    "USD": "$",
    "EUR": "€",
    "GBP": "£",
    "JPY": "¥",
    "KRW": "₩",
    "INR": "₹",
    "AUD": "A$",
    "CAD": "C$",
    "HKD": "HK$",
    "SGD": "S$",
    "NZD": "NZ$",
    "TWD": "NT$",
    "BRL": "R$",
    "MXN": "Mex$",
    "ZAR": "R",
    "CHF": "SFr",
    "ILS": "₪",
    "NGN": "₦",
    "PHP": "₱",
    "THB": "฿",
    "TRY": "₺",
    "UAH": "₴",
    "VND": "₫",
}
"""Signs that name one currency without doubt; the others are written with their code."""
_FT_SIGNS = {"KRW": "Won", "CNY": "Rmb", "INR": "Rs", "DKK": "DKr", "NOK": "NKr", "SEK": "SKr"}
_ECONOMIST_SIGNS = {"CNY": "CN¥", "DKK": "DKr", "NOK": "NKr", "SEK": "SKr"}
WORDS = {
    "KRW": ("won", "won"),
    "JPY": ("yen", "yen"),
    "CNY": ("yuan", "yuan"),
    "INR": ("rupee", "rupees"),
    "EUR": ("euro", "euros"),
    "GBP": ("pound", "pounds"),
    "ZAR": ("rand", "rand"),
    "CHF": ("Swiss franc", "Swiss francs"),
    "SEK": ("Swedish krona", "Swedish kronor"),
    "NOK": ("Norwegian krone", "Norwegian kroner"),
    "DKK": ("Danish krone", "Danish kroner"),
    "RUB": ("ruble", "rubles"),
    "TRY": ("lira", "lira"),
    "BRL": ("Brazilian real", "reais"),
    "THB": ("baht", "baht"),
    "MYR": ("ringgit", "ringgit"),
    "IDR": ("rupiah", "rupiah"),
    "PLN": ("zloty", "zlotys"),
    "NGN": ("naira", "naira"),
    "VND": ("dong", "dong"),
    "USD": ("dollar", "dollars"),
    "TWD": ("Taiwan dollar", "Taiwan dollars"),
}
"""One and several, where English papers say it shorter than CLDR."""
AS_WORDS = frozenset({"ALL", "COP", "CUP", "SOS", "TOP"})
"""Codes that are words: these currencies are named instead."""
UNDIVIDED = frozenset("ARS CLP COP CRC HUF IDR KRW LAK PYG TZS UGX VND".split())
"""Currencies of units so small that three decimals of them look like thousands: 2.985 won."""
SIGNED = frozenset({"USD"})
"""Currencies whose sign stands even where others are words."""


class Style(Value):
    """How a paper writes large amounts."""

    scales: tuple[tuple[Decimal, str], ...]
    """Sizes, largest first, and what stands for them; with its space, if there is one."""
    signs: tuple[tuple[str, str], ...] = ()
    """Signs that differ from the usual ones, by code."""
    pence: bool = False
    """Prices below a pound, and those with half pence, are written in pence."""
    words: bool = False
    """Currencies other than the dollar are written as words behind: 2 trillion won."""


_SHORT = ((_TRILLION, "trn"), (_BILLION, "bn"), (MILLION, "m"))
STYLES = {
    "economist": Style(pence=True, scales=_SHORT, signs=tuple(_ECONOMIST_SIGNS.items())),
    "guardian": Style(pence=True, scales=((_TRILLION, "tn"), (_BILLION, "bn"), (MILLION, "m"))),
    "ft": Style(
        pence=True,
        scales=((_TRILLION, "tn"), (_BILLION, "bn"), (MILLION, "mn")),
        signs=tuple(_FT_SIGNS.items()),
    ),
    "ap": Style(
        scales=((_TRILLION, " trillion"), (_BILLION, " billion"), (MILLION, " million")),
        words=True,
    ),
    "compact": Style(
        scales=((_TRILLION, "T"), (_BILLION, "B"), (MILLION, "M"), (THOUSAND, "K")),
    ),
}
"""House styles by name; an unknown one is written as the first."""
_INDIAN = (
    (_TRILLION, " lakh crore"),
    (Decimal(10_000_000), " crore"),
    (Decimal(100_000), " lakh"),
)
_RUPEES = frozenset({"INR", "BDT", "NPR"})
_LAKH = frozenset({"IN", "BD", "NP"})
EAST_WORDS = {
    "ja": {
        "AUD": "豪ドル", "CNY": "元", "EUR": "ユーロ", "GBP": "ポンド", "HKD": "香港ドル",
        "JPY": "円", "KRW": "ウォン", "TWD": "台湾ドル", "USD": "ドル", "VND": "ドン",
    },
    "ko": {
        "AUD": "호주달러", "CNY": "위안", "EUR": "유로", "GBP": "파운드", "HKD": "홍콩달러",
        "ILS": "셰켈", "JPY": "엔", "KRW": "원", "TWD": "대만달러", "USD": "달러", "VND": "동",
    },
}  # fmt: skip
"""Currencies as East Asian papers call them, where CLDR says it longer."""
LONG_WORDS = {"fr": ((_BILLION, "milliard", "milliards"), (MILLION, "million", "millions"))}
"""Sizes as papers name them, one and several, where CLDR's words are no newspaper's."""


def find_style(name: str) -> Style:
    """Return a house style by its name."""
    return STYLES.get(name, STYLES["economist"])


def find_scales(
    style: Style, currency: str, territory: str | None
) -> tuple[tuple[Decimal, str], ...]:
    """Return the sizes that an English paper counts a currency in.

    Args:
        style: The house style.
        currency: ISO 4217 code.
        territory: ISO 3166 code of the paper's country: India counts its rupees in crores.
    """
    return _INDIAN if territory in _LAKH and currency in _RUPEES else style.scales
