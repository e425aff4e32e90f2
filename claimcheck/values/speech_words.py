"""Closed classes of words that the walk from a verb of saying to its speaker steps over or stops at.

Closed classes after Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 3, 6, 9 and 10.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

BE = frozenset("is are was were be been being am isn't wasn't weren't aren't".split())
HAVE = frozenset("has have had having".split())
MODALS = frozenset("will would can could may might must shall should wo ca".split())
_NEGATED = (
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't"
)
AUXILIARIES = (
    BE
    | HAVE
    | MODALS
    | frozenset("do does did cannot wo".split())
    | frozenset((_NEGATED + " shouldn't mightn't").split())
)
DASHES = frozenset(("—", "–", "-", "―"))
BREAKS = DASHES | frozenset((",", ";", ":", "(", ")", "<quote>"))
JOINERS = frozenset(("and", "or", "&"))
RELATIVES = frozenset(("who", "which", "that", "whose", "whom"))
TIME_LEADS = frozenset(("on", "in", "late", "early", "last", "this", "of", "at", "earlier", "next"))
NEGATIVE = frozenset(("not", "never", "nor"))

ADVERBS = frozenset(
    """also later earlier then now still again once often already even just only first further too recently
    reportedly soon always ever instead thus therefore meanwhile however twice once today yesterday tonight
    previously separately further indeed almost nearly far himself herself themselves itself both all jointly""".split()
)
# Words in -ly that are no adverbs.
NOT_ADVERBS = frozenset(
    """family italy july supply ally assembly reply rally bully apply daily weekly monthly elderly holy only
    belly fly jelly monopoly anomaly homily melancholy emily kelly molly sally billy beverly kimberly lily
    reilly connolly donnelly weakly""".split()
)

TIME_WORDS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec
    today yesterday tonight morning afternoon evening night noon midnight week month year""".split()
) - {"may", "march", "mar", "sat", "sun", "wed"}

DETERMINERS = frozenset(
    """the a an this that these those his her its their our my your some any each every no another several
    many most both two three four five six all other""".split()
) - {"that", "both", "all", "most", "many", "other"}

PREPOSITIONS = frozenset(
    """of for at in from with on by under near inside against between among into over about through during
    after before via within across behind outside since until throughout despite amid toward towards without
    following including than beyond around like per unlike pending""".split()
)

SUBORDINATORS = frozenset(
    """when while as because after before although though where whereas since until unless if once amid
    so whether even""".split()
)

SUBJECT_PRONOUNS = frozenset(
    """he she they it we i you who which others some many both all most one everyone everybody
    someone nobody neither several few these those this another each""".split()
)
# Names in capitals that are pronouns in small letters: "the WHO said".
BODIES = frozenset(("WHO", "US", "IT"))
OBJECT_PRONOUNS = frozenset("him them me us whom himself herself themselves itself".split())

# Words that begin a clause of their own.
CLAUSE_SUBJECTS = frozenset("he she they it we i there".split())

# What ends a noun phrase, walking left.
STOPS = (
    frozenset(", ; : . ! ? ( ) [ ] — – - ― … <quote> / | •".split())
    | SUBORDINATORS
    | frozenset(
        """that who whom which what but or nor than then so him them me us not never to how why
        there here""".split()
    )
)
# Words before a verb that are nothing's subject.
NOT_SUBJECTS = frozenset(
    """and or but nor then as than so not newly very well widely the a an to of about like such
    being been having more less much""".split()
) | frozenset("let let's yet perhaps maybe worse instead neither rather".split())

# Nouns of those who speak, after which "for", "in", "at" or "from" goes on naming them.
GROUPS = frozenset(
    """spokesman spokeswoman spokesperson spokesmen spokespeople official officials head chief minister ministers
    member members resident residents source sources people man woman men women director professor leader leaders
    ambassador secretary adviser advisor advisers analyst analysts lawyer lawyers attorney prosecutor prosecutors
    police witnesses witness officer officers expert experts aide aides critics supporters opponents activists
    researcher researchers scientist scientists reporter reporters correspondent doctor doctors president chairman
    chairwoman chair governor mayor senator lawmaker lawmakers economist economists commander general family
    relatives authorities others report reports statement survey poll study scholar student students fellow
    coordinator representative representatives envoy editor author candidate rebels troops diplomat diplomats
    investigators rescuers medics protesters villagers firefighters survivors media colleagues government company
    ministry department office agency army military group team committee council organisation organization""".split()
)

# Where things are said, after "in a", "at the", "during her".
SPEAKING_PLACES = frozenset(
    """statement interview speech tweet post letter email e-mail briefing conference report message address
    testimony remarks reporters journalists article editorial memo note call debate rally meeting memoir
    anonymity broadcast release hearing lawmakers newspaper television tv radio twitter facebook telegram""".split()
)
