"""
Towns, islands and shores of the Mediterranean, the Balkans and the Black Sea under all their names.

The three languages have their own for these ("Vlora", "Valona", "Avlonya"), and accounts of their
common history are full of them. `exonyms` says how a line is read. Left out is what is a plain
word or a person's name in another of the languages: Costanza, Ragusa, İleriye.
"""

TOWNS = """
Durres|Durrës|Durazzo|Dıraç|Draç
Vlora|Vlorë|Vlore|Valona|Avlonya
Shkodra|Shkodër|Shkoder|İşkodra|Scutari@it
Saranda|Sarandë|Santi Quaranta|Ayasaranda
Gjirokastra|Gjirokastër|Argirocastro|Ergiri
Korca|Korçë|Korça|Coriza|Görice
Corfu|Corfù|Korfu|Kerkyra
Piraeus|Pireo|Pire@tr
Patras|Patrasso|Patra
Lesbos|Lesbo|Midilli|Mytilene|Mitylene|Mitilene
Chios|Chio|Scio|Sakız@tr|Sakız Adası
Samos|Samo@it|Sisam
Kos|Coo@it|Cos@en|İstanköy
Leros|Lero@it|İleryoz
Kalymnos|Calimno|Kilimli|Kelemez
Patmos|Patmo|Batnoz
Symi|Simi@it|Sömbeki
Karpathos|Scarpanto|Kerpe
Castellorizo|Kastellorizo|Castelrosso|Meis@tr|Meis Adası
Lemnos|Lemno|Limni
Samothrace|Samotracia|Semadirek
Thasos|Taso|Taşoz
Imia|Kardak
Euboea|Evia|Eubea|Eğriboz
Zakynthos|Zante
Cephalonia|Kefalonia|Cefalonia|Kefalonya
Ioannina|Giannina|Janina|Yanya
Preveza|Prevesa|Preveze
Kavala|Cavala|Kavalla
Alexandroupolis|Alessandropoli|Dedeağaç|Dedeagatch
Komotini|Gümülcine
Xanthi|İskeçe
Chania|Canea|Hanya
Heraklion|Candia|Kandiye
Rethymno|Retimo|Resmo
Souda|Suda@it|Suda@tr
Corinth|Corinto|Korint
Mount Athos|Monte Athos|Aynaroz
Epirus|Epiro|Epir
Peloponnese|Peloponneso|Mora Yarımadası|Morea
Dodecanese|Dodecaneso|Dodecanneso|Oniki Ada|On İki Ada|Onikiada
Sporades|Sporadi|Sporatlar
Gallipoli|Gelibolu
Edirne|Adrianople|Adrianopoli
Iskenderun|İskenderun|Alexandretta|Alessandretta
Antakya|Antioch|Antiochia
Trabzon|Trebizond|Trebisonda
Mersin|Mersina
Imbros|Gökçeada|İmroz|Imbro
Tenedos|Bozcaada|Tenedo
Canakkale|Çanakkale|Chanak|Cianak
Bursa|Brussa
Konya|Konia|Iconium
Marmara|Sea of Marmara|Marmara Denizi|Mar di Marmara|Mare di Marmara
Princes' Islands|Isole dei Principi
Famagusta|Famagosta|Mağusa|Gazimağusa|Magosa
Kyrenia|Girne|Kirenia
Limassol|Limasol
Larnaca|Larnaka
Paphos|Pafo@it|Baf@tr
Port Said|Porto Said|Port Sait|Port-Said
Ismailia|İsmailiye
Suez|Süveyş
Benghazi|Bengasi|Bingazi
Tobruk|Tobruch|Tobruq
Derna|Derne
Misrata|Misurata
Cyrenaica|Cirenaica|Sirenayka
Tripolitania|Trablusgarp
Latakia|Lattakia|Laodicea|Lazkiye
Sidon|Sidone|Sayda
Jaffa|Giaffa|Yafa
Haifa|Caifa|Hayfa
Acre@en|Akka|San Giovanni d'Acri
Kotor|Cattaro
Ulcinj|Dulcigno|Ülgün
Rijeka|Fiume
Pula|Pola
Split@en|Spalato
Zadar|Zara@it
Sibenik|Šibenik|Sebenico
Vis|Lissa
Ohrid|Ochrid|Ocrida|Ohri
Bitola|Monastir|Manastır@tr
Plovdiv|Filippopoli|Filibe
Burgas|Burgaz@tr
Constanta|Constanţa|Constanța|Köstence
Novorossiysk|Novorossijsk|Novorossisk|Novorosisk|Novorossiisk
Sukhumi|Sohum
Batumi|Batum
Kerch|Kerç
Leghorn|Livorno
Syracuse|Siracusa|Siraküza
Padua|Padova
Mantua|Mantova
Taranto|Tarent
Catania|Katanya
Massawa|Massaua|Musavva
"""
