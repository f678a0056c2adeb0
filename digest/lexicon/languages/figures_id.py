"""Indonesian and Malay: how their papers write figures."""

from decimal import Decimal

from digest.lexicon.languages import per_nouns_east
from digest.lexicon.languages.figures import FigureWords, find_counted, make_lemma, read_per
from digest.lexicon.languages.money_id import COINS, NAMES
from digest.lexicon.tables import read_table
from digest.model.entry import Qualifier

_COUNTED = read_table("""
    pekerja: pekerja
    karyawan: karyawan
    buruh: buruh
    pegawai: pegawai
    lapangan kerja: lapangan kerja, lapangan pekerjaan
    pekerjaan: pekerjaan, peluang pekerjaan
    tenaga kerja: tenaga kerja
    orang: orang
    jiwa: jiwa
    warga: warga
    keluarga: keluarga, kepala keluarga
    rumah tangga: rumah tangga
    penumpang: penumpang
    wisatawan: wisatawan
    pelancong: pelancong
    nasabah: nasabah
    pelanggan: pelanggan
    pengguna: pengguna
    mahasiswa: mahasiswa
    pelajar: pelajar
    saham: saham, lembar saham
    kendaraan: kendaraan
    mobil: mobil
    kereta: buah kereta
    pesawat: pesawat
    kapal: kapal
    kontainer: kontainer, kontena
    rumah: rumah, unit rumah
    gerai: gerai
    cabang: cabang
    perusahaan: perusahaan
    unit: unit
    ekor: ekor
    butir: butir
""")

