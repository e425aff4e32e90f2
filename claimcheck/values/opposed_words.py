"""Words that exclude each other when they stand in the same place: "accepted" against "rejected".

Each row of `_ROWS` has two sides; every word of the one opposes every word of the other.  A word stands in its base
form, or, where only one of its forms has the sense meant, in that form: "injured" against "unharmed".
Only pairs that cannot both be true of one event are here: "attack" and "defend" can be said of one battle,
"buy" and "sell" of one sale, and so neither pair is listed as opposed.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.values.opposed_qualities import GROUPS, QUALITIES

__all__ = ["MUTUAL", "NEGATED_BY_UN", "OPPOSED", "RIVAL_DEEDS"]

_ROWS = """
rise increase grow climb soar surge jump gain expand rally up | fall decrease decline drop shrink plunge slump plummet dip tumble sink lose contract down
more | fewer less few
high | low
raise hike boost | lower cut reduce slash trim
increase heighten | reduce lower cut lessen slash diminish
improve | worsen deteriorate
strengthen | weaken
majority | minority
maximum | minimum
accept approve adopt pass endorse ratify | reject refuse veto defeat disapprove
accept | decline refuse
agree | disagree refuse
approval | rejection disapproval refusal
allow permit let authorize authorise legalize legalise | ban bar prohibit forbid block outlaw prevent disallow
legal lawful | illegal unlawful
legalize legalise | criminalize criminalise outlaw
win triumph | lose
victory | loss
winner | loser
succeed | fail
success | failure
successful | unsuccessful
success | unsuccessful flop
arrest detain jail imprison capture | release free acquit
convict condemn | acquit exonerate clear
guilty | innocent
conviction | acquittal
open reopen | close shut
begin start commence launch | end finish conclude
resume | suspend halt
continue | stop halt cease discontinue
support back favor favour endorse | oppose
supporter backer | opponent critic
for | against
alive living | dead
survive | die perish
halve | double triple quadruple
double | triple quadruple
confirm | deny
admit acknowledge concede | deny
accuse blame | exonerate absolve
praise hail laud applaud commend | criticize criticise condemn denounce slam blast
praise | criticism condemnation
welcome | condemn denounce slam
before | after
earlier | later
first | last
early | late
young | old
oldest eldest | youngest
north northern northward | south southern southward
east eastern eastward | west western westward
northeast | northwest southeast southwest
left | right
male | female
man | woman
boy | girl
father | mother
brother | sister
son | daughter
husband | wife
king | queen
husband | daughter son
public | private
rural | urban
domestic | foreign
indoor | outdoor
internal | external
import | export
enter join | leave quit exit
arrive | depart leave
arrival | departure
advance | retreat
attack | withdraw
deploy | withdraw
hire employ recruit appoint | fire dismiss sack
appoint | dismiss oust
elect | oust
remain stay | leave depart
stay | leave
inside | outside
above | below
over above | under below
top | bottom
best | worst
good | bad
positive | negative
optimistic | pessimistic
safe | dangerous unsafe
present | absent
presence | absence
include | exclude
rich wealthy | poor
strong | weak
hot | cold
wet | dry
same | different
true | false untrue
real genuine authentic | fake bogus counterfeit
correct | incorrect wrong
possible | impossible
likely | unlikely
able | unable
love | hate
trust | distrust
optional voluntary | mandatory compulsory obligatory
peaceful nonviolent | violent
major | minor
senior | junior
full | empty
complete | incomplete
permanent | temporary interim
create establish found | abolish dissolve disband
build construct | demolish destroy
lift | impose
impose | scrap repeal
introduce | abolish repeal
enact | repeal
extend lengthen prolong | shorten curtail
accelerate | slow decelerate
upgrade | downgrade
promote | demote relegate
promotion | demotion relegation
encourage | discourage
unite | divide
merge | split
married | unmarried single divorced
marry | divorce
militant | civilian
soldier | civilian
military | civilian
amateur | professional
profit | loss
surplus | deficit
profitable | unprofitable
exceed surpass | trail
deny | grant
grant | revoke deny
loyal | disloyal
friendly | hostile
active | inactive dormant retired
pro | anti
recover | relapse
heal | injure
rescue save | kill
unharmed unhurt uninjured unscathed | injured wounded hurt killed
conscious | unconscious
sane | insane
sober | drunk
natural | artificial
offline | online
ancient | modern
democrat democratic | republican
conservative | liberal
theist | atheist
black | white
plaintiff | defendant
teacher | student
victim | perpetrator
ascend | descend
ascent | descent
forward | backward
lead | trail
ahead | behind
always | never
everybody everyone all every | nobody none
always | never
independent | dependent
similar | dissimilar
responsible | irresponsible
regular | irregular
vertical | horizontal
parent | child
indict charge | clear exonerate
uphold | overturn reverse quash
tighten | ease loosen relax
toughen | soften
enemy foe | ally friend
deficit | surplus
shortage | surplus glut
exonerated | convicted
honest | dishonest
ordinary common | rare uncommon
frequent | infrequent rare
numerous many | few
most | least
large big huge massive | small tiny
long | short
wide | narrow
thick | thin
heavy | light
tall | short
deep | shallow
hard | easy
difficult | easy
fast quick rapid | slow
slowly | quickly rapidly
cheap inexpensive | expensive
popular | unpopular
famous | obscure unknown
obey comply | disobey defy violate
comply | defy
armed | unarmed
manned crewed | unmanned
healthy | sick ill unhealthy
guilty | blameless
remember | forget
remembered | forgotten
hide conceal | reveal disclose
secret | public
admit | expel
nationalize nationalise | privatize privatise
centralize centralise | decentralize decentralise
appreciate | depreciate
debtor | creditor
lender | borrower
employer | employee
buyer | seller
landlord | tenant
predator | prey
host | guest
underestimate | overestimate
underperform | outperform
inner | outer
upper | lower
upstream | downstream
uphill | downhill
upstairs | downstairs
northbound | southbound
eastbound | westbound
prologue | epilogue
prequel | sequel
predecessor | successor
precede predate | follow succeed
ancestor | descendant
protagonist | antagonist
hero | villain
comedy | tragedy
fiction fictional | nonfiction nonfictional
acoustic | electric
solo | duet
debut | farewell
maternal | paternal
biological | adoptive
growth | decline contraction shrinkage recession
gain | loss
inflow | outflow
inhale | exhale
freeze | thaw melt
heat warm | cool
expand broaden widen | narrow
maximize maximise | minimize minimise
ascend | abdicate
crown enthrone | depose dethrone
attract | repel deter
acceptance | rejection refusal
pass qualify | fail
associate affiliate | dissociate disassociate
connect | disconnect
appear | disappear vanish
appearance | disappearance
assemble | disassemble dismantle
integrate | disintegrate
please | displease
prove verify | disprove refute
qualify | disqualify
respect | disrespect despise
arm | disarm
stabilize stabilise | destabilize destabilise
regulate | deregulate
mobilize mobilise | demobilize demobilise
activate | deactivate
classify | declassify
encrypt | decrypt
inflate | deflate
inflation | deflation
lock | unlock
load | unload
double triple | halve
multiply | divide
cause | prevent cure
prevent | promote
protect | endanger
harm | benefit help protect
enslave | free liberate
occupy conquer | liberate
surrender | resist
rejoin | leave
enrol enroll | withdraw
reelect | oust unseat
suspend | reinstate
reinstate | dismiss remove fire expel
expel | readmit
unveil expose | conceal hide
publish | withhold
pardon | condemn convict punish execute
reward | punish
forgive | punish
spare | kill execute
recession bust slump | boom
flood | drought
truth | lie falsehood
fact | fiction myth
believe | doubt disbelieve
like | dislike
admire | despise
certain | doubt
hope | despair
laugh | cry weep
war | peace
float | sink
upload | download
push | pull
decriminalize decriminalise | criminalize criminalise
defend | abandon
maintain keep preserve retain | abolish change lose
incite provoke | calm soothe
aggravate worsen exacerbate | alleviate ease relieve
majority most | few
begin beginning start onset outset | end ending
vaccinate inoculate | infect
overestimate exaggerate | understate
overstate | understate
"""

NEGATED_BY_UN = frozenset(
    """
    able aware clear certain fair happy healthy known lawful likely necessary official popular safe successful usual willing
    armed employed harmed hurt injured married paid changed confirmed identified named resolved affected expected
    constitutional conditional common comfortable conscious controlled damaged declared decided disclosed divided documented
    elected ending equal ethical explained familiar favorable favourable finished founded friendly guarded important
    inhabited intended interested limited manned marked moved noticed opposed planned precedented prepared profitable
    published qualified reasonable recognized recognised registered related released reliable reported restricted
    satisfied scathed scheduled seen skilled solved specified stable sustainable tested touched true verified wanted wise
    """.split()
)
"""Words that "un-" turns into their opposite; "unveil" and "under" are why this is a list."""

RIVAL_DEEDS = tuple(
    frozenset(row.split())
    for row in """
