"""Letters before a number that name money: Rs 45, KSh 210, TSh45bn, R30, 20m usd."""

from digest.lexicon.tables import read_table

PREFIXES = read_table("""
    rupee: Rs, Re, RS, rs, Rupees, Rupee
    CNY: Rmb, RMB, rmb, Yuan
    VND: VNĐ, VNÐ, vnđ
    CHF: SFr, Sfr, SFR, sFr, Fr, Frs
    FRF: FFr
    BEF: BFr
    DEM: DM
    KRW: Won, won
    IDR: Rp
    MYR: RM
    dirham: Dh, Dhs, DH
    sr: SR
    QAR: QR
    KWD: KD
    BHD: BD
    JOD: JD
    OMR: RO, OR
    EGP: LE
    KES: Ksh, KSh, Kshs, KShs, KSHS, KSH
    shilling: Sh, Shs, Shs.
    TZS: TSh, Tsh, TShs, Tshs, TSHS
    UGX: USh, Ush, UShs, Ushs, USHS
    BDT: Tk, TK
    PHP: Php, PhP, PhP.
    NOK: NKr, Nkr, NKR
    SEK: SKr, Skr, SKR
    DKK: DKr, Dkr, DKR
    krona: Kr, kr
    CZK: Kc, Kč
    PLN: Zl, zl, zł
    HUF: Ft
    TRY: TL
    LTL: Lit
    THB: Bt
    JPY: Yen
    ILS: Nis, Shk
    peso: Ps
    ESP: Pta, Ptas
    PTE: Esc
    NLG: Fl
    GRD: Dr
    ATS: Sch
    boliviano: Bs
    RUB: Rbs, Rbl
    EUR: Euro, euro
    USD: US
    TWD: NT
    franc-cfa: FCFA, CFA, CFAF
    GHS: GHC, GHc, Ghc, GHȻ
    birr: Br
    BTN: Nu
    DZD: DA
    NGN: Naira
    AFN: Afs
    VUV: VT
    PEN: S/
    ZWG: ZiG, ZIG, Zig
    RWF: FRw, Frw, Rwf, RwF, FRW
    BIF: FBu, Fbu
    DJF: Fdj, FDJ
    AOA: Kz, AKZ
    TND: DT
    ld: LD
    MVR: Rf, MRf, MRF
    NPR: NRs, NPRs
    PKR: PKRs
    LKR: SLRs, LKRs
    INR: INRs, IRs
    ISK: IKr, Ikr
    MWK: MK
    SOS: SoSh
    SLE: NLe, Le
    MMK: Ks
    PYG: Gs
    HNL: Lps
    HTG: Gdes
    CDF: FC
    MGA: Ar
    BGN: Lv
    UAH: Hrn
    AWG: Afl
""")
"""Letters before the number, exact in case; a full stop may follow them: Rs. 45."""

LOWER_CODES = frozenset(
    "usd eur gbp jpy chf cny inr krw aud cad nzd hkd sgd twd thb idr myr vnd pkr bdt lkr aed sar "
    "qar kwd egp zar ngn kes ghs brl mxn clp uah pln czk huf dkk".split()
)
"""Codes that are no word in small letters, as messages and tables have them: 20m usd."""

GLUED_LETTERS = {
    "R": "ZAR",
    "N": "NGN",
    "P": "philippine",
    "W": "KRW",
    "K": "kwacha",
    "Y": "yuan-yen",
    "B": "THB",
    "L": "lempira",
    "D": "dalasi",
    "E": "SZL",
    "M": "LSL",
    "Q": "GTQ",
}
"""One letter glued to the number; model names look the same, so they need more evidence."""

SCALED_PREFIXES = read_table("""
    KES: Kes
    XPF: CFP
    LKR: SLR
    ZMW: ZK
    BAM: KM
    MRU: UM
    LBP: LL
    YER: YR
    IQD: ID
    MZN: MT
    TND: TD
    MAD: MDH
    XCG: Cg
    ANG: NAf
    UAH: Hr
    GHS: Cedi, Cedis
    BDT: Taka
    ETB: Birr
    THB: Baht, baht
    kwacha: Kwacha
    GMD: Dalasi
    BWP: Pula
    SLE: Leones
    IDR: Rupiah
    MYR: Ringgit
    MMK: Kyat
    shilling: Shillings
""")
"""Letters and names that are money only before an amount in millions, glued to it or not."""
