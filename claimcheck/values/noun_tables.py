"""Tables of counted nouns: which noun is a kind of which, synonyms, plurals, nationalities.

Collected from the nouns that news reports count; a noun that is not here is compared by its own word only.
Each row reads "hypernym: its kinds"; a noun may stand in several rows.
"""

__all__ = ["ACTIVE", "DEMONYMS", "HYPERNYMS", "PLURALS", "SYNONYMS", "UNMARKED_PLURALS", "VACUOUS"]

_PEOPLE = """
person: adult child civilian combatant official worker student resident relative detainee suspect criminal
person: latino hispanic casualty migrant traveller believer athlete artist politician professional leader supporter follower
person: member participant protester citizen foreigner local customer user fan visitor guest spectator voter
person: patient survivor mourner worshipper pilgrim refugee driver passenger pedestrian passerby bystander
person: hostage prisoner volunteer activist expert scientist academic author victim expatriate neighbour
person: candidate delegate negotiator diplomat observer monitor inspector investigator witness commuter
person: shopper consumer homeowner tenant investor shareholder taxpayer pensioner retiree veteran orphan
person: widow widower boss employer owner manager executive director businessman entrepreneur banker trader
person: farmer fisherman shepherd hunter peasant labourer miner builder sailor seafarer teacher nurse doctor
person: journalist photographer lawyer judge juror priest clergyman imam monk nun bishop rabbi cleric preacher
person: extremist islamist separatist smuggler trafficker pirate attacker assailant perpetrator abductor
person: bomber hijacker kidnapper robber thief looter rioter murderer killer looter arsonist gangster
person: human individual stranger friend lover partner colleague ally opponent rival enemy hero foe donor
person: subscriber follower viewer reader listener motorist cyclist biker motorcyclist hiker climber skier
person: swimmer surfer diver camper evacuee employee evacuee applicant graduate freshman intern apprentice
person: contestant finalist winner loser champion runner player coach referee footballer cricketer golfer
person: boxer wrestler gymnast astronaut cosmonaut crewman crewmember responder rescuer firefighter paramedic
person: medic peacekeeper mediator hospitalised homeless disabled wounded injured elderly unemployed
person: american-citizen national settler nomad tribesman villager townsman islander inhabitant
person: minister lawmaker senator congressman councillor governor mayor president premier king queen
person: ambassador envoy spokesman secretary aide adviser staffer bureaucrat policymaker economist analyst
person: researcher engineer technician programmer developer designer architect chef cook waiter cleaner
person: bartender barber butcher baker carpenter plumber electrician mechanic pilot steward technologist
person: musician singer actor dancer rapper writer novelist poet painter comedian filmmaker model celebrity
person: dissident defector exile rebel outlaw fugitive inmate convict defendant plaintiff offender culprit
person: heir descendant ancestor immigrant emigrant stowaway castaway deserter recruit conscript cadet
person: twin triplet sibling newborn caregiver carer donor recipient beneficiary stakeholder signatory
person: militiaman crowd-member demonstrator marcher picketer striker unionist reformist loyalist royalist
person: nationalist communist socialist democrat republican liberal conservative independent
person: muslim christian jew hindu buddhist sikh catholic protestant sunni shiite alawite druze yazidi
person: kurd arab pashtun uighur uyghur rohingya hazara tamil tutsi hutu roma jehovah
person: clerk maid servant butler gardener janitor porter vendor hawker merchant shopkeeper broker tailor weaver
person: blacksmith herder rancher breeder planter grower logger lumberjack woodcutter welder machinist stevedore docker
person: jockey trucker conductor stewardess navigator skipper deckhand rower kayaker canoeist mountaineer trekker
person: backpacker caver angler sunbather bather sightseer motorcyclist skater snowboarder racer trainee instructor
person: lecturer professor dean rector principal headmaster tutor caretaker warden receptionist cashier accountant
person: auditor librarian curator pharmacist dentist veterinarian midwife orderly therapist psychologist counsellor
person: counselor nanny babysitter guardian fiance fiancee bride groom newlywed beggar vagrant squatter addict dealer
person: vigilante mobster warlord chieftain elder mullah ayatollah sheikh prince princess alderman attorney solicitor
person: barrister prosecutor constable sheriff trooper detective gendarme jailer sapper deminer sniper rifleman
person: aviator copilot seaman submariner legionnaire jihadi subversive contra sandinista jesuit seminarian missionary
person: magistrate commissioner couple canyoneer reveller diner patron clubber evacuee operative collaborator informant
person: interpreter translator attendant marshal agent informer spy scout guide courier messenger onlooker jogger picnicker snorkeler
person: boater devotee pastor vicar deacon evangelist kindergartener lad senior bandit native bedouin roofer operator
person: editor blogger broadcaster councilor cabbie rider reveler drinker client sherpa acquaintance tutsi hutu
person: prostitute paraglider skydiver parachutist balloonist poacher trapper dad mom mum breadwinner daytripper
person: congregant parishioner chorister seamstress driller supervisor overseer arbitrator occupant lodger
person: roommate housemate flatmate landlord landlady stepson stepdaughter copt sunni gay lesbian
adult: man woman
man: husband father son brother grandfather uncle nephew gentleman policeman fireman
woman: wife mother daughter sister grandmother aunt niece lady actress waitress housewife policewoman nun widow
child: boy girl baby infant toddler schoolchild minor kid youngster newborn schoolboy schoolgirl kindergartner
boy: schoolboy
girl: schoolgirl
person: teenager youth teen adolescent
relative: husband wife father mother son daughter brother sister parent grandparent sibling cousin uncle aunt
relative: nephew niece grandson granddaughter grandchild spouse
parent: father mother
civilian: noncombatant
combatant: soldier fighter militant policeman-combatant
soldier: serviceman servicewoman conscript paratrooper commando infantryman marine reservist gunner
soldier: corporal sergeant lieutenant guardsman cadet recruit private ranger airman
soldier: commander officer-military general colonel major captain
fighter: militant rebel militiaman guerrilla insurgent mercenary jihadist paramilitary
militant: insurgent jihadist terrorist
official: minister lawmaker governor mayor diplomat inspector secretary councillor
lawmaker: senator congressman
worker: employee labourer miner builder teacher nurse doctor engineer cleaner fisherman firefighter paramedic
worker: staffer contractor farmworker steelworker dockworker driver technician waiter
employee: staffer
medic: doctor nurse paramedic surgeon physician
doctor: surgeon physician
student: pupil schoolchild undergraduate schoolboy schoolgirl freshman
resident: villager townsman islander inhabitant local
traveller: tourist passenger commuter pilgrim holidaymaker vacationer
visitor: tourist holidaymaker
detainee: prisoner inmate hostage captive
prisoner: convict
migrant: refugee immigrant asylum-seeker
suspect: defendant
criminal: terrorist gangster murderer robber thief kidnapper smuggler trafficker
attacker: gunman bomber hijacker knifeman assailant
officer: policeman
guard: bodyguard
journalist: reporter correspondent photographer cameraman columnist
scientist: researcher physicist chemist biologist epidemiologist virologist
athlete: player footballer cricketer runner swimmer cyclist boxer golfer
protester: demonstrator rioter marcher
politician: lawmaker senator congressman minister
combatant: soldier
person: gunman guard soldier officer policeman militant fighter insurgent terrorist jihadist worker
leader: chief
"""

