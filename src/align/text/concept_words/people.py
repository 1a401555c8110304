"""
Qualities and manners of people, kin and faiths: stubborn, deaf, suddenly, a nephew, a pilgrim.

Rows as in `accounts`, which says how to read them; `concepts` reads them.
"""

PEOPLE = """
suddenly|sudden abrupt|improvvisam improvvis|aniden ansizin =birden birdenbire
slow|slow|=lento =lenta =lenti lentament lentezz rallent|yavas
fast|quick swift rapid =fast faster|rapid veloc|=hizli =hizla hizlan cabuk surat
immediately|immediat instantly|subito immediat|derhal hemen
openly|openly|apertament|acikca alenen
deliberate|=deliberate deliberately|deliberatam =apposta|=kasit kasten =kasti bilerek kasitli
noise|nois =loud louder|rumor fragor|gurult
stubborn|stubborn obstina|ostina testard caparb|inatci =inat
honest|honest|onest|durust
cruel|cruel ruthless brutal|crudel brutal spietat|zalim acimasiz gaddar vahsi
polite|polite courte|=gentile gentilezz =gentili gentilm cortes|nazik kibar nezaket
clever|clever shrewd cunning|intelligent astut furb|zekice =zeki =akilli akillica kurnaz
stupid|stupid foolish =fool =fools|stupid sciocc|aptal budala
lazy|=lazy =idle idly|pigr|tembel
poor|=poor poorer poorest poverty|pover|yoksul fakir
rich|=rich richer richest wealth|=ricco =ricca =ricchi ricchezz|zengin
young|young youth|giovan|genc
elderly|elderly|anzian vecchi|yasli ihtiyar
strong|strong|=forte =forti|guclu kuvvetli
weak|weak|debol|zayif gucsuz
naked|naked|=nudo =nuda =nudi =nude|ciplak
blind|blind|ciec|=kor =korler korluk =koru
deaf|deaf|sord|sagir
lame|=lame limp|zopp|topal
left-handed|lefthand|=mancino =mancina =mancini|solak
mad|=mad =madman madness insane insan lunatic|pazz follia|=deli =deliler delilik cilgin
famous|famous|famos|unlu meshur
strange|=strange strangely strangest =odd oddly|=strano =strana =strani =strane|=garip garipl \
tuhaf acayip
beautiful|beaut|=bella =bello =belle bellissim bellezz|guzel
ready|=ready|=pronto =pronta =pronti =pronte|=hazir hazirdi hazird
prepare|prepar|prepar|hazirla hazirlik
difficult|difficult|difficil difficolt|=zor zorluk guclukl
easy|=easy easily =easier|facil|kolay
important|importan|importan|onemli onem
useless|useless vain|inutil invano|bosuna faydasiz nafile
equal|equal|ugual uguagl|esit
disguise|disguis|travest|kiligin kilig
temporary|temporar provisional|temporan provvisor|gecici
permanent|permanen|permanen|kalici daimi
husband|husband|=marito =mariti|=koca =kocasi =kocasinin =kocasini =kocam
daughter|daughter|=figlia =figlie|=kizi =kizini =kizina =kizinin =kizlari =kizim kizlarin
beggar|beggar|mendicant|dilenci
duke|=duke duchess countess baron|=duca =conte duchess contess baron|=duk dukal =kont kontes baron
ancestor|ancest forefath|antenat|atalar
rabbi|rabbi|rabbin|haham
bachelor|bachelor unmarried|scapol celib nubil|bekar
pregnant|pregnan|incint gravid|hamile gebe
inexperienced|inexperienc novice|inespert|acemi tecrubesiz
rare|rare|=raro =rara =rari rarament|nadir ender
modest|modest humble|modest =umile =umili umilta umilme|mutevazi alcakgon
arrogant|arrogan haught|arrogan superb|kibirli kustah
serious|serious solemn|serio seria solenn|ciddi
suspicious|distrust mistrust|diffid sfiduc|guvensiz
selfish|greed greedy avaric|avido avida avaro avariz|acgozlu hirsli =hirsi cimri
generous|generous generos|generos|comert
nervous|nervous =tense tension uneasy|nervos =teso =tesa tension|gergin tedirgin
pale|=pale pallor|pallid|solgun sapsari
dirty|=dirty dirtier =dirt filth|sporc sudici|kirli =pis pislik pislig
wet|=wet soaked drench|bagnat fradic inzupp|islak islan sirilsiklam
giant|=giant giants gigant|gigant|=dev =devi devasa
heavy|heav|pesant|=agir agirlas agirca
sincere|=sincere sincerely sincerity|sincer|samimi icten
ethnic|ethnic|etnic|etnik
woman|woman women|donn|kadin
crowd|crowd|folla|kalabalik
"""
