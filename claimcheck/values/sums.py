"""Sums of which a firm or a state has one each for any one time, by the nouns that name them."""

__all__ = ["SUMS", "SUM_NOUNS"]

SUMS = tuple(
    frozenset(row.split())
    for row in """
revenue sale turnover income taking
profit earnings surplus income
loss deficit shortfall
debt liability loan
cost expense spending expenditure
asset
dividend
wage salary pay pension
tax
budget
investment
fine
""".strip().splitlines()
)
"""Nouns in base form, a row for each sort; sums of two rows are two things."""
SUM_NOUNS = frozenset().union(*SUMS[:3])
"""Those that are one thing in the singular and the plural: "a profit" or "profits", not "a loan" or "loans"."""
