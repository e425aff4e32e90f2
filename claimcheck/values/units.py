"""Units and currencies: canonical names, dimensions, factors and the ways in which the press writes them.

Factors are those of the SI brochure (BIPM, 9th edition) and NIST Handbook 44; a currency is its own dimension,
because no text states the day's rate.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from typing import NamedTuple

from claimcheck.text import Token
from claimcheck.values.numbers import Number

__all__ = ["CURRENCY_PREFIXES", "DIMENSIONS", "LONGEST_UNIT", "RATE_NOUNS", "UNIT_WORDS", "Dimension"]


class Dimension(NamedTuple):
    """A unit's dimension, and how it is brought to the base unit: base = value * factor + offset."""

    name: str
    factor: float
    offset: float = 0.0


# canonical | dimension | factor | ways of writing it, separated by commas
_UNITS = """
percent|share|0.01|percent,per cent,%,pct,percentage,pc
fraction|share|1|
per mille|share|0.001|‰,per mille,per mil
percentage point|percentage point|1|percentage point,percentage points,percent point,percent points,pp,ppt,% points
basis point|percentage point|0.01|basis point,basis points,bps
metre|length|1|metre,metres,meter,meters,m
kilometre|length|1000|kilometre,kilometres,kilometer,kilometers,km,kms,klick,klicks
centimetre|length|0.01|centimetre,centimetres,centimeter,centimeters,cm
decimetre|length|0.1|decimetre,decimetres,decimeter,decimeters,dm
millimetre|length|0.001|millimetre,millimetres,millimeter,millimeters,mm
micrometre|length|0.000001|micrometre,micrometres,micrometer,micrometers,micron,microns,µm,μm
nanometre|length|0.000000001|nanometre,nanometres,nanometer,nanometers,nm
mile|length|1609.344|mile,miles,mi
nautical mile|length|1852|nautical mile,nautical miles
yard|length|0.9144|yard,yards,yd,yds
foot|length|0.3048|foot,feet,ft
inch|length|0.0254|inch,inches
light year|length|9460730472580800|light year,light years,light - year,light - years
square metre|area|1|square metre,square metres,square meter,square meters,sq m,sqm,m²
square kilometre|area|1000000|square kilometre,square kilometres,square kilometer,square kilometers,sq km,sqkm,km²
square mile|area|2589988.110336|square mile,square miles,sq mi,sq mile,sq miles
square foot|area|0.09290304|square foot,square feet,sq ft,sqft
square yard|area|0.83612736|square yard,square yards
square inch|area|0.00064516|square inch,square inches
acre|area|4046.8564224|acre,acres
hectare|area|10000|hectare,hectares,ha
cubic metre|volume|1|cubic metre,cubic metres,cubic meter,cubic meters,m³
cubic centimetre|volume|0.000001|cubic centimetre,cubic centimetres,cubic centimeter,cubic centimeters,cc
cubic kilometre|volume|1000000000|cubic kilometre,cubic kilometres,cubic kilometer,cubic kilometers
cubic foot|volume|0.028316846592|cubic foot,cubic feet
cubic yard|volume|0.764554857984|cubic yard,cubic yards
litre|volume|0.001|litre,litres,liter,liters,l
millilitre|volume|0.000001|millilitre,millilitres,milliliter,milliliters,ml
gallon|volume|0.003785411784|gallon,gallons
barrel|volume|0.158987294928|barrel,barrels,bbl
pint|pint|1|pint,pints
quart|quart|1|quart,quarts
ounce|mass|0.028349523125|ounce,ounces,oz
gram|mass|0.001|gram,grams,gramme,grammes,g
milligram|mass|0.000001|milligram,milligrams,mg
microgram|mass|0.000000001|microgram,micrograms,mcg
kilogram|mass|1|kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos,kg,kgs
tonne|mass|1000|tonne,tonnes,metric ton,metric tons,metric tonnes,mt
ton|ton|1000|ton,tons
short ton|mass|907.18474|short ton,short tons
pound|mass|0.45359237|pound,pounds,lb,lbs
stone|stone|1|stone
second|time|1|second,seconds,sec,secs
millisecond|time|0.001|millisecond,milliseconds,ms
minute|time|60|minute,minutes,min,mins
hour|time|3600|hour,hours,hr,hrs,h
day|time|86400|day,days
week|time|604800|week,weeks
fortnight|time|1209600|fortnight,fortnights
month|months|1|month,months
quarter|months|3|
year|months|12|year,years,yr,yrs
decade|months|120|decade,decades
century|months|1200|century,centuries
degree|degree|1|degree,degrees,°
degree Celsius|temperature|1|degree celsius,degrees celsius,degree centigrade,degrees centigrade,celsius,centigrade,° c,°c,℃,degrees c,c
degree Fahrenheit|temperature|0.5555555555555556|degree fahrenheit,degrees fahrenheit,fahrenheit,° f,℉,degrees f,f
kilometre per hour|speed|0.2777777777777778|kilometre per hour,kilometres per hour,kilometer per hour,kilometers per hour,kilometres an hour,kilometers an hour,km / h,kmh,kph,km per hour,km an hour,kmph,km / hr
mile per hour|speed|0.44704|mile per hour,miles per hour,miles an hour,mph
metre per second|speed|1|metre per second,metres per second,meter per second,meters per second,m / s
foot per second|speed|0.3048|foot per second,feet per second,feet a second
knot|speed|0.5144444444444445|knot,knots
mile per gallon|fuel economy|1|mile per gallon,miles per gallon,miles a gallon,mpg
hertz|frequency|1|hertz,hz
kilohertz|frequency|1000|kilohertz,khz
megahertz|frequency|1000000|megahertz,mhz
gigahertz|frequency|1000000000|gigahertz,ghz
bit|data|0.125|bit,bits
byte|data|1|byte,bytes
kilobyte|data|1000|kilobyte,kilobytes,kb
megabyte|data|1000000|megabyte,megabytes,mb
gigabyte|data|1000000000|gigabyte,gigabytes,gb
terabyte|data|1000000000000|terabyte,terabytes,tb
megabit per second|data rate|1|megabits per second,mbps
gigabit per second|data rate|1000|gigabits per second,gbps
watt|power|1|watt,watts,w
kilowatt|power|1000|kilowatt,kilowatts,kw
megawatt|power|1000000|megawatt,megawatts,mw
gigawatt|power|1000000000|gigawatt,gigawatts,gw
terawatt|power|1000000000000|terawatt,terawatts,tw
horsepower|power|745.6998715822702|horsepower,hp,bhp,brake horsepower
joule|energy|1|joule,joules
kilowatt-hour|energy|3600000|kilowatt hour,kilowatt hours,kilowatt - hour,kilowatt - hours,kwh
megawatt-hour|energy|3600000000|megawatt hour,megawatt hours,megawatt - hour,megawatt - hours,mwh
gigawatt-hour|energy|3600000000000|gigawatt hour,gigawatt hours,gigawatt - hours,gwh
terawatt-hour|energy|3600000000000000|terawatt hour,terawatt hours,terawatt - hours,twh
calorie|energy (food)|1|calorie,calories,kcal
kiloton|yield|1|kiloton,kilotons,kt
megaton|yield|1000|megaton,megatons
volt|voltage|1|volt,volts,v
kilovolt|voltage|1000|kilovolt,kilovolts,kv
ampere|current|1|ampere,amperes,amp,amps
milliampere-hour|charge|1|mah
newton-metre|torque|1|newton metre,newton metres,newton - metres,nm torque
pound-foot|torque|1.3558179483314|pound - feet,lb - ft,pound feet,pound - foot,lb ft
pascal|pressure|1|pascal,pascals,pa
hectopascal|pressure|100|hectopascal,hectopascals,hpa
kilopascal|pressure|1000|kilopascal,kilopascals,kpa
megapascal|pressure|1000000|megapascal,megapascals,mpa
gigapascal|pressure|1000000000|gigapascal,gigapascals,gpa
millibar|pressure|100|millibar,millibars,mbar,mb pressure
pound per square inch|pressure|6894.757293168|pounds per square inch,psi
decibel|sound|1|decibel,decibels,db
part per million|concentration|1|parts per million,part per million,ppm
part per billion|concentration|0.001|parts per billion,part per billion,ppb
revolution per minute|revolutions|1|revolutions per minute,rpm
carat|carat|1|carat,carats
point|point|1|point,points,pts
pixel|pixel|1|pixel,pixels
megapixel|pixel|1000000|megapixel,megapixels,mp
magnitude|magnitude|1|
USD|USD|1|dollar,dollars,us dollar,us dollars,u.s. dollar,u.s. dollars,american dollar,american dollars,usd,buck,bucks,us $
US cent|USD|0.01|cent,cents,us cent,us cents,u.s. cents,¢
EUR|EUR|1|euro,euros,eur,€
euro cent|EUR|0.01|euro cent,euro cents,eurocent,eurocents
GBP|GBP|1|pound sterling,pounds sterling,sterling,gbp,british pound,british pounds,quid,£
penny|GBP|0.01|pence,penny,p
JPY|JPY|1|yen,japanese yen,jpy
CNY|CNY|1|yuan,renminbi,chinese yuan,cny,rmb
INR|INR|1|indian rupee,indian rupees,inr
PKR|PKR|1|pakistani rupee,pakistani rupees,pkr
rupee|rupee|1|rupee,rupees
RUB|RUB|1|rouble,roubles,ruble,rubles,russian rouble,russian roubles,russian rubles,rub
CHF|CHF|1|swiss franc,swiss francs,chf
franc|franc|1|franc,francs
AUD|AUD|1|australian dollar,australian dollars,aud
CAD|CAD|1|canadian dollar,canadian dollars,cad
NZD|NZD|1|new zealand dollar,new zealand dollars,nzd
HKD|HKD|1|hong kong dollar,hong kong dollars,hkd
SGD|SGD|1|singapore dollar,singapore dollars,sgd
TWD|TWD|1|taiwan dollar,taiwan dollars,twd
ZWD|ZWD|1|zimbabwe dollar,zimbabwe dollars,zimbabwean dollars
KRW|KRW|1|won,south korean won,korean won,krw
ILS|ILS|1|shekel,shekels,israeli shekels,ils,nis
MYR|MYR|1|ringgit,malaysian ringgit,myr
sen|MYR|0.01|sen
SEK|SEK|1|swedish krona,swedish kronor,swedish crowns,kronor,sek
NOK|NOK|1|norwegian crown,norwegian crowns,norwegian krone,norwegian kroner,nok
DKK|DKK|1|danish crown,danish crowns,danish kroner,danish krone,dkk
crown|crown|1|crowns,kroner,krona
PLN|PLN|1|zloty,zlotys,pln
CZK|CZK|1|czech crowns,czech koruna,czk
HUF|HUF|1|forint,forints,huf
TRY|TRY|1|lira,liras,turkish lira,turkish liras
BRL|BRL|1|reais,brl
peso|peso|1|peso,pesos
MXN|MXN|1|mexican peso,mexican pesos,mxn
PHP|PHP|1|philippine peso,philippine pesos,php
ARS|ARS|1|argentine peso,argentine pesos
THB|THB|1|baht,thai baht,thb
VND|VND|1|dong,vietnamese dong,vnd
IDR|IDR|1|rupiah,rupiahs,idr
ZAR|ZAR|1|rand,rands,zar
NGN|NGN|1|naira,ngn
KES|KES|1|kenyan shilling,kenyan shillings,kes
shilling|shilling|1|shilling,shillings
EGP|EGP|1|egyptian pound,egyptian pounds,egp
IRR|IRR|1|rial,rials,iranian rials
SAR|SAR|1|riyal,riyals,saudi riyals
AED|AED|1|dirham,dirhams,aed
dinar|dinar|1|dinar,dinars
taka|BDT|1|taka
UAH|UAH|1|hryvnia,hryvnias,uah
DEM|DEM|1|deutschmark,deutschmarks,german mark,german marks,deutsche marks
mark|mark|1|marks
BTC|BTC|1|bitcoin,bitcoins,btc
"""

