"""
How English says a country by its people, where no rule of beginnings leads from one to the other.

"Galler" may be "Welsh" in a good translation, and "Büyük Britanya" England, as people speak. What
begins alike with four letters (Turkey, Turkish; Roma, Roman) needs no line here.
"""

from align.text.name_words import flat

_LINES = """
United States|american|americans|us|usa|u.s|states|washington
Soviet Union|soviet|soviets|ussr|russia|russian
Russia|russian|russians|moscow
United Kingdom|british|britain|english|england|uk|kingdom|briton
Britain|british|england|english|uk|kingdom|briton|britons
England|british|britain|english|uk|kingdom
Wales|welsh
Ireland|irish
France|french|frenchman
Spain|spanish|spaniard|spaniards
Switzerland|swiss
Netherlands|dutch|holland|netherlands
Denmark|danish|danes|dane
Poland|polish|pole|poles
Finland|finnish|finn|finns
Greece|greek|greeks|hellenic
Turkey|turkish|turk|turks
Czech Republic|czech|czechs|czechia
Bosnia|bosnian|bosnians
Macedonia|macedonian
Montenegro|montenegrin
West Germany|german|germans|germany|bonn
East Germany|german|germans|germany|gdr
Northern Cyprus|cypriot|cyprus|trnc
Europe|european|europeans|eu
Middle East|eastern|mideast
United Arab Emirates|emirati|emirates|uae
South Korea|korean|koreans|korea
North Korea|korean|koreans|korea
South Africa|african|africans|africa
New Zealand|zealand|zealanders|zealander
Saudi Arabia|saudi|saudis
Naples|neapolitan
Venice|venetian|venetians
Moscow|muscovite|muscovites
European Union|eu|e.u|union|european
United Nations|un|u.n|nations
Security Council|council
European Commission|commission
European Parliament|parliament
Council of Europe|council
Turkish Grand National Assembly|assembly|parliament
Grand National Assembly of Turkey|assembly|parliament
Warsaw Pact|pact|warsaw
Pentagon|defense
Al-Qaeda|qaeda|qaida
Black Sea|black
Persian Gulf|gulf
Suez Canal|suez
Bosphorus|bosporus|strait|straits
Dardanelles|strait|straits
State Department|state|department
White House|house
Mediterranean|mediterranean
Red Cross|cross
Red Crescent|crescent
World Bank|bank
Balkans|balkan
Chechnya|chechen|chechens
Caucasus|caucasian
North Caucasus|caucasus|caucasian
Anatolia|anatolian|asia
"""

#: English name as `exonyms` has it → flat words that may stand for it.
PEOPLES: dict[str, frozenset[str]] = {
    flat(name): frozenset(words)
    for name, *words in (line.split("|") for line in _LINES.strip().splitlines())
}

#: Capitalised in Turkish or Italian, and no proper name that a translation keeps.
COMMON = frozenset(
    flat(word)
    for word in (
        "dünya ay güneş tanrı allah tarih filo noel ramazan kurban pazar anayasa kilise "
        "kilisesi ordu donanma donanması deniz körfez hint rumen asur yahudi yahudiler rönesans "
        "mücevher terra sole luna dio capodanno natale pasqua ferragosto borsa chiesa marina "
        "esercito costituzione rinascimento medioevo resistenza liberazione olimpiadi universo "
        "sottocomitato comitato commissione ministro università istituto museo tribunale corte "
        "polizia carabinieri signore signori madonna gesù cristo mar mare oceano antichità "
        "risorgimento signorina salute ufficio camera camere caraibi manica guerra genio armata "
        "indo patrimonio fiera kutup capitano sovrintendente artù diritto diritti giustizia "
        "lavoro sanità economia interno venti trenta quaranta cinquanta sessanta settanta "
        "ottanta novanta konsey cumhuriyet ulusal fon kurul meclis kongre divan hakikat duvar "
        "cami bahar banka mahkeme komisyon parlamento hükümet anlaşma "
    ).split()
)
