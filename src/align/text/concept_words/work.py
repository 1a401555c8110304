"""
Work and trade, building and destroying, accidents and rescue: a wage, a baker, to repair.

Rows as in `accounts`, which says how to read them; `concepts` reads them.
"""

WORK = """
work|=work =works working worked|lavor|calis
strike|strike striking =striker =strikers|scioper|grev
wage|=wage =wages =salary salaries|salari stipend =paga =paghe|maas =ucret =ucreti ucretin \
ucretler yevmiye
unemployed|unemploy jobless|disoccup|issiz
merchant|merchant trader dealer|mercant commerciant|tuccar
expensive|expensiv|costos =caro =cara =cari =care|pahali
stock exchange|shareholder =stock =stocks =shares|azionist =borsa azion|=hisse hisseler hissesi \
hissedar borsa
tender|=tender =tenders|=appalto =appalti =gara|ihale
subsidy|=subsidy subsidies subsidis|sussid sovvenzion|subvansiyon tesvik
invest|investor investm =invest invested|investim investitor|yatirim
miner|=miner =miners mining|minator minier|maden
director|director manager|direttor direttric dirigent|mudur yonetici
boss|=boss =bosses employer|=datore =datori|patron isveren
pope|=pope pontif papal|=papa pontef pontific papal|=papa =papanin =papayi papalik
professor|professor|professor|profesor
scientist|scien|scien|bilim
apprentice|apprentic|apprendist|cirak
clock|clock watchmak|orolog|saatci
surgeon|surgeon surg|chirurg|cerrah ameliyat
laundry|laundr|lavander bucat|camasir
work shift|=shift =shifts|=turno =turni|vardiya
produce|produc|produ|uret
consume|consum|consum|tuket
repair|repair|ripara riparaz aggiust|onari onarm tamir
restore|restor|restaur ripristin|restor onari onarm
destroy|destr|distru|imha tahrip tahrib
demolish|demoli|demol|yiktir yikim
founder|founder|fondator|kurucu
design|designed designer =designs|progettat progettist|tasarim tasarla
disaster|disaster catastroph traged tragic|disastr catastrof sciagur traged tragic|felaket =afet \
facia trajedi
evacuate|evacuat|evacu sgomber|tahliye bosalt
trapped|trapp|intrappol|mahsur
alarm|alarm siren|allarm siren|alarm siren
emergency|emergenc|emergenz|=acil olaganustu
security|securit|sicurezz|guvenlik emniyet
derail|derail|deragli|raydan
overturn|overturn capsiz|ribalt capovol rovesci|devril alabora
breakdown|breakdown malfunction|guast avari|ariza
volunteer|volunt|volont|gonullu
hero|=hero heroic heroes heroism|=eroe =eroi eroic eroism|kahraman
clean|clean|=puli pulit pulir pulizi|temiz
trap|=trap =traps|trappol|tuzak tuzag
contractor|contractor|appaltat|muteahhit yuklenici
banknote|banknote|banconot|banknot
cooperate|cooperat collaborat|cooper collabor|isbirlig kooperatif
colleague|colleag|collegh =collega|meslektas
service|=service =services|serviz|hizmet servis
control|control|controll|kontrol
quarantine|quarantin|quaranten|karantina
lottery|lotter raffle|lotteri|piyango
physician|doctor|medic|doktor hekim
patent|patent|brevett|patent
statistics|statistic|statistic|istatistik
"""
