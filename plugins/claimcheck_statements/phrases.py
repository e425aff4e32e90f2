"""Phrases of several words that say what one word says, so that the two can be aligned.

Each row: the base form that stands for the phrase, a colon, the phrases in base forms.
Only phrases whose own words would mislead an alignment are here ("take the lives of" is no taking).
"""

__all__ = ["PHRASES"]

_ROWS = """
oscar: academy award
kill: take the life of|claim the life of|put to death|do away with|lose their life|lose his life|lose her life|lose life
die: pass away|pass on|lose their life|lose his life|lose her life|be no more
erupt: break out|flare up
conduct: carry out
cancel: call off
establish: set up
resign: step down|stand down|step aside
occur: take place|come about
participate: take part|take part in
reject: turn down|vote down|vote against|throw out
overturn: strike down
keep: hold on to|hang on to
dismiss: lay off
postpone: put off|put back|hold off
bear: give birth
born: give birth to
investigate: look into
arrest: take into custody|hold in custody
increase: go up|step up
decrease: go down|scale back|scale down
stop: put an end to|bring to an end|shut down
continue: go on|carry on|keep on
return: come back|go back|bring back|give back
enter: go into|come into
support: stand by|back up
meet: hold talk|hold talk with|come together
talk: hold talk
agree: reach agreement|reach a agreement|reach an agreement|come to terms|strike a deal|reach a deal
win: come first|come out on top
lose: come second
discover: find out|come across
call: ring up
surrender: give up|hand over
evacuate: get out
explode: go off|blow up
ban: rule out
destroy: burn down|tear down|knock down|wipe out
replace: take over from|take the place of
escape: run away|get away|break free
tolerate: put up with
raise: bring up
cause: bring about|lead to|result in
start: kick off|set off|get under way|get underway
apologize: say sorry
marry: tie the knot|get marry
divorce: get divorce
retire: call it a day
record: take down
deploy: send in
accompany: go with
hospitalize: take to hospital|take to a hospital|take to the hospital|bring to hospital|admit to hospital|be in hospital
vote: cast a ballot|cast ballot|go to the poll
visit: pay a visit to|pay a visit
crash: come down
overthrow: bring down
criticize: speak out against
support: come out in favour of|come out in favor of|in favor of|in favour of
oppose: come out against
headquarters: head office
us: united states|united states of america|u.s.|u.s
uk: united kingdom|u.k.|great britain
uae: united arab emirate
un: united nation|u.n.
eu: european union|e.u.
who: world health organization|world health organisation
premier: prime minister
ceo: chief executive|chief executive officer
percent: per cent
afghan: afghanistan
billion: thousand million
currently: at present|at the moment|these day|right now
first: for the first time
because: due to|owing to|on account of|as a result of
now: at this time
firefighter: fire fighter|fire brigade
dead: lose their life
worldwide: around the world|across the world|all over the world
nationwide: across the country|around the country
sometimes: from time to time
"""


def _table() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """First word of a phrase to its continuations, the longest first, each with the base form it stands for."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for row in _ROWS.strip().splitlines():
        base, phrases = row.split(": ")
        for phrase in phrases.split("|"):
            first, *rest = phrase.split()
            found.setdefault(first, []).append((tuple(rest), base))
    return {first: tuple(sorted(rest, key=lambda one: (-len(one[0]), one))) for first, rest in found.items()}


PHRASES = _table()
"""First base form to (the base forms after it, what the phrase stands for)."""
