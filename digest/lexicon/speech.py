"""Words with which papers give words to somebody."""

from digest.lexicon.walks import WALKS

VERBS = frozenset(
    """said says say saying added adds adding told tells telling noted notes noting
    explained explains explaining argued argues arguing warned warns warning replied replies
    responded responds insisted insists insisting stressed stresses stressing emphasised
    emphasizes emphasises emphasized commented comments commenting remarked remarks quipped
    joked jokes observed observes recalled recalls continued continues concluded concludes
    declared declares declaring announced announces announcing claimed claims claiming
    admitted admits admitting acknowledged acknowledges conceded concedes stated states
    stating highlighted highlights wrote writes writing asked asks asking answered answers
    reckoned reckons believes believed called calls calling described describes describing
    quoted quoting tweeted tweets posted posts predicted predicts predicting reported
    reports complained complains complaining suggested suggests suggesting maintained
    maintains confirmed confirms confirming denied denies agreed agrees dismissed dismisses
    dismissing hailed hails hailing praised praises praising thinks vowed vows promised
    promises lamented laments countered counters retorted testified testifies urged urges
    urging cited citing read reads reading termed labelled labeled dubbed branded branding
    criticised criticized criticising criticizing slammed blasted welcomed welcomes
    welcoming accused accuses accusing pointed points exclaimed wondered mused cautioned
    cautions cautioning reiterated reiterates reiterating affirmed boasted boasts opined
    clarified clarifies pleaded shouted shouts yelled chanted chants sang whispered sighed
    laughed shrugged grumbled fumed thundered revealed reveals disclosed pledged pledges
    commended lauded condemned condemns condemning denounced denounces ruled rules labels
    labelling decried rued enthused gushed raved relayed intoned interjected summarised
    summarized texted emailed deadpanned bragged underlined underlines underscored
    underscores call describe warn argue believe think insist complain tell write ask
    maintain predict suggest explain reckon admit deny dismiss hail sighs shrugs laughs
    quips muses wonders grumbles fumes exclaims retorts recounts recounted confides confided
    reflects reflected smiled smiles grinned grins snapped snaps assured assures assuring
    feared fears hoped hopes speculated stipulates stipulated terming dubbing slamming
    blasting lauding decrying""".split()
) | {
    "shot back", "shoots back", "hit back", "hits back", "fired back", "chimed in", "weighed in",
    "chipped in", "piped up", "went on", "goes on", "signed off",
}  # fmt: skip
"""Verbs whose subject speaks."""

NOUNS = frozenset(
    """call calls claim claims comment comments report reports note notes post posts label labels
    rules answer answers fears hopes promises reads rules""".split()
)
"""Verbs among them that are nouns too: on a call, in written comments."""

REACTIONS = frozenset(
    """found finds rejected rejects rejecting apologised apologises apologized apologizes
    thanked thanks blamed blames blaming defended defends backed demanded demands demanding
    questioned expressed expresses expressing cheered celebrated mocked ridiculed invoked
    spoke speaks speaking talked talks talking referred refers referring saw sees seen
    likened likens compared compares comparing rated attributed attributes attributing
    bemoaned bet betting considers considered regards regarded feels felt offers offered
    offering wants wanted expects expected expecting""".split()
)
"""Verbs that give a few quoted words to their subject where no verb of speech does."""

CLOSING = frozenset(
    "found finds demanded demands apologised apologized questioned cheered thanked".split()
)
"""Verbs of those that give a whole sentence to their subject where they stand behind it."""

JUDGEMENTS = frozenset(
    """called calls calling described describes describing dismissed dismisses dismissing
    hailed hails hailing praised praises praising termed labelled labeled dubbed branded
    branding criticised criticized criticising criticizing slammed blasted condemned
    condemns condemning denounced decried welcomed welcomes welcoming accused accuses
    accusing lauded commended cited mocked ridiculed likened regarded considered quoted
    labels labelling seen rejected terming dubbing slamming blasting lauding decrying""".split()
)
"""Verbs whose object is judged, which a passive leaves to "by"."""

