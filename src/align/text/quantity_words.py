"""
What numbers count: measures with their factors, and nouns in families that may be compared.

One line a unit: its name, the words of English, of Italian and of Turkish, with `|` between;
all folded, `=` before a whole word, else the beginning of one. Start at `quantities`, which reads
these tables.
"""

#: Family, factor to the family's base, name, words.
MEASURES = """
duration|1|seconds|=second =seconds|=secondi|saniye
duration|60|minutes|=minute =minutes|=minuto =minuti|dakika
duration|3600|hours|=hour =hours|=ora =ore|saat
duration|86400|days|=day =days|=giorno =giorni =giornata =giornate|=gun =gune =gunu =gunun =gunde \
=gunden =gundur =gunluk =gunler
duration|604800|weeks|=week =weeks|=settimana =settimane|hafta
duration|2629800|months|=month =months|=mese =mesi|=ay =aylik =aydir =aydan =ayda =ayin =ayi
duration|31557600|years|=year =years|=anno =anni|=yil =yili =yila =yilin =yilda =yildan =yildir \
=yillik =yillar =sene
length|1|metres|=metre =metres =meter =meters|=metro =metri|=metre
length|1000|kilometres|kilomet =km|chilometr =km|kilometre =km
length|1609|miles|=mile =miles|=miglio =miglia|=mil =mili =milin =milden =milde =milik =millik
length|0.3048|feet|=feet =foot|=piede =piedi|=fit
length|0.01|centimetres|centimet =cm|centimetr =cm|santim =cm
length|0.0254|inches|=inch =inches|=pollice =pollici|=inc =inclik
length|0.9144|yards|=yard =yards|=iarda =iarde =yarda =yarde|=yarda =yardalik
area|10000|hectares|hectare|ettar|hektar
area|1|square metres|=sqm|=mq|metrekare
area|1000000|square kilometres|||kilometrekare
area|4047|acres|=acre =acres|=acro =acri|=donum
mass|1000|tons|=ton =tons tonne tonnage|tonnellat tonnellagg|=ton =tonu \
=tonluk =tona =tonun =tondan =tonlar tonaj
mass|0.001|grams|=gram =grams =gramme =grammes|=grammo =grammi|=gram
mass|1|kilograms|kilogram =kg =kilos =kilo|chilogramm =kg =chilo =chili|kilogram =kg =kilo
volume|159|barrels|barrel|baril|varil
volume|1000|cubic metres|||metrekup
volume|1|litres|litre liter|litr|litre
degrees|1|degrees|degree|=grado =gradi|derece
knots|1|knots|=knot =knots|=nodo =nodi|knot
points|1|percentage points|percentage|percentual|=puan
share|1|per cent|percent|percento|=yuzde
times|1|times|=times|=volta =volte|=kez =defa =kere
"""

#: Words of money: name, words. Signs stand in `SIGNS`.
MONEY = """
dollars|dollar|dollar|dolar
euros|=euro =euros|=euro|=euro =avro
pounds|pound sterling|sterlin|sterlin
lire|=lira =lire|=lira =lire|=lira =liret =tl
marks|=mark =marks|=marco =marchi|=mark
roubles|rouble ruble|rubl|ruble
francs|=franc =francs|=franco =franchi|=frank =franka =frangi
yen|=yen|=yen|=yen
yuan|=yuan|=yuan|=yuan
drachmas|drachma|=dracma =dracme|drahmi
"""
SIGNS = {
    "$": "dollars",
    "us$": "dollars",
    "€": "euros",
    "£": "pounds",
    "¥": "yen",
    "₺": "lire",
}

