"""Whose money it is: what stands right before the name of a currency, besides the adjectives.

These words point to a country only there: in a sentence they may be a sea, a jumper or a leap year.
"""

from digest.lexicon.money_places import ADJECTIVES
from digest.lexicon.tables import read_table

_OWNERS = read_table("""
    US: u . s ., united states
    AF: afghan, afghanistan
    AL: albanian, albania
    AO: angolan, angola
    AM: armenian, armenia
    AN: antillean, netherlands antillean, antilles
    AW: aruban, aruba
    AT: austrian
    BA: bosnian, bosnian convertible, bosnia - herzegovina convertible, convertible,
        bosnia and herzegovina convertible
    BD: bangladeshi, bangladesh
    BG: bulgarian, bulgaria
    BM: bermudan
    BO: bolivian
    BT: bhutanese, bhutan
    BW: botswanan, botswana, tswana
    CN: china
    CR: costa rican
    CV: cape verdean, cabo verdean, cape verde
    CW: caribbean, curacao, curaçao
    DE: deutsche
    DJ: djibouti
    DO: dominican republic
    ER: eritrean
    ES: spanish
    ET: ethiopian, ethiopia
    FI: finnish
    FK: falkland, falklands, falkland islands
    GE: georgian, georgia
    GG: guernsey
    GH: ghana
    GI: gibraltar
    GM: gambian, gambia
    GR: greek
    GT: guatemalan, guatemala
    GY: guyanaese
    HK: hong kong
    HN: honduran, honduras
    HR: croatian
    HT: haitian, haiti
    HU: hungary
    ID: indonesia
    IL: israeli new, new israeli, israel
    IM: manx, isle of man
    IN: india
    JE: jersey
    JP: japan
    KG: kyrgyz, kyrgyzstani, kyrgystani, kyrgyzstan
    KH: cambodian, cambodia
    KP: north korean
    KR: south korean
    KY: cayman, cayman islands, caymanian
    KZ: kazakhstani, kazakhstan
    LA: lao, laotian, laos
    LK: sri lankan, sri lanka
    LS: lesotho, basotho
    LT: lithuanian
    LV: latvian
    LX: luxembourg, luxembourgian
    MG: malagasy, madagascar
    MK: macedonian, macedonia, north macedonia
    MM: myanmar, myanma, burmese
    MN: mongolian, mongolia
    MO: macanese, macau, macao
    MR: mauritanian
    MV: maldivian, maldives
    MY: malaysia
    MZ: mozambican
    NG: nigeria
    NI: nicaraguan
    NZ: new zealand, kiwi
    PA: panamanian
    PE: peruvian, nuevo, nuevos, peruvian nuevo, peruvian nuevos, peru
    PF: cfp, pacific, polynesian, french pacific
    PG: papua new guinean, papua new guinea
    PH: philippines
    PL: poland
    PY: paraguayan, paraguay
    RO: romania
    SA: saudi arabian
    SB: solomon islands, solomon island
    SC: seychellois
    SH: saint helena, st . helena, st helena
    SI: slovenian
    SL: sierra leonean, sierra leone
    SR: suriname
    SS: south sudanese
    ST: são tomé, sao tome, são tomé and príncipe, sao tome and principe
    SV: salvadoran
    SZ: swazi, eswatini
    TH: thailand
    TJ: tajik, tajikistani, tajikistan
    TM: turkmenistani, turkmenistan
    TO: tongan, pa ', tongan pa '
    TR: new turkish
    TT: trinidad and tobago, trinidad & tobago, trinidadian, tobago
    TW: new taiwan
    UA: ukraine
    UZ: uzbek, uzbekistani, uzbekistan
    VE: venezuelan, venezuela
    VN: vietnam
    VU: vanuatu
    WS: samoan
    XA: central african cfa
    XC: east caribbean, eastern caribbean
    XO: west african cfa
    ZA: south african, south africa
    ZM: zambia
    ZW: zimbabwe
""")

OWNERS = {
    tuple(phrase.split()): country
    for table in (ADJECTIVES, _OWNERS)
    for phrase, country in table.items()
    if country
}
"""Words before a currency's name, in lower case, with the country; Saudi, South African."""

LONGEST_OWNER = max(map(len, OWNERS))
"""Words of the longest one."""