destroy damage threaten spare rebuild repair
win lose nominate shortlist
arrest question release charge convict acquit free
kill wound evacuate rescue trap
buy sell rent lease order
approve reject propose veto debate
build demolish renovate
hire dismiss fire train
import export
score concede
deploy withdraw
lose earn make gain spend lend repay owe
plant fell
found close
cut create add
bear die marry bury baptise baptize move
invite visit host
submit withdraw
""".strip().splitlines()
)
"""Rows of deeds that may each be done to so many of one thing, and of which one says nothing of another."""


def _table() -> dict[str, frozenset[str]]:
    """Every word with all that oppose it."""
    found: dict[str, set[str]] = {}
    for row in (_ROWS + QUALITIES).strip().splitlines():
        if not row:
            continue
        left, right = (side.split() for side in row.split("|"))
        for first in left:
            found.setdefault(first, set()).update(right)
        for second in right:
            found.setdefault(second, set()).update(left)
    for row in GROUPS.strip().splitlines():
        for word in row.split():
            found.setdefault(word, set()).update(other for other in row.split() if other != word)
    for word in NEGATED_BY_UN:
        found.setdefault(word, set()).add("un" + word)
        found.setdefault("un" + word, set()).add(word)
    return {word: frozenset(others) for word, others in found.items()}


OPPOSED = _table()
"""A word to the words that exclude it, in base form or as they are written."""

MUTUAL = frozenset(
    """meet marry divorce talk speak clash fight agree play sign discuss border tie draw join merge negotiate debate face date
    know survive be have become call name say tell add report love hate like dislike admire adore respect trust distrust fear
    despise resent resemble""".split()
)
"""Verbs that are as true the other way round: "Ann met Bea", "Bea met Ann"."""
