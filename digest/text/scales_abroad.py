"""Words for thousands, millions and more in the languages that newspapers are written in.

With their inflections and short forms; what is written as two words has a low line here.
"""

from decimal import Decimal


def _read(text: str) -> dict[str, dict[str, Decimal]]:
    """Return the words of each language: `it: word word` under the value that they have."""
    tables: dict[str, dict[str, Decimal]] = {}
    value = Decimal(1)
    for line in text.split("\n"):
        head, colon, words = line.strip().partition(":")
        if not colon:
            value = Decimal(head) if head else value
            continue
        table = tables.setdefault(head, {})
        table.update((word.replace("_", " "), value) for word in words.split())
    return tables


OTHERS = _read("""
    100
    hi: सौ
    1E3
    de: tausend tsd
    fr: mille
    es: mil
    it: mila mille
    pt: mil
    ca: mil milers
    gl: mil
    ro: mii mie
    nl: duizend duizenden dzd
    af: duisend
    sv: tusen
    da: tusind
    nb: tusen
    is: þúsund þús
    fi: tuhatta tuhat tuhannen
    et: tuhat tuhande tuhandet
    lv: tūkstoši tūkstošu tūkst
    lt: tūkstantis tūkstančiai tūkstančių tūkst
    pl: tys tysiąc tysiące tysięcy tysiącach tysiącami
    cs: tis tisíc tisíce tisíců tisících
    sk: tis tisíc tisíce
    hr: tis tisuća tisuće tisuću hiljada hiljade
    sr: хиљада хиљаде hiljada hiljade
    sl: tisoč
    bg: хиляди хил
    mk: илјади илјада
    ru: тыс тысяча тысячи тысяч тысячу тысячам тысячами тысячах
    uk: тис тисяча тисячі тисяч тисячу тисячам
    be: тыс тысяча тысячы тысяч
    kk: мың
    ky: миң
    uz: ming минг
    az: min
    tr: bin
    hu: ezer
    el: χιλιάδες χιλιάδων χιλ
    sq: mijë
    id: ribu rb
    ms: ribu
    vi: nghìn ngàn
    tl: libo libong
    th: พัน
    ar: ألف آلاف ألفا
    fa: هزار
    ur: ہزار
    he: אלף אלפי אלפים
    hi: हजार हज़ार हज़ार
    mr: हजार
    ne: हजार
    bn: হাজার
    gu: હજાર
    pa: ਹਜ਼ਾਰ ਹਜ਼ਾਰ
    ta: ஆயிரம்
    te: వేల వేలు
    kn: ಸಾವಿರ
    ml: ആയിരം
    si: දහස
    my: ထောင်
    km: ពាន់
    lo: ພັນ
    mn: мянга мянган
    ka: ათასი ათას
    hy: հազար
    am: ሺህ ሺ
    sw: elfu
    ha: dubu
    1E4
    th: หมื่น
    my: သောင်း
    km: ម៉ឺន
    1E5
    hi: लाख
    mr: लाख
    ne: लाख
    bn: লাখ লক্ষ
    gu: લાખ
    pa: ਲੱਖ
    ta: லட்சம் இலட்சம்
    te: లక్షల లక్షలు లక్ష
    kn: ಲಕ್ಷ
    ml: ലക്ഷം
    ur: لاکھ
    si: ලක්ෂ
    th: แสน
    lo: ແສນ
    my: သိန်း
    km: សែន
    sw: laki
    1E6
    de: million millionen
    fr: million millions
    es: millón millones
    it: milione milioni
    pt: mi milhão milhões milhao milhoes
    ca: milió milions
    gl: millón millóns
    ro: milion milioane mil
    nl: miljoen miljoenen mln
    af: miljoen
    sv: miljon miljoner miljonerna mn
    da: million millioner mill
    nb: million millioner millionar mill
    is: milljón milljónir milljónum milljóna millj
    fi: milj miljoona miljoonaa miljoonan miljoonassa miljoonaan miljoonalla miljoonasta
    et: miljon miljoni miljonit mln
    lv: miljons miljoni miljonu miljoniem milj
    lt: milijonas milijonai milijonų milijonus milijono mln
    pl: milion miliona miliony milionów milionom milionami milionach mln
    cs: milion milionu miliony milionů milionům milionech mil mio
    sk: milión milióna milióny miliónov miliónmi mil
    hr: milijun milijuna milijuni milijun milijona milion miliona milioni mil mlin
    sr: милион милиона милиони милионе мил milion miliona milioni miliona
    sl: milijon milijona milijonov milijone milijoni mio
    bg: милион милиона милиони млн
    mk: милион милиони мил
    ru: миллион миллиона миллионов миллионам миллионами миллионах миллионе млн
    uk: мільйон мільйона мільйони мільйонів мільйонам мільйонами мільйонах млн
    be: мільён мільёна мільёны мільёнаў млн
    kk: миллион млн
    ky: миллион млн
    uz: million mln миллион млн
    az: milyon mln
    tr: milyon mn mln
    hu: millió millióra milliót milliós millióval
    el: εκατομμύριο εκατομμύρια εκατομμυρίων εκατ εκ
    sq: milion milionë milionësh mln
    id: juta jt
    ms: juta
    vi: triệu tr
    tl: milyon milyong
    th: ล้าน
    lo: ລ້ານ
    km: លាន
    my: သန်း
    ar: مليون ملايين مليوني مليونا مليونًا
    fa: میلیون ملیون
    ur: ملین
    he: מיליון מיליוני מיליונים מלש
    hi: मिलियन
    mr: दशलक्ष
    bn: মিলিয়ন মিলিয়ন
    ta: மில்லியன்
    si: මිලියන
    mn: сая
    ka: მილიონი მილიონ მლნ
    hy: միլիոն մլն
    am: ሚሊዮን
    sw: milioni
    ha: miliyan
    so: milyan milyuun
    yo: mílíọ̀nù
    zu: yizigidi
    1E7
    hi: करोड़ करोड़
    mr: कोटी
    ne: करोड
    bn: কোটি
    gu: કરોડ
    pa: ਕਰੋੜ
    ta: கோடி
    te: కోట్ల కోట్లు కోటి
    kn: ಕೋಟಿ
    ml: കോടി
    ur: کروڑ
    si: කෝටි
    1E9
    de: milliarde milliarden
    fr: milliard milliards
    es: millardo millardos
    it: miliardo miliardi
    pt: bi bilhão bilhões bilião biliões bilhao bilhoes
    ro: miliard miliarde mld
    nl: miljard miljarden mld
    af: miljard
    sv: miljard miljarder miljarderna mdr
    da: milliard milliarder mia
    nb: milliard milliarder milliardar mrd
    is: milljarður milljarðar milljarða milljörðum
    fi: mrd miljardi miljardia miljardin miljardiin miljardilla miljardissa
    et: miljard miljardi miljardit mld
    lv: miljards miljardi miljardu miljardiem mljrd
    lt: milijardas milijardai milijardų milijardo mlrd
    pl: mld miliard miliarda miliardy miliardów miliardom miliardami miliardach
    cs: miliarda miliardy miliard miliardu miliardami miliardách mld
    sk: miliarda miliardy miliárd miliardu mld
    hr: milijarda milijarde milijardi milijardu mlrd
    sr: милијарда милијарде милијарди милијарду млрд milijarda milijarde milijardi mlrd
    sl: milijarda milijarde milijard milijardi mrd
    bg: милиард милиарда милиарди млрд
    mk: милијарда милијарди
    ru: миллиард миллиарда миллиардов миллиардам миллиардами миллиардах млрд
    uk: мільярд мільярда мільярди мільярдів мільярдам мільярдами млрд
    be: мільярд мільярда мільярды мільярдаў млрд
    kk: миллиард млрд
    ky: миллиард млрд
    uz: milliard mlrd миллиард млрд
    az: milyard mlrd
    tr: milyar mr mlr mlyr
    hu: milliárd milliárdos milliárdot mrd md
    el: δισεκατομμύριο δισεκατομμύρια δισεκατομμυρίων δισ δις
    sq: miliard miliardë mld
    id: miliar milyar mlr
    ms: bilion
    vi: tỷ tỉ
    tl: bilyon bilyong
    th: พันล้าน
    ar: مليار مليارات ملياري مليارا مليارًا بليون
    fa: میلیارد
    ur: ارب
    he: מיליארד מיליארדי מיליארדים
    hi: अरब बिलियन
    mr: अब्ज
    ne: अर्ब
    ta: பில்லியன்
    si: බිලියන
    mn: тэрбум
    ka: მილიარდი მილიარდ მლრდ
    hy: միլիարդ մլրդ
    am: ቢሊዮን
    sw: bilioni
    ha: biliyan
    so: bilyan
    1E11
    hi: खरब
    ne: खर्ब
    ur: کھرب
    1E12
    de: billion billionen
    fr: billion billions
    es: billón billones
    it: bilione bilioni
    pt: tri trilhão trilhões trilhao trilhoes
    ca: bilió bilions
    nl: biljoen biljoenen bln
    af: biljoen triljoen
    sv: biljon biljoner
    da: billion billioner bio
    nb: billion billioner bill
    fi: biljoona biljoonaa
    pl: bilion biliona biliony bilionów bln
    cs: bilion bilionu biliony bilionů bil
    sk: bilión bilióny biliónov
    hr: bilijun bilijuna bilion biliona
    sr: билион билиона bilion biliona
    sl: bilijon bilijona bilijonov
    bg: трилион трилиона трлн
    ro: trilion trilioane tril
    ru: триллион триллиона триллионов триллионами трлн
    uk: трильйон трильйона трильйони трильйонів трлн
    be: трыльён трыльёнаў трлн
    kk: триллион трлн
    uz: trillion trln триллион трлн
    az: trilyon trln
    tr: trilyon trl
    hu: billió
    el: τρισεκατομμύριο τρισεκατομμύρια τρισεκατομμυρίων τρισ
    id: triliun trilyun tn
    ms: trilion
    tl: trilyon
    th: ล้านล้าน
    ar: تريليون تريليونات ترليون
    fa: تریلیون
    ur: ٹریلین
    he: טריליון
    ta: டிரில்லியன்
    mn: их_наяд
    ka: ტრილიონი ტრილიონ
    sw: trilioni
    ha: tiriliyan
    1E15
    pt: quatrilhão quatrilhões
    it: biliardo biliardi
    id: kuadriliun
    ru: квадриллион квадриллионов
    uk: квадрильйон
    tr: katrilyon
    de: billiarde billiarden
    nl: biljard
    sv: biljard biljarder
""")
"""The words of each language but English, by its ISO 639 code."""
