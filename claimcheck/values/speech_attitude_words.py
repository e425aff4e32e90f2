"""Words for attitudes: what somebody thinks, wants, judges, rules or shows, by sort.

After Levin (1993), classes 29-34 and 37 (characterising, perceiving, psychological states, desiring, judging,
assessing, communicating), and the annotation manual of PARC 3 (Pareti 2015), which counts beliefs, intentions and
rulings as attributed content.

A verb stands alone, or as `verb+particles` when it takes its content only after one of them ("focus+on").
"""

from collections.abc import Mapping
from typing import NamedTuple

__all__ = [
    "ADJECTIVES", "ANSWERS", "CHARGES", "COPULAS", "EXPERIENCES", "LIGHT", "NOUNS", "NOUNS_TOO", "NOUN_PARTICLES", "OBJECT_CONTROL",
    "PARTISANS", "SEEMING", "SURE", "VERBS", "Attitude",
]  # fmt: skip


class Attitude(NamedTuple):
    """What a word tells of its subject, and the particles after which the content stands (none: any)."""

    sort: str
    particles: frozenset[str]


_VERBS = {
    "judge": """play+down push+back abhor admonish admire appreciate applaud assail attack attribute+to badmouth ban+from bash belittle bemoan
        berate blast castigate celebrate censure champion characterize characterise cheer chide cite commend compare compliment
        contradict credit criticise criticize debunk decry deem defend defy demean demonise demonize denigrate denounce depict deplore
        deride detest disavow discount discredit disown disparage downplay embrace endorse excoriate extol favor favour
        hail heckle herald honor honour ignore impugn insult invoke judge lambast lambaste laud lash+out lay+blame
        liken malign minimise minimize misjudge mock mourn needle overlook overstate paint pan         pillory portray praise promote protest rail+against/about rally+for/against         rebuff rebuke recommend reject repudiate reprimand revile ridicule rip romanticise romanticize rubbish salute scoff+at scold
        shrug+off shun skewer slam slander smear snub spurn stand+by/behind/with/against stereotype stigmatise stigmatize support
        taunt tease thank tout treat trash treasure underestimate understate vilify vouch+for welcome""",
    "intend": """look+forward/to push+for aim angle+for aspire avoid consider contemplate crave decide decline desire
        dream+of/about elect envisage focus+on gear+up hanker hope intend insist+on long+for/to lobby mull opt pivot+to plan
        plot ponder prefer prepare pursue refuse reconsider resist resolve scheme seek strive threaten try vow want weigh wish yearn""",
    "think": """acknowledge agree+with/to/that/on anticipate ascertain assume assess believe calculate care+about/for
        comprehend conceive+of conclude concur conjecture consider contend dawn+on deduce determine disagree+with/on/about disbelieve discern
        discover doubt envision estimate expect fathom fear find forecast foresee forget gauge guess
        hear identify imagine infer interpret know learn misread misunderstand notice
        perceive predict presume presuppose question realise realize recall reckon recognise recognize remember see sense
        speculate suppose surmise suspect think+of/about/that trust understand view visualise visualize wonder worry+about/that watch""",
    "feel": """adore cherish cling+to covet despise dislike disdain dread enjoy envy fancy hate idolise idolize lament like loathe
        love mind pity regret relish resent respect revel+in revere savor savour tire+of tolerate value""",
    "tell": """accuse address advise advocate affirm allude+to announce answer argue ask assert assure attest aver blog
        blurt boast broach call caution challenge chant chime+in chronicle claim clarify coax comment
        communicate complain concede confess confide confirm confront conjure congratulate convey convince counter criticize
        debate declare demand demonstrate deny describe detail discuss dispel dissect divulge document echo elaborate email encourage entreat
        enumerate explain express exhort expose gripe groan grumble hint highlight holler illustrate implore imply indicate
        inform instruct introduce insinuate joke+about/that justify lay+out lecture lobby mention mean moralize mutter narrate note
        notify object+to offer opine outline pepper persuade pitch plead point+out/to portend post present pressure
        proclaim profess profile promise pronounce propose query quip quiz quote rant+about reaffirm reassure rebut recant
        recite recount refer+to reference refute reiterate rehash relate relay release remark remind reminisce render repeat reply+to/that
        report reprise request respond+to/that retort retract retweet reveal say scream shout showcase show signal sing spell+out specify speak+of/about/out/against/to
        stress suggest summarise summarize sum+up swear talk+about/of/to/up tell testify tiptoe+around trumpet tweet         underline underscore urge unveil utter voice volunteer vent wax write+about/that/of/in/to write""",
    "rule": """abolish adopt allow amend appeal+to/for appoint approve assign authorise authorize award ban bar block charge classify
        command convict decree designate dictate disallow enact enforce forbid grant indict inquire instruct investigate
        issue label legalise legalize mandate name nullify offer order outlaw overrule overturn pardon pass permit petition pledge
        prohibit prosecute ratify reaffirm repeal require rescind restrict rule sanction sentence stipulate sue summon suspend
        uphold veto vote+for/against/to waive""",
}  # fmt: skip


