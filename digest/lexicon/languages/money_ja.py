"""Japanese names of the world's currencies, after Unicode CLDR, with those that papers shorten."""

from digest.lexicon.languages.figures import read_coins
from digest.lexicon.tables import read_table

NAMES = read_table("""
    colon: コロン
    dinar: ディナール, ディナル
    dirham: ディルハム
    dollar: ドル, 弗
    escudo: エスクード
    franc: フラン
    franc-cfa: CFAフラン
    koruna: コルナ
    krona: クローナ
    krone: クローネ
    kwacha: クワチャ
    leu: レイ, レウ
    lira: リラ
    manat: マナト
    mark: マルク
    peso: ペソ
    pound: ポンド
    rial: リアル
    riyal: リヤル
    rouble: ルーブル
    shilling: シリング
    won: ウォン
    AED: UAEディルハム, アラブ首長国連邦ディルハム
    AFN: アフガニスタン アフガニー
    ALL: アルバニア レク
    AMD: ドラム, アルメニアドラム
    ANG: オランダ領アンティル ギルダー
    AOA: アンゴラ クワンザ, クワンザ
    ARS: アルゼンチンペソ
    AUD: 豪ドル, オーストラリアドル
    AWG: アルバ フロリン
    AZN: アゼルバイジャンマナト
    BAM: ボスニア・ヘルツェゴビナ兌換マルク
    BBD: バルバドスドル
    BDT: タカ, バングラデシュタカ
    BGN: ブルガリア 新レフ
    BHD: バーレーンディナール
    BIF: ブルンジフラン
    BMD: バミューダドル
    BND: ブルネイドル
    BOB: ボリビアーノ, ボリビアボリビアーノ
    BRL: レアル, ブラジルレアル
    BSD: バハマドル
    BTN: ブータン ニュルタム
    BWP: ボツワナ プラ
    BYN: ベラルーシルーブル
    BZD: ベリーズドル
    CAD: カナダドル, 加ドル
    CDF: コンゴフラン
    CHF: スイスフラン
    CLP: チリペソ
    CNY: 人民元, 中国元, 中国人民元
    COP: コロンビアペソ
    CRC: コスタリカコロン
    CUP: キューバペソ
    CVE: カーボベルデエスクード
    CZK: チェココルナ
    DEM: ドイツマルク
    DJF: ジブチフラン
    DKK: デンマーククローネ
    DOP: ドミニカペソ
    DZD: アルジェリアディナール
    EGP: エジプトポンド
    ERN: エリトリア ナクファ
    ETB: ブル, エチオピアブル
    EUR: ユーロ
    FJD: フィジードル
    FKP: フォークランド諸島ポンド
    GBP: 英ポンド, ポンドスターリング, スターリングポンド, イギリスポンド, 英国ポンド
    GEL: ラリ, ジョージアラリ
    GHS: セディ, ガーナセディ
    GIP: ジブラルタルポンド
    GMD: ガンビア ダラシ, ダラシ
    GNF: ギニアフラン
    GTQ: ケツァル, グアテマラケツァル
    GYD: ガイアナドル
    HKD: 香港ドル
    HNL: ホンジュラス レンピラ, レンピラ
    HTG: ハイチ グールド
    HUF: フォリント, ハンガリーフォリント
    IDR: ルピア, インドネシアルピア
    ILS: シェケル, 新シェケル, イスラエル新シェケル
    INR: ルピー, インドルピー
    IQD: イラクディナール
    IRR: イランリアル
    ISK: アイスランドクローナ
    JMD: ジャマイカドル
    JOD: ヨルダンディナール
    JPY: 日本円, 円
    KES: ケニアシリング
    KGS: キルギス ソム
    KHR: リエル, カンボジアリエル
    KMF: コモロフラン
    KPW: 北朝鮮ウォン
    KRW: 韓国ウォン
    KWD: クウェートディナール
    KYD: ケイマン諸島ドル
    KZT: テンゲ, カザフスタンテンゲ
    LAK: キープ, ラオスキープ
    LBP: レバノンポンド
    LKR: スリランカルピー
    LRD: リベリアドル
    LSL: レソト ロティ
    LYD: リビアディナール
    MAD: モロッコディルハム
    MDL: モルドバレイ
    MGA: マダガスカル アリアリ
    MKD: マケドニア デナル
    MMK: チャット, ミャンマーチャット
    MNT: トゥグルグ, トグログ, ツグリク, モンゴルトグログ
    MOP: パタカ, マカオパタカ
    MRU: モーリタニア ウギア, ウギア
    MUR: モーリシャスルピー
    MVR: モルディブ ルフィア
    MWK: マラウィクワチャ
    MXN: メキシコペソ
    MYR: リンギット, リンギ, マレーシアリンギット
    MZN: モザンビーク メティカル
    NAD: ナミビアドル
    NGN: ナイラ, ナイジェリアナイラ
    NIO: ニカラグア コルドバ オロ
    NOK: ノルウェークローネ
    NPR: ネパールルピー
    NZD: ニュージーランドドル, NZドル
    OMR: オマーンリアル
    PAB: パナマ バルボア
    PEN: ヌエボソル, ペルー ソル
    PGK: パプアニューギニア キナ
    PHP: フィリピンペソ, 比ペソ
    PKR: パキスタンルピー
    PLN: ズロチ, ズウォティ, ズウォティー, ポーランドズウォティ
    PYG: グアラニ, パラグアイグアラニ, グアラニー
    QAR: カタールリヤル, カタール・リヤル, カタールリアル
    RON: ルーマニアレイ
    RSD: セルビアディナール
    RUB: ロシアルーブル
    RWF: ルワンダフラン
    SAR: サウジリヤル, サウジアラビアリヤル, サウジアラビア・リヤル
    SBD: ソロモン諸島ドル
    SCR: セーシェルルピー
    SDG: スーダンポンド
    SEK: スウェーデンクローナ, スウェーデンクローネ
    SGD: シンガポールドル, Sドル
    SHP: セントヘレナポンド
    SLE: シエラレオネ レオン
    SOS: ソマリアシリング
    SRD: スリナムドル
    SSP: 南スーダン ポンド
    STN: サントメ・プリンシペ ドブラ
    SYP: シリアポンド
    SZL: スワジランド リランゲニ
    THB: バーツ, タイバーツ
    TJS: タジキスタン ソモニ
    TMT: トルクメニスタンマナト
    TND: チュニジアディナール
    TOP: トンガ パ・アンガ
    TRY: トルコリラ, 新トルコリラ
    TTD: トリニダード・トバゴドル
    TWD: 台湾ドル, 台湾元, ニュー台湾ドル, 新台湾ドル
    TZS: タンザニアシリング
    UAH: フリブニャ, フリヴニャ, グリブナ, ウクライナフリヴニャ
    UGX: ウガンダシリング
    USD: 米ドル, USドル, アメリカドル, 米弗
    UYU: ウルグアイペソ
    UZS: スム, ウズベキスタンスム
    VES: ボリバル, ベネズエラボリバル
    VND: ベトナム ドン
    VUV: バヌアツ バツ
    WST: サモア タラ
    XAF: 中央アフリカ CFA フラン
    XCD: 東カリブドル
    XOF: 西アフリカ CFA フラン
    XPF: CFPフラン
    YER: イエメンリアル
    ZAR: ランド, 南アランド, 南アフリカランド
    ZMW: ザンビアクワチャ
""")
"""A code of ISO 4217 or a family of currencies by each name, in lower case."""

COINS = read_coins("""
    JPY: 銭
    cent: セント
    GBP: ペンス, ペニー
    EUR: ユーロセント
    USD: 米セント
    crown: オーレ
    RUB: コペイカ, カペイカ
    INR: パイサ
    centavo: センタボ, センターボ
    franc: サンチーム
    CHF: ラッペン
    CNY/10: ジャオ
    fils: フィルス
    TRY: クルシュ
""")
"""Small coins."""
