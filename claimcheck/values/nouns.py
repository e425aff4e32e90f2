"""Counted nouns: which are people, and which noun is a kind of which other."""

from enum import StrEnum


class Kinship(StrEnum):
    """How the things that the evidence counts stand to the things that the claim counts."""

    SAME = "same"
    """The same noun, a synonym, or both mean people at large."""
    PART = "part"
    """The evidence counts a part: soldiers, where the claim counts people."""
    WHOLE = "whole"
    """The evidence counts the whole: people, where the claim counts soldiers."""
    OTHER = "other"
    """Things that exclude each other, or not clear."""


def singular(noun: str) -> str:
    """The singular of an English noun, lower case: "militiamen" gives "militiaman"."""
    raise NotImplementedError


def is_people(noun: str) -> bool:
    """Whether a noun (any number) counts human beings: "guards", "children", "dead", "residents"."""
    raise NotImplementedError


def kinship(claim: str, evidence: str) -> Kinship:
    """How two counted noun phrases, as written, stand to each other, modifiers included.

    "Iranian border guards" against "border guards" is WHOLE, "people" against "soldiers" is PART,
    "soldiers" against "civilians" is OTHER, "" (nothing said) against people words is SAME.
    """
    raise NotImplementedError
