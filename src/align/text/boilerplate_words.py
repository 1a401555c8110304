"""
Words that a paper, an archive or a page has for itself and its reader: how dense they stand.

"Subscribe", "page", "issue", "transcript": one of them may stand in any story, but a short line
that is made of them, and tells of nothing that happened, is about the page. Lists are folded
beginnings of words; one with a full stop reads "and the word ends here". Start at
`is_about_the_page`.
"""

import re

from align.text.casing import fold, lower

#: Said to the visitor of a page and hardly anywhere else: they count twice.
_STRONG = """
subscrib newsletter inbox cookie podcast click. unsubscrib login. permalink tag. tags. copyright
issn isbn doi. pdf rss. download upload donat patron. advert sponsor sitemap privacy website site.
homepage menu. footer scroll browser reprint. reprints syndicat typo bookmark e-mail email
whatsapp facebook twitter instagram telegram. youtube linkedin spotify crossword horoscope
classified paywall peer-review webmaster www http log-in sign-in share. printable abbonat
abbonament iscriviti clicca scarica registrati accedi condivid sottoscriv sostienici notifiche
edicola pubblicita lettori arretrat abone bulten cerez tikla indirin reklam paylas kunye e-posta
bildirim telif uygulamamiz sitemiz gazetemiz dergimiz okurlarimiz sayimiz declassified. kupur
okuyucu okurumuz sayfamiz abbonar licenza. gerenza sayimizda
"""
#: Of the making of papers and of reading them. Events are told with some of them as well.
_PLAIN = """
page. pages. issue. issues. edition volume vol. number. article story. stories. essay
interview archive transcri recording recorded tape. cassette reel. microfilm clipping scan digiti
photo image. images. picture. pictures. caption courtesy credit. permission edited editor bureau
correspondent desk. newsdesk wire. copy. slug kill. correct version previous next. older. newer.
post. posts. posted publish publication journal magazine newspaper review reader read. reading
listen watch. print price penny pence twopence cents. author contributor free. letters. contents
index. bibliography references sources. gallery video audio minute. minutes. min. related
recommended similar popular latest trending more. view. continue comment member. members.
membership support. terms. contact. help. faq search sections weather tide. tides. shipping.
radio. cinema stock. prices. spelling volunteers reviewed accepted filed reprinted used. enlarge
series. visit. please. thank thanks. topics topic. essays essay's pagina pagine numero numeri
fascicolo edizione articol intervista archivio trascri registrazion cassetta nastro. lato. foto.
fotograf immagin didascalia autore. autrice. redazion giornale rivista quotidiano gazzett. lettore
lettere. leggi. leggere. letto. leggo ascolta. guarda. stampa. prezzo centesimi lire. euro. copia.
indice bibliograf fonti. galleria video. minuti. lettura correlat simili. precedente successiv
prossimo. prossima. seguito segue. continua. commenti commento tag. pubblicat aggiorna scheda
cura. cronaca. sportiv mercati. romanzo appendice oroscopo lotto. farmacie. meteo vietata
riproduzion gratuit gratis. grazie. contatti versione ultim parziale diritti. riservat insegna.
clicc ingrandir disponibil sito. anno. annuo annuale sayfa sahife sayi. sayisi sayilar numara
sene. seneligi baski cilt. makale yazi. yazilar yazinin yazar. yazari haber. haberi haberler
haberin soylesi mulakat roportaj arsiv desifre cozumu kayit. kaydi kaset bant. gorsel kaynak
muhabir gazete dergi okur oku. okuyun okumak dinle. dinleyin izle. fiyat kurus. ucret ilan.
ilanlar yayim yayin surum metin. ilgili. benzer. diger. onceki sonraki siradaki devami. tamami
etiket tefrika radyo. sinemalar hava. borsa. yorum gorusleriniz siparis ceviren aktaran gonullu
hakem kose. manset anket burc giris. ayrinti program buyutmek goz. atin. surumden fark notu.
sartlari altayligi ogretim illustration map. maps. abridged. handwritten typewritten typescript
manuscript dispatch. roll. programme. moderat rules. guidelines discussion commented conducted
montag riprese puntat rubric regole. moderati. mail. serie. dattiloscritt manoscritt busta. fondo.
documento. citando. supplemento copertina cercare avviso belge. daktilo topluluk icerik denetlen
tesekkur bolum. bolumu nushasi basildigi matbaa imtiyaz yazisi dizi. app. apps. online. companion
piece. credits. reproduced interviewee interviewer checked unauthori creative commons abb.
spedizione hazirlayan namaz. vakitleri. durumu. material additional
"""
#: Said to the visitor, and to anybody else: they count for half.
_HALF = """
you. your. we. our. us. write. send. see. tuo. tua. tuoi. ti. nostro. nostra. nostri. ci. bizim.
bizi. bize. size. sizin. sizi.
"""
_FREE = """
the a an of in on to for and or is are at by with from this that these it its as i il lo la gli le
un uno una di del dello della dei degli delle da dal dalla nel nella nello nell su sul sulla per
con e ed o l d dell all al alla ai alle che si ci vi ve ile bir bu icin de ki her
"""
#: What happened: finite verbs of the past, on small letters with their accents. One language at a
#: time, for "venti" is no past in Italian.
_OWN = (
    "publish|post|record|transcrib|scan|digiti[sz]|edit|reserv|relat|recommend|fil|review|accept|us"
    "|updat|reprint|moderni[sz]|correct|licens|clos|archiv|reproduc|translat"
)
_PAST = {
    "en": re.compile(
        rf"\b(?:was|were)\b(?! (?:\w+ )?(?:{_OWN})ed\b)"
        r"|\b(?:had|did|went|came|said|took|died|fell|rose|ran|stood|left|made|told|gave|got|became"
        r"|began|broke|brought|held|kept|lost|met|sank|sent|saw|spoke|won|wrote|thought)\b"
        rf"|\b(?!\w*(?:{_OWN})ed\b)\w{{3,}}ed\b"
    ),
    "it": re.compile(r"\b\w{2,}(?:ava|avano|eva|evano|ivano|arono|irono|erono|ò|ì|sero|ette)\b"),
    # A Turkish verb ends its clause; within it, "fiyatı" is a noun.
    "tr": re.compile(r"\w{2,}(?:d[ıiuü]|t[ıiuü])(?:lar|ler|m|n|k)?(?=\s*[.,;:!?…”\"»)]|\s*$)"),
}
_TURKISH = re.compile(r"[ışğİ]|\b(?:ve|bir|bu|için|ile|en)\b")
_ITALIAN = re.compile(r"\b(?:il|la|di|del|della|che|per|un|una|gli|le|nel|dell|al|alla|con|e|è)\b")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LEAST = 2.0  #: weight of such words, at least
DENSE = 0.45  #: of the weight a word that is no article or the like has on average, at least
DENSE_PAST = 0.9  #: the same where something happened


