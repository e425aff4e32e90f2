"""Titles, offices, given names and words of organisations, as the news writes them.

Written from general knowledge; each table says what it is for.
"""


def _words(text: str) -> frozenset[str]:
    """The words of a table written as running text, in lower case as they stand."""
    return frozenset(text.split())


# Forms of address before a name, with the gender that they tell.
TITLES = {
    "mr": "male",
    "mister": "male",
    "sir": "male",
    "lord": "male",
    "baron": "male",
    "father": "male",
    "brother": "male",
    "prince": "male",
    "king": "male",
    "duke": "male",
    "count": "male",
    "emperor": "male",
    "sultan": "male",
    "sheikh": "male",
    "sheik": "male",
    "imam": "male",
    "mullah": "male",
    "maulana": "male",
    "ayatollah": "male",
    "pope": "male",
    "patriarch": "male",
    "emir": "male",
    "monsignor": "male",
    "fr": "male",
    "herr": "male",
    "monsieur": "male",
    "don": "male",
    "señor": "male",
    "mrs": "female",
    "ms": "female",
    "miss": "female",
    "lady": "female",
    "dame": "female",
    "baroness": "female",
    "princess": "female",
    "queen": "female",
    "duchess": "female",
    "countess": "female",
    "empress": "female",
    "sister": "female",
    "madame": "female",
    "frau": "female",
    "dr": "",
    "prof": "",
    "professor": "",
    "rev": "",
    "reverend": "",
    "st": "",
    "gen": "",
    "lt": "",
    "col": "",
    "maj": "",
    "capt": "",
    "sgt": "",
    "cpl": "",
    "adm": "",
    "cmdr": "",
    "brig": "",
    "pvt": "",
    "sen": "",
    "rep": "",
    "gov": "",
    "pres": "",
    "hon": "",
    "det": "",
    "supt": "",
    "insp": "",
    "justice": "",
    "rabbi": "",
    "cardinal": "male",
    "bishop": "",
    "archbishop": "",
    "archbp": "",
}

# Titles that are an office as well, and stay in the role of the name after them.
TITLE_ROLES = _words("""
king queen prince princess emperor emir sultan pope patriarch ayatollah imam sheikh cardinal bishop archbishop rabbi
professor justice duke duchess sen rep gov gen adm col
""")

# Short titles that are an office.
TITLE_OFFICES = {
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "gen": "general",
    "adm": "admiral",
    "col": "colonel",
}

# The head words of an office or occupation that stand before or beside a name.
ROLES = _words("""
president premier minister chancellor secretary secretary-general spokesman spokeswoman spokesperson chairman
chairwoman chairperson chair chief head leader director director-general governor mayor senator congressman
congresswoman representative lawmaker legislator deputy mp mep speaker ambassador envoy diplomat commissioner
commander general lieutenant colonel major captain sergeant corporal admiral brigadier marshal officer lieutenant-general
inspector superintendent detective constable sheriff judge prosecutor attorney lawyer barrister solicitor advocate
analyst expert economist professor doctor surgeon physician scientist researcher seismologist historian author writer
journalist reporter correspondent editor photographer columnist activist campaigner manager coach striker defender
midfielder goalkeeper player captain actor actress singer director producer founder co-founder owner executive ceo
cfo coo boss businessman businesswoman billionaire entrepreneur investor banker pilot driver soldier fighter militant
suspect witness resident survivor victim teacher student farmer priest bishop archbishop pope king queen prince
princess monarch emir sultan ayatollah imam cleric rabbi chaplain candidate nominee advisor adviser aide counsel
negotiator mediator rapporteur coordinator co-ordinator counsellor councillor councilman councilwoman alderman
treasurer registrar administrator president-elect mayor-elect governor-elect senator-elect vice-president prime-minister undersecretary under-secretary
strongman dictator rebel warlord insurgent pundit strategist pollster lobbyist geologist meteorologist forecaster
paramedic nurse firefighter policeman policewoman trooper ranger agent engineer architect designer artist painter
musician composer rapper comedian presenter broadcaster host anchor filmmaker novelist poet playwright lecturer
academic scholar chairman-elect vice-chairman leader-elect magnate tycoon mogul widow wife husband brother sister father
mother son daughter uncle aunt cousin grandfather grandmother neighbour neighbor friend colleague teammate spokesmen
spokeswomen ministers presidents prophet clergyman vicar rector dean principal headteacher headmaster provost organiser
organizer volunteer coroner pathologist psychologist psychiatrist sociologist ombudsman whistleblower hostage pm mla
tsar czar undersheriff counterpart premier-designate laureate democrat republican champion sprinter golfer boxer swimmer driver cyclist jockey referee umpire quarterback
pitcher goalie winger veteran commander-in-chief chief-of-staff vice-chancellor politician
""")

# Roles of family and circumstance: they stand before a name and are no office.
NO_OFFICE = _words("""
suspect witness resident survivor victim widow wife husband brother sister father mother son daughter uncle aunt cousin
grandfather grandmother neighbour neighbor friend colleague teammate hostage fighter militant soldier student driver
""")

FEMALE_ROLES = _words("""
spokeswoman chairwoman congresswoman councilwoman businesswoman actress policewoman queen princess duchess widow wife
sister mother daughter aunt grandmother spokeswomen
""")
MALE_ROLES = _words("""
spokesman chairman congressman councilman businessman policeman king prince pope emir sultan husband brother father son
uncle grandfather strongman
""")

# What may stand between the parts of an office: "deputy foreign minister", "former chief of staff".
ROLE_MODIFIERS = _words("""
prime vice deputy assistant associate acting interim former ex ex- then late outgoing incoming current new old senior
junior top first second third lead chief executive managing general supreme joint co honorary special permanent
foreign defence defense interior home finance justice health education energy environment trade commerce economy
economic labour labor agriculture culture sports sport tourism transport transportation transit industry oil petroleum
information communications interim internal external affairs security national state federal local regional provincial
district city county municipal town village police fire army navy military naval air force border guard intelligence
counterterrorism counter-terrorism anti-terrorism rescue emergency disaster civil defense relief humanitarian human
rights health medical hospital ministry government presidential parliamentary opposition party rebel separatist
republican democratic conservative liberal labour socialist communist election electoral campaign press media public
relations policy political diplomatic legal research science technology tax budget treasury cabinet parliament senate
house majority minority whip lower upper central bank market equity currency senior chief investment business company
club team football soccer basketball baseball tennis cricket rugby olympic world double record un u.n. eu e.u. us u.s.
uk u.k. nato who fbi cia star veteran retired longtime self-declared self-styled de facto elected newly re-elected
caretaker transitional supreme spiritual religious islamic muslim christian catholic anglican orthodox shiite shia sunni
sheriff's attorney deputy interim presidential technical editorial creative commercial operations operating financial
marketing strategic strategy union student community tribal militia guerrilla gang cartel crime murder terror film movie
tv television radio news investigative award-winning nobel peace prize pulitzer prize-winning minister's
climate weather earthquake flood aviation safety airport airline railway maritime port coast water food drug
housing planning development immigration border customs prison prisons corrections schools school university college
district attorney cabinet court high appeal county crown state's lead flight police's right far-right left-wing right-wing
""")