_THINGS = """
vehicle: car truck bus motorcycle van taxi ambulance tractor bicycle tank jeep trailer train tram minibus SUV
car: taxi suv limousine sedan hatchback
bus: minibus coach
train: locomotive
motorcycle: scooter moped
building: house home school hospital church mosque temple hotel factory warehouse shop skyscraper tower
building: apartment mansion hut barn garage museum library theatre prison embassy courthouse synagogue hall
home: house apartment cottage hut mansion bungalow
home: flat
school: college academy kindergarten
shop: supermarket pharmacy bakery boutique
aircraft: plane helicopter drone glider balloon
plane: jet airliner fighter-jet bomber-plane warplane
jet: airliner warplane
vessel: ship boat ferry tanker yacht submarine trawler dinghy canoe barge raft frigate destroyer
ship: tanker freighter frigate destroyer warship ferry
boat: dinghy trawler canoe yacht
warship: frigate destroyer corvette cruiser
weapon: gun rifle pistol missile bomb grenade knife rocket mortar explosive machete firearm
firearm: gun rifle pistol shotgun handgun
gun: rifle pistol shotgun handgun machine-gun
explosive: bomb grenade mine
missile: rocket
settlement: village town city hamlet
animal: dog cat horse cow sheep pig goat bird elephant lion tiger whale dolphin shark bear camel chicken
bird: chicken duck goose turkey penguin
livestock: cow sheep pig goat cattle
cattle: cow bull
plant: tree
drug: cocaine heroin opium
crime: murder robbery burglary rape assault theft
attack: bombing shooting airstrike raid ambush assault stabbing strike
strike: airstrike
country: state nation
document: letter report email memo
publication: book newspaper magazine
institution: school hospital university bank
company: bank airline retailer manufacturer
device: phone computer laptop tablet smartphone camera
phone: smartphone
computer: laptop
medal: gold silver bronze
match: final semifinal
fuel: petrol diesel
crop: wheat rice maize barley
disaster: earthquake flood cyclone hurricane
"""

