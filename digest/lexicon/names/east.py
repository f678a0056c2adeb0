"""Slavic and Baltic given names.

Source: the person providers of Faker 40.54.0 (cs_CZ, hr_HR, lt_LT, lv_LV, pl_PL, sk_SK,
sl_SI), © Daniele Faraglia and others, MIT licence; names that are words, places or firms
are left out.
"""

NAMES = """
    Adomas Adrianna Adrija Adrijana Adriána Adéla Agnesa Agnė Agris Agáta Aiga Aigars Aija
    Aiko Ainārs Aistis Aivaras Aivars Ajda Alberts Albín Aldis Aleks Aleksandras Aleksandrs
    Alenka Alexandr Aleš Alfonz Alfréd Alfrēds Algirdas Alica Alise Alja Aljaž Aljoša Alojz
    Alojzia Alojzij Alojzija Alvīne Alīda Alžbeta Alžběta Amalija Ambróz Amelija Amália
    Amālija Anastazja Anastázie Andreja Andrejka Andrejs Andrešs Andrija Andris Andrius Anděla
    Anej Anete Anežka Aniela Ankica Annija Ansis Antanas Antoni Antonija Antons Antonín
    Antoņina Antra Antun Antónia Anđa Anđela Anže Apolena Arielė Arijus Arkadiusz Armandas
    Armands Arminas Arnas Arnis Arnoldas Arnolds Arnošt Aronas Arpád Artis Arturs Artūras
    Artūrs Arvydas Arvīds Arūnas Atila Audrius Augustas Augusts Augustín Aurelija Aurimas
    Aurélia Aurėja Ausma Austra Aušra Aušrinė Avgust Baiba Bara Barbora Barica Bartek
    Bartolomej Bedřich Belo Benas Beňadik Bibiána Biruta Biserka Blahoslav Blaž Blažej Blažena
    Bogomir Bohdan Bohdana Bohumil Bohumila Bohumír Bohuslav Bohuslava Bohuš Boleslav Bonifác
    Borut Borys Bořivoj Boštjan Božena Božica Božidara Božo Branislava Brencis Brigita
    Bronislava Broņislava Bystrík Bērends Bērtulis Błażej Břetislav Cecilija Cezary Ciril
    Ctibor Ctirad Cvetka Cvetko Cyprian Cyprián Dace Dagmara Daiga Daina Dainis Dainius
    Damijan Damjana Danielius Daniels Danuše Darija Darinka Darja Davor Davorin Dawid Deividas
    Demeter Dezider Dionýz Dita Diāna Dobromila Dobroslav Dobroslava Domagoj Domantas Domas
    Domen Dominika Dominyka Dominykas Donatas Doroteja Dovilė Dovydas Dragutin Drahomír
    Drahomíra Drahoslav Drahoslava Dražen Duje Dušan Dušanka Dzidra Dzintars Dzintra Dáša
    Dārta Dāvis Edgaras Edgars Edmunds Eduards Edvardas Edvinas Edvīns Edīte Egidijus Egils
    Eglė Eidvilė Eimantas Eleonóra Elita Elizabeta Elizabete Eliáš Eliška Elmārs Elvīra Elīna
    Elżbieta Emilis Emīlija Emīls Enrika Erikas Ermanis Ernestas Ernests Ervín Eryk Etela
    Eugénia Eulália Eunika Evaldas Evelína Evija Ewelina Faustas Feliks Filoména Florián Franc
    Franci Franciska Franciszek František Františka Frančišek Frederika Fricis Fridrich
    Fryderyk Fuma Gabrielius Gaida Gaja Gal Gatis Gašpar Gediminas Gejza Genovefa Gertrúda
    Giedrius Giedrė Gintarė Gizela Goda Gorazd Grega Grieta Grēta Gunita Gunta Guntars Guntis
    Gunārs Gustas Gustaw Gustáv Gytis Gytė Hanss Harijs Hedviga Hedvika Helēna Henrich Henriks
    Hermanis Hermina Hortenzia Horymír Hrvoje Hynek Ieva Ignacy Ignas Ignác Ignė Igors Ika
    Ilga Ilmārs Ilze Imants Imrich Indriķis Indrė Inese Ineta Ingrida Ingrīda Inguna Inta
    Ināra Irmantas Irēna Ivars Iveta Ivka Iwo Izabelė Izidor Iztok Iľja Jadranka Jaka Jakobs
    Jakov Janez Janja Jarolím Jaromír Jaromíra Jaroslava Jasminka Jasna Jele Jelka Jeremi
    Jerguš Jerica Jernej Jerneja Jezups Jindřich Jindřiška Jitka Jiřina Jiří Jokūbas Jolana
    Jonáš Jorūnė Josipa Joso Jozefína Jozo Joško Jožef Jožefa Jožica Judita Julija Julita
    Juliusz Juozas Juraj Jure Jurgita Juris Justas Justinas Justyna Justína Ján Józef Július
    Jānis Jāzeps Jēkabs Jēkaubs Jędrzej Jūla Jūle Jūlija Jūlijs Kacper Kajetan Kajus Kamila
    Karlīna Karmen Karolis Kaspars Katarīna Kateřina Katica Katrīna Kazimierz Kazimír Kipras
    Klaudie Klavdija Klemen Klement Kliment Koloman Konradus Konstanty Konštantín Kornel
    Kornelija Kornélia Kotryna Kristaps Kristers Kristián Kristiāna Krists Kristupas Kristýna
    Krišjānis Krišs Krištof Krystian Kryštof Ksawery Ksenija Kvetoslav Kvetoslava Květa
    Květoslava Kārlis Kęstutis Lada Ladislav Ladislava Laimonis Lauris Laurita Laurynas Lavīze
    Lenka Leons Leontīne Leopolda Leoš Lesana Lesia Leticija Levoslav Libuša Libuše Liene
    Liepa Ligita Lilijana Lilita Liljana Linas Liwia Lizete Lovre Lovro Lubomír Luboš Lucija
    Ludolf Ludvik Ludvík Luděk Lujza Lukáš Lumír Lýdia Lýdie Lėja Lība Līga Līna Līza Lūcija
    Macs Madara Magdaléna Mahulena Maks Maksimiljan Maksymilian Malvína Malwina Manca Mantė
    Mareks Margaréta Margrieta Marinka Marián Marjana Marjanca Marjeta Markas Markéta Maroš
    Martynas Maruša Matas Mate Matea Mateja Matevž Matic Matija Matjaž Matouš Matyáš Matúš
    Matěj Matīss Maurycy Maximilián Maša Maža Medard Medėja Melichar Melánia Metka Metod
    Mieszko Miglė Miha Mihael Mihels Mikels Mikołaj Mikuláš Milada Milana Miloslav Miloslava
    Milota Miloš Miluše Mindaugas Mirdza Miroslava Mislav Miķelis Miłosz Modris Mojca Mojmír
    Móric Māra Māris Mārtiņš Mārīte Naděžda Naglis Nastja Nataniel Natasza Nataša Natálie
    Natālija Nedas Neja Nejc Nerijus Neringa Neža Nikodem Nikol Nikolajs Niks Nikša Nojus
    Normunds Nuša Oldrich Oldřich Olgierd Olivija Oliwier Olympia Ondrej Ondřej Orestas Oskars
    Oskár Osvalds Otakar Oto Otília Otýlie Otīlija Oļģerts Oľga Pankrác Patricie Patricija
    Patryk Paulius Pauls Paulína Paulīna Pavao Pavla Pavlína Pavol Petrana Petras Pijus Polona
    Polonca Povilas Pravoslav Prokop Przemysław Pēteris Přemysl Radek Radim Radka Rado Radomír
    Radoslav Radoslava Radosław Radovan Radovana Radvilė Radúz Rafał Raimonds Raivis Rajko
    Raminta Ramunė Ramūnas Rasa Rasma Rastislav Reda Regīna Reinis Rihards Rimantė Ričardas
    Ričards Robertas Roberts Rojus Rok Rokas Roko Roksana Rolandas Rolands Romualdas Rostislav
    Rozalija Rudīte Rugilė Rusnė Ruta Rute Ruža Ružena Ružica Rytis Rytė Róża Rūdolfs Rūta
    Růžena Samo Sandi Sandis Sanita Santa Sapa Sarmīte Saulius Saša Sašo Sebastijan Sebastjan
    Servác Severín Sidónia Sigita Silvie Silvija Silvo Simas Simonas Siniša Sintija Skaidrīte
    Slavka Slavomír Slavomíra Slavěna Sláva Slávka Smiltė Snježana Solvita Sonata Soňa Srečko
    Stanislava Stanisław Stanka Stanko Staņislavs Stojan Svatopluk Svatoslav Svetozár
    Svätopluk Světlana Szymon Tadas Tadej Tadeja Tadeáš Taja Tajus Tarzícius Tautvydas Teja
    Tenis Teodors Tereza Terezija Tichomír Tilen Timotej Titas Tjaša Tobiasz Tobiáš Tola Tomaž
    Tomo Toms Tomáš Trīne Tymon Tymoteusz Ugnė Uldis Uroš Urša Urška Uršuľa Vaida Vaidas
    Vakarė Vakris Valda Valdis Valentīna Valerija Valija Valér Vasarė Vasil Vasyl Vavrinec
    Vedran Velta Vendelín Vendula Veneranda Vid Vida Viera Vieroslava Viesturs Vigilija Vija
    Viktorie Viktorija Viktors Viliam Vilis Vilius Viljem Vilnis Viltė Vilém Vincenc Vineta
    Visvaldis Vita Vitalija Viļums Vjekoslav Vladimír Vladimíra Vladislav Vladislavs Vlasta
    Vlastimil Vojtech Vojtěch Voldemārs Vratislav Vratko Vytautas Vytė Václav Vít Vítězslav
    Víťazoslav Vėjūnė Věra Wiktor Xénia Zbyněk Zdenko Zdeněk Zdeňka Zdislava Ziedonis Zigrīda
    Zikmund Zlatica Zofija Zoja Zorka Zvonka Zvonko Ādams Ādolfs Ārija Ąžuolas Đuro Đurđica
    Ērika Ēriks Ēvalds Ģederts Ģirts Ľubica Ľubomír Ľubomíra Ľubor Ľuboslav Ľuboslava Ľuboš
    Ľudmila Ľudomil Ľudomila Ľudovít Łukasz Šarlota Šarūnas Šime Šimon Špela Štefan Štefanija
    Štefica Štefka Štefánia Štěpán Štěpánka Šárka Žan Žaneta Žanis Željka Željko Želmíra
    Žemyna Žiga Žigmund Živa Živilė Žofia Žofie Žygimantas
"""
"""Given names, parted by spaces."""