INDONESIAN = FigureWords(
    spelled={
        w: Decimal(n)
        for n, w in enumerate(
            "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh".split(), start=1
        )
    }
    | {
        "lapan": Decimal(8),
        "setengah": Decimal("0.5"),
        "separuh": Decimal("0.5"),
        "seratus": Decimal(100),
    },
    fractions={
        r"sepertiga|satu\s+pertiga": Decimal(100) / 3,
        r"dua\s+pertiga": Decimal(200) / 3,
        r"seperempat|satu\s+perempat|suku(?=\s+daripada)": Decimal(25),
        r"tiga\s+perempat": Decimal(75),
    },
    names=NAMES,
    coins=COINS,
    percent=r"%|persen(?!\w)|peratus(?!\w)|per\s?cent",
    points=r"poin\s+persen(?:tase)?|percentage\s+point|mata\s+peratusan",
    basis=r"basis\s+poin|bps(?!\w)|mata\s+asas|poin\s+basis",
    index=r"poin|mata",
    index_unit="poin",
    indices=r"\bIHSG\b|[Ii]ndeks|\bKLCI\b|Nasdaq|\bDow\b|Nikkei",
    times=r"kali(?:\s+ganda|\s+lipat)?(?!\s+(?:dalam|se)\b)",
    counted=find_counted(_COUNTED, r"orang|unit|buah"),
    lemma=make_lemma(_COUNTED),
    measures=r"ton|tan(?:\s+metrik)?|kilogram|kilo|kilometer|hektare?|meter(?:\s+(?:persegi|kubik))?|megawatt|gigawatt|barel|tong|liter|litre",
    before={
        Qualifier.UP_TO: r"(?:hingga|sampai(?:\s+dengan)?|maksimal|maksimum|paling\s+banyak|sehingga|selama-lamanya)",
        Qualifier.AT_LEAST: r"setidaknya|sedikitnya|paling\s+sedikit|minimal|sekurang-kurangnya|minimum|tidak\s+kurang\s+dari",
        Qualifier.MORE_THAN: r"lebih\s+dari|lebih\s+daripada|di\s+atas|melebihi|melampaui|lebih",
        Qualifier.LESS_THAN: r"kurang\s+dari(?:pada)?|di\s+bawah",
        Qualifier.ALMOST: r"hampir|nyaris|mendekati",
        Qualifier.ABOUT: r"sekitar|kira-kira|kurang\s+lebih|lebih\s+kurang|kisaran|diperkirakan|dianggarkan|berkisar|anggaran",
    },
    behind={Qualifier.MORE_THAN: r"lebih\b"},
    up=r"naik|meningkat\w*|peningkatan|kenaikan|tumbuh|pertumbuhan|bertambah|melonjak|lonjakan|menguat|bertumbuh|dinaikkan|menaikkan|melesat|lebih\s+tinggi|meningkatkan|berkembang",
    down=r"turun|menurun\w*|penurunan|anjlok|merosot|berkurang|melemah|susut|menyusut|jatuh|terkoreksi|pemangkasan|memangkas|menurunkan|kejatuhan|merudum|pengurangan|mengurangkan|susutnya|lebih\s+rendah",
    change=r"sebesar|sebanyak|sekitar",
    level=r"menjadi|ke(?:\s+level|\s+posisi)?|mencapai|kepada|pada",
    gains=r"(?:naik|meningkat|tumbuh|bertambah|melonjak|menguat|melesat|kenaikan|pertumbuhan|peningkatan|menaikkan(?:\s\S+){0,3}|bertumbuh)(?:\s+(?:sebesar|sebanyak|sekitar))?",
    losses=r"(?:turun|menurun|anjlok|merosot|berkurang|melemah|susut|menyusut|jatuh|terkoreksi|penurunan|merudum|menurunkan(?:\s\S+){0,3}|memangkas(?:\s\S+){0,3})(?:\s+(?:sebesar|sebanyak|sekitar))?",
    more=r"lebih\s+(?:tinggi|mahal|banyak)",
    less=r"lebih\s+(?:rendah|murah|sedikit)",
    cuts=r"memberhentikan|\bPHK\b|di-?PHK|pemutusan|diberhentikan|memecat|merumahkan|dirumahkan|memangkas|kehilangan|membuang|diberhentikan|kehilangan",
    makes=r"merekrut|menyerap|menciptakan|membuka|mempekerjakan|mewujudkan|mengambil|penyerapan|tersedia",
    staff=r"(?:pekerja|karyawan|buruh|pegawai|lapangan|tenaga|orang)",
    lists=r"dan",
    per_nouns=per_nouns_east.INDONESIAN,
    per_before={
        "share": r"per\s+(?:lembar\s+)?saham",
        "year": r"per\s+tahun|setiap\s+tahun|setahun",
        "month": r"per\s+bulan|setiap\s+bulan|sebulan",
    },
    per_behind=read_per(r"(?:per|setiap|tiap|bagi\s+setiap|se)\s?|/\s?", per_nouns_east.INDONESIAN)
    | {
        "year": r"(?:per|setiap)\s+tahun\b|setahun\b",
        "month": r"(?:per|setiap)\s+bulan\b|sebulan\b",
        "day": r"(?:per|setiap)\s+hari\b|sehari\b",
    },
    shares=r"\b(?:per\s+saham|dividen\w*)\b",
    reaches=r"hingga|sampai",
    leans=r"dari\b|dibanding\w*\b|setara\b|berbanding\b|daripada\b",
    between=r"antara|dari",
    joins=r"\s+(?:hingga|sampai|dan|ke|sampai\s+dengan)\s+|\s?[-–—]\s?",
    turned_before=r"naik|turun|meningkat|menurun|merosot",
    stated=r"(?:sekitar|setara(?:\s+dengan)?|atau|kira-kira|bersamaan|=)",
    aside=r",?\s+(?:atau\s+setara(?:\s+dengan)?|setara(?:\s+dengan)?|atau\s+sekitar|bersamaan)",
    after=r"dari|dibandingkan|berbanding",
    clause=r"[;:!?]|,(?!\d)|\s[–—-]\s|\s(?:tetapi|namun|sementara|sedangkan)\s",
    fillers=r"di|ke|dari|yang|dan|untuk|pada|dengan|ini|itu|adalah|sebesar|sekitar|lebih|kurang|hingga|menjadi|telah|akan|dalam",
    traps=r"(?:pasal|nomor|No\.|halaman|Boeing|Airbus|undang-undang|ayat)\s",
)
"""The table of Indonesian and of Malay."""
