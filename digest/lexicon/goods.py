"""Goods, materials and standards, which papers write with capitals like names of firms."""

COMMODITIES = frozenset(
    """Soybean Soybeans Soymeal Rapeseed Canola Corn Maize Wheat Barley Oats Sorghum Rice Cotton
    Cocoa Robusta Arabica Cattle Hogs Lumber Bauxite Alumina Nickel Zinc Palladium Platinum Rhodium
    Lithium Cobalt Uranium Potash Urea Ammonia Naphtha Gasoil Diesel Gasoline Petrol Kerosene Butane
    Propane Ethanol Methanol Bitumen Ethylene Propylene Benzene Spodumene Graphite Manganese
    Molybdenum Tungsten Vanadium Titanium Neodymium Helium Hydrogen Methane Plutonium Cannabis
    Glyphosate Semaglutide Insulin Paracetamol Ibuprofen Metformin Fentanyl Ketamine Nicotine
    Caffeine Aspartame Asbestos Perovskite Silicon Graphene Kevlar Teflon Dioxin Arsenic""".split()
)
"""Single words."""

_OILS = frozenset(
    """Palm Crude Olive Sunflower Soybean Soya Rapeseed Canola Coconut Fish Heating Fuel
    Shale""".split()
)
_PAIRS = frozenset(
    """Iron Ore; Natural Gas; Rare Earths; Rare Earth; Raw Sugar; White Sugar; Thermal Coal; Coking
    Coal; Brent Crude; Jet Fuel; Fuel Oil; Live Cattle; Lean Hogs; Pig Iron; Scrap Metal; Green
    Hydrogen; Natural Rubber; Wood Pulp; Milk Powder""".replace("\n    ", " ").split("; ")
)
_LAST = frozenset(
    """Hydroxide Carbonate Oxide Chloride Sulphate Sulfate Nitrate Phosphate Acid Dioxide Monoxide
    Fluoride Peroxide Sulphide Sulfide Silicate Concentrate Crude Gasoil Lager Ale Pilsner Pils IPA
    Vodka Whisky Whiskey Rum Tequila Cider Shampoo Toothpaste Lotion Ketchup Mayonnaise Bitter
    Prosecco Champagne Cola Lemonade""".split()
)


def is_ware(words: tuple[str, ...]) -> bool:
    """Tell whether a name is a commodity's, a chemical's or a drink's."""
    if len(words) == 1:
        return words[0] in COMMODITIES
    oil = words[1:] == ("Oil",) and words[0] in _OILS
    return oil or words[-1] in _LAST or " ".join(words) in _PAIRS


ATTRIBUTED = frozenset(
    """cell cells battery batteries cable cables rule rules standard standards chemistry technology
    technique screening test tests scan scans certification certificate certificates label labels
    format formats guidelines guideline code codes specification specifications protocol protocols
    chip chips wafer wafers lithography module modules panel panels memory display displays lamp
    lamps bulb bulbs sensor sensors camera cameras vaccine vaccines therapy therapies drug drugs
    licence licences license licenses emissions reporting framework criteria category
    classification grade grades fuel fuels pipe pipes pipeline gas crude plastic plastics resin
    resins film films coating coatings engine engines motor motors turbine turbines reactor reactors
    carrier carriers vessel vessels tanker tankers terminal terminals imports exports prices price
    spot futures futures-contract particles virus viruses infection infections patients symptoms
    machine machines scanner scanners devices device units robot robots interface connector port
    ports printing printer printers network networks spectrum signal signals radio music video
    files file loans bonds mortgages mortgage deposits levels compliant certified rating ratings
    fibre fibers fibres optics molecule molecules protein proteins antibody antibodies inhibitor
    inhibitors gene genes mutation receptor receptors tyre tyres brakes visa visas permit permits
    passport passports tax relief credits accounts account pension pensions""".split()
)
"""What stands behind letters that name a kind, a norm or a substance: LFP cells, JORC rules."""

PRODUCT_WORDS = frozenset(
    """app apps chip chips jet jets plane planes aircraft phone phones smartphone smartphones
    handset model models chatbot software game games drug drugs vaccine console tablet car cars
    truck trucks suv sedan pickup vehicle vehicles film movie series show song album book novel
    newsletter podcast processor processors helicopter satellite rocket engine language assistant
    tool toolkit vocabulary format standard ship vessel tanker ferry mine index browser
    operating-system token coin stablecoin cryptocurrency programme scheme robot missile fighter
    bomber treatment pill brand-name vodka whisky whiskey beer cereal wine perfume pump pumps
    machine machines device devices kit sensor sensors scanner scanners drone drones tractor
    tractors turbine turbines snack snacks cream lotion shampoo
    soap detergent toothpaste drink drinks juice soda lager ale stout gin rum tequila liqueur cider
    yoghurt yogurt cheese biscuit biscuits cookie crisps sauce ketchup supplement painkiller
    antibiotic inhaler ointment jab capsule therapy antibody implant stent pacemaker catheter
    herbicide fungicide pesticide insecticide varnish adhesive fragrance lipstick mascara trainer
    sneaker handbag smartwatch razor mattress kettle fridge dishwasher mower e-bike scooter
    motorbike moped minivan hatchback saloon coupe roadster lorry tram yacht catamaran bulker
    freighter trawler barge dredger frigate destroyer corvette submarine warship howitzer rifle
    radar torpedo lander spacecraft booster telescope laptop router headset earbuds speaker chipset
    database messenger plug-in videogame doll sitcom drama musical opera ballet memoir poem
   """.split()
)
"""Common nouns that tell a product when they stand beside a name."""
