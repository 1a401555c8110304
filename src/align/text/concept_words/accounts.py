"""
Words that accounts of events are made of, in English, Italian and Turkish; `concepts` reads them.

One line a concept: its name, then the beginnings of English, of Italian and of Turkish words, with
`|` between. All is folded (no case, no accents, one kind of i). `=` before a word: the whole word,
not a beginning.
"""

PEOPLE_AND_POWERS = """
person|person people =man =men woman women citizen resident villager inhabitant crowd|person \
uomin =uomo donn cittadin abitant gente folla|=kisi kisi =insan insanl adam kadin yurttas \
vatandas koylu halk kalabalik
child|child =boy boys =girl girls =kid =kids|bambin ragazz figli|cocuk oglan =kiz oglu
soldier|soldier troop commando airm conscript recruit infantry guardsm marine|soldat truppe \
militar avier =fanti fanter carabinier uomini coscritt commando|asker komando =er erler erleri \
jandarma \
muhafiz piyade nefer
sailor|sailor seam seafar crew mariner|marina equipaggio mozz|denizci gemici murettebat tayfa
police|police constabl officer|polizi agent gendarm|polis zabita
guard|guard sentr watchm|guardi sentinell|nobet koruma gorevli
firefighter|firefight firem|pompier vigil|itfaiye
rescue|rescu saved =save survivor surviv pulled|soccor salvat estrass superstit sopravviss|\
kurtar kurtul enkazdan sag
victim|victim casualt|vittim|kurban magdur
death|dead =die died dies death killed kill killing lost fatalit perish toll =slain|mort moriron \
vittim ucci decess deced strag bilancio|olen oldur =olu =oluler =olum =olumu =olumun \
=olumune =olumden =can hayatini kaybet kayip
injured|injur wound hurt|ferit|yaral
missing|missing unaccounted|dispers scompars|kayip
deputy|deput lawmaker legislator parliamentar senator|deputat parlamentar senator onorevol|\
milletvekil mebus vekil senator
minister|minister secretar|ministr segretari|bakan sekreter hariciye
premier|premier prime chancellor|premier presidente cancellier|basbakan sansolye
president|president|presidente|cumhurbaskan baskan
leader|leader =head =heads|leader =capo =capi|lider
ambassador|ambassador envoy|ambasciator inviat|buyukelci elci sefir
government|government cabinet administration|govern gabinett esecutiv|hukumet kabine bakanlar
parliament|parliament assembly chamber congress senate|parlament assemble camer senat \
aula|meclis parlamento senato
opposition|opposition oppos|opposizion oppost|muhalef
party|=party parties|partit|parti
king|=king queen monarch prince|=re regin princip|kral sultan prens
general|general admiral colonel commander captain|general ammiragl colonnell comandant capitan|\
generali komutan albay amiral kaptan pasa
press|=press journalist reporter newspap correspondent media|stamp giornal cronist corrispond|\
basin gazete muhabir
spokesman|spokesm spokesw|portavoc|sozcu
refugee|refuge migrant displaced homeless|profug sfollat migrant =senzatetto|multeci gocmen evsiz \
siginmac
hostage|hostage captive kidnap|ostag sequestr rapit|rehin kacir
hijack|hijack pirate gunm|dirottat pirat|korsan
worker|worker labour labor strike|operai lavorator sciopero|isci grev emekci
doctor|doctor hospital nurse medic|medic ospedal inferm|doktor hekim hastane hemsire
student|student pupil|student alliev|ogrenci
interpreter|interpret translat|interpret tradu|tercum cevir
pilot|pilot|pilot|pilot kilavuz
court|court judge judg magistrat prosecut trial jurisdict justice verdict|tribunal giudic \
magistrat procur process giustiz corte giurisdiz|mahkeme yargi savci hakim dava adalet
crime|crime offence offense murder|delitt reat crimin omicid|suc cinayet
prison|prison jail arrest handcuff detain|prigion carcer arrest manett|hapis cezaevi tutuk \
kelepce gozalti
team|team brigade unit|squadr brigat unita|ekip ekib takim tugay
"""
DEEDS = """
vote|vote votes voted voting ballot|vot scrutin|oy oyla
against|=no none nay against|contrar =no contro|ret karsi aleyh
favour|favor favour approv =yes accept|favorevol approv|kabul lehte onay
abstain|abstain abstention withheld|astenut astens|cekimser
law|=law laws =bill legisl statute|=legge leggi|kanun yasa tasari
article|article clause|articol clausol|madde
sign|signed sign signature signing|firm sottoscri|imza
agreement|agreement treaty accord pact convention deal|accord trattat patto convenzion|anlasma \
antlasma pakt sozlesme mutabakat
declare|declar announc proclam|dichiar annunc proclam|ilan acikla bildiri
document|document text letter message note instrument papers|document test letter messagg nota \
strument|belge metin mektup mesaj kagit nota
answer|answer repl respon|rispost rispos replic|cevap yanit
ask|=ask asked asks request demand appeal|chie chied richie|iste rica sor talep
refuse|refus reject turned denied deny|rifiut respin neg|red geri reddet
promise|promis pledg guarant|promess garant|soz garanti vaat
warn|warn threat caution|avvert minacc ammon|uyar tehdit
speech|speech spoke address speak|discors parol parl|konus soyle nutuk hitab
open|opened open opens opening|apert aprir apri|acti acil acan cikmis
close|closed close closing shut end ended|chius chiud concl|kapat kapan =son =sonu =sona
meet|meet =met summit talks session sitting|incontr riunio vertic sedut collo|gorusme \
toplan toplant bulus zirve oturum
seat|seat =sat sitting|sedev seder sedut post|otur koltuk
quarrel|quarrel dispute argu|=lite =liti litig disput polemic|tartis anlasmaz kavga
delay|delay postpon grace|rinvi ritard concess|ertele beklet gecik
decide|decid decision resol|decis decid|karar
order|order command instruct|ordin comand|emir emr komut talimat
travel|travel flew journey trip arriv reach came went|viaggi arriv partit giun raggiun|git \
gel var ulas yola yolcu
leave|left leave =leaves depart sail|=partirono partenz lasci salp|ayril kalk cikt
return|return came|ritorn torn|don
land|landed landing touched land|atterr sbarc pos|indi inis inen cikarma kara
intercept|intercept forced closed shadow escort|intercett costrett scort aggan|sikistir onle eslik
surround|surround circle ring encircl|circond accerchi cerchi|kusat cevre sar
withdraw|withdr retreat|ritir ripieg|cekil geri
attack|attack assault raid bomb strik|attacc assalt bombard raid|saldir baskin bomba
invade|invad invasion occup|invas invad occup|isgal cikarma istila
shoot|shoot shot fire fired gun|spar colp fuoco|ates vur silah kursun
weapon|weapon arms gun rifle missile warhead|arm fucil missil testat|silah tufek fuze baslik
war|=war wars|guerr|savas harp
peace|peace truce ceasefire armistice|pace tregua armistiz|baris ateskes
veto|veto|vet|veto
call|telephon phone call|telefon chiam|telefon
write|wrote writ compos draft =pen penned|scri compost penna redat minut|yaz kaleme
translate|translat interpret|tradu interpret|cevir tercume
secret|secret|segret|gizli sir
invite|invit|invit|davet
visit|visit|visit|ziyaret
aid|=aid help assist relief|aiut soccors assisten|yardim
protest|protest demonstr march rally|protest manifest cort|protesto gosteri yuruyus
celebrate|celebrat ceremon funeral|celebr cerimon funeral|kutla toren cenaze
resign|resign dismiss|dimission dimett|istifa
elect|elect|elezion elett|secim sec
accuse|accus blam fault|accus =colpa =colpe colpev|sucla kusur
fear|fear afraid dread|paur timor|kork endise
defend|defen|difes difen|savun koru
rise|rose rise rising climb grew|sali aument cresc|art yuksel
fall|fell fall drop collaps topple|cad crol|dus cok yik
build|build built construct|costru edific|insa kur
find|found find discover|trov scopr|bul kesf
hand|handed hand deliver deposit|consegn deposit|teslim ver
buy|bought buy purchas|acquist compr|satin
sell|sold sell sale|vend|=satti =satis satil
pay|paid pay price cost|pag prezz cost|ode fiyat maliyet bedel
"""
THINGS_AND_PLACES = """
ship|ship vessel tanker freighter carrier boat ferry|nav petrolier imbarc \
battell|gemi tanker vapur tekne
aircraft|aircraft plane airliner jet fighter airplane aeroplan|aere velivol caccia jet|\
ucak jet
helicopter|helicopter|elicotter|helikopter
train|train railway rail|tren ferrov|tren demiryol
vehicle|=car =cars truck lorr vehicle =bus =buses|auto autobus camion veicol|araba arac kamyon \
otobus
tow|=tow =towed towing =tug =tugs|rimorch train|romorkor ceki
collide|collid collision impact hit struck crash|collision urt scontr investit|carp carpis
fire|fire blaze burn flame ablaze ignit|incend fuoco fiamm bruci rog|yangin yandi yanan yaniyor \
yanin alev tutus
explode|explo blast burst|esplo scopp|patla infilak
smoke|smoke|fum|duman
oil|=oil crude petrol fuel|petrol greggio|petrol akaryakit
pollute|pollut spill contamin|inquin contamin|kirl sizinti
tank|=tank tanks|serbato cistern|tank
refinery|refiner|raffin|rafineri
power|power blackout electric electr|elettric corrent|elektri
empty|empty ballast nothing|vuot scaric|bos bosal
cargo|cargo load freight laden|caric|yuk kargo
strait|strait channel|strett canal|bogaz
traffic|traffic navigation|traffic|trafik
queue|queue waiting wait anchor|attes coda ferm rada|kuyruk bekle demir
port|=port =ports harbor harbour|=porto =porti portual|liman
sea|=sea seas|=mare|deniz
river|river|fium|nehir irmak
island|island|isol|=ada =adasi =adaya =adada =adalar
bridge|bridge|pont|kopru
airport|airport airfield runway air|aeroport pist aere|havaalan hava pist
base|=base bases|=base =basi|=us =ussu =usse =ussun =usler =ussune =ussunde
building|building house block apartment storey|edific palazz =casa =case condomin|bina =ev =evi \
=eve =evde =evler konut blok =kat =kati =katli
street|street road square|strad vi piazz|sokak yol meydan cadde
city|city town|citta|kent sehir kasaba
village|village|villagg paes|koy
border|border frontier|confin frontier|sinir
quake|quake earthquake tremor shock seism|terremot scoss sism|deprem sarsinti
magnitude|magnitude richter|magnitud richter|buyukluk siddet
lasting|lasted =last =lasts lasting|=duro =dura durat durar|=surdu =suren =surer surecek
flood|flood|alluvion inondaz|sel taskin
storm|storm gale hurricane|tempest uragan burrasc|firtina kasirga
snow|snow|=neve nevic nevos|=kar =kari =karin =karda karli
cold|cold degrees temperature thermometer|fredd grad termometr|soguk derece
water|water|acqu|=suyu =suyun =suya =sular =sulari =sularin =sulara =suyla =sudan
food|food meal lunch dinner bread|cib pranz =cena =cene cenar =pane|yemek ekmek
money|money dollar loan fund budget|denar dollar fond prestit|para dolar fon kredi
bank|=bank banks|banc|banka
company|company firm|societ aziend impres|sirket firma
factory|factor plant|fabbric stabiliment|fabrika tesis
school|school universit|scuol universit|okul universite
church|church mosque|chies moschea|kilise cami
film|film picture photograph photo|film fotograf|film fotograf resim
radio|radio broadcast|radio|radyo telsiz
flag|flag|bandier|bayrak bayrag
gift|gift present|dono regal|hediye armagan
tent|=tent tents|tend|cadir
war game|exercise drill manoeuvre|esercitaz|tatbikat
fleet|fleet navy naval|flott marin|donanma filo
army|army|esercit|ordu
night|night midnight|nott mezzanott|gece
morning|morning dawn|mattin =alba =albe|sabah safak
evening|evening|=sera =sere serat|aksam
afternoon|afternoon|pomeriggi|ogleden ikindi
day|=day days|giorn|gun
week|week|settiman|hafta
month|month|=mese =mesi|=ay =aylik =ayda =ayin =aydir =aylar
member|member|membr|uye
country|countr nation state|paes nazion stat|ulke devlet millet
alliance|allianc ally allies allied|alleanz alleat|ittifak muttefik
council|council|consigl|konsey
field|field area sector|settor camp|alan
fault|fault|fagli|fay
damages|fine damage insur|mult dann assicur|ceza zarar hasar sigorta
interest|interest rate|interess tass|faiz
nuclear|nuclear atomic|nuclear atomic|nukleer atom
terror|terror|terror|teror
trade|trade export import commerc|commerc esport import|ticaret ihrac ithal
partner|partner|partner soci|ortak
foe|foe enem adversar|nemic avversar|dusman hasim
friend|friend|amic ami|dost arkadas
cold war|cold|fredda|soguk
joke|joke laugh|scherz risat|saka gul
game|game match goal|partit gol|mac gol
record|record|record primat|rekor
page|=page pages|pagin|sayfa
book|book|libr|kitap
hour|hour|=ora =ore|saat
minute|minute|minut|dakika
second|seconds|second|saniye
distance|kilometre kilometer mile|chilometr migli|kilometre mil
south|south|sud|guney
north|north|nord|kuzey
east|east|=est orient|dogu
west|west|ovest occident|bati
passport|passport visa|passaport|pasaport vize
"""
