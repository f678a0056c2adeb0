"""Small coins: whose they are, and what part of the main unit."""

from decimal import Decimal

from digest.lexicon.tables import read_table

_HUNDREDTHS = read_table("""
    GBP: pence, p
    penny: penny, pennies
    cent: cent, cents, ¢, c
    EUR: eurocent, eurocents
    MYR: sen
    rupee: paise, paisa, paisas
    rouble: kopeck, kopecks, kopek, kopeks
    THB: satang, satangs
    centavo: centavo, centavos
    centimo: centimo, centimos, céntimo, céntimos
    franc: centime, centimes
    CHF: rappen
    fils: fils
    SAR: halala, halalas
    piastre: piastre, piastres, piaster, piasters
    PLN: grosz, groszy, groszes
    TRY: kurus, kuruş
    leu: bani
    BGN: stotinka, stotinki
    UAH: kopiyka, kopiykas
    HUF: fillér, filler
    CZK: haléř, haler, halers
    ISK: eyrir, aurar
    SEK: öre
    krone: øre
    CNY: fen
    ZMW: ngwee
    MWK: tambala
    BWP: thebe
    ILS: agora, agorot
    NGN: kobo
    GHS: pesewa, pesewas
    GMD: butut, bututs
    BDT: poisha
    MVR: laari
    KZT: tiyn
    KGS: tyiyn
    UZS: tiyin
    GEL: tetri
    AMD: luma
    AZN: qəpik, qepik, gapik
    MNT: möngö, mongo
    MMK: pya, pyas
    PGK: toea
    TOP: seniti
    WST: sene
    ETB: santim
    DEM: pfennig, pfennigs
""")
_TENTHS = read_table("CNY: jiao, mao")
_THOUSANDTHS = read_table("""
    OMR: baisa, baisas, baiza, baizas
    TND: millime, millimes
""")

MINOR = {
    word: (unit, Decimal(1) / part)
    for part, table in ((100, _HUNDREDTHS), (10, _TENTHS), (1000, _THOUSANDTHS))
    for word, unit in table.items()
}
"""Small coins: the currency or family they belong to, and what part of its unit they are."""

MINOR |= {"grand": ("grand", Decimal(1_000))}
"""A thousand in slang is named as small coins are: sixty grand."""
MINOR |= dict.fromkeys(("toman", "tomans", "tuman", "tumans"), ("IRR", Decimal(10)))
"""Iran's prices are told in tens of its rial."""

WEAK = frozenset(
    "c sen fils penny baisa bani mao thebe fen filler haler luma att agora mongo pya sene "
    "santim para".split()
)
"""Coins whose name means something else too, or is a letter."""

THOUSANDTHS = frozenset({"KWD", "BHD", "JOD", "IQD"})
"""Currencies of which a fils is a thousandth; elsewhere it is a hundredth."""

COINS = frozenset({"cent", "penny", "centavo", "centimo", "fils", "piastre"})
"""Families of small coins."""
