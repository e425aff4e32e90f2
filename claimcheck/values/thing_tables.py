"""Nouns of one sort, of which a thing is one and no other: a mosque is no market, a ferry no lorry, a flood no fire.

Collected from what news and reference works tell of where, in what and by what something happened.
Each row reads "sort: nouns that may all be said of one thing"; a noun may stand in several rows, and those of a row that
begins with "*" may be said of any thing of the sort.
"""

from attrs import frozen

__all__ = ["CAUSE", "PLACE", "THINGS", "Thing", "are_two", "may_be_one"]

PLACE = "place"
CAUSE = "cause"
"""The sort of what does harm, which happens at a place: "a church fire"."""

_ROWS = """
place: home house apartment flat residence bungalow villa cottage mansion farmhouse tenement dwelling household address duplex condo
place: home house farm farmhouse ranch farmstead barn
place: apartment flat block tower skyscraper high-rise hotel office
place: home hospice orphanage shelter hostel
place: school college university campus academy kindergarten class classroom nursery lyceum seminary creche
place: university hospital
place: church cathedral chapel abbey basilica monastery convent priory shrine parish sanctuary
place: mosque shrine
place: temple shrine monastery pagoda synagogue
place: hospital clinic infirmary surgery ward morgue
place: store shop supermarket market mall boutique branch outlet bakery grocery pharmacy superstore kiosk showroom dealership
place: market bazaar marketplace stall square fair
place: restaurant cafe café bar pub nightclub club disco discotheque diner bistro tavern eatery pizzeria canteen coffeehouse
place: restaurant hotel casino
place: hotel motel hostel inn resort guesthouse lodge casino
place: bank branch
place: factory plant mill works steelworks workshop
place: plant refinery smelter
place: plant works foundry
place: brewery distillery
place: factory sweatshop workshop
place: shipyard yard
place: farm ranch vineyard orchard field plantation greenhouse
place: mine pit colliery quarry shaft
place: mine tunnel shaft
place: warehouse depot storehouse shed hangar garage
place: barn shed stable greenhouse
place: prison jail cell penitentiary lockup detention jailhouse dungeon
place: prison barracks camp
place: airport airfield runway terminal airstrip hangar airbase
place: station terminal platform
place: stadium arena ground pitch coliseum racecourse racetrack track
place: theatre theater cinema hall auditorium opera playhouse
place: museum gallery
place: library archive
place: gallery studio
place: office headquarters studio newsroom
place: court courthouse courtroom tribunal
place: parliament capitol assembly
place: palace castle fortress fort citadel
place: embassy consulate
place: barracks base camp garrison outpost checkpoint
place: bridge viaduct overpass flyover footbridge
place: tunnel underpass subway
place: dam
place: port harbour harbor dock docks pier quay wharf marina shipyard
place: beach shore coast seaside
place: road street highway motorway avenue freeway boulevard lane intersection crossroads junction crosswalk roundabout interstate
place: parking street road garage
place: park garden playground square plaza
place: river stream creek
place: canal river
place: lake pond pool reservoir
place: sea ocean bay coast
place: forest wood woodland jungle
place: lighthouse
place: windmill
place: cemetery graveyard churchyard
place: zoo aquarium park
place: laboratory lab
place: gym sauna spa
place: salon
place: sawmill
place: ditch ravine gorge canyon valley
place: bed bedroom bathroom kitchen basement
*place: building site place area premises complex centre center facility scene location compound property structure part block room venue
craft: car taxi cab van suv sedan limousine jeep minivan pickup hatchback
craft: bus coach minibus van
craft: truck lorry pickup tanker trailer van semi
craft: train metro subway railcar locomotive carriage
craft: tram streetcar trolley railcar
craft: plane jet aircraft airliner airplane aeroplane jetliner flight fighter glider
craft: helicopter chopper aircraft
craft: balloon airship
craft: ship vessel ferry liner steamer
craft: ship vessel freighter tanker carrier
craft: boat vessel yacht
craft: boat vessel trawler
craft: boat vessel dinghy raft canoe
craft: boat vessel ferry
craft: ship boat vessel barge tugboat tug schooner
craft: ferry catamaran
craft: submarine vessel
craft: bicycle bike
craft: motorcycle motorbike bike scooter moped
craft: tractor bulldozer
craft: rocket spacecraft capsule shuttle missile
craft: satellite probe spacecraft
*craft: vehicle transport craft convoy
cause: fire blaze inferno flame flames arson wildfire smoke bushfire
cause: fire explosion
cause: explosion blast bomb bombing detonation grenade landmine bomber airstrike firebomb shelling rocket missile fire-bomb
cause: attack raid assault ambush
cause: quake earthquake tremor aftershock temblor tsunami
cause: flood flooding rain rainfall rains downpour deluge storm
cause: storm hurricane typhoon cyclone tornado twister wind winds gale blizzard thunderstorm lightning gust snowstorm
cause: avalanche snowslide snow
cause: landslide mudslide mud rain flood
cause: landslide rockfall
cause: snow snowstorm blizzard cold frost ice
cause: shooting gunfire gunman gunmen bullet ambush shootout shoot-out shots rampage gun massacre killing murder slaying
cause: stabbing knife machete rampage axe killing murder slaying
cause: crash collision accident wreck derailment pileup pile-up
cause: stampede crush panic
cause: outbreak epidemic disease cholera virus infection pandemic illness flu measles
cause: heatwave heat drought
cause: sinkhole collapse subsidence
cause: collapse
cause: eruption volcano lava
cause: riot unrest clash clashes violence protest
cause: poisoning poison gas leak
cause: drowning
cause: famine hunger starvation drought
*cause: disaster incident accident attack tragedy event emergency violence assault catastrophe weather harm injury death
animal: dog hound terrier puppy
animal: wolf wolves dog
animal: bull cow ox cattle buffalo
animal: horse pony
animal: shark
animal: bear
animal: cat
animal: lion tiger leopard cat
animal: crocodile alligator
animal: snake viper cobra
animal: elephant
animal: bee wasp hornet
animal: pig boar
animal: sheep lamb goat
*animal: animal beast pet predator
work: novel book memoir biography autobiography bestseller thriller story
work: album record single song track ep recording
work: film movie picture comedy drama thriller documentary sequel blockbuster
work: series show programme program sitcom drama
work: painting picture canvas portrait
work: sculpture statue bust
work: play musical opera drama comedy
work: poem
work: game
*work: work piece title artwork
occasion: trial hearing case proceedings tribunal inquest
occasion: election vote poll ballot referendum runoff by-election
occasion: wedding marriage
occasion: funeral burial memorial vigil
occasion: match game fixture tie final semifinal semi-final derby
occasion: race regatta marathon rally
occasion: tournament championship cup competition title
occasion: tournament championship league competition title series
occasion: concert gig show performance festival
occasion: merger takeover acquisition deal purchase buyout
occasion: strike walkout stoppage
occasion: protest demonstration march rally sit-in
occasion: auction sale
occasion: census survey
occasion: exhibition show
*occasion: event ceremony meeting
crime: murder killing homicide manslaughter slaying assassination
crime: robbery burglary theft heist stealing larceny mugging
crime: fraud embezzlement forgery bribery corruption laundering
crime: rape assault abuse
crime: kidnapping abduction
crime: arson
crime: smuggling trafficking
crime: blackmail extortion
crime: perjury
crime: espionage spying treason
*crime: crime offence offense felony attack
weapon: gun rifle pistol handgun revolver shotgun weapon firearm
weapon: knife dagger machete sword blade
weapon: bomb grenade explosives
"""


