"""
Which words carry a full stop that does not end their sentence, in English, Italian and Turkish.

Data, in four kinds, because they behave differently before a capital letter:

- `TITLES` stand before a name or a noun and end no sentence: "Dr. Hare", "dott. Rossi";
- `NUMBERED` stand before a number: "pag. 12", "No. 5"; before anything else they are plain words
  ("a work of art.", "he said no.");
- `CLOSERS` may end a sentence, and before a capital they mostly do: "ecc.", "a.m.";
- `NEUTRAL` may stand anywhere; before a capital they end a sentence only where the next word is
  one that begins sentences (`STARTERS`): "the U.S. The president" against "the U.S. President".

Capitals count where the table has them: "Av." is a lawyer, "av." is a hunt; "Gen." a general.
Words of all three languages that are safe in each ("Prof.", "St.") are listed for all.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TITLES_ANYWHERE = _words(
    "Mr Mrs Ms Messrs Dr Prof Gen Sen Rep Gov Lt Col Maj Capt Cpt Sgt Adm Cmdr Hon Rev Fr St Ste "
    "Mt Ft Amb Brig Cpl Pvt Supt Insp Det Sr Sra Mme Mlle Msgr Mons Ing Avv Arch Sig Sigg Dott "
    "Sn Doç Ord Hz"
)

TITLES = {
    "en": _TITLES_ANYWHERE | _words("vs e.g i.e cf viz approx Pres Sec Atty Gens Sens Reps Dept"),
    "it": _TITLES_ANYWHERE
    | _words(
        "sig sigg sig.ra sig.na sig.re dott dott.ssa dott.sa dr prof prof.ssa proff avv ing on "
        "On onn sen gen col mons card arch geom rag cav comm ten magg amm cap serg mar brig rev "
        "don.ssa cfr p.es es s.a.r S.A.R S.E S.S SS spett gent gent.mo egr ill.mo pres min "
        "Min Pres Card Cav Comm Magg Ten Amm vd"
    ),
    "tr": _TITLES_ANYWHERE
    | _words(
        "Yrd Yard Öğr Gör Arş Av Op Uzm Müh Mim Ecz Dt Alb Yb Bnb Yzb Ütğm Üstğm Tğm Atğm Org "
        "Korg Tümg Tuğg Or Kor Tüm Tuğ Ora Kora Mrş Bçvş Çvş Onb Gn Kur Bşk Bşb Mv Mah Cad Sok "
        "Sk Blv Bul Apt Dn bkz Bkz krş Krş örn Örn çev Çev haz Haz yak Yak bk Bk Ltd yay Yay "
        "İng Fr Alm Osm Ar Far Lat Rus İt Yun age agm agy"
    ),
}

NUMBERED = {
    "en": _words(
        "No no Nos nos p pp P Pp vol Vol vols fig Fig figs art Art Arts ch Ch sec para par ca c "
        "circa ed n nn op Op pt Pt tel Tel ext Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
    ),
    "it": _words(
        "n nn N nr num p pp pag pagg Pag art artt Art Artt vol voll fig figg cap capp tav Tav "
        "comma c co lett par ca all tel Tel sez Sez doc prot rif gen genn feb febb mar apr mag "
        "giu lug ag ago set sett ott nov dic S Sez v vv cod tab prov"
    ),
    "tr": _words(
        "No no Nu nu nr s ss S sf Sf c C cilt md Md mad m Mad f fık Tel tel Faks faks yy ca "
        "sy yıl Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara Böl Bl kat Kat d D K sayı"
    ),
}

CLOSERS = {
    "en": _words("etc a.m p.m am pm"),
    "it": _words("ecc etc a.C d.C segg sgg ss"),
    "tr": _words("vb vs vd vdl vds Vb Vs M.Ö M.S İ.Ö İ.S"),
}

NEUTRAL = {
    "en": _words(
        "Jr Sr Inc Ltd Co Corp Cos Bros LLC Ave Blvd Rd Mass Calif Conn Fla Ga Ill Ind Kan Ky La "
        "Md Mich Minn Miss Mo Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ala Ariz Ark "
        "Colo Del al ibid Ibid cit Assn Assoc Univ Gov't Ph.D est Est Mon Tue Tues Wed Thu Thur "
        "Thurs Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
    ),
    "it": _words(
        "sec secc cit loc ibid Ibid op S.p.A S.r.l s.r.l spa srl Spa Srl Inc Ltd Co Corp Jr jr "
        "P.S N.B n.d.r ndr n.d.a c.a tel dif lat ted fr ing ingl gr arab prov St"
    ),
    "tr": _words(
        "Şti A.Ş AŞ T.C TC Inc Co Corp Jr Ltd Üniv Fak Enst Müd İst Ank İzm Bld Hast Tic San vesair"
    ),
}

#: Words that, written with a capital after a stop, show that a new sentence has begun.
STARTERS = _words(
    "The A An He She It They We You This That These Those There In On At By For From With After "
    "Before When While If But And Or So Yet However Although Though As Its His Her Their Our My "
    "What Who Where Why How Not Both Some Many Most All Several Such Since Until Under During "
    "Despite Meanwhile Moreover Instead Still Then Thus Even Only Once Because According Today "
    "Yesterday Earlier Later Also Another Each Every Either Neither Here Now To Nor Nobody No "
    "Nothing Perhaps Whether Without Within Between Through Ten Two Three Four Five "
    "Il Lo La Gli Le Un Una Uno Nel Nella Nello Nei Negli Nelle Alla Al Allo Agli Alle Dal "
    "Dalla Dallo Dai Dagli Dalle Del Della Dello Dei Degli Delle Sul Sulla Sui Sulle Con Per Tra "
    "Fra Di Da Ma Ed Se Che Chi Non Si Questo Questa Questi Queste Quello Quella Quel Quando Dopo "
    "Prima Anche Poi Così Come Mentre Però Inoltre Infatti Oggi Ieri Perché Tutti Molti Suo Sua "
    "È Era Erano Ha Hanno Sono Cosa Dove "
    "Bu Bir Ve Ama Ancak Fakat Ayrıca Böylece Daha Sonra Önce Şu Bunun Buna Bunu Bunlar Bundan "
    "Bunlardan Onun Onlar Ona Her Hem Ne Çünkü Eğer Ardından Yine Artık Bugün Dün Oysa Üstelik "
    "Fakat Lakin Zira Öte Aynı Böyle Şimdi Burada Orada Hiç Hepsi Bazı Birçok Çoğu Kimse Nasıl "
    "Neden Niçin Peki Evet Hayır Yani Tüm Bütün İki Üç O"
)

#: What follows "4 a.m." without ending the sentence: a weekday, a month, a time zone.
AFTER_CLOCK = _words(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May "
    "June July August September October November December EST EDT CST CDT MST PDT PST ET PT GMT "
    "UTC BST CET CEST Eastern Pacific Greenwich Moscow"
)
