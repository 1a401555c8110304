"""
Thinking, feeling and the state of body and mind: to hope, to doubt, tired, angry, in mourning.

Rows as in `accounts`, which says how to read them; `concepts` reads them.
"""

MIND = """
idea|=idea =ideas|=idea =idee|fikir fikr
believe|believ belief|crede credut credev credo =credi|inan
trust|trusted =trust confidence|fiduci fidat fidar|guvendi guveniy =guven =guveni =guvenini \
guvenen guvenm guvenir
doubt|doubt suspic suspect|dubb dubit sospett|kusku suphe
understand|understand understood comprehen|comprend =compreso =compresero capir =capito capiv \
capisc|anladi anlayan anlayis anlamad anlamiy anliyor
learn|learn|apprend appres impara|ogren
teach|taught teach|insegn|ogret
examine|examin|esamin|incele muayene
exam|=exam =exams examination|=esame =esami|sinav
inspect|inspect|ispett ispez|mufettis denet teftis
research|research|ricerc|arastir
investigate|investigat inquir|indag inchiest investig|sorustur tahkik
invent|invent|invent|icat uydur
imagine|imagin|immagina immaginaz immaginat|=hayal =hayali hayaller hayalin hayald
dream|dream|sogn|ruya
hope|hope hoping|speran sperav sperar =spera =sperano|umut umud umit umid umdu umuyor
intend|intend intent|intend intenzion|niyet
plan|=plan =plans planned planning|pianific =piano =piani|plan
purpose|purpos =aim =aims aimed|=scopo =scopi obiettiv|=amac =amaci amaciyl amacin amacli maksat \
maksad =gaye
prefer|prefer|prefer|tercih
hesitate|hesitat waver|esita|tereddut duraksa
regret|regret remors repent|rimpian rimors pentit pentir|pisman
forgive|forgiv forgav pardon|perdon|affet affed bagisla
amnesty|amnest|amnist indult|=af =affi =affin =affa =afla
love|=love =loved =lover =lovers|amore amori amava amavan innamor|=sevgi sevgis sevgiy =asik \
sevdi =ask =aski asikl
hate|=hate hated hatred|=odio odiav odiat|nefret
anger|anger angr fury furious =rage enrag|rabbi =furia furios infuri adirat collera|ofke kizgin \
hiddet kizdi sinirlen
indignation|indign outrag|indign|infial
calm|=calm calmly calmed calming|calm seren tranquill|=sakin =sakince sakinles
joy|=joy joyful happy happi =glad gladly delight rejoic|=gioia =gioie gioios gioir felic lieto \
lieta lieti|mutlu sevinc sevindi neseli =nese
sad|=sad sadness sadly sorrow grief griev|=triste tristezz tristi addolor|uzgun uzuntuy keder huzun
mourn|mourn bereav|=lutto =lutti|=matem matemi yasta
shame|shame asham|vergogn|utan ayip rezil
pride|pride proud|orgogl =fiero =fiera =fieri|gurur iftihar
jealous|jealous envy envious|gelos invidi|kiskan haset
surprise|surpris astonish amazed amazing amazem astound|sorpres stupi stupor stupef \
meravigli|sasir saskin hayret surpriz
curious|curious curios|curios|merak
tired|=tired tiredness exhaust weary fatigu|stanco stanca stanchi stanchezz esaust stremat \
affatic|yorgun bitkin yorul
hunger|hunger hungry starv famin|=fame affamat caresti|aclik aclig kitlik kitlig
thirst|thirst|=sete assetat|susuz susad
pain|=pain =pains painful agony ache|dolor|=aci =acisi =acilar =aciyla =agri =agrisi agrilar istirap
panic|panic|panic|panik
courage|courag brave bravery =bold boldly boldness|coragg audac|cesaret cesur yigit
coward|coward|vigliacc codard|korkak
despair|despair desperat|dispera|umutsuz caresiz
patience|patience impatien|pazienza impazien|sabir sabri
admire|admire admirat admiring|ammirat ammirav ammiraz ammirar|hayran
mercy|=pity =mercy merciless compassion|=pieta misericord compassion|merhamet
notice|noticed notices noticing unnotic|accors accorg notat|farket =fark farkin
observe|observ|osserv|gozlem gozled
pursue|pursu chase chasing|insegu|kovala
spectator|spectat onlook audienc|spettator|seyirci izleyici
hear|=heard =hear =hears|=udi =udire udit sentit =senti|duydu duyul isit duyar duyan =duyup
listen|listen|ascolt|dinle
sleep|sleep slept|dorm addorment sonn|uyudu uyuy uyuma uyurk uyku uyut
wake|woke wake waken awak|svegli|uyan
breathe|breath|respir =fiato|nefes soluk
smell|smell stench odour|odor puzz|koku
touch|touched touching =touch =touches|toccat toccar toccav|dokundu dokunm dokunur dokunan dokundug
taste|taste tasted|assaggi =gusto sapor|tadi tatti lezzet
sick|=sick sickness =ill illness disease|malato malata malati malate malatt|hasta
patient|=patient patients|pazient|hasta
heal|=healed healing cured|guari|iyiles
treatment|treated =treatment|=cura =cure curata =curato =curati curare curand|tedavi
suicide|suicid|suicid|intihar
birth|born =birth =births|nascit nacque =nata =nati|dogum dogdu dogmus
marry|married marri wedding bride groom|spos matrimon nozz|evlen evli dugun nikah
divorce|divorc|divorzi|bosand bosanm
bury|buried burial =bury burying|seppell sepolt|gomul gomdu gomme defn
memory|memory memories|=memoria|hafiza bellek hatira
attention|attention careful cautious|attenzion =attento =attenta =attenti prudent|dikkat temkin
careless|careless neglig reckless|negligen imprudent trascur|ihmal dikkatsiz
guess|=guess guessed estimat|stima stimat indovin|tahmin
predict|predict forecast prophe|prevedev previsio profez pronostic|ongor kehanet
solve|solv solution|risolv soluzion risols risolt|cozum cozdu cozul cozme
problem|problem|problem|=sorun =sorunu =sorunlar sorunlari =sorununu =mesele problem meselel \
meselesi
mistake|mistak error wrong|error sbagli errat|hata yanlis
truth|truth =true|verita =vero =vera|hakikat =gercek gerceg =dogru dogruluk
proof|evidence proof prove|=prova =prove provat|kanit delil
detail|detail|dettagl|ayrinti detay teferruat
mystery|myster|mister|gizem esrarengiz
trace|=trace =traces|tracce =traccia|=iz =izi =izleri =izine =izini =izlerini
luck|=luck lucky luckily misfortun|fortun sfortun|=sans =sansi sansli sanssiz talih
fate|=fate destiny|=destino =destini =sorte =sorti|kader akibet yazgi
tradition|tradition|tradizion|gelenek
honour|honour honor|onor|seref onur
privilege|privileg|privileg|ayricalik imtiyaz
responsible|responsib|responsab|sorumlu mesul
rights|=rights|diritt|=hak haklar =hakki =hakkini =haklari =hakkina
condition|condition|condizion|kosul =sart =sarti sartl
danger|danger peril|pericol|tehlike
risk|risk|risch|risk
need|=need =needs needed|bisogn|ihtiyac lazim muhtac
weigh|weigh|pesav pesar =peso =pesa =pesi|agirlik agirlig tartti tartil
count|counted counting recount|contegg contav contar contaron|sayim saydi sayma
experiment|experiment|esperiment sperimentaz sperimentat|=deney deneyl deneysel
illusion|illusion|illus|yanilsama yanilgi
nightmare|nightmar|incub|kabus
tremble|trembl shiver|tremav tremant tremar tremat tremor|titre
faint|faint unconscious|sven svenn svenu|bayil baygin
blush|blush|arross|kizar
cough|cough|toss|oksur
loyalty|loyal faithful fidelity|fedel leal|sadik sadakat
sympathy|sympath condolenc|condoglian simpati|taziye bassagligi sempati
agree|agreed =agrees|concordat convenn convenut|anlasti anlastik anlastil
probable|probab likel|probabil|muhtemel olasi ihtimal
worry|worr anxi anxious|preoccup =ansia ansios|kaygi endise
"""
