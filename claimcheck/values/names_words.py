"""Words around names: what begins a sentence and is none, what stands before a place, what a subject does.

Written from general knowledge; each table says what it is for.
"""


def _words(text: str) -> frozenset[str]:
    """The words of a table written as running text, in lower case as they stand."""
    return frozenset(text.split())


# Words that stand capitalised at the head of a sentence and are no name; function words and the openers of news.
COMMON_WORDS = _words("""
a about above according across actually add added adding after again against ago all almost along already also although always am
amid among an and another any anyone anything are around as asked at authorities away back based be because been before behind being
below beside besides between beyond both but by can cannot clearly come could critics current currently dear despite did do does doing
done down due during each earlier early either else elsewhere end enough especially even eventually ever every everybody everyone
everything everywhere evidence except experts far few fewer finally fire first five following for former found four from further
furthermore get gets getting give given go going good had half has have having he hello help hence her here hers herself him himself his
how however hundreds i if in indeed initially inside instead into is isn't it it's its itself just last late later latest least
less let like little local look lots made main make many may maybe me meanwhile meantime medical men might militants military millions more
moreover most mostly much must my near nearby nearly neither never nevertheless new next nine no nobody none nonetheless nor not nothing
now nowhere of off officers official officials often oh ok okay old on once one only onto opposition or other others otherwise our
ours out outside over overall own part people per perhaps personally please police political previous previously prior probably
prosecutors protesters protests quite rather read really recent recently rebels rescue rescuers residents said same saying says second
security see seen separately seven several she should similarly since six so soldiers some somebody somehow someone something sometimes
somewhere soon sources speaking still such suddenly sure take ten thank thanks that the their theirs them themselves then there
therefore these they thing things third this those though thousands three through throughout thus till to today together
tomorrow tonight too top toward towards troops twelve twenty two under unfortunately unless unlike until up upon us used usually
very via was watch we well were what whatever when whenever where whereas wherever whether which while who whoever whole whom whose why
will with within without witnesses women would yes yesterday yet you your yours yourself eight eleven thirty forty fifty
also analysts asked attacks air army because both children citing concern crowds death despite doctors emergency families
fighting fire firefighters flights footage forces government gunmen homes hospital images indeed investigators it's i'm i've i'll
they're we're that's there's he's she's you're don't didn't what's who's here's let's isn't journalists lawmakers leaders
lawyers local media members ministers nearly news no-one north northern number oil one-time only opinion parents
passengers photo photos picture pictures pilots power president prices prime prison public quake question rain reaction
reactions related relatives report reports research residents roads scientists search
schools seismologists share shares shortly south southern east eastern west western state states story students support survivors
supporters talks television temperatures text thousands time total trade traffic train trains unlike update updated victims
video villagers violence volunteers voters war water weather witnesses work workers world worldwide
advertisement advertising click continue copyright email follow image live more read see share sign subscribe tags topics
""")

# Time words with a capital.
CALENDAR = _words("""
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
oct nov dec mon tue tues wed thu thur thurs fri sat sun gmt utc est edt pst pdt cet cest bst am pm a.m. p.m. ist
christmas easter ramadan thanksgiving eid halloween hanukkah diwali nowruz ad bc
""")

# Small words that can stand before a place.
PLACE_PREPOSITIONS = _words(
    "in at near from to outside around across towards toward throughout inside via into"
)

# Words after or within a run that make it a place.
PLACE_WORDS = _words("""
province provinces district county city town village region state prefecture oblast island islands valley river lake
mountain mountains mount peninsula coast bay strait airport street road avenue square park bridge highway border canyon
beach harbour harbor port desert forest hills hill municipality governorate suburb capital republic territory sea ocean
gulf basin boulevard lane station stadium prison base camp dam reservoir creek springs heights neighborhood neighbourhood
parish borough department-region kingdom emirate canton commune hotel tower palace mall plaza pass glacier volcano
territories autonomous enclave
""")

# Verbs that a person or body does: what follows a subject in the news.
SUBJECT_VERBS = _words("""
said says say told tells added adds announced announces accused accuses warned warns confirmed confirms denied denies
insisted insists vowed pledged urged urges called calls wrote writes tweeted reported reports claimed claims argued argues
stressed stated states noted notes explained has had is was will would could should may might can were are have
also met meets spoke visited arrived signed ordered demanded demands asked condemned condemns welcomed rejected agreed
backed launched won lost led resigned died expressed thanked promised suggested
believes thinks wants hopes fears acknowledged admitted apologised apologized hailed praised criticised criticized
refused declined decided plans planned expects expected began started took made gave went came left joined
""")

# The gender of pronouns, and those of more than one or of bodies.
PRONOUNS = {
    "he": "male",
    "him": "male",
    "his": "male",
    "himself": "male",
    "she": "female",
    "her": "female",
    "hers": "female",
    "herself": "female",
    "they": "many",
    "them": "many",
    "their": "many",
    "theirs": "many",
    "themselves": "many",
    "it": "thing",
    "its": "thing",
    "itself": "thing",
}

# Verbs of saying right behind a name: whoever they belong to speaks.
SAYING_AFTER = _words("""
said says told tells added announced warned insisted vowed tweeted wrote argued stressed explained noted claimed recalled
""")

# Kinds of territory that stand behind its name, and make "Herat province" of the town of Herat.
TERRITORIES = _words("province prefecture governorate oblast district county region state")

SAINTS = _words("st mt ft")

PLACE_HEADS = _words("mount lake cape port fort mt camp")

STATE_HEADS = _words("isle gulf bay cape city republic kingdom strait sea islands")

# What stands behind a hyphen and makes an adjective of a name: "Russian-backed".
HYPHEN_TAILS = _words("""
led backed based born controlled held occupied run style made bound funded trained administered speaking wide era mediated
brokered owned sponsored allied linked friendly like listed registered majority ruled old size type area
""")

SPEECH_BEFORE = _words("said says told added tells asked by according")

# Words that end an apposition.
CLAUSE_STARTS = _words("""
who which that whose where when said says told and but was is has had were are while as after before added in on at to from
with by will would
""")

PREPOSITIONS = _words("""
of in at to from by with for on against about near over under between among after before and or including like as than into
without toward towards via per
""")
