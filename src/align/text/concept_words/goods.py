"""
Clothing, furniture and household things, tools, papers and money, in three languages.

One line a concept, as in `accounts`: its name, then the beginnings of English, of Italian and
of Turkish words, with `|` between. All is folded; `=` before a word: the whole word. A word with
two senses stands in both rows. Start at the first table.
"""

CLOTHING = """
clothes|clothes clothing garment|indument =abito =abiti|giysi elbise
cloth|=cloth fabric fabrics textile|stoff tessut tessil|kumas tekstil dokuma
coat|coat coats overcoat jacket|cappott giacc pastran|ceket palto kaban manto
shirt|shirt|camici|gomlek
trousers|trouser =pants|pantalon|pantolon
shoe|=shoe =shoes =boot =boots|scarp stival|ayakkabi cizme pabuc
hat|=hat =hats =cap =caps|cappell berrett|sapka kasket =bere =beresi =kep
helmet|helmet|elmett =casco =caschi|migfer kask
glove|glove|guant|eldiven
scarf|scarf headscar shawl|sciarp sciall foulard|=atki atkis esarp basortu
handkerchief|handkerchief|fazzolett|mendil
belt|=belt =belts|cintur|kemer
pocket|pocket|=tasca =tasche taschin|=cep cebi ceple cebe cepte
button|button|botton pulsant|dugme
veil|=veil veiled veils|=velo =veli velat|=pece peceli carsaf ortulu
bag|=bag =bags handbag satchel =purse =purses|=borsa =borse borsett sacchett|canta torba
sack|=sack =sacks|=sacco =sacchi|cuval
vest|=vest =vests waistcoat lifejacket|gilet giubbott salvagent panciott|yelek
wool|wool|=lana =lane lanier|=yun yunlu yunu
cotton|cotton|coton|pamuk
silk|silk|=seta =sete|ipek
leather|leather|cuoi pelletter|=deri =deriden =deriler
skin|=skin =skins|=pelle =pelli|=deri =derisi =deriyi derisin derile
ring|=ring =rings|anell =fede =fedi|yuzuk alyans halka
jewel|jewel|gioiell|mucevher
umbrella|umbrella|ombrell|semsiye
blanket|blanket|=coperta =coperte|battaniye
mask|=mask =masks masked|mascher|maske
spectacles|spectacles eyeglass =glasses|occhial|gozluk
soap|soap|sapon|sabun
fur|=fur =furs|pellicc|=kurk kurku kurkl kurkc
"""
FURNITURE = """
chair|=chair =chairs armchair wheelchair|=sedia =sedie poltron|sandalye iskemle koltuk
table|=table =tables|tavol|=masa =masasi masasin =masaya =masada =masayi =masanin masalar
cupboard|cupboard wardrobe =closet =locker =lockers|armadi|=dolap dolapta dolabi dolapl dolaba \
gardirop
drawer|drawer|cassett|cekmece
shelf|shelf shelves|scaffal|=raf raflar =rafta
box|=box =boxes =crate =crates =chest =chests|scatol =cassa =casse cassett =baule =bauli|=kutu \
kutus kutuy kutul kutud sandik =kasa kasay kasalar
barrel|=barrel =barrels =keg =cask|=botte =botti baril|=varil =varili variller varilli varillik fici
basket|=basket =baskets|=cesto =cesta =ceste =cesti|sepet
mirror|mirror|specchi|ayna
carpet|carpet =rug =rugs|tappet|kilim =hali =halisi halida halilar =haliyi
curtain|curtain blinds|=tenda =tende sipari|perde
candle|candle|candel|=mum =mumlar =mumun =mumu
key|=key =keys|=chiave =chiavi|anahtar
lock|=lock =locks locked padlock|serratur lucchett =chiave|kilit
rope|=rope =ropes|=corda =corde =fune =funi|=ip =iple =ipi ipin ipler halat urgan
chain|chain|caten incaten|zincir
tap|=tap =taps faucet|rubinett|musluk
bucket|bucket|secchi|=kova =kovada =kovayi =kovasi kovalar =kovanin
broom|=broom =brooms|=scopa =scope scopin|supurge
pillow|pillow cushion|cuscin guancial|yastik
mattress|mattress|materass|dosek silte
scissors|scissors|forbic|makas
razor|razor|rasoi|ustura jilet
comb|=comb =combs|pettin|=tarak taragi
brush|=brush brushes|spazzol pennell|firca
toy|=toy =toys|giocattol|oyuncak
sheet|=sheet =sheets|lenzuol =foglio =fogli|carsaf
tinned food|tinned =tins =canned|scatolett|konserve
"""
PAPERS = """
letter|=letter =letters|letter|mektup
envelope|envelop|=busta =buste|zarf
stamp|=stamp =stamps stamped|francoboll timbr|=pul pullar =pulu damga
paper|=paper papers paperwork|=carta =carte cartace|kagit evrak
telegram|telegram telegraph|telegram telegraf|telgraf
file|dossier =file =files|fascicol dossier|dosya
archive|archiv|archiv|arsiv
notebook|notebook ledger logbook|taccuin quadern|defter
diary|diary diaries|=diario =diari|=gunluk gunlug =gunce
list|=list =lists listed|elenc =lista =liste|liste
report|=report =reports|rapport relazion|rapor
transcript|transcript verbatim stenograph|=verbale =verbali stenograf trascri|tutanak stenograf
protocol|protocol|protocoll|protokol
permit|licen|=patente =patenti =licenza =licenze|ruhsat lisans ehliyet
identity|identi|identi|kimlik
contract|=contract =contracts|=contratto =contratti contrattual|sozlesme kontrat
invoice|invoice receipt|fattur quietanz scontrin =ricevuta =ricevute bollett|fatura makbuz =fis \
=fisi fisini
cheque|cheque|=assegno =assegni|=cek =cekin cekler
testament|testament =wills|testament|vasiyet
petition|petition|petizion|dilekce
decree|decree edict|decret editt|kararname ferman
constitution|constitution|costituzion|anayasa
regulation|regulation|regolament|yonetmelik tuzuk nizam
poster|=poster =posters placard banner|=manifesto =manifesti =cartello =cartelli striscion|afis \
pankart
plaque|plaque signboard =signs|=targa =targhe =cartello =cartelli|tabela levha plaka
headline|headline =title =titles heading|=titolo =titoli|manset baslik unvan
newspaper|newspap =daily|=giornale =giornali quotidian|gazete
magazine|=magazine magazines weekly journal|=rivista =riviste settimanal|dergi mecmua
leaflet|leaflet pamphlet brochure|volantin opuscol depliant|brosur risale
postcard|postcard|cartolin|kartpostal
parcel|parcel =package packages packet|=pacco =pacchi pacchett|paket =koli
post|=mail postman postal =post|postal =posta =poste postin|=posta postan postac postay
photograph|photo photograph|fotograf =foto|fotograf
ink|=ink|inchiostr|murekkep
pen|=pen =pens pencil|penna =penne matit|kalem
seal|=seal =seals sealed|sigill|muhur muhru
typewriter|typewriter typist|dattilo|daktilo
tape|=tape =tapes cassette recording|=nastro =nastri registrazion|=bant bandi bantl kaset
code|=code =codes cipher|=codice =codici cifrar cifrat codificat|sifre =kod =kodu kodlar
journalist|journalist reporter|giornalist cronist|gazeteci muhabir
fee|=fee =fees =fare =fares =toll =tolls|tariff pedagg|=ucret ucreti ucretli
free of charge|=free|gratuit =gratis|ucretsiz bedava
draft law|=bill|disegno|tasari
ballot box|=polls polling ballot|=urna =urne =seggio =seggi|sandik
manuscript|manuscript|manoscritt|elyazma =yazmalar yazmalari
dictionary|dictionar|dizionari vocabolar|sozluk
encyclopedia|encyclop|enciclop|ansiklopedi
atlas|=atlas atlases|=atlante =atlanti|=atlas atlasi atlasl
embargo|embarg|embarg|ambargo
programme|program|programm|program
"""
MONEY_AND_GOODS = """
coin|=coin =coins|=moneta =monete|sikke metelik bozukluk
lira|=lira =liras =lire|=lira =lire|lira
dollar|dollar|dollar|dolar
pound|=pound =pounds sterling|sterlin|sterlin
euro|=euro =euros|=euro|=euro euroya euroluk euroda =avro avroya avroluk avroyu avronun avroda \
avroyla
franc|=franc =francs|=franco =franchi|frank
tax|=tax =taxes taxation taxed =duty =duties|=tassa =tasse tassaz =imposta =imposte fiscal =fisco \
=dazio =dazi|vergi
debt|debt =owe =owes =owed|debit indebit|borc
rent|=rent =rents rented rental tenant lease|affitt inquilin|=kira kirala kirali kirayi kiraci kiras
profit|=profit =profits profitab|profitt =utile =utili|kazanc karli
inflation|inflation|inflazion|enflasyon
stock exchange|=stock =stocks =bourse|=borsa =borse|borsa
shares|=shares shareholder =stake|azionist =azioni|=hisse hissel hissed hissen
goods|=goods merchandise|=merce =merci mercanz|mallar =malin emtia =esya
auction|auction|=asta|muzayede =artirma artirmay =mezat
customs|=customs|=dogana =dogane doganal doganier|gumruk
economy|econom|econom|ekonomi iktisa
finance|financ|finanz|maliye finans =mali
customer|customer client clients|client|musteri
merchant|merchant trader|mercant commerciant|tuccar tacir esnaf
budget|budget|bilancio|butce
price|price|prezz|fiyat
industry|industr|industr|sanayi endustri
project|=project =projects|progett|=proje projes projey projed projel
"""
