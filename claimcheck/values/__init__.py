"""What words mean, as comparable values: pure functions from a span to values with the words that say them.

| module | reads | value |
|---|---|---|
| `amounts` | numbers, hedges, ranges, units, money, percent | `Amount` |
| `times` | dates, times, durations, sets | `TimeSpan`, `Dating` |
| `casualties` | people killed, hurt, missing, displaced, held, sick | `Casualty` |
| `names` | people, organisations, places, roles | `Name` |
| `speech` | quotes, reported speech, announcements | `Speech`, `Quote` |
| `statements` | what is left of a sentence | `Statement` |
| `events` | whether two sentences speak of one event | `Sameness` |
| `words`, `nouns` | base forms, synonyms, opposites; which noun is a kind of which | |

>>> from claimcheck.model import Document
>>> from claimcheck.values.amounts import find_amounts
>>> [(mention.span.text, mention.value.low) for mention in find_amounts(Document("At least 12 boats sank.").span)]
[('At least 12 boats', 12.0)]
"""