@frozen
class Thing:
    """What a noun says of a thing: its sort, and the rows in which it stands."""

    sort: str
    rows: frozenset[int]
    """The rows of nouns that may all be said of the thing; none where it may be any of the sort."""


def _read() -> dict[str, tuple[Thing, ...]]:
    rows: dict[tuple[str, str], set[int]] = {}
    for number, row in enumerate(_ROWS.strip().splitlines()):
        sort, _, nouns = row.partition(": ")
        for noun in nouns.split():
            found = rows.setdefault((noun, sort.removeprefix("*")), set())
            if not sort.startswith("*"):
                found.add(number)
    wide = {
        (noun, row.partition(": ")[0].removeprefix("*"))
        for row in _ROWS.strip().splitlines()
        if row.startswith("*")
        for noun in row.partition(": ")[2].split()
    }
    read: dict[str, list[Thing]] = {}
    for (noun, sort), numbers in rows.items():
        thing = Thing(sort, frozenset() if (noun, sort) in wide else frozenset(numbers))
        read.setdefault(noun, []).append(thing)
    return {noun: tuple(things) for noun, things in read.items()}


THINGS = _read()
"""What each noun, in the singular or as it stands here, may say of a thing."""


def may_be_one(first: str, second: str) -> bool:
    """Whether the table has two nouns that may both be said of one thing.

    >>> may_be_one("factory", "plant"), may_be_one("accident", "explosion"), may_be_one("mosque", "market")
    (True, True, False)
    """
    return any(
        one.sort == other.sort and (not one.rows or not other.rows or not one.rows.isdisjoint(other.rows))
        for one in THINGS.get(first, ())
        for other in THINGS.get(second, ())
    )


def are_two(first: str, second: str) -> bool:
    """Whether the table has two nouns of one sort that cannot be said of one thing."""
    sorts = {one.sort for one in THINGS.get(first, ())} & {one.sort for one in THINGS.get(second, ())}
    return bool(sorts) and not may_be_one(first, second)
