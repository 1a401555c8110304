"""
Letters and small words of names: folding without moving offsets, sounds, suffixes, titles.

Start at `flat` and `sound`. `flat` is `casing.fold` letter by letter, so that a place found in the
flat text is the same place in the text.
"""

import re
from functools import lru_cache

from align.text.casing import fold


def flat(text: str) -> str:
    """`text` without case and accents, each code point by itself: as long as `text`."""
    return "".join(map(_flat_sign, text))


@lru_cache(maxsize=4096)
def _flat_sign(sign: str) -> str:
    if sign in "’‘ʼ":
        return "'"
    folded = fold(sign)
    return folded if len(folded) == 1 else sign.lower()[:1]


#: Spellings of one sound in the three languages, the longer first. Own table; the witnesses are
#: Gorbachev/Gorbaçov/Gorbaciov, Kosygin/Kosigin, Dudayev/Dudaev, Shevardnadze/Şevardnadze.
_SOUNDS = (
    (re.compile("shch|sch|sh|sc(?=[ei])"), "s"),
    (re.compile("tch|ch|ci(?=[aou])"), "c"),
    (re.compile("kh"), "h"),
    (re.compile("zh"), "j"),
    (re.compile("gh"), "g"),
    (re.compile("ph"), "f"),
    (re.compile("ck|q"), "k"),
    (re.compile("ks"), "x"),
    (re.compile("ou"), "u"),
    (re.compile("^ye"), "e"),
    (re.compile("[yj]"), "i"),
    (re.compile("w"), "v"),
    (re.compile("i?ev$"), "ov"),
    (re.compile("iov$"), "ov"),
    (re.compile(r"(.)\1"), r"\1"),
)


@lru_cache(maxsize=4096)
def sound(name: str) -> str:
    """What the spellings of one name in several languages share; for comparing only."""
    made = flat(name)
    for pattern, letter in _SOUNDS:
        made = pattern.sub(letter, made)
    return made


#: Turkish case endings as they stand on a name without apostrophe, in flat letters.
_BARE_SUFFIX = r"(?:l[ae]r)?(?:n?[iu]n|y?[aeiu]|n[iu]|[dt][ae](?:n|ki(?:ler)?)?|nd[ae]n?|y?l[ae])"
_AFTER_APOSTROPHE = r"'[a-z]{1,12}"


def suffix_pattern(language: str) -> str:
    """Regular expression, on flat text, for what may hang on a name; none of it is required."""
    if language == "tr":
        return rf"(?:{_AFTER_APOSTROPHE}|{_BARE_SUFFIX})?"
    return r"(?:'s?)?" if language == "en" else r"'?"


def strip_suffix(word: str, after: str, language: str) -> str:
    """`word` without a Turkish ending; empty where it has none, or an apostrophe sets it off."""
    if language != "tr" or after == "'":
        return ""
    ending = re.search(rf"{_BARE_SUFFIX}$", word)
    return word[: ending.start()] if ending and ending.start() >= 4 else ""


def _words(text: str) -> frozenset[str]:
    return frozenset(flat(word) for word in text.split())


