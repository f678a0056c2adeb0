"""Countries with their adjectives, and places that papers name without saying where they are."""

import re
import unicodedata
from functools import cache

from digest.lexicon.names import (
    cities,
    regions,
    small_towns_africa,
    small_towns_americas_a,
    small_towns_americas_b,
    small_towns_asia_a,
    small_towns_asia_b,
    small_towns_europe_a,
    small_towns_europe_b,
    towns_africa,
    towns_americas,
    towns_asia_a,
    towns_asia_b,
    towns_europe,
)
from digest.lexicon.names.districts import SPELLINGS

COUNTRIES = """
    Afghanistan Afghan; Albania Albanian; Algeria Algerian; Angola Angolan; Argentina
    Argentine Argentinian; Armenia Armenian; Australia Australian Australians; Austria
    Austrian; Azerbaijan Azerbaijani; Bahrain Bahraini; Bangladesh Bangladeshi; Belarus
    Belarusian; Belgium Belgian Belgians; Bolivia Bolivian; Botswana; Brazil Brazilian
    Brazilians; Britain British Britons; Bulgaria Bulgarian; Cambodia Cambodian; Cameroon;
    Canada Canadian Canadians; Chile Chilean; China Chinese; Colombia Colombian; Croatia
    Croatian; Cuba Cuban; Cyprus Cypriot; Denmark Danish Danes; Ecuador Ecuadorean; Egypt
    Egyptian; England English; Estonia Estonian; Ethiopia Ethiopian; Finland Finnish Finns;
    France French; Georgia Georgian; Germany German Germans; Ghana Ghanaian; Greece Greek
    Greeks; Guatemala; Hungary Hungarian; Iceland Icelandic; India Indian Indians; Indonesia
    Indonesian; Iran Iranian; Iraq Iraqi; Ireland Irish; Israel Israeli; Italy Italian
    Italians; Jamaica Jamaican; Japan Japanese; Jordan Jordanian; Kazakhstan Kazakh; Kenya
    Kenyan; Korea Korean Koreans; Kuwait Kuwaiti; Latvia Latvian; Lebanon Lebanese; Libya
    Libyan; Lithuania Lithuanian; Luxembourg; Malawi; Malaysia Malaysian; Malta Maltese;
    Mauritius; Mexico Mexican Mexicans; Moldova; Mongolia Mongolian; Morocco Moroccan;
    Mozambique; Myanmar; Namibia Namibian; Nepal Nepalese; Netherlands Dutch; Nicaragua;
    Niger; Nigeria Nigerian; Norway Norwegian; Oman Omani; Pakistan Pakistani; Palestine
    Palestinian; Panama Panamanian; Paraguay; Peru Peruvian; Philippines Filipino Philippine;
    Poland Polish Poles; Portugal Portuguese; Qatar Qatari; Romania Romanian; Russia Russian
    Russians; Rwanda Rwandan; Scotland Scottish Scots; Senegal; Serbia Serbian; Singapore
    Singaporean; Slovakia Slovak; Slovenia Slovenian; Somalia; Spain Spanish Spaniards; Sudan;
    Sweden Swedish Swedes; Switzerland Swiss; Syria Syrian; Taiwan Taiwanese; Tanzania
    Tanzanian; Thailand Thai; Tunisia Tunisian; Turkey Turkish Türkiye; Uganda Ugandan;
    Ukraine Ukrainian; Uruguay; Uzbekistan Uzbek; Venezuela Venezuelan; Vietnam Vietnamese;
    Wales Welsh; Yemen; Zambia Zambian; Zimbabwe Zimbabwean; America American Americans; US;
    U.S.; USA; UK; U.K.; UAE; DRC; Emirati; Saudi Saudis; Europe European Europeans; Asia
    Asian Asians; Africa African Africans; Oceania; Arctic; Antarctica; Nordic; Baltic;
    Eurasia; Scandinavia Scandinavian; Eurozone; Czechia Czech Czechs; Bosnia Bosnian; Montenegro
    Montenegrin; Kosovo Kosovar; Macedonia Macedonian; Kyrgyzstan Kyrgyz; Tajikistan Tajik;
    Turkmenistan Turkmen; Bhutan Bhutanese; Brunei Bruneian; Laos Lao Laotian; Maldives Maldivian;
    Fiji Fijian; Haiti Haitian; Honduras Honduran; Guyana Guyanese; Suriname Surinamese; Trinidad
    Trinidadian; Barbados Barbadian; Bahamas Bahamian; Belize; Benin Beninese; Burundi Burundian;
    Congo Congolese; Gabon Gabonese; Gambia Gambian; Guinea Guinean; Liberia Liberian; Lesotho;
    Madagascar Malagasy; Mali Malian; Mauritania Mauritanian; Togo Togolese; Djibouti; Eritrea
    Eritrean; Eswatini; Seychelles; Monaco; Andorra; Liechtenstein; Vatican; Angola Angolan;
    Burma Burmese; Timor-Leste; Cameroon Cameroonian; Senegal Senegalese; Mozambique Mozambican;
    Namibia Namibian; Botswana Botswanan; Malawi Malawian; Mauritius Mauritian; Luxembourg
    Luxembourgish; Guatemala Guatemalan; Nicaragua Nicaraguan; Salvador Salvadoran; Moldova
    Moldovan; Somalia Somali; Sudan Sudanese; Ecuador Ecuadorian; Argentina Argentinean;
    Antarctica; Catalonia Catalan; Flanders Flemish; Bavaria Bavarian; Quebec Quebecois
"""
"""Each country's name, then its adjectives, in single words."""