#: Family, name, words: what is counted. A family's members may be one another's word.
COUNTED = """
persons|dead|=dead =death =deaths =died =killed fatalit =lives =bodies corpse toll =drowned martyr|\
=morti =morto =morte vittim cadaver decess =caduti =deceduti|\
=olu =oluye =olunun =oludur =oluydu =ceset \
=cesedi =can sehit sehid
persons|injured|injur wounded =hurt|feriti ferito|yarali
persons|missing|missing|dispers|=kayip =kaybi
persons|sailors|sailor seam seafar mariner crewm =crew bluejacket|marina|denizci gemici murettebat \
tayfa bahriyeli
persons|soldiers and police|soldier =ranks troop commando airm conscript marine =guards recruit \
=sentries police policem constabl infantrym|soldat effettiv militar avier =fanti commando \
carabinier coscritt =guardie poliziott agenti|asker komando =er =erin =eri jandarma nefer gorevli \
muhafiz polis zabita mehmetcik
persons|deputies|deput lawmaker parliamentar =senators =mp =mps|deputat parlamentar senator \
=onorevoli|milletvekil =vekil mebus senator
persons|ministers|minister|ministr|=bakan =bakani =bakanin
persons|leaders|leader =heads president premier|=capi leader president =premier|lider baskan
persons|officers|officer official general admiral colonel|ufficial funzionar generali ammiragl \
colonnell|subay memur general amiral yetkili
persons|passengers|passenger|passegger|yolcu
persons|hostages|hostage captive prisoner inmate detainee convict|ostag prigionier detenut \
carcerat =evaso =evasi|rehine esir tutsak mahkum tutuklu
persons|attackers|hijacker gunm attacker terrorist militant rebel thug criminal|dirottator \
terrorist attentator guerriglier criminal|korsan saldirgan terorist militan
persons|children|child =children =boys =girls =kids|bambin ragazz|cocuk
persons|women|woman =women|donn|kadin
persons|workers|worker employee miner labour|operai lavorator dipendent minator|isci calisan \
madenci emekci
persons|refugees|refugee displaced =homeless migrant|profug sfollat rifugiat migrant =senzatetto|\
multeci gocmen evsiz siginmaci
persons|students|student pupil|student alliev|ogrenci
persons|rescuers|rescuer =volunteers volunteer firefight diver|soccorritor volontar pompier \
sommozzator|kurtarici gonullu itfaiyeci dalgic
persons|survivors|survivor|superstit sopravvissut|=kurtulan
persons|demonstrators|demonstrator protester marcher striker|manifestant dimostrant \
scioperant|gosterici eylemci protestocu grevci
persons|foreigners|foreigner|stranier|yabanci
persons|journalists|journalist reporter correspondent|giornalist cronist|gazeteci muhabir
persons|doctors|doctor physician nurse|=medico =medici infermier|doktor hekim hemsire
persons|nationals|=greeks =turks =italians =americans =russians =germans =britons =albanians \
=armenians =cypriots =serbs =arabs =jews|=greci =turchi =italiani =americani =russi =tedeschi \
=inglesi =francesi =albanesi =armeni =ciprioti =serbi =arabi =ebrei|
families|families|famil household|famigli|=aile =hane
persons|visitors|visitor guest tourist supporter =fans spectator|visitator ospit turist tifos \
spettator|ziyaretci konuk misafir turist taraftar seyirci
persons|people|people person =men =man citizen resident inhabitant individual civilian =souls \
=others =personnel population =crowd youth =youths|\
=persone =persona =uomini =uomo cittadin abitant individu civili =anime =altri popolazion =folla \
=giovani =individui|\
=kisi insan =adam =sahis sahsi =genc =gencler yurttas vatandas =sivil personel \
nufus kalabalik kalabalig kazazede felaketzede afetzede depremzede
vessels|ships|ship vessel warship tanker freighter boat ferry ferries destroyer cruiser \
battleship steamer steamship gunboat submarine|\
=nave =navi cacciatorpedinier incrociator corazzat petrolier imbarcazion \
battell =barche traghett piroscaf cannonier sommergibil|\
gemi tanker vapur tekne feribot muhrib muhrip \
kruvazor zirhli =bot gambot denizalti
vessels|boats|lifeboat rowboat dinghy dinghies =launch =launches|scialupp canott =gommone \
=gommoni|filika =sandal =sandala =sandali =sandalda =sandallar =sandalin =sandalimiz kayik
aircraft|aircraft|aircraft airplane aeroplane plane airliner jet \
fighter helicopter transport bomber tomcat seaplane hydroplane|=aereo \
=aerei velivol cacci elicotter bombardier aeroplan idrovolant apparecchi trimotor|ucak ucag jet \
helikopter bombardiman tayyare
vehicles|vehicles|=car =cars truck lorr vehicle =bus =buses wagon|=auto camion veicol autobus \
carro|=arac =araba kamyon otobus
tanks|tanks|=tank =tanks|serbato cistern|=tank =tanki
missiles|missiles|missile warhead rocket =bombs|missil testat =bombe razz|fuze baslik roket =bomba
votes|votes in favour|=votes =vote =ballots =yeas =ayes|voti =voto =si favorevol|=oy =oyla =kabul \
=evet =lehte
votes|abstentions|abstention abstain withheld|astenut astension|cekimser
votes|votes against|=nays =noes =against|contrar =no|=ret =red =aleyhte =hayir
buildings|buildings|building =house =houses =block =blocks apartment =home =homes|edific palazz \
=case condomin \
abitazion|=bina =binasi =yapi =yapisi =ev =konut =blok =apartman
states|countries|countr nation =state =states|paes =stati nazion|ulke =devlet =devleti =devletin
states|members|member allies ally|membr =alleati|=uye =uyesi =uyeyi muttefik
fields|fields|=field =fields =areas =area sector|settor =campi =ambiti|=alan =alani sektor
pages|pages|=page =pages|pagin|sayfa
items|articles|article point clause paragraph|articol =punto =punti clausol paragraf|madde =nokta \
paragraf
items|occasions|occasion|occasion|=firsat
shots|shots|=shots bullet =rounds cartridge =casings|=colpi proiettil bossol cartucc|\
=mermi =kursun =el kovan =fisek
islands|islands|=island =islands|=isola =isole =isolotti|=ada =adalar =adalari =adanin =adaya
goals|goals|=goal =goals|=gol =reti|=gol =golu
groups|teams|=team =teams|squadr =gruppi|=ekip =takim
groups|delegations|delegation|delegazion|heyet delegasyon
groups|committees|committee commission|comitat commission|komite komisyon
groups|companies|=company =companies =firms|aziend societ impres|sirket firma
meetings|meetings|meeting session sitting|riunion sedut incontr|toplanti oturum gorusme
seats|seats|=seat =seats|=seggio =seggi =posti|sandalye koltuk
signatures|signatures|signature|=firma =firme|imza
attacks|attacks|attack explosion =strikes blast|attacch esplosion attentat|saldiri patlama
storeys|storeys|storey =story =stories floor|=piani|=kat =katli
cities|towns|=city =cities town village|citta villagg =comuni =paesi|=kent =sehir =koy =il =ilce
schools|schools|school|scuol|okul
units|divisions|division brigade battalion regiment|division brigat battaglion reggiment|tumen \
tugay tabur =alay
books|books|=book =books =volume =volumes|libri =volumi|=kitap =cilt
documents|documents|document letter treaty agreement|document letter trattat accord|belge mektup \
antlasma anlasma
magnitude|magnitude|magnitude|magnitudo|buyukluk buyuklug siddet
"""

