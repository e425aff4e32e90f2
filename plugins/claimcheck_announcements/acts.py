"""Acts of speech that can be told in several ways, and which verbs of saying exclude each other.

A row holds base forms; sources are the reporting verbs of `claimcheck.values.speech_verbs` and the attitudes
that news prose gives in their place ("he was worried, he said" for "he expressed concern").
"""

__all__ = ["ACTS", "ANAPHORS", "AT_ODDS", "EXCLUSIVE", "OUTCOMES", "TOGETHER"]

_ROWS = {
    "support": "support back endorse welcome praise hail applaud favor favour approve laud backing embrace",
    "concern": "concern concerned worry worried worrying fear alarm alarmed uneasy anxious apprehension unease",
    "demand": "call urge demand appeal press plead request insist",
    "condemn": "condemn denounce decry deplore criticize criticise slam blast lambast condemnation outrage",
    "accuse": "accuse blame allege charge accusation",
    "deny": "deny reject refute dismiss denial rebut",
    "regret": "regret apologize apologise apology sorry remorse",
    "thank": "thank gratitude grateful appreciation",
    "condole": "condolence condolences sympathy",
    "hope": "hope hopeful optimism optimistic confident confidence",
    "doubt": "doubt skeptical sceptical scepticism skepticism question",
}

ACTS = {word: act for act, words in _ROWS.items() for word in words.split()}
"""The act that a verb, noun or adjective performs."""

TOGETHER = frozenset(("say", "announce", "confirm", "report"))
"""Sorts of saying that may stand for each other when the content is the same."""

AT_ODDS = frozenset(
    (("deny", "say"), ("deny", "announce"), ("deny", "confirm"), ("deny", "report"))
) | frozenset((("say", "deny"), ("announce", "deny"), ("confirm", "deny")))
"""Sorts of which one takes back what the other asserts, the claim's first."""

EXCLUSIVE = {
    "announce": "announce", "declare": "announce", "proclaim": "announce", "unveil": "announce",
    "reveal": "reveal", "disclose": "reveal", "confirm": "confirm",
}  # fmt: skip
"""Verbs of acts that one person performs, by act; many may say a thing, one announces it."""

ANAPHORS = frozenset(
    (
        "agreement", "deal", "accord", "move", "decision", "plan", "measure", "step", "statement", "news", "attack",
        "incident", "proposal", "result", "ruling", "settlement", "arrangement", "resignation", "change",
    )
)  # fmt: skip
"""Nouns that name again what the sentences before have told."""

OUTCOMES = frozenset(
    (
        "agreement", "deal", "accord", "ceasefire", "truce", "armistice", "pact", "treaty", "settlement", "compromise",
        "resignation", "retirement", "appointment", "nomination", "dismissal", "election", "referendum", "release",
        "withdrawal", "strike", "merger", "takeover", "acquisition", "closure", "ban", "lockdown", "curfew", "evacuation",
        "arrest", "verdict", "amnesty", "pardon", "launch", "opening", "recall", "cancellation", "postponement", "reshuffle",
        "coalition", "offensive", "airstrike", "mobilisation", "mobilization", "boycott", "embargo", "sanction",
    )
)  # fmt: skip
"""Nouns that say in one word what an announcement tells in a sentence: "announced the ceasefire"."""
