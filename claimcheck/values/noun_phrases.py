"""Where the noun phrase after a number ends, read without a tagger from tables of words that end it.

An English noun phrase after a plural number ends with its first plural noun, unless another plural follows
("arms dealers"): a verb after a plural subject never takes -s.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.text import Token
from claimcheck.values.noun_tables import DEMONYMS, PLURALS, UNMARKED_PLURALS
from claimcheck.values.nouns import is_people, is_plural
from claimcheck.values.number_tables import MONTHS, SCALES, TENS, UNITS, VAGUE

__all__ = ["STOPS", "noun_phrase"]

LONGEST = 9
"""Tokens that are looked at, at most: longer noun phrases after a number are not found in news."""

_FUNCTION = """
a an the this that these those some any each every either neither both all no none such what which who whom whose
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs one oneself
myself yourself himself herself itself ourselves themselves
of in on at by for with from to into onto upon over under above below between among amongst through throughout
during before after since until till within without against across along around about behind beyond beside besides
near off out up down inside outside toward towards via per despite amid amidst as like unlike than plus minus
versus vs except including following excluding aboard concerning regarding
and or but nor so yet if because although though while whereas when where whereby why how whether unless once
be is are was were been being am 's has have had having do does did doing done can could will would shall should
may might must ought cannot n't not isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't
wouldn't can't couldn't shouldn't
there here then now also only just even still already again ever never always often sometimes too very much quite
rather almost nearly perhaps maybe instead however therefore thus hence otherwise meanwhile later earlier ago
yesterday today tonight tomorrow abroad overseas altogether together apart alone alike away back forward forth
afterwards afterward thereafter nearby else elsewhere anyway simultaneously reportedly allegedly apparently
respectively according due ahead worldwide nationwide overnight upstairs downstairs indoors outdoors overall
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
last next least most more less fewer enough several
a.m. p.m. am pm gmt utc bst est edt et
percent each
"""

# Verb forms that stand after a noun and are hardly ever nouns or adjectives.
_VERBS = """
say says said tell tells told ask asks asked add adds added claim claims claimed
die dies died kill kills flee flees fled go goes went gone come comes came get gets got gotten give gives gave given
take takes took taken make makes made see sees saw seen know knows knew known think thinks thought find finds found
leave leaves left lose loses lost win wins won run runs ran begin begins began begun keep keeps kept hold holds held
bring brings brought show shows showed shown stand stands stood sit sits sat lie lies lay lain meet meets met
pay pays paid send sends sent spend spends spent build builds built fall falls fell fallen rise rises rose risen
grow grows grew grown become becomes became feel feels felt speak speaks spoke spoken write writes wrote written
live lives lived remain remains remained return returned arrive arrives arrived escape escaped survive survives
survived perish perished drown drowned vanish vanished disappear disappeared happen happened occur occurs occurred
appear appears appeared seem seems seemed need needs needed want wants wanted try tries tried use used suffer suffers
suffered include includes included believe believes believed continue continues continued receive receives received
attend attended vote voted protest protested march marched gather gathered join joined fight fights fought
enter enters entered break breaks broke broken burst hit hits put puts set sets let lets shut cut cuts cost costs
hurt shot slain struck seek seeks sought sell sells sold buy buys bought teach taught catch caught wear wore worn
choose chose chosen drive drove driven ride rode ridden eat ate eaten draw drew drawn throw threw thrown fly flew
flown swim swam hide hid hidden shake shook bear bore born sing sang sung sink sank sunk swear swore sworn steal stole
stolen strike strikes lead leads led feed fed read heard hear understood stuck slept sleep swept mean means meant
agree agrees agreed decide decides decided expect expects expected allow allows allowed require requires required
belong belongs belonged stay stays stayed travel travelled traveled flock flocked celebrate celebrated
face faces faced deserve wait waited testify testified die participate participated represent represented
serve serves served
worth long high wide deep tall old older younger aged away apart strong dead-or
""" + " ".join(
    # news participles that follow their noun: "12 people trapped"
    "killed wounded injured trapped displaced arrested detained jailed evacuated rescued stranded infected hospitalised "
    "hospitalized kidnapped abducted executed buried recovered destroyed damaged".split()
)

# Predicates that follow their noun, though they can be nouns themselves: "12 people dead".
_AFTER_NOUN = frozenset(
    "dead injured wounded missing homeless unemployed hurt disabled alive ill sick present aboard captive hostage "
    "unaccounted ashore afloat asleep afterwards free available military".split()
)
# Words in -ed and -ing that are nouns or plain adjectives.
_NOUN_ENDINGS = frozenset(
    """seed breed weed need red bed shed feed speed greed creed reed steed deed bleed ted ahmed mohammed
    building wedding meeting hearing beginning painting ring king spring string thing wing killing bombing shooting
    stabbing beating training crossing warning ruling filing offering ceiling morning evening housing clothing drawing
    dwelling gathering rating reading recording saying sibling landing pudding opening finding feeling setting
    setting boeing beijing viking leading aging outstanding remaining existing missing surviving
    hundred kindred sacred naked united wicked""".split()
)
# Adverbs that stand before a noun as well: "two earlier rulings", "the five most recent polls".
_TIMED = frozenset(["earlier", "later", "most"])
# Abbreviations that are function words in small letters: "three US soldiers".
_CAPITALS = frozenset(["US", "IT", "WHO"])
_ADJECTIVAL = frozenset(
    "killed wounded injured trapped displaced detained stranded infected damaged lost written broken stolen hidden "
    "proven frozen chosen fallen sunken".split()
)

# Verb forms in -s that are no plural nouns; the others may be ("12 air strikes").
_THIRD_PERSONS = frozenset(
    """says goes dies comes gets gives takes sees knows thinks finds leaves loses keeps holds brings stands sits meets
    sends spends becomes feels speaks writes remains happens occurs appears seems tries includes believes continues
    receives tells asks adds understands suffers survives serves""".split()
)

STOPS = frozenset(_FUNCTION.split())
_VERB_SET = frozenset(
    word for word in _VERBS.split() if word in _THIRD_PERSONS or not word.endswith("s") or word.endswith("ss")
)
_BREAKS = STOPS | _VERB_SET | frozenset(UNITS) | frozenset(TENS) | frozenset(SCALES)


def _nounlike(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a token may stand inside a noun phrase: a word, and none that ends one."""
    if at >= len(tokens):
        return False
    word = tokens[at]
    function = word.lower in _BREAKS and word.text not in _CAPITALS
    return word.lower[0].isalpha() and not function and not _is_month(word)


