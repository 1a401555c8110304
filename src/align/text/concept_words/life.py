"""
Animals, plants, food, the body and the family, in English, Italian and Turkish.

One line a concept, as in `accounts`: its name, then the beginnings of English, of Italian and
of Turkish words, with `|` between. All is folded; `=` before a word: the whole word. A word with
two senses stands in both rows. Start at the first table.
"""

ANIMALS_PLANTS_AND_FOOD = """
dog|=dog =dogs hound|=cane =cani|kopek
cat|=cat =cats kitten|gatt|kedi
horse|horse horses|=cavallo =cavalli =cavalla cavallin|=at =ati =atin =atini =atlar atlara atlari \
atlarin =atli =atlilar atiyl =ata beygir
cavalry|cavalry|cavaller|suvari
donkey|donkey|asin somar|esek
mule|=mule =mules|=mulo =muli|katir
cattle|=cow =cows cattle =ox oxen =calf =calves|mucc =vacca =vacche =bue =buoi vitell bestiam \
bovin|=inek inekl inegi sigir okuz =dana buzagi
sheep|sheep =lamb =lambs|pecor agnell ovin|koyunlar koyunc kuzu
goat|goat|=capra =capre caprett|=keci keciler kecis keciy
pig|=pig =pigs pork|maial =porco suin|domuz
hen|chicken =hen =hens poultry rooster|gallin =pollo =polli =gallo|tavuk horoz pilic
bird|bird|uccell|=kus =kuslar =kusu =kusun kuslari kuslarin
pigeon|pigeon =dove =doves|piccion =colomba =colombe =colombi|guvercin
gull|gulls seagull =gull|gabbian|=marti martilar
fish|=fish fishes|=pesce =pesci|balik
fisherman|fisherm|pescator pescher|balikci
snake|snake|serpent|yilan
insect|insect mosquit beetle =flies|insett zanzar =mosche scarabe coleott|bocek sinek
bee|=bee =bees beehiv beekeep|=ape =api apicol alvear|=ari arilar aricil =arilari
honey|honey|miele|=bal =bali =baldan balli
rat|=rat =rats =mouse =mice|=topo =topi ratt|=fare fareler fareyi sican
wolf|=wolf wolves|=lupo =lupi|=kurt =kurda =kurdun kurtlar
lion|=lion =lions|=leone =leoni|aslan
elephant|elephant|elefant|=fil =filler =filin =fili
camel|camel|cammell|=deve =develer =deveyi =devenin deveci develeri
whale|whale|balen|balina
rabbit|rabbit =hare =hares|conigli =lepre =lepri|tavsan
animal|animal beast|animal besti|hayvan
tree|=tree =trees|=albero =alberi|agac
leaf|=leaf =leaves leafy|=foglia =foglie fogliam|yaprak
branch|=branch =branches|=ramo =rami ramific|=dal dallar =dali =dalin =dala
branch office|=branch =branches|filial succursal|=sube subesi suben subede subeler
root|=root =roots|=radice =radici|=kok kokleri kokler =kokten
flower|flower|=fiore =fiori fiorai|cicek
seed|=seed =seeds|=seme =semi sementi =semina seminat|tohum
wheat|wheat|=grano =grani frument|bugday
grain|=grain =grains cereal|=grano cereal granagli|tahil hububat
harvest|harvest =crop =crops|=raccolto =raccolti mietit|hasat mahsul rekolte
grape|=grape =grapes grapev vineyard =vine =vines|=vigna =vigne vignet =uva =uve viticol|uzum \
bagbozum =bag =bagi =baglar =baglari
olive|olive|oliv uliv|zeytin zeytinyag
fig|=fig =figs|=fico =fichi|incir
orange|=orange =oranges|aranc|portakal turunc
lemon|lemon|limon|limon
apple|apple =apples|=mela =mele|=elma elmal elmay elman
fruit|fruit|=frutta =frutto =frutti|meyve
vegetable|vegetable|verdur ortagg|sebze
potato|potato|patat|patates
tomato|tomato|pomodor|domates
onion|onion|cipoll|sogan
bean|=bean =beans|fagiol|fasulye
rice|=rice|=riso|pirinc pilav
sugar|sugar|zuccher|seker
salt|=salt salty salted|=sale salat salin|=tuz tuzlu =tuzun =tuza =tuzla
spice|spice spices|spezi|baharat
bread|bread =loaf =loaves|=pane pagnott|ekmek somun
meat|meat beef|=carne =carni|=et =eti =etler =etini
milk|milk|=latte|=sut =sutu =sutten sutlu sutcu sutun
egg|=egg =eggs|=uovo =uova|yumurta
cheese|cheese|formagg|peynir
butter|=butter|=burro|tereyag
edible oil|=oil|=olio|=yag =yagi =yagin =yagla =yagli yaglar zeytinyag
soup|soup|minestr zupp|corba
wine|=wine =wines|=vino =vini|sarap
beer|=beer =beers|birr|=bira =biralar =birayi birahane
tea|=tea =teas teapot teahouse|=te|=cay =cayi cayci =caylar =cayini =cayin cayhane
alcohol|alcohol|alcol|alkol
breakfast|breakfast|colazion|kahvalti
cigarette|cigar|sigar|sigara puro
tobacco|tobacco|tabacc|=tutun =tutunu tutunun tutunc tutunden
drinking glass|=glass =glasses|bicchier|bardak kadeh
cup|=cup =cups|tazz =coppa =coppe|fincan kupa
plate|=plate =plates =dish dishes|=piatto =piatti|=tabak =tabagi =tabaga tabakta tabaklar
bottle|bottle|bottigli|=sise siseler sisesi siseyi
knife|knife knives dagger|coltell|bicak hancer
spoon|spoon|cucchia|kasik
"""
BODY_AND_ILLNESS = """
human hand|=hand =hands|=mano =mani|=eli =elle =eller =elleri elinde eline ellerin elini elinden
human head|=head =heads headache|=testa =teste|kafa =basi =basini =basindan =basinda baslari
eye|=eye =eyes|occhi|=goz =gozu =gozler gozleri gozlerin =gozunu =gozune gozunden
face|=face =faces facial|=volto =volti =viso =visi =faccia =facce|=yuzu =yuze =yuzunu =yuzunde \
=yuzune
mouth|mouth|=bocca =bocche|agiz agzi
nose|=nose =noses|=naso =nasi|burun burnu
ear|=ear =ears|orecchi|kulak
tooth|tooth teeth|=dente =denti dentifric|dislerin =disleri =disler
language|languag tongue|=lingua =lingue linguist|=dil =dili diller =dilde =dilin =dile dilinde \
dilini diline dilin
hair|=hair haired|capell|=sac =sacli saclar =saci saclari
beard|beard|=barba =barbe|sakal
moustache|moustach mustach|baff|biyik
human arm|=arm|=braccio =braccia|=kol =kolu =kolun kolunu kolund koluna kollar =kola
leg|=leg =legs|=gamba =gambe|bacak
foot|=foot =feet|=piede =piedi|=ayak =ayagi =ayaga ayagin =ayakla ayaklari =ayaklar
finger|finger|=dito =dita|parmak
shoulder|shoulder|=spalla =spalle|omuz omzu
neck|=neck =throat|=collo =gola|=boyun =boynu boynun bogazin
heart|=heart =hearts|cuor cardiac|kalp yurek
blood|blood bled bleed|sangu|=kan =kani =kanli kanam kanla =kandan =kanini
bone|=bone =bones|=osso =ossa|kemik
brain|brain|cervell cerebral|beyin beyn
stomach|stomach belly|stomac =ventre panci|mide karni karnin
lung|=lung =lungs|polmon|akciger
sound|=sound =sounds|=suono =suoni|=ses =sesi sesin =sesler =sesle sesleri
body|=body =bodies|=corpo =corpi|vucut beden
malaria|malaria|malari|sitma
typhus|typhus typhoid|=tifo tifoid|tifus tifo
cholera|cholera|=colera coleros|kolera
plague|plague|=peste pestilen|veba
tuberculosis|tubercul|tubercol tisic|=verem veremi verems veremd veremli tuberkuloz
epidemic|epidemic outbreak pandemic contag|epidem pandem contag|salgin bulasici pandemi
virus|virus|virus|virus
fever|=fever feverish fevers|febbre febbri febbricit|humma =atesi =atesli =atesl
cancer|cancer tumour tumor|=cancro tumor|kanser tumor
vaccine|vaccin|vaccin|=asi =asisi =asilar =asinin =asidan asilama asilan asilat asiyi asisin
clinic|clinic|clinic|klinik muayene
hospital|hospital|ospedal|hastane
nurse|nurse|inferm|hemsire
ambulance|ambulanc|ambulanz|ambulans
stretcher|stretcher|barell|sedye
medicine|medicine drug drugs|medicin|=ilac ilaclar ilaci
bandage|bandag|=benda =bende bendat fasciat|sargi bandaj
stick|=stick =sticks crutch|baston stampell|baston degnek sopa cubuk
health|health|=salute sanita|saglik
"""
FAMILY = """
father|father =dad|=padre =padri|baba
mother|mother =mum|=madre =madri =mamma|anne =ana =anasi anasin
son|=son =sons|figli|ogul oglu
daughter|daughter|=figlia =figlie|=kizi kizini kizlari
brother|brother|fratell|kardes agabey birader =abi
sister|sister|=sorella =sorelle|kardes =abla ablas ablam
husband|husband|=marito =mariti|kocasi kocam =esi =esini =esinin =esiyle esleri
wife|=wife wives|=moglie =mogli|=karisi karisin karisiy =karim =esi =esini =esinin =esiyle esleri
widow|widow|vedov|=dul dullar =dulu
uncle|uncle|=zio =zii|amca =dayi dayis dayim
aunt|aunt|=zia =zie|teyze halasi halam yenge
cousin|cousin|cugin|kuzen
nephew|nephew niece grandson granddaught grandchild|nipot|yegen torun
grandparent|grandfather grandmother grandparent|nonn|=dede dedes dedem buyukbaba buyukanne =nine \
ninem babaanne anneanne
parent|=parent =parents|genitor|ebeveyn =velileri veliler =babalar =anneler babalari anneleri
family|=family families|famigli|=aile ailes ailen aileler ailey ailem
relative|=relatives =kin|=parenti =parente|akraba =yakinlari =yakinlarina
orphan|orphan|orfan|yetim oksuz
twin|=twin =twins|gemell|ikiz
baby|=baby babies infant =infants newborn|neonat =bebe =bimbo bimb|bebek
neighbour|neighbour neighbor|=vicino =vicini =vicina|komsu
clan|=clan =clans tribe tribal|=clan =tribu tribal|klan asiret kabile
dynasty|dynast|dinast|hanedan
"""
