"""Words of the clause that stand about a count of people harmed: helpers, prepositions, what no one is."""


def word_set(words: str) -> frozenset[str]:
    """A table of words, written as one reads them: parted by spaces."""
    return frozenset(words.split())


BE = word_set("was were is are be been being am get gets got getting gotten 's ’s")
HAVE = word_set("has have had having 've ’ve")
MODALS = word_set(
    "could would might may will can should must shall 'll ’ll won't can't couldn't wouldn't cannot"
)
NEGATIONS = word_set(
    "not never n't wasn't weren't isn't aren't hasn't haven't hadn't didn't doesn't don't wasn’t weren’t isn’t aren’t "
    "hasn’t haven’t hadn’t didn’t doesn’t don’t without neither nor"
)
# Words that may stand between a subject and its verb of harm, beside adverbs in -ly.
IN_GROUP = word_set(
    "also all both already since now still either so far been being later then again once reported confirmed "
    "found pronounced declared believed known said to left remain remained remains remaining went "
    "gone go listed burned shot stabbed beaten tortured captured robbed raped abducted kidnapped executed alive feared "
    "probably had officially fatally even themselves themselves actually have has was were are is "
    "arrested detained taken trapped crushed buried"
)
UNREAL_IN_GROUP = word_set(
    "nearly almost narrowly feared presumed thought planned plotted threatened hoped wanted tried attempted meant designed going likely set due intended "
    "vowed expected about"
)
# Before an infinitive these make the harm real: "went on to kill 12", "managed to kill".
REAL_INFINITIVE = word_set("on managed continued helped")
# Before a gerund or a noun of harm these make it unreal: "plot to", "denied killing 12", "avoid killing".
UNREAL_BEFORE = word_set(
    "denied denies deny denying avoid avoided avoiding without prevent prevented preventing planned planning plan "
    "plans plot plotted plotting risk risks risking threatened threatening threat threats considered contemplated "
    "attempted attempt attempts potential possible potentially against instead stop stopped capable commit committing conspiracy conspired "
    "conspiring"
)
CONDITIONS = word_set("if unless whether lest")

PREPOSITIONS = word_set(
    "in on at near from of by with for to after during before between under into onto inside outside across along "
    "around among amid against aboard behind below beneath beside beyond despite off over past since through "
    "throughout toward towards until upon via within without about above as per than versus like following"
)
SITES = word_set("in at near on across from")
RELATIVES = word_set("who that which whom whose")
CONJUNCTIONS = word_set("and or but nor yet plus & while when where because although though if unless so")
SAYING = word_set(
    "said says say saying reported reports told tells announced announces added confirmed claims claimed "
    "stated according believe believes think thinks know knows"
)
DETERMINERS = word_set(
    "the a an this that these those his her its their our my your he she it they we i you him them us every each "
    "himself herself itself themselves there what"
)
# What may stand between a verb and the number of its object; the hedge itself belongs to the amount.
BEFORE_OBJECT = word_set(
    "least most more than about some nearly almost an estimated as many around the all another its "
    "their roughly approximately only just a total of both between fewer less well close average perhaps "
    "possibly maybe reportedly another off his her our these those upwards even further additional other"
)
# Past tenses not in -ed that take people as their object: "he met six nuns and two guards died".
OBJECT_TAKERS = word_set(
    "met saw took gave brought sent shot hit struck told led paid sold fed lost won beat "
    "taught drove flew hid fought caught heard knew bought"
)
GROUPS = word_set(
    "group family total crew party couple band gang team string number pair trio squad handful class"
)
# A count after these is on top of an earlier one; after "other" only when nothing else explains it.
MORE = word_set("more another further additional extra others other new")

# After a bare participle these show that its subject stands before it: "12 killed in blast".
AFTER_REDUCED = (
    PREPOSITIONS
    | word_set(
        "and or but as when while where yesterday today tonight overnight monday tuesday wednesday thursday friday "
        "saturday sunday early late last this earlier alone so more many most including were was are have had said "
        "there who dozens hundreds thousands scores several instantly immediately since here elsewhere nationwide "
        "worldwide"
    )
    | frozenset(".,;:!?)]\"'”’»-–—…(/")
)