_PREFIXES = """
$ USD|us$ USD|u.s.$ USD|us $ USD|u.s. $ USD|a$ AUD|au$ AUD|aus$ AUD|c$ CAD|ca$ CAD|cdn$ CAD|nz$ NZD|hk$ HKD|s$ SGD|sg$ SGD
nt$ TWD|r$ BRL|€ EUR|£ GBP|¥ JPY|₹ INR|₽ RUB|₪ ILS|₩ KRW|₺ TRY|₴ UAH|₦ NGN|฿ THB|₫ VND|₱ PHP|rs rupee|rs. rupee|rm MYR
eur EUR|usd USD|gbp GBP|jpy JPY|cny CNY|rmb CNY|inr INR|pkr PKR|rub RUB|chf CHF|aud AUD|cad CAD|nzd NZD|hkd HKD|sgd SGD
krw KRW|ils ILS|nis ILS|myr MYR|sek SEK|nok NOK|dkk DKK|pln PLN|czk CZK|huf HUF|try TRY|brl BRL|mxn MXN|php PHP|thb THB
vnd VND|idr IDR|zar ZAR|ngn NGN|kes KES|egp EGP|aed AED|uah UAH|dm DEM|btc BTC|euro EUR|euros EUR|a $ AUD|hk $ HKD
$ us USD|$ a AUD|$ c CAD|$ nz NZD|$ hk HKD|$ s SGD|c $ CAD|s $ SGD|nz $ NZD|nt $ TWD|au $ AUD|r $ BRL|cad $ CAD|usd $ USD|aud $ AUD|us dollars USD|tk BDT|ksh KES
"""


