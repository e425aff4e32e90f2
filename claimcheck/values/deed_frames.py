"""The frames: for each deed that has one figure, the wordings in which it is told.

A wording is a line of words with blanks between them.  `#` is the figure, `<a>` somebody named before what he does, and
`[a]` somebody named behind it; `own|owns` is one of several words, `be_told` are two words, `(stake|share)` may be left
out, `~` stands for any small words (helping verbs, articles, adverbs), and `...` for one to three words of any sort.
"""

import re
from functools import lru_cache

from attrs import frozen

from claimcheck.values.amounts import Amount
from claimcheck.values.units import DIMENSIONS

__all__ = ["FRAMES", "Frame", "frames_for"]

_SMALL = (
    "will would is are was were be been being has have had to a an the its his her their about around some roughly nearly "
    "almost over also now already still finally reportedly currently later then agreed agree agrees plans plan planned "
    "expected set due must may and up"
)


@frozen
class Frame:
    """A deed that has one figure, or one figure at a time."""

    name: str
    sort: str
    """What the figure is: money, price, percent, count, length or mass."""
    needed: frozenset[str]
    """The places that must be held by the same in both sentences; others only where both sentences fill them."""
    wordings: tuple[re.Pattern[str], ...]
    again: bool = False
    """Whether the same may do it again to the same: fine somebody, give to a museum."""
    announced: bool = False
    """Whether what is going to be done has the figure that it will have when it is done: a firm is bought for so much."""


_WORD = r"[^ ,;:()#§\"“”]+"


def _compiled(wording: str) -> re.Pattern[str]:
    parts = []
    for word in wording.split():
        if word == "~":
            parts.append(f"(?:(?:{'|'.join(_SMALL.split())}) )*")
        elif word == "...":
            parts.append(rf"(?:{_WORD} ){{1,3}}?")
        elif word[0] in "<[":
            kind = "before" if word[0] == "<" else "behind"
            parts.append(rf"(?P<{kind}_{word[1:-1]}>(?:{_WORD} ){{1,8}})")
        elif word[0] == "(":
            parts.append(f"(?:(?:{_alternatives(word[1:-1])}) )?")
        else:
            parts.append(f"(?:{_alternatives(word)}) ")
    return re.compile("(?:^|(?<= ))" + "".join(parts))


def _alternatives(word: str) -> str:
    return "|".join(re.escape(each).replace("_", " ").replace(r"\_", " ") for each in word.split("|"))


def _frame(
    name: str, sort: str, needed: str, wordings: str, *, again: bool = False, announced: bool = False
) -> Frame:
    lines = (line.strip() for line in wordings.strip().split("\n"))
    patterns = tuple(_compiled(line) for line in lines if line)
    return Frame(name, sort, frozenset(needed.split()), patterns, again, announced)


_STAKE = "stake|interest|share|shareholding|holding"
_OWN = "own|owns|owned|hold|holds|held|control|controls|controlled"
_BUY = "buy|buys|bought|buying|acquire|acquires|acquired|acquiring|purchase|purchased"
_PURCHASE = "purchase|acquisition|takeover|buyout|sale"
_WORTH = "worth|valued_at|of"
_GIVE = "give|gives|gave|given|donate|donates|donated|pledge|pledged"
_GET = "get|gets|got|receive|receives|received"
_GIFT = "gift|donation|grant"
_LEND = "lend|lends|lent"
_FINE = "fine|penalty"
_WON = "won|wins|win|got|took|takes|received|had|has|polled|captured|secured|gained"
_CUTTING = "cut|cuts|shed|sheds|eliminate|eliminates|axe|axes|slash|slashes"
_ABOARD = "on_board|aboard|on"

# Deeds that are done to a number of things, by whoever did it or in what.
_DONE_TO = """
destroyed|gutted|levelled|leveled|burned_down|burnt_down|razed
damaged
flooded
burned|burnt
freed|released
closed|shut|shuttered
opened
recalled
cancelled|canceled|scrapped|called_off
grounded
delayed
evacuated
rescued|saved
seized|confiscated|impounded
kidnapped|abducted
deported|expelled
hired|recruited
dismissed|sacked|fired
built|constructed
bought|purchased|acquired
sold
delivered|shipped
planted
sank|sunk
shot_down|downed
vaccinated
banned
rejected|turned_down
approved
"""


def _done_to(verbs: str) -> Frame:
    return _frame(
        verbs.split("|", maxsplit=1)[0],
        "count",
        "a",
        f"""
        <a> {verbs} ~ #
        # ... was|were|been|being ~ {verbs} by|in|during [a]
        """,
        again=True,
    )


