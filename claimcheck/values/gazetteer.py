"""Countries, their demonyms, cities and regions, as the news names them.

Written from general knowledge of geography; a name that two countries share is kept as ambiguous.
A row of the tables is read as `name = alias = alias`, the first being the form under which a place is known here.
"""

# country = aliases | adjectives and words for its people, the adjective first | capital | continent
# Plurals in -s of words in -n, -i, -t and -k are added when the table is read.
COUNTRIES = """
Afghanistan|Afghan|Kabul|Asia
Albania|Albanian|Tirana=Tiranë|Europe
Algeria|Algerian|Algiers|Africa
Andorra|Andorran|Andorra la Vella|Europe
Angola|Angolan|Luanda|Africa
Antigua and Barbuda=Antigua|Antiguan|St. John's|North America
Argentina|Argentine,Argentinian,Argentines|Buenos Aires|South America
Armenia|Armenian|Yerevan=Erevan|Asia
Australia|Australian,Aussie,Aussies|Canberra|Oceania
Austria|Austrian|Vienna|Europe
Azerbaijan|Azerbaijani,Azeri|Baku|Asia
Bahamas=The Bahamas|Bahamian|Nassau|North America
Bahrain|Bahraini|Manama|Asia
Bangladesh|Bangladeshi|Dhaka=Dacca|Asia
Barbados|Barbadian|Bridgetown|North America
Belarus=Byelorussia|Belarusian,Belarussian,Belorussian|Minsk|Europe
Belgium|Belgian|Brussels|Europe
Belize|Belizean|Belmopan|North America
Benin|Beninese|Porto-Novo|Africa
Bhutan|Bhutanese|Thimphu|Asia
Bolivia|Bolivian|La Paz|South America
Bosnia=Bosnia and Herzegovina=Bosnia-Herzegovina|Bosnian|Sarajevo|Europe
Botswana|Botswanan|Gaborone|Africa
Brazil|Brazilian|Brasilia=Brasília|South America
Brunei|Bruneian|Bandar Seri Begawan|Asia
Bulgaria|Bulgarian|Sofia|Europe
Burkina Faso|Burkinabe,Burkinabé|Ouagadougou|Africa
Burundi|Burundian|Gitega|Africa
Cambodia|Cambodian|Phnom Penh|Asia
Cameroon|Cameroonian|Yaounde=Yaoundé|Africa
Canada|Canadian|Ottawa|North America
Cape Verde=Cabo Verde|Cape Verdean|Praia|Africa
Central African Republic|Central African|Bangui|Africa
Chad|Chadian|N'Djamena=Ndjamena|Africa
Chile|Chilean|Santiago|South America
China=People's Republic of China=PRC|Chinese|Beijing=Peking|Asia
Colombia|Colombian|Bogota=Bogotá|South America
Comoros|Comorian,Comoran|Moroni|Africa
Democratic Republic of Congo=Democratic Republic of the Congo=DR Congo=DRC=Congo-Kinshasa=Zaire|Congolese|Kinshasa|Africa
Republic of Congo=Republic of the Congo=Congo-Brazzaville||Brazzaville|Africa
Costa Rica|Costa Rican|San Jose=San José|North America
Croatia|Croatian,Croat|Zagreb|Europe
Cuba|Cuban|Havana|North America
Cyprus|Cypriot|Nicosia|Europe
Czech Republic=Czechia|Czech|Prague|Europe
Denmark|Danish,Dane,Danes|Copenhagen|Europe
Djibouti|Djiboutian|Djibouti City|Africa
Dominica||Roseau|North America
Dominican Republic|Dominican|Santo Domingo|North America
East Timor=Timor-Leste|Timorese,East Timorese|Dili|Asia
Ecuador|Ecuadorian,Ecuadorean|Quito|South America
Egypt|Egyptian|Cairo|Africa
El Salvador|Salvadoran,Salvadorean|San Salvador|North America
Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo|Africa
Eritrea|Eritrean|Asmara|Africa
Estonia|Estonian|Tallinn|Europe
Eswatini=Swaziland|Swazi|Mbabane|Africa
Ethiopia|Ethiopian|Addis Ababa|Africa
Fiji|Fijian|Suva|Oceania
Finland|Finnish,Finn|Helsinki|Europe
France|French,Frenchman,Frenchmen,Frenchwoman,Frenchwomen|Paris|Europe
Gabon|Gabonese|Libreville|Africa
Gambia=The Gambia|Gambian|Banjul|Africa
Georgia|Georgian|Tbilisi=Tiflis|Asia
Germany=Federal Republic of Germany|German|Berlin|Europe
Ghana|Ghanaian|Accra|Africa
Greece|Greek,Hellenic|Athens|Europe
Grenada|Grenadian|St. George's|North America
Guatemala|Guatemalan|Guatemala City|North America
Guinea|Guinean|Conakry|Africa
Guinea-Bissau|Bissau-Guinean|Bissau|Africa
Guyana|Guyanese|Georgetown|South America
Haiti|Haitian|Port-au-Prince|North America
Honduras|Honduran|Tegucigalpa|North America
Hungary|Hungarian|Budapest|Europe
Iceland|Icelandic,Icelander|Reykjavik=Reykjavík|Europe
India|Indian|New Delhi=Delhi|Asia
Indonesia|Indonesian|Jakarta=Djakarta|Asia
Iran=Islamic Republic of Iran=Persia|Iranian|Tehran=Teheran|Asia
Iraq|Iraqi|Baghdad=Bagdad|Asia
Ireland=Republic of Ireland=Irish Republic|Irish,Irishman,Irishmen,Irishwoman|Dublin|Europe
Israel|Israeli|Jerusalem|Asia
Italy|Italian|Rome|Europe
Ivory Coast=Cote d'Ivoire=Côte d'Ivoire|Ivorian|Yamoussoukro|Africa
Jamaica|Jamaican|Kingston|North America
Japan|Japanese|Tokyo|Asia
Jordan|Jordanian|Amman|Asia
Kazakhstan|Kazakh,Kazakhstani|Astana=Nur-Sultan|Asia
Kenya|Kenyan|Nairobi|Africa
Kiribati||Tarawa|Oceania
Kosovo|Kosovar,Kosovan|Pristina=Prishtina|Europe
Kuwait|Kuwaiti|Kuwait City|Asia
Kyrgyzstan|Kyrgyz,Kyrgyzstani|Bishkek|Asia
Laos|Laotian,Lao|Vientiane|Asia
Latvia|Latvian|Riga|Europe
Lebanon|Lebanese|Beirut|Asia
Lesotho|Basotho|Maseru|Africa
Liberia|Liberian|Monrovia|Africa
Libya|Libyan|Tripoli|Africa
Liechtenstein||Vaduz|Europe
Lithuania|Lithuanian|Vilnius|Europe
Luxembourg|Luxembourgish,Luxembourger||Europe
Madagascar|Malagasy,Madagascan|Antananarivo|Africa
Malawi|Malawian|Lilongwe|Africa
Malaysia|Malaysian|Kuala Lumpur|Asia
Maldives=The Maldives|Maldivian|Malé|Asia
Mali|Malian|Bamako|Africa
Malta|Maltese|Valletta|Europe
Marshall Islands|Marshallese|Majuro|Oceania
Mauritania|Mauritanian|Nouakchott|Africa
Mauritius|Mauritian|Port Louis|Africa
Mexico|Mexican|Mexico City|North America
Micronesia|Micronesian|Palikir|Oceania
Moldova=Moldavia|Moldovan,Moldavian|Chisinau=Chișinău=Kishinev|Europe
Monaco|Monegasque||Europe
Mongolia|Mongolian|Ulaanbaatar=Ulan Bator|Asia
Montenegro|Montenegrin|Podgorica|Europe
Morocco|Moroccan|Rabat|Africa
Mozambique|Mozambican|Maputo|Africa
Myanmar=Burma|Burmese,Myanmarese|Naypyidaw=Naypyitaw|Asia
Namibia|Namibian|Windhoek|Africa
Nauru|Nauruan||Oceania
Nepal|Nepalese,Nepali|Kathmandu=Katmandu|Asia
Netherlands=The Netherlands=Holland|Dutch,Dutchman,Dutchmen|Amsterdam|Europe
New Zealand|New Zealander,Kiwi|Wellington|Oceania
Nicaragua|Nicaraguan|Managua|North America
Niger|Nigerien|Niamey|Africa
Nigeria|Nigerian|Abuja|Africa
North Korea=DPRK=Democratic People's Republic of Korea|North Korean|Pyongyang=P'yongyang|Asia
North Macedonia=Macedonia|Macedonian|Skopje|Europe
Norway|Norwegian|Oslo|Europe
Oman|Omani|Muscat|Asia
Pakistan|Pakistani|Islamabad|Asia
Palau|Palauan|Ngerulmud|Oceania
Palestine=Palestinian Territories=State of Palestine|Palestinian|Ramallah|Asia
Panama|Panamanian|Panama City|North America
Papua New Guinea|Papua New Guinean|Port Moresby|Oceania
Paraguay|Paraguayan|Asuncion=Asunción|South America
Peru|Peruvian|Lima|South America
Philippines=The Philippines|Philippine,Filipino,Filipinos,Filipina|Manila|Asia
Poland|Polish,Pole,Poles|Warsaw|Europe
Portugal|Portuguese|Lisbon|Europe
Qatar|Qatari|Doha|Asia
Romania=Rumania|Romanian|Bucharest|Europe
Russia=Russian Federation|Russian|Moscow|Europe
Rwanda|Rwandan|Kigali|Africa
Saint Lucia=St Lucia=St. Lucia|St Lucian|Castries|North America
Saint Vincent=St Vincent=St. Vincent=St Vincent and the Grenadines|Vincentian|Kingstown|North America
Samoa|Samoan|Apia|Oceania
San Marino|Sammarinese||Europe
Sao Tome and Principe=São Tomé and Príncipe=Sao Tome|Sao Tomean||Africa
Saudi Arabia=Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Riyadh|Asia
Senegal|Senegalese|Dakar|Africa
Serbia|Serbian,Serb|Belgrade|Europe
Seychelles=The Seychelles|Seychellois||Africa
Sierra Leone|Sierra Leonean|Freetown|Africa
Singapore|Singaporean||Asia
Slovakia|Slovak,Slovakian|Bratislava|Europe
Slovenia|Slovenian,Slovene,Slovenes|Ljubljana|Europe
Solomon Islands|Solomon Islander|Honiara|Oceania
Somalia|Somali,Somalian|Mogadishu|Africa
South Africa|South African|Pretoria|Africa
South Korea=Republic of Korea=ROK|South Korean|Seoul|Asia
South Sudan|South Sudanese|Juba|Africa
Spain|Spanish,Spaniard,Spaniards|Madrid|Europe
Sri Lanka=Ceylon|Sri Lankan|Colombo|Asia
Sudan|Sudanese|Khartoum|Africa
Suriname|Surinamese|Paramaribo|South America
Sweden|Swedish,Swede,Swedes|Stockholm|Europe
Switzerland|Swiss|Bern=Berne|Europe
Syria=Syrian Arab Republic|Syrian|Damascus|Asia
Taiwan=Republic of China|Taiwanese|Taipei|Asia
Tajikistan|Tajik,Tajikistani|Dushanbe|Asia
Tanzania|Tanzanian|Dodoma|Africa
Thailand|Thai|Bangkok|Asia
Togo|Togolese|Lome=Lomé|Africa
Tonga|Tongan|Nuku'alofa=Nukualofa|Oceania
Trinidad and Tobago=Trinidad|Trinidadian|Port of Spain|North America
Tunisia|Tunisian|Tunis|Africa
Turkey=Türkiye=Turkiye|Turkish,Turk|Ankara|Asia
Turkmenistan|Turkmen,Turkmens|Ashgabat|Asia
Tuvalu|Tuvaluan|Funafuti|Oceania
Uganda|Ugandan|Kampala|Africa
Ukraine=The Ukraine|Ukrainian|Kyiv=Kiev|Europe
United Arab Emirates=UAE=Emirates=U.A.E.|Emirati|Abu Dhabi|Asia
United Kingdom=UK=U.K.=Britain=Great Britain|British,Briton,Brit|London|Europe
United States=US=U.S.=USA=U.S.A.=United States of America=America|American|Washington=Washington, D.C.=Washington DC=Washington D.C.|North America
Uruguay|Uruguayan|Montevideo|South America
Uzbekistan|Uzbek,Uzbekistani|Tashkent|Asia
Vanuatu|Vanuatuan|Port Vila|Oceania
Vatican=Vatican City=Holy See|||Europe
Venezuela|Venezuelan|Caracas|South America
Vietnam=Viet Nam|Vietnamese|Hanoi=Ha Noi|Asia
Yemen|Yemeni,Yemenite|Sanaa=Sana'a=Sana|Asia
Zambia|Zambian|Lusaka|Africa
Zimbabwe|Zimbabwean|Harare|Africa
Soviet Union=USSR=U.S.S.R.|Soviet||Europe
Yugoslavia|Yugoslav,Yugoslavian||Europe
Czechoslovakia|Czechoslovak,Czechoslovakian||Europe
East Germany=GDR|East German||Europe
West Germany|West German||Europe
"""

