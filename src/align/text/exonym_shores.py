"""
Towns, islands and shores of the Mediterranean, the Balkans and the Black Sea under all their names.

The three languages have their own for these ("Vlora", "Valona", "Avlonya"), and accounts of their
common history are full of them. `exonyms` says how a line is read. Left out are forms that are
plain words or common names in one of the languages: Costanza, Fiume, Ragusa, Pire, Sakız, Split.
"""

TOWNS = """
Durres|Durrës|Durazzo|Dıraç|Draç
Vlora|Vlorë|Vlore|Valona|Avlonya
Shkodra|Shkodër|Shkoder|İşkodra|Scutari@it
Saranda|Sarandë|Santi Quaranta|Ayasaranda
Gjirokastra|Gjirokastër|Argirocastro|Ergiri
Korca|Korçë|Korça|Coriza|Görice
Corfu|Corfù|Korfu|Kerkyra
Piraeus|Pireo
Patras|Patrasso|Patra
Lesbos|Lesbo|Midilli|Mytilene|Mitylene|Mitilene
Chios|Chio|Scio|Sakız Adası
Samos|Sisam
Kos@en|İstanköy
Leros|İleryoz
Kalymnos|Calimno|Kelemez
Patmos|Patmo|Batnoz
Symi|Sömbeki
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
Corinth|Corinto|Korint
Mount Athos|Monte Athos|Aynaroz
Epirus|Epiro|Epir
Peloponnese|Peloponneso|Mora Yarımadası
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
Paphos|Pafo@it
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
Kotor|Cattaro
Ulcinj|Dulcigno|Ülgün
Rijeka|Fiume@en
Pula|Pola
Zadar|Zara@it
Sibenik|Šibenik|Sebenico
Ohrid|Ochrid|Ocrida|Ohri
Bitola
Plovdiv|Filippopoli|Filibe
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