#: Small words that a surname may begin with.
PARTICLES = _words("bin ibn von van der den de del della di da du la le el al ter abu ben")
#: What names of places and bodies are made of: none of these stands in a person's name.
NOT_PERSONS = _words(
    "the of di del della dei e and ve port san santa saint st st. new north south east west "
    "northern southern black red white great grand united national house sea ocean lake river "
    "strait straits gulf bay mount mountain cape fort island islands entrance council assembly "
    "union pact treaty state department ministry army air base navy fleet party court bank tel "
    "university school street square airport station kuzey güney doğu batı büyük deniz denizi "
    "boğazı körfezi meclisi konseyi birliği partisi bakanlığı meydanı mare mar nero monte golfo "
    "isola consiglio unione ministero piazza partito force agency organization committee office"
)
#: May stand before a surname alone.
TITLES = _words(
    "president prime minister chancellor king queen pope senator secretary general admiral "
    "colonel captain ambassador mr mrs ms dr prof professor sir lord lady chairman premier leader "
    "presidente ministro signor signora generale onorevole cavaliere papa re regina senatore "
    "segretario ambasciatore colonnello dottor avvocato premier "
    "başkan başkanı cumhurbaşkanı başbakan başbakanı bakan bakanı sekreter sekreteri genel "
    "general generali amiral büyükelçi büyükelçisi elçi sayın bay bayan paşa lider lideri kral "
    "kraliçe kraliçesi papa prens sultan dr profesör albay yarbay yüzbaşı senatör orgeneral "
    "korgeneral tümgeneral tuğgeneral oramiral koramiral tümamiral binbaşı teğmen üsteğmen "
    "miralay kaymakam kumandan kumandanı komutanı müsteşar müsteşarı valisi müdürü hazretleri "
    "brigadier lieutenant lieut lt col gen capt sgt maj adm brig commander commodore mayor "
    "monsieur mme mlle sinyor sindaco reisicumhur başvekil counsellor counselor "
    "commander-in-chief secretary-general vice-president vice-premier"
)
#: Surnames that are common words: at the start of a sentence they prove nothing.
COMMON_SURNAMES = _words(
    "may major brown black white green young day long wood stone hill will hope grant price page "
    "rose west north bay er kara ak demir rossi bianchi verdi"
)
#: A given name before a surname makes it somebody in particular.
GIVEN_NAMES = _words(
    "hillary chelsea roger barbara jeb laura john james george william robert richard thomas "
    "charles david michael paul peter mark steven andrew edward henry anthony joseph frank walter "
    "harry arthur albert alan brian kevin gary ronald donald kenneth jimmy jim joe tom bob dick "
    "mary anna anne elizabeth margaret susan nancy helen sarah jane emma alice rose julia "
    "vladimir boris mikhail sergei sergey dmitri dmitry ivan igor nikolai leonid andrei alexander "
    "aleksandr viktor yuri lyudmila raisa maria olga natalia tatiana "
    "mustafa mehmet ahmet ali hüseyin hasan ibrahim ismail osman yusuf murat kemal kenan turgut "
    "süleyman bülent necmettin tansu mesut recep abdullah ayşe fatma emine hatice zeynep rahşan "
    "semra nazmiye mevhibe adnan celal ismet fuad fuat fatin hikmet cevdet rauf "
    "silvio giulio giuseppe giovanni mario carlo franco francesco antonio luigi paolo pietro "
    "roberto alberto aldo enrico bettino romano massimo matteo marco stefano laura giulia veronica "
    "marina sandro ciriaco amintore alcide umberto vittorio benito edda claretta lamberto gianni "
    "jacques françois charles valéry nicolas emmanuel angela helmut gerhard willy konrad ludwig "
    "tony cherie gordon theresa winston clement harold golda yitzhak ariel shimon menachem yasser "
    "mohammed muhammad mahmoud mahmud ahmed hosni anwar gamal hafez bashar saddam uday"
)
#: Capitalised in some language without being a name of its own: peoples, faiths, offices.
NOT_NAMES = _words(
    "american americans russian russians soviet soviets turkish turks turk italian italians "
    "british french german germans greek greeks chinese european europeans western eastern arab "
    "arabs israeli israelis iranian iraqi syrian palestinian palestinians egyptian polish "
    "ukrainian ukrainians islamic islamist islamists muslim muslims christian christians "
    "catholic jewish communist catholics god internet english i cold article "
    "romanians swedes norwegians danes belgians spaniards austrians hungarians bulgarians "
    "albanians serbs croats koreans indians canadians australians georgians armenians kurds "
    "cypriots "
    "amerikan amerikalı amerikalılar rus ruslar türk türkler italyan italyanlar ingiliz ingilizler "
    "fransız alman yunan yunanlı arap israilli iranlı filistinli mısırlı islamcı müslüman "
    "hristiyan katolik avrupalı kürt kürtler ermeni ermeniler rum rumlar rumenler isveçli "
    "isveçliler norveçli norveçliler danimarkalı hollandalı belçikalı ispanyollar portekizli "
    "isviçreli avusturyalı macarlar bulgarlar arnavutlar sırplar hırvatlar polonyalı japonlar "
    "çinli çinliler koreli koreliler kanadalı avustralyalı gürcüler kıbrıslı suriyeli iraklı "
    "türkçe türkçeye türkçesi türkçeden türkçede ingilizce italyanca fransızca almanca rusça "
    "yunanca rumca arapça ermenice kürtçe ispanyolca farsça latince "
    "devlet dışişleri içişleri savunma maliye adalet milli meclis bakanlığı bakanlar "
    "americano italiano russo turco consiglio ministero parlamento stato governo repubblica camera "
    "senato paese paesi parliament congress government republic cabinet"
)
#: Words that open sentences; with their capital they are none the more a name.
FUNCTION_WORDS = _words(
    "the a an this that these those it he she they we you i in on at by for from of to with as and "
    "but or if when while where who what why how after before since until during under over about "
    "between among although though because however then there here his her their our my its "
    "not no some many most all both each every few one two three four five six seven eight nine "
    "ten more less only even also such so thus yet still today yesterday tomorrow now later last "
    "next first second finally according despite following according to is was were are had has "
    "have did do does can could would should may might will let please see read "
    "il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli delle al "
    "allo alla ai agli alle dal dalla dai nel nello nella nei nelle sul sulla e ed o ma se quando "
    "come dove chi che cosa perché anche non più questo questa questi queste quello quella quel "
    "suo sua loro nostro dopo prima durante mentre secondo poi così già ancora oggi ieri domani "
    "tutti tutto ogni due tre quattro cinque sei era erano fu furono ha hanno si ci c quell all "
    "dell nell sull dall l d un'altra altri altro alcuni molti pochi intanto invece infine oltre "
    "esteri interno interni "
    "bir bu şu o ve veya ama ancak fakat ise ile için gibi kadar sonra önce daha en çok her hiç "
    "bazı bütün tüm iki üç dört beş altı yedi sekiz dokuz on ne neden nasıl kim nerede dün bugün "
    "yarın biz siz onlar ben sen bizi bize bizim bizden sizi size beni bana benim ona ondan "
    "onları onlara onların bizimle onunla onun bunun böyle öyle ayrıca yine artık eğer çünkü oysa "
    "üstelik "
    "buna bunu bunun bununla karşın rağmen göre gizliliği ilk son yeni eski iki "
    "read more share click"
)
