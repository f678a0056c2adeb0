"""Words in the names of companies, by language: what the firm is or makes."""

FIRST = frozenset(
    """Abattoirs Aciéries Aéroports Affineries Alimentation Armement Assurances Ateliers
    Autoroutes Banques Biscuiterie Biscuiteries Boissons Boulangeries Brasseries Câbleries
    Carrières Caves Chantiers Chaudronnerie Chaussures Chocolaterie Ciment Ciments Cimenterie
    Cimenteries Comptoir Confiserie Conserverie Conserveries Constructions Coopérative Courtage
    Cristallerie Crédit Distillerie Distilleries Domaines Eaux Électricité Énergies Entreprise
    Entreprises Établissements Ets Faïencerie Ferronnerie Filature Filatures Fonderie Fonderies
    Forges Fromageries Fruitière Granits Hôtels Huilerie Huileries Imprimerie Imprimeries
    Industries Jouets Laboratoire Laiterie Laiteries Librairie Logistique Magasins Manufacture
    Manufactures Menuiserie Messageries Meubles Minoterie Minoteries Moulin Moulins Mutuelle
    Navigation Papeterie Papiers Parfumerie Parfums Pêcheries Pharmacie Pharmacies Porcelaine
    Porcelaines Raffinerie Remorquage Salaisons Savonnerie Scierie Scieries Sidérurgie Sucrerie
    Sucreries Tannerie Tanneries Textile Tissages Tonnellerie Tuilerie Tuileries Verrerie
    Verreries Veuve Vignobles Vins Aceitera Acería Aerolínea Aeropuerto Aeropuertos Agrícola Aguas
    Alimentos Almacén Arrocera Aseguradora Astillero Auto Autobuses Autopista Avícola Azucarera
    Bananera Bebidas Bodega Cafetalera Cafetera Camaronera Cárnicas Carrocerías Caucho Cementera
    Cemento Cementos Centrales Cerámica Cerámicas Cervecera Cervecerías Cines Comercial
    Comercializadora Concesionaria Confecciones Conservas Constructoras Consultora Corporación
    Cristalería Cultivos Curtiembre Curtiduría Destilería Distribuidora Droguería Droguerías
    Edificadora Eléctrica Electricidad Embotelladora Energética Energías Envases Exportadora
    Fábrica Fábricas Farmacia Farmacias Ferretería Ferretera Ferrocarril Financiera Florícola
    Frigorífico Frigoríficos Frutícola Fundición Fundiciones Ganadera Gaseosas Gasoducto
    Generadora Granjas Hacienda Harinera Hidroeléctrica Hidroeléctricas Hilados Hilandería Hoteles
    Hotelera Imprenta Ingenio Ingenios Inmobiliaria Inmuebles Jabonería Láctea Lácteos Lechera
    Librería Librerías Lubricantes Maderera Maderas Manufacturas Maquinaria Metalúrgica
    Metalúrgicas Mineras Minería Molino Molinos Muebles Naviera Oleoducto Panadería Panificadora
    Papelera Papeleras Pastas Perfumería Pesquera Pesqueras Petrolera Petróleos Petroquímica
    Pinturas Plásticos Porcícola Productora Puertos Química Químicas Quesería Refinería Salinera
    Siderúrgica Sidrería Supermercado Tabacalera Tabacos Talleres Telefónica Telecomunicaciones
    Tejidos Tequilera Terminales Transportadora Transportadoras Vidriera Vidrieras Vidrios Viñas
    Viñedos Vitivinícola Koninklijke Mueblería Açúcar Açúcares Adegas Aeroportos Agropecuária
    Águas Armazéns Autoestradas Azeites Bancária Calçados Celulose Cerâmica Cervejarias Cimentos
    Cimenteira Construções Construtoras Cooperativa Corticeira Cortiças Distribuidoras Drogaria
    Drogarias Eletricidade Energisa Engarrafadora Fazenda Fazendas Ferrovia Ferrovias Fiação
    Financeira Fundição Hidrelétrica Hotéis Imobiliária Incorporadora Indústria Laticínios Lojas
    Madeireira Malharia Mineradora Moinho Moinhos Moageira Montadora Móveis Navegação Papéis
    Pedreiras Pescados Plantações Portos Produtos Quintas Refinaria Rodovias Seguradora
    Siderúrgicas Tecelagem Tecidos Telefonia Transmissora Transmissoras Usinagem Vidraria Vidros
    Vinícola Vinícolas Farmácia Farmácias Acciaieria Acciaio Acque Acquedotto Aeroporti Agricola
    Alberghi Alimentari Arredamenti Assicurazioni Autolinee Autostrade Azienda Aziende Birra
    Birrificio Calzaturificio Calzature Cantina Cantine Cartiera Cartiere Caseificio Caseifici
    Cementeria Cementerie Cementificio Ceramica Ceramiche Cereria Cioccolato Concerie Conceria
    Confezioni Consorzio Costruzioni Cotonificio Distilleria Elettronica Energia Fabbrica
    Fabbriche Farmacie Farmaceutici Fattoria Fattorie Ferriere Filatura Fonderia Fornaci Fratelli
    Funivie Gelateria Gioielleria Gioielli Immobiliare Impianti Imprese Industria Lanificio
    Lanifici Laterizi Latteria Latterie Liquori Logistica Macelleria Manifattura Manifatture Marmi
    Meccanica Meccaniche Mobilificio Molini Mulino Navigazione Occhiali Occhialeria Officina
    Officine Oleificio Oleifici Orafa Panificio Pastificio Pastifici Pelletteria Pellami
    Piastrelle Prodotti Profumeria Raffineria Rimorchiatori Risoseria Riseria Salumi Salumificio
    Saponificio Seterie Setificio Stamperia Suini Tabacchi Tessitura Tessuti Tintoria Trasporti
    Tipografia Torrefazione Tubificio Valigeria Vetreria Vetrerie Vini Zuccherificio Zuccherifici
    Autohaus Bäckerei Bäckereien Baugesellschaft Baumarkt Bergbahnen Bergwerk Betonwerk Blechwerk
    Brennerei Brauhaus Brotfabrik Buchhandlung Dampfschiffahrt Destillerie Druckerei Druckhaus
    Eisenbahn Eisenhütte Eisenwerk Elektrizitätswerk Fabrik Flughafen Fleischerei Forst Gaswerk
    Gerberei Gießerei Glashütte Glaswerk Glaswerke Goldschmiede Großbäckerei Hafen Handelshaus
    Hofbrauerei Hotelgruppe Hütte Hüttenwerk Hüttenwerke Kaffeerösterei Kaufhaus Kaufhof Kellerei
    Kinderwagen Kleiderfabrik Konditorei Kraftwerk Kraftwerke Kunststoff Lackfabrik Lebkuchen
    Lederfabrik Likörfabrik Maschinenfabrik Metallwerk Metzgerei Möbelhaus Möbelwerke Mühlen
    Mühlenwerke Optikhaus Papierfabrik Papierwerk Pelzhaus Pharmawerk Porzellan
    Porzellanmanufaktur Privatbank Privatbrauerei Pumpenfabrik Raiffeisenbank Ruhrkohle Sägewerk
    Salinen Schlachthof Schiffswerft Schokoladenfabrik Schuhhaus Seilbahnen Sektkellerei Spedition
    Spinnerei Stadtsparkasse Stadtwerke Stahlwerk Stahlwerke Sparkasse Textilwerke Tuchfabrik
    Uhrenfabrik Uhrenhaus Verkehrsbetriebe Verlagshaus Volksbank Walzwerk Warenhaus Weberei
    Webstuhl Weingut Werftbetriebe Werkzeugbau Zementwerk Zeche Ziegelei Zuckerfabrik Bakkerij
    Bakkerijen Bierbrouwerij Bloemen Drukkerij Gieterij Glasfabriek Groothandel Kaas Kwekerij
    Meubelfabriek Papierfabriek Scheepswerf Slachterij Slagerij Suikerfabriek Transportbedrijf
    Uitgeverij Veiling Vleeswaren Waterbedrijf Zuivel Zuivelfabriek Havenbedrijf Rederijen
    Bryggeri Bryggerierne Dagligvarer Fiskeri Forlaget Förlaget Fjernvarme Garveri Gjuteri
    Glasbruk Glasbruket Glassverk Gruvor Havbruk Hydro Isbruk Järnverk Kraftlag Kryssfiner Mejeri
    Mejeriet Meieri Møbelfabrikk Möbler Pappersbruk Papirfabrik Rederiaktiebolaget Rederiet
    Sågverk Sagbruk Skipsverft Slakteri Smältverk Sparebank Sparbanken Spiseriet Stålverk
    Sukkerfabrik Teglværk Varv Varvet Verft Verkstad Panimo Paperitehdas Konepaja Telakka
    Osuuspankki Säästöpankki Fabrika Fabryki Cukrownia Cukrownie Browar Browary Cementownia
    Drukarnie Elektrociepłownia Elektrownia Elektrownie Gorzelnia Hurtownia Kopalnia Kopalnie
    Krajowa Masarnia Młyn Młyny Mleczarnia Odlewnia Odlewnie Piekarnia Piekarnie Przedsiębiorstwo
    Rafineria Spółdzielnia Stocznia Stocznie Tartak Uzdrowisko Walcownia Wydawnictwo Zajazd Zakład
    Apteka Apteki Cukrovar Cementárna Elektrárna Elektrárny Hutě Lázně Lékárny Lihovar Mlékárna
    Mlýny Moravská Nakladatelství Papírny Pekárny Pekárna Pivovary Pojišťovna Porcelánka Rafinérie
    Slévárna Slévárny Spořitelna Strojírny Škrobárny Teplárny Teplárna Tiskárna Tiskárny Vinařství
    Vodárny Zbrojovka Železárny Ocelárny Elektrárne Mliekareň Strojárne Vodárne Železiarne
    Pivovara Brodogradilište Cementara Ciglana Duhan Elektroprivreda Mljekara Mlekara Mlin Pekara
    Rafinerija Rudnik Rudnici Šećerana Tvornica Vinarija Zlatara Železara Kombinat Apoteka Fabrica
    Fabrică Combinatul Șantierul Santierul Banca Cuprul Electrica Moara Vinăria Uzina Uzinele
    Rafinăria Compania Băile Zavod Bankası Pivzavod Molokozavod Shakhta Metkombinat Gyógyszergyár
    Malom Pékség Sörgyár Borászat Cukorgyár Acélmű Takarékbank Erőmű Bank Tambang Pabrik
    Perkebunan Perusahaan Pupuk Asuransi Angkutan Angkasa Unyu Pelabuhan Pelayaran Perkapalan
    Koperasi Tenaga Syarikat Ladang Kilang Warung Toko Apotek Minyak Jasa Sinar Hyakkaten Công Tập
    Sữa Thép Điện""".split()
)
"""Words that stand first: Fonderie, Cementos, Stadtwerke, Pabrik."""

