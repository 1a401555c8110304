"""The countries and capitals that `exonym_places` leaves out; `exonyms` says how a line is read."""

MORE_COUNTRIES = """
Malta
Monaco@en|Monako|Principato di Monaco@it
San Marino
Liechtenstein|Lihtenştayn
Andorra
Bahrain|Bahreyn
Oman|Umman
Bangladesh|Bangladeş
Sri Lanka
Nepal
Mongolia|Moğolistan
Taiwan|Tayvan
Hong Kong
Thailand|Tayland|Thailandia|Tailandia
Cambodia|Kamboçya|Cambogia
Laos
Myanmar|Burma|Birmanya|Birmania
Malaysia|Malezya|Malesia
Singapore|Singapur
Indonesia|Endonezya
Philippines|Filipinler|Filippine
East Timor|Doğu Timor|Timor Est
Papua New Guinea|Papua Yeni Gine|Papua Nuova Guinea
Fiji|Figi
Sudan
South Sudan|Güney Sudan|Sud Sudan
Eritrea|Eritre
Djibouti|Cibuti|Gibuti
Kenya
Uganda
Tanzania|Tanzanya
Rwanda|Ruanda
Burundi
Democratic Republic of the Congo|Demokratik Kongo Cumhuriyeti|Repubblica Democratica del Congo|\
Repubblica democratica del Congo
Congo|Kongo
Zaire
Angola
Zambia|Zambiya
Zimbabwe|Zimbabve
Mozambique|Mozambik|Mozambico
Madagascar|Madagaskar
Namibia|Namibya
Botswana|Botsvana
Nigeria|Nijerya
Niger|Nijer
Mali@it|Mali@en
Chad@en|Çad@tr|Ciad@it
Cameroon|Kamerun|Camerun
Central African Republic|Orta Afrika Cumhuriyeti|Repubblica Centrafricana
Ghana|Gana
Ivory Coast|Fildişi Sahili|Costa d'Avorio
Senegal
Liberia|Liberya
Sierra Leone
Guinea@en|Gine@tr|Guinea@it
Burkina Faso
Mauritania|Moritanya
Western Sahara|Batı Sahra|Sahara occidentale
Colombia|Kolombiya
Venezuela
Ecuador|Ekvador
Peru|Perù
Bolivia|Bolivya
Paraguay
Uruguay
Panama
Costa Rica|Kosta Rika
Nicaragua|Nikaragua
Honduras
El Salvador
Guatemala
Haiti
Dominican Republic|Dominik Cumhuriyeti|Repubblica Dominicana
Jamaica|Jamaika|Giamaica
Greenland|Grönland|Groenlandia
Abkhazia|Abhazya|Abcasia
South Ossetia|Güney Osetya|Ossezia del Sud
Nagorno-Karabakh|Dağlık Karabağ|Nagorno-Karabach|Nagorno Karabakh
Ottoman Empire|Osmanlı İmparatorluğu|Impero ottomano
Holy See|Santa Sede|Papalık Makamı
"""
MORE_CITIES = """
Bratislava
Ljubljana|Lubiana
Podgorica|Podgoritsa
Vilnius
Riga
Tallinn
Chisinau|Kişinev|Chișinău
Valletta|La Valletta
Luxembourg City|Città di Lussemburgo
Nice|Nizza
Marseille|Marsilya|Marsiglia
Lyon|Lione
Dresden|Dresda
Frankfurt|Francoforte
Nuremberg|Nürnberg|Norimberga
Salzburg|Salisburgo
Basel|Bâle|Basilea
Lausanne|Lozan|Losanna
Antwerp|Anvers|Anversa
Amsterdam
Rotterdam
Dublin|Dublino
Edinburgh|Edinburgo|Edimburgo
Seville|Sevilla|Siviglia
Krakow|Kraków|Krakov|Cracovia
Gdansk|Gdańsk|Danzig|Danzica
Lviv|Lvov|Leopoli
Kharkiv|Harkov|Harkiv
Volgograd|Volgogrado
Stalingrad|Stalingrado
Sevastopol|Sivastopol|Sebastopoli
Amman
Riyadh|Riyad
Jeddah|Cidde|Gedda
Doha
Abu Dhabi|Abu Dabi
Sanaa
Muscat|Maskat|Mascate
Mosul|Musul
Basra|Bassora
Kirkuk|Kerkük
Erbil
Gaza|Gazze
West Bank|Batı Şeria|Cisgiordania
Tel Aviv
Addis Ababa|Addis Abeba|Adis Ababa
Khartoum|Hartum
Nairobi
Mogadishu|Mogadişu|Mogadiscio
Rabat
Casablanca|Kazablanka
Tunis@en|Tunisi@it
Cape Town|Città del Capo
Johannesburg
Islamabad|İslamabad
Karachi|Karaçi
Tashkent|Taşkent
Astana
Bishkek|Bişkek
Dushanbe|Duşanbe
Ashgabat|Aşkabat
Seoul|Seul
Pyongyang
Hanoi
Saigon
Bangkok
Jakarta|Cakarta|Giacarta
Shanghai|Şanghay
Hiroshima|Hiroşima
Nagasaki
Havana|L'Avana|Avana@it
Mexico City|Meksiko@tr|Città del Messico
Buenos Aires
Rio de Janeiro
Santiago
Caracas
Philadelphia|Filadelfiya|Filadelfia
"""