# country: regions, provinces, states and other parts of it; = gives aliases
REGIONS = """
Afghanistan:Helmand,Nangarhar,Badakhshan,Badghis,Baghlan,Faryab,Farah,Ghor,Kapisa,Khost,Kunar,Laghman,Logar,Nimroz,Nuristan,Paktia,Paktika,Panjshir,Parwan,Samangan,Sar-e Pul,Takhar,Uruzgan,Wardak=Maidan Wardak,Zabul
Algeria:Kabylie
Argentina:Patagonia,Chubut,Tierra del Fuego,Tucuman=Tucumán
Armenia:Syunik,Tavush,Gegharkunik
Australia:New South Wales=NSW,Queensland,South Australia,Western Australia,Tasmania,Northern Territory,Gippsland
Azerbaijan:Nagorno-Karabakh=Nagorny Karabakh=Karabakh=Artsakh=Upper Karabakh,Nakhchivan=Nakhichevan
Austria:Tyrol,Carinthia,Styria
Belgium:Flanders,Wallonia
Bosnia:Republika Srpska
Brazil:Amazonas,Bahia,Minas Gerais,Parana=Paraná,Pernambuco,Rio Grande do Sul,Santa Catarina,Mato Grosso,Rondonia=Rondônia,Acre
Canada:Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland=Newfoundland and Labrador,Nova Scotia,Ontario,Quebec=Québec,Saskatchewan,Yukon,Nunavut,Prince Edward Island
China:Anhui,Fujian,Gansu,Guangdong,Guangxi,Guizhou,Hainan,Hebei,Heilongjiang,Henan,Hubei,Hunan,Inner Mongolia,Jiangsu,Jiangxi,Jilin,Liaoning,Ningxia,Qinghai,Shaanxi,Shandong,Shanxi,Sichuan=Szechuan,Tibet,Xinjiang,Yunnan,Zhejiang
Colombia:Antioquia,Cauca,Choco=Chocó,Narino=Nariño,Arauca
Cuba:Guantanamo=Guantanamo Bay=Guantánamo
Cyprus:Northern Cyprus
Democratic Republic of Congo:North Kivu,South Kivu,Ituri,Katanga,Kasai
Denmark:Greenland,Faroe Islands
Egypt:Sinai,Nile Delta
Ethiopia:Tigray,Oromia,Amhara,Afar
Finland:Lapland,Aland
France:Brittany,Burgundy,Corsica,Normandy,Provence,Alsace,Savoy,Reunion=Réunion,Martinique,Guadeloupe,New Caledonia,French Guiana,Ile-de-France=Île-de-France,Haute-Savoie,Mayotte
Georgia:Abkhazia,South Ossetia,Adjara=Ajaria
Germany:Bavaria,Brandenburg,Hesse,Lower Saxony,North Rhine-Westphalia,Saxony,Saxony-Anhalt,Thuringia,Schleswig-Holstein,Rhineland-Palatinate,Baden-Wuerttemberg=Baden-Württemberg,Saarland
Greece:Crete,Attica,Peloponnese,Evia,Lesbos=Lesvos
India:Andhra Pradesh,Arunachal Pradesh,Assam,Bihar,Chhattisgarh,Goa,Gujarat,Haryana,Himachal Pradesh,Jammu and Kashmir,Jharkhand,Karnataka,Kerala,Ladakh,Madhya Pradesh,Maharashtra,Manipur,Meghalaya,Mizoram,Nagaland,Odisha=Orissa,Punjab,Rajasthan,Sikkim,Tamil Nadu,Telangana,Tripura,Uttar Pradesh,Uttarakhand,West Bengal,Kashmir,Indian-administered Kashmir
Indonesia:Aceh,Bali,Java,Sumatra,Sulawesi=Celebes,Kalimantan,Papua,West Papua,Lombok,Maluku,Central Sulawesi,West Java,East Java,Central Java,West Sumatra,North Sumatra,Flores,East Nusa Tenggara
Iran:Kermanshah Province,Khuzestan,Sistan and Baluchestan=Sistan-Baluchestan,Kurdistan Province,Fars,Khorasan,Lorestan
Iraq:Kurdistan=Iraqi Kurdistan,Anbar=al-Anbar,Diyala,Nineveh,Dhi Qar,Babil
Ireland:Donegal,Kerry,Mayo
Israel:Galilee,Negev,Golan Heights=Golan
Italy:Abruzzo,Calabria,Campania,Emilia-Romagna,Lazio,Liguria,Lombardy,Marche,Piedmont,Puglia,Sardinia,Sicily,Tuscany,Umbria,Veneto
Japan:Fukushima Prefecture,Hokkaido,Honshu,Kyushu,Shikoku,Miyagi,Iwate,Ibaraki,Chiba,Ishikawa,Noto,Okinawa,Tohoku,Aomori,Niigata Prefecture
Kazakhstan:Mangystau,Aktobe
Kenya:Garissa,Rift Valley
Lebanon:Bekaa=Bekaa Valley
Libya:Cyrenaica,Fezzan,Tripolitania
Malaysia:Johor,Sabah,Sarawak,Penang,Selangor,Kelantan
Mexico:Chiapas,Chihuahua,Coahuila,Durango,Guerrero,Jalisco,Michoacan=Michoacán,Morelos,Nuevo Leon=Nuevo León,Oaxaca,Quintana Roo,Sinaloa,Sonora,Tabasco,Tamaulipas,Veracruz,Yucatan=Yucatán,Baja California,Hidalgo
Moldova:Transnistria=Trans-Dniester=Transdniestria
Morocco:Western Sahara,Al Haouz=al-Haouz
Mozambique:Cabo Delgado
Myanmar:Rakhine=Arakan,Shan,Kachin,Kayin=Karen State,Sagaing,Chin State
Netherlands:Aruba,Curacao=Curaçao
New Zealand:North Island,South Island,Otago,Canterbury
Nigeria:Borno,Kaduna State,Zamfara,Plateau State,Adamawa,Yobe,Niger Delta,Katsina,Benue
Pakistan:Balochistan=Baluchistan,Khyber Pakhtunkhwa=KPK,Punjab,Sindh,North Waziristan,South Waziristan,Waziristan,Azad Kashmir,Gilgit-Baltistan,Kashmir,Pakistani-administered Kashmir,Swat=Swat Valley
Palestine:Gaza Strip=Gaza,West Bank,East Jerusalem
Philippines:Luzon,Mindanao,Visayas,Leyte,Samar,Cebu,Negros,Palawan,Basilan,Sulu,Maguindanao,Bohol,Mindoro
Poland:Silesia,Pomerania,Mazovia
Portugal:Azores,Madeira,Algarve
Romania:Transylvania
Russia:Chechnya,Dagestan,Ingushetia,North Ossetia,Tatarstan,Bashkortostan,Siberia,Sakhalin,Kamchatka,Primorye,Kaliningrad,Krasnodar,Stavropol,Karelia,Yakutia=Sakha,Buryatia,Kabardino-Balkaria
Saudi Arabia:Hejaz,Najd
Serbia:Vojvodina
Somalia:Somaliland,Puntland,Jubaland
South Africa:Gauteng,KwaZulu-Natal,Western Cape,Eastern Cape,Limpopo,Mpumalanga,Free State,Northern Cape
South Korea:Gyeonggi,Gangwon,Jeju
Spain:Andalusia,Aragon,Asturias,Balearic Islands,Basque Country,Canary Islands,Cantabria,Castile,Catalonia=Catalunya,Extremadura,Galicia,Mallorca=Majorca,Ibiza,Navarre,Tenerife,Lanzarote,La Palma,Gran Canaria
Sudan:Darfur,Kordofan,South Kordofan,Blue Nile,West Darfur,North Darfur,South Darfur,Gezira
Switzerland:Ticino,Valais
Syria:Idlib Province,Rojava,Eastern Ghouta=Ghouta
Turkey:Anatolia,Hatay,Thrace,Kahramanmaras Province,Sirnak
Ukraine:Crimea=Crimean Peninsula,Donbas=Donbass,Luhansk=Lugansk,Donetsk Oblast,Zakarpattia
United Kingdom:England,Scotland,Wales,Northern Ireland=Ulster,Cornwall,Devon,Kent,Essex,Sussex,Surrey,Yorkshire,Lancashire,Cumbria,Norfolk,Suffolk,Dorset,Somerset,Hampshire,Hertfordshire,Bedfordshire,Oxfordshire,Gloucestershire,Northumberland,Merseyside,Greater Manchester,West Midlands,Falkland Islands=Falklands,Gibraltar,Bermuda,Cayman Islands,British Virgin Islands,Isle of Wight,Shetland,Orkney,Midlothian,Nottinghamshire,Derbyshire,Leicestershire,Staffordshire,Shropshire,Cheshire,Worcestershire,Wiltshire,Berkshire,Buckinghamshire,Cambridgeshire,Lincolnshire
United States:Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia (US)=Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York=New York State,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington State=State of Washington,West Virginia,Wisconsin,Wyoming,District of Columbia=D.C.=DC,Puerto Rico,Guam,American Samoa,US Virgin Islands=U.S. Virgin Islands,New England,Midwest,Northern California,Southern California,Appalachia,Silicon Valley
Venezuela:Zulia,Tachira=Táchira
Vietnam:Mekong Delta
Yemen:Hadramawt=Hadramaut,Hodeidah Province,Marib,Saada=Saadah,Abyan,Shabwa,Socotra
"""