def _verbs() -> Mapping[str, Attitude]:
    found: dict[str, Attitude] = {}
    for sort, entries in _VERBS.items():
        for entry in entries.split():
            verb, _, particles = entry.partition("+")
            earlier = found.get(verb)
            after = frozenset(particles.split("/")) if particles else frozenset()
            if earlier is not None:
                after = earlier.particles | after if earlier.particles and after else frozenset()
            found[verb] = Attitude(earlier.sort if earlier else sort, after)
    return found


VERBS = _verbs()
"""Attitudes by the base form of their verb."""

EXPERIENCES = frozenset(
    """alarm amaze amuse anger annoy appall astonish baffle befuddle bewilder bother captivate comfort confuse convince delight dismay
    disappoint discourage disgust disturb encourage energise energize enrage entertain enthuse excite fascinate frighten frustrate
    galvanise galvanize haunt horrify impress infuriate inspire insult intimidate intrigue irk irritate mesmerise mesmerize mystify offend
    outrage perplex persuade perturb please puzzle rankle reassure repel repulse rile scare shock startle stun surprise terrify thrill
    trouble unnerve unsettle upset vex""".split()  # noqa: SIM905 - a table of words reads best as text
)
"""Verbs whose object feels what their subject is about: "the ruling angered the growers"."""

SEEMING = frozenset(("seem", "appear", "look", "sound"))
"""Verbs that tell how a thing looks to nobody in particular."""

_NOUNS = {
    "say": """accusation address advice allegation analysis announcement answer argument assertion assessment attack
        attempt call claim comment comparison complaint condemnation contention conversation counter criticism
        critique debate declaration defense defence demand denial denunciation depiction description
        discussion emphasis endorsement estimate evidence explanation finding forecast hint insistence insult invitation jab jibe joke
        lecture message mention narrative note observation offer opposition outcry passage pitch plea pledge portrait
        portrayal praise prediction presentation promise pronouncement proposal protest quip quote rant reaction rebuke
        recommendation reference rejection remark reminder report request response revelation rhetoric rumor rumour
        slogan speculation speech statement story suggestion support talk testimony theory threat tirade tweet vow warning word""",
    "think": """admiration ambition ambivalence anger anxiety appetite apprehension appreciation approval assumption attitude aversion
        awareness belief bet concern conclusion confidence consensus consideration contempt conviction craving decision
        desire determination disagreement disappointment disapproval disbelief disdain dissatisfaction distaste distrust doubt dream
        embrace enthusiasm estimation expectation faith fear feeling frustration goal guess hatred hope idea
        impression inclination indifference insight intent intention interpretation judgment judgement knowledge
        longing mistrust notion obsession opinion optimism outlook outrage perception perspective pessimism plan preference
        prejudice premise recognition regret reluctance resentment resolve respect scorn sense skepticism scepticism
        stance suspicion sympathy thought tolerance uncertainty understanding unease view vision willingness wish worry""",
    "rule": """agenda appeal ban commitment deal directive edict guideline indictment injunction lawsuit law mandate motion
        order permission petition policy proposal prohibition regulation resolution rule ruling sanction sentence subpoena suit verdict vote
        veto""",
}  # fmt: skip

NOUNS = {noun: sort for sort, nouns in reversed(_NOUNS.items()) for noun in nouns.split()}
"""Nouns of saying, thinking and ruling, by sort."""

