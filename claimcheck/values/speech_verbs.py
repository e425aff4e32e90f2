"""Verbs of saying, with the sort of act and the constructions that they take.

Collected from the reporting verbs of English grammars (Quirk et al. 1985, §16.31, suasive and factual verbs;
Levin 1993, classes 37.1-37.12) and of news style guides.
Each entry is `verb:constructions` or `verb+particle:constructions`:

    c  a clause, with or without "that"       said (that) the truce holds
    q  quoted words
    o  a noun phrase that is what was said     announced the agreement
    i  the verb before its speaker             "...," said the minister
    a  an addressee before the content         told reporters that
    f  a person, then "of", "for" or "with"    accused Baku of
    w  a question                              asked whether
    t  an infinitive                           promised to, called on them to
    p  a person or thing, then what it is called   called the plan a mistake
    s  no clause without "that"                    added 12 points (no speech)
    n  base and -s form are also nouns: a clause or quote must follow
"""

from typing import NamedTuple

__all__ = ["ACTS", "FORMS", "NOUNS", "Form", "past"]

_VERBS = {
    "say": """say:cqi add:cqis write:cqis tell:cqia tweet:cqin post:qn note:cqin state:cqin remark:cqin comment:qin read:q
        explain:cqio observe:cqi mention:co recall:cqi reply:cqin respond:cqi answer:cqn continue:qi joke:cqin
        argue:cqi insist:cqi stress:cqion emphasize:cqo emphasise:cqo underline:co underscore:co reiterate:cqo
        repeat:cq maintain:c assert:cqo contend:cq suggest:co conclude:cq clarify:cq elaborate:qi
        remind:ca assure:ca inform:cqa notify:cqa recount:cqo quip:qi muse:qi shout:cq yell:q cry:q whisper:cq
        mutter:q exclaim:q crow:qi enthuse:qi gush:qi scoff:qi grumble:cqi sigh:qi growl:qi vent:qi marvel:cqi boom:qi
        interject:qi lament:cqo complain:cq boast:cqn brag:cq imply:co hint:cn signal:con indicate:co
        express:o voice:on highlight:o praise:on hail:o welcome:o applaud:o laud:o endorse:o
        claim:cqion predict:cqo forecast:con retort:qi counter:cq tease:q opine:cq
        point+out:cqi complain+about:o
        complain+of:o boast+of:o hint+at:o allude+to:o comment+on:o sum+up:q testify:cq
        propose:cot recommend:co outline:o cite:o worry:cq congratulate:f thank:f""",
    "announce": """announce:cqio declare:cqio proclaim:cqo unveil:o reveal:cqo disclose:co""",
    "confirm": """confirm:cqio acknowledge:cqo admit:cqo concede:cq confess:cq verify:co corroborate:o""",
    "accuse": """accuse:f blame:fn charge:cns allege:cqs criticize:f criticise:f condemn:f denounce:f slam:f
        blast:fn decry:o lambast:f lambaste:f rebuke:f deplore:o chide:f mock:f ridicule:f assail:f berate:f""",
    "deny": """deny:cqo refute:o reject:o dismiss:o rebut:o dispute:con rule+out:o""",
    "promise": """promise:cqotn pledge:cqotn vow:cqtn swear:ct guarantee:con offer:tn""",
    "report": """report:cqion find:cs show:cn estimate:con learn:cs detail:on""",
    "demand": """demand:cqotn call+for:o call+on:o call+upon:o urge:cqfn request:cotn appeal+for:o appeal+to:o
        order:fn encourage:f advocate:on press+for:o beg:f""",
    "warn": """warn:cqiao warn+of:o warn+about:o warn+against:o caution:cqan caution+against:o threaten:cst alert:a""",
    "talk": """agree:cqt discuss:o speak+of:o speak+about:o talk+about:o refer+to:o point+to:o describe:p
        call:p label:pn dub:p brand:pn""",
    "ask": """ask:wqiat ask+for:o inquire:wq wonder:wqn question:won""",
    "think": """think:cq believe:c expect:co hope:ctn fear:con suspect:cn doubt:cn feel:c consider:co know:c
        assume:c realize:c realise:c understand:c regret:cno fear+for:o oppose:o support:on favor:on favour:on
        want:ot prefer:ot view:on speculate:cq""",
}