def _is_month(word: Token) -> bool:
    return word.lower in MONTHS and word.text[0].isupper()


def _is_participle(word: str) -> bool:
    return len(word) > 4 and word.endswith(("ed", "ing")) and word not in _NOUN_ENDINGS


def noun_phrase(tokens: tuple[Token, ...], at: int, *, plural: bool, loose: bool = False) -> int:
    """The index after the noun phrase that starts at `at`; `at` itself when none does.

    `plural`: a plural noun must end it (after a number but one); `loose`: any noun may ("of the population").
    Two nouns or modifiers joined by "and" are one phrase: "women and children", "Iranian and Russian soldiers".
    """
    if at < len(tokens) and tokens[at].text == "times":
        return at + 1  # "six times earnings"
    end, reached = _simple_phrase(tokens, at, plural=plural, loose=loose)
    joint = reached if end == at else end
    if not plural or joint == at or joint >= len(tokens) or tokens[joint].lower not in {"and", "or"}:
        return end
    other, _ = _simple_phrase(tokens, joint + 1, plural=True, loose=False)
    if other == joint + 1 or tokens[other - 1].lower in VAGUE or _has_its_own(tokens, other):
        return end
    nations = (
        tokens[joint - 1].lower in DEMONYMS and tokens[joint + 1].lower in DEMONYMS and other > joint + 2
    )
    if end == at:
        return other if other > joint + 2 else at  # "red and white flags", but not "display and starts"
    return other if nations or _is_partner(tokens, joint + 1, other) else end


