"""
How Turkish names times. Only patterns; what they mean is `dates_resolve`'s matter.

Case endings stand after an apostrophe ("Haziran'da", "2000'de") or are part of the word
("haziranda", "yılında"). A mention ends before the apostrophe. Numbers take the same endings, so
a year is believed only with those that a quantity seldom has: "2000'de", not "2000'i".
"""

from align.text.date_words import Kind, Rule, rule

_SUFFIX = r"(?:[ıiuü]n[ıiuü]?n?)?(?:[dt][ae](?:n|ki(?:ler(?:in)?)?)?|y?[ae]|[ıiuü])?(?!\w)"
_AFTER = rf"(?:<end>'[^\W\d_]+|{_SUFFIX})"
_OF = r"(?:'n?[ıiuü]n| (?:yıl|senes)[ıi](?:n[ıi]n)?|)"
_MONTH_WORD = r"(?: ay(?:ı|ında|ının|ından|ına|ındaki)(?!\w))?"
_LAST = r"(?P<which>geçen|geçtiğimiz|bu|gelecek|önümüzdeki|aynı|o|ertesi)"
_SAFE_MONTH = (
    r"(?P<m>(?<!\w)(?:şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|"
    r"kasım))[dt][ae](?:n|ki)?(?!\w)"
)
#: "2000'den fazla", "1500'ün üzerinde": a quantity after all.
_NOT_MORE = r"(?! (?:fazla|çok|az|aşağı|aşkın|yukarı|ziyade|üzerinde|üstünde|altında|üzeri))"
_EVENT = (
    r"(?:zirve|seçim|deprem|darbe|savaş|kriz|antlaşma|anlaşma|sözleşme|referandum|olimpiyat|"
    r"konferans|anayasa|müdahale|işgal|harekât|harekat|devrim|ihtilal|saldırı|bütçe|dünya kupası|"
    r"bunalım|kıtlı[kğ]|grev|ferman|kuraklı[kğ]|ambargo|şampiyona|oyunları|uzlaşma|ayaklanma|"
    r"isyan|reform|muhtıra|mutabakat|protokol|kongre|soykırım|yangın|göç|mübadele|olay|katliam|"
    r"bildiri|sel felaket|anlaşmazlı[kğ]|mektub|sergi|fuar|konsey|festival|kupası|yasası)"
)
_TENS = r"yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan"
_ONES = r"bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz"
_YEAR_WORDS = (
    rf"(?P<yw>(?:iki bin|bin (?:{_ONES}) ?yüz|bin yüz)(?: (?:{_TENS}|on))?(?: (?:{_ONES}))?)"
)
_PART = r"(?: (?P<part>baş|orta|son)(?:lar)?[ıiu]\w*)?"
_DAYPART = r"(?:günü|gün|sabahı|akşamı|gecesi|öğleden sonra)"
_N = rf"(?P<n>\d{{1,3}}|(?:(?:{_TENS}|on)(?: (?:{_ONES}))?|{_ONES}|yüz)(?!\w))"
_UNIT = r"(?P<unit>gün|gece|hafta|ay|yıl|sene)"


def _rule(kind: Kind, template: str, **fixed: str) -> Rule:
    return rule("tr", kind, template, **fixed)


