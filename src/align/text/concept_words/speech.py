"""
Speaking, writing and passing on news: to whisper, to quote, a petition, a rumour, a telegram.

Rows as in `accounts`, which says how to read them; `concepts` reads them.
"""

SPEECH = """
tell|recount =tells narrat telling|raccont narrat narrav|anlatt anlati anlata
explain|explain explanat|spieg|acikla izah
describe|describ descript|descri =definito =definita =definiti =definite =defini|tasvir nitele \
betimle
question|question|domand quesit|=soru =soruya =sorusu =sorular =sorulara =sorulari =sorusunu \
=sorusuna =sorularina sual
interrogate|interrogat|interrog|sorgu
shout|shout scream yelled yelling cried|grid strill =urla =urlo urland urlav|bagir haykir ciglik
whisper|whisper murmur mutter mumbl|sussurr mormor bisbigl|fisil mirilda
silence|silen quiet speechless|silenzi =tace tacque tacev taciut taciturn ammutol|sessiz sukut \
=sus sustu susma susmu susuyor susar suskun
insist|insist|insist|israr
repeat|repeat repetit|ripet|tekrar yinele
quote|quote quoted quoting quotat|citaz citand citar|alinti
admit|admit confess conced|ammis ammett ammess confess|itiraf
claim|claimed =claim =claims claiming alleged alleges allegat|sostenut sostien sostenev sostenn \
sostengon afferm|iddia
denial|denied deny denial denies|smenti =nego =nega negand negat|yalanla inkar tekzip
complain|complain grievanc|lament reclam|sikayet yakindi
criticise|critic|critic|elestir tenkit kritik
praise|prais|=lode =lodi lodar lodat lodav elogi|ovgu ovdu ovuyor ovuldu ovme
insult|insult|insult ingiur offes oltragg|hakaret sovdu sovgu sovme kufur kufret kufr
apologise|apolog|scus|ozur
thank|thank gratitud grateful|ringrazi gratitud =grato =grata =grati|tesekkur minnet sukran
greet|greet salut|=saluto saluta salutar salutat saluti|selam
welcome|welcom|accol accogl benvenut|karsilad karsilan agirla
shake|=shook =shake waved waving|scuot agita sventol|salla
pray|pray|prega preghi pregh|=dua duasi dualar duaya namaz ibadet
oath|oath swor swear|giura|yemin
curse|curse cursed cursing|maledi maledett imprec|lanet beddua
lie|=lied =liar =liars =lie|mentit mentir mentend menzogn bugiard =bugia =bugie|yalan
smile|smil|sorri|gulumse tebessum
weep|weep wept =tears =cry crying cried sobb|piang pianse =pianto =pianti lacrim singhiozz|aglad \
agliy aglay aglam aglat aglark gozyas hickir
sing|=sing sang =sung singing singer =song =songs|canta =canto =canti canzon =coro|sarki
read|=read =reads reading reader|leggere leggev leggendo =lesse =lessero =letto =letta lettur \
lettor lettric|okudu okuma okuyo okuya okunu okuna okund okutu okurk okura =okur
copy|=copy copies copied duplicate|copi duplicat|kopya nusha =suret =sureti =suretini
publish|publish|pubblicat pubblicar pubblicaz pubblicand|yayimla yayinla yayim
public|=public publicly|=pubblico =pubblica =pubblici =pubbliche|kamuoyu kamu =halka alenen
draw|sketch drawing|disegnat disegnar disegnav =disegni schizzo schizzi|cizdi cizil cizim ciziy
erase|eras delet|cancellat|=sildi silme silinm silindig =silinen
cancel|cancel annul revok rescind|annull revoc cancellat cancellar|iptal feshet fesih
correct|correct rectif|corregg corrett rettific|duzelt tashih
dictate|=dictate dictated dictating dictation|dettat dettav detta|dikte
censor|censor|censur|sansur
leak|leak|trapel fuga|sizdir sizdi
reveal|reveal disclos emerged unveil transpir|rivela rivelo emers|ortaya ifsa
hide|hidden hide hiding =hid conceal|nascond nascos nascost occult|sakla gizle
name|=name =names named|=nome =nomi|=ad =adi =adini =adina =adinin =adlari =adlarini =isim isim ismi
nickname|nicknam|soprannom nomignol|lakap lakab
advise|advis advice recommend|consigliat consigliar consigliav sconsigl raccomand|tavsiye nasihat \
ogut
adviser|adviser advisor counsellor|consiglier consulent|danisman musavir
propose|suggest propos|propos propon sugger|oner teklif
offer|offer|offr offert|teklif
persuade|persua convinc|persua convin|ikna
plead|begged begging plead implor|supplic implor|yalvar
consult|consult|consult|danis istisare
negotiate|negotiat bargain|negozia trattativ|muzakere pazarlik
mediator|mediat intermediar|mediat intermediari|arabul
discuss|discuss debat|discuss discut dibatt|tartis gorustu gorusul
opinion|opinion =view =views|opinion =parere =pareri|=gorus =gorusu =gorusler gorusle =gorusune \
=gorusunu kanaat
interview|interview|intervist|roportaj mulakat soylesi
comment|comment|comment|yorum
witness|witness testif testimon|testimon|tanik sahit
rumour|rumour rumor gossip|diceri pettegol =voci|soylenti dedikodu rivayet
voice|voice|=voce =voci|=ses =sesi =sesini =sesle =sesiyle =sesine =sesinin
slogan|slogan chant|slogan|slogan
propaganda|propagand|propagand|propaganda
conference|conferenc|conferenz|konferans
legend|=legend legendar =legends|leggenda leggende leggendar|efsane
story|=story =stories =tale =tales|=storia =storie racconto racconti|hikaye oyku masal
diary|=diary diaries|=diario =diari|=gunlugu =gunlugune =gunlugunde =gunlukleri =gunlugunu =gunce \
gunceler
memoir|memoir|=memorie memorial|hatirat anilari
remember|remember recall reminisc|ricord|hatirla animsa
forget|forgot forget|dimentic scord|unut
gesture|gestur|=gesto =gesti gesticol|jest
anonymous|anonym|anonim|anonim isimsiz imzasiz
post|=mail postal postm postcard =post|=posta =poste postal|posta
news|=news|notizi|=haber =haberi haberler haberin
information|informat|informaz|=bilgi =bilgisi bilgiler =bilgiyi bilgisin =bilgiye
signal|=signal =signals signall|=segnale =segnali|sinyal =isaret =isareti
poster|poster =placard placards banner|=manifesti striscion cartellon|=afis afisi afisl pankart
proverb|proverb|proverbi|atasoz
handwriting|handwrit|calligraf|elyazi yazisiyla
spell|misspel spelt spelling|ortograf|yazim imla
accent|accent|accent|aksan sive
dialect|dialect|dialett|lehce =agzi =agziyla
draft|=draft drafts drafting|bozz|taslak taslag
summary|summar|riassun riassunt|ozet
paragraph|paragraph|paragraf|paragraf
author|=author =authors writer|autore autori autric scrittor scrittric|=yazar =yazari yazarl yazarin
confirm|confirm|conferm|teyit dogrula
memorandum|memorand|memorand|muhtira memorandum
exaggerate|exaggerat|esagera|abart
contradict|contradict|contradd|celiski celisti celisiy celisen
emphasise|emphas underlin|sottoline|vurgula
conversation|conversat dialogue|conversaz dialog|sohbet diyalog
message|message|messagg|mesaj
communique|communique|comunicat|bildiri
"""