FRAMES = (
    *map(_done_to, _DONE_TO.split()),
    _frame(
        "stake",
        "percent",
        "a b",
        f"""
        <a> {_OWN} ~ # ({_STAKE}) of|in [b]
        <a> has|have|had ~ # {_STAKE} in [b]
        <a> 's|’s ~ # {_STAKE} in [b]
        <b> is|are|was ~ # owned|held|controlled by [a]
        # of [b] is|are|was owned|held|controlled by [a]
        """,
    ),
    _frame(
        "price a share",
        "price",
        "a b",
        """
        <a> pay|pays|paid|paying|offer|offers|offered|offering|bid|bids ~ # (in_cash) for|to_buy|to_acquire [b]
        <a> pay|pays|paid|paying|offer|offers|offered|offering|bid|bids ~ # for|per each|every|share [b] share
        <a> pay|pays|paid|paying|offer|offers|offered|offering|bid|bids ~ # for each|every [b] share
        <b> holders|shareholders|investors ~ get|gets|receive|receives ~ # from [a]
        """,
        announced=True,
    ),
    _frame(
        "price of a purchase",
        "money",
        "b",
        f"""
        <a> {_BUY} [b] for|in_a_deal_worth|in_a_deal_valued_at ~ #
        <a> pay|pays|paid|paying ~ # for|to_buy|to_acquire [b]
        <a> 's|’s ~ # {_PURCHASE} of [b]
        # {_PURCHASE}|deal of|for|to_buy|to_acquire [b]
        {_PURCHASE}|deal ~ (that) value|values|valued|valuing [b] at ~ #
        {_PURCHASE} of [b] (by) ({_WORTH}) for|worth|valued_at ~ #
        <b> ~ sold|bought|acquired to|by [a] for ~ #
        <b> ~ sold|bought|acquired for ~ #
        sold|selling|sell|sells [b] to [a] for ~ #
        """,
        announced=True,
    ),
    _frame(
        "fine",
        "money",
        "b",
        f"""
        <a> fined [b] ~ #
        <b> ~ fined ~ #
        <b> ~ ordered ~ pay ~ # {_FINE}
        <b> pay|pays|paid ~ # {_FINE}
        <b> pay|pays|paid ~ {_FINE} of ~ #
        <b> ~ hit with ~ # {_FINE}
        <b> ~ hit with ~ {_FINE} of ~ #
        # {_FINE} on|against [b]
        {_FINE} of ~ # on|against [b]
        imposed|imposes ~ # {_FINE} on [b]
        """,
        again=True,
        announced=True,
    ),
    _frame(
        "gift",
        "money",
        "a b",
        f"""
        <a> {_GIVE} ~ # (in_aid|of_aid|in_grants) to [b]
        <a> {_GIVE} [b] ~ #
        <b> {_GET} ~ # (in_aid|of_aid|in_grants) from [a]
        <b> {_GET} ~ {_GIFT} of ~ # from [a]
        <b> {_GET} ~ # {_GIFT} from [a]
        <a> 's|’s {_GIFT} of ~ # to [b]
        <a> 's|’s ~ # {_GIFT} to [b]
        """,
        again=True,
        announced=True,
    ),
    _frame(
        "loan",
        "money",
        "a b",
        f"""
        <a> {_LEND} ~ # to [b]
        <a> {_LEND} [b] ~ #
        <b> borrow|borrows|borrowed ~ # from [a]
        <b> {_GET} ~ # loan from [a]
        <b> {_GET} ~ loan of ~ # from [a]
        <a> 's|’s ~ # loan to [b]
        <a> 's|’s loan of ~ # to [b]
        """,
        again=True,
        announced=True,
    ),
    _frame(
        "cost",
        "money",
        "b",
        """
        <b> , which ~ cost|costs ~ #
        <b> ~ cost|costs|costing ~ #
        cost|costs|price|bill of|for (building) [b] ~ is|was|be|at|reach|reached|reaches|came_to ~ #
        the|this|its|his|her|their ~ # [b]
        <b> ~ built at_a_cost_of|for ~ #
        spend|spends|spent|spending ~ # on|to (building|build|the_construction_of) [b]
        """,
    ),
    _frame(
        "aboard",
        "count",
        "b",
        f"""
        <b> ~ carrying|carried ~ #
        <b> with|had|has ~ # (people|passengers|passenger|crew|persons) {_ABOARD}
        # (people|passengers|persons) (were|was) {_ABOARD} [b]
        """,
    ),
    _frame(
        "outage",
        "count",
        "a",
        """
        <a> left|leaves|leaving ~ # homes|customers|people|households|houses without power|electricity
        <a> cut|cuts|knocked_out|knocks_out|cut_off power|electricity to|for ~ #
        # homes|customers|people|households|houses (were|was) lost|lose|without|left_without power|electricity in|after|during|because_of [a]
        """,
    ),
    _frame(
        "jobs cut",
        "count",
        "a",
        f"""
        <a> {_CUTTING} ~ # jobs|positions|posts
        <a> lay|lays|laid|laying off ~ #
        # jobs|positions|posts ~ go|lost|cut|axed|shed|disappear at [a]
        <a> ~ announced|announces ~ # job|jobs cuts|losses
        """,
        announced=True,
    ),
    _frame(
        "bail",
        "money",
        "b",
        """
        bail for [b] ~ set at ~ #
        bail ~ set at ~ # for [b]
        set|sets bail at ~ # for [b]
        <b> ~ released|freed|held|free|out on ~ # bail
        <b> ~ released|freed|held|free|out on bail of ~ #
        <b> posted ~ # bail
        """,
        again=True,
        announced=True,
    ),
    _frame(
        "damages",
        "money",
        "b",
        f"""
        <a> awarded|awards|award [b] ~ # (in) (damages|compensation)
        <a> awarded|awards|award ~ # (in) (damages|compensation) to [b]
        <b> ~ {_WON}|awarded ~ # in damages|compensation
        <b> ~ {_WON}|awarded ~ damages|compensation of ~ #
        """,
        again=True,
        announced=True,
    ),
    _frame(
        "settlement",
        "money",
        "a b",
        """
        <a> settle|settles|settled [b] for ~ #
        <a> pay|pays|paid|paying ~ # to settle|end [b]
        """,
        again=True,
        announced=True,
    ),
    _frame(
        "reward",
        "money",
        "b",
        """
        reward of ~ # for|for_information_on|for_information_about|for_tips_on|for_the_return_of [b]
        # reward for|for_information_on|for_information_about|for_tips_on|for_the_return_of [b]
        """,
        again=True,
    ),
    _frame(
        "share of the vote",
        "percent",
        "a",
        f"""
        <a> {_WON} (with) ~ # of ~ vote|votes
        <a> ~ with ~ # of ~ vote|votes
        <a> 's|’s share|vote (of_the_vote) was|is|at|of|stood_at ~ #
        """,
    ),
    _frame(
        "length",
        "length",
        "b",
        """
        <b> lasted|lasts|last|lasting (for) ~ #
        the|this|its ~ # [b]
        <b> ~ went_on|goes_on|continued|dragged_on|ran_on for ~ #
        """,
    ),
    _frame(
        "closure",
        "length",
        "b",
        """
        <b> closed|shut for ~ #
        """,
    ),
    _frame(
        "prison",
        "length",
        "b",
        """
        <b> ~ sentenced|jailed|imprisoned (to|for) ~ #
        sentenced|jailed|imprisoned|sentences|jails [b] to|for ~ #
        <b> ~ given|handed|got|received|gets|receives ~ # in_prison|in_jail|behind_bars
        <b> ~ given|handed|got|received|gets|receives ~ # (prison|jail) sentence|term
        <b> ~ given|handed|got|received|gets|receives ~ sentence|term of ~ #
        <a> gave|handed|gives|hands [b] ~ # in_prison|in_jail|behind_bars
        <a> gave|handed|gives|hands [b] ~ # (prison|jail) sentence|term
        """,
        again=True,
    ),
    _frame(
        "magnitude",
        "magnitude",
        "b",
        """
        <b> ~ had|has|with ~ magnitude of|at ~ #
        <b> of|with magnitude ~ #
        # (-) magnitude [b]
        magnitude (-) # [b]
        <b> measured ~ #
        """,
    ),
    _frame(
        "contract",
        "length",
        "a b",
        """
        <a> ~ signed|signs|sign ~ # contract|deal with|at [b]
        <a> ~ signed|signs|sign with|for [b] for ~ #
        <a> ~ joined|joins|join [b] on|for ~ # (contract|deal)
        """,
    ),
    _frame(
        "find",
        "mass",
        "a",
        """
        <a> seized|seize|seizes|found|finds|recovered|confiscated|intercepted|discovered ~ #
        # of [c] ~ seized|found|recovered|confiscated|intercepted|discovered by [a]
        """,
        again=True,
    ),
)


def _is_length(amount: Amount) -> bool:
    return amount.unit in DIMENSIONS and DIMENSIONS[amount.unit].name in {"time", "months"}


def _is_mass(amount: Amount) -> bool:
    return amount.unit in DIMENSIONS and DIMENSIONS[amount.unit].name == "mass"


def _sorts(amount: Amount) -> frozenset[str]:
    if amount.additional:
        return frozenset()
    if not amount.unit:
        return frozenset() if amount.partitive or amount.rate else frozenset(["count"])
    if amount.unit.isupper():
        return frozenset(["price"] if amount.rate == "share" else [] if amount.rate else ["price", "money"])
    if amount.rate:
        return frozenset()
    if amount.unit == "percent":
        return frozenset(["percent"])
    return frozenset(
        ["magnitude"]
        if amount.unit == "magnitude"
        else ["length"]
        if _is_length(amount)
        else ["mass"]
        if _is_mass(amount)
        else []
    )


@lru_cache(maxsize=4096)
def frames_for(amount: Amount) -> tuple[Frame, ...]:
    """The frames whose figure an amount can be."""
    sorts = _sorts(amount)
    return tuple(frame for frame in FRAMES if frame.sort in sorts)