# Words that make a capitalised run an organisation when they stand in it.
ORGANISATION_WORDS = _words("""
ministry department agency organization organisation organisations organizations university college institute institution
association federation confederation union committee commission council board bureau office authority corporation corp
inc ltd llc plc co company companies group holdings bank fund foundation trust society party alliance coalition front
movement league club team army navy force forces guard guards corps command brigade brigades battalion regiment division
police court tribunal parliament senate congress assembly cabinet government administration service services network
news agency times post journal tribune herald telegraph guardian gazette daily press radio television tv broadcasting
channel media reuters bbc cnn airlines airways aviation railways hospital clinic school academy church cathedral mosque
centre center laboratory laboratories observatory museum crescent cross nations states-general treasury secretariat
chamber conference initiative program programme project task watch international amnesty united city-council motors
industries systems technologies pharmaceuticals partners associates enterprises insurance survey monitor observers
directorate headquarters mission embassy consulate syndicate workers brotherhood taliban hezbollah hamas militia
""")

# Heads that reach over "of", "for", "and": "Ministry of Foreign Affairs", "Bank of England".
OF_HEADS = _words("""
ministry department university bank bureau house institute council office court school college church museum board
organization organisation federation union association society commission committee centre center authority academy
chamber party movement agency islands league front army state republic kingdom city isle bay gulf cape school embassy
international observatory foundation fund order duke duchess prince archbishop bishop patriarch confederation congress
alliance coalition faculty ministers friends sons daughters brotherhood forces assembly parliament high
doctors reporters physicians medecins knights network
""")

