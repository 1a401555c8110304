"""
Moving, giving and taking, meeting and parting, feasts and plays: to flee, to lend, to applaud.

Rows as in `accounts`, which says how to read them; `concepts` reads them.
"""

MOVES = """
walk|walked =walk walking =walks walker|cammin passeggi|yurudu yuruy yuruyu yururk yururd yurume
barefoot|barefoot|scalz|yalinayak
run|=ran|correv corrend corser correr =corse|=kostu kostular kosar kosuy kosma =kosan kosup
flee|fled flee escap|fugg evas evad scapp =fuga|kacti kacan kacma kacar kacis firar kacmi kaciy \
kacip
climb|climb|arrampic inerpic scalat scalar|tirman
crawl|crawl|strisciav strisciar strisciat strisciand carpon|surunerek surundu surunu emekle
swim|swim swam swum|nuot|yuzdu yuzerek yuzme yuzucu yuzuyor yuzen yuzmu
dive|=dive =dived =diver =divers diving|tuff palombar subacq sommozz|dalgic dalis daldi
sink|sink sank sunk shipwreck|affond naufrag|batan batti batir batma =batisi batisin
drown|drown|anneg affog|bogul
drag|dragg =drag|trascin|surukled surukley suruklu surukler surukluy
enter|=enter entered entering =entry =enters|=entra entrar entrat entrav ingress|=girdi girdik \
girdig girdil =giren girer =giris girmek girme girmi giriy
approach|approach|avvicin approssim|yaklasan yaklast yaklasm yaklasir yaklasiy yaklasin
stop|stopp =stop =stops halt|ferma fermat|durdur durdu
hurry|hurry hurried haste rush|affrett =fretta|acele telas
slip|slipped slippery =slid sliding|scivol|kaygan kayarak kaymis
push|pushed =push pushing|sping spint spins|ittir itti iterek itele itiyor
throw|threw throw hurl toss|=getto gett lanci scagli|firlat atti attig atild
carry|carried carrying transport convey|trasport|tasidi tasiy tasima tasin nakl
send|=send sent sends sending dispatch|inviar invia invio spedi mandar =mando mandav|gonder \
yollad yollan yollay
emigrate|emigr immigr|emigr immigr|=goc =gocu goctu goced gocler
exile|exil deport banish|esil deport esul|surgun tehcir
expel|expel expuls|espuls espell espulse|kovul kovdu kovma sinirdisi
guide|guide guided guiding|guid|rehber
disappear|disappear vanish|scomparv scompari scompars spari svani|kaybol
search|search|cerca perquis|arama aradi ariyor arand
capture|captured =capture seizing caught|cattur|yakala
free|freedom liberty =free|=liberta =libero =libera =liberi =libere|ozgur =hur hurriyet serbest
release|releas freed|rilasci liberat scarcer|serbest tahliye saliver
break|broke =break breaking|ruppe romp spezz =rotto =rotti =rotte infrang infrans|kirdi =kirik \
kiril kirar kiran kirma
cut|=cut =cuts cutting|tagli|kesti kesil kesme kesik keser kesiy
dig|=dig =dug digging excavat|scav|kazdi kazil kaziy kazma =kazi kazis
fill|filled =fill filling|riemp|doldu
wash|=wash =washed =washing|lavato lavata lavati lavate lavar lavav|yikand yikadi yikama
cook|cooked =cook cooking cooks|cucin cuoc =cotto =cotta|pisir asci =pisti
drink|drank =drink drinking drinks|bevv bever bevut bevand =beve bevev|=icki icti iciy icecek \
icmek =icen
drunk|drunk|ubriac|sarhos
donate|donated donation =donate|=donato =donata donaz donator|bagisladi bagislay bagislan =bagis \
=bagisi bagisc
borrow|borrow =lent lend =lends|prestar prestat prestit|odunc
steal|steal stole theft thief thieves robb|rubat rubar =rubo =ruba ladr furto furti rapin|caldi \
calin hirsiz soygun
smuggle|smuggl contraband|contrabband|kacakci =kacak kacakc
bribe|brib corrupt|tangent corru corrot mazzett|rusvet yolsuz
exchange|exchang swap|scambi|takas mubadele
share|shared =share sharing|condivi spartir spartit spartisc|paylas
divide|divid split|divid divis spartir|boldu bolun boluy bolme bolus
distribute|distribut|distribu|dagit
inherit|inherit legacy =heir =heirs|eredi|miras
reward|reward prize =award =awards awarded|premi ricompens|odul mukafat
savings|savings|risparmi|tasarruf
lose|=lose losing loser =lost|perde perdut perse perso persero|yitir kaybet
win|=won =win =wins winner winning|vins vinc vint|kazan
earn|earned earning earns|guadagn|kazanc kazanir kazaniy
defeat|defeat|sconfi|yenilg maglup yenild =yendi =yendiler
lack|=lack lacked lacking shortage scarcity|mancanz mancav mancan scarsit carenz|eksik yoklug \
kitlik kitlig
owner|owner owned ownership|proprietar propriet possed|sahip sahib
compare|compar|confront paragon|karsilastir kiyasla mukayese
farewell|farewell goodbye|=addio|=veda vedas vedal
embrace|embrac hugg =hug|abbracci|kucakla sarild
kiss|kiss|=bacio =baci baciat baciar baciav|optu opucuk opuyo opme
join|=joined =join particip attended attending|partecip ader unirs|katil
murderer|murderer killer|=assassino =assassini =assassina =omicida|=katil =katili =katilin katiller
guest|guest|ospit|konuk konug misafir
neighbour|neighb|=vicini confinant vicinat|komsu
appointment|rendezvous|appuntament|randevu
banquet|banquet feast reception|banchett ricevim|ziyafet resepsiyon
festival|festiv|festiv =festa =feste festeggiam|senlik festival bayram
dowry|dowry|=dote|ceyiz
toast|=toast toasted toasts|brindis|kadeh
inaugurate|inaugurat opening|inaugur|acilis
baptise|bapti christen|battes battezz|vaftiz
bless|bless|bened|kutsam kutsad kutsan takdis
holy|=holy sacred|=sacro =sacra =sacri =sacre|kutsal mukaddes
sacrifice|sacrific|sacrific|fedakar =feda
sermon|sermon preach|sermon predic omeli|vaaz hutbe
congratulate|congratul|congratul|tebrik
bow|bowed bowing|inchin|egild reverans
kneel|kneel knelt knee|inginocchi ginocchi|=diz dizler dizin
luggage|luggag baggag suitcas|bagagl valig|bavul bagaj valiz
wear|wore =worn wearing =dress dressed dresses|indoss vestiv vestit|giydi giyen giyin giymis \
giyiy kiyafet giydir
extinguish|extinguish|spegn spens =spento =spenta|sondur
hang|=hang hanged hanging =hung|=appeso =appesa =appesi =appese append impicc|asili asild =astir \
=asti
play|play|gioc|oyna oyun
football|footbal|calcio calciator|futbol
race|=race =races racing|=gara =gare|=yaris yarislar yarisma =yarista
bet|=bet =bets betting wager|scommes|bahis bahse
painter|painter painting|pittor pittur dipint|ressam tablo
choir|choir chorus|=coro =cori|koro
violin|violin fiddle|violin|keman
swallow|swallow|inghiott ingoi|yuttu yutma
bite|=bit =bite bitten biting|mors mord|isir
feed|=fed =feed feeding nourish|aliment nutr|besle
convoy|convoy|convogli|konvoy
caravan|caravan|carovan|kervan
abandon|abandon|abbandon|=terk terked terket
renounce|renounc relinquish|rinunci|vazgec feragat
transfer|transfer|trasfer|nakil nakled aktar
"""
