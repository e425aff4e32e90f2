"""Forms of English words that no suffix rule gives: irregular forms, and words that only look inflected.

Each row of `_ROWS` is a base form, then its irregular forms.
Source: the closed class of irregular verbs and plurals as any grammar lists it, kept to words of news prose.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = [
    "GRADED",
    "IRREGULAR",
    "KEEP_ED",
    "KEEP_ING",
    "KEEP_S",
    "RESTORE_E",
    "STRIP_ES",
    "UNINFLECTED_STEMS",
]

_ROWS = """
be am is are was were been being 's 're 'm
have has had having 've
do does did done doing
go goes went gone going
arise arose arisen|awake awoke awoken|bear bore borne born|beat beaten|become became|begin began begun beginning
bend bent|bet betting|bid bidden bidding|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|broadcast broadcasting|build built|burn burnt|burst bursting|buy bought|cast casting
catch caught|choose chose chosen|cling clung|come came coming|cost costing|creep crept|cut cutting|deal dealt
die died dying dies|dig dug digging|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|dwell dwelt
eat ate eaten|fall fell fallen|feed fed feeding|feel felt|fight fought|find found|flee fled fleeing|fling flung
fly flew flown flies|forbid forbade forbidden forbidding|forecast forecasting|foresee foresaw foreseen|forget forgot forgotten forgetting
forgive forgave forgiven|freeze froze frozen|get got gotten getting|give gave given|grind ground|grow grew grown
hang hung hanged|hear heard|hide hid hidden|hit hitting|hold held|hurt hurting|keep kept|kneel knelt|know knew known
lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|let letting|lie lay lain lying|light lit
lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|overcome overcame|oversee oversaw overseen
overtake overtook overtaken|overthrow overthrew overthrown|pay paid|plead pled|prove proven|put putting|quit quitting
read reading|rebuild rebuilt|repay repaid|resell resold|ride rode ridden|ring rang rung|rise rose risen|run ran running
see saw seen|seek sought|sell sold|send sent|set setting|shake shook shaken|shed shedding|shine shone|shoot shot
show shown|shrink shrank shrunk|shut shutting|sing sang sung|sink sank sunk|sit sat sitting|sleep slept|slide slid
speak spoke spoken|speed sped|spend spent|spin spun spinning|split splitting|spread spreading|spring sprang sprung
stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken striking|string strung|strive strove
swear swore sworn|sweep swept|swell swollen|swim swam swum swimming|swing swung|take took taken|teach taught
tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood
undertake undertook undertaken|uphold upheld|upset upsetting|wake woke woken|wear wore worn|weave wove woven
weep wept|win won winning|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood
wring wrung|write wrote written|rewrite rewrote rewritten|retake retook retaken|resign resigned resigning
say said saying says|tie tied tying ties|refer referred|defer deferred|confer conferred|prefer preferred
transfer transferred transferring|occur occurred occurring|incur incurred|focus focused focusing focussed focuses
panic panicked panicking|traffic trafficked trafficking|picnic picnicked|program programmed programming|programme programmes
bus buses bused|gas gases gassed|visit visited visiting|free freed freeing|agree agreed|die dying|vie vied vying
man men|woman women|child children|person people persons|foot feet|tooth teeth|mouse mice|goose geese|ox oxen
policeman policemen|policewoman policewomen|gunman gunmen|fireman firemen|militiaman militiamen|spokesman spokesmen
spokeswoman spokeswomen|congressman congressmen|congresswoman congresswomen|fisherman fishermen|businessman businessmen
businesswoman businesswomen|serviceman servicemen|servicewoman servicewomen|cameraman cameramen|salesman salesmen
chairman chairmen|statesman statesmen|clergyman clergymen|tribesman tribesmen|countryman countrymen|crewman crewmen
airman airmen|seaman seamen|workman workmen|doorman doormen|layman laymen|nobleman noblemen|horseman horsemen
wife wives|life lives|knife knives|half halves halve halved|leaf leaves|thief thieves|shelf shelves|wolf wolves
loaf loaves|calf calves|self selves|elf elves|scarf scarves|hoof hooves
crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|diagnosis diagnoses|oasis oases
emphasis emphases|axis axes|phenomenon phenomena|criterion criteria|medium media|datum data|bacterium bacteria
curriculum curricula|memorandum memoranda|referendum referenda referendums|stimulus stimuli|alumnus alumni
cactus cacti|nucleus nuclei|index indices indexes|appendix appendices|matrix matrices|vertex vertices
good better best|bad worse worst|far farther further farthest furthest
n't not|will 'll|would 'd|can ca|movie movies|cookie cookies|calorie calories|rookie rookies|zombie zombies|selfie selfies
genie genies|prairie prairies|ache aches aching ached|cache caches cached|shoe shoes|toe toes|foe foes|woe woes|canoe canoes
axe axed axing|use used using uses|eye eyed|dye dyed dyeing dyes|owe owed owing|ski skied skiing|taxi taxied|veto vetoed vetoing
echo echoed echoing|torpedo torpedoed|embargo embargoed|radio radioed|die dice|penny pence pennies|quiz quizzes quizzed
travel travelled travelling|cancel cancelled cancelling|control controlled controlling|fuel fuelled fuelling
compel compelled compelling|expel expelled expelling|repel repelled|propel propelled|patrol patrolled patrolling
label labelled labelling|model modelled modelling|level levelled levelling|signal signalled signalling|total totalled totalling
marshal marshalled|counsel counselled counselling|quarrel quarrelled|rival rivalled|fulfil fulfilled fulfilling fulfill fulfills
enrol enrolled enrolling enroll enrolls|instil instilled instill|distil distilled|dial dialled dialling|shovel shovelled|channel channelled
tunnel tunnelled|equal equalled|centre centred centring|initial initialled|pedal pedalled|cripple crippled|bomb bombed bombing
"""

IRREGULAR = {
    form: row.split()[0]
    for row in reversed(_ROWS.replace("\n", "|").split("|"))
    if row
    for form in row.split()[1:]
}
"""Irregular form to base form; where a form has two, the row that stands first wins."""

_ADJECTIVES = (
    "large small big high low long short old young new strong weak wide deep great late early near close fast slow rich poor hard soft "
    "light heavy cheap hot cold warm cool safe tough rough bright dark clear clean fresh easy happy angry busy healthy wealthy "
    "lengthy deadly costly bloody risky likely tall thick thin narrow broad quick smart sharp steep simple brave fair grave loud mild "
    "proud quiet rare strict tight tiny vast wise ugly dirty noisy lucky mighty scary sick calm bold black white fierce severe"
).split()


def _graded(adjective: str) -> tuple[str, str]:
    """Comparative and superlative by the spelling rules."""
    if adjective.endswith("e"):
        return adjective + "r", adjective + "st"
    if adjective.endswith("y"):
        return adjective[:-1] + "ier", adjective[:-1] + "iest"
    if adjective in {"big", "hot", "thin"}:
        adjective += adjective[-1]
    return adjective + "er", adjective + "est"


GRADED = {form: adjective for adjective in _ADJECTIVES for form in _graded(adjective)}
"""Comparatives and superlatives to the adjective: "larger" to "large"."""

KEEP_S = frozenset(
    """
    news series species politics economics physics athletics mathematics gymnastics ethics tactics statistics logistics
    headquarters barracks means always perhaps sometimes besides towards afterwards backwards forwards upwards downwards
    overseas thus plus yes this his its us gas bus lens bias atlas canvas chaos pancreas christmas texas kansas
    arkansas paris athens brussels cyprus iris tennis nexus alias pas as was has is does diabetes measles rabies
    james charles thames wales naples los las hamas islamabads mers sars aids odds innings perhaps whereas
    corps debris chassis apropos rendezvous yours ours hers theirs across unless less
    """.split()
)
"""Words whose last s is no ending."""

STRIP_ES = frozenset(
    """
    bus virus campus bonus census status focus chorus circus genius caucus consensus cactus surplus fungus apparatus
    minus walrus octopus gas bias atlas canvas lens alias pancreas iris trellis coronavirus omnibus prospectus
    """.split()
)
"""Words that end in one s and take -es: "viruses"."""

KEEP_ING = frozenset(
    """
    evening morning nothing something anything everything during king ring spring string wing bring thing sing swing
    cling fling sling sting ping ceiling sibling wedding herring sterling pudding earring viking shilling darling beijing
    building duckling inning lightning plaything bearing ding wording beijing nanjing chongqing reading wyoming corning
    being offspring notwithstanding according wring
    """.split()
)
"""Words that end in -ing and are not read as the form of a verb."""

KEEP_ED = frozenset(
    """
    hundred bed red need seed feed speed breed indeed proceed exceed succeed weed shed sled wed embed naked wicked sacred
    reed deed greed bleed heed steed bred fed ted med hatred kindred infrared moped rugged biped creed mohammed muhammed
    ahmed mohamed muhammad ed
    """.split()
)
"""Words that end in -ed and are not the past of a verb."""

RESTORE_E = frozenset(
    """
    unit reunit invit writ cit excit ignit recit expedit incit bit rewrit spit despit
    complet delet compet deplet obsolet
    conced preced reced seced interced supersed imped
    phon ston clon ton zon hon condon aton postpon telephon dethron enthron
    explor restor ignor stor scor ador bor deplor implor shor underscor outscor sor
    interfer persever adher premier sever conven interven scen intersten hous
    compil reconcil exil fil smil assimil revil schedul consol inhal exhal rul overrul pil til sol tackl whil
    wast tast past hast bast breath bath loath sooth
    chang rang arrang challeng aveng reveng profil guidelin exchang rearrang estrang
    creat recreat procreat
    solv declar volum argu
    nam renam blam fram tam gam sham inflam flam
    welcom com becom overcom
    impos clos los bronz
    """.split()
)
"""Stems that take their -e back where the ending alone does not tell: "unit(ed)" to "unite"."""

UNINFLECTED_STEMS = frozenset(
    """
    focus bias canvas combat format pivot pilot ballot riot debut develop envelop gallop gossip worship equip
    custom random fathom blossom ransom program bomb victim custom margin bulletin ruin pencil murmur
    pillar collar hang bang clang gang singular catalog dialog hiccup kidnap handicap backup pickup rapid
    threaten happen bottom system problem item phantom emblem
    cancel travel label model level channel tunnel signal total rival equal medal pedal marshal counsel quarrel fuel dial
    sweat threat treat beat float repeat cheat heat seat defeat eat retreat boat bloat coat
    chorus alarm transform transit orbit
    """.split()
)
"""Stems that end like one that lost its -e, and did not."""