# Single names of media, bodies and groups, with other forms of the same.
ORGANISATIONS = {
    "reuters": "Reuters",
    "associated press": "Associated Press",
    "ap": "Associated Press",
    "afp": "Agence France-Presse",
    "agence france-presse": "Agence France-Presse",
    "agence france presse": "Agence France-Presse",
    "tass": "TASS",
    "itar-tass": "TASS",
    "ria novosti": "RIA Novosti",
    "ria": "RIA Novosti",
    "interfax": "Interfax",
    "irna": "IRNA",
    "islamic republic news agency": "IRNA",
    "isna": "ISNA",
    "fars": "Fars",
    "fars news agency": "Fars",
    "tasnim": "Tasnim",
    "press tv": "Press TV",
    "xinhua": "Xinhua",
    "anadolu": "Anadolu Agency",
    "anadolu agency": "Anadolu Agency",
    "al jazeera": "Al Jazeera",
    "al-jazeera": "Al Jazeera",
    "al arabiya": "Al Arabiya",
    "al-arabiya": "Al Arabiya",
    "bbc": "BBC",
    "british broadcasting corporation": "BBC",
    "cnn": "CNN",
    "bloomberg": "Bloomberg",
    "nbc": "NBC",
    "abc": "ABC",
    "cbs": "CBS",
    "fox news": "Fox News",
    "sky news": "Sky News",
    "dpa": "dpa",
    "kyodo": "Kyodo",
    "yonhap": "Yonhap",
    "kcna": "KCNA",
    "sana": "SANA",
    "deutsche welle": "Deutsche Welle",
    "euronews": "Euronews",
    "der spiegel": "Der Spiegel",
    "spiegel": "Der Spiegel",
    "le monde": "Le Monde",
    "el pais": "El Pais",
    "guardian": "The Guardian",
    "the guardian": "The Guardian",
    "new york times": "New York Times",
    "washington post": "Washington Post",
    "wall street journal": "Wall Street Journal",
    "financial times": "Financial Times",
    "npr": "NPR",
    "rt": "RT",
    "azertac": "AZERTAC",
    "armenpress": "Armenpress",
    "facebook": "Facebook",
    "twitter": "Twitter",
    "google": "Google",
    "microsoft": "Microsoft",
    "apple": "Apple",
    "amazon.com": "Amazon",
    "boeing": "Boeing",
    "airbus": "Airbus",
    "toyota": "Toyota",
    "gazprom": "Gazprom",
    "instagram": "Instagram",
    "youtube": "YouTube",
    "netflix": "Netflix",
    "tesla": "Tesla",
    "pfizer": "Pfizer",
    "moderna": "Moderna",
    "astrazeneca": "AstraZeneca",
    "united nations": "United Nations",
    "un": "United Nations",
    "u.n.": "United Nations",
    "eu": "European Union",
    "e.u.": "European Union",
    "european union": "European Union",
    "european commission": "European Commission",
    "european parliament": "European Parliament",
    "nato": "NATO",
    "north atlantic treaty organization": "NATO",
    "osce": "OSCE",
    "organization for security and co-operation in europe": "OSCE",
    "organization for security and cooperation in europe": "OSCE",
    "organisation for security and co-operation in europe": "OSCE",
    "organisation for security and cooperation in europe": "OSCE",
    "who": "World Health Organization",
    "world health organization": "World Health Organization",
    "world health organisation": "World Health Organization",
    "unicef": "UNICEF",
    "unhcr": "UNHCR",
    "unesco": "UNESCO",
    "wfp": "World Food Programme",
    "world food programme": "World Food Programme",
    "world food program": "World Food Programme",
    "iaea": "International Atomic Energy Agency",
    "international atomic energy agency": "International Atomic Energy Agency",
    "imf": "International Monetary Fund",
    "international monetary fund": "International Monetary Fund",
    "world bank": "World Bank",
    "wto": "World Trade Organization",
    "icc": "International Criminal Court",
    "international criminal court": "International Criminal Court",
    "icrc": "International Committee of the Red Cross",
    "international committee of the red cross": "International Committee of the Red Cross",
    "red cross": "Red Cross",
    "red crescent": "Red Crescent",
    "african union": "African Union",
    "arab league": "Arab League",
    "opec": "OPEC",
    "asean": "ASEAN",
    "ecb": "European Central Bank",
    "european central bank": "European Central Bank",
    "fbi": "FBI",
    "federal bureau of investigation": "FBI",
    "cia": "CIA",
    "central intelligence agency": "CIA",
    "nsa": "National Security Agency",
    "fsb": "FSB",
    "federal security service": "FSB",
    "kgb": "KGB",
    "mossad": "Mossad",
    "idf": "Israel Defense Forces",
    "israel defense forces": "Israel Defense Forces",
    "israel defence forces": "Israel Defense Forces",
    "isi": "ISI",
    "fda": "FDA",
    "food and drug administration": "FDA",
    "cdc": "CDC",
    "centers for disease control and prevention": "CDC",
    "centers for disease control": "CDC",
    "nasa": "NASA",
    "faa": "FAA",
    "federal aviation administration": "FAA",
    "ntsb": "NTSB",
    "national transportation safety board": "NTSB",
    "usgs": "USGS",
    "us geological survey": "USGS",
    "u.s. geological survey": "USGS",
    "united states geological survey": "USGS",
    "geological survey": "USGS",
    "fema": "FEMA",
    "federal emergency management agency": "FEMA",
    "federal reserve": "Federal Reserve",
    "supreme court": "Supreme Court",
    "security council": "UN Security Council",
    "un security council": "UN Security Council",
    "u.n. security council": "UN Security Council",
    "united nations security council": "UN Security Council",
    "general assembly": "UN General Assembly",
    "isis": "Islamic State",
    "isil": "Islamic State",
    "islamic state": "Islamic State",
    "daesh": "Islamic State",
    "al-qaida": "al-Qaida",
    "al-qaeda": "al-Qaida",
    "al qaeda": "al-Qaida",
    "al qaida": "al-Qaida",
    "taliban": "Taliban",
    "hamas": "Hamas",
    "hezbollah": "Hezbollah",
    "hizbollah": "Hezbollah",
    "hizbullah": "Hezbollah",
    "fatah": "Fatah",
    "boko haram": "Boko Haram",
    "al-shabab": "al-Shabab",
    "al-shabaab": "al-Shabab",
    "al shabaab": "al-Shabab",
    "pkk": "PKK",
    "kurdistan workers' party": "PKK",
    "ypg": "YPG",
    "houthi": "Houthis",
    "houthis": "Houthis",
    "eta": "ETA",
    "ira": "IRA",
    "farc": "FARC",
    "amnesty international": "Amnesty International",
    "amnesty": "Amnesty International",
    "human rights watch": "Human Rights Watch",
    "hrw": "Human Rights Watch",
    "greenpeace": "Greenpeace",
    "oxfam": "Oxfam",
    "syrian observatory for human rights": "Syrian Observatory for Human Rights",
    "sohr": "Syrian Observatory for Human Rights",
    "republicans": "Republican Party",
    "democrats": "Democratic Party",
    "gop": "Republican Party",
    "dnc": "Democratic National Committee",
    "democratic national committee": "Democratic National Committee",
    "rnc": "Republican National Committee",
    "republican national committee": "Republican National Committee",
    "tories": "Conservative Party",
    "republican party": "Republican Party",
    "democratic party": "Democratic Party",
    "labour party": "Labour Party",
    "conservative party": "Conservative Party",
    "interpol": "Interpol",
    "europol": "Europol",
    "fifa": "FIFA",
    "uefa": "UEFA",
    "ioc": "International Olympic Committee",
    "international olympic committee": "International Olympic Committee",
    "scotland yard": "Metropolitan Police",
    "metropolitan police": "Metropolitan Police",
    "hamas-run health ministry": "Gaza health ministry",
    "congress": "Congress",
    "senate": "Senate",
    "parliament": "Parliament",
    "house of representatives": "House of Representatives",
    "house of commons": "House of Commons",
    "tepco": "TEPCO",
    "tokyo electric power": "TEPCO",
    "bp": "BP",
    "blackwater": "Blackwater",
    "wikileaks": "WikiLeaks",
    "médecins sans frontières": "Doctors Without Borders",
    "medecins sans frontieres": "Doctors Without Borders",
    "doctors without borders": "Doctors Without Borders",
    "msf": "Doctors Without Borders",
    "save the children": "Save the Children",
    "ocha": "OCHA",
    "ceasefire monitor": "Ceasefire Monitor",
}

# Particles inside a name of a person, written small.
PARTICLES = _words(
    "van von der den de la le del della di da dos das do du al el ul ur bin ibn ben abu bint ter ten y"
)

# What ends a name of a person or follows it as part of it.
SUFFIXES = _words("jr sr ii iii iv")

# Honours and degrees written behind a name; they tell nobody apart.
POSTNOMINALS = _words("kc qc mp msp mep obe mbe cbe kbe dbe phd md mba rn frs dds cpa usn usmc")

# What ends the full name of a company and is left out of the short one.
COMPANY_ENDS = _words("inc corp corporation co company ltd limited llc plc ag sa nv gmbh holdings group")