_SYNONYMS = """
people persons individual human
policeman policewoman police cop constable
rebel insurgent guerrilla
militant extremist
soldier troop serviceman trooper
labourer laborer
neighbour neighbor
traveller traveler
worshipper worshiper
crewman crewmember crew
firefighter fireman firewoman
prisoner inmate
staffer staff
hostage captive
teenager teen adolescent youth
child kid youngster minor
lawmaker mp parliamentarian legislator deputy
spokesman spokeswoman spokesperson
expert specialist
american us-citizen
demonstrator protester protestor
migrant asylum-seeker
villager
passerby passer-by
car automobile
truck lorry
plane airplane aeroplane
motorcycle motorbike
bicycle bike
ship
home house
shop store
country nation
company firm business corporation
airstrike air-strike
phone telephone
email e-mail
job post
vote ballot
quake earthquake
blast explosion
case infection
holidaymaker vacationer
theatre theater
doctor physician
detainee
journalist reporter
goal
film movie
grenade
apartment flat
settlement
drone uav
refugee
fan supporter
test exam
pupil schoolchild
"""

# Two words for what one of the words above names.
_PHRASES = """
police officer: policeman
crew member: crewman
staff member: staffer
fire fighter: firefighter
fire officer: firefighter
school child: schoolchild
school pupil: pupil
school student: student
service member: serviceman
asylum seeker: asylum-seeker
young person: youth
family member: relative
"""

# Each row: nouns by which the press counts the same group, so that an equal number is hardly of others, though one of
# them may be wider.
_INTERCHANGEABLE = """
worker employee staffer workman labourer colleague
student pupil schoolchild schoolboy schoolgirl youth
tourist visitor holidaymaker traveller guest
fisherman sailor crewman seaman
migrant refugee asylum-seeker
passenger traveller
resident villager townsman islander inhabitant local
gunman attacker assailant militant
militant fighter rebel
officer policeman agent
driver motorist
customer shopper client
fan supporter spectator
player footballer teammate
soldier serviceman guardsman marine
medic paramedic
protester rioter marcher
building house property
car vehicle
plane aircraft jet
ship vessel boat
shop business
"""

