"""
Buildings, towns, land, sea and weather, in English, Italian and Turkish; `concepts` reads them.

One line a concept, as in `accounts`: its name, then the beginnings of English, of Italian and
of Turkish words, with `|` between. All is folded; `=` before a word: the whole word. A word with
two senses stands in both rows. Start at the first table.
"""

BUILDINGS_AND_TOWNS = """
door|=door =doors doorw doorst =gate =gates gatew|=porta =porte porton porticin =cancello \
=cancelli|kapi
window|window|finestr|pencere
glass pane|=glass windowpane =pane =panes|vetr|=cam =cama =camlar =camlari =camin =camdan camli \
camlarin
roof|roof|tett tegol|=cati =catisi =catiya =catinin =catidan =catida catilar catisin kiremit
wall|=wall =walls walled|=muro =muri =mura murag =parete =pareti|duvar =sur surlar
stairs|stair =steps =step ladder|=scala =scale scalin gradin|merdiven basamak
corridor|corridor hallway|corridoi|koridor
room|=room =rooms =hall =halls lounge|stanz camer =sala =salone =saloni|=oda =odaya =odada =odasi \
odasin =odayi =odanin =odadan odalar odam salon
kitchen|kitchen|cucin|mutfak
bed|=bed =beds bedroom bedside|=letto =letti lettin|yatak
dormitory|dormitor|dormitor camerat|yatakhane kogus
bathroom|=bath =baths bathroom bathtub toilet lavator latrine washroom|=bagno =bagni =vasca latrin|\
banyo tuvalet kuvet
cellar|cellar basement|cantin scantinat sotterrane|bodrum mahzen
ceiling|ceiling attic|soffitt mansard|tavan
balcony|balcon terrace veranda|balcon terrazz verand|balkon teras veranda taraca
courtyard|courtyard =yard|cortil|avlu
garden|garden|giardin =orto =orti|bahce
park|=park =parks|=parco =parchi|=park =parki =parka =parkin =parkta =parktan parklar parkind
fence|=fence =fences fenced fencing railing palisade|recinz recint staccionat steccat ringhier|\
=cit =citi =citin citle parmaklik korkuluk
barbed wire|barbed|spinat|dikenli
tower|tower|=torre =torri torret|=kule kuleler kulesi kuleye kuleden kuleyi kulenin
castle|castl fortress citadel =fort =forts|castell fortezz fortific|=kale kalesi kalenin kaleye \
kaleyi kalede hisar sato
palace|palace|palazz reggi|saray
hut|=hut =huts =shack =shacks =shed =sheds|capann baracc =rifugio|kulube baraka
barracks|barracks|caserm|kisla
hotel|hotel =inn =inns|alberg hotel locand|otel
theatre|theatre theater theatri|teatr|tiyatro
cinema|cinema|cinema cinematog|sinema
museum|museum|=museo =musei|muze
library|librar|bibliotec|kutuphane kitaplik
statue|statue|=statua =statue scultur|heykel
monument|monument memorial|monument memorial|=anit =aniti anita anitin anitlar anitina abide
grave|=grave =graves gravest tomb|tomb sepolcr|mezar turbe
cemetery|cemeter graveyard|cimiter|mezarlik kabristan
rubble|rubble debris =ruin =ruins ruined|maceri detrit rovin|moloz harabe yikinti harap yikik enkaz
brick|brick|matton|tugla kerpic
stone|=stone =stones|=pietra =pietre sass pietros|=tas =taslar =taslari =tastan taslarin =taslarla
concrete|concrete cement|cement ciment calcestruzz|beton cimento
wood|=wood wooden timber =plank =planks|=legno =legna legnam|ahsap =tahta tahtan tahtal kereste \
=odun =odunu odunlar odunla
iron|=iron|=ferro =ferri|=demir =demirden demiri demirler demirci
steel|steel|acciai|celik
shop|=shop =shops =store =stores shopkeep|=negozio =negozi negoziant botteg|dukkan magaza bakkal
market|market bazaar|mercat bazar|=pazari =pazarda =pazara =pazarin pazarlar pazarci pazarind \
carsi piyasa
oven|=oven =ovens =stove =stoves furnace =kiln|=forno =forni fornac altoforn =stufa =stufe|=firin \
firini firina firinlar firinda =soba soban sobay sobas
baker|baker bakery|fornai panett panifici|firinci
restaurant|restaurant tavern canteen|ristorant =trattoria =trattorie osteri tavern mensa|lokanta \
restoran meyhane
coffee|coffee =cafe =cafes|caffe|kahve kafeter =kafe
mill|=mill =mills windmill miller|mulin mugna|degirmen
farm|=farm =farms farmhouse farmyard|=fattoria =fattorie poder cascin|ciftlik
farmer|farmer peasant|contadin agricoltor coltivator|ciftci koylu
agriculture|agricultur agrari|agricol agrari|tarim zirai ziraat
stable|=barn =barns =stables hayloft cowshed|=stalla =stalle fienil scuderi|ahir agil samanlik
fountain|fountain|fontan|cesme fiskiye sadirvan
dam|=dam =dams|=diga =dighe|baraj
canal|canal channel|canal|kanal
sewer|sewer sewage|fogn|kanalizasyon lagim
tunnel|tunnel|tunnel galleri|tunel
pier|=pier =piers quay wharf jetty dock docks|=molo =moli banchin pontil|iskele rihtim
shipyard|shipyard dockyard|cantier arsenal|tersane
lighthouse|lighthouse|=faro =fari|fener
lamp|=lamp =lamps lamplight lantern =torch =torches torchl|lampad lampion lanter torci|lamba fener \
kandil
station|=station =stations|stazion|istasyon =gar =gari =garda garina garindan
platform|platform|piattaform|peron platform
rail track|=rails =track =tracks|binar rotai|=ray raylar =rayi =raya rayla raydan
crossroad|crossroad junction intersection|=incrocio =incroci crocevi|kavsak
pavement|pavement sidewalk|marciapied|kaldirim
corner|corner|=angolo =angoli|=kose kosesi kosede kosey kosel
motorway|motorway highway|autostrad|otoyol otoban karayol
path|=path =paths footpath =trail =trails|sentier|patika
neighbourhood|neighbourhood neighborhood suburb outskirt slum|quartier rion sobborg periferi|\
mahalle semt banliyo
district|district|distrett circondari|=ilce ilcede ilceler ilcesi ilceye ilcen kaymakam
province|provinc|provinc|vilayet =il =ili =ilin =ilde =ildeki =ilinde =iline =ilinin iller eyalet \
tasra
region|region =zone =zones|region =zona =zone|bolge yore
municipality|municipal mayor|municip sindac|belediye muhtar
capital city|capital|capitale capitali|baskent payitaht
camp|=camp =camps encamp camper campsite|=campo =campi accamp campegg|=kamp =kampi =kampin kampa \
kampt kamplar kampl kampin
map|=map =maps|=mappa =mappe cartin =carta =carte|harita
world|=world =worlds worldw|mond|dunya
space|=space spacec spacew astronaut cosmonaut|spazi astronaut cosmonaut|uzay astronot kozmonot
embassy|embass consul|ambasciat consol|buyukelcilik elcilik konsol
office|=office =offices bureau|uffici|=ofis ofisi ofiste buro dairesi yazihane postane
headquarters|headquarter|=quartier =sede =sedi|karargah
warehouse|warehouse depot storehouse|magazzin =deposito =depositi|=depo depos depoy depod depol \
depon
shelter|shelter bunker|rifugio =rifugi bunker =riparo =ripari|siginak barin
square|square|piazz|meydan
centre|centre center central|centr|merkez
storey|=floor =floors storey storeys|=piano =piani pianterren|=katta =kattan katinda katlar =katli \
katindan kattaki
parking|=park parked parking|parchegg|=park =parki parkin otopark parketm
wreck|wreck|relitt rottam carcass|enkaz batig hurda
granary|granar|granai|=ambar ambari ambarl ambara
flat|=flat =flats apartment|appartament|=daire daireyi dairede dairel dairesi apartman
skyscraper|skyscraper|grattaciel|gokdelen
chimney|chimney smokestack|camin ciminier comignol|baca
column|column pillar|colonn pilastr|=sutun sutunu sutunl direkler
arch|=arch arches archway|=arco =archi arcat|kemer
dome|=dome =domes cupola|cupol|kubbe
minaret|minaret|minaret|minare
tile|tiles tiled|piastrell maiolic|fayans cini karo
plaster|plaster|intonac gesso|alci =siva =sivasi
tar|asphalt|asfalt bitum|asfalt zift
gravel|gravel|ghiai|=cakil cakilli cakillar
clay|=clay|argill|=kil killi
lime|limestone|calcar|kirec
lift|elevator =lift|ascensor|asansor
aqueduct|aqueduct|acquedott|sukemer
hydrant|hydrant hose hoses|idrant|hortum
runway|runway|=pista|=pist pisti pistin piste
"""
LAND_SEA_AND_WEATHER = """
mountain|mountain|montagn =monte =monti|=dag =dagi =dagin =daga =dagda =dagdan daglar daglik
hill|=hill =hills hillside|collin =colle =colli|tepe
peak|=peak =peaks summit|=vetta =vette =cima =cime|doruk zirve
slope|slope|pendi versant|yamac bayir
valley|valley|=valle =valli vallat|=vadi vadis vadid vadiy vadil vadin
plain|=plain =plains|pianur =piana|=ova =ovasi =ovaya =ovada ovadan ovasin ovalar
plateau|plateau|altopian|yayla plato
desert|=desert =deserts|desert|=col =colde =colu =colun =cole =colden collerd
forest|forest woodland =woods|forest =bosco =boschi|orman
farmland|=field =fields farmland|=campo =campi|tarla
countryside|countryside rural|campagna =rurale =rurali|kirsal tasra
meadow|meadow pasture =grazing|=prato =prati pascol|cayir =mera meralar otlak otlat
grass|grass grassy lawn|=erba =erbe|cimen =ot =otlar =otlari
swamp|swamp =marsh marshes marshy|palud acquitrin|batakl
lake|=lake =lakes|=lago =laghi lacustr|gol
stream|=stream =streams brook creek|torrent ruscell|=dere =deresi =dereyi =dereye =derenin =derede \
=dereden dereler deresin
waterfall|waterfall cascade|cascat|selale cavlan
coast|coast shore seaside|=costa =coste costier litoral =riva =rive|kiyi sahil
beach|beach|spiagg|plaj kumsal
cliff|cliff precipic|scoglier precipiz burron rupe|ucurum
rock|=rock =rocks rocky|rocci rocce scogl|=kaya =kayaya =kayanin kayalik kayalar kayaliklar
cave|=cave =caves cavern|grott cavern|magara
cape|=cape headland promontor|promontor|burnu
bay|=bay =bays gulf|=baia =baie =golfo =golfi|korfez
peninsula|peninsula|penisol|yarimada
continent|continent|continent|=kita =kitasi kitalar kitasin =kitada =kitaya
ocean|ocean|ocean|okyanus
wave|=wave =waves|=onda =onde ondat|dalga
tide|=tide =tides tidal|=marea =maree|gelgit =sular =sularin
sea current|=current =currents|corrent|akinti =akim
sand|=sand =sands sandy sandbank|sabbi|=kum =kumu kumlu kumlar =kuma =kumun =kumda kuml
mud|=mud muddy|fang|camur
dust|=dust dusty|polver|toz
gunpowder|gunpowder powder|polver|barut
soil|=soil =soils =earth =ground|=terra =terre terren suol|toprak arazi zemin
territory|territor|territor|topraklar
hole|=hole =holes|=buco =buchi =buca =buche|=delik delig deligi delikl delikt
ditch|ditch =pit =pits|=fossa =fosso =fossi fossat|hendek cukur
trench|trench|trince|siper
mine|=mine =mines mining collier|miniera miniere minerari|maden
laid mine|=mine =mines minefield minelay|=mina =mine|mayin
avalanche|avalanche|valang|=cig =cigin =ciga =cigdan
landslide|landslid mudslid|=frana =frane franat franos smottam|heyelan
volcano|volcan erupt|vulcan eruz|yanardag volkan puskur
horizon|horizon|orizzont|ufuk ufku
shade|shadow shade|ombr|golge
landscape|landscape scener|paesagg panoram|manzara
rain|=rain rains rained raining rainy rainf|piogg piov|yagmur yagis
wind|=wind =winds windy gust|=vento ventos raffic|ruzgar
fog|=fog foggy =mist misty|nebbi|=sis =sisli =sisin =siste =sisten sisten
ice|=ice icy iceberg icebreak|ghiacci|=buz buzlu buzlar buzun buzda buzdan buzk
frost|frost freez froze|=gelo gelat gelid congel =brina|ayaz kiragi donarak donmus donmak donma \
dondurul dondurd donduru dondurma
cloud|cloud|nuvol =nube =nubi|bulut
lightning|lightning|fulmin|yildirim simsek
thunder|thunder|tuon|gurle gurultusu
sky|=sky =skies|=cielo =cieli|=gok =goge =gokte =gogu gokyuzu =gokten
sun|=sun sunlight sunny sunshin|=sole solegg|gunes
sunset|sunset dusk twilight|tramont crepuscol|alacakaranlik gunbatim =batimi batimin
star|=star =stars|stell|yildiz
moon|=moon moonl moonless|=luna lunar|mehtap dolunay ayisig =aya
heat|=heat =hot =warm warmth hotter hottest|=caldo =calda =caldi =calde calor|sicak
weather|weather|meteorolog =meteo maltemp intemper|=havanin =havalar =havasi meteoroloji
climate|climate climatic|=clima climatic|iklim
drought|drought|siccit|kuraklik
darkness|=dark darkness darkened blackout|=buio oscur|karanlik karart
light|=light =lights =lit illuminat|=luce =luci luminos illumin|isik aydinl
spark|=spark =sparks|scintill|kivilcim
dune|=dune =dunes|=duna =dune|kumul
meteorite|meteor|meteorit meteora|goktasi meteor
altitude|height heights altitude|altezz altitud|yukseklig yukseklik irtifa
"""