# Given names, by the gender that they usually tell; names that tell none are left out of both.
MALE_NAMES = _words("""
peyton reggie gus wladimir mo deon tyrone jamal darnell marquis lebron kobe shaquille tiger usain zinedine cristiano lionel
kylian neymar ronaldo wes cody dustin dylan ethan jayden mason hunter tanner brock chase colby corey curt damon dane dashiell
deion derrick drew elvis emile erick erwin fritz gavin geraldo gil grover heath ike ira irv isaiah jarrod jason jeb jed jermaine
jerrod jorgen josef judd julius kelvin kendrick kirby lanny laverne lester lyle lyndon mack marty maury mickey mort murray nate
newt norm ollie orrin otis paxton pierce quincy ralf rand reed reginald reince rhys rich robb robby roddy roscoe rowan rufus rusty
sandy seymour sherrod sid skip stefan sterling stu tad tate thad tobin tommie trey trig tucker ty  vern vince vito wally
ward wiley wyatt yancey zach zack zeke tarik thorbjorn anwar asif atta babar bilal daud faheem farhan ghulam hafiz haji
iqbal jahangir javed kashif khawaja mian mushahid naeem nadeem pervaiz qamar rehman sajid salahuddin shafqat sohail tahir
usman waqar yousaf zafar zubair hamdullah zabihullah sirajuddin ashraf hekmat amrullah gulbuddin ajit amitabh arvind
atal gautam hardeep jagdish kapil lalu mukhtar nitin nirmal pranav rahul rajnath ranil rohit sachin shashi subramanian
sushil uddhav vinod vivek yogi maithripala gotabaya aung htin min thein zaw chan-ocha prayut prayuth somchai abhisit anutin
rodrigo benigno ferdinand panfilo joko jokowi susilo sutopo budi prabowo bambang agus mahfud wiranto anwar najib hun
xiaoping jinping keqiang jintao jiabao qishan zedong  shinzo taro fumio shigeru yoshiro naoto yukio seiji nobuaki hideki akira
satoshi kenji takeshi makoto kazuo moon-jae jae-in geun-hye myung-bak young-sam dae-jung ki-moon jong-un jong-il il-sung
kwame nana muhammadu olusegun goodluck yemi bola atiku jomo uhuru mwai raila jakaya yoweri laurent kabila joseph blaise
idriss ousmane alassane macky abdoulaye thabo jacob cyril nelson desmond pieter mogoeng morgan tendai ncube constantino
filipe hailemariam abiy meles isaias girma siad hassan abdiqasim salva riek omer hemedti sahle
jair lula fernando alvaro ivan gustavo hernan mauricio alberto sebastian ollanta alan alejandro pedro evo rafael lenin nayib
daniel arnoldo enrique andres vicente felipe joaquin nicolas hugo diosdado juan leopoldo henrique fidel raul miguel
mateusz lech aleksander bronislaw viktor orban gyorgy ferenc vaclav milos bohuslav robert  igor boyko rosen rumen klaus
traian victor dacian marcel zoran nikola gjorge edi sali milo svetozar janez borut  bakir zeljko dragan radovan
ratko vojislav boris ivica tomislav aleksandar hashim ramush albin isa erno jyrki sauli alexander juha anders lars
 jens  bjarni geir xavier elio guy yves herman mark ruud wim jeroen dries andras juris valdis krisjanis gitanas
 taavi toomas andrus mikheil giorgi irakli bidzina nikol serzh robert zohrab davit hovhannes arayik bako  artsrun
ilham heydar hikmat jeyhun elmar vagif novruz ali hulusi suleyman bekir ekrem kemal muharrem binali ahmet abdullah devlet
selcuk numan mevlut omer fahrettin ibrahim nechirvan masrour jalal barham haider nouri adil mustafa moqtada ammar
bashar hafez walid rifaat manaf fares saad najib michel nabih hassan samir rafik suleiman amin emile marwan ehud ariel naftali
yair avigdor benny moshe gabi herzi yoav itamar bezalel isaac reuven shimon mahmoud ismail khaled yasser yahya saeb nabil
mohammad rami salam hosni mohamed anwar gamal abdel sameh ahmed essam adly zine moncef beji kais habib abdelaziz
abdelmadjid ahmed saadeddine aziz abdelilah muammar saif khalifa fayez mustafa aguila abdulhamid

aaron abbas abdel abdelaziz abdelkader abdoulaye abdul abdulaziz abdullah abdulrahman abraham abu adam adel adnan adrian
agustin ahmad ahmed ahmet akbar akram alain alan albert alberto aldo alec alejandro aleksandar aleksander aleksandr alessandro
alex alexander alexandre alexei alexey alexis alfred alfredo ali aliyu allan allen alvaro amadou amir amit ammar amr anatoly anders
andre andreas andrei andres andrew andrey andriy andrzej andy angelo angus anil anthony anton antonio antony anwar archie
ariel arif arjun armando armen arnold arseniy arthur arturo artur arun asad ashok ashraf asif askar asif atiku augusto avi
avigdor axel ayman aziz babak bakir ban barack barry bart bartholomew bashar bashir basil ben benedict beniamino benjamin
benny bernard bernie bertrand bill billy binyamin bob bobby boris brad bradley brendan brent brett brian bruce bruno bryan
burhan calvin cameron carl carles carlo carlos cedric cesar chad charles charlie chester chris christian christoph christophe
christopher chuck clarence claude claudio clement clifford clint clive colin conor constantin cornelius craig cristian cyril
cyrus daan dag dale damian damien dan daniel daniele danny dario darren daryl dave david davit dean declan denis dennis derek
derrick desmond devin diego dieter dirk dmitri dmitriy dmitry dmytro dominic dominique don donald donnie doug douglas duncan dwayne
dwight earl ed eddie edgar edmund edouard eduard eduardo edward edwin efraim ehud elias elijah elliot elliott elmar elon emil
emilio emmanuel emmerson enrico enrique enzo eric erich erik ernest ernesto ernst erwin essam ethan eugene evan evgeny evo
ewan ezra fabian fabio faisal farid farouk farooq fayez federico felipe felix ferdinand fernando fethullah fidel filip florian
floyd francesco francisco franco francois françois frank frans franz fred frederic frederick fritz fuad gabriel gareth garry
gary gaston gavin geir gennady geoff geoffrey george georges georgi georgy gerald gerard gerardo gerhard giancarlo gianni
gideon gilbert gilles giorgi giorgio giovanni giulio giuseppe glen glenn gonzalo gordon graeme graham grant greg gregor gregory
grigory guido guillaume guillermo guiseppe gunnar gustavo guy habib hakan hakim hamad hamdi hameed hamid hamza hank hans harald
haris harold harris harry haruhiko harvey hashim hassan hasan hayk haydar hector helmut hendrik henri henrik henrique henry
herbert herman hermann hikmet hillel hiroshi horacio horst hosni howard huang hubert hugh hugo humphrey husain hussain hussein ian
ibrahim idris igor ilham ilan ilir ilya imad imran ioannis irfan irving isaac isaias ismail ismael israel itamar ivan ivo
jack jackson jacob jacques jaime jair jake jakob jalal jamal james jamie jamil jan janusz jared jaroslaw jason javad javier jay
jean jean-claude jean-luc jean-marie jean-paul jean-pierre jean-yves jeff jefferson jeffrey jens jeremy jerome jerry jerzy jesse jim jimmy
joachim joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan jordi jorg jorge jose joseph josep josh joshua
josip joão josé juan juergen julian julio julius junichiro jurgen justin jürgen kamal kareem karel karim karl kaspar keir keith ken
kenneth kevin khaled khalid khalifa kieran kirill kirk klaus kofi konstantin kris krzysztof kurt kyle kyriakos lamar lance larry
lars laszlo laurence laurent lawrence lech lee leo leon leonard leonardo leonid leopoldo leroy leslie lester levon lewis liam
lionel lindsey lloyd logan lorenzo lothar lou louis luc luca lucas lucien ludwig luigi luis luiz lukas luke luka mahathir
mahdi mahinda mahmoud mahmud majid malcolm malik mamadou mamnoon manfred manmohan manny manolis manoj manuel marc marcel marcelo
marco marcos marcus marek mariano mario marios mark marko markus marlon marshall martin martti marvin marwan masoud massoud mathias
mathieu matt matteo matthew matthias matthieu maurice mauricio maurizio mauro max maxim maxime maximilian mehdi mehmet mel
melvin menachem mevlut mevlüt micah michael michal michel miguel mihail mikael mike mikhail mikheil mikael miles milan milo milorad
miloš milos mirko miroslav mitch mitchell mitt mladen modou mohamad mohamed mohammad mohammed mohamud mohan mohsen moises mordechai morgan
morris moshe moussa muammar muhammad muhammadu mukesh muqtada murad murat musa mustafa mustapha myron naftali najib narendra nasser nathan
nathaniel nawaz ned neil nelson neville nicholas nick nicola nicolae nicolas nicos nicolás nigel nikol nikola nikolai nikolaos
nikolay nikos nils noah noam nobuo noel norbert norman nouri nuno nursultan oleg oleh oleksandr oleksiy oleksii olaf olivier oliver omar
omer oren orlando oscar osama osman otto owen pablo paddy panos paolo pascal pat patrice patrick patricio paul paulo pavel pavlo pawel
pedro peng pepe per percy pervez pete peter petr petro phil philip philipp philippe phillip pierre piers pieter piotr prakash
pranab prashant qassem qasem quentin rafael rafic rahul raila raj rajesh rajiv rajnath rakesh ralph ramesh ramiro ramon ramzan
randall randy raphael rashid raul ravi ray raymond recep reinhard rene rené reggie rex reza ricardo riccardo richard rick ricky riad rob
robert roberto rod roderick rodney rodrigo rodrigue rogelio roger roland rolf roman romano ron ronald ronnie rory ross roy ruben
rudolf rudolph rudy rupert russell ruslan rustam ryan saad saddam sadiq saeb saeed said salah salam saleh salem salim salman salvador
salvatore sam sami samir samuel sanjay santiago satya saul scott sean sebastian sebastien selahattin selim serge sergei sergey
sergii sergio serhiy serzh seth seyed shah shahbaz shane shaun shavkat shawn sheldon shimon shinzo shinzō sidney sigmar silvio simeon simon
slobodan solomon soren spencer stan stanislav stanley stefan stefano stephane stephen steve steven stewart stuart sultan sunil
suleiman sven syed sylvain sylvester tarek tareq tariq tayyip ted teodoro terence terrence terry thabo thaksin theo theodor
theodore theresito thierry thomas tim timothy tobias todd tom tomas tomasz tommy tony toomas travis trent trevor tristan tyler ulrich umar umaru
umberto uhuru urho vaclav valentin valery vasily vaughn vernon viacheslav victor vijay viktor vince vincent vincenzo vitali vitaly
vladimir vladislav vladislaw vojislav volodymyr vyacheslav wade waleed walid wallace walter wang warren wayne wendell werner wesley wilbur
wilfried will willem william willie willy winston wolfgang woodrow xavier yahya yair yakov yannick yanis yasser yasir yasuo
yehuda yevgeny yitzhak yoav yoram yossi yousef youssef yoshihide yuri yuriy yury yusuf yves zachary zaid zaki zalmay zhang zia ziad
zine zoran zurab zohrab
""")
FEMALE_NAMES = _words("""
 shantel latoya keisha chantelle kirstie kirstjen kellyanne huma donna arianna megyn lena zurana tiffany heidi jodi jodie
lakeisha ebony aaliyah beyonce rihanna adele shania jada halle mariah lupita viola priscilla suzi ulrike birgit sigrun
ngozi folake aisha zanele thandi nomvula aminata mariame kadiatou awa fatoumata asmaa nawal houda rim rima hind noura
xiaoling mei ying ping yuki yoko haruka sakura naoko keiko akie ri-sol hyun-jung aung-san cristiane gisele marielena
sigal shelly orly ilana dalia dorit tzipora michal noa chava rivka svitlana lyudmyla iryna kateryna nataliya yaroslava

abigail ada adela adriana adrienne agnes aicha aida aisha alba alexa alexandra alexia alice alicia alina alison allison alla amal
amalia amanda amber amelia amelie amina amira amy ana anastasia andrea angela angelica angelina angie anita ann anna annalena anne annegret
annette annie antoinette antonia april aretha ariana arlene ashley asma astrid asuncion atifete audrey aung aurora ava ayelet ayesha azadeh
barbara beata beatrice beatriz becky begoña belinda benazir bernadette bertha beth betsy betty beverly bianca bonnie brenda bridget
britney brittany camila camilla camille candace carla carmen carol carole carolina caroline carolyn carrie catalina caterina catherine
cathy cecilia cecile celeste celia celine chantal charlene charlotte chelsea cheryl chiara chloe christina christine cindy claire clara
clare claudia claudette colleen condoleezza connie constance consuelo cora corazon courtney cristina crystal cynthia dagmar daisy dana
danielle daphne darya dawn deborah debbie debra delia denise destiny diana diane dilma dina dolores dominika donna dora doris
dorothy ebba edith edna eileen elaine eleanor elena eleni eliane elisa elisabeth elise eliza elizabeth ella ellen ellie elsa elvira emilia
emily emma erica erika erin ernestine esther estelle eugenia eva evelyn fatima fatma fatou federica felicia felicity fernanda fiona flavia
florence fawzia frances francesca françoise francoise frieda frida gabriela gabriella gabrielle gail gemma genevieve georgina geraldine
gertrude gillian gina ginger giorgia giulia gladys glenda gloria golda grace greta gretchen guadalupe gwen gwendolyn hanan hanna hannah
harriet hazel heather heidi helen helena helene helga helle henrietta hilary hilda hillary hina holly ida ilona ilse imelda indira ines
inga ingrid irena irene irina iris irma isabel isabella isabelle ivana ivanka ivy jacinda jacqueline jacqui jana jane janet janice janine
jasmin jasmine jeanette jeanne jelena jemima jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jody johanna josefina
josephine joyce juanita judith judy julia juliana julie juliet june justine kaja kamala kamla karen karin karina kate katerina katharina
katharine katherine kathleen kathryn kathy katia katie katja katrin katrina katya kay kayla kayleigh kelly kerry kersti khadija kim
kimberly kirsten kirsty kristen kristi kristin kristina kristine kylie laila lara larisa latifa laura lauren laurie layla lea leila lena
leni leonor leticia leyla lidia lila lilia liliana lilian lillian lily lina linda lindsay lisa liudmila liz liza lizzie lois
loretta lori lorraine louise lubna lucia lucie lucille lucinda lucy ludmila luisa lydia lyn lynn lynne lyudmila madeleine madeline madonna
mae magda magdalena maggie mahbouba mai maia maja malala mandy manuela mara marcela marcia margaret margarita marge margot marguerite
maria mariam marian mariana marianne mariann maribel marie marielle marija marilyn marina marine marion marisa marissa marjorie marta
martha martina mary maryam marwa masha matilda maud maureen mavis maxine maya mayra megan meghan melania melanie melinda melissa mercedes
meredith meryl mette mia michaela michele michelle mildred mina mindy minnie mira miranda miriam mireya molly mona monica monika
monique moira muriel myra myriam nabila nadia nadine nadezhda nadiya nahid najla nancy naomi narges nasrin natalia natalie natalya natasha
nazanin neelam nelly nia nicole nikki nina noor nora noreen norma nour oksana oleksandra olena olga olivia olympia oprah ornella paige pam
pamela patricia patsy patti paula paulina pauline pearl peggy penelope penny petra phoebe phyllis polly pramila pratibha priscilla priti
priya rachael rachel rania raquel rashida rawya rebecca regina renata renee rhonda rina rita roberta robin rochelle roisin rosa rosalind
rosalyn rosanna rose rosemary rosie roxana roxanne roza ruby ruth sabina sabine sabrina sadie safiya salma salome samantha samia sana sandra sandy
sanna sara sarah saskia savannah scarlett segolene ségolène selma serena shabnam shakira shami sharon sheikha sheila shelley sheryl shirin
shirley sigrid silvia simone simonetta sindhu sinead siobhan slavica sofia sonia sonja sonya sophia sophie stacey stella stephanie stormy
sue suella sunniva suraya susan susana susanna susanne suzanne svetlana sviatlana sylvia sylvie tamara tamar tammy tania tanya tara tarja tatiana
tatyana teresa tessa thelma theresa therese tina toni tracey tracy tricia trudy tsipi tulsi tzipi ursula valentina valerie valeria vanessa
vera veronica veronika vesna vicki vicky victoria viktoria violet violeta virginia vivian viviane wanda wendy whitney wilhelmina wilma
winnie xiomara yasmin yelena yolanda yulia yuliya yvette yvonne zahra zainab zara zeinab zehra zoe zsa zuzana
""")

