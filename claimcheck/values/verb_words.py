"""Verbs that news prose uses in the present tense, and the words that open what is no assertion.

`COMMON_VERBS` are base forms that are as often verbs as nouns in headlines ("Rouhani, Putin hold talks");
past forms need no list, since -ed and the irregular forms give them away.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = [
    "AUXILIARIES",
    "CAPTION_OPENERS",
    "COMMAND_OPENERS",
    "COMMON_VERBS",
    "OPINION_OPENERS",
    "STAMP_OPENERS",
    "STAMP_WORDS",
    "UNCHANGED_PAST",
]

AUXILIARIES = frozenset(
    """
    am is are was were be been 's ’s 're ’re 've ’ve 'll ’ll isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did
    don't doesn't didn't will would won't wouldn't can could can't cannot couldn't may might must should shall ought n't
    isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t
    """.split()
)
"""Forms that make a clause of whatever stands around them."""

COMMON_VERBS = frozenset(
    """
    accept accuse add admit agree aim allow announce appear appoint approach approve argue arrest arrive ask attack attend
    avoid back ban beat become begin believe belong blame block borrow break bring build buy call cancel capture carry cast
    cause celebrate change charge choose claim clash climb close come compete concede condemn confirm consider consist
    contain continue control cost create criticise criticize cross cut deal decide declare decline defeat defend delay
    demand deny depend describe destroy detain develop die direct discover discuss dismiss donate double draw drive drop
    earn eat elect employ encourage end endorse engage enjoy enter erupt escape establish exceed exist expand expect explode
    export extend face fail fall fear feature feel fight file fill find finish fire flee fly follow force form gain get give
    go govern grow halt happen hate have head hear help hire hit hold honor honour hope host hurt impose include increase
    inform injure intend introduce invade invest investigate invite issue join keep kill know lack land last launch lay lead
    leave lend let lie lift like live look lose love make manage mark market mean meet miss move name need negotiate offer
    open operate oppose order own pass pay perform plan play pledge praise predict prepare prevent produce promise promote
    propose protect prove provide publish pull push put qualify quit raise reach read rebuild receive recognise recognize
    recommend record recover reduce refuse reject release rely remain remember remove replace report represent request
    require rescue resign respond return reveal rise rule run save say score see seek seem seize sell send serve set settle
    share shoot show shut sign sink speak spend spread stand star start state stay steal stop strike struggle succeed
    suffer suggest support survive suspect suspend take talk teach tell tend test thank threaten tie top total trade train
    travel treat try turn unveil urge use visit vote vow want warn watch wear welcome win withdraw work worry write
    """.split()
)
"""Base forms that make a clause of a headline or of a sentence in the present tense."""

COMMAND_OPENERS = frozenset(
    """
    read click see watch listen subscribe sign follow share download visit check join send call contact email remember
    consider imagine note notice let please don't don’t do try think get buy write print scroll register enter use keep look
    tap browse learn find select choose submit report view stop stay
    """.split()
)
"""Base verbs that open a command when nothing stands before them: "Read more"."""

OPINION_OPENERS = (
    ("i", "think"),
    ("i", "believe"),
    ("i", "feel"),
    ("i", "hope"),
    ("i", "wish"),
    ("i", "guess"),
    ("i", "suppose"),
    ("i", "doubt"),
    ("we", "hope"),
    ("we", "wish"),
    ("in", "my", "opinion"),
    ("in", "my", "view"),
    ("to", "my", "mind"),
    ("if", "only"),
    ("may", "he"),
    ("may", "she"),
    ("may", "they"),
    ("may", "the"),
    ("long", "live"),
    ("thank", "you"),
    ("thanks", "to", "you"),
    ("what", "a"),
    ("what", "an"),
    ("who", "knows"),
    ("i", "would", "love"),
    ("i'd", "love"),
    ("i", "would", "like"),
    ("i'd", "like"),
    ("we", "would", "love"),
    ("we", "would", "like"),
    ("in", "our", "opinion"),
    ("in", "our", "view"),
    ("to", "be", "honest"),
    ("frankly",),
    ("hopefully",),
    ("it", "is", "a", "shame"),
    ("it", "is", "a", "pity"),
    ("it's", "a", "shame"),
    ("it's", "a", "pity"),
)
"""Openings of a wish or an opinion in the writer's own voice."""

CAPTION_OPENERS = frozenset(
    "photo photos photograph image images picture pictured video file caption credit advertisement copyright source".split()
)
"""Words that open a caption or a credit when a colon, a dash or a stroke follows."""

STAMP_OPENERS = frozenset("posted published updated modified filed edited created".split())
"""Words that say with a day or an hour behind them when a page was made, "first" or "last" before them or not."""

STAMP_WORDS = frozenset(
    "at on by in a.m p.m am pm a.m. p.m. ago hour hours minute minutes day days and".split()
)
"""Words in small letters that such a line may hold."""

UNCHANGED_PAST = frozenset(
    "burst cut put hit set shut cost let spread split quit bet cast hurt rid shed thrust".split()
)
"""Verbs whose past is as their base form: "the river burst its banks"."""