def _units() -> tuple[dict[tuple[str, ...], str], dict[str, Dimension]]:
    """Every way of writing a unit as a tuple of tokens, and every unit's dimension."""
    words: dict[tuple[str, ...], str] = {}
    dimensions: dict[str, Dimension] = {}
    for row in _UNITS.strip().split("\n"):
        canonical, dimension, factor, ways = row.split("|")
        dimensions[canonical] = Dimension(dimension, float(factor))
        for way in ways.split(","):
            if way:
                words[tuple(way.split())] = canonical
    # 32 degrees Fahrenheit are nil Celsius.
    dimensions["degree Fahrenheit"] = Dimension("temperature", 5 / 9, -160 / 9)
    return words, dimensions


UNIT_WORDS, DIMENSIONS = _units()
LONGEST_UNIT = max(map(len, UNIT_WORDS))
CURRENCY_PREFIXES: dict[tuple[str, ...], str] = {
    tuple(entry.split()[:-1]): entry.split()[-1] for entry in _PREFIXES.replace("\n", "|").split("|") if entry
}
# "per day", "a year": what a rate is taken over.
RATE_NOUNS = frozenset(
    """second minute hour day night week month quarter year annum decade person head capita household family worker
    employee passenger student pupil child game match share barrel gallon litre liter tonne ton kilogram kilo kg pound
    ounce hectare acre night unit vote ticket yr hr sec kilometre kilometer mile semester term patient customer seat""".split()
)