# Words of office that are family names as well: "Martin Luther King", "John Major".
FAMILY_ROLES = _words(
    "king bishop pope prince major judge marshal farmer driver coach painter engineer mayor queen duke archer"
)

# What an office may be of, beside countries and bodies: "Secretary of State", "Chief of Staff".
OFFICE_OBJECTS = _words("""
state staff defense defence affairs intelligence treasury interior homeland veterans urban house representatives commons
lords senate exchequer rolls cabinet parliament duma knesset nation republic people's people armed aviation mines
industry mining petroleum women children youth tourism works water irrigation resources natural social welfare science
""")

GIVEN = MALE_NAMES | FEMALE_NAMES

# Given names written with other names of one origin: a short form means the same bearer when the surname agrees.
NICKNAMES = """
abigail abby
abdullah abdallah
alexander alex aleksandr alexandre sasha alec oleksandr aleksander alejandro
alfred alf alfredo
andrew andy drew
anthony tony antony
benjamin ben benny
binyamin benjamin bibi
catherine cathy kate katherine kathryn katharine katie kathy
charles charlie chuck
christine chris christina
christopher chris
daniel dan danny
david dave
deborah debbie deb debra
dmitry dmitri dmitriy dima dimitri dmytro
donald don donnie
douglas doug
edward ed eddie ted teddy
elizabeth liz beth betty lizzie eliza
eugene gene yevgeny evgeny
francis frank
frederick fred freddie
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank
isaac yitzhak ike
jacob jake yaakov
james jim jimmy jamie
jeffrey jeff geoffrey geoff
jennifer jen jenny
john jack johnny jon
jonathan jon
joseph joe joey yosef iosif
joshua josh
judith judy
kenneth ken kenny
lawrence larry laurence
leonard len lenny
margaret maggie peggy meg margie
matthew matt
michael mike mick mikhail mickey
mikheil mikhail misha
nathan nate nathaniel
nicholas nick nicolas nikolai
nicholas nicky
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete petro petr pyotr
philip phil
raymond ray
rebecca becky
richard dick rick ricky rich
robert bob bobby rob robbie
ronald ron ronnie
rudolph rudy
samuel sam
samantha sam
sergey sergei serhiy serhii sergii serguei
stephen steve steven stefan
susan sue susie
terence terry
theodore ted teddy theo
thomas tom tommy
timothy tim
valery valerii valeriy
victor vic viktor
vincent vince
vladimir volodymyr vlad vladimer
walter walt
william bill billy will willie
yuri yury yuriy iurii
zachary zach zack
"""

