"""What speakers are called by, and the sides for which each may speak.

Collected from the nouns that stand before verbs of saying in news reports.
Each row reads "side: those who may speak for it"; a noun that may speak for several stands in several rows.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = ["ACROSS", "ANYBODY", "OFFICE_HOLDERS", "SIDES"]

_ROWS = """
army: army military troop soldier navy marine sailor admiral general colonel major captain lieutenant sergeant corporal commander
army: officer airman air-force force serviceman recruit veteran defence defense junta garrison pentagon peacekeeper
rebels: rebel insurgent militant guerrilla separatist fighter militia militiaman gunman jihadist terrorist commander faction
rebels: warlord paramilitary extremist islamist hijacker kidnapper secessionist taliban
police: police policeman policewoman officer detective sheriff constable trooper deputy investigator inspector superintendent
police: commissioner captain sergeant lieutenant gendarme marshal agent authority patrol cop interior home
prosecution: prosecutor prosecution attorney investigator indictment complaint authority counsel
defence: defence defense lawyer attorney counsel barrister solicitor
court: court judge jury juror tribunal magistrate justice bench ruling verdict authority
state: government ministry minister cabinet authority department council councillor councilor mayor governor premier senator
state: lawmaker mp congressman commission commissioner regulator agency office embassy ambassador envoy diplomat consulate
state: parliament senate congress administration bureau inspector investigator president secretary prefect treasury junta
state: health aide adviser advisor attorney candidate politician army military pentagon president-elect king queen palace
opposition: opposition dissident candidate politician lawmaker mp senator party congressman
party: party campaign candidate politician lawmaker mp senator congressman opposition councillor
company: company firm corporation airline carrier bank lender manufacturer maker carmaker automaker retailer supermarket
company: operator developer owner executive ceo employer boss founder insurer brewer brewery publisher studio contractor builder
company: startup start-up supplier utility refinery mine railway railroad shop store restaurant hotel factory plant board
company: management manager investor shareholder subsidiary landlord landlady dealer auctioneer airport port engineer lawyer
company: shopkeeper host hotelier promoter financial operating producer exporter importer broadcaster newspaper network website club
workers: worker employee staff union unionist striker labourer laborer driver miner nurse teacher farmworker crew colleague
workers: dockworker steelworker engineer contractor seafarer
medics: doctor nurse medic surgeon physician paramedic hospital clinic ambulance pathologist coroner psychiatrist gp midwife
medics: rescuer pharmacist dentist vet veterinarian health
rescuers: firefighter fireman rescuer fire lifeguard coastguard ambulance paramedic volunteer authority medic emergency
rescuers: guard coast services dispatcher
relatives: grandson granddaughter grandchild relative family mother father sister brother widow widower wife husband son daughter uncle aunt cousin grandfather
relatives: grandmother nephew niece parent partner fiance fiancee girlfriend boyfriend mum mom dad
public: resident neighbour neighbor villager local witness eyewitness bystander onlooker passer-by passerby survivor shopkeeper
public: owner customer shopper tourist visitor guest student pupil parent farmer fisherman driver motorist cyclist pedestrian
public: landlord landlady grandson granddaughter collector landowner squatter voter taxpayer homeowner tenant worker employee child youth teenager boy girl refugee migrant hiker victim passenger
public: commuter worshipper spectator fan trader vendor protester demonstrator relative mother father sister brother son
public: daughter widow wife husband friend pensioner butcher baker waiter barman barmaid teacher nurse volunteer guide
public: girlfriend boyfriend uncle aunt cousin user reader viewer patient elder activist colleague family grandmother grandfather
passengers: passenger traveller traveler commuter tourist survivor witness eyewitness holidaymaker
crew: pilot captain crew co-pilot copilot steward stewardess skipper sailor seaman driver survivor witness
experts: scientist researcher expert analyst economist geologist biologist astronomer historian professor academic physicist
experts: chemist engineer statistician epidemiologist seismologist meteorologist forecaster archaeologist archeologist
experts: palaeontologist paleontologist zoologist botanist ecologist climatologist scholar lecturer psychologist study report
experts: museum zoo team laboratory lab university institute survey author volcanologist virologist sociologist conservationist curator
experts: observatory agency office bureau institution society doctor physician surgeon
weather: meteorologist forecaster weather agency office bureau
market: analyst economist investor trader broker strategist shareholder dealer
sport: coach manager captain player club team trainer striker goalkeeper midfielder defender winger batsman bowler quarterback
sport: pitcher champion swimmer sprinter runner boxer golfer jockey driver skipper forward owner federation league
fans: fan supporter spectator
referees: referee umpire linesman
press: newspaper agency broadcaster television radio channel reporter journalist correspondent editor magazine outlet media
press: website daily weekly network press
activists: activist campaigner charity ngo protester demonstrator environmentalist conservationist volunteer foundation
activists: organiser organizer movement opposition
critics: critic critics opponent analyst activist campaigner opposition historian scholar reviewer environmentalist politician lawmaker
school: school headteacher headmaster headmistress principal teacher university college dean lecturer professor academy
students: student pupil schoolchild undergraduate graduate
church: church bishop priest pastor cardinal pope vatican imam rabbi mosque archbishop diocese minister vicar monk nun
museum: museum gallery curator library archive theatre theater opera orchestra zoo festival organiser organizer steward
museum: conductor promoter vet
artists: singer actor actress director writer author novelist painter composer poet musician band sculptor artist dancer
artists: filmmaker comedian architect designer conductor choreographer producer playwright
election: commission electoral election
tenants: tenant lodger renter
inmates: inmate prisoner detainee convict
guards: guard warder jailer warden
farmers: farmer grower rancher herder
fishing: fisherman angler skipper crew
aid: charity ngo volunteer worker
"""

_INSTITUTIONS = """army police prosecution court state opposition party company workers medics rescuers experts weather sport press
activists school church museum election market aid farmers referees"""
OFFICE_HOLDERS = frozenset(
    """official director chairman chairwoman chair executive department service committee association federation""".split()
)
"""Nouns for whoever speaks for a body, whichever it is, and never for himself."""
# Nouns for a part that anybody may play, but those who judge it.
_PARTIES = """suspect defendant accused plaintiff claimant complainant victim gunman attacker smuggler hostage captive
inmate prisoner buyer seller bidder winner"""
_JUDGING = frozenset("police prosecution court weather rescuers".split())

_ACROSS = """
student pupil child | teacher professor lecturer headteacher
tenant guest customer visitor squatter | landlord owner host shopkeeper
passenger pedestrian cyclist | driver crew pilot motorist
patient | doctor nurse surgeon
worker employee staff union | employer boss owner manager management
victim | accused defendant suspect gunman attacker
gunman attacker | soldier officer
inmate prisoner hostage | guard governor
fan spectator | player coach referee
player captain coach | referee umpire
player captain | coach manager
parent | teacher pupil student child
boy girl | mother father
mother wife sister daughter aunt grandmother widow | father husband brother son uncle grandfather widower
buyer bidder | seller
judge | jury
voter | candidate
writer author | reader publisher
guide | tourist visitor
farmer | fisherman scientist
government | opposition parliament
minister governor | president mayor
protester demonstrator | policeman politician
"""
ACROSS = frozenset(
    frozenset([one, other])
    for row in _ACROSS.strip().splitlines()
    for side, _, across in [row.partition(" | ")]
    for one in side.split()
    for other in across.split()
)
"""Two voices of one side that stand across from each other, and are never one."""


def _read() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {noun: set(_INSTITUTIONS.split()) for noun in OFFICE_HOLDERS}
    for row in _ROWS.strip().splitlines():
        side, _, nouns = row.partition(": ")
        for noun in nouns.split():
            found.setdefault(noun, set()).add(side)
    every = {side for sides in found.values() for side in sides}
    for noun in _PARTIES.split():
        found.setdefault(noun, set()).update(every - _JUDGING)
    return {noun: frozenset(sides) for noun, sides in found.items()}


SIDES = _read()
"""The sides for which a voice may speak, by the noun in base form that it is called by."""

ANYBODY = frozenset(
    """spokesman spokeswoman spokesperson spokespeople source statement person people man woman group organisation organization
    leader member body other one some many both who he she they it insider figure text document record letter
    team leadership associate friend head panel office representative chief""".split()
)
"""Nouns for a speaker of any side, of which a word beside them may tell: "union leader", "a spokesman for the army"."""
