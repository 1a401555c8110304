"""
Labels of buttons, menus and links, in English, Italian and Turkish: what a web page says in words.

All patterns are written for folded text (`boilerplate.plain_form`): small letters, no accents, one
kind of i, straight quotes. They are tried on a whole line or a whole cell of a menu.
"""

import re


def any_of(lines: str, *, whole: bool = False) -> re.Pattern[str]:
    """
    One pattern from many, a few to a line; `whole` lets none match a beginning only.

    A line that begins with "&" goes on with the one before it.
    """
    parts = [part.strip() for part in re.sub(r"\n *&", "", lines).strip().splitlines()]
    return re.compile(rf"(?:{'|'.join(parts)}){'$' if whole else ''}")


#: Labels of buttons and menu entries: what a cell or a line may be, as a whole.
LABEL = any_of(
    r"""
    (?:go |back |return )?(?:to )?(?:the )?top(?: of (?:the )?page)?
    (?:skip|jump) to (?:main )?(?:content|navigation|menu)
    (?:main |site )?(?:menu|navigation|sitemap|site map)|home(?: ?page)?|about(?: us)?
    contacts?(?: us)?|archives?|search(?: (?:this|the) site)?|log ?in|log ?out|sign ?(?:in|up|out)
    register|my account|account|help|faqs?|jobs|careers|our (?:work|team|mission|people|story)
    (?:who|what) we (?:are|do)|press ?room|press office|press|publications?|experts?|events?
    campaigns?|donate(?: now)?|support us|newsletters?|podcasts?|videos?|masthead|imprint
    privacy(?: policy| notice)?|terms(?: (?:of|and) (?:use|service|conditions))?
    cookies?(?: (?:policy|settings|preferences|notice))?|accessibility
    advertis(?:e|ing)(?: with us)?|(?:e-)?mail(?: (?:this|us|article|story).{0,20})?|facebook
    twitter|x|whatsapp|telegram|instagram|linkedin|youtube|tiktok|reddit|pinterest|flipboard
    bluesky|threads|rss(?: feed)?|messenger|google\+
    (?:share|tweet|pin|print|save|bookmark|like|report|rate)(?: this(?: .{0,30})?)?
    share (?:it|on|via|with|by|article|story|page|post)(?: .{0,30})?|comment|reply|copy link
    (?:print|save) (?:article|story|page)|printer[- ]friendly(?: version)?
    print(?:able)? (?:version|edition)|order reprints|reprints|report an error.{0,40}
    send (?:us )?(?:a )?(?:tip|feedback|correction)s?.{0,30}|(?:post|leave|add|write) a comment
    (?:(?:\d+|all|show all) )?comments?(?: \(?\d+\)?)?|comments (?:are )?closed|commenti chiusi
    yorumlar(?:a)? kapali(?:dir)?
    (?:download|save|view)(?: (?:as|the|this))? (?:pdf|article|epub).{0,20}|cite this.{0,20}
    accept(?: all)?(?: cookies)?|reject(?: all)?|decline
    manage (?:preferences|cookies|consent).{0,20}|settings|subscribe(?: now| today)?|unsubscribe
    follow us(?: on .{1,30})?|(?:next|previous|older|newer)(?: (?:article|post|page|story)s?)?
    load more|show more|see more|view all|see all|view more|listen(?: to (?:this|the) article)?
    advertisement|sponsored(?: content)?|ana ?sayfa|hakkimizda|biz kimiz|iletisim
    bize (?:ulasin|yazin)|kunye|arsiv|(?:site(?:de)? )?ara(?:ma)?|(?:uye )?giris(?: yap(?:in)?)?
    uye ol(?:un)?|kayit ol(?:un)?|cikis|yayinlar(?:imiz)?|etkinlikler|uzmanlar|raporlar
    kampanyalar|bagis(?: yap(?:in)?)?|basin(?: odasi)?
    gizlilik(?: (?:politikasi|sozlesmesi|bildirimi))?|kullanim (?:kosullari|sartlari)
    cerez(?:ler)?(?: (?:politikasi|ayarlari|tercihleri))?|kvkk(?: .{0,30})?|site haritasi|abonelik
    abone ol(?:un)?|bulten(?:e|imize)?(?: (?:abone|kayit|uye) ol(?:un)?)?|e-?bulten
    reklam(?: ver)?|yukari(?: cik)?|basa don|sayfa basi
    (?:haberi|yaziyi|bu haberi|bu yaziyi|makaleyi)? ?paylas(?:in)?(?: .{0,20})?
    (?:haberi|yaziyi|bu haberi|bu yaziyi|makaleyi)? ?yazdir(?:in)?(?: .{0,20})?
    (?:haberi|yaziyi|bu haberi|bu yaziyi|makaleyi)? ?(?:kaydet|kopyala)(?: .{0,20})?|tweetle
    (?:facebook|twitter|x|whatsapp|telegram)'?[dt]?[ae]? ?paylas|yaziciya gonder|arkadasina gonder
    e-?posta(?: gonder| ile gonder)?
    yorum(?:lar)?(?: (?:yap|yaz|ekle|birak)(?:in)?)?(?: ?\(?\d+\)?)?
    (?:yazi|haber|makale) gonder(?:in)?|bizi takip ed(?:in|iniz)|takip et|begen
    (?:pdf|makaleyi|yaziyi) ?(?:olarak )?(?:indir|kaydet)|kabul et|reddet|tercihleri yonet
    tumunu (?:gor|kabul et)|sonraki|onceki|devami|son dakika|vefat ilanlari|nobetci eczane(?:ler)?
    seri ilanlar?|hava durumu|foto ?galeri|video ?galeri|yazarlar|gundem|whatsapp ihbar.{0,30}
    prima pagina|pagina iniziale|chi siamo|contatti|contattaci|archivio|accedi|registrati|esci
    cerca(?: nel sito)?|ricerca(?: avanzata)?|abbonati(?: ora)?|abbonamenti|il mio account
    area (?:riservata|utenti)|pubblicita|redazione|la redazione|lavora con noi
    scrivi(?:ci| per (?:noi|.{3,30}))?|pubblica con noi|collabora(?: con noi)?
    edicola(?: digitale)?|necrologi(?:e)?|il numero in edicola|iscriviti(?: .{0,40})?
    (?:informativa )?(?:sulla )?privacy|note legali|condizioni d'uso|mappa del sito
    torna (?:su|all'inizio|alla home)|inizio pagina|condividi(?: .{0,30})?
    stampa(?: (?:l')?articolo| la pagina| questa pagina)?
    invia(?: (?:ad?|un|una|via|per|l'articolo)\b.{0,30})?|commenta|commenti(?: ?\(?\d+\)?)?
    lascia un commento|segnala(?: .{0,40})?|salva(?: (?:articolo|in|come|per) .{0,20})?
    scarica(?: .{0,20})?pdf|come citare.{0,30}|cita (?:questo )?articolo|seguici(?: .{0,30})?
    accetta(?: (?:tutti|tutto|i cookie))?|rifiuta(?: tutti)?
    gestisci (?:preferenze|cookie|consenso)|impostazioni|preferenze|maggiori informazioni
    numero (?:precedente|successivo)|indice (?:degli autori|generale)
    (?:articolo )?(?:precedente|successivo)|dona(?: (?:ora|il 5 ?x ?1000))?|sostienici|ricerche
    eventi|analisi|pubblicazioni|meteo|sport|[a-z]{2} ?/ ?[a-z]{2}(?: ?/ ?[a-z]{2})*
    (?:english|italiano|turkce|deutsch|francais|espanol)|okuma suresi.{0,20}
    tempo di lettura.{0,20}|reading time.{0,20}|\d+ min(?:utes?)? read
    (?:yayinlanma|guncelleme|son guncelleme)\b.{0,40}|cerca e premi.{0,30}
    (?:type|enter) (?:your )?(?:keyword|search).{0,30}|aramak icin.{0,30}
    """,
    whole=True,
)