# Surnames borne by so many that alone they tell nobody apart.
COMMON_SURNAMES = _words("""
adams ahmed ahmad ali allen anderson brown campbell chan chen clark davis diaz fernandez garcia gonzalez green hall
harris hassan hernandez hussain hussein ibrahim ivanov jackson johnson jones khan kim kumar lee lewis li lin liu lopez
martin martinez miller mohamed mohammed moore mohammad muhammad nguyen park patel perez ramirez robinson rodriguez sanchez shah
sharma singh smith taylor thomas thompson tran walker wang white williams wilson wong wright wu xu yang young zhang zhao
abdullah rahman santos silva sato suzuki tanaka petrov popov murphy kelly cohen levy müller mueller muller schmidt rossi roberts
evans king hill scott baker
""")

# Family names that stand first in Chinese, Korean and Vietnamese names.
FAMILY_FIRST = _words("""
kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu hong moon ban roh ri jo pak chung
xi wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin luo gao zheng liang xie tang deng feng wen
jiang bo mao hua qin dai lai tsai chiang nguyen tran le pham phan vu vo dang bui ho ngo duong ly
""")

# Words that stand capitalised at the head of a sentence and are no name; function words and the openers of news.
COMMON_WORDS = _words("""
a about above according across actually add added adding after again against ago all almost along already also although always am
amid among an and another any anyone anything are around as asked at authorities away back based be because been before behind being
below beside besides between beyond both but by can cannot clearly come could critics current currently dear despite did do does doing
done down due during each earlier early either else elsewhere end enough especially even eventually ever every everybody everyone
everything everywhere evidence except experts far few fewer finally fire first five following for former found four from further
furthermore get gets getting give given go going good had half has have having he hello help hence her here hers herself him himself his
how however hundreds i if in indeed initially inside instead into is isn't it it's its itself just last late later latest least
less let like little local look lots made main make many may maybe me meanwhile meantime medical men might militants military millions more
moreover most mostly much must my near nearby nearly neither never nevertheless new next nine no nobody none nonetheless nor not nothing
now nowhere of off officers official officials often oh ok okay old on once one only onto opposition or other others otherwise our
ours out outside over overall own part people per perhaps personally please police political previous previously prior probably
prosecutors protesters protests quite rather read really recent recently rebels rescue rescuers residents said same saying says second
security see seen separately seven several she should similarly since six so soldiers some somebody somehow someone something sometimes
somewhere soon sources speaking still such suddenly sure take ten thank thanks that the their theirs them themselves then there
therefore these they thing things third this those though thousands three through throughout thus till to today together
tomorrow tonight too top toward towards troops twelve twenty two under unfortunately unless unlike until up upon us used usually
very via was watch we well were what whatever when whenever where whereas wherever whether which while who whoever whole whom whose why
will with within without witnesses women would yes yesterday yet you your yours yourself eight eleven thirty forty fifty
also analysts asked attacks air army because both children citing concern crowds death despite doctors emergency families
fighting fire firefighters flights footage forces government gunmen homes hospital images indeed investigators it's i'm i've i'll
they're we're that's there's he's she's you're don't didn't what's who's here's let's isn't journalists lawmakers leaders
lawyers local media members ministers nearly news no-one north northern number oil one-time only opinion parents
passengers photo photos picture pictures pilots power president prices prime prison public quake question rain reaction
reactions related relatives report reports research residents roads scientists search
schools seismologists share shares shortly south southern east eastern west western state states story students support survivors
supporters talks television temperatures text thousands time total trade traffic train trains unlike update updated victims
video villagers violence volunteers voters war water weather witnesses work workers world worldwide
advertisement advertising click continue copyright email follow image live more read see share sign subscribe tags topics
""")

