"""Vietnamese: how its papers write figures."""

from decimal import Decimal

from digest.lexicon.languages import per_nouns_east
from digest.lexicon.languages.figures import FigureWords, find_counted, make_lemma, read_per
from digest.lexicon.languages.money_vi import COINS, NAMES
from digest.lexicon.tables import read_table
from digest.model.entry import Qualifier

_COUNTED = read_table("""
    lao động: lao động
    công nhân: công nhân
    nhân viên: nhân viên
    việc làm: việc làm
    người: người, người lao động
    hộ: hộ, hộ dân, hộ gia đình
    khách: khách, lượt khách, hành khách, du khách
    khách hàng: khách hàng
    sinh viên: sinh viên
    học sinh: học sinh
    cổ phiếu: cổ phiếu
    cổ phần: cổ phần
    xe: xe, ô tô, chiếc xe
    chiếc: chiếc
    căn hộ: căn hộ
    căn: căn
    ngôi nhà: ngôi nhà, nhà
    cửa hàng: cửa hàng
    doanh nghiệp: doanh nghiệp
    máy bay: máy bay
    tàu: tàu
    container: container
    vé: vé
    con: con
""")

VIETNAMESE = FigureWords(
    spelled={
        "nửa": Decimal("0.5"),
        "một": Decimal(1),
        "hai": Decimal(2),
        "ba": Decimal(3),
        "bốn": Decimal(4),
        "năm": Decimal(5),
        "mười": Decimal(10),
    },
    fractions={
        r"một\s+phần\s+ba": Decimal(100) / 3,
        r"hai\s+phần\s+ba": Decimal(200) / 3,
        r"một\s+phần\s+tư": Decimal(25),
        r"ba\s+phần\s+tư": Decimal(75),
    },
    names=NAMES,
    coins=COINS,
    percent=r"%|phần\s+trăm(?!\w)",
    points=r"điểm\s+(?:phần\s+trăm|%)",
    basis=r"điểm\s+cơ\s+bản",
    index=r"điểm",
    index_unit="điểm",
    indices=r"VN-?Index|HNX|[Cc]hỉ\s+số|Nasdaq|Dow|Nikkei",
    times=r"lần(?!\s+(?:trong|mỗi|một)\b)",
    counted=find_counted(_COUNTED, r"lượt"),
    lemma=make_lemma(_COUNTED),
    measures=r"tấn|kg|ki-?lô-?gam|km|ki-?lô-?mét|héc-?\s?ta|ha|mét\s+(?:vuông|khối)|m2|m²|m3|MW|thùng|lít|tạ|lượng(?=\s+vàng)",
    before={
        Qualifier.UP_TO: r"tối\s+đa|lên\s+(?:đến|tới)|không\s+quá|nhiều\s+nhất|tới",
        Qualifier.AT_LEAST: r"ít\s+nhất|tối\s+thiểu|không\s+dưới",
        Qualifier.MORE_THAN: r"hơn|trên|vượt(?:\s+mốc)?|lớn\s+hơn",
        Qualifier.LESS_THAN: r"dưới|chưa\s+(?:đến|tới|đầy)|thấp\s+hơn|ít\s+hơn",
        Qualifier.ALMOST: r"gần|xấp\s+xỉ|suýt\s+soát",
        Qualifier.ABOUT: r"khoảng|ước\s+tính|ước\s+đạt|ước|cỡ",
    },
    up=r"tăng(?:\s+trưởng)?|nâng|cao\s+hơn|tăng\s+thêm",
    down=r"giảm|hạ|sụt|lao\s+dốc|thấp\s+hơn|mất|cắt\s+giảm",
    change=r"tới|đến|khoảng|hơn|gần",
    level=r"lên(?:\s+mức)?|xuống(?:\s+còn)?|còn|đạt|ở\s+mức|thành",
    gains=r"(?:tăng(?:\s+(?:trưởng|thêm|nhẹ|mạnh))?|nâng\s+thêm|cao\s+hơn)(?=\s*$)",
    losses=r"(?:giảm(?:\s+(?:thêm|nhẹ|mạnh|bớt))?|sụt(?:\s+giảm)?|thấp\s+hơn|mất)(?=\s*$)",
    cuts=r"cắt\s+giảm|sa\s+thải|cho\s+nghỉ\s+việc|mất\s+việc|thôi\s+việc",
    makes=r"tuyển|tạo(?:\s+ra)?|giải\s+quyết|sử\s+dụng",
    staff=r"(?:lao\s+động|công\s+nhân|nhân\s+viên|việc\s+làm|người)",
    lists=r"và",
    per_nouns=per_nouns_east.VIETNAMESE,
    per_before={
        "share": r"mỗi\s+cổ\s+(?:phiếu|phần)",
        "year": r"mỗi\s+năm|hàng\s+năm|hằng\s+năm",
        "month": r"mỗi\s+tháng|hàng\s+tháng|hằng\s+tháng",
    },
    per_behind=read_per(r"(?:mỗi|một|trên\s+mỗi|cho\s+mỗi)\s|/\s?", per_nouns_east.VIETNAMESE),
    shares=r"(?:cổ\s+tức|thị\s+giá)",
    reaches=r"lên\s+(?:đến|tới)|tới",
    between=r"từ",
    joins=r"\s+(?:đến|tới|và)\s+|\s?[-–—]\s?",
    stated=r"(?:khoảng|tương\s+đương(?:\s+(?:khoảng|gần|hơn))?|hơn|gần|xấp\s+xỉ|=)",
    aside=r",?\s+tương\s+đương(?:\s+(?:khoảng|gần|hơn))?",
    clause=r"[;:!?]|,(?!\d)|\s[–—-]\s|\s(?:nhưng|trong\s+khi)\s",
    fillers=r"và|của|là|với|cho|trong|ở|tại|từ|đến|có|được|các|những|một|khoảng|hơn|gần|đã|sẽ|này|đó|so",
    traps=r"(?:[Đđ]iều|số|[Kk]hoản|trang|Boeing|Airbus|[Qq]uốc\s+lộ|[Nn]ghị\s+định)\s",
)
"""The table of Vietnamese."""