PERSON_NOUNS = WALKS | frozenset(
    """counterpart counterparts predecessor predecessors successor successors teammate teammates
    insider insiders source sources official officials analyst analysts trader traders
    broker brokers executive executives spokesperson spokespeople spokesman spokesmen
    spokeswoman lawyer lawyers expert experts economist economists manager managers banker
    bankers investor investors employee employees worker workers resident residents
    shareholder shareholders diplomat diplomats minister ministers adviser advisers advisor
    advisors observer observers person people judge judges prosecutor prosecutors customer
    customers farmer farmers driver drivers shopkeeper shopkeepers owner owners director
    directors strategist strategists researcher researchers scientist scientists critic
    critics supporter supporters campaigner campaigners player players MP MPs lawmaker
    lawmakers senator senators president premier chancellor mayor governor councillor
    councillors ambassador envoy aide aides deputy chairman chairwoman chairperson chair
    chief head leader leaders founder co-founder boss CEO CFO COO dealer dealers member
    members delegate negotiator negotiators whistleblower witness witnesses survivor victim
    plaintiff plaintiffs defendant defendants claimant attorney attorneys counsel barrister
    solicitor magistrate justice captain coach striker goalkeeper midfielder defender
    batsman bowler teacher teachers nurse nurses doctor doctors student students neighbour
    neighbours neighbor neighbors commuter commuters passenger passengers protester
    protesters demonstrator demonstrators fan fans activist activists volunteer volunteers
    fisherman fishermen miners vendor vendors tenant tenants consultant consultants engineer
    engineers architect professor academic academics author curator actor singer writer
    journalist reporter editor pastor bishop priest imam general colonel commander sergeant
    officer officers detective inspector user users reader readers viewer viewers parent
    parents mother father son daughter brother sister widow husband wife man woman men women
    businessman businesswoman entrepreneur billionaire veteran representative
    representatives secretary treasurer commissioner regulators creditor creditors lenders
    bidder bidders buyer buyers seller sellers importer exporter exporters grower growers
    pilot pilots steward shopper shoppers visitor visitors tourist tourists guest politician
    politicians candidate colleague colleagues friend friends relative relatives partner
    partners congressman congresswoman assemblyman councilman interviewer moderator host
    auctioneer collector conductor chef waiter barista butcher baker retailers producers
    planner skipper Republican Democrat socialist conservative liberal centrist nationalist
    incumbent newcomer millionaire philanthropist
    strongman heiress tycoon magnate financier industrialist restaurateur hotelier novelist
    playwright musician composer athlete sprinter cyclist boxer golfer jockey astronaut
    firefighter paramedic midwife dentist surgeon pharmacist plumber electrician carpenter
    welder trucker cleaner janitor seamstress tailor weaver potter fisher herder rancher
    beekeeper winemaker distiller blacksmith islanders villagers townspeople locals pupils
    medics landlords bakers butchers grocers fishers trawlermen dockers crews sailors truckers
    cyclists motorists homeowners householders borrowers savers depositors debtors bondholders
    subscribers listeners guests diners consumers rivals competitors opponents backers
    detractors sceptics skeptics strikers picketers organisers organizers environmentalists
    conservationists historians scholars commentators pundits columnists reviewers inspectors
    auditors accountants architects surveyors planners builders contractors ranchers herders
    smallholders merchants importers recruiters founders entrepreneurs designers artists
    musicians actors authors writers editors journalists reporters envoys mediators arbitrators
    legislators parliamentarians deputies aldermen trustees governors bureaucrats staffers
    labourers laborers cleaners porters guards detectives firefighters paramedics rescuers
    survivors victims families widows pensioners retirees veterans soldiers commanders generals
    bishops priests imams elders hoteliers restaurateurs publicans stallholders hawkers
    grandmother grandfather islander villager motorist homeowner pensioner retiree landlord
    sailor docker columnist historian auditor trustee legislator organiser organizer""".split()
)
"""Nouns that may name a person whom the article does not name."""

BODY_NOUNS = frozenset(
    """company group firm bank ministry government union agency commission court regulator
    manufacturer carmaker airline carrier retailer lender operator maker producer supplier
    utility brokerage startup start-up consortium federation association authority board
    committee council watchdog tribunal panel party embassy department administration
    institute university foundation charity exchange insurer chipmaker drugmaker miner
    developer conglomerate fund parent subsidiary studio network broadcaster newspaper
    police chamber cooperative club team prosecution defence defense opposition campaign
    institution organisation organization business chain brand platform publisher brewer
    grocer steelmaker automaker shipbuilder startups ministries parliament senate
    secretariat bureau office treasury army military think-tank lobby alliance coalition
    labour labor management leadership companies firms banks airlines carmakers authorities
    governments groups courts manufacturers operators suppliers developers insurers underwriters
    brewers publishers broadcasters utilities unions""".split()
)
"""Nouns that stand for a body named before, or for one that the article does not name."""

TEXT_NOUNS = frozenset(
    """statement report documents document letter memo filing email e-mail note ruling study
    survey review notice sign banner placard poster post message slide slides presentation
    brochure transcript circular prospectus bulletin editorial advert advertisement label
    petition complaint lawsuit indictment judgment judgement verdict order text tweet
    summary minutes communique communiqué release plaque caption inscription graffiti
    website blog post-mortem affidavit submission contract clause agreement draft guidance
    readout dispatch testimony papers""".split()
)
"""Nouns of things in which words are read."""

OCCASIONS = frozenset(
    """statement prospectus filing letter report interview note release email e-mail memo post
    briefing circular announcement reply response text call conference meeting""".split()
)
"""On what occasion somebody says a thing, behind "said": in a filing, on a call."""

NAMING = frozenset(
    """so-called named titled entitled nicknamed codenamed code-named baptised christened
    termed dubbed called labelled labeled marked tagged known billed marketed branded term
    terms word words phrase slogan motto name title song single album novel book film movie
    play poem series show programme program podcast painting exhibition brand ship yacht
    project operation campaign hashtag headline column essay documentary sculpture game
    track hit ballad memoir thriller musical opera button tab option mode feature section
    category defined defines define defining""".split()
)
"""Words after which quotation marks only name a thing."""