TERRITORIES = frozenset(
    """City County Province Township Municipality Borough Canton Town Prefecture Shire Parish
    Governorate Commune Voivodeship Oblast Regency Comune""".split()
)
"""Parts of a land that have a government: the City of, Kitui County."""

REGIONS = frozenset(
    """Europe Asia Africa Oceania Arctic Antarctica Nordic Baltic Eurasia Scandinavia Eurozone
    England Scotland Wales""".split()
) | {
    "North America",
    "South America",
    "Latin America",
    "Central America",
    "Middle East",
    "Southeast Asia",
    "South-East Asia",
    "East Asia",
    "Western Europe",
    "Eastern Europe",
    "European Economic Area",
    "Euro Zone",
    "West Africa",
    "East Africa",
    "Gulf States",
    "Americas",
    "Asia Pacific",
    "Asia-Pacific",
    "Central Asia",
    "Far East",
    "South Asia",
    "GCC",
    "EMEA",
    "APAC",
    "MENA",
    "LatAm",
    "CIS",
    "Benelux",
    "DACH",
    "Maghreb",
    "Levant",
    "Balkans",
    "Caucasus",
    "Sahel",
}
"""Parts of the world without a government of their own, and of a country."""

LONG_COUNTRIES = """
    South Korea; North Korea; South Korean; North Korean; South African; South Africa; New
    Zealand; Saudi Arabia; Saudi Arabian; United States; United States of America; United
    Kingdom; Great Britain; United Arab Emirates; Czech Republic; Sri Lanka; Sri Lankan; Hong
    Kong; Ivory Coast; Costa Rica; El Salvador; Democratic Republic of the Congo; Democratic
    Republic of Congo; Northern Ireland; Papua New Guinea; Sierra Leone; Burkina Faso;
    Dominican Republic; Puerto Rico; North America; North American; South America; South
    American; Latin America; Latin American; Central America; Middle East; Middle Eastern;
    Southeast Asia; Southeast Asian; South-East Asia; East Asia; Western Europe; Eastern
    Europe; European Economic Area; Euro Zone; West Africa; East Africa; Gulf States; Asia
    Pacific; Asia-Pacific; Central Asia; Far East; South Asia; GCC; EMEA; APAC; MENA; LatAm; CIS;
    Benelux; DACH; Maghreb; Levant; Balkans; Caucasus; Sahel
"""
"""Countries, their adjectives and parts of the world in more than one word."""

