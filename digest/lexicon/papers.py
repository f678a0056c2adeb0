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
    SG: singapore
    CA: toronto, vancouver sun, montreal, canadian press, calgary, ottawa citizen, edmonton
        journal
    AU: sydney, melbourne, brisbane
    NZ: new zealand, otago
    HK: hong kong
    TW: taipei, taipei times, taiwan, taiwan news, focus taiwan
    JM: jamaica, jamaica gleaner, jamaica observer
    TT: trinidad
    FJ: fiji, fiji times
    NA: namibian
    BB: barbados
    ZW: zimbabwe
    IN: times of india, indian express, deccan
    PK: pakistan
    LK: sri lanka, colombo
    NP: kathmandu, kathmandu post, nepal, nepali times
    MU: mauritius
    PH: philippine, manila, manila times, manila bulletin, manila standard
    IE: irish times, irish independent, irish examiner
    EG: egypt, egypt today, daily news egypt, ahram
    KE: nairobi, kenya
    UG: uganda, kampala
    TZ: tanzania
    MX: mexico
    AR: buenos aires
    CL: santiago times
    CO: bogota, colombia
    ZM: zambia, lusaka
    MW: malawi, nyasa
    AE: emirates
    SA: saudi, saudi gazette
    QA: qatar
    KW: kuwait, kuwait times
    BH: bahrain
    OM: oman, times of oman, oman observer, muscat
    JO: jordan times
    MA: morocco, morocco world news
    NO: norway
    DK: copenhagen
    CZ: prague
    US: new york, wall street, washington, los angeles, chicago, boston
""")
"""Words of papers' names, mostly of places, and the country whose money they write."""

TITLES = read_table("""
    SG: straits times, business times, channel newsasia
    CA: globe and mail, financial post, national post
    AU: australian
    NZ: nz herald
    HK: south china, scmp, hongkongfp
    IN: economic times, hindu, business standard, financial express, mint
    PK: express tribune, business recorder
    LK: economynext
    PH: rappler, philstar, businessmirror
    ZA: mail & guardian, timeslive, news24, moneyweb
    UG: new vision
    CH: swissinfo, zürcher
    MX: el universal
    AE: gulf news, khaleej
    SA: arab news
    QA: gulf times, the peninsula qatar
    KW: arab times
    BH: gulf daily news
    SE: dagens industri
    NO: dagens næringsliv, aftenposten
    DK: berlingske
    GB: financial times, guardian, economist, city am, cityam, evening standard
    US: usa today, bloomberg, cnbc, associated press, axios
""")
"""Names of papers that others have as a part of theirs: only what opens with one is meant."""

ADDRESSES = {
    article + words.replace(" ", "").replace("&", "and"): country
    for words, country in (PAPERS | TITLES).items()
    for article in ("", "the")
}
"""The same as they stand in an address: straitstimes, theeconomist."""
