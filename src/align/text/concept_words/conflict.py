"""
Orders and refusals, fighting, crime and justice: to forbid, an ambush, a ransom, an acquittal.

Rows as in `accounts`, which says how to read them; `concepts` reads them.
"""

CONFLICT = """
obey|obey disobey obedien|obbed ubbid disobb|itaat
forbid|forbid forbad prohib =ban =bans banned banning|vieta viet divieto divieti proib|yasak
compel|compel oblige obliging coerc|obblig costring costrins|zorla mecbur
summon|summon|convoc|cagir cagri
resist|resist|resist|diren mukavemet
rebel|rebel revolt uprising insurg mutin|ribell rivolta =rivolte insur insorg ammutin|isyan ayaklan
coup|=coup =coups putsch|golp putsch|darbe ihtilal
prevent|prevent hinder obstruct|impedi ostacol|engelle =engel engeli
blockade|blockad|blocco|abluka
avoid|avoid|evitar evitat evito =evita evitav|kacindi kacinm kacinan kacinar
surrender|surrender capitulat|arrese arresero arrend =resa capitolaz|teslim
fight|fight fought combat struggl|combatt =lotta =lotte lottar lottato lottata|dovus mucadele
siege|siege besieg|assed|kusat muhasara
massacre|massacr slaughtered slaughtering|massacr eccid|katliam kiyim
assassinate|assassin|assassin attentat|suikast
execution|executed execution|esecuz fucilat fucilaz giustiziat|idam infaz kursuna
gallows|gallows noose|=forca =forche|daragac
torture|tortur|tortur|iskence
rape|=rape raped rapist|stupr|tecavuz
beat|=beaten beatings|picchi bastonat percoss percuot|dovdu dovul dayak dovme
slap|slap|schiaff|tokat
stab|stabb|accoltell pugnal|bicakla
poison|poison|avvelen velen|zehir
strangle|strangl suffocat chok|strangol soffoc|bogdu bogma bogara
sabotage|sabotag|sabot|sabotaj
ambush|ambush|imboscat agguat|=pusu pusuya pusuda pusus
agency|agency agencies|agenzi|ajans
intelligence|intelligenc|intelligence spionag|istihbarat
traitor|traitor betray treason|tradito tradim tradir tradiv =tradi|hain ihanet
plot|=plot =plots plotted plotting conspir|complott congiur cospir|komplo
deceive|deceiv decept =trick tricked fraud swindl|ingann truff frod|aldat kandir dolandir
forgery|forged forger fake counterfeit =false falsif|fals contraff|sahte
revenge|reveng aveng retaliat repris|=vendetta vendic rappresagl|intikam misilleme
rival|rival|rival|rakip rakib
provoke|provok provoc|provoc|kiskirt provok tahrik
violence|violen|violen|siddet
riot|=riot =riots rioting rioter unrest|tumult disordin sommoss|kargasa arbede ayaklanma
loot|loot plunder pillag|saccheg razzi|yagma talan
prisoner|prisoner =captive|prigionier detenut|esir tutsak mahpus mahkum tutuklu
convict|convict condemn sentenced|condann|mahkum
punish|punish penalt|punit punir punizion castigo castigh =pena =pene|=ceza =cezaya cezasi cezala \
cezan
acquit|acquit|assolt assolse assoluz assolv prosciol|beraat
appeal|=appeal appealed =appeals|appell ricors cassazion|temyiz istinaf
defendant|defendant indict|imputat incrimin|sanik iddianame
jury|=jury juror|giuria giurat|=juri jurin juriy jurid
bail|=bail|cauzion|kefalet
guilty|guilt|colpevol|suclu
innocent|innocen|innocen|masum sucsuz
extradite|extradit restitut|estrad restitu|iade
rule|=rule =rules|=regola =regole|kural
amend|amend|emend|degisiklik
abolish|abolish abolit repeal|aboli abrog|lagv ilga
ratify|ratif|ratific|onay
register|regist enrol|registr iscri|kayit =kayda =kaydi kaydet kayded kaydol tescil
confiscate|confiscat requisit|confisc requis|musadere
expropriate|expropri nationaliz nationalise nationalisa|espropri nazionalizz|kamulastir istimlak \
millilestir
commission|commission committee|commission comitat|komisyon komite
hearing|hearing|udienz|durusma
blackmail|blackmail extort|ricatt estors estor|santaj harac
ransom|ransom|riscatt|fidye
gang|=gang =gangs gangst mafi bandit|=banda =bande mafi bandit brigant|cete mafya haydut eskiya
drug|=drug =drugs heroin cocain narcot|=droga =droghe drogat eroin cocain stupefacent|uyusturuc \
eroin kokain
autopsy|autops|autops|otopsi
corpse|corpse =body =bodies|cadaver =salma =salme =corpo =corpi|ceset cesed =naas naas
warder|jailer gaoler warder|secondin carcerier|gardiyan
verdict|verdict|sentenza verdett|=hukum =hukmun hukmunu hukmu hukmun
operation|operation|operazion|operasyon harekat
intervene|interven|interven|mudahal
violate|violat breach infring|violaz violat violar|ihlal
conquer|conquer conquest|conquist|fetih fethed fethet
racism|racis|razzis razzial|irkci
genocide|genocid|genocid|soykirim
colonel|colonel|colonnell|albay
admiral|admiral|ammiragl|amiral
captain|captain|capitan|kaptan
commander|commander|comandant|komutan
prosecutor|prosecut|procur|savci
judge|judge|giudic|hakim
trial|trial|process|dava
arrest|arrest|arrest|tutuk
murder|murder|omicid|cinayet
"""
