"""What a document as a whole tells of its names: full forms, acronyms, offices, sorts."""

from functools import lru_cache

from claimcheck.values import names_bodies as bodies
from claimcheck.values import names_people as people
from claimcheck.values.name_context import Raw

__all__ = ["DocumentNames", "family_forms", "given_gender"]


@lru_cache(maxsize=8192)
def family_forms(full: str) -> tuple[str, ...]:
    """The short forms under which the bearer of a full name of a person may be met again, in lower case."""
    parts = full.lower().split()
    if len(parts) < 2:
        return ()
    while len(parts) > 2 and parts[-1].rstrip(".") in people.SUFFIXES | people.POSTNOMINALS:
        parts.pop()
    short = [parts[-1], " ".join(parts[-2:])] if len(parts) > 2 else [parts[-1]]
    if len(parts) > 2:
        short.append(" ".join(parts[-3:]))
    if parts[0] in people.FAMILY_FIRST:
        short.append(parts[0])
    plain = parts[-1].removeprefix("al-").removeprefix("el-")
    if plain != parts[-1]:
        short.append(plain)
    return tuple(short)


class DocumentNames:
    """What a document as a whole tells of its names, while it is read."""

    __slots__ = ("acronyms", "by_given", "by_short", "companies", "met", "roles", "sorts")

    def __init__(self, found: list[tuple[Raw, str]]) -> None:
        self.by_short: dict[str, dict[str, None]] = {}
        self.by_given: dict[str, dict[str, None]] = {}
        self.acronyms: dict[str, str] = {}
        self.companies: dict[str, str] = {}
        self.roles: dict[str, str] = {}
        self.sorts: dict[str, str] = {}
        for raw, text in found:
            if raw.acronym:
                self.acronyms[raw.acronym.lower()] = text
            if raw.sort == "organisation":
                self._company(text)
            if raw.sort == "person" and raw.sure:
                self.person(raw, text)
            elif raw.sure:
                self.sorts.setdefault(text.lower(), raw.sort)
        self.met = {text.lower() for raw, text in found if not raw.doubt}
        self._by_surname(found)

    def _company(self, text: str) -> None:
        """Note the short form of a company's name: "Acme" for "Acme Inc"."""
        parts = text.split()
        while len(parts) > 1 and parts[-1].lower().rstrip(".") in bodies.COMPANY_ENDS:
            parts.pop()
        short = " ".join(parts)
        if short != text:
            self.companies.setdefault(short.lower(), text)

    def _by_surname(self, found: list[tuple[Raw, str]]) -> None:
        """Take a name of two or three unknown words for a person's where its last word is met alone elsewhere."""
        alone, subjects, several = set(), set(), []
        for raw, text in found:
            if " " not in text:
                alone.add(text.lower())
                if raw.subject and not raw.sure and raw.sort in {"unknown", "person"}:
                    subjects.add(text.lower())
            elif raw.sort == "unknown":
                several.append((raw, text))
        for raw, text in several:
            parts = text.lower().split()
            likely = len(parts) <= 3 and parts[-1] in subjects
            if likely and not (alone.intersection(parts[:-1]) or parts[-1] in bodies.DOCUMENT_HEADS):
                self.person(raw, text)

    def person(self, raw: Raw, text: str) -> None:
        """Note a full name of a person with its short forms."""
        key = text.lower()
        self.sorts[key] = "person"
        for short in family_forms(text):
            self._join(self.by_short, short, text)
        if " " in key:
            self._join(self.by_given, key.split()[0], text)
        if raw.role and not self.roles.get(key):
            self.roles[key] = raw.role

    @staticmethod
    def _join(table: dict[str, dict[str, None]], short: str, full: str) -> None:
        """Note a full form under a short one; past a few the short form tells nobody apart anyhow."""
        fulls = table.setdefault(short, {})
        if len(fulls) < 6:
            fulls[full] = None

    def knows(self, key: str, doubt: int) -> bool:
        """Whether a doubtful word is a name elsewhere in the document, or in the news of the whole world."""
        if key in self.by_short or key in people.HOUSEHOLD:
            return True
        return doubt == 1 and (key in self.sorts or key in self.met or self.by_first(key))

    def by_first(self, key: str) -> bool:
        """Whether a word is the first name of one person of the document: "Abiy"."""
        return len(self.by_given.get(key, ())) == 1

    def full(self, text: str, gender: str, *, person: bool) -> str:
        """The one full form that a short form stands for; the text itself when none or two."""
        key = text.lower()
        fulls = list(self.by_short.get(key, ()))
        if not fulls and person:
            fulls = list(self.by_given.get(key, ()))
        fulls = [full for full in fulls if full.lower() != key]
        if len(fulls) > 1 and gender:
            fitting = [full for full in fulls if given_gender(full) in {gender, ""}]
            fulls = fitting or fulls
        if len(fulls) > 1:
            longest = max(fulls, key=len)
            if all(_parts_within(full, longest) for full in fulls):
                fulls = [longest]
        return fulls[0] if len(fulls) == 1 else text


def _parts_within(short: str, long: str) -> bool:
    """Whether all words of one name stand in another."""
    return set(short.lower().split()) <= set(long.lower().split())


@lru_cache(maxsize=8192)
def given_gender(full: str) -> str:
    """The gender that the first given name tells."""
    parts = full.lower().split()
    if len(parts) == 1 and parts[0] in people.HOUSEHOLD:
        return ""
    if len(parts) > 1 and parts[0] in people.FAMILY_FIRST and ("-" in parts[1] or len(parts) == 3):
        return "male" if parts[1] in people.MALE_NAMES else ""
    for part in parts[:-1] or parts:
        for form in (part, part.partition("-")[0]) if part.startswith(_DOUBLE_NAMES) else (part,):
            if form in people.FEMALE_NAMES:
                return "" if form in people.MALE_NAMES else "female"
            if form in people.MALE_NAMES:
                return "male"
        if len(part.rstrip(".")) > 1:
            return ""
    return ""


# Given names that head a double name and tell the gender of the whole.
_DOUBLE_NAMES = (
    "jean-",
    "hans-",
    "karl-",
    "abdul-",
    "abdel-",
    "mohammad-",
    "marie-",
    "anne-",
    "anna-",
    "ann-",
    "mary-",
)