CITIES = """
    Abu Dhabi; Addis Ababa; Amsterdam; Athens; Atlanta; Auckland; Austin; Baghdad; Baltimore;
    Bangalore; Bengaluru; Bangkok; Barcelona; Basel; Beijing; Belfast; Berlin; Bern; Bilbao;
    Birmingham; Bogotá; Bogota; Bologna; Bombay; Boston; Bremen; Brisbane; Bristol; Brussels;
    Bucharest; Budapest; Buenos Aires; Busan; Cairo; Calgary; Canberra; Cape Town; Caracas;
    Cardiff; Casablanca; Chennai; Chicago; Cleveland; Cologne; Copenhagen; Dallas; Davos; Delhi;
    New Delhi; Denver; Detroit; Dhaka; Doha; Dresden; Dubai; Dublin; Durban; Düsseldorf;
    Edinburgh; Frankfurt; Gdansk; Geneva; Genoa; Glasgow; Gothenburg; Guangzhou; Gwangju;
    Hamburg; Hanoi; Hanover; Harare; Havana; Helsinki; Hiroshima; Ho Chi Minh City; Houston;
    Hyderabad; Incheon; Islamabad; Istanbul; Jakarta; Jeddah; Jerusalem; Johannesburg; Kabul;
    Karachi; Kiev; Kobe; Kolkata; Kuala Lumpur; Kuwait City; Kyiv; Kyoto; Lagos; Lahore; Las
    Vegas; Leeds; Leipzig; Lima; Lisbon; Liverpool; London; Los Angeles; Luanda; Lyon; Macau;
    Madrid; Malmö; Manchester; Manila; Marseille; Melbourne; Mexico City; Miami; Milan;
    Minneapolis; Minsk; Montreal; Moscow; Mumbai; Munich; Nagoya; Nairobi; Nanjing; Naples; New
    York; New York City; Newcastle; Nice; Nuremberg; Osaka; Oslo; Ottawa; Oxford; Palo Alto;
    Paris; Perth; Philadelphia; Phoenix; Pittsburgh; Porto; Prague; Pretoria; Pyongyang; Quito;
    Riga; Rio de Janeiro; Riyadh; Rome; Rotterdam; San Diego; San Francisco; San Jose; Santiago;
    São Paulo; Sao Paulo; Seattle; Sejong; Seoul; Shanghai; Sheffield; Shenzhen; Sofia;
    Stockholm; Stuttgart; Suwon; Sydney; Taipei; Tallinn; Tampa; Tehran; Tel Aviv; The Hague;
    Tianjin; Tokyo; Toronto; Tripoli; Tunis; Turin; Ulsan; Utrecht; Valencia; Vancouver; Venice;
    Vienna; Vilnius; Warsaw; Washington; Washington DC; Wellington; Wuhan; Wolfsburg; Zagreb;
    Zurich; Zürich; California; Texas; Florida; Ohio; Michigan; Illinois; Pennsylvania;
    Virginia; Arizona; Nevada; Oregon; Colorado; Alaska; Hawaii; New Jersey; Massachusetts;
    Connecticut; Delaware; Maryland; Tennessee; Kentucky; Alabama; Louisiana; Missouri;
    Minnesota; Wisconsin; Indiana; Iowa; Kansas; Oklahoma; Utah; Wyoming; Montana; North
    Carolina; South Carolina; Ontario; Quebec; Alberta; British Columbia; Queensland; NSW;
    Qld; WA; Victoria; New South Wales; Western Australia; South Australia; Tasmania; Bavaria;
    Saxony; Catalonia;
    Lombardy; Guangdong; Sichuan; Xinjiang; Tibet; Gujarat; Maharashtra; Karnataka; Tamil Nadu;
    Kerala; Odisha; Punjab; Uttar Pradesh; West Bengal; Gauteng; KwaZulu-Natal; Western Cape;
    Eastern Cape; Yorkshire; Scotland; Cornwall; Kent; Essex; Silicon Valley; Wall Street;
    Manhattan; Brooklyn; Hollywood; Crimea; Gaza; West Bank; Hokkaido; Okinawa; Jeju; Gyeonggi;
    Accra; Algiers; Amman; Antananarivo; Ashgabat; Astana; Asunción; Asuncion; Baku; Bamako;
    Beirut; Belgrade; Bishkek; Bratislava; Brazzaville; Bridgetown; Bujumbura; Chisinau; Colombo;
    Conakry; Cotonou; Dakar; Damascus; Dar es Salaam; Dodoma; Dushanbe; Freetown; Gaborone;
    Guatemala City; Kampala; Kathmandu; Khartoum; Kigali; Kinshasa; La Paz; Libreville; Lilongwe;
    Ljubljana; Lomé; Lome; Lusaka; Managua; Maputo; Maseru; Mbabane; Mogadishu; Monrovia;
    Montevideo; Muscat; N'Djamena; Niamey; Nicosia; Nouakchott; Ouagadougou; Paramaribo; Phnom
    Penh; Podgorica; Port Louis; Port Moresby; Port of Spain; Pristina; Rabat; Reykjavik; Sana'a;
    Sarajevo; Skopje; Suva; Tashkent; Tbilisi; Tegucigalpa; Thimphu; Tirana; Ulaanbaatar;
    Valletta; Vientiane; Windhoek; Yangon; Yaoundé; Yaounde; Yerevan;
    Java; Bali; Sumatra; Borneo; Siberia; Alps; French Alps; Pyrenees; Himalayas; Andes; North
    Sea; Black Sea; Red Sea; Baltic Sea; South China Sea; Mediterranean; Atlantic; Pacific;
    Persian Gulf; Suez Canal; Panama Canal; Strait of Hormuz; Rhine; Danube; Thames; Amazon
    River; Silicon Fen; Greenland; Bermuda; Cayman Islands; Jersey; Guernsey;
    Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Yukon; Nunavut; Nebraska;
    Idaho; Arkansas; Mississippi; New Mexico; North Dakota; South Dakota; West Virginia; Vermont;
    New Hampshire; Rhode Island; Northern Territory; Assam; Bihar; Rajasthan; Madhya Pradesh;
    Andhra Pradesh; Telangana; Haryana; Jharkhand; Chhattisgarh; Uttarakhand; Himachal Pradesh;
    Sindh; Balochistan; Khyber Pakhtunkhwa; Limpopo; Mpumalanga; Northern Cape; Free State;
    Brandenburg; Lower Saxony; Thuringia; Hesse; Schleswig-Holstein; Rhineland; Andalusia; Galicia;
    Aragon; Tuscany; Piedmont; Emilia-Romagna; Sicily; Sardinia; Calabria; Brittany; Normandy;
    Burgundy; Occitanie; Provence; Alsace; Flanders; Wallonia; Silesia; Moravia; Transylvania;
    Jalisco; Sonora; Nuevo León; Chihuahua; Antioquia; Bahia; Minas Gerais; Ceará; Paraná;
    Mindanao; Luzon; Sulawesi; Kalimantan; Hunan; Hubei; Hebei; Henan; Fujian; Zhejiang; Jiangsu;
    Shandong; Yunnan; Guangxi; Liaoning; Kyushu; Shikoku; Gangwon; Anatolia
"""
"""Cities, states, provinces, seas and mountains."""


