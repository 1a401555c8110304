"""
What web pages say to their visitors, in English, Italian and Turkish, as data.

Written for folded text, like `boilerplate_labels`. Each pattern holds what a page says and an
article does not: "subscribe to" at the beginning of a sentence asks the reader for something,
"he subscribed to" tells of someone. So most are imperatives, and all are tried at the beginning
of a sentence only.
"""

import re

from align.text.boilerplate_labels import any_of

#: What stands before a list of links to other articles; alone on its line, or before a colon.
TEASER = any_of(
    r"""
    (?:photo|picture|image) gallery|(?:photos|watch|video|listen)(?=:)|ayrica (?:bakiniz|bkz|bak)
    foto ?galeri|galeri|video(?: haber)?(?=:)|izle(?:yin)?(?=:)|fotogallery
    guarda(?: il video)?(?=:)|leggi l'articolo completo|leggi (?:qui|il testo integrale)
    haberin (?:videosu|fotograflari)|(?:read|see|view|watch) (?:more|also|next|further)
    continue reading|keep reading|read (?:the )?(?:full|whole) (?:story|article|text)
    (?:see|read) (?:also|too)|also (?:on|in) (?:this|our) (?:site|series)
    more (?:top )?(?:stories|news|headlines|articles)|top stories|most (?:read|popular|viewed)
    (?:you|readers) (?:might|may) (?:also )?(?:like|be interested in|enjoy)
    related(?: (?:articles?|stories|posts?|content|news|reading|links?|topics?|coverage))?
    (?:article |our |editor'?s )?(?:recommendations|picks)
    recommended(?: (?:for you|articles?|stories|reading|posts?))?|trending(?: now)?
    more (?:from|in|on) \S+(?: \S+){0,3}|popular (?:posts|articles|stories)
    (?:next|previous) (?:article|story|post|case(?: file)?|issue|chapter|in this series)
    around the web|latest (?:news|articles?|posts?|stories)|what to read next|don'?t miss
    in other news|(?:haberin |yazinin )?devami(?:ni)?(?: (?:oku(?:yun)?|icin.{0,20}))?
    devamini oku(?:yun)?|daha fazla(?:si)?(?: oku| haber| icin)?
    (?:ilgili|benzer|diger) (?:haber(?:ler)?(?:i)?|baslik(?:lar)?|yazi(?:lar)?)
    (?:one cikan|son|onerilen|bagli) (?:haber(?:ler)?(?:i)?|baslik(?:lar)?|yazi(?:lar)?)
    (?:ilgili|benzer|diger) (?:icerik(?:ler)?|makale(?:ler)?|konular)
    (?:one cikan|son|onerilen|bagli) (?:icerik(?:ler)?|makale(?:ler)?|konular)
    (?:bunlar da |bu da |bunlar )?ilginizi cekebilir|bunlar da var
    (?:en )?cok (?:okunan(?:lar)?|konusulan(?:lar)?)(?: haberler)?|sizin icin sectiklerimiz
    ayrica (?:bkz|okuyun)|bunu da okuyun|gunun (?:basliklari|mansetleri|one cikanlari)|mansetler
    siradaki haber|sonraki haber|onceki haber|okumaya devam et
    leggi (?:anche|tutto|di piu|ancora|l'articolo(?: completo)?)|continua (?:a leggere|la lettura)
    per saperne di piu|(?:vedi|guarda|ascolta) anche
    (?:altri )?articoli (?:correlati|simili|recenti|piu letti)|notizie (?:correlate|del giorno)
    (?:altre|ultime) notizie|i piu letti|le piu lette|piu letti
    (?:ti |vi )?potrebbe(?:ro)? (?:anche )?interessar(?:e|ti|vi)(?: anche)?
    potrebbe interessarti(?: anche)?|consigliati(?: per te)?|da non perdere|in primo piano
    approfondi(?:sci|menti)|sullo stesso (?:tema|argomento)|nella stessa serie|altro su.{0,40}
    dello stesso autore|prossimo (?:articolo|numero)
    """,
)