# Nouns that a verb of harm takes and that are no people, though they may look unknown.
NOT_VICTIMS = word_set(
    "cattle cow cows sheep goat goats dog dogs cat cats bird birds horse horses pig pigs chicken chickens poultry fish "
    "whale whales dolphin dolphins elephant elephants lion lions tiger tigers bear bears wolf wolves shark sharks "
    "hen hens lamb lambs calf calves ewe ewes goose geese swan swans penguin penguins frog frogs snake snakes insect "
    "insects mosquito mosquitoes locust locusts bug bugs ant ants kangaroo kangaroos koala koalas reptile reptiles "
    "mammal mammals salmon trout oyster oysters coral corals hive hives vine vines plant plants crop crops bush bushes "
    "battery batteries phone phones line lines "
    "animal animals livestock bee bees rhino rhinos turkey turkeys seal seals bison deer pigeons camels camel donkey "
    "donkeys buffalo buffaloes crocodile crocodiles mink minks turtle turtles monkey monkeys rat rats tree trees "
    "tank tanks vehicle vehicles truck trucks car cars bus buses plane planes aircraft helicopter helicopters ship "
    "ships boat boats drone drones house houses home homes building buildings school schools church churches store "
    "stores shop shops hospital hospitals bridge bridges village villages town towns city cities district districts "
    "province provinces region regions country countries state states county counties area areas position positions "
    "base bases job jobs bill bills deal deals project projects plan plans program programs programme programmes "
    "proposal proposals idea ideas talk talks year years month months week weeks day days hour hours minute minutes "
    "second seconds time times goal goals game games point points shot shots penalty penalties page pages file files "
    "document documents vote votes seat seats mile miles kilometre kilometres kilometer kilometers km metre metres "
    "meter meters feet foot percent per acre acres hectare hectares ton tons tonne tonnes kg pound pounds dollar "
    "dollars euro euros rupee rupees weapon weapons gun guns rifle rifles missile missiles rocket rockets bomb bombs "
    "attack attacks incident incidents accident accidents explosion explosions blast blasts raid raids strike strikes "
    "earthquake earthquakes storm storms flood floods fire fires case cases report reports body bodies "
    "cell cells virus viruses bacteria bullet bullets shell shells mine mines side sides thing things birdie bogey "
    "neighborhood neighborhoods neighbourhood neighbourhoods settlement settlements community communities suburb suburbs "
    "block blocks camp camps apartment apartments hotel hotels office offices factory factories farm farms "
    "event events match matches part parts place places room rooms site sites item items object objects "
    "market markets company companies firm firms bank banks line lines word words question questions "
    "account accounts operation operations war wars conflict conflicts round rounds series occasion occasions "
    "degree degrees inch inches piece pieces way ways street streets island islands floor floors"
)

# What those driven from home leave; and the parts of a land in which others may be counted.
HOMELAND = word_set(
    "home homes house houses "
    "area areas city country district enclave island land province region state territory town valley village villages zone"
)
DIRECTIONS = word_set(
    "capital north south east west northeast northwest southeast southwest suburbs centre center"
)

MONTHS = word_set(
    "january february march april may May june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec"
)

# Titles and ranks before a name: with it they make one person.
TITLES = word_set(
    "president minister general colonel major captain lieutenant sergeant corporal private commander admiral brigadier "
    "senator governor mayor judge bishop archbishop pope king queen prince princess professor dr doctor mr mrs ms "
    "officer constable sheriff inspector congressman congresswoman pilot cleric journalist activist lawyer prosecutor "
    "reverend father sister priest imam sheikh ayatollah ambassador consul chancellor premier gen col maj capt lt sgt "
    "cpl pvt brig sen gov"
)

ORDINALS = {
    word: value
    for value, word in enumerate(
        [
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        start=2,
    )
}


def rank_at(words: tuple[str, ...], at: int) -> tuple[int, int]:
    """The rank that stands at an index, from the second on, and the index after it: "third", "12th"; 0 for none."""
    word = words[at] if at < len(words) else ""
    if word in ORDINALS:
        return ORDINALS[word], at + 1
    ranked = word.isdecimal() and len(word) < _LONGEST_RANK and words[at + 1 : at + 2] in _RANKS
    return (int(word), at + 2) if ranked else (0, at)


_RANKS = frozenset([("st",), ("nd",), ("rd",), ("th",)])
_LONGEST_RANK = 6
