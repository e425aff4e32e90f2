"""Parts of the names of people: given names, family names known alone, particles, suffixes.

Written from general knowledge; each table says what it is for.
"""


def _words(text: str) -> frozenset[str]:
    """The words of a table written as running text, in lower case as they stand."""
    return frozenset(text.split())


# Particles inside a name of a person, written small.
PARTICLES = _words(
    "van von der den de la le del della di da dos das do du al el ul ur bin ibn ben abu bint ter ten y"
)

# What ends a name of a person or follows it as part of it.
SUFFIXES = _words("jr sr ii iii iv")

# Honours and degrees written behind a name; they tell nobody apart.
POSTNOMINALS = _words("kc qc mp msp mep obe mbe cbe kbe dbe phd md mba rn frs dds cpa usn usmc")

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
