"""
Names that change from language to language: places and bodies, and some persons' spellings.

One line an entity: the English name first, then its other names with `|` between, Turkish and
Italian ones among them. `@tr` after a name says that it is one in that language only ("AB" is the
European Union in Turkish, blood group or grade elsewhere). Start at `known_names`, `english_name`.
"""

from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from align.text.casing import fold
from align.text.exonym_places import CITIES, COUNTRIES
from align.text.exonym_shores import TOWNS
from align.text.exonym_world import MORE_CITIES, MORE_COUNTRIES

_REGIONS = """
Europe|Avrupa|Europa
Asia|Asya
Africa|Afrika
Middle East|Orta Doğu|Ortadoğu|Medio Oriente
Balkans|Balkanlar|Balcani
Caucasus|Kafkasya|Kafkaslar|Caucaso
North Caucasus|Kuzey Kafkasya|Caucaso settentrionale
Chechnya|Çeçenistan|Cecenia
Dagestan|Dağıstan|Daghestan
Crimea|Kırım
Donbas|Donbass
Anatolia|Anadolu
Thrace|Trakya|Tracia
Sicily|Sicilya|Sicilia
Sardinia|Sardinya|Sardegna
Crete|Girit|Creta
Rhodes|Rodos|Rodi
Normandy|Normandiya|Normandia
Siberia|Sibirya
Alaska
Black Sea|Karadeniz|Mar Nero
Mediterranean|Akdeniz|Mediterraneo|Mediterranean Sea|Mar Mediterraneo
Aegean|Ege|Egeo|Aegean Sea|Ege Denizi|Mar Egeo
Adriatic|Adriyatik|Adriatico|Adriatic Sea|Mare Adriatico
Baltic Sea|Baltık Denizi|Mar Baltico|Mare Baltico
Caspian Sea|Hazar Denizi|Mar Caspio
Red Sea|Kızıldeniz|Mar Rosso
Persian Gulf|Basra Körfezi|Golfo Persico
Bosphorus|Bosporus|Boğaziçi|İstanbul Boğazı|Boğaz@tr|Bosforo
Dardanelles|Çanakkale Boğazı|Dardanelli
Suez Canal|Süveyş Kanalı|Canale di Suez
Euphrates|Fırat|Eufrate
Danube|Tuna|Danubio
"""
_BODIES = """
NATO|N.A.T.O.|North Atlantic Treaty Organization|Kuzey Atlantik Antlaşması Örgütü
United Nations|BM@tr|Birleşmiş Milletler|ONU@it|Onu@it|Nazioni Unite|UN@en|U.N.
European Union|AB@tr|Avrupa Birliği|UE@it|Ue@it|Unione europea|Unione Europea|EU@en
European Commission|Avrupa Komisyonu|Commissione europea|Commissione Europea
European Parliament|Avrupa Parlamentosu|Parlamento europeo
Council of Europe|Avrupa Konseyi|Consiglio d'Europa
Security Council|Güvenlik Konseyi|Consiglio di Sicurezza
IMF|FMI@it|Fmi@it|International Monetary Fund|Uluslararası Para Fonu|Fondo Monetario Internazionale
World Bank|Dünya Bankası|Banca Mondiale
OSCE|AGİT@tr|AGIT@tr|OSCE|Osce@it
Warsaw Pact|Varşova Paktı|Patto di Varsavia
Red Cross|Kızılhaç|Croce Rossa
Red Crescent|Kızılay|Mezzaluna Rossa
Pentagon|Pentagono
CIA
KGB
Al-Qaeda|El Kaide|Al Qaida|al-Qaeda|al-Qaida|Al Kaide|El-Kaide
Taliban|Talebani
PKK
Duma
Bundestag
Knesset
Politburo|Politbüro
OECD|OCSE@it|Ocse@it|Organisation for Economic Co-operation and Development|\
Ekonomik İşbirliği ve Kalkınma Örgütü
WHO@en|DSÖ@tr|OMS@it|Oms@it|World Health Organization|Dünya Sağlık Örgütü|\
Organizzazione Mondiale della Sanità|Organizzazione mondiale della sanità
WTO@en|DTÖ@tr|World Trade Organization|Dünya Ticaret Örgütü|Organizzazione Mondiale del Commercio
IAEA@en|UAEA@tr|AIEA@it|Aiea@it|International Atomic Energy Agency|\
Uluslararası Atom Enerjisi Ajansı
UNHCR|BMMYK@tr|Acnur@it|ACNUR@it
UNICEF|Unicef
UNESCO|Unesco
OPEC|OPEC|Opec@it
European Economic Community|AET@tr|CEE@it|Cee@it|EEC@en|Avrupa Ekonomik Topluluğu|\
Comunità Economica Europea|Comunità economica europea
European Council|Avrupa Birliği Zirvesi|Consiglio europeo|Consiglio Europeo
European Central Bank|Avrupa Merkez Bankası|AMB@tr|Banca Centrale Europea|Bce@it|BCE@it|ECB@en
European Court of Human Rights|Avrupa İnsan Hakları Mahkemesi|AİHM@tr|AIHM@tr|\
Corte europea dei diritti dell'uomo|Cedu@it|ECHR@en
International Court of Justice|Uluslararası Adalet Divanı|Corte internazionale di giustizia|\
Corte Internazionale di Giustizia
International Criminal Court|Uluslararası Ceza Mahkemesi|Corte penale internazionale|\
Corte Penale Internazionale
League of Nations|Milletler Cemiyeti|Cemiyet-i Akvam|Società delle Nazioni
General Assembly|Genel Kurul|Assemblea Generale|Assemblea generale
Arab League|Arap Birliği|Lega Araba|Lega araba
African Union|Afrika Birliği|Unione Africana|Unione africana
Commonwealth of Independent States|Bağımsız Devletler Topluluğu|BDT@tr|\
Comunità degli Stati Indipendenti|Csi@it|CIS@en
Organisation of Islamic Cooperation|İslam İşbirliği Teşkilatı|İİT@tr|İslam Konferansı Örgütü|\
Organisation of the Islamic Conference
PLO@en|FKÖ@tr|OLP@it|Olp@it|Palestine Liberation Organization|Filistin Kurtuluş Örgütü|\
Organizzazione per la Liberazione della Palestina
Hamas
Hezbollah|Hizbullah
Red Brigades|Kızıl Tugaylar|Brigate Rosse|Brigate rosse
Constitutional Court|Anayasa Mahkemesi|Corte Costituzionale|Corte costituzionale
Supreme Soviet|Yüksek Sovyet|Soviet Supremo
Grand National Assembly of Turkey|Türkiye Büyük Millet Meclisi|TBMM@tr|Grande Assemblea nazionale|\
Turkish Grand National Assembly|Grand National Assembly|Büyük Millet Meclisi|Grande Assemblea
NATO-Russia Council|NATO-Rusya Konseyi|Consiglio NATO-Russia|Consiglio Nato-Russia
"""
#: Persons whose name no rule of spelling carries from one language to the other.
_PERSONS = """
Yeltsin|Eltsin|Yeltsın
Gorbachev|Gorbaçov|Gorbaciov|Gorbačëv
Khrushchev|Kruşçev|Hruşçov|Krusciov|Chruščëv
Brezhnev|Brejnev|Breznev|Brežnev
Osama bin Laden|Usame bin Ladin|bin Laden|bin Ladin|Bin Ladin|Bin Laden|Usama bin Laden
Stalin
Lenin
Abu Abbas|Ebu Abbas
Milosevic|Miloşeviç|Milošević
Ceausescu|Çavuşesku|Ceaușescu
Makarios
Arafat
Saddam Hussein|Saddam Hüseyin
Gaddafi|Kaddafi|Gheddafi|Qaddafi
Khomeini|Humeyni
"""
_PLACES = (COUNTRIES, CITIES, MORE_COUNTRIES, MORE_CITIES, _REGIONS)


