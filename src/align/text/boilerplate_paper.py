"""
What stands at the edges of a printed or archived page, in English, Italian and Turkish, as data.

Page references, weather and exchange rates, notes on a transcription, corrections, terms of use.
Written for folded text, like `boilerplate_labels`. Many would be rash in the midst of an article
("Weather: …"), so all are tried at its edges only; see `boilerplate_edges`.
"""

import re

from align.text.boilerplate_labels import any_of

#: How a sentence or cell begins that serves the reader of the paper and tells no event.
EDGE_NOTICE: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "reference to another page or issue",
        any_of(
            r"""
            \(?(?:continued|cont'?d?\.?|turn|see|more|full (?:story|report)|details) (?:\w+ ){0,3}
            &(?:(?:on|to|from|at) )?(?:pages?|pp?\.) ?(?:one|two|three|four|[a-z]?\d)
            (?:(?:on|in) )?(?:the )?(?:inside|other|back) pages?(?: [\d, and-]+)?:
            inside(?: (?:today|this (?:issue|week|edition)))?:|elsewhere in (?:this|today's) \w+:
            (?:in (?:the|our) )?next (?:issue|week|month|number|instalment|time)(?: in .{2,30})?:
            (?:coming|tomorrow|next) (?:up |in (?:our|the) )?.{0,20}(?:issue|paper|edition|pages?):
            \(?(?:continua|segue|prosegue) (?:(?:a|alla|in|nelle) (?:pag\w*|p)\b|dalla prima)
            (?:nelle|alle|sulle) (?:pagine interne|altre pagine|pagine [\d, e-]+):
            (?:altri )?(?:servizi[oi]?|articol[oi]|interventi|commenti|foto)(?: \w+)? (?:a|alle
            &|nelle)
            & pag(?:in[ae])?\b.{0,15}
            nel (?:prossimo|precedente|nuovo) numero\b|nel numero in edicola
            (?:domani|yarin|in edicola|da domani|domani su queste pagine|la prossima (?:settimana
            &|puntata)):
            (?:la |il )?(?:prima|seconda|terza|prossima|ultima) (?:parte|puntata):
            \(?devami (?:sa?|sf|sh|sahife|sayfa|s\.|\d+)\b|\(?(?:sayfa|sahife
            &|s[afh]?\.?) ?\d+'?\w{0,3}:
            (?:ic|diger|arka) (?:sayfalar|sahifeler)\w*|(?:bugun|yarin)ku (?:tefrika|sayi)\w*
            (?:gelecek|onumuzdeki|onceki|bir sonraki) (?:sayi|hafta|bolum|konu[gk])\w*:
            (?:yeni )?(?:dizi yazimiz|tefrikamiz|romanimiz|dizimiz)\w*:?
            (?:dosyanin|dizinin|soylesinin|roportajin|yazinin) (?:\w+ )?(?:bolumu|kismi
            &|sayisi)\b.{0,9}:
            (?:haberi|ayrintilari?|yazisi|fotograflar\w*|tafsilat\w*) .{0,12}(?:sayfa|sahife)\w*
            """
        ),
    ),
    (
        "column of the paper: weather, rates, notices",
        any_of(
            r"""
            (?:today's |the )?(?:weather|forecast|tides?|high water|lottery|crossword|horoscopes?)
            &(?: (?:today|forecast|tables?|results?|solution))?:
            (?:stock|foreign|gold|currency) ?(?:market|exchange|prices?|rates?)(?: \w+)?:
            (?:the )?sun rises\b|(?:il )?sole sorge alle\b|gunes \d.{0,12}(?:dogar|dogus)
            (?:lost and found|wanted|for sale|to let|cinemas?|theatres?|chess|bridge):
            (?:duty|night) (?:pharmacies|chemists)(?::|$)
            (?:il )?(?:tempo|meteo|previsioni)(?: (?:oggi|di oggi|domani))?:
            (?:farmacie|cinema|teatri|borsa|cambi|lotto|oroscopo|cruciverba|smarrimenti
            &|necrologi\w?)
            &(?: (?:di turno|di oggi|oggi))?:
            (?:bugunku |bugun )?hava(?: durumu| raporu| tahmini)?:
            nobetci eczane\w*(?::|$| .{0,20}(?:sayfa|sahife)\w*)
            (?:borsa|doviz|altin|sinemalar|tiyatrolar|zayi|satilik|kiralik|piyango|bulmaca|takvim)
            &(?: \w+)?:
            (?:namaz vakitleri|imsakiye|resmi ilan(?:lar)?|kucuk ilanlar)(?: \w+)?:
            """
        ),
    ),
    (
        "note on the transcript or the archive",
        any_of(
            r"""
            (?:this|the) (?:text|page|transcript|recording|scan|clipping) (?:was|is|has been)
            & (?:scanned|digiti[sz]ed|transcribed|retyped|machine.read)
            (?:scanned|digiti[sz]ed|transcribed|reproduced|retyped|transcription) (?:from|by)\b
            for (?:retrieval|copies|permissions?|reprints?|photographs?|orders|enquiries
            &|inquiries)\b
            &.{0,60}(?:\bquote\b|\bcontact\b|e-?mail|\bwrite to\b|\bvisit\b|:)
            (?:document|documento|belge|record) \d+ ?(?:of|di|/) ?\d+
            (?:this|the) (?:dispatch|text|interview|article) (?:has been|was|is) (?:abridged
            &|shortened|cut)
            (?:interview|intervista|soylesi|mulakat)(?: conducted)?(?: by| di| a cura di|:) .{3,50}$
            microfilm (?:copy|roll)|(?:handwritten|manuscript) (?:notes|corrections) (?:omitted
            &|kept)
            (?:some|a few|certain) (?:characters|words|passages|lines) .{0,12}(?:uncertain
            &|illegible)
            .{0,60}\b(?:morgue file|press archive|photo archive|digital archive)$
            &|clipping \d+ of \d+
            trascrizione (?:non (?:rivista|corretta)|a cura|automatica|integrale a cura)
            (?:l'|il |la )?(?:audio|video|registrazione)(?: integrale| complet[ao]| originale)? e
            & (?:conservat|custodit|disponibil|consultabil)\w+
            (?:consultazione|riproduzione) (?:libera|consentit\w|ammess\w|riservat\w|vietat\w)\b
            (?:digitalizzazione|scansione) (?:a cura|di|da|dal|del)\b
            (?:eski (?:yazi|harf)\w+|osmanlica\w*) .{0,20}(?:aktaran|ceviren|aktaril|cevril)\w*
            (?:yaziya|kayda) (?:geciren|doken|aktaran)\b
            (?:ses|video|goruntu) kayd\w+ .{0,40}(?:arsivimiz\w*|arsivindedir|tiklayin|ebilirsiniz)$
            .{0,30}\b(?:mikrofilm|tarama)\w* .{0,30}(?:aktarilmis|alinmis|cogaltilmis|okunmus)tir$
            """
        ),
    ),
    (
        "correction to another version",
        any_of(
            r"""
            (?:correction|clarification|errat(?:um|a)(?: corrige)?|rettifica|duzeltme|precisazione)
            &(?:s|i)?(?:,? [\w. ]{2,20})?:
            .{0,30}\b(?:an|the) (?:earlier|previous|original|first) version of (?:this|our|the)
            & (?:article|story|report|dispatch|column|post|page|text)\b
            .{0,20}una (?:precedente )?versione (?:precedente )?(?:di quest|dell'|del presente )\w*
            & ?(?:articolo|pezzo|testo|notizia)?
            .{0,20}(?:haberin|yazinin|makalenin) (?:onceki|ilk) (?:surum|hali|versiyon)\w*
            (?:we|the paper) (?:regret|apologi[sz]e for) (?:the|this|any) error
            """
        ),
    ),
    (
        "terms of use, or who is responsible",
        any_of(
            r"""
            .{0,50}\b(?:may|must|can) ?not (?:re)?(?:publish|broadcast|distribute|sell|use) this
            & (?:story|text|report|material|dispatch|article)\b
            (?:this|our) (?:story|text|report|material|dispatch|article|content|service)s?
            & (?:may|must|can) ?not be \w+
            (?:tum|butun) haklari .{2,40}\b(?:aittir|saklidir)|reproduced (?:with
            &|by) (?:the )?permission
            this page was last (?:edited|updated|modified|changed)
            no part of (?:this|the) (?:transcript|interview|document|recording) may be
            (?:la )?riproduzione (?:di questo|del presente|del) (?:testo|articolo) e \w+
            (?:redistribution|republication|reproduction|syndication)\b.{0,30}(?:only|prohibit
            &|permi|writ)
            (?:the )?(?:views|opinions) expressed (?:here|in this|are|do not|by (?:the )?(?:auth
            &|contrib))
            (?:disclaimer|legal notice|licen[cs]e|licenza|lisans|avvertenze?):
            &|all times (?:are )?gmt
            (?:this|the) (?:article|text|work|paper) is (?:licen[cs]ed|distributed|published) under
            le opinioni espresse (?:in quest|nell|negli articol|sono|non|dagli? autor)
            (?:questo|il presente) (?:articolo|testo) e (?:distribuit|pubblicat|rilasciat)o (?:con
            &|sotto)
            (?:yazilar\w*|yazida|bu yazida|makalelerin) .{0,40}(?:sorumlulu|gorus|yazar)\w+ .{0,20}
            &(?:ait|bagla|yansit)\w+
            .{3,50}\b(?:yilda|ayda|haftada) (?:bir|iki|uc|dort|alti|\d)(?: (?:kez|defa|kere))?
            & yayi[mn]lan(?:ir|maktadir)
            (?:gazetemiz|dergimiz)\b.{0,60}(?:cikar|yayi[mn]lanir)$
            .{3,50}\b(?:is|are) published (?:\w+ )?(?:monthly|weekly|quarterly|daily|every|twice)\b
            (?:article|paper|essay|study) (?:received|accepted):?|(?:anahtar kelimeler|key ?words):
            (?:argomenti|parole chiave):
            """
        ),
    ),
    (
        "note on the author",
        any_of(
            r"""
            (?:the |our )?(?:author|writer) (?:is|was|teaches|works|has)\b.{0,60}
            &\b(?:professor|historian|journalist|lecturer|fellow|director|editor|university
            &|books?)\b
            l'autore (?:insegna|e (?:un |uno )?(?:professor|docent|storic|giornalist|ricercator))
            l'autrice (?:insegna|e (?:una )?(?:professor|docent|storic|giornalist|ricercatr))
            (?:yazar|yazarimiz)\b.{0,60}\b(?:ogretim uyesi|profesor|tarihci|gazeteci|arastirmaci)
            &(?:dir|dur)?$
            """
        ),
    ),
    (
        "call to the visitor",
        any_of(
            r"""
            to (?:order|request|buy|donate|subscribe|advertise) .{0,60}
            &\b(?:write|call|visit|send|contact|click|e-?mail)\b
            (?:if you were there.{0,12}|we would (?:like|love)|we want) to hear from you
            .{0,40}\bwe (?:would (?:like|love)|want) to hear from you$
            (?:write|e-?mail) (?:to )?(?:us|the editors?)\b|visit our\b|call us (?:on|at)\b
            (?:contact|send) us (?:your|at|by|with|for)\b|contact (?:the editors?|our)\b
            (?:if you have|have you got|do you (?:have|remember|know)) .{0,60}
            &\b(?:write to|tell|contact|send) (?:us|our|the editor)
            per (?:richiedere|ordinare|acquistare|ricevere) .{0,50}(?:scriv|telefon|rivolg|contatt
            &|clic)\w+
            per (?:ulteriori )?informazioni(?::|$| (?:scriv|telefon|rivolg|e )\w*)
            per sostenere (?:il|questo|la|questa) (?:nostr[oa] )?
            &(?:progetto|giornale|sito|lavoro|archivio|rivista|associazione)
            (?:scrivi|scriveteci|scrivici|scrivete|inviate|inviateci|mandateci) (?:a|alla|al|all'
            &|le) ?
            &(?:redazione|info|letter\w|direttore|vostre|\S+@)
            (?:ti|vi) e piaciut[oa]|(?:offrici|donaci|aiutaci|sostienici|sosteneteci)\b
            (?:siz de )?.{3,40}(?:destek|katkida|gonullu|uye) (?:ol|bulun)(?:un(?:uz)?)?$
            siz de\b.{2,40}(?:bulun|gonder|yaz|paylas|katil)(?:in|un|iniz|unuz)?$
            .{3,50}\b(?:icin|uzere) (?:bize|editore|adresimize|bizi)
            & (?:\w+ )?(?:yaz|ulas|gonder|ara|basvur)(?:in|un|iniz|unuz)$
            """
        ),
    ),
)

#: How a passage begins that is boilerplate as a whole, though its sentences do not say so.
WHOLE: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "abstract: the article on itself",
        any_of(
            r"""
            (?:abstract|summary)[.:]? (?:the|this) (?:article|paper|essay|study|chapter
            &|contribution)\b
            (?:ozet|oz)[.:]? (?:bu )?(?:makale|calisma|yazi|incelemede)
            (?:riassunto|abstract|sommario)[.:]? (?:l'|questo |il (?:presente )?)(?:articolo|saggio)
            """
        ),
    ),
    (
        "reference to another page or issue",
        any_of(
            r"""
            \(?devami (?:sa|sf|sh|s|sahife|sayfa)\b.{0,25}\d|\(?(?:continued|cont'?d?\.?) (?:on
            &|from) p
            """
        ),
    ),
)