# country or US state: cities and towns
CITIES = """
Afghanistan:Herat,Kandahar,Mazar-i-Sharif=Mazar-e-Sharif=Mazar,Jalalabad,Kunduz,Ghazni,Lashkar Gah=Lashkargah,Bamiyan=Bamyan,Gardez,Faizabad,Sharana,Taloqan,Pul-e-Khumri
Albania:Durres=Durrës,Vlore=Vlorë,Thumane=Thumanë,Shkoder
Algeria:Oran,Constantine,Annaba,Tizi Ouzou,Bejaia
Angola:Cabinda,Benguela,Huambo
Argentina:Rosario,Mendoza,La Plata,Mar del Plata,Bariloche,Salta,Cordoba=Córdoba
Armenia:Gyumri,Vanadzor,Kapan,Goris,Vardenis
Australia:Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Hobart,Cairns,Gold Coast,Newcastle,Alice Springs,Townsville
Austria:Graz,Linz,Salzburg,Innsbruck,Klagenfurt
Azerbaijan:Ganja=Gandja=Gyandzha,Sumgait=Sumqayit,Mingachevir=Mingechevir,Barda,Tartar=Terter,Stepanakert=Khankendi=Xankendi,Shusha=Shushi,Agdam=Aghdam,Fuzuli=Fizuli,Jabrayil,Martuni,Martakert,Hadrut,Lachin,Kalbajar=Kelbajar,Khojaly,Askeran,Zangilan
Bahrain:Muharraq
Bangladesh:Chittagong=Chattogram,Cox's Bazar,Sylhet,Khulna,Rajshahi,Savar,Gazipur,Narayanganj,Barisal
Belarus:Gomel=Homel,Grodno=Hrodna,Brest,Vitebsk,Mogilev
Belgium:Antwerp,Ghent,Bruges,Liege=Liège,Charleroi,Leuven,Verviers,Zaventem,Molenbeek
Benin:Cotonou
Bolivia:Cochabamba,Sucre,Potosi=Potosí,El Alto,Oruro
Bosnia:Banja Luka,Mostar,Srebrenica,Tuzla,Zenica
Brazil:Sao Paulo=São Paulo,Rio de Janeiro=Rio,Salvador,Belo Horizonte,Recife,Fortaleza,Porto Alegre,Curitiba,Manaus,Belem=Belém,Goiania=Goiânia,Santa Maria,Brumadinho,Mariana,Petropolis=Petrópolis,Campinas,Santos,Chapeco=Chapecó
Bulgaria:Plovdiv,Varna,Burgas,Ruse
Burkina Faso:Bobo-Dioulasso,Djibo
Burundi:Bujumbura
Cambodia:Siem Reap,Sihanoukville,Battambang
Cameroon:Douala,Bamenda,Maroua,Buea
Canada:Toronto,Montreal=Montréal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec City,Hamilton,Halifax,Regina,Saskatoon,Fort McMurray,Lac-Megantic=Lac-Mégantic,Victoria,Kelowna,Moncton
Central African Republic:Bambari,Bria
Chile:Valparaiso=Valparaíso,Concepcion=Concepción,Antofagasta,Iquique,Copiapo=Copiapó,Talca,Arica,Temuco
China:Shanghai,Guangzhou=Canton,Shenzhen,Tianjin,Chongqing,Chengdu,Wuhan,Xi'an=Xian,Hangzhou,Nanjing=Nanking,Suzhou,Qingdao=Tsingtao,Dalian,Harbin,Kunming,Urumqi,Kashgar,Lhasa,Hong Kong,Macau=Macao,Zhengzhou,Changsha,Wenzhou,Xiamen,Fuzhou,Jinan,Shenyang,Nanchang,Yancheng,Lanzhou,Hefei,Guiyang,Wenchuan,Yushu,Ya'an,Kunshan,Foshan,Dongguan
Colombia:Medellin=Medellín,Cali,Barranquilla,Cartagena,Cucuta=Cúcuta,Mocoa,Bucaramanga,Pasto
Democratic Republic of Congo:Goma,Lubumbashi,Bukavu,Beni,Butembo,Kisangani,Mbandaka,Bunia
Croatia:Split,Dubrovnik,Rijeka,Zadar,Vukovar,Petrinja,Sisak
Cuba:Santiago de Cuba,Holguin=Holguín,Camaguey,Matanzas
Cyprus:Limassol,Larnaca,Paphos,Famagusta
Czech Republic:Brno,Ostrava,Pilsen=Plzen,Uhersky Brod,Karlovy Vary
Denmark:Aarhus=Arhus,Odense,Aalborg
Ecuador:Guayaquil,Cuenca,Manta,Esmeraldas,Pedernales,Portoviejo
Egypt:Alexandria,Giza,Port Said,Suez,Luxor,Aswan,Sharm el-Sheikh=Sharm el Sheikh,Hurghada,Ismailia,Tanta,Minya,el-Arish=Arish=al-Arish,Bir al-Abed,Rafah Crossing,Mansoura
Estonia:Tartu,Narva
Ethiopia:Mekelle=Mekele,Dire Dawa,Gondar,Bahir Dar,Axum,Adama,Lalibela,Bishoftu
Finland:Espoo,Tampere,Turku,Oulu,Jokela,Kauhajoki
France:Marseille=Marseilles,Lyon=Lyons,Toulouse,Nice,Nantes,Strasbourg,Montpellier,Bordeaux,Lille,Rennes,Reims,Le Havre,Cannes,Grenoble,Calais,Dijon,Avignon,Rouen,Orleans=Orléans,Versailles,Saint-Denis,Saint-Etienne-du-Rouvray,Lourdes,Annecy,Chamonix,Arras,Toulon,Metz,Nancy,Conflans-Sainte-Honorine,Trebes=Trèbes,Dunkirk,Caen
Gabon:Port-Gentil
Georgia:Batumi,Gori,Kutaisi,Sukhumi,Tskhinvali,Poti
Germany:Hamburg,Munich=München,Cologne=Köln,Frankfurt,Stuttgart,Dusseldorf=Düsseldorf=Duesseldorf,Dortmund,Essen,Leipzig,Dresden,Hanover=Hannover,Nuremberg=Nürnberg,Bremen,Duisburg,Bonn,Mannheim,Heidelberg,Karlsruhe,Augsburg,Wiesbaden,Halle,Magdeburg,Chemnitz,Kiel,Potsdam,Winnenden,Ansbach,Wuerzburg=Würzburg,Hanau,Solingen,Mainz,Ramstein,Erfurt,Saarbruecken=Saarbrücken,Aschaffenburg
Ghana:Kumasi,Tamale
Greece:Thessaloniki=Salonika,Piraeus,Patras,Heraklion,Rhodes,Mati,Larissa,Kalamata,Tempe
Guinea:Nzerekore=Nzérékoré,Gueckedou
Haiti:Les Cayes,Cap-Haitien=Cap-Haïtien,Jacmel,Gonaives=Gonaïves,Jeremie=Jérémie,Leogane=Léogâne,Petionville=Pétion-Ville,Cite Soleil=Cité Soleil
Honduras:San Pedro Sula,Comayagua
Hungary:Debrecen,Szeged,Miskolc,Gyor
India:Mumbai=Bombay,Kolkata=Calcutta,Chennai=Madras,Bangalore=Bengaluru,Hyderabad,Ahmedabad,Pune=Poona,Jaipur,Lucknow,Kanpur,Nagpur,Surat,Patna,Bhopal,Indore,Srinagar,Jammu,Amritsar,Chandigarh,Varanasi=Benares,Agra,Kochi=Cochin,Guwahati,Visakhapatnam,Thiruvananthapuram,Coimbatore,Gurgaon=Gurugram,Noida,Raipur,Ranchi,Bhubaneswar,Dehradun,Shimla,Ayodhya,Pulwama,Pathankot,Uri,Morbi,Balasore,Muzaffarnagar,Kollam,Leh,Imphal
Indonesia:Bandung,Surabaya,Medan,Palu,Denpasar,Makassar,Yogyakarta,Padang,Semarang,Banda Aceh,Palembang,Solo,Donggala,Cianjur,Lombok Island,Malang,Mamuju,Jayapura,Pangkal Pinang
Iran:Mashhad=Meshed,Isfahan=Esfahan,Shiraz,Tabriz,Qom,Ahvaz=Ahwaz,Kermanshah,Kerman,Bushehr,Natanz,Fordow,Zahedan,Chabahar,Rasht,Bandar Abbas,Arak,Sarpol-e Zahab=Sarpol-e-Zahab,Hamadan,Khorramabad,Urmia,Bam,Varzaqan,Ahar,Saravan,Abadan
Iraq:Basra=Basrah,Mosul,Erbil=Irbil=Arbil,Kirkuk,Fallujah=Falluja,Ramadi,Najaf,Karbala=Kerbala,Tikrit,Sulaymaniyah=Sulaimaniya=Sulaimaniyah,Samarra,Baquba=Baqubah,Nasiriyah=Nasiriya,Sinjar,Tal Afar,Halabja,Baiji,Hilla=Hillah,Kut,Amara,Abu Ghraib,Sadr City,Haditha,Dohuk=Duhok,Taji,Balad,Khanaqin,Amiriyah
Ireland:Cork,Galway,Limerick,Waterford
Israel:Tel Aviv,Haifa,Beersheba=Beer Sheva,Ashdod,Ashkelon,Eilat,Netanya,Sderot,Nazareth,Herzliya,Petah Tikva,Kiryat Shmona,Majdal Shams,Acre City
Italy:Milan,Naples,Turin,Palermo,Genoa,Bologna,Florence,Venice,Verona,Catania,Bari,L'Aquila,Amatrice,Accumoli,Arquata del Tronto,Pescara,Norcia,Bergamo,Lampedusa,Perugia,Parma,Pisa,Ischia,Rieti,Codogno,Lodi,Trieste,Brescia,Brindisi
Ivory Coast:Abidjan,Bouake=Bouaké,Grand-Bassam
Japan:Osaka,Kyoto,Yokohama,Nagoya,Kobe,Sapporo,Fukuoka,Hiroshima,Nagasaki,Sendai,Fukushima,Kumamoto,Niigata,Kawasaki,Sagamihara,Nara,Kagoshima,Naha,Wajima,Suzu,Hamamatsu,Mito
Jordan:Zarqa,Irbid,Aqaba,Karak,Petra
Kazakhstan:Almaty=Alma-Ata,Shymkent,Karaganda,Aktau,Zhanaozen
Kenya:Mombasa,Kisumu,Nakuru,Eldoret,Garissa Town,Lamu,Mandera,Mpeketoni,Thika
Kosovo:Mitrovica,Prizren,Peja
Kyrgyzstan:Osh,Batken,Jalal-Abad
Laos:Luang Prabang,Attapeu,Vang Vieng
Latvia:Daugavpils,Jurmala
Lebanon:Tripoli,Sidon=Saida,Tyre,Zahle,Baalbek,Nabatieh,Arsal
Libya:Benghazi=Bengazi,Misrata=Misurata,Sirte,Derna,Tobruk,Sabha,Zintan,Zawiya=Zawiyah,Bani Walid,Ajdabiya,Tarhuna,Tajoura,Sabratha
Lithuania:Kaunas,Klaipeda
Madagascar:Toamasina
Malawi:Blantyre
Malaysia:George Town,Johor Bahru,Kota Kinabalu,Kuching,Putrajaya,Ipoh
Mali:Timbuktu,Gao,Kidal,Mopti,Sevare=Sévaré
Mexico:Guadalajara,Monterrey,Puebla,Tijuana,Ciudad Juarez=Ciudad Juárez=Juarez,Acapulco,Cancun=Cancún,Culiacan=Culiacán,Iguala,Toluca,Leon,Merida,Mexicali,Reynosa,Nuevo Laredo,Matamoros,Cuernavaca,Jojutla,Juchitan=Juchitán,Tultepec,Ayotzinapa,Tlahuelilpan,Apatzingan,Chilpancingo
Moldova:Tiraspol,Balti
Morocco:Casablanca,Marrakech=Marrakesh,Fez=Fes,Tangier,Agadir,Imlil
Mozambique:Beira,Pemba,Palma,Nampula,Tete
Myanmar:Yangon=Rangoon,Mandalay,Sittwe,Myitkyina,Maungdaw,Bago,Myawaddy
Nepal:Pokhara,Biratnagar,Bhaktapur,Lalitpur,Gorkha,Namche Bazaar,Lukla
Netherlands:Rotterdam,The Hague=Hague,Utrecht,Eindhoven,Groningen,Maastricht,Leiden,Delft,Hilversum
New Zealand:Auckland,Christchurch,Dunedin,Hamilton,Kaikoura,Queenstown,Whakatane
Nicaragua:Masaya,Granada,Leon
Niger:Agadez,Diffa,Zinder,Tillaberi
Nigeria:Lagos,Kano,Maiduguri,Jos,Kaduna,Ibadan,Port Harcourt,Yola,Chibok,Baga,Damaturu,Dapchi,Zaria,Enugu,Benin City,Bama,Gwoza,Kankara,Owerri,Onitsha,Sokoto
North Korea:Yongbyon,Kaesong,Wonsan,Sinuiju,Punggye-ri
North Macedonia:Tetovo,Kumanovo,Bitola,Kocani
Norway:Bergen,Trondheim,Stavanger,Utoya=Utøya=Utoeya,Tromso,Kongsberg
Oman:Salalah,Sohar
Pakistan:Karachi,Lahore,Rawalpindi,Peshawar,Quetta,Multan,Faisalabad,Hyderabad,Gujranwala,Sialkot,Abbottabad,Muzaffarabad,Mingora,Sehwan,Parachinar,Charsadda,Bahawalpur,Mardan,Sukkur,Swabi,Dera Ismail Khan,Gwadar,Mastung,Turbat,Awaran,Bannu,Kohat,Balakot,Murree
Palestine:Gaza City,Rafah,Khan Younis=Khan Yunis=Khan Yunus,Hebron,Nablus,Jenin,Bethlehem,Jericho,Tulkarm=Tulkarem,Beit Lahiya,Beit Hanoun,Jabalia=Jabaliya,Deir al-Balah,Qalqilya,Nuseirat
Panama:Colon
Papua New Guinea:Lae,Mount Hagen
Peru:Arequipa,Cusco=Cuzco,Trujillo,Piura,Pisco,Callao,Ica,Puno,Juliaca,Ayacucho
Philippines:Quezon City,Davao,Davao City,Cebu City,Tacloban,Zamboanga,Marawi,Cotabato,Baguio,Makati,Iloilo,Angeles City,Jolo,General Santos,Cagayan de Oro,Ormoc,Legazpi,Tagbilaran
Poland:Krakow=Kraków=Cracow,Lodz=Łódź,Wroclaw=Wrocław,Poznan=Poznań,Gdansk=Gdańsk=Danzig,Katowice,Smolensk Airport,Lublin,Bialystok=Białystok,Rzeszow=Rzeszów,Szczecin,Auschwitz=Oswiecim,Przewodow=Przewodów
Portugal:Porto=Oporto,Braga,Coimbra,Faro,Pedrogao Grande=Pedrógão Grande,Fatima
Romania:Cluj=Cluj-Napoca,Timisoara,Iasi,Constanta
Russia:St. Petersburg=St Petersburg=Saint Petersburg=Leningrad=Petersburg,Novosibirsk,Yekaterinburg=Ekaterinburg,Kazan,Nizhny Novgorod,Samara,Omsk,Chelyabinsk,Rostov-on-Don=Rostov,Ufa,Krasnoyarsk,Voronezh,Perm,Volgograd=Stalingrad,Grozny,Makhachkala,Beslan,Vladikavkaz,Sochi,Vladivostok,Murmansk,Arkhangelsk=Archangel,Irkutsk,Khabarovsk,Tomsk,Kemerovo,Magnitogorsk,Belgorod,Bryansk,Kursk,Tula,Tver,Yaroslavl,Pskov,Smolensk,Kizlyar,Derbent,Nazran,Nalchik,Izhevsk,Krymsk,Norilsk,Severodvinsk,Saratov,Ryazan,Astrakhan,Domodedovo,Taganrog,Volgodonsk,Engels
Saudi Arabia:Jeddah=Jiddah=Jidda,Mecca=Makkah,Medina,Dhahran,Dammam,Khobar,Qatif,Najran,Jizan=Jazan,Mina,Yanbu,Abha,Abqaiq
Senegal:Touba,Saint-Louis,Ziguinchor
Serbia:Novi Sad,Nis=Niš,Kragujevac,Mladenovac
Sierra Leone:Kenema,Bo
Slovakia:Kosice=Košice,Handlova
Slovenia:Maribor
Somalia:Kismayo=Kismayu,Baidoa,Hargeisa,Beledweyne,Bosaso,Garowe,Galkayo,Berbera
South Africa:Johannesburg,Cape Town,Durban,Soweto,Port Elizabeth=Gqeberha,Bloemfontein,Marikana,Rustenburg
South Korea:Busan=Pusan,Incheon=Inchon,Daegu=Taegu,Gwangju=Kwangju,Daejeon=Taejon,Pyeongchang,Pohang,Ansan,Sejong,Suwon,Jindo,Ulsan,Itaewon,Miryang,Panmunjom,Muan
South Sudan:Bor,Bentiu,Malakal,Wau
Spain:Barcelona,Valencia,Seville=Sevilla,Zaragoza,Malaga=Málaga,Bilbao,Murcia,Palma de Mallorca,Santiago de Compostela,Cordoba=Córdoba,Granada,Toledo,Burgos,Cambrils,Ripoll,Lorca,San Sebastian,Ceuta,Melilla,Pamplona,Vigo,Alicante,Paiporta
Sri Lanka:Kandy,Galle,Jaffna,Negombo,Batticaloa,Trincomalee,Hambantota,Kilinochchi,Mullaitivu
Sudan:Omdurman,Port Sudan,El Fasher=al-Fashir=el-Fasher,Geneina=El Geneina,Nyala,Wad Madani,Kassala,El Obeid
Sweden:Gothenburg=Göteborg,Malmo=Malmö,Uppsala,Vasteras,Trollhattan,Orebro=Örebro,Linkoping
Switzerland:Zurich=Zürich,Geneva=Genève,Basel=Basle,Lausanne,Lucerne,Davos,Lugano,St. Gallen,Crans-Montana,Blatten
Syria:Aleppo,Homs,Hama,Latakia=Lattakia,Raqqa=Raqa=Rakka,Idlib,Deir ez-Zor=Deir al-Zor=Deir Ezzor=Deir Azzour,Daraa=Deraa=Dara'a,Palmyra=Tadmur,Kobani=Kobane=Ain al-Arab,Douma=Duma,Tartus=Tartous,Afrin,Manbij,Qamishli,Houla,Hasaka=Hasakah=Hassakeh,Sweida=Suwayda=Suweida,Khan Sheikhoun=Khan Sheikhun,al-Bab,Jarablus,Baniyas=Banias,Madaya,Qusair=Qusayr,Saraqeb,Azaz,Tal Abyad=Tel Abyad,Ras al-Ain,Yabroud,Baghouz,Jisr al-Shughour,Maaret al-Numan,Albu Kamal=Abu Kamal,Atareb
Taiwan:Kaohsiung,Taichung,Tainan,Hualien,Keelung
Tajikistan:Khujand,Khorog,Isfara
Tanzania:Dar es Salaam,Zanzibar,Arusha,Mwanza,Morogoro
Thailand:Chiang Mai,Phuket,Pattaya,Chiang Rai,Hat Yai,Yala,Pattani,Narathiwat,Hua Hin,Koh Samui,Koh Tao,Krabi,Nakhon Ratchasima=Korat,Mae Sai,Surat Thani
Tunisia:Sousse,Sfax,Kairouan,Sidi Bouzid,Kasserine,Ben Guerdane,Bizerte,Djerba,Gafsa
Turkey:Istanbul=Constantinople,Izmir,Antalya,Adana,Gaziantep=Antep,Diyarbakir=Diyarbakır,Kayseri,Bursa,Konya,Soma,Suruc=Suruç,Cizre,Van,Kahramanmaras=Kahramanmaraş=Maras,Elazig=Elazığ,Sanliurfa=Şanlıurfa=Urfa,Malatya,Adiyaman=Adıyaman,Iskenderun,Antakya=Antioch,Reyhanli=Reyhanlı,Trabzon,Bodrum,Mersin,Mardin,Ercis,Hakkari,Incirlik,Kilis,Osmaniye,Pazarcik,Erzincan,Samsun,Edirne,Silivri,Bolu,Kartalkaya,Bartin,Amasra,Seferihisar,Bayrakli,Izmit,Bingol=Bingöl
Uganda:Entebbe,Gulu,Kasese,Jinja
Ukraine:Kharkiv=Kharkov,Odesa=Odessa,Dnipro=Dnipropetrovsk=Dnepropetrovsk,Lviv=Lvov,Zaporizhzhia=Zaporozhye=Zaporizhzhya,Mariupol,Donetsk,Luhansk City,Kherson,Mykolaiv=Nikolaev=Mykolayiv,Sevastopol,Simferopol,Sloviansk=Slavyansk=Slaviansk,Kramatorsk,Bakhmut=Artemivsk,Bucha,Irpin,Chernobyl=Chornobyl,Chernihiv=Chernigov,Sumy,Poltava,Zhytomyr,Vinnytsia=Vinnytsya,Kremenchuk,Severodonetsk=Sievierodonetsk,Lysychansk,Izium=Izyum,Melitopol,Berdyansk=Berdiansk,Kryvyi Rih=Krivoy Rog,Debaltseve=Debaltsevo,Ilovaisk,Hrabove=Grabovo,Torez,Uzhhorod,Ivano-Frankivsk,Chernivtsi,Ternopil,Rivne,Lutsk,Cherkasy,Kropyvnytskyi,Avdiivka=Avdeevka,Pokrovsk,Hostomel,Borodianka,Kupiansk,Lyman,Volnovakha,Horlivka=Gorlovka,Enerhodar=Energodar,Kakhovka=Nova Kakhovka,Yalta,Kerch,Olenivka,Makiivka
United Arab Emirates:Dubai,Sharjah,Fujairah,Ajman,Ras al-Khaimah
United Kingdom:Manchester,Birmingham,Liverpool,Leeds,Sheffield,Bristol,Glasgow,Edinburgh,Cardiff,Belfast,Newcastle,Nottingham,Leicester,Southampton,Portsmouth,Brighton,Oxford,Cambridge,Aberdeen,Dundee,Swansea,Plymouth,Norwich,York,Hull,Sunderland,Coventry,Bradford,Derby,Wolverhampton,Stoke-on-Trent,Londonderry=Derry,Omagh,Dunblane,Lockerbie,Salisbury,Grenfell Tower,Woolwich,Southport,Dover,Winchester,Canterbury City,Bath,Luton,Reading,Blackpool,Hillsborough Stadium,Shoreham,Wimbledon,Windsor,Heathrow,Gatwick,Stansted,Westminster,Amesbury,Inverness,Ipswich,Exeter,Grays,Tottenham,Kensington,Croydon,Ascot,Balmoral,Sandringham,Tower Hamlets,Hartlepool
Uruguay:Punta del Este
Uzbekistan:Samarkand,Bukhara,Andijan=Andizhan,Namangan,Nukus
Venezuela:Maracaibo,Valencia,Barquisimeto,Merida,Ciudad Guayana
Vietnam:Ho Chi Minh City=Saigon,Da Nang=Danang,Haiphong=Hai Phong,Hue,Nha Trang,Can Tho
Yemen:Aden,Taiz=Taez,Hodeidah=Hodeida=Hudaydah=Al Hudaydah,Mukalla=al-Mukalla,Mocha=Mokha,Dhamar,Ibb,Hajjah=Hajja,Marib City,Zinjibar
Zambia:Ndola,Kitwe
Zimbabwe:Bulawayo,Chimanimani,Mutare
Alabama:Birmingham,Montgomery,Mobile,Huntsville,Tuscaloosa,Selma
Alaska:Anchorage,Juneau,Fairbanks
Arizona:Phoenix,Tucson,Scottsdale,Mesa,Flagstaff
Arkansas:Little Rock,Fayetteville
California:Los Angeles=LA=L.A.,San Francisco,San Diego,Sacramento,San Jose,Oakland,Long Beach,Fresno,Anaheim,Santa Barbara,Santa Monica,San Bernardino,Riverside,Berkeley,Bakersfield,Palo Alto,Hollywood,Thousand Oaks,Gilroy,Beverly Hills,Cupertino,Mountain View,Monterey Park,Malibu,Montecito,Ridgecrest,Isla Vista,Lake Forest,Santa Fe Springs,Poway,Stockton,Altadena
Colorado:Denver,Boulder,Colorado Springs,Aurora,Littleton,Columbine High School
Connecticut:Hartford,New Haven,Newtown,Bridgeport,Stamford
Delaware:Wilmington,Dover City
Florida:Miami,Orlando,Tampa,Jacksonville,Tallahassee,Fort Lauderdale,Parkland,Sanford,St. Augustine,Key West,Pensacola,West Palm Beach,Palm Beach,Surfside,Fort Myers,Gainesville,Daytona Beach,Cape Canaveral,Mar-a-Lago,St. Petersburg,Sarasota,Naples
Georgia (US):Atlanta,Savannah,Augusta,Brunswick,Winder
Hawaii:Honolulu,Maui,Lahaina,Pearl Harbor,Hilo
Idaho:Boise
Illinois:Chicago,Springfield,Rockford,Peoria,Highland Park,Evanston
Indiana:Indianapolis,Fort Wayne,South Bend,Gary
Iowa:Des Moines,Cedar Rapids,Davenport
Kansas:Wichita,Topeka,Olathe
Kentucky:Louisville,Lexington,Frankfort,Mayfield
Louisiana:New Orleans,Baton Rouge,Shreveport,Lafayette,Lake Charles
Maine:Portland,Bangor,Lewiston
Maryland:Baltimore,Annapolis,Bethesda,Rockville,Silver Spring,Camp David
Massachusetts:Boston,Cambridge,Worcester,Springfield,Watertown,Lowell,Salem
Michigan:Detroit,Ann Arbor,Lansing,Flint,Grand Rapids,Dearborn,Kalamazoo
Minnesota:Minneapolis,St. Paul,Duluth,Rochester,Brooklyn Center
Mississippi:Jackson,Biloxi,Gulfport
Missouri:St. Louis=St Louis,Kansas City,Ferguson,Joplin,Springfield,Columbia
Montana:Billings,Helena,Missoula
Nebraska:Omaha,Lincoln
Nevada:Las Vegas,Reno,Carson City
New Hampshire:Concord,Manchester
New Jersey:Newark,Jersey City,Trenton,Atlantic City,Camden,Princeton
New Mexico:Albuquerque,Santa Fe,Los Alamos,Roswell
New York:New York City=NYC,Manhattan,Brooklyn,Queens,Bronx,Staten Island,Buffalo,Albany,Rochester,Syracuse,Long Island,Harlem,Yonkers,Utica,Wall Street
North Carolina:Charlotte,Raleigh,Durham,Greensboro,Asheville,Fayetteville,Wilmington
North Dakota:Fargo,Bismarck
Ohio:Columbus,Cleveland,Cincinnati,Dayton,Toledo,Akron,East Palestine,Youngstown
Oklahoma:Oklahoma City,Tulsa
Oregon:Portland,Salem,Eugene,Roseburg
Pennsylvania:Philadelphia,Pittsburgh,Harrisburg,Scranton,Allentown,Gettysburg,Shanksville,Erie
Rhode Island:Providence,Newport
South Carolina:Charleston,Columbia,Greenville,Myrtle Beach
South Dakota:Sioux Falls,Rapid City
Tennessee:Nashville,Memphis,Knoxville,Chattanooga
Texas:Houston,Dallas,Austin,San Antonio,Fort Worth,El Paso,Corpus Christi,Galveston,Waco,Uvalde,Sutherland Springs,Fort Hood,Arlington,Laredo,Brownsville,Lubbock,Midland,Odessa,Plano,Garland,McAllen,Santa Fe,Kerrville
Utah:Salt Lake City,Provo
Vermont:Burlington,Montpelier
Virginia:Richmond,Norfolk,Virginia Beach,Charlottesville,Arlington,Alexandria,Blacksburg,Roanoke,Langley,Fairfax
Washington State:Seattle,Spokane,Tacoma,Olympia,Oso
West Virginia:Charleston,Morgantown
Wisconsin:Milwaukee,Madison,Kenosha,Green Bay,Oak Creek,Waukesha
Wyoming:Cheyenne,Casper
"""

