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
    AFN: アフガニスタンアフガニー
    ALL: アルバニアレク
    AMD: ドラム, アルメニアドラム
    ANG: オランダ領アンティルギルダー
    AOA: アンゴラクワンザ
    ARS: アルゼンチンペソ
    AUD: 豪ドル, オーストラリアドル
    AWG: アルバフロリン
    AZN: アゼルバイジャンマナト
    BAM: ボスニア・ヘルツェゴビナ兌換マルク
    BBD: バルバドスドル
    BDT: タカ, バングラデシュタカ
    BGN: ブルガリア新レフ
    BHD: バーレーンディナール
    BIF: ブルンジフラン
    BMD: バミューダドル
    BND: ブルネイドル
    BOB: ボリビアーノ, ボリビアボリビアーノ
    BRL: レアル, ブラジルレアル
    BSD: バハマドル
    BTN: ブータンニュルタム
    BWP: ボツワナプラ
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
    ERN: エリトリアナクファ
    ETB: ブル, エチオピアブル
    EUR: ユーロ
    FJD: フィジードル
    FKP: フォークランド諸島ポンド
    GBP: 英ポンド, ポンドスターリング, スターリングポンド, イギリスポンド, 英国ポンド
    GEL: ラリ, ジョージアラリ
    GHS: セディ, ガーナセディ
    GIP: ジブラルタルポンド
    GMD: ガンビアダラシ
    GNF: ギニアフラン
    GTQ: ケツァル, グアテマラケツァル
    GYD: ガイアナドル
    HKD: 香港ドル
    HNL: ホンジュラスレンピラ
    HTG: ハイチグールド
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
    KGS: キルギスソム
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
    LSL: レソトロティ
    LYD: リビアディナール
    MAD: モロッコディルハム
    MDL: モルドバレイ
    MGA: マダガスカルアリアリ
    MKD: マケドニアデナル
    MMK: チャット, ミャンマーチャット
    MNT: トゥグルグ, トグログ, ツグリク, モンゴルトグログ
    MOP: パタカ, マカオパタカ
    MUR: モーリシャスルピー
    MVR: モルディブルフィア
    MWK: マラウィクワチャ
    MXN: メキシコペソ
    MYR: リンギット, リンギ, マレーシアリンギット
    MZN: モザンビークメティカル
    NAD: ナミビアドル
    NGN: ナイラ, ナイジェリアナイラ
    NIO: ニカラグアコルドバオロ
    NOK: ノルウェークローネ
    NPR: ネパールルピー
    NZD: ニュージーランドドル, NZドル
    OMR: オマーンリアル
    PAB: パナマバルボア
    PEN: ヌエボソル, ペルーソル
    PGK: パプアニューギニアキナ
    PHP: フィリピンペソ, 比ペソ
    PKR: パキスタンルピー
    PLN: ズロチ, ズウォティ, ズウォティー, ポーランドズウォティ
    PYG: グアラニ, パラグアイグアラニ
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
    SOS: ソマリアシリング
    SRD: スリナムドル
    SSP: 南スーダンポンド
    SYP: シリアポンド
    SZL: スワジランドリランゲニ
    THB: バーツ, タイバーツ
    TJS: タジキスタンソモニ
    TMT: トルクメニスタンマナト
    TND: チュニジアディナール
    TOP: トンガパ・アンガ
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
    VND: ベトナムドン
    VUV: バヌアツバツ
    WST: サモアタラ
    XCD: 東カリブドル
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
