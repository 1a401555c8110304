"""Countries and cities under all their names; `exonyms` says how a line is read."""

COUNTRIES = """
Turkey|Türkiye|Turchia|Republic of Turkey|Türkiye Cumhuriyeti
United States|ABD@tr|Amerika Birleşik Devletleri|Amerika@tr|Stati Uniti|Stati Uniti d'America|\
U.S.|US@en|USA|U.S.A.|America|United States of America
Russia|Rusya|Russian Federation|Rusya Federasyonu|Federazione Russa|Federazione russa
Soviet Union|Sovyetler Birliği|SSCB@tr|Unione Sovietica|URSS@it|Urss@it|USSR|U.S.S.R.
United Kingdom|Birleşik Krallık|Regno Unito|UK@en|U.K.
Britain|Britanya|Gran Bretagna|Great Britain|Büyük Britanya
England|İngiltere|Inghilterra
Scotland|İskoçya|Scozia
Wales|Galler|Galles
Ireland|İrlanda|Irlanda
France|Fransa|Francia
Germany|Almanya|Germania|Federal Republic of Germany
West Germany|Batı Almanya|Germania Ovest|Germania occidentale
East Germany|Doğu Almanya|Germania Est|Germania orientale
Italy|İtalya|Italia
Spain|İspanya|Spagna
Portugal|Portekiz|Portogallo
Greece|Yunanistan|Grecia
Cyprus|Kıbrıs|Cipro
Northern Cyprus|Kuzey Kıbrıs|KKTC@tr|Cipro Nord
Bulgaria|Bulgaristan
Romania|Romanya
Serbia|Sırbistan
Croatia|Hırvatistan|Croazia
Slovenia|Slovenya
Slovakia|Slovakya|Slovacchia
Bosnia|Bosna|Bosnia and Herzegovina|Bosna-Hersek|Bosna Hersek|Bosnia-Erzegovina|Bosnia ed Erzegovina
Montenegro|Karadağ
Kosovo|Kosova
Macedonia|Makedonya|North Macedonia|Kuzey Makedonya|Macedonia del Nord
Albania|Arnavutluk
Yugoslavia|Yugoslavya|Jugoslavia
Hungary|Macaristan|Ungheria
Poland|Polonya|Polonia
Czech Republic|Çek Cumhuriyeti|Çekya|Repubblica Ceca|Repubblica ceca|Czechia|Cechia
Czechoslovakia|Çekoslovakya|Cecoslovacchia
Austria|Avusturya
Switzerland|İsviçre|Svizzera
Belgium|Belçika|Belgio
Netherlands|Hollanda|Paesi Bassi|Olanda|Holland
Luxembourg|Lüksemburg|Lussemburgo
Denmark|Danimarka
Norway|Norveç|Norvegia
Sweden|İsveç|Svezia
Finland|Finlandiya|Finlandia
Iceland|İzlanda|Islanda
Estonia|Estonya
Latvia|Letonya|Lettonia
Lithuania|Litvanya|Lituania
Ukraine|Ukrayna|Ucraina
Belarus|Beyaz Rusya|Bielorussia
Moldova|Moldavia
Georgia|Gürcistan
Armenia|Ermenistan
Azerbaijan|Azerbaycan|Azerbaigian
Kazakhstan|Kazakistan|Kazakistan
Uzbekistan|Özbekistan
Turkmenistan|Türkmenistan
Kyrgyzstan|Kırgızistan|Kirghizistan
Tajikistan|Tacikistan|Tagikistan
Afghanistan|Afganistan
Pakistan
India|Hindistan
Iran|İran
Iraq|Irak
Syria|Suriye|Siria
Lebanon|Lübnan|Libano
Israel|İsrail|Israele
Palestine|Filistin|Palestina
Jordan|Ürdün|Giordania
Egypt|Mısır|Egitto
Libya|Libia
Tunisia|Tunus@tr
Algeria|Cezayir@tr
Morocco|Fas|Marocco
Saudi Arabia|Suudi Arabistan|Arabia Saudita
Yemen
Kuwait|Kuveyt
Qatar|Katar
United Arab Emirates|Birleşik Arap Emirlikleri|BAE@tr|Emirati Arabi Uniti|UAE
China|Çin|Cina
Japan|Japonya|Giappone
Korea|Kore|Corea
South Korea|Güney Kore|Corea del Sud
North Korea|Kuzey Kore|Corea del Nord
Vietnam
Cuba|Küba
Mexico|Meksika|Messico
Canada|Kanada
Brazil|Brezilya|Brasile
Argentina|Arjantin
Chile|Şili|Cile
Australia|Avustralya
New Zealand|Yeni Zelanda|Nuova Zelanda
South Africa|Güney Afrika|Sudafrica
Ethiopia|Etiyopya|Etiopia
Somalia|Somali@tr
Vatican|Vatikan|Vaticano
"""
CITIES = """
Moscow|Moskova|Mosca
St. Petersburg|St Petersburg|Saint Petersburg|Petersburg|San Pietroburgo|Pietroburgo
Leningrad|Leningrado
London|Londra
Rome|Roma
Paris|Parigi
Berlin|Berlino
Vienna|Viyana
Athens|Atina|Atene
Istanbul|İstanbul|Constantinople|Costantinopoli|Konstantinopolis
Ankara
Izmir|İzmir|Smyrna|Smirne
Izmit|İzmit
Brussels|Brüksel|Bruxelles
The Hague|Lahey|L'Aia|Aia@it
Geneva|Cenevre|Ginevra
Strasbourg|Strazburg|Strasburgo
Washington|Vaşington|Washington, D.C.|Washington D.C.
New York
Warsaw|Varşova|Varsavia
Prague|Prag|Praga
Budapest|Budapeşte
Bucharest|Bükreş|Bucarest
Sofia|Sofya
Belgrade|Belgrad|Belgrado
Zagreb|Zagabria
Sarajevo|Saraybosna
Pristina|Priştine
Skopje|Üsküp|Uskub|Scopie|Skoplje
Tirana|Tiran
Thessaloniki|Selanik|Salonicco|Salonika|Salonica
Nicosia|Lefkoşa
Kyiv|Kiev
Odesa|Odessa
Minsk
Tbilisi|Tiflis
Yerevan|Erivan
Baku|Bakü
Grozny|Groznıy
Copenhagen|Kopenhag|Copenaghen
Stockholm|Stoccolma|Stokholm
Oslo
Helsinki
Reykjavik|Reykjavík
Lisbon|Lizbon|Lisbona
Madrid
Barcelona|Barselona|Barcellona
Milan|Milano
Naples|Napoli
Venice|Venedik|Venezia
Florence|Floransa|Firenze
Turin|Torino
Genoa|Cenova|Genova
Bologna|Bolonya
Palermo
Munich|Münih|Monaco di Baviera|München
Cologne|Köln|Colonia
Hamburg|Amburgo
Bern|Berne|Berna
Zurich|Zürih|Zurigo
Cairo|Kahire|Il Cairo
Alexandria|İskenderiye|Alessandria d'Egitto
Jerusalem|Kudüs|Gerusalemme
Damascus|Şam|Damasco
Aleppo|Halep
Beirut|Beyrut
Baghdad|Bağdat
Tehran|Tahran|Teheran
Kabul|Kâbil
Tripoli|Trablus
Algiers|Algeri
Mecca|Mekke|La Mecca
Beijing|Pekin|Pechino|Peking
Tokyo|Tokio
New Delhi|Yeni Delhi|Nuova Delhi
Dayton
Yalta
Kremlin|Cremlino
White House|Beyaz Saray|Casa Bianca
State Department|Dipartimento di Stato|ABD Dışişleri Bakanlığı
"""