_CAPITALS = """
    Abu Dhabi; Abuja; Accra; Addis Ababa; Algiers; Amman; Ankara; Astana; Athens; Baghdad; Baku;
    Bamako; Bangkok; Beijing; Beirut; Belgrade; Berlin; Bern; Bogotá; Bogota; Brasilia; Brasília;
    Bratislava; Brussels; Bucharest; Budapest; Buenos Aires; Cairo; Canberra; Caracas; Colombo;
    Copenhagen; Dakar; Damascus; Dhaka; Doha; Dublin; Hanoi; Harare; Havana; Helsinki; Islamabad;
    Jakarta; Kabul; Kampala; Kathmandu; Khartoum; Kigali; Kinshasa; Kyiv; Kuala Lumpur; La Paz;
    Lima; Lisbon; Ljubljana; London; Luanda; Lusaka; Madrid; Malacañang; Manila; Maputo; Minsk;
    Montevideo; Moscow; Muscat; Nairobi; New Delhi; Delhi; Nicosia; Oslo; Ottawa; Paris; Prague;
    Pretoria; Pyongyang; Quito; Rabat; Reykjavik; Riga; Riyadh; Rome; Santiago; Sarajevo; Seoul;
    Skopje; Sofia; Stockholm; Taipei; Tallinn; Tashkent; Tbilisi; Tehran; The Hague; Tirana; Tokyo;
    Tunis; Ulaanbaatar; Vienna; Vilnius; Warsaw; Washington; Wellington; Windhoek; Yerevan; Zagreb;
    Downing Street; Whitehall
"""
"""Seats of governments, whose names stand for these."""