class Kind(Enum):
    """What a known name stands for."""

    PLACE = "place"  #: that is spoken of everywhere
    TOWN = "town"  #: a place of a region: that two accounts name it says something
    BODY = "body"


PLACES = frozenset({Kind.PLACE, Kind.TOWN})


class Form(NamedTuple):
    """One way to write a name; `language` is empty where every text may have it."""

    text: str
    language: str


@lru_cache(maxsize=1)
def known_names() -> dict[str, tuple[Form, ...]]:
    """English name to all its forms, the English one first."""
    table: dict[str, tuple[Form, ...]] = {}
    for block in (*_PLACES, TOWNS, _BODIES, _PERSONS):
        for line in block.strip().splitlines():
            forms = [Form(*_split(part)) for part in line.split("|")]
            table[forms[0].text] = tuple(dict.fromkeys(forms))
    return table


@lru_cache(maxsize=1)
def _kinds() -> dict[str, Kind]:
    kinds: dict[str, Kind] = {}
    of_kinds = {Kind.TOWN: (TOWNS,), Kind.PLACE: _PLACES, Kind.BODY: (_BODIES,)}
    for kind, blocks in of_kinds.items():
        for block in blocks:
            kinds |= {_split(line.split("|")[0])[0]: kind for line in block.strip().splitlines()}
    return kinds


def name_kind(name: str, language: str = "") -> Kind | None:
    """What a name stands for, where we know it: a place or a body."""
    english = english_name(name, language)
    return _kinds().get(english) if english else None


def _split(part: str) -> tuple[str, str]:
    text, _, language = part.partition("@")
    return text, language


@lru_cache(maxsize=1)
def _by_fold() -> dict[str, list[tuple[str, Form]]]:
    table: dict[str, list[tuple[str, Form]]] = {}
    for english, forms in known_names().items():
        for form in forms:
            table.setdefault(fold(form.text), []).append((english, form))
    return table


def is_acronym(form: str) -> bool:
    """Whether a name is written in capitals only: it must be so in the text as well."""
    return form.replace(".", "").isupper()


def english_name(name: str, language: str = "") -> str | None:
    """
    The English name of a place or body in any spelling of the three languages, else None.

    Args:
        name: without suffixes or article.
        language: of the text it stands in; empty admits the names of every language.
    """
    for english, form in _by_fold().get(fold(name), []):
        if is_acronym(form.text) and not name[:1].isupper():
            continue
        if not form.language or not language or form.language == language:
            return english
    return None
