"""Symbols of units of measure, exact in case, as papers of every language write them."""

_LENGTHS = "km dm cm mm µm nm km² km2 m² m2 m³ m3 cm² cm2 cm³ cm3 sqm sqft"
_WEIGHTS = "kg mg µg mcg kt Mt Gt lb lbs oz"
_VOLUMES = "ml mL cl cL dl dL hl hL cc"
_SPEEDS = "mph mpg kph rpm km/h m/s"
_POWERS = (
    "kW MW GW TW Wh kWh KWh MWh GWh TWh MWp kWp GWp kV kVA MVA mAh Ah GJ MJ kJ PJ TJ EJ hp PS "
    "kcal kN Nm psi kPa hPa mbar dB MWac MWdc MWAC MWDC GWac GWdc MWe MWth MWt GWe"
)
_DATA = "GB TB PB MB Gb Mb Mbps Gbps Kbps Mbit Gbit kHz MHz GHz Hz"
_TRADED = "TEU teu dwt DWT GT bpd bopd boe boepd mmbtu MMBtu bcm bcf mcf tcf ha"

DATA = frozenset(_DATA.split())
"""Those of a device's memory and of its signals, which also name a model."""
DEVICES = DATA | frozenset("kV V W cm Ah mAh hp PS dB cc".split())
"""Symbols that mostly tell what kind a thing is: a 380 kV line, a 5 cm screw."""
SYMBOLS = frozenset(
    f"{_LENGTHS} {_WEIGHTS} {_VOLUMES} {_SPEEDS} {_POWERS} {_DATA} {_TRADED}".split()
)
"""Symbols that are nothing else behind a number."""

TIED = frozenset(
    "MW GW TW MWac MWdc MWAC MWDC GWac GWdc MWe MWth MWt GWe MWh GWh TWh MWp kWp GWp TEU teu dwt "
    "DWT GT bpd boepd t ha sqm sqft".split()
)
"""Symbols of sizes that a hyphen may tie to a number: a 310-MWac farm, the 15,200-teu ship."""

LETTERS = frozenset("g l L t V W m".split())
"""One letter: a unit only where the number and it stand alone, or another unit parts them."""