#: About, nearly, more than: the number is no exact one.
VAGUE = {
    "en": (
        "about|around|some|roughly|nearly|almost|more than|over|at least|up to|fewer than|under|"
        "less than|approximately|estimated|close (?:to|on)|a good|upwards of|in excess of|not quite"
    ),
    "it": (
        "circa|quasi|oltre|più di|almeno|meno di|fino a|intorno a|attorno a|"
        "poco meno di|poco più di"
    ),
    "tr": "yaklaşık|aşağı yukarı|takriben|neredeyse|en az|en fazla",
}
VAGUE_AFTER = {
    "en": "or so|or more",
    "it": "circa|o più|buon[aoei]|abbondant[ei]|scars[aoei]",
    # "sayısı 730'u geçti", "altı bini buldu": passed, came to
    "tr": r"kadar|civarında|dolayında|yakın|aşkın|fazla|küsur|geç(?:ti|mişti|iyordu|en)"
    r"|varmadan|bul(?:du|muş|muştu|uyordu)|aş(?:tı|mış|mıştı|ıyordu|an)",
}

#: -ina after a round number: about so many.
ITALIAN_ABOUT = {
    "decina": 10,
    "quindicina": 15,
    "ventina": 20,
    "trentina": 30,
    "quarantina": 40,
    "cinquantina": 50,
    "sessantina": 60,
    "settantina": 70,
    "ottantina": 80,
    "novantina": 90,
    "centinaio": 100,
    "migliaio": 1000,
}
#: Before a noun: one of it, told as a count.
SINGLE = {
    "en": "a single|one single|just one|only one|the only|the lone|a lone|one|a|an",
    "it": "un solo|una sola|un unico|un'unica|un|uno|una",
    "tr": "tek bir|yalnız bir|yalnızca bir|sadece bir|bir",
}