def _firsts() -> dict[str, tuple[int, ...]]:
    """The first tokens of units, with the lengths of the units that they begin, longest first."""
    lengths: dict[str, set[int]] = {}
    for way in UNIT_WORDS:
        lengths.setdefault(way[0], set()).add(len(way))
    return {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}


_FIRSTS = _firsts()
# Abbreviations that are words as well: only joined to the digits.
_JOINED_ONLY = frozenset("mp pa ms nm pp kt w v l g h s c f mi pc pt p".split())
_SHORT_WORDS = frozenset("day yen ton won sen euro".split())
_CASED = frozenset("m g l h s".split())
# Currencies that are words as well: only with a scale, as in "300 million won".
_SCALED_ONLY = frozenset("won rand sterling dong".split())
_STERLING = 1e5
# "1080p" is a picture, not a price.
_SCREEN_LINES = frozenset([240.0, 360.0, 480.0, 540.0, 576.0, 720.0, 1080.0, 1440.0, 2160.0, 4320.0])
_POWERS = {
    ("metre", "2"): "square metre",
    ("metre", "3"): "cubic metre",
    ("kilometre", "2"): "square kilometre",
    ("kilometre", "3"): "cubic kilometre",
    ("centimetre", "3"): "cubic centimetre",
}


def unit_at(words: tuple[Token, ...], at: int, number: Number) -> tuple[int, str] | None:
    """The unit that follows a number, as in "20 km" or "20-foot": the index after it and its canonical name."""
    if at >= len(words):
        return None
    joined = words[at - 1].end == words[at].start
    if words[at].text == "-" and joined and at + 1 < len(words) and words[at + 1].start == words[at].end:
        at += 1
        joined = False
        if words[at].lower in {"point", "points"}:
            return None  # "a three-point lead", "the 10-point plan"
    if words[at].text == "Nm":
        return at + 1, "newton-metre"
    for length in _FIRSTS.get(words[at].lower, ()):
        key = tuple(word.lower for word in words[at : at + length])
        unit = UNIT_WORDS.get(key)
        if (
            unit is None
            or len(key) < length
            or (length == 1 and not _is_unit(words[at], number, joined=joined))
        ):
            continue
        if unit == "pound" and key[0].startswith("pound") and number.scale >= _STERLING:
            unit = "GBP"
        return _powered(words, at + length, unit)
    return _special(words, at)