LAST = frozenset(
    """Lumber Ranches Ranch Orchards Nurseries Greenhouses Hatcheries Abattoirs Tanneries Sawmills
    Lumberyards Hardware Ironmongers Joinery Cabinets Bedding Mattresses Linens Drapers Hosiery
    Knitwear Denim Activewear Swimwear Luggage Cutlery Cookware Kitchenware Tableware Stationery
    Stationers Bookshops Booksellers Books Comics Records Guitars Pianos Instruments Opticians
    Chemists Druggists Apothecary Perfumes Soaps Candles Detergents Cleaners Cleaning Laundries
    Laundry Facilities Catering Caterers Restaurants Diners Cafes Cafés Pubs Inns Taverns Bars
    Brasseries Pizzerias Pizza Burgers Noodles Bakes Donuts Pastries Ices Creams Dairymen Cheese
    Cheeses Butter Yoghurt Yogurt Eggs Poultry Pork Beef Hams Sausages Charcuterie Prawns Oysters
    Trawlers Fishing Kelp Algae Grain Grains Flour Flours Cereals Oats Malt Malting Maltings Hops
    Cider Ciders Vodka Whisky Whiskey Gin Rum Tequila Mezcal Liquors Vintners Cellars Winemakers
    Champagnes Juices Juice Sodas Drinks Snackfoods Confectioners Chocolates Chocolatier Candy
    Spices Sauces Pickles Condiments Honey Herbs Botanicals Cannabis Tobaccos Cigars Vapes Pet
    Petcare Veterinary Vets Kennels Animal Genetics Silicon Semis Microchips Chipworks Foundries
    Nano Nanotech Quantum Photonix Opto Sensing Imaging Displays Screens Panels Electrodes
    Cathodes Anodes Wafers Substrates Lidar Radar Avionics Antennas Satellites Telematics
    Telemetry Telematik Hosting Datacentres Datacenters Broadcom Fibre Fiber Spectrum Networks
    Interconnect Cables Wires Cabling Switchgear Transformers Inverters Meters Metering Motors
    Engines Gearboxes Gears Axles Brakes Clutches Bearings Valves Fittings Fasteners Bolts Screws
    Castings Castparts Forge Forgings Stampings Pressings Extrusions Rollers Rolling Sheets Plates
    Strip Wire Ropes Chains Cranes Hoists Lifts Escalators Rotors Blades Boilers Burners Furnaces
    Kilns Compressors Filters Filtration Membranes Pneumatics Hydraulics Cryogenics Refrigeration
    HVAC Robotix Automation Controls Metrology Mechatronics Tooling Moulds Abrasives Welding
    Welders Fabricators Fabrication Sheetmetal Ironmakers Iron Ore Irons Steels Stainless
    Ferroalloys Ferro Manganese Chrome Chromium Tungsten Tantalum Cobalt Vanadium Titanium
    Graphite Potash Phosphates Phosphate Borax Borates Salt Salts Soda Bauxite Alumina Lime
    Limestone Gypsum Clays Sand Sands Granite Marble Slate Quarrying Minerals Metals Tailings
    Resources Royalties Collieries Colliery Coalfields Anthracite Peat Shale Petrochem
    Petrochemical Petrochemicals Petro Lubricants Fuels Fuel Biofuels Biogas Ethanol Biodiesel
    Hydrogen LNG LPG Propane Butane Gases Oilfield Oilfields Wellheads Rigs Subsea Deepwater
    Seismic Geophysical Geothermal Nuclear Fusion Fission Reactors Isotopes Renewable Solarworks
    Photovoltaics PV Windfarms Windpower Turbine Tidal Storage Accumulators Chargepoint Charging
    Chargers Electrolyzers Electrolysers Carbon Recycling Waste Environmental Scrap Reclaim
    Sanitation Sewage Drainage Irrigation Waterworks Hydropower Hydroelectric Generation
    Transmission Genco Disco Discom Transco Powergrid Electricity Lighting Chem Chems Agrochem
    Agrochemical Crop Crops Cropscience Pesticides Dyes Dyestuffs Pigments Inks Solvents Acids
    Lacquers Varnish Glues Sealants Polymer Composites Laminates Films Foils Foam Foams Nonwovens
    Fibreglass Fiberglass Glassworks Porcelain Pottery Potteries Ceramic Bathware Sanitaryware
    Taps Roofing Flooring Timbers Plywood Veneers Parquet Doors Glazing Insulation Concrete
    Precast Asphalt Bitumen Scaffolding Cladding Builders Build Housebuilders Homebuilders Habitat
    Residential Residences Apartments Living Retirement Realtors Lands Landholdings REIT Reit
    Reits Super Superannuation Mutual Provident Assurances Underwriting Re Reinsurers Annuities
    Wealth Fiduciary Custody Nominees Depositary Clearing Settlements Remittances Forex Bullion
    Pawnbrokers Microfinance Microcredit Thrift Savings Bankers Bancshares Bancroft Fundmanagers
    Advisors Associates Actuaries Auditors Accountants Conveyancers Notaries Solicitors Attorneys
    Surveys Pollsters Polling Staffing Recruiters Recruitment Talent Outsourcing Payroll
    Callcentres Translations Printworks Printers Printing Print Graphics Signs Pixel Pixels
    Animation Arcade Esports Toyworks Playthings Amusements Attractions Funfairs Cinemas Multiplex
    Theatres Circus Ticketing Events Exhibitions Conferences Yachts Boatyard Boatworks
    Boatbuilders Shipbuilding Shiprepair Tankers Bulkers Barges Tugs Ferrylines Liners Steamship
    Steamships Seaways Navigation Stevedores Stevedoring Wharves Dredgers Marinas Airfreight Cargo
    Cargoes Aircargo Helicopters Rotorcraft Drones Aero Aerostar Aeroparts Airframes Gliders
    Balloons Airships Spaceworks Spaceflight Launchers Rocketry Missiles Munitions Ammunition
    Firearms Explosives Fireworks Defences Armoured Tanks Carriers Hauliers Movers Removals
    Courier Delivery Deliveries Parcel Mail Messenger Taxis Cab Rideshare Minibuses Trams Tramways
    Wheels Tyre Tire Chassis Bodyworks Coachbuilders Caravans Campers Trailers Tractors Harvesters
    Implements Ploughs Mowers Dealerships Motorsport Racing Rentals Rental Hire Carpool Garages
    Servicestations Forecourts Roadhouses Roadside Parking Tollways Tollroads Expressways Highways
    Autoroutes Tunnels Ventures Emporium Bazaar Mercantile Traders Provisions Provisioners Grocery
    Groceries Superstores Superstore Megastores Hypermart Minimart Discounters Outlets Boutiques
    Tailors Menswear Womenswear Kidswear Clothing Clothiers Garment Lingerie Furs Leathers
    Leathergoods Bags Handbags Gems Pearls Goldsmiths Silversmiths Watchmakers Horology Clocks
    Sunglasses Lenses Prosthetics Implants Orthopaedics Orthopedics Surgical Medtech Medicals
    Medicare Medicines Meds Biomedical Biomed Biologicals Biotechnologies Biotherapeutics Serum
    Antibodies Peptides Radiology Pathology Dialysis Fertility Hospice Homecare Eldercare Nursing
    Rehab Ambulance Fitness Gyms Spa Spas Salons Tattoos Childcare Kindergartens Tutoring Edutech
    Learning Campuses Bootcamp Academies Onlineschool Safes Alarms Guarding Vaults Surveillance
    Biometrics Encryption Antivirus Firewall Codeworks Softworks Bytes Webservices Apps Appworks
    Mobiles Handsets Gadgets Wearables Smartphones Telephones Telephone Telegraph Teleservices
    Phones Callnet Broadband Cablevision Televisão Antennae Radios Newspapers Newspaper Magazines
    Publications Publishers Publisher Bookworks Presses Editions Foodservice Foodservices
    Foodworks Meals Kitchens Bistro Coldchain Coldstores Icebox Freezers Warehouses Warehousing
    Depots Packers Packing Packings Crates Pallets Bottles Cans Corks Closures Labels Sacks Jute
    Coir Sisal Cottons Linen Flax Hemp Yarn Threads Looms Dyers Dyeing Embroidery Lace Ribbons
    Zips Buttons Blankets Rugs Curtains Upholstery Sofas Beds Chairs Tables Desks Global Exports
    Imports Exporters Importers Commodity Agriculturals Agribusiness Agrifoods Agritech Agronomics
    Farmlands Pastoral Pastoralists Stations Grazing Cattle Livestock Sheep Wools Horticulture
    Bulbs Growers Avocados Citrus Bananas Palms Coconut Cocoa Rubberworks Estates Teas Coffees
    Roasters Roastery Sugars Ethanols Alimentación Alimentaire Alimentaires Agroalimentaire
    Automóviles Automobiles Aéronautique Boissons Bancaire Cosmétiques Distribution Électrique
    Électriques Énergies Équipements Ferroviaire Financement Foncier Foncière Gestion Habitation
    Hôtellerie Industriel Industrielle Industriels Informatique Ingénierie Internationale Jouet
    Laitier Logistique Maritime Mécanique Médias Minière Minières Mutuelle Numérique Optique
    Participations Pétrole Pétroles Pharmacie Plastiques Pneus Réassurance Recyclage Santé
    Sidérurgie Télécom Télécoms Textiles Tissus Transports Travaux Verre Viandes Voyages Aceros
    Aduanas Agrícola Agropecuaria Alimentaria Alimenticia Azucarera Carbón Cárnicos Cementera
    Cervecera Cervezas Comercial Comunicaciones Construcciones Distribución Eólica Electrónica
    Embutidos Energética Energéticos Exportaciones Farma Farmacéutica Farmacéuticos Financiero
    Financieros Forestal Fertilizantes Hidrocarburos Hipotecaria Hotelera Hoteles Industrial
    Industriales Ingenieros Ingeniería Inmobiliario Inmuebles Inversión Lácteos Logístico Maderera
    Marítima Metálica Metalúrgica Minero Mineros Motores Naval Papelera Pesca Pesquera Petrolera
    Petroquímica Plásticos Químicos Retail Siderúrgica Software Solares Tabacalera Tecnologías
    Telecomunicaciones Telefonía Textil Turismo Turística Vehículos Viajes Vinos Açúcar
    Agropecuária Alimentício Bebidas Calçados Carnes Celulose Cerveja Comércio Comunicações
    Construtora Engenharia Elétrica Elétricas Farmacêutica Florestal Geração Imóveis Imobiliária
    Indústria Indústrias Investimentos Laticínios Logística Máquinas Mineradora Móveis Papéis
    Participações Petróleo Química Saúde Seguradora Sistemas Tecidos Telecomunicações Têxtil
    Transmissão Transportes Varejo Veículos Vidros Vinhos Acciai Alimentari Automazioni Autolinee
    Bevande Calzature Carni Cementi Ceramiche Chimica Chimici Costruzioni Edilizia
    Elettrodomestici Elettronica Energie Farmaceutici Farmaceutica Finanziaria Forniture Gestioni
    Gioielli Gomma Idrocarburi Immobiliare Impianti Infrastrutture Ingegneria Lagunari Logistica
    Macchine Manifatture Meccanica Metalli Moda Mobili Motori Navigazione Occhiali Ottica Petroli
    Plastica Prodotti Ricambi Salumi Servizi Siderurgica Sistemi Spedizioni Tecnologie Tessile
    Tessuti Tessili Trasporti Vetri Vetro Viaggi Vini Anlagenbau Antriebstechnik Apotheken
    Automobilwerke Automaten Bahn Bahnen Baustoffe Bauunternehmung Bergbau Bekleidung
    Beteiligungen Biotechnologie Brot Chemiewerke Dampfkessel Datentechnik Drogerie Drogeriemarkt
    Edelstahl Elektrotechnik Energietechnik Entsorgung Fahrzeugbau Fahrzeuge Feinkost Feinmechanik
    Fleischwaren Getränke Gesundheit Getriebe Glas Gummi Handel Handels Haustechnik Hausgeräte
    Immobilien Kabel Keramik Kliniken Kraftwerke Kunststoffe Kunststofftechnik Lacke Lebensmittel
    Leuchten Luftfahrt Maschinen Maschinenfabrik Medien Medizintechnik Messtechnik Metallbau Möbel
    Molkereien Motorenbau Nahrungsmittel Optik Papier Porzellan Pumpen Raumfahrt Reederei Reifen
    Reisen Rückversicherung Rüstung Schiffbau Schiffahrt Schokoladen Schuhe Seefracht Solartechnik
    Spielwaren Stahlbau Stahlwerke Süßwaren Textilien Tiefbau Touristik Uhren Umwelttechnik
    Verkehr Vermögen Versicherungen Verpackung Verpackungen Verwaltung Walzen Waffen Wasser
    Werkzeuge Werkzeugmaschinen Wohnen Wohnbau Zement Ziegel Zucker Bouw Bouwgroep Beheer Chemie
    Dranken Elektra Handelsmaatschappij Logistiek Luchtvaart Scheepsbouw Staal Techniek Textiel
    Transport Vastgoed Verzekeringen Voeding Voedsel Zuivel Bageri Bilar Bygg Byggeri Byggnads
    Dagligvarehandel Eiendom Elektronik Elkraft Entreprenør Fastigheter Fisk Fiskeri Forsikring
    Försäkring Förvaltning Gjuteri Gruve Gruvor Havbruk Hälsa Industrier Invest Järn Kemi Kliniker
    Läkemedel Lakseoppdrett Livsmedel Medier Mejeri Møbler Möbler Olje Papper Papir Rederier
    Sjømat Skip Skogar Smide Stål Teknik Teknologi Tryckeri Träförädling Tømmer Varv Verft
    Verkstäder Kiinteistöt Paperi Rakennus Sijoitus Teollisuus Teräs Energiayhtiö Metsä Ağaç
    Ambalaj Beton Boya Cam Çimento Denizcilik Dokuma Elektrik Eczacıbaşı Enerji Faktoring
    Gayrimenkul Gemi Gıda Grup Grubu Havacılık Havayolları Holding İlaç İnşaat İplik Kablo Kağıt
    Konfeksiyon Kuyumculuk Leasing Lojistik Makina Makine Maden Mağazacılık Medya Mensucat Mobilya
    Nakliyat Otelcilik Otomotiv Petrol Petrolleri Plastik Portföy Savunma Seramik Süt Şeker Tarım
    Taşımacılık Tekstil Tersanesi Ticaret Turizm Ulaştırma Yapı Yatırım Yayıncılık Budownictwo
    Chemia Elektronika Energetyka Farmacja Gaz Handlowy Inwestycje Komunikacja Leki Logistyka
    Maszyny Meble Mięso Miedź Nieruchomości Odzież Paliwa Przemysł Spożywczy Stal Surowce Szkło
    Telekomunikacja Ubezpieczenia Węgiel Zbrojeniowa Żegluga Finanse Doprava Energetika Ocel
    Papírny Pojišťovna Potraviny Reality Stavby Strojírny Sklo Uhlí Gradnja Građevinarstvo Hoteli
    Osiguranje Pivo Promet Trgovina Turizam Vode Nekretnine Putevi Építő Gyár Ingatlan Olaj
    Biztosító Élelmiszer Asigurări Construct Energetica Imobiliare Mobilă Oțel Transporturi Neft
    Uglya Agrokhim Khimiya Energo Stroy Avia Torg Ergosystem Naftiliaki Trapeza Ellas Hellas
    Shipholding Denryoku Dengyo Densen Fudosan Gakki Gasu Ginko Hamono Hoken Hyakkaten Insatsu
    Jidosha Jitensha Juki Jukogyo Kaihatsu Kaiun Kakoki Kamotsu Kankyo Kasei Kensetsu Keiki Kenzai
    Kikai Kinzoku Kisen Koki Koun Kosan Koyu Kyuko Reito Ryokan Saketen Seimei Seimitsu Seisakusho
    Seishi Seiyaku Seiyu Shokuhin Shokuryo Shoken Shoten Shuzo Soko Suisan Tanko Tekko Tetsudo
    Tetsuko Toshi Unso Unyu Yakuhin Yogyo Yuka Yusen Zaimoku Zosen Electron Trading Chemicals
    Jeonja Geonseol Hwahak Jecheol Jedang Sikpum Tongsang Mulsan Jungong Jungkongup Jeyak Chaebol
    Cement Hitech Bhakti Abadi Makmur Sejahtera Sentosa Persada Tambang Energi Pangan Farmasi
    Properti Mandiri Transportasi Kimia Baja Gas Sawit Semen Angkasa Investama Multifinance
    Sekuritas Asuransi Hartanah Tanah Kelapa Perkapalan Pelabuhan Minyak Kewangan Perbankan
    Insurans Pembinaan Kertas Dược Thép Sữa Vận Bia Dệt Udyog Udyam Vastra Vegoils Vanaspati Oils
    Sweets Masala Masalas Spinners Ispat Loha Vidyut Urja Parivahan Bhandar Khadi Fincorp Finserv
    Finvest Finance Infra Infratech Infracon Buildcon Realtech Agrotech Polyfilms Polytex Polychem
    Lifescience Lifecare Infotech Infosystems Technosoft Softech Labs Remedies Drugs Formulations
    Syntex Synthetics Tex Tubes Alloys Fabs Ginning Jewels Exim Impex Overseas Chits Sahakari
    Takaful Tamween Tijara Aqar Nakheel Istithmar Kahraba Petrokimia Sanad Tadawul Contracting
    Haulage Foodstuffs Marts Bureaux Cooperatives Bulk Millers Roses Agencies Parastatal Biashara
    Maziwa Kilimo Kahawa Maji Nyama Samaki Safaris""".split()
)
"""Words that stand last: Shokuhin, Yatırım, Versicherungen, Petrochem, Orchards."""

