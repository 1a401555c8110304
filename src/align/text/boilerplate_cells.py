"""
Cells of the lines above an article and below it, in English, Italian and Turkish, as data.

Written for folded text, like `boilerplate_labels`, and tried at the edges of a page only; see
`boilerplate_edges`. What begins a sentence there is in `boilerplate_paper`.
"""

import re

from align.text.boilerplate_labels import any_of

_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|gen|mag|giu|lug|ago|set|ott|dic|oca|sub"
    r"|nis|haz|tem|agu|eyl|eki|kas|ara)[a-z]*\.?"
)
#: A place or weekday and a date, or either: says when, and neither speaks for an article nor not.
DATE_CELL = re.compile(
    rf"(?:[a-z' ]{{2,25}},? )?(?:\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})(?:,? \d{{4}})?"
    r"(?:,? [a-z]{2,10})?$"
)

#: A whole cell of a masthead, of the note of an archive, of the line under a report.
FURNITURE = any_of(
    r"""
    (?:(?:anno|year|yil|annata|jahrgang):? ?(?:\d+|[ivxlc]+))
    (?:n|no|nr|num|numero|number|sayi|issue|fascicolo)[.:°º]* ?\d[\d./-]*
    (?:vol(?:ume)?|cilt|tomo)\.? ?(?:\d+|[ivxlc]+)(?:,? (?:n|no|nr|sayi|issue)[.:°º]* ?\d[\d./-]*)?
    (?:yil|anno|year):? ?\d+,? (?:n|no|sayi|numero|issue)[.:°º]* ?\d[\d./-]*
    (?:lire|l\.|euro|€|£|\$|fiyati:?|prezzo:?|price:?|una copia) ?[\d.,]+(?: \w+)?
    (?:price )?(?:[\d.,]+|one|two|three|five|ten) (?:lire|kurus|tl|lira|cents?|pence|penny|euro)
    (?:bugun )?\d+ (?:pages|pagine|sayfa|sahife)|quotidiano d\w+ [\w' ]{2,30}
    (?:(?:first|second|late|early|final|city|morning|evening|sunday|weekend|special|international
    &|print|digital) )+edition
    edizione (?:del(?:la|l')? ?.{2,25}|nazionale|locale|straordinaria|serale)
    (?:birinci|ikinci|sehir|tasra|aksam|sabah|ozel) baski(?:si)?
    (?:scheda|record|kayit|clipping|item|tape|reel|bobina|nastro|band|box|busta|fascicolo|folder
    &|kutu
    &)(?: (?:no|n|nr|number))?[.:°º]* ?[\d/-]+(?: (?:of|di) \d+)?
    (?:durata|duration|sure|sures[ii]|running time|length)[: ] ?[\dh:' \"dkmin.]+
    (?:registrazione|registrato|recorded|kayit tarihi|ses kaydi):?(?: (?:del|il|on|in))? .{3,30}
    (?:trimestrale|mensile|settimanale|bimestrale|semestrale|quindicinale
    &|periodico) (?:d\w+ )?.{3,40}
    (?:a )?(?:monthly|quarterly|weekly|biannual) (?:journal|magazine|review|newspaper
    &|paper)\b.{0,40}
    (?:haftalik|aylik|gunluk|uc aylik) .{0,30}(?:dergi|gazete|mecmua)(?:si)?
    end of (?:transmission|message|dispatch|text|document|transcript|file|report)
    (?:-?30-?|#{3}|ends?|more to (?:follow|come)|m ?o ?r ?e|fine (?:della )?trasmissione)
    fine (?:del )?(?:documento|testo|messaggio)
    (?:last )?updated(?: on)?:? .{0,40}\d.{0,20}|ultimo aggiornamento:? .{0,40}
    &|aggiornato il .{4,30}
    (?:dal|del) nostro (?:inviato|corrispondente)(?: (?:speciale|particolare))?.{0,25}
    (?:from|by) (?:our|a) (?:own |special |staff )?(?:correspondent|reporter)s?.{0,25}
    (?:ozel )?muhabirimiz(?:den)?(?: bildiriyor)?.{0,25}
    (?:via|by) (?:cable|telegraph|wireless)(?: to .{2,30})?|per (?:telefono|telegrafo)
    (?:\w+ )?\d+ ?(?:dk|dakika(?:lik)?|min(?:ut[ei])?\.?)(?: \w+)? (?:okuma|lettura|read|di lettura)
    """,
    whole=True,
)

#: A whole cell of a row of links at an edge: an order to the visitor, or a part of the site.
ROW_CELL = any_of(
    r"""
    (?:read|view|browse|download|listen|watch|explore|visit|buy|order|get|submit|contact|send|write
    &|support|join|become|donate|give|report|suggest|log in|sign|follow|export|save|print|back to
    &|return to|go to|about|more (?:from|about|on)|corrections?|contribute|upload|search|manage
    &|renew
    &)(?: [\w'()-]+){0,6}
    (?:leggi|guarda|ascolta|scarica|visita|acquista|ordina|richiedi|prenota|invia|scrivi|sostieni
    &|vai
    &|offrici|dona|donaci|torna|esplora|sfoglia|segnala|esporta|entra|proponi|contatta|diventa
    &|regala
    &|partecipa|carica|collabora|aiutaci|commenta|rinnova|gestisci)(?: [\w'()-]+){0,6}
    (?:[\w'()-]+ ){0,5}(?:oku|indir|izle|dinle|gonder|paylas|yaz|gor|incele|satin al|destek ol|katil
    &|bagis yap|yukle|don|git|ara|ulas|bildir|tikla|oy ver|yorumla|ver|gonullu ol|uye ol|kaydol
    &|yazdir
    &)(?:in|un|iniz|unuz)?
    licen[sc]ing|terms of use|(?:current|latest|past|back) (?:issues?|numbers?)(?: by post)?
    contributors|authors|editorial board|letters(?: to the editor)?|contents(?: of this issue)?
    bibliography|references|notes|further reading|reading room|classifieds?|obituaries|crosswords?
    weather|tides|tv listings|horoscopes?|calendar|shop|store|tickets|members(?:hip)?|apps?
    numeri(?: arretrati)?|autori|recensioni|proposte di articolo|rassegna stampa|rubriche|speciali
    lettere al direttore|calendario|biglietti(?: online)?|bibliografia|fonti|note|dossier|mappe
    oroscopo|cruciverba|farmacie di turno|cinema|annunci|negozio|cronaca|economia|cultura|spettacoli
    politica|esteri|interni|english abstracts?|abbonamento annuale|storie|musei|privacy
    kaynakca|dipnotlar|uyelik|(?:\w+ )?uyeligi|sayilar|eski sayilar|resmi ilanlar|bulmaca|burclar
    sinemalar|eczaneler|doviz|borsa|magazin|ekonomi|dunya|politika|saglik|egitim|kultur(?: sanat)?
    yasam|teknoloji|emlak|otomobil|reklam verin|yazi boyutu.{0,9}|roportajlar|dizi yazilar
    """,
    whole=True,
)

#: "(page 9)" behind a title.
PAGE_BEHIND = re.compile(r"\((?:sayfa|sahife|s\.|sa\.|page|p\.|pag(?:ina|\.)?) ?\d+\)?$")
