"""Districts, ports and smaller towns that papers name, and other spellings of large ones.

Written down by hand: business districts, harbours, industrial estates, oil and mining towns,
resorts and seats of counties that lists by population lack. Those that are words, given names,
surnames or firms are left out.
"""

SPELLINGS = """
    Bergen; Aarhus; Seville; Plzen; Danang; Xian; Fez; Oran; Mecca; Erbil; Ghent; Bruges; Johor;
    Wan Chai; Sheung Wan; Tsim Sha Tsui; Kwun Tong; Mong Kok; Causeway Bay; Kai Tak; Sha Tin;
    Tuen Mun; Yuen Long; Tseung Kwan O; Chek Lap Kok; Lok Ma Chau; Kowloon Bay; Taikoo Shing;
    Cyberport; Yeouido; Pangyo; Yongin; Pyeongtaek; Gumi; Dangjin; Yeosu; Geoje; Gangnam;
    Songdo; Marunouchi; Otemachi; Roppongi; Shibuya; Shinjuku; Ginza; Akihabara; Odaiba;
    Tomakomai; Kashima; Tamachi; Pudong; Lujiazui; Zhongguancun; Yangshan; Kunshan;
    Zhangjiagang; Yantian; Nansha; Qianhai; Hengqin; Hsinchu; Nangang; Neihu; Orchard Road;
    Raffles Place; Marina Bay; Jurong; Tuas; Changi; Sentosa; Tampines; Petaling Jaya;
    Putrajaya; Cyberjaya; Port Klang; Bayan Lepas; Kulim; Iskandar Puteri; Pengerang; Kertih;
    Bintulu; Labuan; Ipoh; Kuningan; Menteng; Cikarang; Karawang; Tanjung Priok; Cilegon;
    Morowali; Weda Bay; Makati; Taguig; Bonifacio Global City; Ortigas; Subic Bay; Batangas;
    Malacañang; Laem Chabang; Map Ta Phut; Sathorn; Silom; Sukhumvit; Krabi; Koh Samui; Hua Hin;
    Thu Duc; Binh Duong; Dong Nai; Vung Tau; Ba Ria; Quang Ninh; Bac Lieu; Soc Trang; Bac Ninh;
    Bac Giang; Thai Nguyen; Hai Duong; Dung Quat; Nghi Son; Phu My; Sihanoukville; Thilawa;
    Dawei; Kyaukphyu; Nhava Sheva; Mundra; Kandla; Hazira; Dahej; Dighi; Paradip; Haldia;
    Vizhinjam; Kakinada; Krishnapatnam; Ennore; Sriperumbudur; Hosur; Oragadam; Whitefield;
    Gurgaon; Gurugram; Manesar; Noida; Greater Noida; Bandra Kurla; Bandra; Andheri;
    Nariman Point; Dalal Street; Lower Parel; Navi Mumbai; Pimpri; Chakan; Sanand; Jamnagar;
    Bhiwadi; Neemrana; Rudrapur; Haridwar; Baddi; GIFT City; HITEC City; Gachibowli; Sri City;
    Bokaro; Jharsuguda; Singur; Motijheel; Tejgaon; Tongi; Savar; Ashulia; Payra; Matarbari;
    Mongla; Chittagong; Chattogram; Barisal; Comilla; Jessore; Bogra; Hambantota; Katunayake;
    Trincomalee; Galle; Port Qasim; Gwadar; Thatta; Korangi; Duqm; Thumrait; Sohar; Salalah;
    Ruwi; Nizwa; Jebel Ali; Deira; Bur Dubai; Khalifa Port; Ruwais; Fujairah; Khor Fakkan;
    Ras Al Khaimah; Ajman; Umm Al Quwain; Masdar City; Al Ain; Jubail; Yanbu; Rabigh;
    Ras Al Khair; Neom; Qiddiya; Dhahran; Dammam; Al Khobar; Hofuf; Qassim; Tabuk; Jizan;
    Ras Laffan; Mesaieed; Lusail; Al Wakrah; Sitra; Hidd; Shuwaikh; Shuaiba; Umm Qasr; Aqaba;
    Zarqa; Irbid; Ain Sokhna; Damietta; Mahalla; Borg El Arab; Sadat City; New Cairo; Port Said;
    Marsa Matrouh; Tanger Med; Jorf Lasfar; Sfax; Bizerte; Rades; Skikda; Arzew; Hassi Messaoud;
    Misrata; Haifa; Ashdod; Herzliya; Caesarea; Gush Dan; Iskenderun; Aliaga; Gebze; Izmit;
    Ceyhan; Mersin; Gaziantep; Izmir; Maslak; Apapa; Lekki; Ikeja; Victoria Island; Ikoyi; Yaba;
    Nnewi; Onne; Warri; Ajaokuta; Obajana; Sagamu; Ewekoro; Agbara; Dormaa; Dormaa Ahenkro;
    Wenchi; Takoradi; Tema; Tarkwa; Obuasi; Techiman; San Pedro; Bingerville; Kamsar; Boké;
    Simandou; Nouadhibou; Pointe-Noire; Port-Gentil; Matadi; Kolwezi; Likasi; Lubumbashi;
    Kisangani; Cabinda; Lobito; Soyo; Walvis Bay; Lüderitz; Oranjemund; Swakopmund; Rundu;
    Saldanha; Sandton; Midrand; Richards Bay; Coega; Gqeberha; Mossel Bay; Knysna; Franschhoek;
    Stellenbosch; Paarl; Graaff-Reinet; Upington; Kathu; Sishen; Lephalale; Secunda; Sasolburg;
    Vanderbijlpark; eMalahleni; Ulundi; Orapa; Jwaneng; Francistown; Hwange; Kariba; Chirundu;
    Zvishavane; Gwanda; Plumtree; Solwezi; Chingola; Kafue; Nacala; Pemba; Moatize; Beira;
    Mtwara; Masasi; Bagamoyo; Mwingi; Naivasha; Lamu; Athi River; Konza; Upper Hill; Turkana;
    Lokichar; Bomet; Kericho; Nandi Hills; Hoima; Jinja; Tororo; Arua; Gulu; Rubavu; Huye;
    Hawassa; Dire Dawa; Berbera; Bosaso; Assab; Massawa; Toamasina; Ebène; Moose Jaw; Sudbury;
    Timmins; Flin Flon; Fort McMurray; Kitimat; Prince Rupert; Corner Brook;
    Happy Valley-Goose Bay; Iqaluit; Yellowknife; Whitehorse; Baie-Comeau; Sept-Îles; Saguenay;
    Bécancour; Rimouski; Bay Street; Montney; Eagle Ford; Marcellus; Haynesville; Cushing;
    Henry Hub; Port Arthur; Lake Charles; Sabine Pass; Prudhoe Bay; Foggy Bottom; Capitol Hill;
    Menlo Park; Mountain View; Cupertino; Redwood City; Sand Hill Road; Santa Monica;
    Culver City; Research Triangle; Tuscola; Apodaca; Saltillo; Ramos Arizpe; Silao;
    Lázaro Cárdenas; Manzanillo; Altamira; Dos Bocas; Cancún; Los Cabos; Tulum; Faria Lima;
    Itaim Bibi; Sorriso; Sinop; Lucas do Rio Verde; Barcarena; Itaguaí; Camaçari; Suape; Pecém;
    Paranaguá; Itajaí; Macaé; Carajás; Parauapebas; Vaca Muerta; Añelo; Puerto Madero;
    Bahía Blanca; Puerto Montt; Punta Arenas; Calama; Mejillones; Chuquicamata; Chancay; Callao;
    Moquegua; Calarcá; Barrancabermeja; Esmeraldas; Fray Bentos; Paso de los Toros;
    Canary Wharf; Shoreditch; Holyrood; Cardiff Bay; Stormont; Fowey; Salcombe; Brixham; Truro;
    Penzance; Whitby; Grimsby; Immingham; Felixstowe; Lowestoft; Sizewell; Dungeness;
    Milford Haven; Port Talbot; Grangemouth; Aberdeen; Lerwick; Kirkwall; Stornoway;
    Fort William; Oban; Ullapool; Peterhead; Fraserburgh; Larne; Newry; Enniskillen;
    Dún Laoghaire; Ringaskiddy; Clonmel; Tralee; Listowel; Ballina; Letterkenny; Mullingar;
    La Défense; Saint-Nazaire; Fos-sur-Mer; Le Creusot; Flamanville; Autun; Oyonnax; Le Locle;
    Le Sentier; La Chaux-de-Fonds; Zug; Visp; Muttenz; Merseburg; Leuna; Schwedt; Grünheide;
    Wilhelmshaven; Brunsbüttel; Lubmin; Sassnitz; Ludwigshafen; Wolfsburg; Ingolstadt;
    Zuffenhausen; Walldorf; Herzogenaurach; Linz; Schwechat; Kapfenberg; Zuidas; Eindhoven;
    Veldhoven; IJmuiden; Moerdijk; Vlissingen; Terneuzen; Delfzijl; Eemshaven; Zeebrugge; Genk;
    Kista; Skellefteå; Kiruna; Luleå; Borlänge; Trollhättan; Ystad; Mongstad; Hammerfest;
    Mo i Rana; Kongsberg; Esbjerg; Billund; Kalundborg; Odense; Oulu; Vaasa; Kokkola; Rauma;
    Porvoo; Kohtla-Järve; Ventspils; Liepāja; Klaipėda; Mažeikiai; Świnoujście; Płock;
    Bełchatów; Kvasiny; Mladá Boleslav; Temelín; Dukovany; Žilina; Trnava; Győr; Paks; Debrecen;
    Pitești; Mioveni; Cluj; Iași; Iasi; Burgas; Kozloduy; Smederevo; Novi Sad; Kragujevac;
    Zenica; Koper; Rijeka; Omišalj; Durrës; Vlorë; Vlora; Vlore; Biella; Prato; Sassuolo;
    Maranello; Mirafiori; Melfi; Taranto; Gioia Tauro; Piombino; Marghera; Monfalcone;
    Martorell; Almussafes; Sines; Setúbal; Palmela; Piraeus; Patras; Thessaloniki; Elefsina;
    Limassol; Paphos; Odesa; Mykolaiv; Zaporizhzhia; Kryvyi Rih; Chornomorsk; Tilbury Docks;
    Sabetta; Vostochny; Ust-Luga; Novorossiysk; Tengiz; Kashagan; Aktau; Ekibastuz; Osh; Poti;
    Batumi; Gyumri; Ouyen; Dubbo; Whyalla; Port Pirie; Port Hedland; Karratha; Kalgoorlie;
    Kwinana; Olympic Dam; Roxby Downs; Mildura; Wagga Wagga; Broken Hill; Barangaroo;
    Parramatta; Yamba; Timaru; Whanganui; Taranaki; Marsden Point; Tiwai Point; Kawerau; Lihir;
    Porgera; Nouméa; Honiara; Apia; Okanagan; Permian Basin; Cluj-Napoca
"""