# Time words with a capital.
CALENDAR = _words("""
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
oct nov dec mon tue tues wed thu thur thurs fri sat sun gmt utc est edt pst pdt cet cest bst am pm a.m. p.m. ist
christmas easter ramadan thanksgiving eid halloween hanukkah diwali nowruz ad bc
""")

# Small words that can stand before a place.
PLACE_PREPOSITIONS = _words(
    "in at near from to outside around across towards toward throughout inside via into"
)

# Words after or within a run that make it a place.
PLACE_WORDS = _words("""
province provinces district county city town village region state prefecture oblast island islands valley river lake
mountain mountains mount peninsula coast bay strait airport street road avenue square park bridge highway border canyon
beach harbour harbor port desert forest hills hill municipality governorate suburb capital republic territory sea ocean
gulf basin boulevard lane station stadium prison base camp dam reservoir creek springs heights neighborhood neighbourhood
parish borough department-region kingdom emirate canton commune hotel tower palace mall plaza pass glacier volcano
territories autonomous enclave
""")

# Verbs that a person or body does: what follows a subject in the news.
SUBJECT_VERBS = _words("""
said says say told tells added adds announced announces accused accuses warned warns confirmed confirms denied denies
insisted insists vowed pledged urged urges called calls wrote writes tweeted reported reports claimed claims argued argues
stressed stated states noted notes explained has had is was will would could should may might can were are have
also met meets spoke visited arrived signed ordered demanded demands asked condemned condemns welcomed rejected agreed
backed launched won lost led resigned died expressed thanked promised suggested
believes thinks wants hopes fears acknowledged admitted apologised apologized hailed praised criticised criticized
refused declined decided plans planned expects expected began started took made gave went came left joined
""")

# The gender of pronouns, and those of more than one or of bodies.
PRONOUNS = {
    "he": "male",
    "him": "male",
    "his": "male",
    "himself": "male",
    "she": "female",
    "her": "female",
    "hers": "female",
    "herself": "female",
    "they": "many",
    "them": "many",
    "their": "many",
    "theirs": "many",
    "themselves": "many",
    "it": "thing",
    "its": "thing",
    "itself": "thing",
}

# Words of which a name is that of a text or a plan, and says and does nothing.
AGREEMENTS = frozenset(
    {
        *("accord", "accords", "act", "agreement", "agreements", "amendment", "bill", "charter", "code"),
        *(
            "constitution",
            "convention",
            "conventions",
            "covenant",
            "deal",
            "declaration",
            "initiative",
            "law",
        ),
        *(
            "memorandum",
            "pact",
            "plan",
            "programme",
            "program",
            "project",
            "protocol",
            "protocols",
            "resolution",
        ),
        *("statute", "treaties", "treaty", "jcpoa", "nafta", "salt", "start"),
    }
)
# Plural words at the end of the name of one body, of which one says "it".
SINGULAR_ENDS = frozenset(
    {
        *("nations", "states", "affairs", "sports", "news", "industries", "systems", "airlines", "airways"),
        *(
            "motors",
            "times",
            "studies",
            "services",
            "resources",
            "technologies",
            "headquarters",
            "communications",
        ),
        *("holdings", "foods", "labs", "works", "ventures", "pictures", "studios", "stores", "solutions"),
    }
)