@cache
def capitals() -> frozenset[str]:
    """Return the seats of governments: Ottawa for Canada's."""
    return frozenset(_names(_CAPITALS))


@cache
def demonyms() -> dict[str, str]:
    """Return the country of each adjective or name of its people: Swiss, Switzerland."""
    found = {"South Korean": "South Korea", "North Korean": "North Korea", "U.S.": "US"}
    found |= {"South African": "South Africa", "Saudi": "Saudi Arabia", "Sri Lankan": "Sri Lanka"}
    for entry in COUNTRIES.split(";"):
        country, *adjectives = entry.split()
        people = [f"{word}s" for word in adjectives if word.endswith(("i", "an", "ar"))]
        found |= dict.fromkeys([*people, *adjectives], country)
    return found


@cache
def countries() -> frozenset[str]:
    """Return the names of countries and parts of the world, without adjectives."""
    single = {entry.split()[0] for entry in COUNTRIES.split(";")}
    return frozenset(single | _names(LONG_COUNTRIES)) - demonyms().keys()


@cache
def more_cities() -> frozenset[str]:
    """Return towns and regions of long lists; many are names of firms and persons too."""
    towns = (towns_africa, towns_americas, towns_asia_a, towns_asia_b, towns_europe)
    small_north = (small_towns_americas_a, small_towns_americas_b, small_towns_europe_a)
    small_south = (small_towns_europe_b, small_towns_africa, small_towns_asia_a, small_towns_asia_b)
    lists = (
        cities.CITIES,
        regions.REGIONS,
        *(module.TOWNS for module in towns + small_north + small_south),
    )
    written = "; ".join(lists)
    return (
        frozenset(_names(written) | _names(_without_accents(written)) | _names(SPELLINGS))
        - places()
    )


@cache
def places() -> frozenset[str]:
    """Return every name of a place, adjectives included."""
    return countries() | demonyms().keys() | _names(LONG_COUNTRIES) | _names(CITIES)


def _without_accents(table: str) -> str:
    """Return names as English papers print them: Salalah, Izmir, Can Tho."""
    apart = unicodedata.normalize("NFKD", table.translate(_LETTERS))
    return _ACCENT.sub("", apart)


_LETTERS = str.maketrans(
    {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "đ": "d", "Đ": "D", "ð": "d", "þ": "th"}
    | {"ß": "ss", "æ": "ae", "Æ": "Ae", "ə": "a", "Ə": "A", "ħ": "h", "œ": "oe"}
)
_ACCENT = re.compile("[\u0300-\u036f]")


def _names(table: str) -> set[str]:
    return set(" ".join(table.split()).split("; "))
