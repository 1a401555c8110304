"""
What is counted: nouns of the three languages in families that may be compared.

One line a unit: its family, its name, the words of English, of Italian and of Turkish, with `|`
between; all folded, `=` before a whole word, else the beginning of one. A family's members may be
one another's word. `quantity_units` reads it.
"""

COUNTED = """
persons|dead|=dead =death =deaths =died =killed fatalit =lives =bodies corpse toll =drowned \
martyr|=morti =morto =morte =salma =salme =bare vittim cadaver decess =caduti =deceduti|=olu \
=oluye =olunun =oludur =oluydu =ceset =cesedi =can sehit sehid
persons|injured|injur wounded =hurt|feriti ferito|yarali
persons|missing|missing|dispers|=kayip =kaybi
persons|monks and nuns|=nuns =monks|=suore =monache =monaci =frati|rahibe =kesis
persons|patients|=patients|=malati =infermi =pazienti|=hasta =hastayi =hastanin
persons|defendants|defendant =accused|imputat|sanik maznun
persons|witnesses|witness|testimon =testi|=tanik =sahit
persons|climbers|climber mountaineer|alpinist|dagci
persons|peasants|peasant farmer villager|contadin|koylu ciftci
persons|worshippers|worshipper pilgrim|=fedeli pellegrin|=haci hacilar cemaat
persons|sailors|sailor seaman seamen seafar mariner crewm =crew bluejacket =ratings|marina|denizci \
gemici murettebat tayfa bahriyeli
persons|soldiers and police|soldier =ranks troop commando airm conscript marine gendarm =guards \
recruit =sentries police policem constabl infantrym|soldat effettiv militar avier =fanti commando \
carabinier coscritt incursor =guardie poliziott agenti alpini|asker komando =er =erin =eri \
jandarma nefer gorevli muhafiz polis zabita mehmetcik
persons|deputies|deput lawmaker parliamentar =senators =mp =mps|deputat parlamentar senator \
=onorevoli|milletvekil =vekil mebus senator
persons|ministers|minister|ministr|=bakan =bakani =bakanin
persons|leaders|leader =heads president premier|=capi leader president =premier|lider baskan
persons|officers|officer official general admiral colonel|ufficial funzionar generali ammiragl \
colonnell|subay memur general amiral yetkili
persons|passengers|passenger|passegger viaggiator|yolcu
persons|hostages|hostage captive prisoner inmate detainee =convict =convicts|ostag prigionier \
detenut carcerat =evaso =evasi|rehine esir tutsak mahkum tutuklu
persons|attackers|hijacker gunm attacker terrorist militant =rebel =rebels thug \
criminal|dirottator terrorist attentator guerriglier criminal|korsan saldirgan terorist militan
persons|children|=child =children schoolchild schoolboy schoolgirl =boys =girls =kids \
=infants|bambin ragazz fanciull neonat =figli|cocuk cocug bebek
persons|women|woman =women|donn|kadin
persons|workers|worker workm employee miner labour docker|operai portual scaricator lavorator \
dipendent minator|isci amele calisan madenci emekci
persons|refugees|refugee displaced =homeless migrant|profug sfollat rifugiat fuggiasch migrant \
=senzatetto|multeci gocmen evsiz siginmaci
persons|students|student pupil|student alliev|ogrenci
persons|rescuers|rescuer =volunteers volunteer firefight diver|soccorritor volontar pompier \
sommozzator|kurtarici gonullu itfaiyeci dalgic
persons|survivors|survivor =alive|superstit sopravvissut =vivi =vive|=kurtulan
persons|demonstrators|demonstrator protester marcher striker|manifestant dimostrant \
scioperant|gosterici eylemci protestocu grevci
persons|foreigners|foreigner|stranier|yabanci
persons|journalists|journalist reporter correspondent newsm newspaperm|giornalist cronist|gazeteci \
muhabir
persons|doctors|doctor physician|=medico =medici|doktor hekim
persons|nurses|=nurse =nurses|infermier|hemsire
persons|nationals|=greeks =turks =italians =americans =russians =germans =britons =albanians \
=armenians =cypriots =serbs =arabs =jews =kurds|=greci =turchi =italiani =americani =russi \
=tedeschi =inglesi =francesi =albanesi =armeni =ciprioti =serbi =arabi =ebrei =bulgari =jugoslavi \
=siciliani =giapponesi =curdi|=turk =turkler =yunan =yunanli =italyan =amerikali =amerikan =alman \
=ingiliz =fransiz =arnavut =ermeni =kibrisli =sirp =arap =yahudi =bulgar =japon =batili
families|families|famil household|famigli|=aile =hane
persons|visitors|visitor guest tourist supporter =fans spectator|visitator =ospite =ospiti \
=invitati turist tifos spettator|ziyaretci konuk misafir davetli turist taraftar seyirci
persons|people|people person castaway =aboard =men =man citizen resident inhabitant individual \
civilian =souls =others =personnel population =crowd townspeople townsfolk youth =youths|=persone \
=persona =uomini =uomo cittadin abitant civili =anime =altri popolazion =naufrago =naufraghi \
=folla =giovani =individuo =individui|=kisi insan =adam =sahis sahsi =genc =gencler yurttas \
vatandas =sivil personel nufus kalabalik kalabalig kazazede felaketzede afetzede depremzede
vessels|ships|ship vessel warship tanker freighter trawler boat ferry ferries destroyer cruiser \
battleship steamer steamship gunboat submarine|=nave =navi cacciatorpedinier incrociator corazzat \
petrolier imbarcazion battell =barche traghett piroscaf motopescherecc pescherecc cannonier \
sommergibil|gemi tanker vapur tekne feribot muhrib muhrip kruvazor zirhli =bot gambot denizalti
vessels|boats|lifeboat rowboat dinghy dinghies =launches|scialupp canott =gommone =gommoni|filika \
=sandal =sandala =sandali =sandalda =sandallar =sandalin =sandalimiz kayik
aircraft|aircraft|aircraft airplane aeroplane =plane =planes warplane airliner =jet =jets \
helicopter transport bomber tomcat seaplane hydroplane|=aereo =aerei velivol =caccia elicotter \
bombardier aeroplan idrovolant apparecchi trimotor|ucak ucag jet helikopter bombardiman tayyare
vehicles|vehicles|=car =cars truck lorr vehicle =bus =buses wagon|=auto camion autocarr autoblind \
veicol autobus carro|=arac =araba kamyon otobus
tanks|tanks|=tank =tanks|serbato cistern|=tank =tanki
missiles|missiles|missile warhead rocket =bombs|missil =testata =testate =bombe razz|fuze =baslik \
=basligi roket =bomba
votes|votes in favour|=votes =vote =ballots =yeas =ayes|voti =voto =si favorevol|=oy =oyla =kabul \
=evet =lehte
votes|abstentions|abstention abstain withheld|astenut astension|cekimser
votes|votes against|=nays =noes =against|contrar =no|=ret =red =aleyhte =hayir
buildings|buildings|building =house =houses dwelling =block =blocks apartment =home =homes|edific \
palazz =case condomin abitazion|=bina =binasi mesken =yapi =yapisi =ev =konut =blok =apartman
states|countries|countr =nation =nations =state =states|paes =stati =nazione =nazioni|ulke =devlet \
=devleti =devletin
states|members|member allies ally|membr =alleati|=uye =uyesi =uyeyi muttefik
fields|fields|=field =fields =areas =area sector|settor =campi =ambiti|=alan =alani sektor
pages|pages|=page =pages|pagin|sayfa
items|articles|article point clause paragraph|articol =punto =punti clausol paragraf|madde =nokta \
paragraf
items|occasions|occasion|occasion|=firsat
shots|shots|=shots =bullet =bullets =rounds cartridge =casings|=colpi proiettil bossol \
cartucc|=mermi =kursun =el kovan =fisek
islands|islands|=island =islands|=isola =isole =isolotti|=ada =adalar =adalari =adanin =adaya
goals|goals|=goal =goals|=gol =reti|=gol =golu
groups|teams|=team =teams|squadr =gruppi|=ekip =takim
groups|delegations|delegation|delegazion|heyet delegasyon
groups|committees|committee =commission =commissions|comitat commission|komite komisyon
groups|companies|=company =companies =firms|aziend societ impres|sirket firma
meetings|meetings|meeting session sitting|riunion sedut =incontro =incontri|toplanti oturum \
gorusme
seats|seats|=seat =seats|=seggio =seggi =posti|sandalye koltuk
signatures|signatures|signature|=firma =firme|imza
attacks|attacks|attack explosion =strikes blast|attacch esplosion attentat|saldiri patlama
storeys|storeys|storey =story =stories floor|=piani|=kat =katli
cities|towns|=city =cities =town =towns village|citta villagg =comuni =paesi|=kent =sehir =koy =il \
=ilce
schools|schools|=school =schools|scuol|okul
units|divisions|division brigade battalion regiment|division brigat battaglion reggiment|tumen \
tugay tabur =alay
arrests|arrests|=arrests|=fermi =arresti|tevkifat
sentences|death sentences|=executions|=esecuzioni =condanne|=idam
goods|sacks|=sacks =bags|=sacco =sacchi|cuval torba
goods|casks|=casks|=botte =botti|fici
goods|crates|=crates =chests|=cassa =casse|sandik sandig
blankets|blankets|=blankets|=coperte|battaniye
tents|tents|=tents|=tende|cadir
rooms|rooms|=rooms|=camere =stanze|=oda =odasi =odali
nights|nights|=nights|=notti|=gece =geceyi
sheep|sheep|=sheep =lambs =rams|=pecora =pecore agnell monton|=koyun =koyunu =koc =kocu =kuzu \
=kuzuyu
goats|goats|=goats|=capra =capre|=keci =kecisi kecil
horses|horses|=horses =mules|=cavallo =cavalli =muli|=at =ati =katir =katiri
cattle|cattle|cattle =cows =oxen|=buoi =vacche =mucche bestiam|sigir inek okuz
trees|trees|=trees =saplings|=albero =alberi =piante|=agac =agaci =agacin fidan
wells|wells|=wells|=pozzi|=kuyu =kuyuyu =kuyunun =kuyuda
bridges|bridges|=bridges|=ponti|kopru
lines|lines|=lines|=righe|satir
names|names|=names|=nominativi =nomi|=isim =isimler
languages|languages|=languages =tongues|=lingue|=dil =dilde =dilden
vehicles|carts|=carts|=carri|kagni
performances|performances|=performances|=recite|=temsil =temsili =temsilin
laps|laps|=laps =circuits|=giri|=turu
aftershocks|aftershocks|aftershock||artci
tickets|tickets|=tickets|bigliett|bilet
guns|guns|=guns|=salve|=pare
demands|demands|=demands|=richieste =rivendicazioni|=talep
islets|islets|islet|isolott scogl|adacik adacig kayalik
books|books|=book =books =volume =volumes|libri =volumi|=kitap =cilt
documents|documents|=document =documents letter treaty agreement|=documento =documenti letter \
=trattato =trattati =accordo =accordi|belge mektup antlasma anlasma
magnitude|magnitude|magnitude|magnitudo|buyukluk buyuklug =siddetinde =siddetindeki
"""