# Offices under other words: the form under which two are compared.
# Secretary of state and external affairs minister are what the country's foreign minister is called.
OFFICES = {
    "top diplomat": "foreign minister",
    "chief diplomat": "foreign minister",
    "minister of foreign affairs": "foreign minister",
    "minister for foreign affairs": "foreign minister",
    "foreign affairs minister": "foreign minister",
    "external affairs minister": "foreign minister",
    "minister of external affairs": "foreign minister",
    "foreign secretary": "foreign minister",
    "secretary of state": "foreign minister",
    "fm": "foreign minister",
    "defense minister": "defence minister",
    "minister of defence": "defence minister",
    "minister of defense": "defence minister",
    "defence secretary": "defence minister",
    "defense secretary": "defence minister",
    "secretary of defense": "defence minister",
    "secretary of defence": "defence minister",
    "defence chief": "defence minister",
    "defense chief": "defence minister",
    "pentagon chief": "defence minister",
    "home secretary": "interior minister",
    "home minister": "interior minister",
    "home affairs minister": "interior minister",
    "minister of internal affairs": "interior minister",
    "minister of the interior": "interior minister",
    "minister of interior": "interior minister",
    "internal affairs minister": "interior minister",
    "treasury secretary": "finance minister",
    "secretary of the treasury": "finance minister",
    "minister of finance": "finance minister",
    "chancellor of the exchequer": "finance minister",
    "health secretary": "health minister",
    "minister of health": "health minister",
    "education secretary": "education minister",
    "minister of education": "education minister",
    "energy secretary": "energy minister",
    "minister of energy": "energy minister",
    "justice secretary": "justice minister",
    "minister of justice": "justice minister",
    "labor minister": "labour minister",
    "commerce secretary": "commerce minister",
    "transportation secretary": "transport minister",
    "transport secretary": "transport minister",
    "transportation minister": "transport minister",
    "homeland security secretary": "homeland security secretary",
    "secretary of homeland security": "homeland security secretary",
    "premier": "prime minister",
    "pm": "prime minister",
    "vice-president": "vice president",
    "veep": "vice president",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "chief executive officer": "chief executive",
    "ceo": "chief executive",
    "secretary general": "secretary-general",
    "director general": "director-general",
    "pontiff": "pope",
    "central bank chief": "central bank governor",
    "central bank head": "central bank governor",
    "head of state": "head of state",
    "vice premier": "deputy prime minister",
    "deputy premier": "deputy prime minister",
    "national security advisor": "national security adviser",
}

# Offices that one person at a time holds in a country: two of them are never one office.
SOLE_OFFICES = frozenset(
    {
        "president",
        "prime minister",
        "foreign minister",
        "defence minister",
        "interior minister",
        "finance minister",
        "health minister",
        "education minister",
        "energy minister",
        "justice minister",
        "transport minister",
        "labour minister",
        "commerce minister",
        "vice president",
        "deputy prime minister",
        "deputy foreign minister",
        "king",
        "queen",
        "pope",
        "attorney general",
        "central bank governor",
        "national security adviser",
    }
)

# Words for whoever stands at the top: the same office as any of a body's own word for it.
TOP_WORDS = frozenset({"head", "chief", "leader", "boss"})
TOP_OFFICES = frozenset(
    {
        "secretary-general",
        "director-general",
        "chair",
        "president",
        "chief executive",
        "director",
        "commissioner",
        "executive director",
    }
)

# Verbs of saying right behind a name: whoever they belong to speaks.
SAYING_AFTER = _words("""
said says told tells added announced warned insisted vowed tweeted wrote argued stressed explained noted claimed recalled
""")

# Family names that the news of the whole world uses alone, without a given name anywhere in the text.
HOUSEHOLD = _words("""
putin medvedev lavrov peskov zelensky zelenskyy zelenskiy poroshenko yanukovych lukashenko trump biden obama clinton bush
pence pompeo blinken kerry mccain romney reagan nixon merkel scholz merz steinmeier macron hollande sarkozy chirac
sunak starmer  blair thatcher corbyn berlusconi renzi meloni draghi  rajoy zapatero erdogan erdoğan davutoglu
netanyahu  olmert lapid  arafat assad gaddafi gadhafi qaddafi kadhafi mubarak morsi sisi rouhani ahmadinejad
khamenei khomeini zarif raisi pezeshkian maliki karzai ghani musharraf sharif modi vajpayee rajapaksa hasina duterte
jokowi widodo  mahathir   jinping abe kishida suga koizumi  guterres annan stoltenberg rasmussen barroso
juncker tusk orban orbán kaczynski maduro chavez chávez castro  bolsonaro lula rousseff temer milei kirchner macri
trudeau  mugabe mnangagwa mandela zuma ramaphosa mbeki kagame museveni kenyatta ruto odinga buhari tinubu gbagbo
ouattara  gorbachev yeltsin stalin  hitler pashinyan aliyev sargsyan mnatsakanyan bayramov saakashvili milosevic
karadzic mladic vucic tsipras varoufakis lagarde yellen bernanke greenspan tillerson comey mueller manafort
snowden assange musk zuckerberg bezos navalny khodorkovsky prigozhin tymoshenko timoshenko hamdok
""")

# Documents that are named as bodies are: "Plan of Action", "Treaty of Rome".
DOCUMENT_HEADS = _words(
    "plan treaty agreement convention declaration act protocol charter bill code accord pact law"
)

ROLE_WORDS = ROLES | ROLE_MODIFIERS

# Words of office that are spoken to, and so are no family name behind "Mr".
ADDRESSED = _words("president speaker chairman secretary minister justice ambassador mayor")

# Small words inside the name of a body: "Ministry of Foreign Affairs", "Save the Children".
LINKS = _words("of for and the on in de du des against to &")

# Words for a body that may end a name joined by "and": "Food and Drug Administration".
ACRONYM_WORDS = _words("""
agency administration organization organisation commission committee department ministry centre center association bureau
council authority service network exchange
""")

# Owners whose possessive is part of a name: "People's Party", "Workers' Union".
POSSESSORS = _words("people women children workers farmers teachers doctor king queen men sheriff")

# Kinds of territory that stand behind its name, and make "Herat province" of the town of Herat.
TERRITORIES = _words("province prefecture governorate oblast district county region state")

SAINTS = _words("st mt ft")
PLACE_HEADS = _words("mount lake cape port fort mt camp")
STATE_HEADS = _words("isle gulf bay cape city republic kingdom strait sea islands")

# Names that are one only when written in capitals: "us" and "who" are words.
CAPITALS_ONLY = _words("us who rt la ap isi ira eta abc icc dc un bp cia sana")

# What stands behind a hyphen and makes an adjective of a name: "Russian-backed".
HYPHEN_TAILS = _words("""
led backed based born controlled held occupied run style made bound funded trained administered speaking wide era mediated
brokered owned sponsored allied linked friendly like listed registered majority ruled old size type area
""")

SPEECH_BEFORE = _words("said says told added tells asked by according")

# Words that end an apposition.
CLAUSE_STARTS = _words("""
who which that whose where when said says told and but was is has had were are while as after before added in on at to from
with by will would
""")
PREPOSITIONS = _words("""
of in at to from by with for on against about near over under between among after before and or including like as than into
without toward towards via per
""")
