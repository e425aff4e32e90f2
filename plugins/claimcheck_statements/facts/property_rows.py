"""Which measures a thing has one value of, and by which words English gives it.

A tower has one height and a town one population at a time; how many goals a player scored or prizes he won depends on
the club and the year, and is left out.  A row gives a measure, what its value counts or is measured in, and the words.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = ["BUILDINGS", "CALLED", "CHANGING", "COUNTED", "DIMENSION", "NAMED", "QUALITIES", "VERBS"]

_TABLE = """
population : : population : inhabitant resident citizen
employees : : workforce staff : employee
attendance : : attendance crowd : spectator
capacity : : capacity :
floors : : : floor storey story
height : length : height elevation : tall high
length : length : length : long
depth : length : depth : deep
area : area : area :
weight : mass : weight : heavy
running time : time : runtime running-time duration : long
"""
_ROWS = [[cell.strip() for cell in row.split(":")] for row in _TABLE.strip().splitlines()]

NAMED = {noun: measure for measure, _, nouns, _ in _ROWS for noun in nouns.split()}
"""Nouns before "of" and a value, or before "is" and a value, to the measure."""

DIMENSION = {measure: dimension for measure, dimension, _, _ in _ROWS}
"""What a value is measured in; "" for a plain number."""

COUNTED = {noun: measure for measure, dimension, _, nouns in _ROWS if not dimension for noun in nouns.split()}
"""Nouns that are counted, to the measure: "24,310 inhabitants"."""

QUALITIES = {
    (word, dimension): measure
    for measure, dimension, _, words in _ROWS
    if dimension
    for word in words.split()
}
"""Adjectives after a value, with what that is measured in, to the measure: "260 metres tall", "98 minutes long"."""

VERBS = {
    "employs": "employees",
    "employed": "employees",
    "seats": "capacity",
    "seated": "capacity",
    "weighs": "weight",
    "covers": "area",
    "covered": "area",
    "occupies": "area",
    "spans": "area",
}
"""Verbs before a value, to the measure."""

BUILDINGS = frozenset("tower skyscraper building lighthouse statue monument spire chimney mast".split())
"""What has its height before it: "a 260-metre tower"."""

CHANGING = frozenset(["population", "employees"])
"""Measures that change with the years."""

CALLED = {"floors": "number of floors", "employees": "number of employees"}
"""What an editor would call a measure whose name does not tell."""
