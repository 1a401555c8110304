"""
What is counted where the noun follows its number, and only there; form as in `quantity_counted`.

These nouns stand before other nouns as well ("church leaders", "the dead at the factory were 30")
and say who told a number ("experts put it at 200"). Whole words alone, for "Churchill" is no church
and "fucilieri" are no rifles.
"""

COUNTED_AHEAD = """
persons|teachers|=teachers|=insegnanti =maestri =maestre|=ogretmen
persons|lawyers|=lawyers =attorneys =barristers|=avvocati|=avukat
persons|tenants|=tenants =lodgers|=inquilini|=kiraci
persons|executives|=executives =managers|=dirigenti|=yonetici
persons|engineers|=engineers =technicians|=ingegneri =tecnici|=muhendis =teknisyen
persons|judges|=judges =magistrates|=giudici =magistrati|=hakim =yargic
persons|prosecutors|=prosecutors|=procuratori|=savci
persons|priests|=priests =clergymen|=sacerdoti =preti|=rahip =papaz
persons|fishermen|=fishermen|=pescatori|=balikci
persons|drivers|=drivers|=autisti|=sofor =surucu
persons|pilots|=pilots =aviators|=piloti =aviatori|=pilot =havaci
persons|athletes|=athletes|=atleti|=sporcu =atlet
persons|players|=players =footballers|=giocatori =calciatori|=oyuncu =futbolcu
persons|scientists|=scientists =scholars =researchers|=scienziati =studiosi =ricercatori|\
=arastirmaci
persons|experts|=experts =specialists|=esperti =specialisti|=uzman
persons|diplomats|=diplomats =ambassadors|=diplomatici =ambasciatori|=diplomat
persons|voters|=voters =electors|=elettori =votanti|=secmen
persons|candidates|=candidates|=candidati|=aday =adayin =adaylar
persons|delegates|=delegates =envoys =plenipotentiaries|=delegati =inviati =plenipotenziari|\
=delege =murahhas
persons|merchants|=merchants =traders =shopkeepers|=commercianti =negozianti|=tuccar =esnaf
vehicles|carriages|=carriages|=carrozze =vagoni|=vagon
vehicles|motorcycles|=motorcycles|=motociclette|=motosiklet
vehicles|bicycles|=bicycles|=biciclette|=bisiklet
weapons|rifles|=rifles|=fucili|=tufek
weapons|pistols|=pistols =revolvers|=pistole =rivoltelle|=tabanca
weapons|torpedoes|=torpedoes|=siluri|=torpido
reactors|reactors|=reactors|=reattori|=reaktor
doors|doors|=doors =exits|=porte|=kapi
chapters|chapters|=chapters|=capitoli|=fasil
flags|flags|=flags|=bandiere|=bayrak
waves|waves|=waves|=onde|=dalga
medals|medals|=medals|=medaglie|=madalya
flights|flights|=flights|=voli|=ucus
dogs|dogs|=dogs|=cani|=kopek
goods|parcels|=parcels|=pacchi|=koli
photographs|photographs|=photographs =photos|=fotografie =foto|=fotograf
newspapers|newspapers|=newspapers|=giornali =quotidiani|=gazete
buildings|shops|=shops|=negozi =botteghe|=dukkan =magaza
buildings|churches|=churches|=chiese|=kilise
buildings|factories|=factories|=fabbriche|=fabrika
persons|fugitives|=fugitives|=latitanti|=firari =kacak
persons|colleagues|=colleagues|=colleghi =colleghe|=meslektas =meslektasi
persons|friends|=friends|=amici =amiche|=arkadas =arkadasi
persons|comrades|=comrades|=compagni =camerati|=yoldas
persons|neighbours|=neighbours =neighbors||=komsu
persons|relatives|=relatives|=parenti =congiunti|=akraba
persons|brothers and sisters|=brothers =sisters =siblings|=fratelli =sorelle|=kardes
persons|orphans|=orphans|=orfani|=yetim
persons|inspectors|=inspectors|=ispettori|=mufettis
persons|directors|=directors|=direttori|=mudur
persons|consuls|=consuls|=consoli|=konsolos
persons|observers|=observers =monitors|=osservatori|=gozlemci
persons|advisers|=aides =advisers =advisors|=collaboratori =consiglieri|=danisman =musavir
persons|shareholders|=shareholders|=azionisti|=hissedar
persons|signatories|=signatories|=firmatari|=imzaci
persons|donors|=donors|=donatori =donatrici|=bagisci
persons|actors|=actors =actresses|=attori =attrici|=aktor
persons|singers|=singers|=cantanti|=sarkici
persons|musicians|=musicians|=musicisti =suonatori|=muzisyen =calgici
persons|writers|=writers =authors =poets|=scrittori =poeti|=yazar
persons|artists|=artists =painters|=artisti =pittori|=sanatci =ressam
persons|waiters|=waiters|=camerieri|=garson
persons|servants|=servants|=domestici|=hizmetci
persons|shepherds|=shepherds|=pastori|=coban
persons|historians|=historians||=tarihci
persons|negotiators|=negotiators|=negoziatori|=muzakereci
persons|spies|=spies|=spie|=casus =ajan
persons|suspects|=suspects|=sospettati =indagati|=supheli =zanli
persons|robbers|=robbers =thieves|=rapinatori =ladri|=soyguncu =hirsiz
persons|smugglers|=smugglers|=contrabbandieri =scafisti|=kacakci
persons|exiles|=exiles|=esuli|=surgun
persons|immigrants|=immigrants|=immigrati|=muhacir
persons|emigrants|=emigrants|=emigranti|
persons|catholics|=catholics|=cattolici|=katolik
persons|muslims|=muslims|=musulmani|=musluman
persons|christians|=christians|=cristiani|=hristiyan =hiristiyan
persons|veterans|=veterans|=veterani|=gazi
persons|cadets|=cadets|=cadetti|=harbiyeli
persons|runners|=runners =cyclists =skiers|=corridori =ciclisti =sciatori|=kosucu =bisikletci \
=kayakci
persons|mayors|=mayors|=sindaci|
parties|parties|=parties|=partiti|=parti
organisations|organisations|=organisations =organizations =associations =societies|\
=organizzazioni =associazioni =sodalizi|=orgut =dernek =cemiyet
buildings|hospitals|=hospitals|=ospedali|=hastane
buildings|embassies|=embassies|=ambasciate|=elcilik
buildings|consulates|=consulates|=consolati|=konsolosluk
streets|streets|=streets =roads|=strade =vie|=sokak =cadde
vehicles|trains|=trains|=treni|=tren
conditions|conditions|=conditions|=condizioni|=kosul =sart
objections|objections|=objections|=obiezioni|=itiraz
questions|questions|=questions|=domande|=soru
proposals|proposals|=proposals|=proposte|=oneri
instalments|instalments|=instalments =installments|=rate|=taksit
copies|copies|=copies|=copie|=nusha =kopya
words|words|=words|=parole|=kelime =sozcuk
pieces|pieces|=pieces|=pezzi|=parca
steps|steps|=steps =paces|=passi|
sheets|sheets|=sheets|=fogli|=yaprak
visits|visits|=visits|=visite|=ziyaret
telephone calls|telephone calls|=calls|=telefonate|
weapons|weapons|=weapons|=armi|=silah
birds|birds|=birds =pigeons|=uccelli =piccioni|=kus =guvercin
conferences|conferences|=conferences =summits|=conferenze =vertici|=konferans =zirve
"""
