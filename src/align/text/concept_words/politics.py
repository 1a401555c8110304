"""
Politics and administration: a candidate, a coalition, to dissolve, to ratify, the customs.

Rows as in `accounts`, which says how to read them; `concepts` reads them.
"""

POLITICS = """
candidate|candidat|candidat|aday
coalition|coalition|coalizion|koalisyon
reform|reform|riform|reform
embassy|embass|ambasciata ambasciate|elcilik elcilig buyukelcilik
consul|consul|console =consoli consolat|konsolos
delegation|delegat|delegat delegaz|heyet deleg
motion|=motion =motions|mozion|onerge
suspend|suspend suspens|sospes sospen|askiya
dissolve|dissol disband|sciols sciolt sciog|feshet feshed fesih dagildi dagitild
independence|independen|indipenden|bagimsiz
dictator|dictator|dittator dittatur|diktator
colonial|colony colonia colonis coloniz colonies|colonial =colonie =colonia colonizz|somurge koloni
nationalist|nationalist nationalism|nazionalis|milliyetci
partisan|partisan guerril|partigian guerrigl|partizan gerilla
sovereign|sovereign|sovran|egemen
authority|authorit|autorit|makam yetkili otorite
population|population census|popolazion censiment|nufus
referendum|referend plebisc|referend plebisc|referandum
poll|=survey =poll =polls pollster|sondagg|anket
sanction|sanction|sanzion|yaptirim
compromise|compromis reconcil|compromess riconcil|uzlas
recognise|recogni|riconosc riconobb|tanidi taniy tanima tanin
represent|represent|rappresent|temsil
appoint|appoint nominat|nomin|atandi atama atadi tayin atanan
promote|promot|promos promoz promuov|terfi
dismiss|dismiss sacked|licenzi destitu|azlet azled kovul gorevden
retire|retire retiring pension|pension|emekli
success|succeeded =managed =success successful|=successo =successi riuscit riuscir \
riusciv|basardi basarili =basarisi basarisin =basarisiyla basariy basarma
bankrupt|bankrupt insolv|bancarott falliment fallit|iflas
scandal|scandal|scandal|skandal
neutral|neutral|neutral|tarafsiz
annex|annex|anness annett|ilhak
mobilise|mobiliz mobilis|mobilit|seferber
advance|advanced advancing|avanzat avanzav avanzar avanzan|ilerled ilerley ilerliy
disarm|disarm|disarm|silahsiz
support|support =backing backed|sostegn appogg|=destek destegi destekle desteg
compensation|compensat reparation indemn|risarc indennizz|tazminat
expert|expert|espert =perito =periti perizi|uzman bilirkisi
monopoly|monopol|monopol|tekel
deserter|deserter desertion|disert|firari kacagi
curfew|curfew|coprifuoc|sokaga
martial law|martial|marzial|sikiyonetim orfi
regime|=regime =regimes|=regime =regimi|rejim
treasury|treasur|tesor|hazine
voter|voter elector|elettor|secmen
turnout|turnout|affluenz|katilim
unanimous|unanim|unanim|oybirlig oybirlik
ultimatum|ultimatum|ultimatum|ultimatom
foreign|foreign abroad|stranier =estero =estera =esteri =estere|yabanci yurtdisi disisler
ideology|ideolog|ideolog|ideoloji
generation|generation|generazion|kusak nesil nesl
politics|politic|politic|politika siyas
civilian|civil|civil|sivil
objection|objection objected objecting|obiezion obiett|itiraz
reduce|decreas reduc diminish|diminu ridott riduc riduz|azal
bureaucracy|bureaucra|burocra|burokra
nationality|nationalit citizensh|nazionalit cittadinanz|uyruk
senate|senate|senat|senato
boycott|boycott|boicott|boykot
"""
