"""
Tools, vehicles, ships, aircraft, weapons, metals and fuels, in three languages.

One line a concept, as in `accounts`: its name, then the beginnings of English, of Italian and
of Turkish words, with `|` between. All is folded; `=` before a word: the whole word. A word with
two senses stands in both rows. Start at the first table.
"""

TOOLS_AND_VEHICLES = """
nail|=nail =nails|chiod|=civi civil =civiyi
hammer|hammer|martell|=cekic =cekicle =cekici
axe|=axe =axes|=ascia =asce|=balta baltay baltan baltas
shovel|shovel spade|badil =pala =pale =vanga =vanghe|kurek
pickaxe|pickaxe =picks|piccon piccozz|=kazma kazmayla kazmalar
needle|needle inject|=ago =aghi siring iniezion|=igne ignesi igneyi igneler igney
thread|=thread =threads|=filo =fili|iplik
wire|=wire =wires|=filo =fili|=tel =teller telleri =teli =tele =telin
cable|=cable =cables|=cavo =cavi telefer|kablo teleferik
net|=net =nets network|=rete =reti|=ag =agi aglar aglari =aga agin sebeke
pump|pump|pomp|pompa
machine|machine|macchinar =macchina =macchine|makine
engine|engine motor|motor|motor
engineer|engineer|ingegner|muhendis
wheel|wheel =wheels|=ruota =ruote rotell =volante|tekerlek direksiyon
tyre|=tire =tires =tyre =tyres|=gomma =gomme pneumatic|lastik
plastic|plastic|plastic|plastik
rubber|rubber|=gomma caucciu|kaucuk lastik
paint|=paint painted =dye =dyed|vernic dipint =tinto tint|boya
pipe|=pipe =pipes pipeline|=tubo =tubi tubatur oleodott gasdott condott|=boru boruy borus borul
tool|=tool =tools|attrezz utensil|aygit =aletler =alet =aleti aletin aletler
equipment|equipment|attrezzatur apparecchiatur equipaggiament|donanim techizat ekipman
spare part|=spare =spares|ricambi =riserva|yedek
bus|=bus =buses|autobus pullman corrier|otobus
truck|truck lorr|camion|kamyon
car|=car =cars automobil|=auto automobil =vettura =vetture =macchina =macchine|araba otomobil
taxi|taxi|taxi tassist|taksi
tram|=tram =trams tramway streetcar|=tram tramvi|tramvay
bicycle|bicycl =bike =bikes|biciclett|bisiklet
motorcycle|motorcycl motorbik|motociclett =moto|motosiklet
cart|=cart =carts|carrett =carro|kagni arabal
wagon|wagon =carriage carriages|vagon carrozz|vagon
armour|armour armor|corazz blindat armatur autoblind|zirh zirhli
locomotive|locomotiv|locomotiv|lokomotif
driver|driver chauffeur|autist conducent|sofor surucu
passenger|passenger|passegger|yolcu
sledge|sled sledge|=slitta =slitte|kizak
crane|=crane =cranes|=gru|vinc
bulldozer|excavator bulldozer digger|escavator rusp|ekskavator kepce dozer buldozer
brake|=brake =brakes braked braking|=freno =freni frenat|=fren freni frene frenl
ticket|ticket|bigliett|bilet
underground railway|subway =metro underground|metropolitan =metro|=metro metroy metrod metron \
metrosu
deck|=deck =decks|=coperta sottocoperta|guverte
mast|=mast =masts|alberatur =albero|=direk diregi direkler direge
canvas|=sail =sails sailing|=vela =vele velier velist|yelken
hull|hull keel|=scafo =scafi chigli|omurga karina
ship bow|=bow prow|=prua =prora|pruva
stern|=stern|=poppa|=kic kicin kicta =kica
rudder|rudder =helm helmsm steer|timon|dumen
oar|=oar =oars =rowed rowing rower|=remo =remi remar canott|kurek
lifeboat|lifeboat|scialupp|filika cankurtaran
boat|boat boats|barc gommon|tekne kayik sandal =bot botlar
ferry|=ferry =ferries ferrym|traghett|feribot vapur
submarine|submarin|sottomarin sommergibil|denizalti
destroyer|destroyer|cacciatorpedinier|muhrip destroyer
cruiser|cruiser|incrociator|kruvazor
battleship|battleship|corazzat|zirhli
torpedo|torped|silur|torpido torpil
anchor|anchor|ancoragg =ancore ancorat|demirle capa
cabin|=cabin =cabins|cabin|kabin kamara
raft|=raft =rafts|zatter|=sal sallar
buoy|buoy|=boa =boe|samandira
wing|=wing =wings|=ala|=kanat kanadi kanatl kanatt kanata
propeller|propeller|=elica =eliche|pervane
parachute|parachut paratroop|paracadut|parasut
hangar|hangar|hangar|hangar
airship|airship zeppelin|dirigibil zeppelin|zeplin
balloon|balloon|palloncin mongolfier pallone palloni|balon
flight|flight =fly =flying =flew =flown|=volo =voli volat volar|ucus uctu ucan ucar ucma
satellite|satellit|satellit|uydu
rocket|rocket|=razzo =razzi|roket
missile|missile|missil|=fuze fuzesi fuzel fuzey fuzen
radar|radar|radar|radar
drone|=drone =drones|=drone =droni|=iha ihalar insansiz =dron
rifle|rifle|fucil|tufek
pistol|pistol revolver|pistol rivoltell|tabanca
cannon|cannon artiller =shells howitzer =guns|cannon artiglier|=top =toplar toplari topcu obus havan
bomb|bomb|=bomba =bombe bombard|bomba
bullet|=bullet =bullets bulletproof cartridge|proiettil pallottol cartucc|kursun mermi fisek
sword|sword sabre|=spada =spade sciabol|kilic
bayonet|bayonet|baionett|sungu
shield|shield|=scudo =scudi|=kalkan kalkanlar
ammunition|ammunition munition|munizion|cephane muhimmat
barricade|barricad|barricat|barikat
medal|medal|medagli|madalya
rank|=rank =ranks|=grado rango|rutbe
uniform|uniform|=divisa =divise uniforme|uniforma
patrol|patrol|pattugli|devriye
battalion|battalion|battaglion|tabur
regiment|regiment|reggiment|=alay =alayi alayin
division|division|division|tumen
front line|=front =fronts frontline|=fronte =fronti|cephe
battle|battle|battagli|muharebe
veteran|veteran|veteran =reduce =reduci|gaziler gazisi muharip
officer|officer|ufficial|subay zabit
sergeant|sergeant corporal|sergent caporal|cavus onbasi
lieutenant|lieutenant|tenent sottotenent|tegmen ustegmen mulazim
marshal|marshal|maresciall|maresal
spy|=spy =spies espionage spying|=spia =spie spionag|casus =ajan =ajani ajanlar ajanlik
victory|victor|vittori|zafer galibiyet
tractor|tractor|=trattore =trattori|traktor
battle tank|=tank =tanks|=carro =carri blindat|=tank =tanki tanklar tankla =tankin
warhead|warhead|testat|baslik
whistle|whistl|fischi|duduk islik
siren|=siren =sirens|siren|siren
scale|=scales|bilancia bilance|terazi kantar
compass|compass|bussol|pusula
telescope|telescop|telescop cannocchial|teleskop
binoculars|binocular|binocol|durbun
microscope|microscop|microscop|mikroskop
thermometer|thermometer|termometr|termometre
barometer|baromet|barometr|barometre
antenna|antenna aerials|antenn|anten
transmitter|transmitter|trasmettitor|verici
cable car|funicular|funicolar funivi|teleferik funikuler
glider|glider|aliant|planor
screen|screen|=schermo =schermi|ekran
telephone|telephon =phone =phones|telefon cellular|telefon
"""
ENERGY_AND_MATERIALS = """
coal|coal|=carbone =carboni carbonif|komur
gas|=gas =gases|=gas|=gaz =gazi =gazini =gazinin =gazla =gazin =gazlar gazli
battery|batter|batteri|=pil piller batarya
petrol|petrol fuel|benzin carburant|benzin akaryakit yakit
diesel|diesel|gasolio diesel|mazot dizel
chemistry|chemic chemist|chimic|kimya
uranium|uranium|=uranio|uranyum
reactor|reactor|reattor|reaktor
radiation|radiat radioactiv|radiazion radioattiv|radyasyon radyoaktif
refuse heap|rubbish garbage =waste litter dustbin|=rifiuti spazzatur immondiz cestin|=cop =copler \
copluk =coplugu =atik atiklar
heating|heating radiator heated|riscald termosifon|kalorifer isitma isitil radyator
aluminium|alumin|allumin|aluminyum
marble|marble|=marmo =marmi marmor|mermer
ash|=ash =ashes|cener|=kul =kuller kulleri
gold|=gold golden|=oro =ori dorat|=altin =altinlar =altinlari
silver|silver|=argento argente|gumus
copper|copper|=rame|bakir
diamond|diamond|diamant|elmas
metal|metal|metall|metal
energy|energ|energ|enerji
material|material|material|malzeme
sample|=sample =samples specimen =example =examples|=campione =campioni campionatur esempi|numune \
ornek
"""