def _is_unit(word: Token, number: Number, *, joined: bool) -> bool:
    """Whether a word that may be a unit is one: "5m" but not "5 M", "300 million won" but not "12 won"."""
    lower = word.lower
    if len(lower) <= 3 and lower.isalpha() and not number.digits and lower not in _SHORT_WORDS:
        return False
    if lower in _JOINED_ONLY and (not joined or (lower == "p" and number.low in _SCREEN_LINES)):
        return False
    if (lower in _CASED or lower == "sen") and (word.text != lower or not number.digits):
        return False
    return lower not in _SCALED_ONLY or number.scale >= 1000


def _powered(words: tuple[Token, ...], end: int, unit: str) -> tuple[int, str]:
    """A unit with the power joined to it: "32m2"."""
    if end < len(words) and words[end].text in {"2", "3"} and words[end - 1].end == words[end].start:
        power = _POWERS.get((unit, words[end].text))
        if power:
            return end + 1, power
    return end, unit


def _special(words: tuple[Token, ...], at: int) -> tuple[int, str] | None:
    """Units that are said around the number: "7.2-magnitude", "7.2 on the Richter scale"."""
    if words[at].lower == "magnitude":
        return at + 1, "magnitude"
    if words[at].lower == "on" and [word.lower for word in words[at + 1 : at + 4]] == [
        "the",
        "richter",
        "scale",
    ]:
        return at + 4, "magnitude"
    return None


def plural_unit(unit: str) -> str:
    """A unit's name as it stands after a number but one: "kilometres per hour", "degrees Celsius", "feet"."""
    if unit.isupper() or unit in _UNCHANGED or unit.endswith("hertz"):
        return unit
    first, space, rest = unit.partition(" ")
    if first in {"square", "cubic", "nautical", "percentage", "basis", "light", "short", "euro", "US"}:
        return f"{first} {plural_unit(rest)}"
    head = {"foot": "feet", "inch": "inches", "century": "centuries", "penny": "pence"}.get(
        first, first + "s"
    )
    return head + space + rest


_UNCHANGED = frozenset(["percent", "fraction", "per mille", "magnitude", "horsepower", "pound-foot", "taka"])


def is_time(unit: str) -> bool:
    """Whether a unit measures how long something lasts."""
    return unit in DIMENSIONS and DIMENSIONS[unit].name in {"time", "months"}


def currency_before(words: tuple[Token, ...], at: int) -> tuple[int, str] | None:
    """The index at which a currency's sign or code before a number starts, and the currency."""
    for length in (3, 2, 1):
        start = at - length
        key = tuple(word.lower for word in words[max(start, 0) : at])
        unit = CURRENCY_PREFIXES.get(key) if start >= 0 else None
        if unit is not None and _is_prefix(words, start, at):
            return start, unit
    return None


def _is_prefix(words: tuple[Token, ...], start: int, at: int) -> bool:
    """Whether the tokens that may be a currency's sign are one: "US $", not "us" nor the "m" of "5m"."""
    first = words[start]
    if not first.lower[0].isalpha():
        return True
    if not first.text[0].isupper() and first.lower not in {"euro", "euros"}:
        return False
    if start > 0 and words[start - 1].end == first.start:
        return False
    apart = any(words[i].end != words[i + 1].start for i in range(start, at - 1))
    return not apart or words[at - 1].text == "$"
