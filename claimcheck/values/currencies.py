"""Currencies: codes and names of ISO 4217, past ones included, and the signs before and after an amount.

Each currency is its own dimension, because no text states the day's rate.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = [
    "AMBIGUOUS_CODES",
    "CODES",
    "CURRENCIES",
    "LANDLESS",
    "LETTERS",
    "LOWER_CODES",
    "PARTS",
    "PREFIXES",
    "SCALED_CODES",
    "SCALED_ONLY",
    "SUFFIX_SIGNS",
]

# code | name | plural where it does not add an s | further words for it, plurals written out
_ROWS = """
USD|dollar||us dollar,us dollars,u.s. dollar,u.s. dollars,united states dollar,united states dollars,american dollar,american dollars,buck,bucks,us $,$ us
EUR|euro||eur
GBP|pound sterling|pounds sterling|sterling,british pound,british pounds,quid,uk pounds
JPY|japanese yen|japanese yen|yen
CNY|chinese yuan|chinese yuan|yuan,renminbi,rmb,yuan renminbi,chinese renminbi
INR|indian rupee||
PKR|pakistani rupee||pakistan rupees
LKR|sri lankan rupee||
NPR|nepalese rupee||nepali rupee,nepali rupees
MUR|mauritian rupee||
SCR|seychellois rupee||seychelles rupee,seychelles rupees
RUB|russian ruble||rouble,roubles,ruble,rubles,russian rouble,russian roubles
BYN|belarusian ruble||belarusian rouble,belarusian roubles,belarus ruble,belarus rubles
CHF|swiss franc||
FRF|french franc||
BEF|belgian franc||
LUF|luxembourg franc||
XAF|cfa franc||central african cfa franc,central african cfa francs
XOF|west african cfa franc||west african franc,west african francs
XPF|cfp franc||pacific franc,pacific francs
CDF|congolese franc||
RWF|rwandan franc||
BIF|burundian franc||burundi francs
DJF|djiboutian franc||djibouti francs
GNF|guinean franc||
KMF|comorian franc||
AUD|australian dollar||
CAD|canadian dollar||
NZD|new zealand dollar||kiwi dollar,kiwi dollars
HKD|hong kong dollar||
SGD|singapore dollar||singaporean dollar,singaporean dollars
TWD|taiwan dollar||taiwanese dollar,taiwanese dollars,new taiwan dollar,new taiwan dollars
BND|brunei dollar||
FJD|fijian dollar||
JMD|jamaican dollar||
TTD|trinidad dollar||
BSD|bahamian dollar||
BBD|barbados dollar||
BZD|belize dollar||
GYD|guyanese dollar||
LRD|liberian dollar||
NAD|namibian dollar||
XCD|eastern caribbean dollar||east caribbean dollar,east caribbean dollars
BMD|bermudian dollar||bermuda dollar,bermuda dollars
KYD|cayman islands dollar||cayman dollar,cayman dollars
SBD|solomon islands dollar||
SRD|surinamese dollar||suriname dollar,suriname dollars
ZWD|zimbabwe dollar||zimbabwean dollar,zimbabwean dollars
KRW|south korean won|south korean won|won,korean won
KPW|north korean won|north korean won|
ILS|israeli shekel||shekel,shekels,new shekels,nis
MYR|malaysian ringgit|malaysian ringgit|ringgit
SEK|swedish krona|swedish kronor|kronor,swedish crown,swedish crowns
NOK|norwegian krone|norwegian kroner|norwegian krones,norwegian crown,norwegian crowns
DKK|danish krone|danish kroner|danish crown,danish crowns,danish krones
ISK|icelandic krona|icelandic kronur|kronur
EEK|estonian kroon|estonian kroons|kroon,kroons
PLN|polish zloty||zloty,zlotys,zloties,złoty
CZK|czech koruna||czech crown,czech crowns,koruny
SKK|slovak koruna||slovak crown,slovak crowns
HUF|hungarian forint||forint,forints
RON|romanian leu|romanian lei|
MDL|moldovan leu|moldovan lei|
BGN|bulgarian lev|bulgarian leva|leva
HRK|croatian kuna||kuna,kunas
RSD|serbian dinar||
MKD|macedonian denar||denar,denars
ALL|albanian lek||leks
TRY|turkish lira|turkish lira|lira,liras,turkish liras
ITL|italian lira|italian lire|lire
BRL|brazilian real|brazilian reais|reais,brazilian reals
MXN|mexican peso||
ARS|argentine peso||argentinian peso,argentinian pesos
CLP|chilean peso||
COP|colombian peso||
UYU|uruguayan peso||
CUP|cuban peso||
CUC|cuban convertible peso||
DOP|dominican peso||
PHP|philippine peso||
PEN|peruvian sol|peruvian soles|nuevo sol,nuevos soles,soles
BOB|boliviano||
PYG|paraguayan guarani||guaranis,guaraníes
VEF|venezuelan bolivar|venezuelan bolivars|bolivar,bolivars,bolívar,bolívares,bolivares
CRC|costa rican colon|costa rican colones|costa rican colón,colones
GTQ|guatemalan quetzal||quetzals,quetzales
HNL|honduran lempira||lempira,lempiras
NIO|nicaraguan cordoba||cordobas,córdobas
PAB|panamanian balboa||balboas
HTG|haitian gourde||gourde,gourdes
THB|thai baht|thai baht|baht,bahts
VND|vietnamese dong|vietnamese dong|dong
IDR|indonesian rupiah||rupiah,rupiahs
KHR|cambodian riel||riel,riels
LAK|lao kip|lao kip|
MMK|myanmar kyat||kyat,kyats,burmese kyat,burmese kyats
MNT|mongolian tugrik||tugrik,tugriks,tögrög
BDT|bangladeshi taka||taka,takas
AFN|afghan afghani||afghani,afghanis
KZT|kazakhstani tenge|kazakhstani tenge|tenge,kazakh tenge
UZS|uzbek som||uzbek sum,uzbekistani som
KGS|kyrgyz som||kyrgyzstani som
TJS|tajik somoni||somoni
AZN|azerbaijani manat||manat,manats
TMT|turkmenistan manat||turkmen manat,turkmen manats
AMD|armenian dram||
GEL|georgian lari||lari,laris
UAH|ukrainian hryvnia||hryvnia,hryvnias,hryvnya
ZAR|south african rand||rand,rands
NGN|nigerian naira||naira,nairas
GHS|ghanaian cedi||cedi,cedis,ghana cedis
KES|kenyan shilling||kenya shillings
UGX|ugandan shilling||uganda shillings
TZS|tanzanian shilling||tanzania shillings
SOS|somali shilling||
ETB|ethiopian birr|ethiopian birr|birr
ZMW|zambian kwacha||
MWK|malawian kwacha||
BWP|botswana pula||
AOA|angolan kwanza||kwanza,kwanzas
MZN|mozambican metical|mozambican meticais|meticals,meticais
MGA|malagasy ariary|malagasy ariary|ariary
GMD|gambian dalasi||dalasi,dalasis
SLL|sierra leonean leone||leones
EGP|egyptian pound||
GIP|gibraltar pound||
FKP|falkland islands pound||falkland pounds
SHP|saint helena pound||st helena pounds
IMP|manx pound||isle of man pounds
JEP|jersey pound||
GGP|guernsey pound||
LBP|lebanese pound||lebanese lira
SYP|syrian pound||syrian lira
SDG|sudanese pound||
SSP|south sudanese pound||
CYP|cyprus pound||cypriot pound,cypriot pounds
IEP|irish pound||irish punt,irish punts
IRR|iranian rial||rial,rials
YER|yemeni rial||
OMR|omani rial||
SAR|saudi riyal||riyal,riyals
QAR|qatari riyal||
AED|united arab emirates dirham||dirham,dirhams,uae dirham,uae dirhams,emirati dirham,emirati dirhams
MAD|moroccan dirham||
KWD|kuwaiti dinar||
IQD|iraqi dinar||
JOD|jordanian dinar||
BHD|bahraini dinar||
LYD|libyan dinar||
TND|tunisian dinar||
DZD|algerian dinar||
DEM|german mark||deutschmark,deutschmarks,deutsche mark,deutsche marks,west german mark,west german marks,d - mark,d - marks
FIM|finnish markka|finnish markkaa|markka,markkaa,markkas,finnish marks
NLG|dutch guilder||guilder,guilders,netherlands guilder
ATS|austrian schilling||schilling,schillings
ESP|peseta||spanish peseta,spanish pesetas
AWG|aruban florin||
ANG|antillean guilder||netherlands antillean guilder,netherlands antillean guilders
CVE|cape verdean escudo||cape verde escudos
MRU|mauritanian ouguiya||ouguiya,ouguiyas
ERN|eritrean nakfa|eritrean nakfa|nakfa
LSL|lesotho loti|lesotho maloti|maloti
SZL|swazi lilangeni|swazi emalangeni|lilangeni,emalangeni
STN|são tomé dobra||dobras
TOP|tongan pa'anga|tongan pa'anga|pa'anga
WST|samoan tala|samoan tala|
VUV|vanuatu vatu|vanuatu vatu|vatu
BAM|convertible mark||bosnian mark,bosnian marks,bosnian convertible marks
YUM|yugoslav dinar||
PTE|portuguese escudo||escudo,escudos
GRD|greek drachma||drachma,drachmas
SIT|slovenian tolar||tolar,tolars
LTL|lithuanian litas|lithuanian litas|litas
LVL|latvian lats|latvian lats|lats
MOP|macanese pataca||pataca,patacas
BTN|bhutanese ngultrum||ngultrum
MVR|maldivian rufiyaa|maldivian rufiyaa|rufiyaa
PGK|papua new guinean kina||kina
BTC|bitcoin||btc
ETH|ether|ether|
LTC|litecoin||
DOGE|dogecoin||
XDR|special drawing right||sdrs
rupee|rupee||
franc|franc||
peso|peso||
crown|crown||crowns,kroner,krona,kr
shilling|shilling||
dinar|dinar||
mark|mark||
kwacha|kwacha|kwacha|
lei|leu|lei|
"""
# The hundredth part of a currency: unit | currency | ways of writing it.
_PARTS = """
US cent|USD|cent,cents,us cent,us cents,u.s. cents,¢
euro cent|EUR|euro cent,euro cents,eurocent,eurocents
penny|GBP|pence,penny,p,pennies
sen|MYR|sen
kopeck|RUB|kopeck,kopecks,kopek,kopeks
paisa|rupee|paisa,paise
centavo|peso|centavo,centavos
centime|franc|centime,centimes
øre|crown|øre,öre
rappen|CHF|rappen
grosz|PLN|grosz,groszy,grosze
stotinka|BGN|stotinka,stotinki
halala|SAR|halala,halalas
agora|ILS|agorot
pesewa|GHS|pesewa,pesewas
satang|THB|satang
kuruş|TRY|kurus,kuruş
"""
# Words for a currency that are other words as well: only with a scale word, as in "300 million won".
SCALED_ONLY = frozenset("won sterling leu mark crown kina colones soles".split())
LANDLESS = frozenset("rupee franc peso crown shilling dinar mark kwacha lei".split())
"""Currencies of which several lands have one, where the text does not say whose."""

_PREFIXES = """
$ USD|us$ USD|u.s.$ USD|us $ USD|u.s. $ USD|a$ AUD|au$ AUD|aus$ AUD|c$ CAD|ca$ CAD|cdn$ CAD|nz$ NZD|hk$ HKD|s$ SGD|sg$ SGD
nt$ TWD|r$ BRL|€ EUR|£ GBP|¥ JPY|₹ INR|₽ RUB|₪ ILS|₩ KRW|₺ TRY|₴ UAH|₦ NGN|฿ THB|₫ VND|₱ PHP|rs rupee|rs . rupee|rm MYR
rmb CNY|nis ILS|dm DEM|euro EUR|euros EUR|a $ AUD|hk $ HKD|₾ GEL|₸ KZT|₲ PYG|₡ CRC|₵ GHS|₿ BTC|₮ MNT|₭ LAK|֏ AMD|ƒ NLG
u . s $ USD|mx $ MXN|mex $ MXN|n $ NAD|j $ JMD|tt $ TTD|ec $ XCD|bz $ BZD|fj $ FJD|gy $ GYD|z $ ZWD|ci $ KYD|si $ SBD
ar $ ARS|co $ COP|cl $ CLP|can $ CAD|cdn $ CAD|mop $ MOP|ws $ WST|bds $ BBD|dop $ DOP
$ us USD|$ a AUD|$ c CAD|$ nz NZD|$ hk HKD|$ s SGD|c $ CAD|s $ SGD|nz $ NZD|nt $ TWD|au $ AUD|r $ BRL|us dollars USD
tk BDT|ksh KES|ush UGX|tsh TZS|dh AED|dhs AED|rp IDR|s / PEN|skr SEK|nkr NOK|dkr DKK|sfr CHF|kr crown|₨ rupee|₼ AZN|؋ AFN|ps GBP|y = JPY|¥ JPY|￥ JPY|￡ GBP|＄ USD
"""
# Signs that may stand behind the number as well.
SUFFIX_SIGNS = {
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "元": "CNY",
    "円": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₪": "ILS",
    "₩": "KRW",
    "₺": "TRY",
    "₴": "UAH",
    "₾": "GEL",
    "₸": "KZT",
    "₫": "VND",
    "₱": "PHP",
    "฿": "THB",
    "₿": "BTC",
    "$": "USD",
}
# Letters of money that are labels as well: joined to a number with a scale or thousands, "R2.5bn", "N50,000".
LETTERS = {"R": "ZAR", "N": "NGN"}
# Codes that are words in a headline: "TOP 10", "COP 26", "ALL 12".
AMBIGUOUS_CODES = frozenset(
    "ALL TOP CUP COP MAD SOS RON GEL BOB PEN MOP LAK NAD TRY ETH SIT DEM ERN GIP IMP MRU DOGE".split()
)
# Codes that are no words and may stand in lower case: "500 eur".
LOWER_CODES = frozenset(
    """usd eur gbp jpy cny inr pkr chf aud cad nzd hkd sgd twd krw ils myr sek nok dkk pln czk huf brl mxn php thb vnd idr
    zar ngn kes egp aed uah btc""".split()
)


def _scaled_codes() -> dict[str, tuple[str, float]]:
    """Codes with the scale that business reports join to them: "MUSD", "TSEK", "SEKm", "EURbn"."""
    scaled: dict[str, tuple[str, float]] = {}
    for code in _REPORTED.split():
        for way, scale in (
            (f"M{code}", 1e6),
            (f"{code}m", 1e6),
            (f"{code}bn", 1e9),
            (f"T{code}", 1e3),
            (f"K{code}", 1e3),
        ):
            scaled[way] = (code, scale)
    return scaled


_REPORTED = "USD EUR GBP SEK NOK DKK CHF ISK PLN CZK HUF RUB JPY CNY AUD CAD SGD ZAR INR"


def _read() -> dict[tuple[str, ...], str]:
    """Every way of writing a currency, as a tuple of tokens, with its code; its name comes first."""
    ways: dict[tuple[str, ...], str] = {}
    for row in _ROWS.strip().split("\n"):
        code, name, plural, others = row.split("|")
        for way in (name, plural or f"{name}s", *others.split(",")):
            if way:
                ways[tuple(way.split())] = code
    return ways


CURRENCIES = _read()
PARTS = {
    unit: (currency, tuple(tuple(way.split()) for way in ways.split(",")))
    for unit, currency, ways in (row.split("|") for row in _PARTS.strip().split("\n"))
}
SCALED_CODES = _scaled_codes()
CODES = frozenset(code for code in CURRENCIES.values() if code.isupper())
# "CAD $5", "usd$15"
_DOLLARS = "USD CAD AUD NZD HKD SGD TWD".split()
PREFIXES: dict[tuple[str, ...], str] = {
    **{(code.lower(), "$"): code for code in _DOLLARS},
    **{
        tuple(entry.split()[:-1]): entry.split()[-1]
        for entry in _PREFIXES.replace("\n", "|").strip("|").split("|")
    },
}
