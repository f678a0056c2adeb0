"""Walks of life: what papers call persons by trade, calling or place in life."""

from digest.lexicon.words import COMPANY_WORDS

WALKS = frozenset(
    """abbess abbot accompanist accordionist accountant acrobat activist actor actress actuary
    acupuncturist adjudicator advocate agriculturist agronomist aide airman alderman
    alderwoman allergist alumna alumnus ambulanceman anaesthesiologist anaesthetist analyst
    anarchist anatomist anchor anchorman anchorwoman anesthesiologist angler animator
    announcer anthropologist antiquary apiarist apothecary applicant appraiser apprentice
    aquarist arborist archaeologist archdeacon archeologist architect archivist arranger
    artisan artist artiste assayer assessor astrologer astronaut astronomer athlete attendant
    auctioneer auditor author autoworker aviator backbencher bacteriologist bagpiper bailiff
    baker balladeer ballerina bandleader banker barber bargeman barista baritone barmaid
    barman barrister bartender bassist bassoonist batsman batter beautician beekeeper
    bellringer benefactor bibliographer bigwig biker biochemist biographer biologist
    biophysicist birder blacksmith blogger boatbuilder boatmaker boatman bodybuilder bodyguard
    boilermaker bookbinder bookie bookkeeper bookmaker bookseller botanist bowler boxer
    breadwinner brewer brewmaster bricklayer broadcaster broker builder bureaucrat busker
    butcher butler bystander cabbie cabby cabinetmaker caddie cadet cameraman camerawoman
    campaigner camper candidate canoeist cantor cardiologist carer caretaker carpenter
    cartographer cartoonist carver cashier caterer cattleman cellist censor centenarian
    ceramicist ceramist chairlady chairmaker chambermaid changemaker chaplain charwoman
    chauffeur cheesemaker chef chemist chieftain childminder chiropodist chiropractor
    choirmaster choreographer chorister churchwarden cinematographer claimant clarinetist
    clarinettist cleaner clergyman cleric clerk climber clinician clockmaker clown co-author
    co-defendant co-driver co-host co-pilot coachman cobbler codebreaker collaborator
    collector columnist comedian comedienne commando commentator commuter compere complainant
    composer comrade concierge conductor confectioner confidant confidante congressman
    congresswoman conservationist conservator constable constituent constructor consultant
    contestant contractor contrarian contributor coordinator coppersmith copyist copywriter
    coroner correspondent cosmetologist cosmologist cosmonaut costumier councillor councilman
    councilmember councilor councilperson councilwoman counsellor counselor countryman courier
    courtier cowboy cowhand coxswain craftsman craftsperson craftswoman crewman cricketer
    criminologist critic crofter crooner crossbencher cryptographer curate curator custodian
    cyclist dairymaid dairyman dancer daredevil deacon deaconess dealer dealmaker debutant
    decorator defendant defender demographer demonstrator dentist dermatologist designer
    detainee detective developer diarist dietician dietitian diplomat dispatcher dissident
    distiller diver docent docker dockworker doctor dogwalker dolmaker doorkeeper doorman
    dramatist dramaturg draper draughtsman drayman dressmaker driver drover druggist drummer
    dustman dyer ecologist economist educationalist educationist educator electrician
    embroiderer emcee emigrant emigre employee enameller endocrinologist engineer engraver
    entertainer enthusiast entomologist entrant entrepreneur environmentalist epidemiologist
    equestrian essayist ethicist ethnographer ethnologist evangelist examiner exhibitor expat
    expatriate explorer eyewitness fabricator falconer fan farmer farmhand farmworker farrier
    fellow fencer ferryman festivalgoer fiddler film-maker filmmaker financier firefighter
    fireman fisher fisherman fisherwoman fishmonger fishwife fishworker fitter flautist
    florist flutist folk-singer folklorist footballer forager foreman forester forewoman
    foundryman freeholder freelancer friar fruiterer fundraiser furrier futurist gambler
    gamekeeper gamer gardener gastroenterologist gatekeeper gemcutter gemmologist gemologist
    genealogist geneticist geochemist geographer geologist geophysicist geriatrician gilder
    glaciologist glassblower glassmaker glazier goalkeeper goatherd goldminer goldsmith golfer
    graduate grandmaster gravedigger grazier greengrocer greenkeeper grocer groundskeeper
    groundsman grower guardian guardsman guitar-maker guitarist gunman gymnast gynaecologist
    gynecologist haberdasher hacker hairdresser hairstylist handyman harbormaster
    harbourmaster harpist harpsichordist hatmaker hatter haulier hawker headhunter headman
    headmaster headmistress headteacher headwoman healer heiress helmsman herbalist herder
    herdsman hermit hiker historian hobbyist homebuilder homebuyer homemaker homeowner
    homesteader horologist horticulturalist horticulturist hospitalist hostage hostess
    hotelier hotelkeeper householder househusband housekeeper housewife humanist humanitarian
    humorist huntsman hydrogeologist hydrologist hygienist hypnotist illusionist illustrator
    immigrant immunologist impresario inmate innkeeper inspector installer instructor
    instrumentalist intern internist interpreter interviewer inventor investigator invigilator
    ironmonger ironworker islander itinerant janitor jeweler jeweller jockey joiner journalist
    journeyman juggler jurist juror karateka keyboardist kiosk-owner kitesurfer laborer
    labourer lacemaker landlady landlord landowner lapidary laureate lawmaker lawman lawyer
    leaseholder lecturer legislator lexicographer librarian librettist lifeboatman lifeguard
    linesman linguist lithographer litigator lobbyist lobsterman locksmith logger logistician
    longshoreman lorry-driver loyalist luger lumberjack lumberman lutenist luthier lyricist
    machinist maestro magician magistrate magnate maid maidservant mailman manicurist
    manservant marine mariner market-gardener marksman masseur masseuse mathematician
    matriarch matron mechanic mediator medic merchant metallurgist meteorologist
    microbiologist midfielder midwife migrant militant milkmaid milkman miller milliner
    millionaire millwright miner missionary moderator modernist mogul moneylender monk
    motorcyclist motorist mountaineer mourner muralist museologist musician musicologist
    mycologist nanny narrator naturalist naturopath navigator negotiator neighbor neighbour
    nephrologist neurologist neuroscientist neurosurgeon newcomer newsagent newscaster
    newsreader nonagenarian notary novelist numismatist nun nurse nurseryman nutritionist
    oarsman oarswoman obstetrician oceanographer octogenarian oilman ombudswoman oncologist
    onlooker operative operator ophthalmologist optician optometrist orchardist organiser
    organist organizer ornithologist orthodontist orthopaedist osteopath ostler oyster-farmer
    oysterman paediatrician painter palaeontologist paleontologist palmist panel-beater
    panelist panellist parachutist paraglider paralegal paramedic parasitologist paratrooper
    parishioner parliamentarian parson partisan party-goer passer-by pastor pastry-chef
    pathologist patriarch patron pawnbroker peacekeeper peacemaker peasant pedagogue peddler
    pedestrian pediatrician pedlar pensioner percussionist performer perfumer petrologist
    pharmacist pharmacologist philanthropist philologist philosopher phoneticist photographer
    photojournalist phycologist physician physicist physiologist physiotherapist pianist
    piercer pilot pitmaster plaintiff planner planter plasterer platelayer player playmaker
    playwright ploughman plumber podcaster poet poetess policeman policewoman policymaker
    pollster porter postdoc postgraduate postman postmaster postmistress postwoman potter
    poultryman powerlifter practitioner pradhan preacher prefect prelate presenter priest
    priestess primatologist printer printmaker prioress prisoner producer professor programmer
    promoter prompter proofreader proprietor proprietress prosecutor prospector protege
    protester protestor psychiatrist psychic psychoanalyst psychologist psychotherapist
    publican publicist publisher pugilist pundit pupil puppeteer quarryman quilter rabbi
    racegoer racer racketeer radiographer radiologist rambler rancher ranger rapper realtor
    rebel recluse recruit recruiter rector referee refugee regent reindeer-herder reinsurer
    repairer repairman reporter researcher resident restaurant-owner restaurateur restorer
    retiree reviewer rheumatologist rider roadie roadsweeper roofer rower royalist saddler
    sailmaker sailor salesgirl salesman salesperson saleswoman salon-owner sapper sarpanch
    saxophonist scaffolder scholar schoolboy schoolgirl schoolmaster schoolmistress
    schoolteacher scientist scout scrapper screenwriter scriptwriter sculptor sculptress
    seafarer seaman seamstress security-guard seismologist selectman semiotician sentry
    septuagenarian serviceman servicewoman set-designer settler sexologist sexton sharecropper
    shareholder shearer shepherd shepherdess sheriff shipbroker shipowner shipwright shoemaker
    shopfitter shopkeeper shopowner shot-putter showgirl showjumper showman showrunner
    signalman silversmith singer singer-songwriter skipper skydiver smallholder sniper
    snowboarder socialite sociologist soldier solicitor soloist sommelier songwriter sophomore
    soprano speechwriter speleologist spinner sportsman sportswoman sprinter squire stablehand
    stagehand stakeholder stall-holder stallholder statesman stationmaster statistician
    steelworker steeplejack stenographer stevedore steward stewardess stockbreeder stockbroker
    stockman stonecutter stonemason storekeeper storyteller strategist streamer street-sweeper
    striker student stuntman stuntwoman stylist subcontractor suffragette supervisor surfer
    surgeon survivor swimmer swineherd swordsman tailor tanod taster tattooist taxidermist
    taxpayer teacher teammate technician technocrat technologist teenager tehsildar
    telegraphist tenant tenor theologian theorist therapist thespian tobacconist toolmaker
    tour-guide toxicologist trader trainee trainer trainspotter transcriber translator trapper
    traveler traveller trawlerman treasurer triathlete tribesman trombonist trooper troubadour
    troubleshooter trucker trumpeter tuba-player tuner tutor tycoon typesetter typist
    typographer umpire undergraduate undertaker underwriter unionist upholsterer urbanist
    urologist usher valet valuer vaulter ventriloquist verger veterinarian vicar victim
    vigneron villager vinedresser vintner violinist violist virologist virtuoso viticulturist
    vlogger vocalist volcanologist volunteer wagoner waiter waitress warden warder washerwoman
    watchmaker watchman waterman weatherman weaver webmaster weightlifter welder wheelwright
    whistle-blower whistleblower widow widower winegrower winemaker winger witness woodcarver
    woodcutter woodworker worker workman worshiper worshipper wrangler wrestler writer
    yachtsman yachtswoman zamindar zookeeper zoologist""".split()
)
"""One word each, in lower case; the words before it say of what: a machine operator."""
CALLED = WALKS | {
    *"coach manager colleague teammate classmate mother father grandmother grandfather".split(),
    *"customer passenger patient shopper subscriber voter tourist".split(),
    *"seller buyer winner heir deputy aunt uncle cyclist principal receiver".split(),
}
"""What somebody is called before the name at the opening of a sentence."""
FIRST_IN_BODIES = COMPANY_WORDS | frozenset(
    """consumer student customer voter patient passenger taxpayer employee worker farmer seafarer
    merchant pilot veteran prisoner homeowner motorist migrant refugee tenant pensioner villager
    artist athlete doctor nurse teacher lawyer engineer scientist soldier sailor ranger settler
    planter painter writer author musician victim survivor peasant citizen islander boxer golfer
    angler rambler cyclist rower swimmer runner banker architect surveyor""".split()
)
"""Callings with which names of bodies begin: before a given name they call a person."""
