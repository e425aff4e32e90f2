"""Qualities that exclude each other when they are said of one thing in the same place: "slow" against "rapid".

Adjectives, their adverbs and the nouns made from them, laid out as in `opposed_words`: "worst" stands under "bad".
A quality that two sentences can rightly give to one thing at two times ("former", "new") is left out.
"""

__all__ = ["GROUPS", "QUALITIES"]

QUALITIES = """
great excellent superb | bad terrible awful poor dreadful
great big large | small minor
good | terrible awful poor evil
fast quick rapid swift speedy brisk | slow sluggish
fast quickly rapidly swiftly | slowly
dark | bright light
bright | dim dull
darkness | light brightness
happy cheerful joyful | sad unhappy gloomy miserable
happy | tragic
happiness | sadness unhappiness misery
calm | stormy turbulent agitated
fictional imaginary fictitious mythical | real actual historical
initial opening inaugural | final closing
first | final
premiere pilot opener | finale
warm | cool cold
hot | cool
rainy | dry sunny
sunny | cloudy rainy
humid | dry arid
arid | wet
loud noisy | quiet silent
loudly | quietly silently
hard | soft
rough | smooth
sharp | blunt
solid | liquid gaseous
dense | sparse
opaque | transparent
raw | cooked
ripe | unripe
fresh | stale rotten
sweet | sour bitter
clean | dirty polluted
clean unpolluted | contaminated
pure | impure
fertile | barren infertile sterile
near | far distant
front | rear
exterior | interior
peak | trough
ceiling | floor
daytime | nighttime
nocturnal | diurnal
sunrise dawn | sunset dusk
noon | midnight
full complete total | partial
fully completely wholly entirely | partly partially
general | specific
broad | narrow
abstract | concrete
harmful detrimental damaging | harmless beneficial
helpful | unhelpful harmful
dangerous hazardous risky | safe harmless
toxic poisonous venomous | nontoxic harmless nonpoisonous nonvenomous
deadly lethal fatal | harmless nonlethal nonfatal survivable
painful | painless
careful | careless
useful | useless
hopeful | hopeless
fearful | fearless
powerful | powerless weak
meaningful | meaningless
valuable | worthless
thoughtful | thoughtless
acclaimed celebrated | panned derided reviled
favorable favourable positive | unfavorable unfavourable negative
successful | failed
hit success | flop
solvent | insolvent bankrupt
asset | liability
overweight obese | underweight thin skinny
fat | thin skinny
beautiful handsome | ugly
clever smart intelligent | stupid
wise | foolish
brave courageous | cowardly
generous | stingy miserly
modest humble | arrogant
kind | cruel unkind
gentle | harsh rough
mild | harsh severe
excellent | poor
lenient lax | strict harsh
lazy | hardworking
shy | outgoing
introverted | extroverted
authorised authorized | unauthorised unauthorized
licensed | unlicensed
living surviving extant | deceased extinct
alive | deceased
masculine | feminine
incoming inbound | outgoing outbound
entry entrance | exit
unanimous | divided split
unanimously | narrowly
narrowly | overwhelmingly easily comfortably
overwhelming | narrow slim
narrow | landslide
hawkish | dovish
bullish | bearish
cheap inexpensive | costly
benign | malignant
acute | chronic
symptomatic | asymptomatic
curable | incurable
asleep | awake
right | wrong
rightly | wrongly
literal | figurative
simple | complex complicated difficult
plain | ornate
modern contemporary | ancient
brief short | lengthy prolonged
lasting | fleeting
eternal | temporal
constant | variable
stable | volatile unstable
static | dynamic
mandatory required compulsory | optional voluntary
explicit | implicit
direct | indirect
certain | doubtful uncertain
certainty | uncertainty
confident | doubtful
wartime | peacetime
prewar | postwar
parallel | perpendicular
convex | concave
clockwise | counterclockwise anticlockwise
symmetrical symmetric | asymmetrical asymmetric
identical similar alike | different
homogeneous | heterogeneous
homosexual gay | heterosexual straight
overt open | covert
public publicly openly | secret privately secretly
classified | unclassified declassified
federal | unitary
monogamous | polygamous
studio | live
primary | secondary
basic elementary | advanced
undergraduate | graduate postgraduate
rookie | veteran
heavyweight | lightweight
offensive | defensive
offense offence | defense defence
evergreen | deciduous
edible | poisonous inedible
wild | domesticated tame
freshwater | saltwater marine
aquatic marine | terrestrial
herbivorous | carnivorous
herbivore | carnivore
vertebrate | invertebrate
organic | inorganic
natural | synthetic manmade
renewable | nonrenewable fossil
nuclear | conventional
magnetic | nonmagnetic
acidic acid | alkaline
odd | even
single | multiple
singular | plural
unilateral | bilateral multilateral
democratic | authoritarian undemocratic dictatorial
democracy | dictatorship autocracy
capitalist | communist socialist
capitalism | communism socialism
leftist | rightist
progressive | regressive
religious sacred | secular
sunni | shia shiite
digital | analog analogue
automatic | manual
wired | wireless
vocal | instrumental
coastal | inland landlocked
mountainous hilly | flat
native indigenous | foreign introduced invasive
domestic local | overseas international
premeditated deliberate intentional | accidental unintentional
deliberately intentionally | accidentally unintentionally inadvertently
suicide | homicide murder accident
felony | misdemeanor misdemeanour
northeastern | southwestern southeastern northwestern
northwestern | southeastern southwestern
southeastern | southwestern
north northern | southeast southwest southeastern southwestern
south southern | northeast northwest northeastern northwestern
visible | invisible
secure | insecure
sufficient enough adequate | insufficient inadequate
accurate | inaccurate
accurately | inaccurately
effective | ineffective
effectively | ineffectively
efficient | inefficient
convenient | inconvenient
consistent | inconsistent
competent | incompetent
finite | infinite
formal | informal
humane | inhumane
mature | immature
mobile | immobile
moral | immoral
mortal | immortal
perfect | imperfect flawed
polite | impolite rude
practical | impractical
precise | imprecise
probable | improbable
proper | improper
rational | irrational
relevant | irrelevant
reversible | irreversible
sensitive | insensitive
significant substantial considerable | insignificant negligible slight
significantly substantially considerably | insignificantly negligibly slightly
sincere | insincere
soluble | insoluble
tangible | intangible
tolerant | intolerant
tolerance | intolerance
valid | invalid
voluntary | involuntary
vulnerable | invulnerable immune
legible | illegible
legitimate | illegitimate
licit | illicit
literate | illiterate
literacy | illiteracy
logical | illogical
obedient | disobedient
organized organised | disorganized disorganised
qualified | disqualified
respectful | disrespectful
satisfied | dissatisfied
pleased | displeased
advantage | disadvantage
advantageous | disadvantageous
belief | disbelief
fair just | unjust
employed | jobless unemployed
employment | unemployment
equality | inequality
stability | instability
security | insecurity
ability | inability
justice | injustice
"""
"""Rows of two sides, each word of the one opposed to each word of the other."""

GROUPS = """
daily weekly fortnightly monthly quarterly annual
duo trio quartet quintet sextet septet octet
spring summer autumn winter
monday tuesday wednesday thursday friday saturday sunday
"""
"""Rows of words each of which excludes all others of its row."""
