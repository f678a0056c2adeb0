"""Tables of what the words after a name vote for: "X shares fell", "X, which makes"."""

import re

from digest.extraction.players.evidence import Sort
from digest.lexicon.words import PRODUCT_WORDS

_TICKER = re.compile(r" \((?:[A-Z][\w ]{1,18}): ?[\w.]+\)")
_OWNER_OF = re.compile(
    r"'s? (?:[a-z-]+ ){0,2}(?:chief executive|chief [a-z]+ officer|chair(?:man|woman|person)?"
    r"|(?:vice-)?president|managing director|finance director|director|founder|co-founder|owner"
    r"|board|shareholders|subsidiary|headquarters|workers|employees|customers)\b"
)
_HAS = re.compile(
    r", which (?:owns|makes|manages|sells|builds|supplies|operates|employs"
    r"|(?:has|had) (?:about |around |some |nearly |almost |over |more than )?[\d,.]+ "
    r"(?:[a-z-]+ ){0,2}"
    r"(?:workers|employees|staff|stores|branches|shops|customers|factories|mills|ships))\b"
)
_REPRESENTS = re.compile(
    r", which (?:also |jointly )?(?:represents?|speaks? for|organi[sz]es|counts) [^,.;]{0,50}?\b"
    r"(?:workers|members|staff|employees|miners|nurses|drivers|teachers|pilots|crews?|dockers|firms"
    r"|companies|growers|farmers|retailers|makers|traders|landlords|tenants|owners|producers"
    r"|exporters|shops|banks|doctors|businesses|professionals)\b"
)
_AGE = re.compile(r", \d\d(?=[,. ])")
_CAREER = re.compile(
    r" (?:will |is to |would |has |had )?(?:also )?(?:step(?:s|ped)? down|resign(?:s|ed)?"
    r"|retire[sd]?|die[sd]|takes? office|took office|was born|was elected|was sworn|is survived"
    r"|(?:will )?becomes? (?:its |the )?(?:chief|chair|president|head|director))\b"
)
_FIGURE = (
    r"(?:as much as |about |around |more than |nearly |almost |a further |another |an? )?[\d.]+"
)
_PRICE = re.compile(
    r" (?:rose|fell|gained|lost|closed|jumped|slid|dropped|climbed|ended|slipped|added|shed|surged"
    rf"|tumbled|was|were)(?: (?:up|down|higher|lower|by))? {_FIGURE} ?(?:%|per ?cent|pct|pence|p\b)"
)
_RESULTS = re.compile(
    r"(?:'s?)? (?:has |had |also )?(?:(?:posted|reported|booked|recorded|swung|forecasts?)\b"
    r"[^.,;\n]{0,40}?)?\b(?:net |operating |pre-?tax |quarterly |annual |half-year |first-half "
    r"|full-year )+"
    r"(?:profits?|loss(?:es)?|revenues?|sales|earnings|turnover|income|results)\b"
)
_COMMERCE = re.compile(
    r" (?:(?:is|was|were) (?:(?:controlled|run|chaired|headed|led|backed) by|founded|listed"
    r"|floated|headquartered|incorporated|delisted|valued at"
    r"|majority-owned|wholly owned|owned|acquired|merged|privatised)\b"
    r"|(?:now |also )?(?:employs|manufactures|exports|operates|supplies|distributes|mines"
    r"|brews|refines|insures)\b"
    r"|(?:has |had )?(?:raised|secured|closed) (?:an? )?(?:[$€£¥₹]|US\$|Rs|(?:seed|Series|funding))"
    r"|(?:has |had )?(?:filed for|went public|collapsed into|entered administration|went bust)\b"
    r"|(?:and|will|would|has) (?:jointly|acquire|acquired|merge|merged|list|supply)\b"
    r"|(?:has |had )?(?:agreed|signed an? (?:deal|contract|agreement|memorandum|letter))\b"
    r"|(?:is|was|are|were) in (?:advanced |early |exclusive )?talks\b"
    r"|said in (?:an? |its )(?:statement|filing|exchange|stock|regulatory|disclosure|press|note))"
)
_RUN_BY = re.compile(
    r", (?:which (?:is|was) |now |once |also )?(?:led|run|headed|chaired|owned|backed|controlled"
    r"|founded|listed|headquartered|operated|managed|established|incorporated|part-owned"
    r"|majority-owned) (?:by|in|on|at|from|near|outside)\b"
    r"|,? is in the hands of\b"
)
_SEAT_OF = re.compile(
    r" (?:Senator|Governor|Gov\.?|Sen\.?|Rep\.?|MP|MCA|Mayor|Representative"
    r"|congress(?:man|woman)) [A-Z]"
)
_COUNCIL = re.compile(
    r" (?:city|town|county|borough|district|municipal|parish) (?:council|hall|government|police)\b"
    r"| (?:magistrates?'? |high |district |crown |county |circuit )?court\b(?!s? of)"
)
_CHIEF = re.compile(
    r"'?s? (?:(?:acting|interim|deputy|group|outgoing|incoming) )?chief"
    r" (?:executive|(?:[a-z]+ ){1,2}officer|economist|strategist|analyst|scientist)\b"
)
_DEPOSIT = re.compile(
    r" (?:[a-z-]+ )?(?:(?:lithium|gold|copper|iron ore|nickel|uranium|coal|gas|oil|potash|zinc"
    r"|silver|graphite|wind|solar|hydropower|LNG|rare earths?)"
    r" (?:project|field|farm|prospect|deposit)"
    r"|deposit|orebody|oilfield|gasfield|oil field|gas field|wind farm|solar farm)\b"
)
_RATE = re.compile(
    r" (?:has |had |will )?(?:left|held|hold|kept|keep|cut|raised?|lowered|lower|increased)"
    r" (?:its |the )?(?:key|policy|benchmark|base|repo|cash|main|lending|bank)(?: \w+)? rates?\b"
)
_STAFF = re.compile(
    r" (?:[a-z-]+ ){0,2}(?:analyst|economist|strategist|spokes(?:man|woman|person)|CEO|CFO|chairman"
    r"|chairwoman|chair|president|founder|partner|director|boss|secretary|leader|coach"
    r"|commissioner|treasurer|vice-chair) [A-Z][a-z]+ [A-Z]"
)
_MONEY = re.compile(
    r" (?:has |had |also )?(?:lost|earned|made|borrowed|owes|owed|spent|invested|raised|generated)"
    r" (?:(?:about|around|nearly|almost|more than|over|some) )?"
    r"(?:[$€£¥₹₩₦]|[A-Z]{1,3}[$£]|Rs|[A-Z]{3} )\.? ?\d"
)
_MODEL = re.compile(
    rf" (?:\d+|[IVX]{{1,4}}|Pro|Max|Mini|Plus) (?:[a-z-]+ )?(?:{'|'.join(sorted(PRODUCT_WORDS))})\b"
)
_REFERENCE = re.compile(r" (?:interbank|overnight|floating|reference|swap|lending) rates?\b")
_WATERWORKS = re.compile(
    r" (?:waste-?water|sewage|landfill|desalination|water treatment)(?: treatment)?"
    r" (?:plant|works|site|station)\b"
)
_LANDED = re.compile(
    r" (?:mayor|MP|MPs|councillors?|state|province|region|district|county|emirate|governorate"
    r"|prefecture|peninsula|valley|basin|field|coast|countryside|counterpart|couple|pensioner"
    r"|crossing|quarry|oilfield|kiln|fields"
    r"|resident|man|woman|teenager|(?:rail|railway|metro|power) line|highway|motorway)s?\b(?!-)"
)
_WHOSE = re.compile(
    r", whose (?:[a-z-]+ ){0,2}(?:chief (?:executive|[a-z]+ officer)|shares|stock|board"
    r"|headquarters|customers|shareholders|subsidiar(?:y|ies)|plants?|factor(?:y|ies)|stores|turnover"
    r"|revenues?)\b"
)
_APPOINTS = re.compile(
    r" (?:has |had |have )?(?:appointed|hired|recruited|poached|promoted)"
    r" (?:[A-Z][\w.'-]+ ){2,4}(?:as|to be|to become) "
)
_KINDRED = re.compile(r" (?:family|brothers|sisters|clan|dynasty|siblings|heirs)\b")
AFTER_SIGNS = (
    (_KINDRED, Sort.THING, 2.6, "rule:family-of"),
    (_LANDED, Sort.PLACE, 2.6, "rule:home-of"),
    (_WATERWORKS, Sort.PLACE, 2.6, "rule:site-of"),
    (_REFERENCE, Sort.THING, 4.0, "rule:rate"),
    (_SEAT_OF, Sort.PLACE, 2.6, "rule:seat"),
    (_COUNCIL, Sort.PLACE, 4.0, "rule:seat"),
    (_DEPOSIT, Sort.THING, 5.0, "rule:deposit"),
    (_RATE, Sort.GOVERNMENT, 3.5, "rule:sets-rate"),
    (_CHIEF, Sort.BODY, 3.0, "rule:role-after"),
    (_WHOSE, Sort.BODY, 2.0, "rule:whose-own"),
    (_APPOINTS, Sort.BODY, 1.8, "rule:appoints"),
    (_STAFF, Sort.BODY, 2.0, "rule:role-after"),
    (_MONEY, Sort.BODY, 1.4, "rule:results"),
    (_MODEL, Sort.THING, 4.0, "rule:model-number"),
    (_PRICE, Sort.COMPANY, 1.8, "rule:price"),
    (_RESULTS, Sort.COMPANY, 2.2, "rule:results"),
    (_COMMERCE, Sort.BODY, 1.2, "rule:commerce"),
    (_RUN_BY, Sort.BODY, 2.8, "rule:run-by"),
    (_TICKER, Sort.COMPANY, 4.0, "rule:ticker"),
    (_OWNER_OF, Sort.BODY, 3.0, "rule:owner-of-role"),
    (_HAS, Sort.BODY, 1.8, "rule:has"),
    (_REPRESENTS, Sort.ORGANISATION, 4.0, "rule:represents"),
    (_AGE, Sort.PERSON, 2.5, "rule:age"),
    (_CAREER, Sort.PERSON, 1.7, "rule:career"),
)
"""What a pattern behind a name votes for."""