NOUNS_TOO = frozenset(
    """address award ban bar bash blast block blog caution censure champion cheer compliment credit delight detail document echo email fault
    fear focus forecast gauge highlight honor honour judge label lament lecture like list love mandate name needle order pardon
    permit pivot ponder press pressure profile query question quiz raise record release repeat request respect rule sanction savor scheme
    second see sense show signal smear sound stand stress surprise target tease tie treasure tweet value voice volunteer vow
    watch weigh will wonder worry""".split()  # noqa: SIM905 - a table of words reads best as text
)
"""Verbs whose base and -s forms are as often nouns, beside those of `NOUNS`."""

PARTISANS = frozenset(
    """supporter opponent critic backer advocate proponent defender fan foe skeptic sceptic admirer detractor enthusiast adherent
    champion believer""".split()  # noqa: SIM905 - a table of words reads best as text
)
"""Nouns for people by what they think of something: "critics of the plan"."""

ADJECTIVES = frozenset(
    """adamant afraid alarmed ambivalent amazed angry anxious appalled ashamed astonished aware baffled bewildered bullish certain cheered
    comfortable concerned confident conscious content convinced coy critical curious cynical delighted dedicated desperate
    determined disappointed discouraged disgusted dismayed dismissive dubious eager ecstatic elated embarrassed encouraged
    enamored enthusiastic enthralled envious excited fearful fond frightened frustrated furious glad grateful guarded happy hesitant
    hopeful horrified hostile impressed inclined incensed indifferent indignant insistent intent interested intrigued keen leery
    mad mindful mum mystified nervous noncommittal obsessed offended open opposed optimistic outraged outspoken
    passionate persuaded pessimistic pleased poised positive prepared proud puzzled ready receptive relieved reluctant resentful
    resigned sad satisfied scared sceptical scornful sensitive serious shocked shy sick silent skeptical
    sorry stunned supportive sure surprised suspicious sympathetic terrified thankful thrilled tired tolerant unaware
    uncertain uncomfortable unconvinced undecided uneasy unhappy unimpressed unsure upset wary weary willing worried""".split()  # noqa: SIM905 - a table of words reads best as text
)
"""Adjectives that tell what their subject thinks or wants of the words after them: "wary of the plan"."""

SURE = frozenset(
    (
        "sure",
        "certain",
        "convinced",
        "confident",
        "persuaded",
        "adamant",
        "afraid",
        "worried",
        "concerned",
        "hopeful",
    )
)
"""Adjectives that take a clause without "that"."""

COPULAS = frozenset(
    """is are was were be been being am seem seems seemed feel feels felt remain remains remained become becomes became get gets got
    grow grew 's ’s 're ’re 'm ’m""".split()  # noqa: SIM905 - a table of words reads best as text
)
"""Verbs between a subject and an adjective."""

OBJECT_CONTROL = frozenset(
    """advise allow ask beg cause challenge compel convince direct drive enable encourage expect force help implore inspire instruct
    invite keep lead leave lobby order permit persuade press pressure prevent prompt remind require stop teach tell train
    urge want""".split()  # noqa: SIM905 - a table of words reads best as text
)
"""Verbs whose object does what the infinitive after them says (Quirk et al. 1985, §16.50): "urged Norland to back"."""

LIGHT = frozenset(
    """announce cast deliver draw express face file find get give have hold issue lack launch lay level lose make offer present put
    raise reach receive reiterate reject release renew repeat see send share show sign take unveil voice win
    write""".split()  # noqa: SIM905 - a table of words reads best as text
)
"""Verbs that leave it to their object to name the act: "made a promise", "voiced concern"."""

NOUN_PARTICLES = frozenset(
    "that to of for about on over against toward towards with in whether how".split()  # noqa: SIM905
)
"""Words that lead from a noun to what it is about."""

ANSWERS = frozenset(
    "answer challenge commitment counter objection opposition reaction rebuke reference reply response threat".split()  # noqa: SIM905
)
"""Nouns that take "to" before a noun: "opposition to the tunnel"."""

CHARGES = frozenset(
    "accusation allegation claim complaint concern criticism fear rumor rumour speculation".split()  # noqa: SIM905
)
"""Nouns that tell of a saying even where nobody is named: "allegations of fraud"."""
