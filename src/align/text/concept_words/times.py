"""
Measures, shapes, colours, times of day and year, and the parts of a state.

One line a concept, as in `accounts`: its name, then the beginnings of English, of Italian and
of Turkish words, with `|` between. All is folded; `=` before a word: the whole word. A word with
two senses stands in both rows. Start at the first table.
"""

MEASURES_AND_COLOURS = """
metre|=metre =metres =meter =meters|=metro =metri|=metre metrey metrel metred metrek metres
centimetre|centimet|centimetr|santim
kilogram|=kilo =kilos kilogram|=chilo =chili chilogramm|=kilo kilol kilogram kilosu
tonne|=ton =tons tonne|tonnellat|=ton tonluk
litre|litre =liter =liters|litr|litre
percent|percent =cent|=cento percentual|yuzde
half|=half =halves|=meta =mezzo =mezza|=yari =yarisi yarim yarisin
quarter|=quarter =quarters|=quarto =quarti|ceyrek dortte
dozen|dozen|dozzin decin|duzine onlarca
depth|depth =deep deeper deepest|profond|derin
circle|=circle =circles circular|=cerchio =cerchi =circolo rotond =tondo|cember yuvarlak
triangle|triang|triangol|ucgen
line|=line =lines|=linea =linee =riga =righe|=hat =hatti =hattin hattind hatlar cizgi satir
edge|=edge =edges margin =rim|=orlo margin|kenar
black|=black|=nero =nera =neri =nere|siyah =kara karadeniz
white|=white =whites|bianc|beyaz
red|=red =reds|=rosso =rossa =rossi =rosse|kirmizi kizil
blue|=blue|azzurr =blu|mavi lacivert
green|=green|=verde =verdi|yesil
yellow|yellow|giall|=sari
grey|=grey =gray|=grigio =grigi =grigia =grigie|=gri =grisi
brown|=brown|marron =bruno =bruna|kahverengi =boz
pink|=pink|=rosa|pembe
colour|colour color|color|=renk renkl rengi
digit|figure figures digit digits|=cifra =cifre|rakam
average|average|=media =medie|ortalama
level|=level =levels|livell|duzey =seviye seviyes seviyed
former|former formerly|=ex|=eski
"""
STATE_AND_SOCIETY = """
empire|empire imperial emperor|imper|imparator
republic|republic|repubblic|cumhuriyet
democracy|democra|democra|demokra
revolution|revolution|rivoluzion|devrim ihtilal inkilap
communist|communis|comunis|komunis
socialist|socialis|socialis|sosyalis
fascist|fascis =nazi =nazis|fascis nazis|fasis =nazi naziler
nation|nation nations|nazion|ulus millet millil milli
minority|minorit|minoranz|azinlik
majority|majorit|maggioranz|cogunluk
commission|commission committee|commission comitat|komisyon komite encumen =kurul =kurulu kurulun \
kurulu
union|trade =union =unions|sindacat =unione|sendika birlig
society|society societies association|associazion|dernek cemiyet
organisation|organis organiz|organizz|orgut
institute|institut|istitut|enstitu =kurumu =kurum kurumun
crisis|crisis crises|=crisi|kriz buhran bunalim
accident|accident|incident|=kaza =kazasi kazasin kazada =kazaya kazalar =kazanin
incident|incident =event =events|incident episodi =evento =eventi|=olay =olayi olayl olayd olaydan \
hadise
ministry|ministry ministries|minister|bakanlik nezaret
governor|governor prefect|governator prefett|=vali valisi valilik guvernor
garrison|garrison|guarnigion =presidio =presidi|garnizon
asylum|asylum|=asilo|siginma iltica
congress|congress|congress|kongre
relation|relations|=relazioni =rapporti|iliskiler
sultan|sultan|sultan|sultan padisah
pasha|pasha|pascia|pasa
group|=group =groups|grupp|grup
waiting line|queue queues queued|=fila =file =coda|kuyruk
campaign|campaign|=campagna =campagne|kampanya
"""
TIMES = """
spring|=spring|primaver|ilkbahar bahar
summer|summer|=estate =estati estiv|=yaz =yazin yazlik
autumn|autumn|autunn|sonbahar =guz =guzun
winter|winter|invern|=kis =kisin =kista kislik
noon|noon midday|mezzogiorn|=ogle =oglen ogleyin ogleye
dawn|=dawn daybreak sunrise|=alba =albe|safak
year|=year =years|=anno =anni annual annat|yil sene
century|centur|secol|yuzyil asir
anniversary|anniversar|anniversar|yildonum =donumu donumun
season|season|stagion|mevsim sezon
today|today|=oggi|bugun
yesterday|yesterday|=ieri|=dun dunku
tomorrow|tomorrow|=domani|=yarin yarinki
calendar|calendar|calendar|takvim
holiday|holiday vacation|vacanz|tatil
christmas|christmas|natal|noel
easter|easter|pasqu|paskalya
sunday|sunday|domenic|=pazar pazarl
monday|monday|=lunedi|pazartesi
tuesday|tuesday|=martedi|=sali
wednesday|wednesday|=mercoledi|carsamba
thursday|thursday|=giovedi|persembe
friday|friday|=venerdi|=cuma
saturday|saturday|=sabato|cumartesi
age|=age =aged =ages|=eta|=yasi =yasini =yaslar =yaslari =yasta
"""
