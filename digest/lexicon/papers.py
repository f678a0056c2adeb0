"""Papers, by name and address, and the country whose money they write without saying."""

from digest.lexicon.tables import read_table

DOMAINS = read_table("""
    AU: au
    CA: ca
    HK: hk
    SG: sg
    NZ: nz
    TW: tw
    NA: na
    JM: jm
    TT: tt
    FJ: fj
    GB: uk
    IE: ie
    ZA: za
    IN: in
    PK: pk
    LK: lk
    NP: np
    KE: ke
    UG: ug
    TZ: tz
    NG: ng
    GH: gh
    ZM: zm
    MW: mw
    BW: bw
    ZW: zw
    EG: eg
    PH: ph
    MX: mx
    AR: ar
    CL: cl
    CH: ch
    JP: jp
    KR: kr
    CN: cn
    AE: ae
    MA: ma
    QA: qa
    OM: om
    KW: kw
    BH: bh
    TR: tr
    SE: se
    NO: no
    DK: dk
    IS: is
    CZ: cz
    RO: ro
    MD: md
    RU: ru
    BY: by
    DE: de
    FR: fr
    IT: it
    ES: es
    NL: nl
    AT: at
    BE: be
    FI: fi
    PT: pt
    GR: gr
""")
"""The last part of a paper's address, and the country whose money it writes without saying."""

PAPERS = read_table("""
    SG: straits times, business times, channel newsasia, singapore
    CA: globe and mail, financial post, national post, toronto, vancouver sun, montreal,
        canadian press, calgary, ottawa citizen, edmonton journal
    AU: australian, sydney, melbourne, brisbane
    NZ: new zealand, nz herald, otago
    HK: south china, hong kong, scmp, hongkongfp
    TW: taipei, taipei times, taiwan, taiwan news, focus taiwan
    JM: jamaica, jamaica gleaner, jamaica observer
    TT: trinidad
    FJ: fiji, fiji times
    NA: namibian
    BB: barbados
    ZW: zimbabwe
    IN: times of india, economic times, hindu, indian express, business standard, deccan,
        financial express, mint
    PK: pakistan, express tribune, business recorder
    LK: sri lanka, colombo, economynext
    NP: kathmandu, kathmandu post, nepal, nepali times
    MU: mauritius
    PH: philippine, manila, manila times, manila bulletin, manila standard, rappler, philstar,
        businessmirror
    ZA: mail & guardian, timeslive, news24, moneyweb
    IE: irish times, irish independent, irish examiner
    EG: egypt, egypt today, daily news egypt, ahram
    KE: nairobi, kenya
    UG: uganda, kampala, new vision
    TZ: tanzania
    CH: swissinfo, zürcher
    MX: mexico, el universal
    AR: buenos aires
    CL: santiago times
    CO: bogota, colombia
    ZM: zambia, lusaka
    MW: malawi, nyasa
    AE: gulf news, khaleej, emirates
    SA: arab news, saudi, saudi gazette
    QA: qatar, gulf times, the peninsula qatar
    KW: kuwait, kuwait times, arab times
    BH: bahrain, gulf daily news
    OM: oman, times of oman, oman observer, muscat
    JO: jordan times
    MA: morocco, morocco world news
    SE: dagens industri
    NO: dagens næringsliv, aftenposten, norway
    DK: berlingske, copenhagen
    CZ: prague
    GB: financial times, guardian, economist, city am, cityam, evening standard
    US: new york, wall street, washington, los angeles, chicago, boston, usa today, bloomberg, cnbc,
        associated press, axios
""")
"""Words of papers' names, in lower case, and the country whose money they write."""

ADDRESSES = {
    article + words.replace(" ", "").replace("&", "and"): country
    for words, country in PAPERS.items()
    for article in ("", "the")
}
"""The same as they stand in an address: straitstimes, theeconomist."""
