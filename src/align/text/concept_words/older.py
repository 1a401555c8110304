"""
Words of before 1960: `murahhas` for a delegate, `zelzele` for an earthquake, `dispaccio`.

Newspapers, minutes and memoirs of the Turkish Republic's first decades are written in them. Rows as
in `accounts`, which says how to read them; `concepts` reads them.
"""

OLDER = """
travel|||muvasalat =vasil
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
school|||mektep
declare|||teblig beyan
convoy|||kafile
commander|||kumandan
aircraft|seaplan|idrovolant|tayyare
ship|steamer steamship trawler|piroscaf pescherecc|silep
fleet|=navy||bahriye
minister|undersecretar|sottosegretar|nazir mustesar
ministry|||vekalet
embassy|||sefaret
motion|||layiha takrir
exchange|||teati
confirm|||tasdik tasvip
attack|||taarruz hucum
peace|||sulh mutareke
victim|||=sehit =sehidi =sehitler =sehitleri
colonel|||miralay
elect|||intihap
vote|||=rey =reyi =reyle =reye =reyler =reylerin
president|||reisicumhur
premier|||basvekil basvekal
leader|||=reis =reisi =reisin riyaset
prosecutor||=pretore =pretori|muddeiumumi
doctor|||tabip
funeral||esequi|
grave|||=kabir =kabri =kabrine
quake|||zelzele
flood||mareggiat|seylap
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
guard|||=muhafaza =muhafazasi =muhafiz =muhafizi =muhafizlar
aid|||muavenet
foe|||mutecaviz
hand|||takdim tevdi
answer|||mukabele
trial|||muhakeme
war|||muharebe =harbi =harbin
newspaper|||ceride
return|||avdet
leave|||azimet
child||fanciull|
woman|||=hanim =hanimi =hanimlar
discuss|||muzakere mubahase
search|||taharri
rescue|||tahlis
sink|||=gark
drown|||=gark
explode||deflagr|
evacuate||sgombr|
corpse||=salma =salme|
"""
