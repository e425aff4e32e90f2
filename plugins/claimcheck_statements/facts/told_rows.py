"""Tables of what a thing has one of beside days, places and makers: networks that air first, causes of death, wars told of."""

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = ["AIRED", "CAUSES", "FIRST_RUN", "MAY_MEET", "NETWORKS"]

_NETWORKS = {
    "United States": "ABC|CBS|NBC|Fox|The CW|UPN|The WB|HBO|Showtime|Starz|Cinemax|Food Network|PBS|AMC|FX|MTV|Nickelodeon|"
    "Disney Channel|Cartoon Network|HGTV|Lifetime|Syfy|TNT|TBS|Comedy Central|USA Network|Freeform|Bravo|VH1|A&E",
    "United Kingdom": "BBC One|BBC Two|BBC Three|BBC Four|ITV|Channel 4|Channel 5|Sky One|Sky Atlantic|E4",
    "Australia": "Nine Network|Seven Network|Network Ten|SBS",
    "Canada": "CTV|CBC Television|Global",
}

NETWORKS = {
    tuple(name.lower().removeprefix("the ").split()): (name, country)
    for country, names in _NETWORKS.items()
    for name in names.split("|")
}
"""The words of a network's name to the name and the country in which it airs."""

FIRST_RUN = frozenset("abc cbs nbc fox cw upn wb hbo showtime starz cinemax itv".split()) | {
    name.lower() for name in _NETWORKS["United Kingdom"].split("|")
}
"""Networks that show what they made, and hardly ever what another one has shown."""

AIRED = frozenset(
    "aired airs broadcast broadcasts premiered premieres debuted ran runs shown televised".split()
)
"""Verbs of a series before "on" and its network."""

_CAUSES = """
heart: heart attack|heart failure|cardiac arrest|heart disease|coronary thrombosis
cancer: cancer|leukemia|leukaemia|lymphoma|melanoma|brain tumor|brain tumour
stroke: stroke|cerebral hemorrhage|cerebral haemorrhage|brain hemorrhage|aneurysm
lungs: pneumonia|tuberculosis|respiratory failure|emphysema|bronchitis|asthma
infection: plague|cholera|malaria|typhoid|typhoid fever|smallpox|sepsis|aids|influenza|yellow fever|dysentery|scarlet fever
organs: kidney failure|renal failure|liver failure|cirrhosis|diabetes
age: old age|natural causes
overdose: overdose|drug overdose|poisoning|poison
crash: car crash|car accident|plane crash|air crash|road accident|traffic accident|traffic collision|motorcycle accident|motorcycle crash|train crash|helicopter crash
drowning: drowning|drowned|shipwreck
shooting: gunshot|gunshot wound|gunshot wounds|shot|shooting|shot dead
stabbing: stabbing|stabbed|stab wounds
suicide: suicide|hanged himself|hanged herself
execution: executed|execution|beheaded|beheading|guillotined|guillotine|electrocuted|electric chair|firing squad
falling: a fall
fire: fire|burned to death|burns
"""

CAUSES = {
    tuple(words.split()): cause
    for cause, rows in (line.split(": ") for line in _CAUSES.strip().splitlines())
    for words in rows.split("|")
}
"""Words after "died of" and the like to the sort of death that they mean."""

MAY_MEET = frozenset(
    frozenset(pair.split())
    for pair in (
        "heart lungs|heart infection|heart organs|heart age|heart stroke|cancer lungs|cancer organs|cancer infection|cancer age|stroke age|"
        "stroke infection|lungs infection|lungs age|lungs organs|infection organs|infection age|organs age|stroke lungs|stroke organs|"
        "heart overdose|organs overdose|lungs overdose|heart drowning|suicide overdose|suicide drowning|suicide shooting|suicide stabbing|"
        "suicide falling|suicide fire|suicide crash|execution shooting|execution overdose|crash drowning|crash fire|crash falling|"
        "shooting stabbing|shooting falling|drowning falling|execution fire|heart falling|heart crash|stroke falling|stroke crash|heart fire|"
        "lungs falling|infection stabbing|infection shooting|lungs fire|infection falling|infection crash|lungs crash|organs crash|stroke shooting|"
        "execution stabbing"
    ).split("|")
)
"""Sorts of death that one death may be told as: the one led to the other, or two words for it."""
