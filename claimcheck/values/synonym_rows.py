"""Words that a sub-editor would let stand for each other in a news sentence, as base forms.

A row is a set: any two of its words are synonymous. Rows do not chain: "call" may mean "phone" in one row and
"describe" in another without making these two the same.
`FAMILIES` are derivations of one root ("announce", "announcement") that no plain suffix rule gives.
Written for this project from the vocabulary of wire reports; opposites and mere kinds of a thing are kept out.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = ["FAMILIES", "NOT_DERIVED", "SYNONYMS"]

_SYNONYMS = """
ceasefire truce armistice cease-fire
clash fighting fight violence hostility battle combat conflict skirmish
conflict war fighting
attack assault strike raid offensive
bombard shell bomb shelling bombardment bombing
kill slay murder slaughter massacre
killing murder slaying homicide
die perish death pass succumb
death fatality demise
dead killed deceased lifeless
die killed
kill dead
kill death
kill die
dead die
toll count tally
injure wound hurt
injury wound
casualty victim
speak talk converse chat
talk discussion negotiation dialogue conversation
discuss talk debate
negotiate talk
phone telephone call ring
call conversation
begin start commence launch open kick initiate
begin erupt start break
beginning start outset onset
erupt break flare
meet talk
meeting summit gathering session
buy purchase acquire
acquisition purchase takeover buyout
firm company business corporation enterprise
company maker manufacturer
kid child youngster
jail prison
jail imprison incarcerate
prisoner inmate detainee captive
win victory triumph
win clinch capture claim secure
win beat defeat
beat defeat overcome
loss defeat
agreement deal accord pact treaty settlement
agree consent
sign ink
announce declare proclaim reveal unveil
announce say
say state tell declare add note remark claim insist comment
say argue
claim allege assert maintain contend
report say
express voice
stress emphasize emphasise underline underscore highlight
explain clarify
mention cite refer
warn caution
warning alert
urge call appeal exhort press
ask request
ask call
demand call
demand request
promise pledge vow commit swear
promise commitment
threaten menace
accuse blame
accuse charge
charge indict
sue lawsuit
lawsuit suit case litigation
court tribunal
judge justice magistrate
lawyer attorney counsel solicitor barrister
trial hearing proceeding
verdict ruling judgment judgement decision
rule decide
decide determine resolve
decision ruling
sentence jail imprison
convict guilty
arrest detain apprehend
arrest detention
suspect accused
police officer
police cop
cop officer policeman
soldier troop serviceman
troop force soldier
army military
military force
militant fighter insurgent rebel gunman
gunman shooter
rebel insurgent
terrorist extremist militant
extremist radical
guerrilla rebel
bomb explosive
bombing blast explosion
explode detonate
explosion blast
gun firearm weapon
weapon arms
shoot gun
shooting gunfire
missile rocket
warship vessel
ship vessel
boat vessel
plane aircraft jet airplane aeroplane airliner jetliner
helicopter chopper
crash accident collision
crash collide
car vehicle automobile auto
truck lorry
bus coach
driver motorist
train rail
railway railroad rail
subway metro underground
airport airfield
road street highway
motorway highway
city town
town village
capital city
country nation state
nation national
government administration
government cabinet
parliament legislature
lawmaker legislator parliamentarian congressman mp
senator lawmaker
president leader
leader chief head
head lead
chief head boss
boss manager
chairman chair chairperson chairwoman
director head
ceo chief
premier minister
minister secretary
ambassador envoy
envoy diplomat emissary representative
spokesman spokeswoman spokesperson
official authority
politician lawmaker
voter electorate
vote ballot
vote elect
election poll vote
poll survey
campaign drive
candidate nominee contender
resign quit
resign step
resignation departure
quit leave
leave depart exit
depart departure
retire retirement
replace succeed
successor replacement
appoint name nominate
name call
name title
name identify
nominate nomination
elect choose
choose select pick opt
choice option selection
law legislation statute
law bill
bill legislation
rule regulation
ban prohibit bar outlaw forbid
ban prohibition
allow permit let
permission approval
approve endorse back
approve pass
accept agree
accept embrace
reject refuse
reject dismiss
deny refuse
deny dismiss
refuse decline
support back
support backing
supporter backer
oppose resist
opposition resistance
protest demonstration rally
protest demonstrate
protester demonstrator
riot unrest
unrest turmoil
march parade
strike walkout stoppage
refugee migrant
migrant immigrant
flee escape
escape flight
evacuate flee
evacuation exodus
displace uproot
homeless displaced
victim survivor
rescue save
rescuer firefighter
hospital clinic
doctor physician medic
doctor surgeon
nurse medic
patient case
illness disease sickness
ill sick unwell
disease virus
virus coronavirus
coronavirus covid
covid covid-19
infection case
infect contract
outbreak epidemic
epidemic pandemic
vaccine jab vaccination shot
vaccinate inoculate
drug medicine medication
cure treatment
treat treatment
heal recover
recovery recuperation
surgery operation
operate run
earthquake quake tremor
quake temblor
hurricane storm typhoon cyclone
storm tempest
tornado twister
flood flooding inundation
flood inundate
fire blaze
fire wildfire
fire shoot
burn blaze
disaster catastrophe tragedy calamity
famine hunger
starve hunger
damage harm
damage destroy
destroy demolish raze wreck
destruction devastation
ruin destroy
collapse fall
crisis emergency
danger peril hazard
danger risk
dangerous perilous hazardous risky
threat danger
safe secure
safety security
rise increase grow climb
rise jump surge soar
increase boost raise hike
increase growth
growth expansion
fall drop decline decrease
fall plunge plummet tumble
decrease reduce cut lower
cut slash
reduction cut
shrink contract
double twice
triple treble
price cost
cost worth
cost expense
expensive costly dear pricey
cheap inexpensive
money cash fund
fund finance
funding finance
pay spend
payment pay
salary wage pay
earn make
earnings profit
profit gain
revenue income sale
income revenue
sell sale
shop store
store shop outlet
retailer store
customer client
consumer customer
market bourse
share stock
shareholder stockholder investor
invest investment
bank lender
loan credit
lend loan
debt borrowing
owe debt
bankrupt insolvent
bankruptcy insolvency
tax levy
tariff duty
trade commerce
export shipment
product goods
produce make manufacture
manufacture production
maker producer manufacturer
producer manufacturer
factory plant
plant facility
job employment position
job post
job work
employ hire
worker employee staff
worker labourer laborer
staff personnel
employer company
fire sack dismiss
layoff redundancy
unemployed jobless
unemployment joblessness
union alliance
strike stoppage
build construct erect
building structure
build create
construction building
house home
home residence
apartment flat
resident inhabitant
live reside
live dwell
neighbour neighbor
neighborhood neighbourhood district
area region zone
region territory
area territory
territory land
border frontier boundary
near close
close shut
open inaugurate
school academy
student pupil
teacher educator
professor academic
university college
graduate graduation
study research
study examine
researcher scientist
scientist scholar
researcher academic
expert specialist
analyst expert
find discover
discover discovery
discovery finding
finding result
invent create
create establish found
found establish set
found founder
founder creator
set establish
form create
establish establishment
test trial
try attempt
attempt effort bid
effort bid
try trial
aim goal objective target
aim seek
plan scheme
plan intend
plan proposal
propose suggest
suggest propose recommend
recommend advise
advice recommendation
help aid assist
help assistance
aid assistance relief
aid help
give donate
give provide
provide supply
supply deliver
donation gift
charity nonprofit
get receive obtain
receive gain
obtain acquire
gain win
show demonstrate
show display
show reveal
show indicate
show programme program
reveal disclose
disclose publish
publish release
release publish issue
release free
release launch
launch unveil
issue release
issue matter
issue problem
problem trouble difficulty
difficulty hardship
end finish conclude
end terminate
end stop
stop halt cease
stop prevent
halt suspend
suspend suspension
pause halt
continue persist
continue carry
continue proceed
last endure
remain stay
stay continue
keep retain
keep hold
hold stage
hold conduct
host hold
host stage
conduct carry
carry transport
carry bear
take seize
seize capture
capture take
seize confiscate
steal rob
robbery theft
thief robber
theft stealing
burglar thief
fraud scam
cheat deceive
corrupt corruption
bribe bribery
crime offence offense
criminal offender
illegal unlawful
legal lawful
guilty culpable
rape assault
abuse mistreat
abuse mistreatment
torture abuse
kidnap abduct
abduction kidnapping
hostage captive
missing lost
disappear vanish
search hunt
search look
hunt pursue
chase pursue
investigate probe
investigation probe inquiry enquiry
probe inquiry
examine inspect
examine investigate
inspection examination
evidence proof
prove show
witness bystander
see witness
see view
see watch
watch view
viewer audience
hear listen
letter note
write pen
write author
writer author
author novelist
book novel
journalist reporter correspondent
newspaper paper daily
magazine publication
report account
report article
article story
story tale
news report
press media
television tv
broadcast air
broadcaster network
network channel
film movie picture
film shoot
movie picture
star play
star feature
actor performer
actress actor
singer vocalist
musician artist
band group
group organization organisation
organization organisation body
organization agency
organise organize
organise arrange
agency body
institute institution
song track
song single
album record
record set
record register
music musical
concert gig
perform performance
perform play
play game
game match
match fixture
team side
team club
squad team
player footballer
coach manager
coach trainer
athlete sportsman
champion winner
championship title
title crown
trophy cup
prize award
award give
medal award
tournament competition
competition contest
compete contest
rival opponent
rival competitor
goal strike
score net
score goal
score point
season campaign
marry wed
marriage wedding
wife spouse
husband spouse
partner spouse
divorce separation
parent mother
parent father
mother mom mum
father dad
sibling brother
sibling sister
baby infant
boy youth
teenager teen adolescent youth
girl teenager
woman female
man male
man person
people person
person individual
citizen national
adult grownup
elderly old
old aged
age old
young youthful
born birth
birth bear
bear birth
grow raise
bury funeral
funeral burial
grave tomb
body corpse
body remains
church cathedral
priest cleric
cleric clergyman
pope pontiff
faith religion
religious faith
muslim islamic
jewish jew
holy sacred
big large huge great
big major
large huge massive enormous vast giant
great major
small little
small tiny
major main key
main chief principal primary predominant
main key
key crucial vital
important significant
important crucial vital key
significant major
serious grave severe
severe harsh
bad poor
bad terrible
terrible awful horrific
good fine
excellent great
famous renowned well-known celebrated
popular well-liked
new recent
recent latest
new fresh
early initial
first initial
first inaugural
first debut
final last
last previous
previous former past
former ex
former previous
prior previous
current present
current incumbent
next following
follow after
future upcoming
annual yearly
quick fast rapid swift
quickly rapidly swiftly
fast speedy
slow sluggish
strong powerful
powerful mighty
weak feeble
hard difficult tough
easy simple
simple plain
rich wealthy affluent
poor impoverished
happy glad pleased
sad unhappy
angry furious irate
anger fury outrage
fear worry concern
fear afraid
worry concern
concern anxiety
worried concerned
shock stun
surprise astonish
surprise shock
hope wish
want wish desire
want seek
need require
require demand
must require
need must
try seek
use utilize utilise employ
use deploy
usage use
deploy send
send dispatch
send ship
bring deliver
deliver delivery
transport carry
move shift
move relocate
move transfer
transfer move
travel journey trip
trip visit
visit tour
tour travel
visitor guest
tourist visitor
arrive come
arrive reach
reach hit
reach attain achieve
achieve accomplish
achievement accomplishment feat
enter join
join enlist
member part
part portion
part section
piece part
half fifty
quarter fourth
total overall
entire whole
whole full
full complete
complete finish
complete total
number figure
number total
figure statistic
amount sum
sum total
percent percentage
rate level
level degree
average mean
estimate reckon
estimate calculate
calculate compute
count number
measure step
measure measurement
step move
size extent
weight weigh
height tall
length long
tall high
deep depth
wide width
distance far
hot heat
cold chill
temperature heat
weather climate
rain rainfall
snow snowfall
sea ocean
coast shore
coast coastline
beach shore
island isle
river stream
mountain peak
hill mountain
forest wood
tree wood
farm agriculture
farmer grower
crop harvest
food meal
eat consume
drink beverage
meal dinner
restaurant eatery
hotel inn
animal creature
dog canine
cat feline
bird fowl
fish fishing
oil petroleum crude
gas fuel
petrol gasoline gas
fuel petrol
energy power
electricity power
nuclear atomic
coal mine
miner pit
mine dig
metal steel
gold bullion
computer pc
software program
internet web online
website site
web online
phone handset
smartphone phone
app application
user customer
hack breach
hacker attacker
attacker assailant
data information
information detail
detail specific
secret classified
secret confidential
private personal
public open
spy agent
intelligence spy
agent officer
officer official
commander general
commander chief
general commander
rank rating
rank place
place position
position post
place site
site location
location place
scene site
locate situate
base headquarters
headquartered based
headquarters hq
branch office
office bureau
department ministry
ministry department
department division
unit division
programme program
project program
project scheme
system network
method way
way manner
means way
reason cause
cause lead
cause trigger
cause prompt
trigger spark
prompt spark
result outcome
result lead
effect impact
effect consequence
affect hit
affect impact
influence affect
influence impact
change alter
change modify
change shift
alter modify
amend change
amendment change
reform change
improve better
improve enhance
boost enhance
expand extend
expand broaden
spread expand
extend prolong
lengthen extend
delay postpone
postpone defer
late delay
cancel scrap
scrap abandon
abandon desert
drop abandon
drop scrap
remove withdraw
remove delete
remove take
withdraw pull
withdrawal pullout
pull draw
push press
press pressure
force compel
force oblige
force pressure
sanction penalty
penalty punishment
punish penalise penalize
punish sanction
fine penalty
fine penalise
criticise criticize condemn
condemn denounce
criticism condemnation
criticise blame
praise hail
praise laud
welcome greet
welcome hail
greet hail
celebrate mark
celebration festivity
anniversary birthday
mark commemorate
honor honour
tribute honor
remember recall
recall remember
forget overlook
ignore disregard
believe think
think consider
consider regard
regard view
view opinion
opinion belief
idea notion
thought idea
know recognise
recognize recognise acknowledge
acknowledge admit
admit confess
confession admission
confirm verify
confirm affirm
verify check
check inspect
monitor track
monitor watch
observe watch
observer monitor
track follow
notice note
sign signal
signal indicate
indicate suggest
imply suggest
predict forecast
forecast projection
forecast expect
expect anticipate
expect forecast
likely probable
likely expected
chance likelihood
chance opportunity
opportunity possibility
possible potential
able capable
ability capacity
capacity capability
power authority
authority control
control rule
control command
control dominate
rule govern
reign rule
king monarch
queen monarch
prince royal
royal monarchy
throne crown
empire kingdom
dictator autocrat
democracy democratic
freedom liberty
independence freedom
independence sovereignty
sovereign independent
secede breakaway
breakaway separatist
separatist secessionist
peace peaceful
peaceful nonviolent
hostile aggressive
ally partner
ally alliance
partner associate
partnership alliance
coalition alliance
friend ally
enemy foe
opponent foe
opponent rival
friendship relation
relation tie
tie link
link connection
connect link
link tie
relationship tie
associate link
attach join
combine merge
merge merger
merger combination
split divide
divide separate
separate split
division split
share divide
share stake
stake holding
own possess
own owner
owner proprietor
ownership possession
belong own
property estate
land property
rent lease
tenant renter
landlord owner
inherit inheritance
heir successor
rich affluent
billionaire tycoon
tycoon magnate mogul
businessman entrepreneur
business trade
economy economic
economic financial
financial fiscal
recession downturn slump
downturn slump
boom surge
inflation price
currency money
dollar usd buck
euro eur
pound sterling
cent penny
budget spending
deficit shortfall
shortage shortfall
shortage scarcity
lack shortage
lack absence
absent missing
attend present
attendance crowd
crowd throng
audience crowd
gather assemble
gather collect
collect collection
collection set
assembly gathering
conference meeting
congress parliament
council board
committee panel
panel board
commission committee
delegate representative
delegation mission
mission task
task job
duty task
responsible accountable
responsibility blame
responsible behind
role part
function role
serve act
serve work
act action
act behave
behaviour behavior conduct
action move
activity action
event incident
incident accident
incident episode
occur happen
happen take
occurrence event
ceremony event
festival event
tradition custom
culture cultural
language tongue
english anglophone
translate translation
word term
term phrase
call dub
dub name
know call
describe call
describe characterise
describe depict
depict portray
portray play
picture photo
photo photograph image
photograph picture
image picture
paint painting
painter artist
artist performer
art artwork
sculpture statue
statue monument
monument memorial
museum gallery
exhibit exhibition
exhibition show
display exhibit
design create
designer creator
fashion style
model type
type kind sort
kind sort
class category
category type
series string
string series
row line
line queue
list roster
order command
order instruct
instruction order
direct order
direct lead
lead head
lead guide
guide direct
train coach
training exercise
exercise drill
drill exercise
practise practice
skill ability
talent skill
clever intelligent smart
smart intelligent
wise clever
stupid foolish
mad insane
crazy mad
mental psychological
suicide kill
self-inflicted suicide
stab knife
knife blade
hit strike
strike hit
beat hit
punch hit
kick strike
crush crash
smash crash
break smash
break fracture
broken fractured
tear rip
cut wound
bleed blood
blood bleed
bone skeletal
heart cardiac
cancer tumour
tumour tumor
brain cerebral
lung pulmonary
pregnant pregnancy
pregnancy expecting
abortion termination
gay homosexual
homosexual same-sex
black african-american
race racial
racial ethnic
racist racism
minority ethnic
native indigenous
indigenous aboriginal
foreign overseas
foreign international
international global
global worldwide
world global
domestic internal
local regional
national countrywide nationwide
federal national
central main
middle centre
centre center
center middle
theatre theater
colour color
labour labor
defence defense
licence license
programme scheme
tonne ton
kilometre kilometer km
metre meter
litre liter
mile km
hour hr
minute min
day daily
week weekly
month monthly
year annual
year yearly
decade ten
century hundred
today now
recently lately
often frequently
frequent common
common widespread
widespread extensive
rare unusual
unusual strange
strange odd
odd peculiar
normal usual
usual regular
regular routine
always constantly
constant continuous
sudden abrupt
suddenly abruptly
immediate instant
immediately instantly
temporary interim
interim acting
permanent lasting
eternal permanent
nearly almost
about approximately
approximately roughly
around about
over more
exceed surpass
surpass top
top exceed
top leading
top highest
highest peak
peak height
record highest
minimum least
maximum most
limit cap
limit restrict
restrict curb
restriction curb
curb control
prevent block
block bar
obstruct block
barrier obstacle
obstacle hurdle
challenge dispute
dispute row
row quarrel
dispute disagreement
disagreement difference
different distinct
difference gap
gap divide
same identical
similar alike
equal same
equality parity
copy duplicate
copy imitate
fake false
false untrue
false bogus
true genuine
truth fact
fact reality
real actual
actual true
actually really
certain sure
clear obvious
obvious evident
apparent evident
visible apparent
hide conceal
cover conceal
bare expose
expose reveal
uncover reveal
uncover discover
detect find
spot see
spot notice
locate find
lose miss
lost missing
loss lose
fail failure
fail unsuccessful
collapse crash
mistake error
error fault
fault blame
wrong mistaken
wrong incorrect
correct right
correct accurate
accurate exact
exact precise
precise accurate
fix repair
repair mend
restore repair
restore reinstate
return restore
return come
return give
back return
reinstate return
renew resume
resume restart
restart reopen
repeat reiterate
reiterate repeat
again anew
agree pact
pact accord
deal contract
contract agreement
contract deal
sign join
hire recruit
recruit enlist
recruitment hiring
volunteer unpaid
free gratis
free liberate
liberation freedom
rescue free
prisoner captive
guard protect
protect defend
protection defence
defend guard
shield protect
preserve conserve
preserve maintain
maintain keep
maintain sustain
conservation preservation
environment environmental
environment nature
pollute pollution
pollution contamination
waste rubbish
rubbish garbage trash
clean cleanse
water aquatic
space orbit
spacecraft spaceship
satellite spacecraft
astronaut cosmonaut
planet world
star celebrity
celebrity star
fan supporter
follower supporter
follow obey
obey comply
comply conform
violate breach
violation breach
breach break burst rupture
infringe violate
sleep nap slumber asleep
occasion time
error incorrect
teen youngster
kilometre kms
metre meters
blockade embargo
fatal deadly lethal
killer attacker
killer murderer
rob steal
class classroom
cow cattle bovine
cattle livestock
pig swine
sheep lamb
horse stallion
teach tutor
learn study
toxic poisonous
poison toxin
chemical toxic
explosive bomb
grenade explosive
airstrike bombing
airstrike strike
airstrike attack
ambush attack
gunfight shootout
firefight clash
standoff deadlock
deadlock stalemate impasse
negotiator mediator
mediate broker
broker negotiate
mediation arbitration
chairman head
premier leader
heir prince
tsar emperor
throne monarchy
reside home
hometown city
suburb outskirts
downtown centre
province region
district county
villager resident
resident local
citizen resident
passenger traveller traveler
passenger people
commuter passenger
crew staff
sailor seaman
pilot aviator
captain skipper
plane flight
flight aircraft
crash derail
derail track
wreck wreckage
wreckage debris
sink capsize
drown death
drown die
suffocate asphyxiate
choke suffocate
strangle choke
behead decapitate
execute kill
execution killing
assassinate murder
assassination murder
assassinate kill
assassination killing
massacre killing
genocide massacre
atrocity massacre
victim casualty
wounded injured
hospitalize hospital
ambulance paramedic
paramedic medic
symptom sign
diagnose diagnosis
tumor growth
vaccine immunisation immunization
vaccination immunisation immunization
flu influenza
cigarette tobacco
smoke cigarette
alcohol liquor
drug narcotic
cocaine narcotic
smuggle traffic
smuggler trafficker
dealer trader
merchant trader
vendor seller
auction sell
bid offer
offer propose
offer proposal
offer give
tender bid
contract deal
stake share
stake interest
dividend payout
payout payment
compensation payment
compensation damages
refund repay
repay return
ransom payment
donor contributor
grant award
grant give
scholarship grant
subsidy aid
budget fund
spending expenditure
expenditure cost
revenue turnover
turnover sale
gross earn
gross revenue
gross take
rating score
score mark
review critique
critic reviewer
audience crowd
spectator fan
spectator crowd
crowd people
supporter fan
captain leader
striker forward
goalkeeper keeper
stadium arena
venue arena
tie draw
draw tie
thrash beat
thrash defeat
rout defeat
edge beat
edge defeat
upset beat
triumph win
triumph success
lift win
seal secure
clinch seal
qualify advance
advance progress
eliminate knock
champion titleholder
debut premiere
premiere release
premiere open
release launch
air show
air premiere
episode instalment installment
sequel follow-up
remake version
version edition
adaptation version
adapt base
base inspire
set locate
portray depict
character role
role character
cast role
star lead
feature appear
appear perform
appear play
feature include
include contain
contain comprise
comprise consist
consist include
consist comprise
compose write
compose composer
pen write
record tape
album lp
single record
hit success
chart list
top lead
peak top
nickname dub
dub nickname
alias nickname
name dub
known nickname
called nicknamed
title name
honor award
receive win
receive award
award win
recipient winner
winner champion
nominee candidate
candidate hopeful
frontrunner favourite favorite
incumbent current
predecessor former
veteran former
veteran experienced
rookie newcomer
novice beginner
trainee apprentice
intern trainee
volunteer helper
assistant aide
aide adviser
deputy vice
vice deputy
spokesperson representative
ambassador diplomat
consul diplomat
embassy mission
consulate mission
treaty convention
convention conference
summit conference
conference forum
forum meeting
resolution motion
motion proposal
amendment revision
constitution charter
decree order
edict decree
mandate order
referendum vote
plebiscite referendum
ballot poll
landslide victory
coup overthrow
overthrow oust
oust topple
topple overthrow
depose oust
depose overthrow
exile banish
banish expel
expel deport
deport return
extradite hand
asylum refuge
refuge shelter
shelter housing
housing home
homeless destitute
poverty poor
famine starvation
starvation hunger
drought dry
heatwave heat
blizzard snowstorm
avalanche landslide
landslide mudslide
volcano volcanic
eruption erupt
tsunami wave
hurricane cyclone
storm rainstorm
thunderstorm storm
gale wind
downpour rain
submerge flood
inundation flood
levee dam
dam reservoir
dike levee
rainforest forest
jungle forest
woodland forest
desert arid
species kind
wildlife animal
whale cetacean
elephant pachyderm
predator hunter
hunt hunter
poach hunt
poacher hunter
extinct extinction
endanger threaten
conserve protect
preserve save
preserve protect
sanctuary reserve
reserve park
park garden
monastery abbey
temple shrine
mosque shrine
pray worship
worship prayer
prayer pray
sermon homily
pastor minister
pastor priest
rabbi cleric
imam cleric
bishop prelate
saint holy
pilgrim pilgrimage
ritual ceremony
ceremony rite
funeral memorial
mourn grieve
grief sorrow
weep cry
cry shout
shout yell scream
laugh laughter
smile grin
love affection
hatred hate
jealous envy
proud pride
brave courageous
courage bravery
hero heroine
coward cowardly
evil wicked
cruel brutal
brutal savage vicious
gentle mild
calm quiet
quiet silent
silent mute
loud noisy
noise sound
sound audio
voice vocal
vocalist singer
drum drummer
guitar guitarist
piano pianist
violin violinist
trumpet trumpeter
orchestra symphony
choir chorus
dance dancer
ballet dance
theatre stage
stage perform
play drama
drama play
comedy sitcom
comic comedian
cartoon animation
animate animation
cinema film
cinema theater
screen show
documentary film
biography memoir
memoir autobiography
poem poetry
poet poetry
novel fiction
fiction fictional
myth legend
legend legendary
mystery puzzle
riddle puzzle
secret hidden
hidden conceal
code cipher
"""

FAMILIES = """
sell sale seller
die death dead
kill killer killing
win winner victory
lose loss
live life alive
born birth bear
believe belief
think thought
know knowledge
speak speech
choose choice
see sight
give gift
weigh weight
fly flight
grow growth
prove proof
destroy destruction
defend defence defense defender
attack attacker
offend offence offense
advise advice adviser advisor
succeed success successful succession successor
proceed process
receive receipt recipient
decide decision
divide division
invade invasion invader
explode explosion explosive
conclude conclusion
include inclusion
exclude exclusion
expand expansion
extend extension extent
suspend suspension
permit permission
admit admission
submit submission
commit commitment commission
omit omission
convert conversion
revise revision
provide provision
collide collision
persuade persuasion
erode erosion
describe description
subscribe subscription
produce product production producer
reduce reduction
introduce introduction
deduct deduction
assume assumption
consume consumption consumer
resume resumption
presume presumption
receive reception
perceive perception
deceive deception deceit
conceive conception
apply application applicant
imply implication
multiply multiplication
qualify qualification
identify identification identity
notify notification
classify classification
clarify clarification
verify verification
ratify ratification
justify justification
modify modification
occupy occupation occupant
marry marriage
carry carriage
bury burial
try trial
deny denial
refuse refusal
propose proposal proposition
approve approval
remove removal
arrive arrival
survive survival survivor
revive revival
rehearse rehearsal
withdraw withdrawal
dismiss dismissal
betray betrayal
appear appearance
disappear disappearance
perform performance performer
resist resistance
assist assistance assistant
attend attendance
guide guidance
insure insurance insurer
assure assurance
exist existence
differ difference different
refer reference
prefer preference
confer conference
interfere interference
depend dependence dependent
reside resident residence residency
preside president presidency presidential
represent representative representation
negotiate negotiation negotiator
legislate legislation legislator legislature legislative
govern government governor
manage management manager
employ employment
pay payment
agree agreement
argue argument
judge judgment judgement
develop development developer
fail failure
press pressure
depart departure
close closure
expose exposure
seize seizure
injure injury
discover discovery
recover recovery
deliver delivery
rob robbery robber
bribe bribery
conspire conspiracy
democracy democrat democratic
economy economic economist
politics politician political policy
history historic historical historian
nation national
region regional
globe global
world worldwide
music musical musician
culture cultural
nature natural
finance financial
commerce commercial
industry industrial
agriculture agricultural
medicine medical medic
science scientific scientist
technology technological
education educational educate
environment environmental
constitution constitutional
tradition traditional
religion religious
office official officer
crime criminal
minister ministry ministerial
parliament parliamentary
congress congressional
senate senator
diplomat diplomatic diplomacy
terror terrorist terrorism
act action activity active actor
react reaction
elect election electoral
select selection
protect protection
direct direction director
collect collection collector
connect connection
infect infection infectious
inspect inspection inspector
correct correction
reject rejection
object objection
inject injection
construct construction
instruct instruction instructor
obstruct obstruction
predict prediction
contract contractor
abduct abduction
restrict restriction
convict conviction
evict eviction
attract attraction
invent invention inventor
prevent prevention
intervene intervention
contribute contribution contributor
distribute distribution distributor
prosecute prosecution prosecutor
execute execution executive
institute institution
constitute constitution
pollute pollution
solve solution
resolve resolution
revolt revolution
evolve evolution
involve involvement
compete competition competitor competitive
repeat repetition
define definition
oppose opposition opponent
compose composition composer
expose exposition
impose imposition
acquire acquisition
require requirement
inquire inquiry
expel expulsion
compel compulsion
propel propulsion
recognize recognition recognise
apologize apology apologise
criticize criticism criticise critic critical
sympathize sympathy
analyze analysis analyse analyst
organize organization organise organisation organizer organiser
authorize authorization authorise authority
realize realise realization
emphasize emphasise emphasis
hospital hospitalize hospitalise hospitalization
strong strength strengthen
long length lengthen
wide width widen
deep depth deepen
high height heighten
broad breadth broaden
weak weaken weakness
short shorten shortage
tight tighten
hard harden
threat threaten
fright frighten
danger dangerous endanger
safe safety
secure security
certain certainty
real reality
able ability enable
possible possibility
responsible responsibility
popular popularity
similar similarity
hostile hostility
capable capability
stable stability stabilize
equal equality
major majority
minor minority
poor poverty
rich riches enrich
hungry hunger
angry anger
thirsty thirst
bloody blood bleed
young youth
free freedom
wise wisdom
bored boredom
king kingdom
child childhood
neighbor neighborhood
friend friendly friendship
member membership
leader leadership lead
partner partnership
owner ownership own
champion championship
relation relationship relate relative
scholar scholarship
write writer writing
sing singer song
play player
report reporter
teach teacher
research researcher
drive driver
murder murderer
rape rapist
bomb bomber bombing
fight fighter fighting
shoot shooter shooting shot
protest protester protestor
demonstrate demonstration demonstrator
vote voter
invest investor investment
visit visitor
act actress
edit editor edition editorial
create creation creator
found founder foundation
publish publisher publication
present presenter presentation
broadcast broadcaster
win winning
begin beginning
build building builder
feel feeling
mean meaning
hear hearing
meet meeting
train training trainer
rule ruling ruler
find finding
warn warning
open opening
close closing
wed wedding
nuclear nucleus
space spatial
month monthly
week weekly
day daily
year yearly annual
europe european
six sixth
ten tenth
one first
two second
three third
four fourth
five fifth
seven seventh
eight eighth
nine ninth
resign resignation
host hosting
accuse accusation
allege allegation
confirm confirmation
inform information
transform transformation
reform reformation
affirm affirmation
declare declaration
explore exploration explorer
admire admiration
expire expiration expiry
inspire inspiration
combine combination
determine determination
examine examination
imagine imagination imaginary
nominate nomination nominee
explain explanation
proclaim proclamation
exclaim exclamation
reveal revelation
cancel cancellation
install installation
tempt temptation
accommodate accommodation
detain detention detainee
retain retention
maintain maintenance
contain containment container
obtain obtainable
sustain sustenance sustainable
abstain abstention
entertain entertainment entertainer
complain complaint
restrain restraint
constrain constraint
analyse analytic
terrify terror
horror horrific horrify
beauty beautiful
success successfully
use usage useful user
care careful
help helpful helper
harm harmful
peace peaceful
power powerful
law lawful lawyer
fame famous
infection infectious
poison poisonous
religion religiously
mystery mysterious
victory victorious
ambition ambitious
suspect suspicion suspicious
controversy controversial
space spacecraft
south southern
north northern
east eastern
west western
northeast northeastern
northwest northwestern
southeast southeastern
southwest southwestern
"""

NOT_DERIVED = frozenset(
    """
    apartment department compartment element moment segment cement comment parliament document instrument monument
    nation station ration passion mansion mission million billion trillion section session pension region religion
    position portion mention fashion caption auction fiction function junction sanction cushion champion companion opinion
    general royal several capital central animal hospital journal rival signal festival metal mental total local vital
    natural final mineral oral moral rally early family supply reply apply hardly lately barely nearly scarcely shortly only
    likely highly directly presently mostly
    harness witness business wilderness illness
    university city community facility
    lecture culture nature feature creature future picture structure
    balance distance instance finance entrance ambulance romance
    science audience silence sentence sequence
    fearless restless
    """.split()
)
"""Words that look derived from a shorter one and mean another thing: "apartment" is not of "apart"."""


def _table(*texts: str) -> dict[str, frozenset[str]]:
    """Every word with all that stand beside it in a row."""
    found: dict[str, set[str]] = {}
    for text in texts:
        for row in text.strip().splitlines():
            words = row.split()
            for word in words:
                found.setdefault(word, set()).update(words)
    return {word: frozenset(others) for word, others in found.items()}


SYNONYMS = _table(_SYNONYMS, FAMILIES)
"""Base form to the base forms that may stand for it, itself included."""
