"""
Schools, faiths, arts, games and trades, in English, Italian and Turkish.

One line a concept, as in `accounts`: its name, then the beginnings of English, of Italian and
of Turkish words, with `|` between. All is folded; `=` before a word: the whole word. A word with
two senses stands in both rows. Start at the first table.
"""

SCHOOL_AND_FAITH = """
teacher|teacher|insegnant maestr|ogretmen muallim
class|=class classroom classes|=classe =classi|sinif
lesson|lesson lectur|lezion|=ders dersi derse dersl
university|universit|universit|universite
professor|professor|professor|profesor =hoca hocas hocal
diploma|=diploma =diplomas|=diploma =diplomi diplomar|=diploma =diplomas =diplomasini diplomay
diplomat|diplomat diplomac|diplomatic diplomaz|diplomat =diplomasi diplomasis diplomasiy diplomasin
education|education training trained|=istruzione educazion addestr|egitim egitil egitti ogretim \
maarif
laboratory|laborator|laborator|laboratuvar
history|history histori histories|=storia storic|tarihsel tarihci =tarihi =tarihin =tarih =tarihte
date|=date =dates dated|=data =date datat|=tarih tarihli tarihin tarihte =tarihi
philosophy|philosoph|filosof|felsefe filozof
mathematics|mathemat|matemat|matemati
cathedral|cathedral basilica|cattedral =duomo basilic|katedral bazilika
monastery|monaster =convent =convents abbey|monaster =convento =conventi abbazi|manastir
synagogue|synagog|sinagog|sinagog havra
mosque|mosque|moschea|cami
priest|priest clergy|=prete =preti sacerdot parroc =clero|rahip papaz
bishop|bishop|vescov|piskopos
pope|=pope papal papacy|=papa =papi papal pontef|=papa papalik papan
imam|imam|imam|imam
monk|monk monks friar|=frate =frati =monaci|kesis
nun|=nun =nuns|=suora =suore =monaca =monache|rahibe
religion|religio|religio|=din =dini =dinin =dine =dinler dinsel dindar
god|=god|=dio|tanri allah
crucifix|=cross =crosses crucifi|=croce =croci crocifiss|=hac haclar kizilhac
gospel|bible gospel|bibbi vangel|incil tevrat
koran|koran quran|coran|=kuran kurani
christian|christian|cristian|hiristiyan hristiyan
muslim|muslim islam|musulman islam|musluman islam
jew|=jew =jews jewish|ebre ebrai|yahudi musevi
catholic|catholic|cattolic|katolik
orthodox|orthodox|ortodoss|ortodoks
patriarch|patriarch|patriarc|patrik
funeral|funeral|funeral|cenaze
coffin|coffin|=bara =bare feretr|tabut
wreath|wreath garland|=corona =corone ghirland|celenk
crown|=crown =crowned =crowns coronat|incoron =corona|=tac =taci =tacini taclar tacla
throne|throne|=trono =troni|=taht =tahti tahttan =tahtin tahtinda tahtini
"""
ARTS_AND_GAMES = """
music|music|=musica musical music|muzik
song|=song =songs|canzon =canto =canti|=sarki sarkis sarkil sarkiy turkuler
choir|choir|=coro =cori|=koro korosu
orchestra|orchestr|orchestr|orkestra
concert|concert|concert|=konser konseri konserin konserde konserler
piano|=piano pianist|pianofort pianist|piyan
violin|violin|violin|keman
drum|=drum =drums drummer|tambur|davul trampet
guitar|guitar|chitarr|gitar
dance|=dance danced dancer dancing dances|danz =ballo =balli ballar ballav|dans
actor|actor =actors actress|=attore =attori attric|oyuncu aktor aktris
stage|=stage =scene =scenes|=scena =scene scenar palcoscenic =palco|sahne
poem|poet poem|poet poesi =versi|siir =sair sairi sairler
novel|=novel =novels novelist|romanz|=roman =romani romanin romanlar romanci
director|=director =directors|=direttore =direttori direttric|mudur direktor
exhibition|exhibit|esposizion =mostra =mostre|=sergi sergis sergil sergin sergid
prize|=prize =prizes =award =awards|=premio =premi premiat|odul
television|televis =tv|televis =tv|televizyon
camera|camera|telecamer fotocamer cinepres|kamera
advertisement|advert|pubblicit|reklam
internet|internet =web online|internet =rete =online|internet
computer|comput|comput|bilgisayar
microphone|microphon|microfon|mikrofon
loudspeaker|loudspeaker|altoparlant|hoparlor
football|football|=calcio calciat|futbol
stadium|stadium|=stadio =stadi|stadyum =stat stadi
athlete|athlet|atlet|atlet sporcu
olympics|olymp|olimp|olimpiyat
ball|=ball =balls|=palla =palle =pallone =palloni|=top =topu =topun
champion|champion|=campione =campioni campionat campioness|sampiyon
chess|chess|scacch|satranc
art|=art =arts artist|=arte =arti artist|sanat
painting|painting|=quadro =quadri dipint|tablo resim
architect|architect|architett|mimar
culture|cultur|cultur|kultur
bell|=bell =bells|=campana =campane campanil campanell|=canlar canlari =zil =zili ziller ziline \
=cani canin
lectern|rostrum lectern podium pulpit|=podio pulpit|kursu podyum minber
pilgrim|pilgrim|pellegrin|=haci hacilar hacila =hac
alphabet|alphabet|alfabet|alfabe
grammar|grammar|grammatic|dilbilgi gramer
film reel|=film =films|pellicol =film|=film filmi filmin filmde filmler
trumpet|trumpet bugle|tromb|trompet borazan
flute|flute|flaut|flut kaval
anthem|anthem hymn|=inno =inni|=marsi =marsini =marsinin ilahi
applause|applau clapp|applau|alkis
puppet|puppet|burattin marionett|kukla
kite|=kite =kites|aquilon|ucurtma
circus|circus|=circo circens|=sirk =sirke sirkte sirkin sirki
sculptor|sculpt|scult|heykeltiras
mosaic|mosaic|mosaic|mozaik
cartoon|cartoon caricatur|vignett caricatur|karikatur
musician|musician|musicist|muzisyen
composer|composer|compositor|besteci
dancer|dancer ballerin|ballerin danzator|dansci dansoz balerin
acrobat|acrobat|acrobat|cambaz akrobat
player|player =players|giocator|oyuncu futbolcu
referee|referee umpire|arbitr|hakem
boxer|boxer boxing|pugil|boks
wrestler|wrestl|lottator|gures
cyclist|cyclist|ciclist|bisikletci
swimmer|swimmer|nuotator|yuzucu
tennis|tennis|tennis|tenis
basketball|basketball|pallacanestr basket|basketbol
ski|=ski skiing skier|=sci sciator|kayak
tournament|tournament|torneo tornei|turnuva
"""
TRADES = """
servant|=servant =servants =maid =valet|domestic =serva =servo servit camerier|hizmetci =usak \
=usagi usagin
lawyer|lawyer attorney|avvocat|avukat
tailor|tailor|=sarto =sarta =sarti sartor|terzi
carpenter|carpent|falegnam carpent|marangoz
blacksmith|blacksmith|=fabbro =fabbri|demirci
butcher|butcher|macella|=kasap =kasabi kasapl
barber|barber hairdress|barbier parrucc|berber kuafor
shepherd|shepherd|=pastore =pastori|coban
waiter|waiter waitress|camerier|garson
technician|technic|tecnic|tekni
mechanic|mechanic|meccanic|mekanik tamirci =teknisyen teknisyeni
clerk|=clerk =clerks|impiegat|memur katip
expert|expert specialist|espert specialist perit|uzman
thief|=thief thieves|=ladro =ladri =ladra|hirsiz
slave|slave|schiav|=kole koleler kolelik
hunter|=hunt =hunts hunting hunted hunter hunters|cacciator =caccia|=av avci avlan
tourist|touris|turis|turist turizm
editor|editor|caporedatt redattor|editor redaktor
employee|employee|dipendent|calisanlar =calisani personel
contractor|contractor|=appalto appaltator|muteahhit
conductor|conductor|bigliettai capotren|biletci kondoktor
stoker|=stoker =stokers|fuochist|atesci
porter|=porter =porters doorkeep|facchin portabagagl portinai|hamal kapici
diver|=diver =divers|sommozzator|dalgic
lifeguard|lifeguard|bagnin|cankurtaran
midwife|midwife midwives|ostetric levatric|ebe
vet|veterin =vet =vets|veterinar|veteriner
dentist|dentist|dentist|disci
pharmacy|pharmac|farmaci|eczaci eczane
notary|notar|notai|noter
banker|banker|banchier|bankaci bankac banker
accountant|accountant bookkeep|contabil ragionier|muhasebe
cashier|cashier|cassier|kasiyer veznedar
gardener|gardener|giardinier|bahcivan
jeweller|jeweller goldsmith|gioiellier orefic|kuyumcu
watchmaker|watchmak|orologiai|saatci
cobbler|cobbler shoemak|calzolai|ayakkabici kundura
weaver|weaver weav|tessitor|dokumaci
printer|printer printing|stampator tipograf|matbaa
publisher|=publisher =publishers|=editore =editori|yayinci yayinevi
bookshop|bookshop booksell|libreri librai|kitapci kitabevi
photographer|photographer|=fotografo =fotografi|fotografci
"""
