"""
Words of before 1960: `murahhas` for a delegate, `zelzele` for an earthquake, `dispaccio`.

Newspapers, minutes and memoirs of the Turkish Republic's first decades are written in them. Rows as
in `accounts`, which says how to read them; `concepts` reads them.
"""

OLDER = """
travel|||muvasalat vasil
collide||speron|musademe
arrest|||tevkif
agreement|||muahede mukavele itilaf
defendant|||maznun
press|||matbuat nesriyat
injured|||mecruh
death|||vefat vefiyat maktul
worker|||amele
delegation|||murahhas
permit|||musaade
school|||mekteb mektep
declare|||teblig beyan
convoy|||kafile
commander|||kumandan
aircraft|seaplan|idrovolant|tayyare
ship|steamer steamship trawler|piroscaf pescherecc|silep sileb
fleet|=navy naval||bahriye
minister|undersecretar|sottosegretar|nazir mustesar
ministry|||vekalet
embassy|||sefaret
motion|||layiha takrir
exchange|||teati
confirm|||tasdik tasvip tasvib
attack|||taarruz hucum
peace|||sulh mutareke
victim|||sehit sehid
colonel|||miralay
elect|||intihap intihab
vote|||=rey =reyi =reyle =reye =reyler =reylerin
president|||reisicumhur
premier|||basvekil basvekal
leader|||=reis =reisi =reisin riyaset
prosecutor||pretor|muddeiumumi
doctor|||tabip tabib
funeral||esequi|defned =defin
grave|||=kabir =kabri =kabrine
quake|||zelzele
flood||mareggiat|seylap seylab
storm||bufer|
donate|||=iane =ianesi ianeler
refugee|evacuee||muhacir
independence|||istiklal
protest|=rally rallies|comizi|numayis
celebrate|||merasim
party|||=firka =firkasi =firkaya =firkanin
prison||ergastol|
hostage||rapiment|
police|gendarm|questor|
hide||=covo =covi|
telegram||dispacc|
land||approd|
submarine|||tahtelbahir
army|||kolordu
guard|||muhafaza muhafiz
aid|||muavenet
foe|||mutecaviz
hand|||takdim tevdi
answer|||mukabele
trial|||muhakeme
war|||muharebe =harbi =harbin
newspaper|||ceride
society|||cemiyet
return|||avdet
leave|||azimet
child||fanciull|
woman|||=hanim =hanimi =hanimlar
discuss|||muzakere mubahase
search|||taharri
rescue|||tahlis
sink|||=gark
drown|||=gark
explode||scoppi deflagr|
evacuate||sgomber sgombr|
corpse||salm|cenaze
"""