# Wider than a country: no ground for a clash with a country, and of no country themselves.
WIDE = """
Africa,Asia,Europe,North America,South America,Oceania,Antarctica,Latin America,Central America,Middle East,Mideast,
Near East,Far East,Southeast Asia,South Asia,East Asia,Central Asia,Eastern Europe,Western Europe,Central Europe,
North Africa,West Africa,East Africa,Sub-Saharan Africa,Southern Africa,Horn of Africa,Sahel,Maghreb,Balkans,Baltics,
Baltic States,Caucasus,South Caucasus,North Caucasus,Scandinavia,Caribbean,Gulf,Persian Gulf,Arabian Gulf,
Arabian Peninsula,Korean Peninsula,Mediterranean,Mediterranean Sea,Black Sea,Red Sea,Caspian Sea,Baltic Sea,North Sea,
Adriatic,Aegean,Aegean Sea,Atlantic,Atlantic Ocean,Pacific,Pacific Ocean,Indian Ocean,Arctic,Arctic Ocean,
South China Sea,East China Sea,Sea of Japan,Yellow Sea,Arabian Sea,Bay of Bengal,Gulf of Aden,Gulf of Mexico,
Gulf of Oman,Strait of Hormuz,Taiwan Strait,English Channel,Bosphorus,Suez Canal,Panama Canal,Himalayas,Alps,Andes,
Pyrenees,Sahara,Amazon,Levant,Kurdistan Region,Korea,Iberia,Sea of Azov,Sea of Marmara,Nile,Danube,Rhine,Dead Sea,
Lake Chad,Indian Subcontinent,Congo,Ireland Island,Mekong
"""
