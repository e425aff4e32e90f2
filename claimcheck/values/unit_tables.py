"""Units of measure: canonical names, dimensions, factors and the ways in which the press writes them.

Factors are those of the SI brochure (BIPM, 9th edition) and NIST Handbook 44.
"""

__all__ = ["UNIT_ROWS"]

UNIT_ROWS = """
percent|share|0.01|percent,per cent,%,pct,percentage,pc
fraction|share|1|
per mille|share|0.001|‰,per mille,per mil
percentage point|percentage point|1|percentage point,percentage points,percentage - point,percentage - points,percent point,percent points,pp,ppt,% points
basis point|percentage point|0.01|basis point,basis points,bps,bp
metre|length|1|metre,metres,meter,meters,m
kilometre|length|1000|kilometre,kilometres,kilometer,kilometers,km,kms,klick,klicks
centimetre|length|0.01|centimetre,centimetres,centimeter,centimeters,cm
decimetre|length|0.1|decimetre,decimetres,decimeter,decimeters,dm
millimetre|length|0.001|millimetre,millimetres,millimeter,millimeters,mm
micrometre|length|0.000001|micrometre,micrometres,micrometer,micrometers,micron,microns,µm,μm
nanometre|length|0.000000001|nanometre,nanometres,nanometer,nanometers,nm
mile|length|1609.344|mile,miles,mi,statute mile,statute miles
nautical mile|length|1852|nautical mile,nautical miles,nmi,nautical - mile
yard|length|0.9144|yard,yards,yd,yds,rushing yards,passing yards,receiving yards,all - purpose yards
foot|length|0.3048|foot,feet,ft,′
inch|length|0.0254|inch,inches,″,in
light year|length|9460730472580800|light year,light years,light - year,light - years,lightyear,lightyears
square metre|area|1|square metre,square metres,square meter,square meters,sq m,sqm,m²,square - metre,square - meter,square - metres,square - meters,sq . m,sq metre,sq metres,sq meters,sq meter,square m
square kilometre|area|1000000|square kilometre,square kilometres,square kilometer,square kilometers,sq km,sqkm,km²,square - kilometre,square - kilometer,square - kilometres,square - kilometers,sq . km,sq kilometres,sq kilometers,square km,square kms
square mile|area|2589988.110336|square mile,square miles,sq mi,sq mile,sq miles,square - mile,square - miles,sq . miles,square mi
square foot|area|0.09290304|square foot,square feet,sq ft,sqft,square - foot,square - feet,sq . ft,sq feet,sq foot,sq . feet,square ft
square yard|area|0.83612736|square yard,square yards,sq yd,sq yds,sq yards,sq yard
square inch|area|0.00064516|square inch,square inches,sq in,sq inch,sq inches
acre|area|4046.8564224|acre,acres
hectare|area|10000|hectare,hectares,ha
cubic metre|volume|1|cubic metre,cubic metres,cubic meter,cubic meters,m³,cubic - metre,cubic - metres,cubic - meter,cubic - meters,cu m,cubic m
cubic centimetre|volume|0.000001|cubic centimetre,cubic centimetres,cubic centimeter,cubic centimeters,cc
cubic kilometre|volume|1000000000|cubic kilometre,cubic kilometres,cubic kilometer,cubic kilometers
cubic foot|volume|0.028316846592|cubic foot,cubic feet,cubic - foot,cubic - feet,cu ft,cu . ft,cu foot,cu feet,cubic ft
cubic yard|volume|0.764554857984|cubic yard,cubic yards,cu yd,cu yds,cu yards
litre|volume|0.001|litre,litres,liter,liters,l
millilitre|volume|0.000001|millilitre,millilitres,milliliter,milliliters,ml
gallon|volume|0.003785411784|gallon,gallons,gal,gals,u.s. gallons,us gallons
barrel|volume|0.158987294928|barrel,barrels,bbl
pint|pint|1|pint,pints
quart|quart|1|quart,quarts
ounce|mass|0.028349523125|ounce,ounces,oz,ozs
gram|mass|0.001|gram,grams,gramme,grammes,g,gm,gms
milligram|mass|0.000001|milligram,milligrams,mg
microgram|mass|0.000000001|microgram,micrograms,mcg,ug,µg,μg,microgramme,microgrammes
kilogram|mass|1|kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos,kg,kgs
tonne|mass|1000|tonne,tonnes,metric ton,metric tons,metric tonnes,mt,t
ton|ton|1000|ton,tons
short ton|mass|907.18474|short ton,short tons
pound|mass|0.45359237|pound,pounds,lb,lbs
stone|stone|1|stone
second|time|1|second,seconds,sec,secs,s
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
degree|degree|1|degree,degrees,°,deg .,deg,º
degree Celsius|temperature|1|degree celsius,degrees celsius,degree centigrade,degrees centigrade,celsius,centigrade,° c,°c,℃,degrees c,c,deg c,degree c,degrees celcius,celcius,º c,deg celsius
degree Fahrenheit|temperature|0.5555555555555556|degree fahrenheit,degrees fahrenheit,fahrenheit,° f,℉,degrees f,f,deg f,degree f,° fahrenheit,degrees farenheit,farenheit,º f,deg fahrenheit
kilometre per hour|speed|0.2777777777777778|kilometre per hour,kilometres per hour,kilometer per hour,kilometers per hour,kilometres an hour,kilometers an hour,km / h,kmh,kph,km per hour,km an hour,kmph,km / hr,kilometres - per - hour,kilometers - per - hour,kilometre - per - hour,km per hr,kms per hour,kilometre - an - hour
mile per hour|speed|0.44704|mile per hour,miles per hour,miles an hour,mph,miles - per - hour,mile - per - hour,mi / h,mile - an - hour,miles - an - hour
metre per second|speed|1|metre per second,metres per second,meter per second,meters per second,m / s,m / sec,metres a second,meters a second
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
megabit per second|data rate|1|megabits per second,mbps,megabit per second,megabits a second,mbit / s,mb / s
gigabit per second|data rate|1000|gigabits per second,gbps,gigabit per second,gigabits a second,gbit / s
watt|power|1|watt,watts,w
kilowatt|power|1000|kilowatt,kilowatts,kw
megawatt|power|1000000|megawatt,megawatts,mw
gigawatt|power|1000000000|gigawatt,gigawatts,gw
terawatt|power|1000000000000|terawatt,terawatts,tw
horsepower|power|745.6998715822702|horsepower,hp,bhp,brake horsepower
joule|energy|1|joule,joules,j
kilowatt-hour|energy|3600000|kilowatt hour,kilowatt hours,kilowatt - hour,kilowatt - hours,kwh,kw / h,kw h,kilowatthour,kilowatthours
megawatt-hour|energy|3600000000|megawatt hour,megawatt hours,megawatt - hour,megawatt - hours,mwh
gigawatt-hour|energy|3600000000000|gigawatt hour,gigawatt hours,gigawatt - hours,gwh
terawatt-hour|energy|3600000000000000|terawatt hour,terawatt hours,terawatt - hours,twh
calorie|energy (food)|1|calorie,calories,kcal,calorie,kilocalorie,kilocalories,cal
kiloton|yield|1|kiloton,kilotons,kt
megaton|yield|1000|megaton,megatons
volt|voltage|1|volt,volts,v,vdc,vac
kilovolt|voltage|1000|kilovolt,kilovolts,kv
ampere|current|1|ampere,amperes,amp,amps
milliampere-hour|charge|1|mah,milliamp - hours,milliamp hours,milliampere hours
newton-metre|torque|1|newton metre,newton metres,newton - metres,newton metre,newton meters,newton - meters
pound-foot|torque|1.3558179483314|pound - feet,lb - ft,pound feet,pound - foot,lb ft,foot - pounds,foot pounds,ft - lb,ft lb,ft - lbs,lb - feet,lbs - ft,lbs ft,pound - feet of torque
pascal|pressure|1|pascal,pascals,pa
hectopascal|pressure|100|hectopascal,hectopascals,hpa
kilopascal|pressure|1000|kilopascal,kilopascals,kpa
megapascal|pressure|1000000|megapascal,megapascals,mpa
gigapascal|pressure|1000000000|gigapascal,gigapascals,gpa
millibar|pressure|100|millibar,millibars,mbar
pound per square inch|pressure|6894.757293168|pounds per square inch,psi,pound per square inch,pounds - per - square - inch
decibel|sound|1|decibel,decibels,db
part per million|concentration|1|parts per million,part per million,ppm
part per billion|concentration|0.001|parts per billion,part per billion,ppb
revolution per minute|revolutions|1|revolutions per minute,rpm,revolution per minute,revs per minute,rev / min,r / min
carat|carat|1|carat,carats,karat,karats
point|point|1|point,points,pts
pixel|pixel|1|pixel,pixels
megapixel|pixel|1000000|megapixel,megapixels,mp
centigram|mass|0.00001|centigram,centigrams
quintal|mass|100|quintal,quintals
kilolitre|volume|1|kilolitre,kilolitres,kiloliter,kiloliters
hectolitre|volume|0.1|hectolitre,hectolitres,hectoliter,hectoliters,hl
decilitre|volume|0.0001|decilitre,decilitres,deciliter,deciliters,dl
centilitre|volume|0.00001|centilitre,centilitres,centiliter,centiliters,cl
microlitre|volume|0.000000001|microlitre,microlitres,microliter,microliters,µl,μl
fluid ounce|volume|0.0000295735295625|fluid ounce,fluid ounces,fl oz,fl . oz
teaspoon|spoon|1|teaspoon,teaspoons,tsp
tablespoon|spoon|3|tablespoon,tablespoons,tbsp
bushel|bushel|1|bushel,bushels
acre-foot|volume|1233.48183754752|acre foot,acre feet,acre - foot,acre - feet
cubic inch|volume|0.000016387064|cubic inch,cubic inches,cu in,cu . in
cubic mile|volume|4168181825.44|cubic mile,cubic miles
cubic millimetre|volume|0.000000001|cubic millimetre,cubic millimetres,cubic millimeter,cubic millimeters
square centimetre|area|0.0001|square centimetre,square centimetres,square centimeter,square centimeters,sq cm,cm²,square cm
square millimetre|area|0.000001|square millimetre,square millimetres,square millimeter,square millimeters,mm²
picometre|length|0.000000000001|picometre,picometres,picometer,picometers
furlong|length|201.168|furlong,furlongs
fathom|length|1.8288|fathom,fathoms
astronomical unit|length|149597870700|astronomical unit,astronomical units
parsec|length|30856775814913673|parsec,parsecs
millennium|months|12000|millennium,millennia
microsecond|time|0.000001|microsecond,microseconds,µs,μs
nanosecond|time|0.000000001|nanosecond,nanoseconds
kelvin|temperature|1|kelvin,kelvins,degrees kelvin
kilometre per second|speed|1000|kilometre per second,kilometres per second,kilometer per second,kilometers per second,kilometres a second,kilometers a second,km / s,kms / s
mile per second|speed|1609.344|miles per second,mile per second,miles a second
metre per second squared|acceleration|1|metres per second squared,meters per second squared,m / s²,m / s2
cubic foot per second|flow|0.028316846592|cubic feet per second,cubic foot per second,cfs
cubic metre per second|flow|1|cubic metres per second,cubic meters per second,cubic metre per second,cumecs,m³ / s
newton|force|1|newton,newtons
kilonewton|force|1000|kilonewton,kilonewtons
meganewton|force|1000000|meganewton,meganewtons
kilojoule|energy|1000|kilojoule,kilojoules,kj
megajoule|energy|1000000|megajoule,megajoules,mj
gigajoule|energy|1000000000|gigajoule,gigajoules,gj
electronvolt|energy (particle)|1|electronvolt,electronvolts,electron volts
megaelectronvolt|energy (particle)|1000000|megaelectronvolts,mev
gigaelectronvolt|energy (particle)|1000000000|gigaelectronvolts,gev
teraelectronvolt|energy (particle)|1000000000000|teraelectronvolts,tev
British thermal unit|energy|1055.05585262|british thermal unit,british thermal units,btu,btus
million British thermal unit|energy|1055055852.62|million british thermal units,million british thermal unit,mmbtu,mbtu,million btu
therm|energy|105480400|therm,therms
watt-hour|energy|3600|watt hour,watt hours,watt - hour,watt - hours,wh
milliwatt|power|0.001|milliwatt,milliwatts
volt-ampere|apparent power|1|volt - ampere,volt - amperes,volt - amps
kilovolt-ampere|apparent power|1000|kva
millivolt|voltage|0.001|millivolt,millivolts
megavolt|voltage|1000000|megavolt,megavolts
milliampere|current|0.001|milliampere,milliamperes,milliamp,milliamps
ampere-hour|charge|1000|ampere hours,ampere - hours,amp - hours,amp hours
coulomb|electric charge|1|coulomb,coulombs
ohm|resistance|1|ohm,ohms,ω
kilohm|resistance|1000|kilohm,kilohms,kilo - ohms,kω
farad|capacitance|1|farad,farads
microfarad|capacitance|0.000001|microfarad,microfarads,µf,μf
nanofarad|capacitance|0.000000001|nanofarad,nanofarads,nf
picofarad|capacitance|0.000000000001|picofarad,picofarads,pf
lumen|light|1|lumen,lumens
lux|illuminance|1|lux
nit|luminance|1|nits,candela per square metre
candela|luminous intensity|1|candela,candelas
becquerel|radioactivity|1|becquerel,becquerels,bq
sievert|dose|1|sievert,sieverts,sv
millisievert|dose|0.001|millisievert,millisieverts,msv
microsievert|dose|0.000001|microsievert,microsieverts,µsv,μsv
atmosphere|pressure|101325|atmospheres
millimetre of mercury|pressure|133.322387415|millimetres of mercury,millimeters of mercury,mmhg,mm hg
gauss|magnetic field|0.0001|gauss
inch of mercury|pressure|3386.388640341|inches of mercury,inhg
kilobit|data|125|kilobit,kilobits,kbit
megabit|data|125000|megabit,megabits,mbit
gigabit|data|125000000|gigabit,gigabits,gbit
terabit|data|125000000000|terabit,terabits
petabyte|data|1000000000000000|petabyte,petabytes
exabyte|data|1000000000000000000|exabyte,exabytes
zettabyte|data|1000000000000000000000|zettabyte,zettabytes
kilobit per second|data rate|0.001|kilobits per second,kilobit per second,kbps,kbit / s
terabit per second|data rate|1000000|terabits per second,tbps
frame per second|frame rate|1|frames per second,frame per second,fps
dot per inch|resolution|1|dots per inch,dpi
pixel per inch|resolution|1|pixels per inch,ppi
part per trillion|concentration|0.000001|parts per trillion
micromole|substance|0.000001|micromole,micromoles
millimole|substance|0.001|millimole,millimoles,mmol
terahertz|frequency|1000000000000|terahertz,thz
gigaton|ton|1000000000|gigaton,gigatons,gigatonne,gigatonnes
long ton|mass|1016.0469088|long ton,long tons
troy ounce|mass|0.0311034768|troy ounce,troy ounces
win above replacement|win above replacement|1|wins above replacement,win above replacement,war
decigram|mass|0.0001|decigram,decigrams
nanogram|mass|0.000000000001|nanogram,nanograms
picogram|mass|0.000000000000001|picogram,picograms
atomic mass unit|mass|0.00000000000000000000000000166053906892|dalton,daltons,atomic mass unit,atomic mass units
ångström|length|0.0000000001|ångström,ångströms,angstrom,angstroms,å
decametre|length|10|decametre,decametres,decameter,decameters
hectometre|length|100|hectometre,hectometres,hectometer,hectometers
pound-force|force|4.4482216152605|pounds of force,pound - force,lbf
torr|pressure|133.32236842105263|torr
barrel per day|barrels|1|bpd,b / d,bbl / d
part per thousand|concentration|1000|parts per thousand
board foot|board foot|1|board foot,board feet
magnitude|magnitude|1|
"""
"""A row: canonical name | dimension | factor to the dimension's base unit | ways of writing it, as tokens."""