_PLURALS = """
man men|woman women|child children|schoolchild schoolchildren|grandchild grandchildren|stepchild stepchildren
hindu hindus|tutsi tutsis|yazidi yazidis|spy spies|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|wife wives
life lives|knife knives|wolf wolves|half halves|thief thieves|leaf leaves|loaf loaves|shelf shelves|calf calves
hoof hooves|self selves|scarf scarves|crisis crises|basis bases|analysis analyses|thesis theses|axis axes
criterion criteria|phenomenon phenomena|medium media|bacterium bacteria|stadium stadiums|bus buses|gas gases
passerby passersby|passer-by passers-by|hero heroes|potato potatoes|tomato tomatoes|echo echoes|mosquito mosquitoes
volcano volcanoes|tornado tornadoes|torpedo torpedoes|cargo cargoes|veto vetoes|embargo embargoes|photo photos
virus viruses|campus campuses|census censuses|bonus bonuses|status statuses|lens lenses|movie movies|tie ties
cookie cookies|zombie zombies|selfie selfies|rookie rookies|veggie veggies|calorie calories|pie pies|prairie prairies
brownie brownies|species species|series series|headquarters headquarters|crossroads crossroads|means means
barracks barracks|news news|stimulus stimuli|alumnus alumni|fungus fungi|nucleus nuclei|cactus cacti|index indices
appendix appendices|matrix matrices|vertex vertices|quiz quizzes|roof roofs|proof proofs|chief chiefs|belief beliefs
cliff cliffs|brief briefs|reef reefs|gulf gulfs|safe safes|giraffe giraffes|cache caches|headache headaches
earthquake earthquakes|axe axes|horse horses|house houses|nurse nurses|case cases|purse purses|course courses
release releases|lease leases|vase vases|base bases|phase phases|phrase phrases|nose noses|rose roses|dose doses
cause causes|clause clauses|response responses|license licenses|licence licences|offense offenses|defense defenses
expense expenses|promise promises|purchase purchases|disease diseases|increase increases|corpse corpses|hearse hearses
close closes|exercise exercises|enterprise enterprises|franchise franchises|premise premises|warehouse warehouses
greenhouse greenhouses|lighthouse lighthouses|bruise bruises|cruise cruises|house houses|mosque mosques
size sizes|prize prizes|breeze breezes|bronze bronzes|maze mazes|medal medals|cow cows
"""

_UNMARKED = """
people police aircraft spacecraft watercraft hovercraft fish sheep deer cattle troops dead personnel staff
chinese japanese portuguese vietnamese lebanese sudanese swiss burmese senegalese taiwanese nepalese maltese
congolese britons british french irish dutch english welsh spanish turkish
wounded injured homeless unemployed elderly poor disabled missing military infantry cavalry crew
taliban hezbollah mujahideen peshmerga clergy youth folk offspring livestock poultry series species headquarters barracks
rohingya maori inuit apache navajo civilians dice salmon shrimp trout bison moose
media data bacteria criteria phenomena alumni percent
"""

# Words before a noun that do not narrow what is counted.
_VACUOUS = """
other others more additional further extra the a an these those such all least fellow people's total new innocent
reported confirmed known separate different individual actual whole entire local so-called alleged own
"""