_IRREGULAR = {
    "say": ("says", "said", "said", "saying"),
    "tell": ("tells", "told", "told", "telling"),
    "write": ("writes", "wrote", "written", "writing"),
    "read": ("reads", "read", "read", "reading"),
    "speak": ("speaks", "spoke", "spoken", "speaking"),
    "find": ("finds", "found", "found", "finding"),
    "show": ("shows", "showed", "shown", "showing"),
    "see": ("sees", "saw", "seen", "seeing"),
    "hold": ("holds", "held", "held", "holding"),
    "think": ("thinks", "thought", "thought", "thinking"),
    "know": ("knows", "knew", "known", "knowing"),
    "feel": ("feels", "felt", "felt", "feeling"),
    "mean": ("means", "meant", "meant", "meaning"),
    "swear": ("swears", "swore", "sworn", "swearing"),
    "understand": ("understands", "understood", "understood", "understanding"),
    "learn": ("learns", "learned", "learned", "learning"),
    "forecast": ("forecasts", "forecast", "forecast", "forecasting"),
    "beg": ("begs", "begged", "begged", "begging"),
    "admit": ("admits", "admitted", "admitted", "admitting"),
    "rebut": ("rebuts", "rebutted", "rebutted", "rebutting"),
    "refer": ("refers", "referred", "referred", "referring"),
    "quip": ("quips", "quipped", "quipped", "quipping"),
    "brag": ("brags", "bragged", "bragged", "bragging"),
    "sum": ("sums", "summed", "summed", "summing"),
    "slam": ("slams", "slammed", "slammed", "slamming"),
    "regret": ("regrets", "regretted", "regretted", "regretting"),
    "prefer": ("prefers", "preferred", "preferred", "preferring"),
    "put": ("puts", "put", "put", "putting"),
    "signal": ("signals", "signalled", "signalled", "signalling"),
    "quote": ("quotes", "quoted", "quoted", "quoting"),
}


class Form(NamedTuple):
    """An inflected form of a verb: its lemma, and which form it is."""

    lemma: str
    form: str
    """base, s, past, participle (a past form that is not also the past tense) or ing."""


class Act(NamedTuple):
    """What a verb, with its particle, does."""

    sort: str
    takes: frozenset[str]


def _inflect(verb: str) -> tuple[str, str, str, str]:
    """The -s form, past tense, past participle and -ing form of a verb."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        stem = verb[:-1]
        return f"{stem}ies", f"{stem}ied", f"{stem}ied", f"{verb}ing"
    if verb.endswith("e"):
        return f"{verb}s", f"{verb}d", f"{verb}d", f"{verb[:-1]}ing"
    plural = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "ss")) else f"{verb}s"
    return plural, f"{verb}ed", f"{verb}ed", f"{verb}ing"


def _build() -> tuple[dict[tuple[str, str], Act], dict[str, Form]]:
    acts: dict[tuple[str, str], Act] = {}
    forms: dict[str, Form] = {}
    for sort, entries in _VERBS.items():
        for entry in entries.split():
            name, _, takes = entry.partition(":")
            verb, _, particle = name.partition("+")
            acts[verb, particle] = Act(sort, frozenset(takes))
            ending, past, participle, gerund = _inflect(verb)
            # The earlier of two verbs with one form wins, so the order of the table matters.
            for word, form in ((verb, "base"), (ending, "s"), (past, "past"), (gerund, "ing")):
                forms.setdefault(word, Form(verb, form))
            forms.setdefault(participle, Form(verb, "participle"))
    for verb in ("put", "quote"):
        for word, form in zip((verb, *_IRREGULAR[verb]), ("base", "s", "past", "past", "ing"), strict=True):
            forms.setdefault(word, Form(verb, form))
    return acts, forms


ACTS, FORMS = _build()
"""Acts by verb and particle; forms by the word as written in lower case."""

NOUNS = {
    "claim": "say",
    "statement": "say",
    "assertion": "say",
    "suggestion": "say",
    "argument": "say",
    "announcement": "announce",
    "declaration": "announce",
    "allegation": "accuse",
    "allegations": "accuse",
    "accusation": "accuse",
    "accusations": "accuse",
    "claims": "say",
    "charges": "accuse",
    "complaint": "say",
    "denial": "deny",
    "promise": "promise",
    "pledge": "promise",
    "vow": "promise",
    "report": "report",
    "reports": "report",
    "warning": "warn",
    "warnings": "warn",
    "belief": "think",
    "hope": "think",
    "fear": "think",
    "fears": "think",
    "view": "think",
    "opinion": "think",
    "suspicion": "think",
    "admission": "confirm",
    "confirmation": "confirm",
}
"""Nouns of saying that take a "that" clause ("the claim that ..."), with their sort."""


WORDS_OF_SAYING = FORMS.keys() | NOUNS.keys() | {"according"}
"""Every word that may tell of an act of saying, as written in lower case."""


def past(verb: str) -> str:
    """The past tense of a verb of saying with its particle: "called for"; "said" for what is no verb."""
    first, _, particle = verb.partition(" ")
    if first not in FORMS or verb in {"quote", "according to"}:
        return "said"
    return f"{_inflect(first)[1]} {particle}".rstrip()
