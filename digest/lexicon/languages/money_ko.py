"""Korean names of the world's currencies, after Unicode CLDR, with those that papers shorten."""

from digest.lexicon.languages.figures import read_coins
from digest.lexicon.tables import read_table

NAMES = read_table("""
    dinar: 디나르
    dollar: 달러, 불
    escudo: 에스쿠도
    franc: 프랑
    franc-cfa: CFA프랑
    koruna: 코루나
    krona: 크로나
    krone: 크로네
    kwacha: 콰차
    leu: 레이, 레우
    lira: 리라
    manat: 마나트
    mark: 마르크
    peso: 페소
    pound: 파운드
    riyal: 리얄, 리알
    rouble: 루블
    shilling: 실링
    AED: 디르함, 아랍에미리트디르함
    AFN: 아프가니스탄 아프가니
    ALL: 알바니아 레크
    AMD: 아르메니아 드람, 드람
    ANG: 네덜란드령 안틸레스 길더
    AOA: 앙골라 콴자, 콴자
    ARS: 아르헨티나페소
    AUD: 호주달러, 오스트레일리아달러
    AWG: 아루바 플로린
    AZN: 아제르바이잔마나트
    BAM: 보스니아-헤르체고비나 태환 마르크
    BBD: 바베이도스달러
    BDT: 타카, 방글라데시타카
    BGN: 불가리아 레프
    BHD: 바레인디나르
    BIF: 부룬디프랑
    BMD: 버뮤다달러
    BND: 부루나이달러
    BOB: 볼리비아 볼리비아노, 볼리비아노
    BRL: 헤알, 브라질헤알, 레알, 브라질레알
    BSD: 바하마달러
    BTN: 부탄 눌투눔
    BWP: 보츠와나 풀라
    BYN: 벨라루스루블
    BZD: 벨리즈달러
    CAD: 캐나다달러
    CDF: 콩고프랑
    CHF: 스위스프랑
    CLP: 칠레페소
    CNY: 위안화, 위안, 중국위안, 런민비, 중국위안화
    COP: 콜롬비아페소
    CRC: 코스타리카 콜론
    CUP: 쿠바페소
    CVE: 카보베르데에스쿠도
    CZK: 체코코루나
    DEM: 독일마르크
    DJF: 지부티프랑
    DKK: 덴마크크로네
    DOP: 도미니카페소
    DZD: 알제리디나르
    EGP: 이집트파운드
    ERN: 에리트리아 나크파
    ETB: 비르, 에티오피아비르
    EUR: 유로, 유로화
    FJD: 피지달러
    FKP: 포클랜드제도파운드
    GBP: 영국파운드, 파운드스털링, 스털링
    GEL: 조지아 라리, 라리
    GHS: 세디, 가나세디
    GIP: 지브롤터파운드
    GMD: 감비아 달라시, 달라시
    GNF: 기니프랑
    GTQ: 과테말라 케트살, 케트살
    GYD: 가이아나달러
    HKD: 홍콩달러
    HNL: 온두라스 렘피라, 렘피라
    HTG: 아이티 구르드
    HUF: 포린트, 헝가리포린트
    IDR: 루피아, 인도네시아루피아
    ILS: 셰켈, 세켈, 신셰켈, 이스라엘 신권 세켈
    INR: 루피, 인도루피
    IQD: 이라크디나르
    IRR: 이란리얄
    ISK: 아이슬란드크로나
    JMD: 자메이카달러
    JOD: 요르단디나르
    JPY: 엔화, 엔, 일본엔, 일본엔화
    KES: 케냐실링
    KGS: 키르기스스탄 솜
    KHR: 리엘, 캄보디아리엘
    KMF: 코모르프랑
    KPW: 조선 민주주의 인민 공화국 원, 북한 원, 조선민주주의인민공화국 원
    KRW: 한국원, 대한민국 원
    KWD: 쿠웨이트디나르
    KYD: 케이맨 제도 달러
    KZT: 텡게, 카자흐스탄텡게
    LAK: 낍, 킵, 라오스 키프
    LBP: 레바논파운드
    LKR: 스리랑카루피
    LRD: 라이베리아달러
    LSL: 레소토 로티
    LYD: 리비아디나르
    MAD: 모로코디르함
    MDL: 몰도바레이
    MGA: 마다가스카르 아리아리
    MKD: 마케도니아디나르
    MMK: 짯, 챠트, 미얀마 키얏
    MNT: 투그릭, 투그리크, 몽골투그릭
    MOP: 파타카, 마카오파타카
    MRU: 모리타니 우기야, 우기야
    MUR: 모리셔스루피
    MVR: 몰디브 제도 루피아
    MWK: 말라위콰차
    MXN: 멕시코페소
    MYR: 링깃, 링기트, 말레이시아링깃
    MZN: 모잠비크 메티칼
    NAD: 나미비아달러
    NGN: 나이라, 나이지리아나이라
    NIO: 니카라과 코르도바
    NOK: 노르웨이크로네
    NPR: 네팔루피
    NZD: 뉴질랜드달러
    OMR: 오만리알
    PAB: 파나마 발보아
    PEN: 페루 솔
    PGK: 파푸아뉴기니 키나
    PHP: 필리핀페소
    PKR: 파키스탄루피
    PLN: 즈워티, 즐로티, 폴란드즈워티
    PYG: 파라과이 과라니, 과라니
    QAR: 카타르리얄
    RON: 루마니아레우
    RSD: 세르비아디나르
    RUB: 러시아루블
    RWF: 르완다프랑
    SAR: 사우디리얄, 사우디아라비아리얄
    SBD: 솔로몬 제도 달러
    SCR: 세이셸루피
    SDG: 수단파운드
    SEK: 스웨덴크로나
    SGD: 싱가포르달러, 싱가폴달러
    SHP: 세인트헬레나파운드
    SLE: 시에라리온 리온
    SOS: 소말리아실링
    SRD: 수리남달러
    SSP: 남수단 파운드
    STN: 상투메 프린시페 도브라
    SYP: 시리아파운드
    SZL: 스와질란드 릴랑게니
    THB: 바트, 밧, 태국바트
    TJS: 타지키스탄 소모니
    TMT: 투르크메니스탄마나트
    TND: 튀니지디나르
    TOP: 통가 파앙가
    TRY: 터키리라, 튀르키예리라
    TTD: 트리니다드 토바고 달러
    TWD: 대만달러, 타이완달러, 신대만달러, 신 타이완 달러
    TZS: 탄자니아실링
    UAH: 흐리우냐, 흐리브냐, 그리브나, 우크라이나그리브나
    UGX: 우간다실링
    USD: 미달러, 미국달러, 미화달러, 미불, 유에스달러
    UYU: 우루과이페소
    UZS: 숨, 우즈베키스탄숨
    VES: 베네수엘라 볼리바르, 볼리바르
    VND: 베트남 동
    VUV: 바누아투 바투
    WST: 서 사모아 탈라
    XAF: 중앙아프리카 CFA 프랑
    XCD: 동카리브달러
    XOF: 서아프리카 CFA 프랑
    XPF: CFP프랑
    YER: 예멘리알
    ZAR: 랜드, 란드, 남아공랜드, 남아프리카공화국랜드, 남아프리카랜드
    ZMW: 잠비아콰차
""")
"""A code of ISO 4217 or a family of currencies by each name, in lower case."""

COINS = read_coins("""
    KRW: 전
    cent: 센트
    EUR: 유로센트
    USD: 미국센트
    GBP: 펜스, 페니
    RUB: 코페이카
    INR: 파이사
    centavo: 센타보
    franc: 상팀
    CHF: 라펜
    CNY/10: 자오
    CNY: 펀
    fils: 필스
""")
"""Small coins."""