def _beginnings(words: str) -> re.Pattern[str]:
    found = (re.escape(w[:-1]) + "$" if w.endswith(".") else re.escape(w) for w in words.split())
    return re.compile("|".join(dict.fromkeys(found)))


_WEIGHTS = ((2.0, _beginnings(_STRONG)), (1.0, _beginnings(_PLAIN)), (0.5, _beginnings(_HALF)))
_FREE_WORDS = frozenset(_FREE.split())


def is_about_the_page(text: str) -> bool:
    """
    Whether a short text is made of words for papers and their readers, and tells nothing.

    Of 724 paragraphs of the development accounts that are not boilerplate none is, and of 7550
    sentences of news and encyclopaedias 5, of podcasts and programs.
    """
    words = [word for word in _WORD.findall(fold(text)) if word not in _FREE_WORDS]
    weight = sum(map(_weight, words))
    happened = tells_of_the_past(text)
    return weight >= LEAST and weight >= len(words) * (DENSE_PAST if happened else DENSE)


def is_page_label(text: str) -> bool:
    """Whether what stands before a colon is made of such words only: "Previous article"."""
    words = [word for word in _WORD.findall(fold(text)) if word not in _FREE_WORDS]
    return 0 < len(words) <= 4 and all(_weight(word) >= 1 for word in words)


def count_words(text: str, others: re.Pattern[str]) -> tuple[int, float]:
    """How many words a text has, articles and the like left out, and what those of lists weigh."""
    words = [word for word in _WORD.findall(fold(text)) if word not in _FREE_WORDS]
    return len(words), sum(max(_weight(word), float(bool(others.match(word)))) for word in words)


def _weight(word: str) -> float:
    for weight, pattern in _WEIGHTS:
        if pattern.match(word):
            return weight
    return 0.0


def tells_of_the_past(text: str) -> bool:
    """Whether a finite verb of the past stands in a text."""
    turkish = bool(_TURKISH.search(text))
    small = lower(text, "tr" if turkish else "it")
    language = "tr" if turkish else "it" if _ITALIAN.search(small) else "en"
    return bool(_PAST[language].search(small))