#: Sentences that a page says to its reader. Tried at the beginning of each sentence.
NOTICE: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "subscription or newsletter notice",
        any_of(
            r"""
            you have \d+ (?:free )?(?:articles?|stories)
            please (?:support us|consider (?:donating|supporting|a donation))
            (?:prosegui|continua) la lettura (?:su|con|abbonandoti)|hai letto \d+ articoli
            subscribe (?:to|now|today|for|and|here)\b|sign up (?:for|to|here|now)\b
            to (?:read|continue reading|keep reading)(?: more| on| this.{0,30})?,?$
            (?:please )?(?:enter|type) your e-?mail|get .{2,60} (?:in|to|into) your inbox
            you can unsubscribe|(?:already|are you) a (?:subscriber|member)
            this (?:article|content|story) is for (?:our )?(?:subscribers|members)
            this (?:article|content|story) is only for (?:our )?(?:subscribers|members)
            this article is available (?:only )?to (?:our )?(?:subscribers|members)
            this (?:content|story) is available (?:only )?to (?:our )?(?:subscribers|members)
            join our (?:newsletter|mailing list|community|channel)
            become a (?:member|subscriber)(?: today| now|$)
            (?:start|try) your .{0,20}(?:free )?trial
            (?:create|register for) (?:a|your) (?:free )?account
            you have (?:reached|read|used) .{0,40}(?:free|articles)
            support (?:our|independent) journalism|unlimited (?:digital )?access
            delivered (?:straight )?to your inbox|for (?:full|unlimited) access
            (?:never|don'?t) miss (?:a|an|our) .{0,20}(?:story|issue|update)
            click here to (?:subscribe|read|sign)|(?:abone|uye) olun(?:uz)?\b|abone olmak icin\b
            uye olmak icin .{0,20}(?:tikla|kayit)
            (?:e-?)?bulten(?:e|imize|imiz)\b.{0,40}(?:abone|kayit|kaydol|uye ol)
            .{0,60}\babone ol(?:mak icin|un)\b
            (?:haberin|yazinin) (?:tamami|devami)(?:ni)?\b.{0,60}(?:dergi|sayi|tikla)
            (?:haberin|yazinin) (?:tamami|devami)(?:ni)?\b.{0,60}(?:oku|abone|gazete|site)
            soylesinin (?:tamami|devami)(?:ni)?\b.{0,60}(?:dergi|sayi|tikla)
            (?:makalenin|roportajin) (?:tamami|devami)(?:ni)?\b.{0,60}(?:dergi|sayi|tikla)
            soylesinin (?:tamami|devami)(?:ni)?\b.{0,60}(?:oku|abone|gazete|site)
            (?:makalenin|roportajin) (?:tamami|devami)(?:ni)?\b.{0,60}(?:oku|abone|gazete|site)
            .{0,90}\bicin (?:lutfen )?(?:tiklayin(?:iz)?|uye olun|giris yapin)$
            (?:bu (?:icerik|haber|yazi) )?(?:yalnizca|sadece) (?:aboneler|uyeler)
            (?:e-?posta|eposta) adres(?:inizi|iniz)\b.{0,30}(?:gir|yaz|birak)
            (?:abbonati|iscriviti|registrati) (?:a|al|alla|all'|ai|per|subito|ora|qui|gratis|e)\b
            contenuto riservato
            (?:articolo|contenuto) (?:riservato|disponibile) (?:agli|solo per gli) abbonati
            sei gia (?:abbonato|iscritto)
            inserisci (?:la tua|il tuo|l'indirizzo) .{0,10}(?:e-?mail|indirizzo)
            per (?:continuare a leggere|leggere (?:tutto|l'articolo|il resto))
            ricevi .{2,40}nella tua (?:casella|mail|posta)
            ricevi .{2,40}(?:via e-?mail|ogni (?:giorno|settimana))
            sostieni (?:il nostro|la nostra|l'informazione)|prova (?:gratis|gratuita)
            hai gia un account
            """
        ),
    ),
    (
        "cookie or privacy notice",
        any_of(
            r"""
            (?:this|our) (?:web ?)?(?:site|page) uses? cookies
            we (?:and our (?:\d+ )?partners )?(?:use|store|process) (?:cookies|personal data)
            by (?:continuing|using|clicking) .{0,60}(?:cookies|agree|consent)
            (?:read|see) our (?:privacy|cookie)|cookies? (?:help|allow|enable) us
            we (?:value|care about|respect) your privacy|(?:accept|manage|reject) (?:all )?cookies
            .{0,40}(?:cerez|cookie)(?:ler)?(?:i|in)? (?:kullan|politika|hakkinda)
            (?:bu )?(?:web )?site(?:miz)?(?:de|si)?\b.{0,50}(?:cerez|cookie)
            size daha iyi (?:hizmet|bir deneyim)
            kisisel veri(?:ler)?(?:iniz|in)? .{0,30}(?:korunmasi|islen)|gizlilik politikamiz
            (?:questo|il nostro|il) sito (?:web )?(?:utilizza|usa) .{0,30}cookie
            (?:questo|il nostro|il) sito (?:web )?(?:fa uso di|si serve di) .{0,30}cookie
            (?:utilizziamo|usiamo) .{0,20}cookie
            (?:proseguendo|continuando|cliccando|chiudendo) .{0,60}(?:cookie|accetti|acconsenti)
            per (?:maggiori|ulteriori) informazioni .{0,40}(?:cookie|privacy|informativa)
            leggi (?:la nostra|l') ?(?:informativa|privacy)
            """
        ),
    ),
    (
        "copyright or imprint line",
        any_of(
            r"""
            (?:\(c\)|©)|copyright (?:©|\(c\)|\d{4}|by)|.{0,80}\ball rights reserved
            .{0,80}\btum haklari (?:saklidir|mahfuzdur)
            .{0,80}\b(?:riproduzione riservata|tutti i diritti (?:sono )?riservati)
            no part of this .{0,40}reproduced
            (?:izinsiz|kaynak gosterilmeden) .{0,40}(?:kopyalan|alintilan|yayinlan)amaz
            (?:izinsiz|kaynak gosterilmeden) .{0,40}(?:yayimlan|kullanil|cogaltil)amaz
            (?:lutfen )?izinsiz (?:kopyala|alinti yap|paylas)mayin
            e vietata la riproduzione|\[? ?(?:e-?)?iss[nb]:? ?[\dx-]|isbn:? ?\d
            .{0,60}\biscrizione\b.{0,60}\btribunale\b.{0,50}(?:\bn[°º.]|\bn \d|\d/\d)
            .{0,60}\bregistrazione\b.{0,60}\btribunale\b.{0,50}(?:\bn[°º.]|\bn \d|\d/\d)
            .{0,60}\bregistrata\b.{0,60}\btribunale\b.{0,50}(?:\bn[°º.]|\bn \d|\d/\d)
            .{0,60}\bautorizzazione\b.{0,60}\btribunale\b.{0,50}(?:\bn[°º.]|\bn \d|\d/\d)
            .{0,60}\btestata\b.{0,60}\btribunale\b.{0,50}(?:\bn[°º.]|\bn \d|\d/\d)
            direttore responsabile(?:\s*:|.{0,40}$)|p\. ?iva\b|partita iva
            sorumlu (?:yazi isleri|mudur)|(?:imtiyaz sahibi|genel yayin yonetmeni):
            powered by \S+(?: \S+){0,3}$|(?:web ?)?site (?:by|design by)
            (?:published|hosted) by .{2,40}(?:ltd|inc|llc|gmbh|s\.r\.l|a\.s)
            text (?:recogni[sz]ed|scanned|digiti[sz]ed) by
            (?:bu metin|metin) .{0,40}(?:makine|ocr)|testo (?:riconosciuto|acquisito) .{0,30}
            (?:errors|typos) may remain
            """
        ),
    ),
    (
        "share or follow line",
        any_of(
            r"""
            (?:bu )?(?:haberi?|yaziyi?) begendiniz mi
            google (?:news|haberler)'?(?:te|de)? .{0,10}takip et(?:in|iniz)?$
            .{0,60}\bbizi takip ed(?:in|iniz)$
            yorum (?:yapabilmek|yapmak) icin .{0,40}(?:giris|uye|kayit|tikla)
            segui (?:il nostro|la nostra) (?:canale|pagina)|hai trovato un errore
            segnalac(?:elo|i)$|(?:follow|find|join) us on|download (?:our|the) .{0,20}\bapp\b
            download on the app store|get it on google play|scarica (?:la nostra |l')app\b
            uygulama(?:mizi|yi) indirin$
            share (?:this|the|on|via|with)\b.{0,40}(?:story|article|post|page)
            share (?:this|the|on|via|with)\b.{0,40}(?::|facebook|twitter|friends)|follow us\b
            (?:print|e-?mail) this (?:story|article|page)
            (?:if you (?:liked|enjoyed) this|did you (?:like|enjoy) this)
            sign (?:our|the|this) petition|like us on|join (?:us|the conversation)$
            (?:leave|post|write) (?:a|your) comment|report an error|connect with us|find us on
            join us (?:as|while) we\b
            this (?:episode|podcast|show) is (?:brought to you|sponsored|supported|presented) by
            use (?:the )?(?:promo|discount|offer) code \S+|use code \S+ (?:at checkout|for)
            thanks for (?:listening|watching)|rate and review (?:us|the|this)
            (?:please )?(?:leave|give) us .{0,20}(?:stars?|review|rating)\b
            (?:listen|subscribe|find us) .{0,20}wherever you get your podcasts
            (?:questa|la nostra) puntata (?:e|viene) (?:offerta|sponsorizzata)
            questo episodio (?:e|viene) (?:offerto|sponsorizzato)
            se (?:siete|sei) arrivat[io] fin qui
            (?:prima di [^,.]{3,30} )?vi ricord(?:o|iamo) che questo episodio e (?:offerto|spons)
            (?:prima di [^,.]{3,30} )?vi ricord(?:o|iamo) che questa puntata e (?:offerta|spons)
            (?:se (?:vi|ti) e piaciut[oa] )?lascia(?:te|teci|ci)? (?:cinque|5) stell(?:e|ine)(?! e )
            se (?:vi|ti) e piaciut[oa] lascia(?:te|teci|ci)? (?:cinque|5) stell(?:e|ine)
            ci trov(?:ate|i) su (?:tutte le piattaforme|spotify|apple|youtube|instagram|telegram)
            iscriv(?:etevi|iti) (?:al|alla)\b.{0,30}(?:canale|newsletter)
            sponsorlu(?:$|:| icerik)|sponsored(?:$|:| (?:content|post)\b)|contenuto sponsorizzato
            grazie per (?:l'ascolto|averci (?:ascoltato|seguito|letto))
            bu bolum(?:un|umuzun|u) .{0,40}(?:sponsoru|katkilariyla)
            (?:bes|5) yildiz (?:vermeyi|verin|birakin|birakmayi)
            begendiysen(?:iz)?\b.{0,40}(?:bas|birak|paylas|abone|yorum|takip)
            (?:dinlediginiz|okudugunuz|izlediginiz) icin tesekkur
            (?:yorumlar|comments|commenti|okur yorumlari) ?\(\d+\)
            (?:bu )?(?:haberi?|yaziyi?|icerigi?|makaleyi?)\b.{0,30}\bpaylas(?:in(?:iz)?)?\b
            bizi .{0,30}takip ed(?:in|iniz)\b
            sosyal medya(?:da|dan) (?:bizi|takip ed(?:in|iniz)\b)
            yorum (?:yap|yaz|birak)(?:in(?:iz)?)?\b|imza kampanya
            (?:haber|yazi) hakkindaki (?:gorus|dusunce)|whatsapp (?:ihbar|hatti)
            condividi (?:su|con|l'|questo|questa|via|il|la)\b|seguici (?:su|anche|sui)\b
            stampa (?:l'|questo|questa)|firma la (?:nostra )?petizione|lascia un commento
            commenta (?:l'|questo|su|qui)|segnala (?:un|una|errore)
            ti e piaciuto (?:questo|l')? ?articolo|unisciti (?:al|a) (?:nostro|canale)
            """
        ),
    ),
    (
        "notice about this page, not its matter",
        any_of(
            r"""
            (?:tags?|topics?|etiketler?|tag'ler|parole chiave):
            (?:filed under|posted in|categor(?:y|ies)|kategori(?:ler)?|categori[ae]):
            (?:filed under|posted in)\b
            bu (?:yazi|haber|makale) [\d.,]+ (?:kez|defa) (?:okun|goruntulen)
            [\d.,]+ (?:views|goruntulenme|visualizzazioni)$|vai al contenuto|icerige (?:gec|atla)
            a\+ ?a-?|font size|yazi boyutu|dimensione (?:testo|carattere)|loading$|yukleniyor$
            caricamento(?: in corso)?$|cite this (?:article|page|as|work)|how to cite
            (?:download|available) (?:as|this|in) .{0,20}pdf|for immediate release
            (?:media|press) contacts?:|leggi in(?: altre lingue)?:
            read (?:this )?in(?: other languages)?:|available (?:also )?in:
            (?:subscribers|members) only$|.{0,80}\((?:subscribers|members|registered users) only\)
            \d[\d.,]* supporters? so far
            (?:bu (?:makaleye|yaziya) )?(?:atif|kaynak gosterme)(?: icin|:| yap)|kaynak gosterimi
            diger dillerde(?: oku)?|(?:basin|medya) iletisim|acil yayin
            (?:turkce|ingilizce) (?:surumu|versiyonu) asagida|dil(?:ler)?: |yazici dostu
            come citare|scarica (?:il |l'articolo |in )?.{0,12}pdf|comunicato stampa per
            contatti (?:per la )?stampa|disponibile (?:anche )?in: |per la stampa:|lingue?:
            solo per (?:gli )?abbonati|(?:skip|jump) to (?:main )?content
            (?:please )?(?:enable|turn on) javascript|your browser (?:does not|doesn't)
            (?:photos?|foto(?:graf(?:lar|i)?)?|fotografia|image|immagine|gorsel|video
            &|kaynak foto)\b.{0,25}
            &[:(/ ](?:aa|afp|ap|reuters|ansa|getty|dha|iha|lapresse|epa|tass|upi
            &|wikimedia)\b.{0,20}$
            (?:article|story|post) continues (?:below|after)|scroll (?:down )?to continue
            &|reklamdan sonra
            (?:la notizia|l'articolo|il testo) (?:continua|prosegue) (?:dopo|sotto|piu in basso)
            haberin devami (?:reklam|asagi)\w*|be the first to comment|(?:no|nessun) comment[is]?o?$
            commenta per prim[oa]|ilk yorumu (?:sen |siz )?(?:yap|yaz)\w*$|henuz yorum \w+$
            advertisement$|.{0,40}javascript.{0,20}(?:etkinlestir|abilita|enable)
            """
        ),
    ),
)

#: A credit at the end of an agency's report: no notice by itself, but one with a notice.
CREDIT = any_of(
    r"""
    \(?(?:additional )?(?:reporting|editing|writing|translation) (?:by|in|from)\b
    \(?(?:haber|derleyen|ceviri|editor):|\(?(?:a cura di|traduzione di)\b
    from the .{2,50} archives?$
    """
)
