"""Abbreviations and other words that tell where an English sentence ends.

After the practice of the news agencies' style books (titles, months, US states, units before names).
"""

__all__ = ["BEFORE_NUMBER", "MAY_END", "NEVER_END", "SAYING", "STARTERS"]

NEVER_END = frozenset(
    """
    mr mrs ms mx messrs dr prof rev msgr fr hon gen lt lieut col maj capt cpt cmdr adm sgt cpl pvt pte brig
    ald amb atty dist asst gov sen sens rep reps pres sec dep supt insp det sra vs eg cf
    approx al-
    """.split()  # noqa: SIM905 - a table reads best as words
)
"""Written before a name or number, so the full stop after it is never the sentence's."""

MAY_END = frozenset(
    """
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
    st ste mt ft ave blvd rd hwy
    inc co corp ltd llc plc bros jr sr esq etc am pm dept univ assn
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
    penn tenn tex va vt wash wis wyo
    """.split()  # noqa: SIM905
)
"""Ends a sentence only when the next word is one that often starts a sentence."""

BEFORE_NUMBER = frozenset("art ca ch est fig figs no nos op pop pp rs sec vol".split())  # noqa: SIM905
"""Abbreviations only before a number: "No. 5", "Fig. 2"; else words that may end a sentence ("no", "art")."""

STARTERS = frozenset(
    """
    the a an this that these those it its he she his her they their we our you i in on at after before when
    while since as for from with by to but and or so if then there here what who where why how no not one two
    some many most more all both each another other such however meanwhile although though because despite
    during under over until last next also yet even still only according
    officials prosecutors authorities witnesses residents investigators rescuers firefighters protesters officers
    """.split()  # noqa: SIM905
)
"""Words that open sentences and hardly ever stand capitalised within one: function words, the people of the news."""

SAYING = frozenset(
    """
    said says asked asks replied replies added adds told tells wrote writes cried shouted tweeted answered argued barked
    begged boomed complained continued declared demanded exclaimed explained insisted joked mused noted pleaded posted
    pressed quipped recalled remarked remembered responded retorted screamed snapped sneered texted urged wondered wonders
    yelled
    """.split()  # noqa: SIM905
)
"""Cues that carry on a sentence after a quoted question or exclamation."""