_DAYS = (
    _rule(Kind.DAYS, r"<d>(?:'\w+)? ?(?:-|ile|ila|ve) ?<d2> <m>,? <y>(?:<end>'\w+)?"),
    _rule(Kind.DAYS, rf"<d>(?:'\w+)? ?(?:-|ile|ila|ve) ?<d2> <m>{_AFTER}"),
    _rule(Kind.DAYS, r"<d> <m>(?: <y>)? ?- ?<d2> <m2>(?: <y2>)?(?:<end>'\w+)?(?!\w)"),
    _rule(Kind.DAYS, r"<d> <m>(?: <y>)? (?:ile|ila|ve) <d2> <m2>(?: <y2>)?(?= (?:tarihleri )?ara)"),
    _rule(Kind.DAYS, r"<d> <m>(?: <y>)?'?[dt][ae]n <d2> <m2>(?: <y2>)?(?:<end>'\w+)?(?!\w)"),
    _rule(
        Kind.DAY,
        r"(?:<w>,? )?<d>\.? <m>,? <y>(?:,? (?:pazartesi|salı|çarşamba|perşembe|cuma|"
        rf"cumartesi|pazar)(?!\w)(?: {_DAYPART}(?!\w))?)?(?:<end>'\w+)?",
    ),
    _rule(Kind.DAY, rf"<y>{_OF} <d> <m>{_AFTER}"),
    _rule(Kind.DAY, rf"(?:<w>,? )?<d> <m>{_AFTER}"),
    _rule(Kind.DAY, rf"{_LAST} (?:yıl|sene)(?:ın|in)? <d> <m>{_AFTER}"),
    _rule(Kind.DAY, r"<m>'?[ıiuü]n <d>(?:<end>'\w+)?"),
    _rule(Kind.DAY, rf"<y>{_OF} <m>'?(?:[ıiuü]n[ıiuü]n|[ıiuü]n) <d>(?:<end>'\w+)?"),
)
_MONTHS = (
    _rule(Kind.MONTHS, r"<m> ?(?:-|ve|ile) ?<m2>,? <y>(?:<end>'\w+)?"),
    _rule(Kind.MONTH, r"<m>,? <y>(?:<end>'\w+)?"),
    _rule(Kind.MONTH, rf"<y>{_OF} <m>(?:{_MONTH_WORD}(?!\w|')|{_AFTER})"),
    _rule(Kind.MONTH, rf"{_LAST} (?:yıl|sene)(?:ın|in)? <m>(?:{_MONTH_WORD}(?!\w|')|{_AFTER})"),
    _rule(Kind.MONTH, rf"(?P<which>geçen|geçtiğimiz) <m>(?:{_MONTH_WORD}(?!\w|')|{_AFTER})"),
    _rule(Kind.MONTH, r"<m> ay(?:ı|ında|ının|ından|ına|ındaki)(?!\w)"),
    _rule(Kind.MONTH, r"<m><end>'(?:[dt][ae](?:n|ki)?|[ıiuü]n)(?!\w)(?! \d)", capital="yes"),
    _rule(Kind.MONTH, _SAFE_MONTH),
    _rule(
        Kind.MONTH, r"<m>(?:'?[ıiuü]n)? (?:baş|orta|son)(?:lar)?ında(?:ki)?(?!\w)", capital="yes"
    ),
)
_YEARS = (
    _rule(Kind.YEARS, r"<y> ?- ?<y2>(?:<end>'\w+)?(?: yılları\w*)?"),
    _rule(Kind.YEARS, r"<y> (?:ile|ila|ve) <y2>(?:(?= aras)| yılları\w*)"),
    _rule(Kind.YEARS, r"<y>'[dt][ae]n <y2><end>'y?[ae](?!\w)(?= (?:kadar|dek|değin))"),
    _rule(Kind.YEAR, r"<y> (?:yıl|senes)[ıi](?:n\w*)?(?!\w)"),
    _rule(Kind.YEAR, rf"(?!1000)<y><end>'(?:[dt][ae](?:n|ki\w*)?|n?[ıiuü]n)(?!\w){_NOT_MORE}"),
    _rule(Kind.YEAR, r"<y><end>'y?[ae](?= (?:kadar|dek|değin)(?!\w))", future="yes"),
    _rule(
        Kind.YEAR,
        r"<y><end>'y?[ae](?= (?:doğru|girer|gelin|ait|uzan|dayan|kıyas|göre|tarihlen)\w*)",
    ),
    _rule(Kind.YEAR, r"<y>(?= (?:tarihli|model|doğumlu|çıkışlı)(?!\w))"),
    _rule(Kind.YEAR, rf"<y>(?= (?:[\w-]+ ){{0,2}}{_EVENT}\w*)"),
    _rule(Kind.YEAR, r"<y> (?:baş|orta|son)(?:lar)?ı(?:nda(?:ki)?|na|ndan|nın)(?!\w)"),
    _rule(Kind.YEAR, rf"{_YEAR_WORDS} (?:yıl|senes)[ıi](?:n\w*)?(?!\w)"),
    _rule(Kind.YEAR, r"<y> yılbaşı\w*"),
    _rule(Kind.DECADE, rf"(?P<dec>1\d\d0|20\d0|[2-9]0)'?l[ıiuü] yıl\w*{_PART}"),
    _rule(Kind.DECADE, rf"(?P<dec>1\d\d0|20\d0|[2-9]0)'l[ae]r(?:[ıi]n|d[ae]\w*|)(?!\w){_PART}"),
    _rule(Kind.YEAR, r"<y>(?= ve (?:1\d{3}|20\d\d)'[dt][ae](?:n|ki\w*)?(?!\w))"),
    _rule(Kind.DECADE, rf"(?P<dec>(?:yetmiş|seksen|doksan))l[ae]r(?:[ıi]n|d[ae]\w*)(?!\w){_PART}"),
    _rule(Kind.DECADE, rf"(?P<dec>(?:{_TENS})l[iıuü]) yıllar\w*{_PART}"),
    _rule(Kind.CENTURY, rf"(?P<c>\d{{1,2}}|[ıivx]{{1,5}})\.? ?(?:yüzyıl|asır|asr)\w*{_PART}"),
    _rule(Kind.CENTURY, rf"(?P<c>(?:on |yirmi )?\w+nc[ıiuü]) (?:yüzyıl|asır|asr)\w*{_PART}"),
    _rule(
        Kind.SEASON,
        rf"<y>(?:-(?P<yy>\d\d))?{_OF} (?P<s>ilkbahar|sonbahar|bahar|yaz|güz|kış)"
        r"(?:[ıiuü]n\w*|(?<!yaz)[ıiuü]|[ıiuü](?= boyunca))(?!\w)",
    ),
    _rule(Kind.SEASON, r"(?P<s>ilkbahar|sonbahar|bahar|kış) <y>(?:<end>'\w+)?"),
    _rule(
        Kind.SEASON, r"(?P<which>geçen|geçtiğimiz) (?P<s>ilkbahar|sonbahar|bahar|yaz|güz|kış)(?!\w)"
    ),
)
_NEAR = (
    _rule(Kind.ATTACKS, r"11 eylül(?!\w)(?! \d{4})(?: saldırı\w*| (?:sonras|önces)\w+)?"),
    _rule(
        Kind.WEEKDAY, r"(?P<which>geçen|geçtiğimiz) <w>(?:\w*)(?: günü| akşamı| gecesi| sabahı)?"
    ),
    _rule(Kind.WEEKDAY, rf"<w> {_DAYPART}(?!\w)"),
    _rule(Kind.NEAR, r"evvelsi gün(?:kü)?(?!\w)", unit="day", by="-2"),
    _rule(Kind.NEAR, r"dün(?:kü)?(?!\w)(?: gece| akşam| sabah| öğle\w*)?", unit="day", by="-1"),
    _rule(Kind.NEAR, r"(?:bugün|bu sabah|bu akşam|bu gece)(?!\w)", unit="day", by="0", news="yes"),
    _rule(Kind.NEAR, r"yarın(?!\w)", unit="day", by="1", news="yes"),
    _rule(Kind.NEAR, r"bu (?:yıl|sene)(?:ın)?(?!\w)(?: (?:baş|orta|son)\w*)?", unit="year", by="0"),
    _rule(
        Kind.NEAR,
        r"(?:geçen|geçtiğimiz) (?:yıl|sene)(?:ın|ki)?(?!\w)(?: (?:baş|orta|son)\w*)?",
        unit="year",
        by="-1",
    ),
    _rule(Kind.NEAR, r"(?:gelecek|önümüzdeki) (?:yıl|sene)(?!\w)", unit="year", by="1"),
    _rule(Kind.NEAR, r"bu ay(?:ın)?(?!\w)", unit="month", by="0", news="yes"),
    _rule(Kind.NEAR, r"(?:geçen|geçtiğimiz) ay(?:ın|ki)?(?!\w)", unit="month", by="-1"),
    _rule(Kind.NEAR, r"bu hafta(?:nın)?(?!\w)", unit="week", by="0", news="yes"),
    _rule(Kind.NEAR, r"(?:geçen|geçtiğimiz) hafta(?:nın|ki)?(?!\w)", unit="week", by="-1"),
    _rule(Kind.LASTING, rf"son {_N} yıl(?:da|dır|ın|daki|lık)?(?!\w)"),
    _rule(Kind.SHIFT, rf"bundan (?:tam )?{_N} {_UNIT} (?:önce|evvel)(?!\w)", by="-1", ago="yes"),
    _rule(Kind.SHIFT, rf"{_N} {_UNIT} (?:önce|evvel)(?:ki|sine|sinde)?(?!\w)", by="-1"),
    _rule(Kind.SHIFT, rf"{_N} {_UNIT} sonra(?:ki|sına|sında)?(?!\w)", by="1"),
    _rule(Kind.SAME, rf"(?:ertesi|bir sonraki|izleyen) {_UNIT}(?:ın|ki)?(?!\w)", by="1"),
    _rule(Kind.SAME, r"ertesi (?:sabah|akşam|öğle\w*)(?!\w)", by="1", unit="gün"),
    _rule(Kind.SAME, rf"bir önceki {_UNIT}(?:ın)?(?!\w)", by="-1"),
    _rule(Kind.SAME, rf"(?:aynı|o) {_UNIT}(?:ın)?(?!\w)", by="0"),
    _rule(Kind.SAME, r"(?:aynı|o) (?:sabah|akşam)(?!\w)", by="0", unit="gün"),
)
RULES: tuple[Rule, ...] = (*_DAYS, *_MONTHS, *_YEARS, *_NEAR)