# Nationalities and peoples as the press writes them, adjective or noun, with the name of the land as the key;
# from the list of demonyms of the CIA World Factbook, shortened to forms in use.
_DEMONYMS = """
afghanistan afghan afghans afghani|albania albanian|algeria algerian|angola angolan|argentina argentine argentinian
armenia armenian|australia australian aussie|austria austrian|azerbaijan azerbaijani azeri|bahrain bahraini
bangladesh bangladeshi|belarus belarusian belarussian|belgium belgian|benin beninese|bhutan bhutanese|bolivia bolivian
bosnia bosnian|botswana botswanan|brazil brazilian|britain british briton uk|bulgaria bulgarian|burkina burkinabe
burundi burundian|cambodia cambodian|cameroon cameroonian|canada canadian|chad chadian|chechnya chechen|chile chilean
china chinese|colombia colombian|congo congolese|croatia croatian croat|cuba cuban|cyprus cypriot|czechia czech
denmark danish dane|ecuador ecuadorian ecuadorean|egypt egyptian|england english englishman|eritrea eritrean
estonia estonian|ethiopia ethiopian|europe european|fiji fijian|finland finnish finn|france french frenchman frenchwoman
gabon gabonese|gambia gambian|georgia georgian|germany german|ghana ghanaian|greece greek|guatemala guatemalan
guinea guinean|haiti haitian|honduras honduran|hungary hungarian|iceland icelandic icelander|india indian
indonesia indonesian|iran iranian|iraq iraqi|ireland irish irishman|israel israeli|italy italian|jamaica jamaican
japan japanese|jordan jordanian|kashmir kashmiri|kazakhstan kazakh|kenya kenyan|korea korean|kosovo kosovar kosovan
kurdistan kurdish kurd|kuwait kuwaiti|kyrgyzstan kyrgyz|laos laotian|latvia latvian|lebanon lebanese|liberia liberian
libya libyan|lithuania lithuanian|macedonia macedonian|madagascar malagasy|malawi malawian|malaysia malaysian
maldives maldivian|mali malian|malta maltese|mauritania mauritanian|mexico mexican|moldova moldovan|mongolia mongolian
montenegro montenegrin|morocco moroccan|mozambique mozambican|myanmar burmese|namibia namibian|nepal nepalese nepali
netherlands dutch dutchman|nicaragua nicaraguan|niger nigerien|nigeria nigerian|norway norwegian|oman omani
pakistan pakistani|palestine palestinian|panama panamanian|paraguay paraguayan|peru peruvian
philippines philippine filipino filipina|poland polish pole|portugal portuguese|qatar qatari|romania romanian
russia russian soviet|rwanda rwandan|saudi saudi|scotland scottish scot|senegal senegalese|serbia serbian serb
singapore singaporean|slovakia slovak slovakian|slovenia slovenian slovene|somalia somali|south-africa african
spain spanish spaniard|sri-lanka lankan|sudan sudanese|sweden swedish swede|switzerland swiss|syria syrian
taiwan taiwanese|tajikistan tajik|tanzania tanzanian|thailand thai|tibet tibetan|togo togolese|tunisia tunisian
turkey turkish turk|turkmenistan turkmen|uganda ugandan|ukraine ukrainian|emirates emirati|usa american us u.s
uruguay uruguayan|uzbekistan uzbek|venezuela venezuelan|vietnam vietnamese|wales welsh welshman|yemen yemeni
zambia zambian|zimbabwe zimbabwean
"""

# Verbs whose -er or -or noun is a person are too many to list; these endings are safe for people.
ACTIVE = (
    "man",
    "woman",
    "person",
    "ologist",
    "maker",
    "worker",
    "keeper",
    "seeker",
    "fighter",
    "holder",
    "goer",
)


def _rows(text: str) -> dict[str, tuple[str, ...]]:
    """Every kind with its direct hypernyms, in the order of the table."""
    above: dict[str, dict[str, None]] = {}
    for line in text.split("\n"):
        hypernym, _, kinds = line.partition(": ")
        for kind in kinds.lower().split():
            if kind != hypernym:
                above.setdefault(kind, {})[hypernym] = None
    return {kind: tuple(hypernyms) for kind, hypernyms in above.items()}


def _canonical(text: str) -> dict[str, str]:
    """Every word of a row with the row's first word."""
    return {word: row.split()[0] for row in text.strip().split("\n") for word in row.split()}


def _nations(text: str) -> dict[str, str]:
    """Every adjective and noun of nationality, plural included, with its land."""
    found = {}
    for row in text.replace("\n", "|").strip("|").split("|"):
        land, *forms = row.split()
        for form in forms:
            found[form] = land
            found[form + "s"] = land
    return found


HYPERNYMS = _rows(_PEOPLE + _THINGS)
SYNONYMS = _canonical(_SYNONYMS)
PHRASES = {
    tuple(words.split()): noun
    for words, _, noun in (row.partition(": ") for row in _PHRASES.strip().split("\n"))
}
INTERCHANGEABLE = tuple(
    frozenset(SYNONYMS.get(noun, noun) for noun in row.split())
    for row in _INTERCHANGEABLE.strip().split("\n")
)
PLURALS = {row.split()[-1]: row.split()[0] for row in _PLURALS.replace("\n", "|").split("|") if row}
UNMARKED_PLURALS = frozenset(_UNMARKED.split())
VACUOUS = frozenset(_VACUOUS.split())
DEMONYMS = _nations(_DEMONYMS)