#: The first entry of the path to a page: "Home > Cronaca > Roma".
HOME = any_of(
    r"""
    home(?: ?page)?|ana ?sayfa|prima pagina|pagina iniziale|inizio|front page
    """,
    whole=True,
)

#: Labels so ordinary that alone they prove nothing: "Sport" may head a chapter.
WEAK_LABEL = any_of(
    r"""
    sport|meteo|analisi|eventi|events?|publications?|experts?|archives?|home|help|video(?:s)?|x
    press|jobs|search|ara|gundem|arsiv|raporlar|yazarlar|ricerche|pubblicazioni|stampa
    indice generale|settings|account|impostazioni|preferenze|like|comment|reply|report|save|print
    share|begen|devami|previous|next|onceki|sonraki|precedente|successivo|accept|decline|basin
    kaydet|campaigns?|etkinlikler|yayinlar(?:imiz)?|kampanyalar|uzmanlar|redazione|help|iletisim
    esci|cikis|contacts?|careers|salva|segnala|invia|son dakika|english|italiano|turkce|deutsch
    francais|espanol|threads|our (?:work|team|mission|people|story)|what we do|hava durumu
    commenti|comments?|yorumlar|giris|archivio|privacy|cookies?|podcasts?|about|arama|cerca
    facebook|twitter|telegram|instagram|youtube|tiktok|reddit|kampanya|rate|pin|tweet|bookmark
    register|menu|iscriviti|dona|donate|kopyala|follow us|ricerca|chi siamo|biz kimiz|listen
    """,
    whole=True,
)

#: A whole line that ends a teaser, or leads to the rest of it.
READ_MORE = any_of(
    r"""
    (?:read|see|learn|find out|show|view) more|continue reading
    read (?:on|(?:the )?(?:full|whole) (?:story|article|text))|(?:full|more) story|more
    (?:haberin |yazinin )?devami(?:ni)?(?: (?:oku(?:yun)?|icin.{0,20}))?|devamini oku(?:yun)?
    daha fazla(?:si)?(?: oku)?|detaylar(?: icin.{0,20})?|okumaya devam et
    leggi(?: (?:tutto|di piu|ancora|l'articolo(?: completo)?))?
    continua(?: (?:a leggere|la lettura))?|scopri di piu|vai all'articolo
    """,
    whole=True,
)

#: Headings over a table of contents.
CONTENTS = any_of(
    r"""
    (?:table of )?contents|in this (?:article|issue|post|report)|on this page
    (?:page |article )?outline|jump to(?: section)?|icindekiler
    (?:bu (?:yazida|makalede|sayfada))(?: neler var| ne var)?|konu basliklari
    indice(?: dei contenuti)?|sommario|in questo (?:articolo|numero|post)
    contenuti(?: della pagina)?
    """,
    whole=True,
)
