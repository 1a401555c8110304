"""
What numbers measure, with factors, and the words about them; what they count: `quantity_counted`.

One line a unit: its name, the words of English, of Italian and of Turkish, with `|` between;
all folded, `=` before a whole word, else the beginning of one. `quantity_units` reads the tables.
"""

#: Family, factor to the family's base, name, words.
MEASURES = """
duration|1|seconds|=second =seconds|=secondi|saniye
duration|60|minutes|=minute =minutes|=minuto =minuti|dakika
duration|3600|hours|=hour =hours|=ora =ore|saat
duration|86400|days|=day =days|=giorno =giorni =giornata =giornate|=gun =gune =gunu =gunun =gunde \
=gunden =gundur =gunluk =gunler
duration|604800|weeks|=week =weeks|=settimana =settimane|hafta
duration|2629800|months|=month =months|=mese =mesi|=ay =aylik =aydir =aydan =ayda =ayin =ayi
duration|315576000|decades|=decades|=decenni|
duration|3155760000|centuries|=centuries|=secoli|=yuzyil =asir
duration|31557600|years|=year =years|=anno =anni|=yil =yili =yila =yilin =yilda =yildan =yildir \
=yillik =yillar =sene
length|1|metres|=metre =metres =meter =meters|=metro =metri|=metre
length|1000|kilometres|kilomet =km|chilometr =km|kilometre =km
length|1609|miles|=mile =miles|=miglio =miglia|=mil =mili =milin =milden =milde =milik =millik
length|0.3048|feet|=feet =foot|=piede =piedi|=fit
length|0.001|millimetres|millimet =mm|millimetr =mm|milimetre =mm
length|0.01|centimetres|centimet =cm|centimetr =cm|santim =cm
length|0.0254|inches|=inch =inches|=pollice =pollici|=inc =inclik
length|1.829|fathoms|fathom||kulac
length|0.9144|yards|=yard =yards|=iarda =iarde =yarda =yarde|=yarda =yardalik
area|10000|hectares|hectare|ettar|hektar
area|1|square metres|=sqm|=mq|metrekare
area|1000000|square kilometres|||kilometrekare
area|4047|acres|=acre =acres|=acro =acri|
area|1000|dönüm|||donum
mass|1000|tons|=ton =tons tonne tonnage|tonnellat tonnellagg|=ton =tonu \
=tonluk =tona =tonun =tondan =tonlar tonaj
mass|100|quintals|quintal|quintal|kental
mass|0.001|grams|=gram =grams =gramme =grammes|=grammo =grammi|=gram
mass|1|kilograms|kilogram =kg =kilos =kilo|chilogramm =kg =chilo =chili|kilogram =kg =kilo
volume|159|barrels|barrel|baril|varil
volume|1000|cubic metres|||metrekup
volume|1|litres|litre liter|litr|litre
degrees|1|degrees|degree =celsius =centigrade|=grado =gradi|derece santigrat
knots|1|knots|=knot =knots|=nodo =nodi|knot
points|1|percentage points|percentage|percentual|=puan
share|1|per cent|percent|percento|=yuzde
times|1|times|=times|=volta =volte|=kez =defa =kere
"""

#: Words of money: name, words. Signs stand in `SIGNS`.
MONEY = """
dollars|dollar|dollar|dolar
euros|=euro =euros|=euro|=euro =avro
pounds|pound sterling|sterlin|sterlin
piastres|piastre|=piastra =piastre|kurus
lire|=lira =lire =liras|=lira =lire|=lira =liret =tl
marks|=mark =marks|=marco =marchi|=mark
roubles|rouble ruble|rubl|ruble
francs|=franc =francs|=franco =franchi|=frank =franka =frangi
yen|=yen|=yen|=yen
yuan|=yuan|=yuan|=yuan
drachmas|drachma|=dracma =dracme|drahmi
"""
SIGNS = {
    "$": "dollars",
    "us$": "dollars",
    "€": "euros",
    "£": "pounds",
    "¥": "yen",
    "₺": "lire",
}

#: About, nearly, more than: the number is no exact one.
VAGUE = {
    "en": (
        "about|around|some|roughly|nearly|almost|more than|over|at least|up to|fewer than|"
        "less than|approximately|estimated|close (?:to|on)|a good|upwards of|in excess of|not quite"
    ),
    "it": (
        "circa|quasi|oltre|più di|almeno|meno di|fino a|intorno a|attorno a|"
        "poco meno di|poco più di"
    ),
    "tr": "yaklaşık|aşağı yukarı|takriben|neredeyse|en az|en fazla",
}
VAGUE_AFTER = {
    "en": "or so|or more",
    "it": "circa|o più|buon[aoei]|abbondant[ei]|scars[aoei]",
    # "sayısı 730'u geçti", "altı bini buldu": passed, came to
    "tr": r"kadar|civarında|dolayında|yakın|aşkın|fazla|küsur|geç(?:ti|mişti|iyordu|en)"
    r"|varmadan|bul(?:du|muş|muştu|uyordu)|aş(?:tı|mış|mıştı|ıyordu|an)",
}

#: -ina after a round number: about so many.
ITALIAN_ABOUT = {
    "decina": 10,
    "quindicina": 15,
    "ventina": 20,
    "trentina": 30,
    "quarantina": 40,
    "cinquantina": 50,
    "sessantina": 60,
    "settantina": 70,
    "ottantina": 80,
    "novantina": 90,
    "centinaio": 100,
    "migliaio": 1000,
}
#: Before a noun: one of it, told as a count.
SINGLE = {
    "en": "a single|one single|just one|only one|the only|the lone|a lone|one|a|an",
    "it": "un solo|una sola|un unico|un'unica|un|uno|una",
    "tr": "tek bir|yalnız bir|yalnızca bir|sadece bir|bir",
}