SHOPS = frozenset(
    """Kitchen Diner Pizza Pizzeria Burger Burgers Grill Chicken Cafe Café Coffee Deli Bistro Tavern
    Creamery Cookies Sandwiches Noodles Ramen Tacos Taqueria Steakhouse BBQ Brewhouse Brewery Bakery
    Donuts Doughnuts Pies Pantry Larder Superstore Bookshop Books Emporium Smokehouse Patisserie
    Pâtisserie Trattoria Rotisserie Butchers Chippy Fishmongers Greengrocers Hardware Garage
    Seafood Sweets Dairy Orchards Farms Toys Shoes Jewellers Jewelers Florist Florists Barbers
    Salon Pharmacy Drugstore Stores Supermarket Supermarkets Sauces Pickles Mustard Confectionery
    Biscuits Markets Boatyard Ribs Wings Subs Pasties Sausages Chocolates Teas Ales Ciders
    Preserves Jams Kebabs Fries Waffles Gelato Boats Taxis Autos Tyres Flowers Fabrics Antiques
    Bikes Cycles Photos Meats Cheeses Spices Nuts Candles Soaps Cakes""".split()
)
"""What a house that is called by its founder sells or is: Mama Njeri's Kitchen."""

NUMBERS_FIRST = frozenset(
    """Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Twenty Forty Hundred Thousand Deux
    Trois Quatre Cinq Sept Huit Neuf Dix Dos Tres Cuatro Cinco Seis Siete Ocho Nueve Diez Duas Due
    Tre Quattro Cinque Sette Nove Dieci Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Drie Vijf
    Zes Zeven Negen Tien Två Tres Fyra Sju Åtta Syv Otte""".split()
)
"""Numbers with which the names of firms begin, and none of persons."""