def _has_its_own(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether an amount of its own stands behind a noun: "124 ships and sales [of $4 billion]"."""
    after = tokens[at : at + 2]
    return len(after) > 1 and after[0].lower == "of" and not after[1].text[0].isalpha()


def _is_partner(tokens: tuple[Token, ...], at: int, end: int) -> bool:
    """Whether what follows "and" is one plural noun, and no verb before its object."""
    if end != at + 1 or tokens[at].lower in UNMARKED_PLURALS or _nounlike(tokens, end):
        return False
    return end >= len(tokens) or tokens[end].lower not in _OBJECT_STARTS


# After a verb in -s an object begins: "12 people and wounds the others".
_OBJECT_STARTS = frozenset(
    "the a an his her its their my our your this these those it him them us as".split()
)


def _simple_phrase(tokens: tuple[Token, ...], at: int, *, plural: bool, loose: bool) -> tuple[int, int]:
    """The index after a noun phrase without "and", and the index at which its words end."""
    end = at  # after the last noun that may end the phrase
    hard = False  # a plain plural noun has been seen
    i = at
    limit = min(len(tokens), at + LONGEST)
    while i < limit:
        word = tokens[i]
        last, lower = _compound(tokens, i)
        joined = last > i + 1
        inner = end == at < i  # behind a modifier, before any noun
        if _stops(tokens, i, lower, joined=joined, first=i == at) and not (inner and _is_model(tokens, i)):
            break
        if end > at and (_closes(tokens, i, lower, end, hard=hard) or (not joined and _is_participle(lower))):
            break
        many = is_plural(lower)
        if end > at and many and not plural and not loose and lower not in UNMARKED_PLURALS:
            break  # "one soldier says"
        if not joined and _is_participle(lower):
            if not _nounlike(tokens, last):
                break
        elif many:
            end = last
            hard = hard or _is_hard(word, lower, strict=plural or loose)
        elif (loose or not plural) and lower[0].isalpha() and not lower.endswith("ly"):
            end = last
        i = last
    return end, i


def _stops(tokens: tuple[Token, ...], i: int, lower: str, *, joined: bool, first: bool) -> bool:
    """Whether a token, or the compound that it opens and `lower` closes, is no part of a phrase."""
    if joined:
        return not (tokens[i].lower[0].isalpha() or lower[0].isalpha())
    if tokens[i].text == "times" and not first:
        return True
    return not tokens[i].lower[0].isalpha() or _ends(tokens, i, first=first)


def _is_model(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a number inside a phrase names a model: "two new 737 Max jets"."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    return (
        tokens[i].text.isdecimal()
        and following is not None
        and following.lower[0].isalpha()
        and following.lower not in _BREAKS
        and (tokens[i - 1].text[0].isupper() or following.text[0].isupper())
    )


def _compound(tokens: tuple[Token, ...], i: int) -> tuple[int, str]:
    """The index after a word joined by hyphens, as "asylum-seekers", and its last part."""
    last, lower = i + 1, tokens[i].lower
    while last + 1 < len(tokens) and tokens[last].text == "-" and tokens[last].start == tokens[last - 1].end:
        if tokens[last + 1].start != tokens[last].end or not tokens[last + 1].lower[0].isalnum():
            break
        lower = tokens[last + 1].lower
        last += 2
    return last, lower


def _closes(tokens: tuple[Token, ...], i: int, lower: str, end: int, *, hard: bool) -> bool:
    """Whether the noun before a word has ended the phrase: "people dead", "Latinos support Democrats"."""
    many = is_plural(lower)
    if hard and not many:
        return True
    if end == i:
        return lower in _AFTER_NOUN
    return many and tokens[i].text[0].isupper()


def _is_hard(word: Token, lower: str, *, strict: bool) -> bool:
    """Whether a plural ends its phrase unless another plural follows; names in -s and "police" do not."""
    if lower == "people":
        return True
    if not strict or lower in UNMARKED_PLURALS:
        return False
    return not word.text[0].isupper() or lower in DEMONYMS or lower in PLURALS or is_people(lower)


def _ends(tokens: tuple[Token, ...], i: int, *, first: bool) -> bool:
    """Whether the word at `i` ends a noun phrase before it."""
    word = tokens[i]
    if word.lower in _ADJECTIVAL or (first and word.lower in _TIMED):
        return not first or not _nounlike(tokens, i + 1)
    return (word.lower in _BREAKS and word.text not in _CAPITALS) or _is_month(word)
