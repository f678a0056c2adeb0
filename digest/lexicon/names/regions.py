"""States, provinces, counties and regions of many countries, written down by hand.

Those that are words, given names or surnames are left out.
"""

REGIONS = """
    Acre; Alagoas; Amapá; Espírito Santo; Goiás; Maranhão; Mato Grosso; Mato Grosso do Sul; Pará;
    Paraíba; Pernambuco; Piauí; Rio Grande do Norte; Rio Grande do Sul; Rondônia; Roraima; Santa
    Catarina; Sergipe; Tocantins; Bahia; Amazonas; Aguascalientes; Baja California; Baja
    California Sur; Campeche; Chiapas; Coahuila; Colima; Durango; Guanajuato; Guerrero; Hidalgo;
    Michoacán; Morelos; Nayarit; Oaxaca; Puebla; Querétaro; Quintana Roo; San Luis Potosí;
    Sinaloa; Tabasco; Tamaulipas; Tlaxcala; Veracruz; Yucatán; Zacatecas; Catamarca; Chaco;
    Chubut; Corrientes; Entre Ríos; Formosa; Jujuy; La Pampa; La Rioja; Mendoza; Misiones;
    Neuquén; Río Negro; Salta; San Juan; Santa Cruz; Santa Fe; Tierra del Fuego; Tucumán;
    Patagonia; Atacama; Antofagasta; Biobío; Coquimbo; Maule; Tarapacá; Valparaíso; Araucanía;
    Cundinamarca; Boyacá; Santander; Tolima; Valle del Cauca; Arequipa; Cajamarca; Cusco; Loreto;
    Piura; Puno; Apurímac; Áncash; Guayas; Pichincha; Azuay; Antioquia; Zulia;
    Abia; Adamawa; Akwa Ibom; Anambra; Bauchi; Bayelsa; Benue; Borno; Cross River; Ebonyi; Edo;
    Ekiti; Enugu; Gombe; Imo; Jigawa; Kaduna; Kano; Katsina; Kebbi; Kogi; Kwara; Nasarawa; Ogun;
    Ondo; Osun; Oyo; Rivers State; Delta State; Lagos State; Plateau State; Niger State; Sokoto;
    Taraba; Yobe; Zamfara; Niger Delta; Baringo; Bomet; Bungoma; Busia; Embu; Garissa; Homa Bay;
    Isiolo; Kajiado; Kakamega; Kericho; Kiambu; Kilifi; Kirinyaga; Kisii; Kisumu; Kitui; Kwale;
    Laikipia; Lamu; Machakos; Makueni; Mandera; Marsabit; Meru; Migori; Mombasa; Murang'a;
    Nakuru; Nandi; Narok; Nyamira; Nyandarua; Nyeri; Samburu; Siaya; Taita Taveta; Tana River;
    Tharaka Nithi; Trans Nzoia; Turkana; Uasin Gishu; Vihiga; Wajir; Rift Valley; Karoo;
    Ekurhuleni; Tshwane; eThekwini; Mangaung; Cape Winelands; Garden Route; Waterberg; Sekhukhune;
    Ashanti; Volta Region; Katanga; Kivu; Tigray; Oromia; Amhara; Darfur; Puntland; Somaliland;
    Copperbelt; Matabeleland; Mashonaland; Zanzibar; Arunachal Pradesh; Goa; Manipur; Meghalaya;
    Mizoram; Nagaland; Sikkim; Tripura; Ladakh; Kashmir; Jammu; Puducherry; Vidarbha; Marathwada;
    Saurashtra; Kutch; Konkan; Malabar; Gilgit-Baltistan; Chittagong; Sylhet; Rajshahi; Khulna;
    Barisal; Rakhine; Shan State; Mandalay; Anhui; Gansu; Guizhou; Hainan; Heilongjiang; Jiangxi;
    Jilin; Ningxia; Qinghai; Shaanxi; Shanxi; Inner Mongolia; Aichi; Akita; Aomori; Chiba; Ehime;
    Fukui; Fukuoka; Fukushima; Gifu; Gunma; Hyogo; Ibaraki; Iwate; Kagawa; Kagoshima; Kanagawa;
    Kochi; Kumamoto; Mie; Miyagi; Nagano; Nagasaki; Nara; Niigata; Oita; Okayama; Saga; Saitama;
    Shiga; Shimane; Shizuoka; Tochigi; Tokushima; Tottori; Toyama; Wakayama; Yamagata;
    Yamanashi; Kansai; Kanto; Tohoku; Chubu; North Chungcheong; South Chungcheong; North Jeolla;
    South Jeolla; North Gyeongsang; South Gyeongsang; Chungcheong; Jeolla; Gyeongsang; Johor;
    Kedah; Kelantan; Malacca; Melaka; Negeri Sembilan; Pahang; Penang; Perak; Perlis; Sabah;
    Sarawak; Selangor; Terengganu; Labuan; Aceh; Banten; Bengkulu; Gorontalo; Jambi; Lampung;
    Maluku; Papua; Riau; Riau Islands; West Java; East Java; Central Java; North Sumatra; South
    Sumatra; West Sumatra; East Kalimantan; South Kalimantan; West Kalimantan; Central Kalimantan;
    South Sulawesi; North Sulawesi; Central Sulawesi; Bangka Belitung; Nusa Tenggara; Cebu; Iloilo;
    Negros; Negros Occidental; Palawan; Pampanga; Pangasinan; Batangas; Bulacan; Cavite; Laguna;
    Quezon; Rizal; Zambales; Visayas; Leyte; Bicol; Chonburi; Rayong; Chiang Mai; Chiang Rai;
    Phuket; Isan; Quang Ninh; Quang Nam; Binh Duong; Dong Nai; Nghe An; Thanh Hoa; Hai Phong;
    Mekong Delta; Red River Delta; Baden-Württemberg; Hessen; Mecklenburg; North
    Rhine-Westphalia; Rhineland-Palatinate; Saarland; Saxony-Anhalt; Ruhr; Swabia; Franconia;
    Carinthia; Styria; Tyrol; Vorarlberg; Burgenland; Upper Austria; Lower Austria; Aargau; Vaud;
    Valais; Ticino; Graubünden; Thurgau; Neuchâtel; Jura; Auvergne; Aquitaine; Hauts-de-France;
    Île-de-France; Pays de la Loire; Nouvelle-Aquitaine; Grand Est; Côte d'Azur; Languedoc;
    Champagne; Savoie; Corsica; Picardy; Abruzzo; Apulia; Puglia; Basilicata; Campania;
    Friuli; Lazio; Liguria; Marche; Molise; Trentino; Alto Adige; South Tyrol; Umbria; Veneto;
    Asturias; Balearics; Balearic Islands; Canary Islands; Cantabria; Castile; Castilla-La Mancha;
    Castilla y León; Extremadura; Murcia; Navarra; Navarre; Basque Country; Euskadi; Algarve;
    Alentejo; Azores; Madeira; Minho; Mazovia; Masovia; Lesser Poland; Greater Poland; Podlasie;
    Pomerania; Subcarpathia; Kujawy; Bohemia; Slavonia; Dalmatia; Istria; Vojvodina; Wallachia;
    Dobruja; Banat; Bukovina; Galicia; Donbas; Donetsk; Luhansk; Kherson; Zaporizhzhia; Kharkiv;
    Attica; Thessaly; Macedonia; Crete; Peloponnese; Epirus; Thrace; Cappadocia; Marmara; Aegean;
    Chechnya; Dagestan; Tatarstan; Bashkortostan; Sakha; Yakutia; Kamchatka; Sakhalin; Kuzbass;
    Urals; Skåne; Dalarna; Värmland; Norrbotten; Lapland; Västra Götaland; Halland; Småland;
    Jutland; Zealand; Funen; Rogaland; Vestland; Nordland; Troms; Finnmark; Svalbard; Trøndelag;
    Ostrobothnia; Karelia; Pirkanmaa; Uusimaa; Friesland; Gelderland; Groningen; Limburg; Brabant;
    North Brabant; Overijssel; Utrecht; Zeeland; Drenthe; Flevoland; North Holland; South Holland;
    Hainaut; Namur; Antwerp; Gascony; Cumbria; Derbyshire; Devon; Dorset; Durham; East Sussex;
    West Sussex; Sussex; Gloucestershire; Hampshire; Herefordshire; Hertfordshire; Lancashire;
    Leicestershire; Lincolnshire; Merseyside; Norfolk; Northamptonshire; Northumberland;
    Nottinghamshire; Oxfordshire; Rutland; Shropshire; Somerset; Staffordshire; Suffolk; Surrey;
    Teesside; Tyneside; Warwickshire; Wearside; West Midlands; East Midlands; Midlands; Wiltshire;
    Worcestershire; Berkshire; Buckinghamshire; Cambridgeshire; Bedfordshire; Cheshire; Humberside;
    Black Country; East Anglia; West Country; Home Counties; Cotswolds; Lake District; Wirral;
    Anglesey; Ceredigion; Gwynedd; Powys; Pembrokeshire; Carmarthenshire; Glamorgan; Gwent; Dyfed;
    Aberdeenshire; Argyll; Ayrshire; Fife; Lanarkshire; Lothian; Midlothian; Moray;
    Perthshire; Renfrewshire; Orkney; Shetland; Hebrides; Highlands; Tayside; Strathclyde; Antrim;
    Armagh; Fermanagh; Ulster; Munster; Leinster; Connacht; Connemara; Donegal;
    Kildare; Kilkenny; Leitrim; Longford; Louth; Mayo; Meath; Monaghan; Offaly; Roscommon; Sligo;
    Tipperary; Westmeath; Wexford; Wicklow; Carlow; Cavan; Isle of Man; Isle of Wight;
    Auckland Region; Bay of Plenty; Hawke's Bay; Otago; Southland; Taranaki; Waikato; Northland;
    Marlborough; Canterbury; Gippsland; Hunter Valley; Illawarra; Pilbara; Riverina;
    Mallee; Wimmera; Barossa; Gold Coast; Sunshine Coast; Central Coast; Labrador; Prince Edward
    Island; Northwest Territories; Cape Breton; Okanagan; Gaspé; Fraser Valley; Lower Mainland;
    Texas Panhandle; Upper Peninsula; Midwest; Appalachia; Great Plains; New England; Long Island;
    Bay Area; Central Valley; Corn Belt; Rust Belt; Twin Cities; Napa; Sonoma; Silicon Valley;
    Permian Basin; Marcellus; Bakken; Dhofar; Sharjah; Ajman; Fujairah; Ras Al Khaimah; Umm Al
    Quwain; Hejaz; Najran; Asir; Eastern Province; Neom; Al Ain; Sinai; Upper Egypt; Nile Delta;
    Kurdistan; Basra; Anbar; Nineveh; Khuzestan; Isfahan; Negev; Galilee; Golan; Bekaa; Maghreb;
    Rif; Cyrenaica; Fezzan; Far North; Deep South; Outback; Riviera; Levant; Punjab; Sindh
"""
