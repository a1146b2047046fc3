"""By what people say that a source of theirs fails, or that they want one more (motive M2a), language by language.

Each language has parts that are put together: whom one buys from (SELLERS) with what went wrong there (TROUBLES) in one sentence, the
words for the present or former one, the words for another one; and turns of phrase that say it by themselves. Parts are separated by
`|` and written as `triage.handbook.wording` explains.
"""

from __future__ import annotations

from typing import NamedTuple


class Supply(NamedTuple):
    """How one language speaks of suppliers."""

    sellers: str  # "our mill"
    troubles: str  # "closed down"
    present: str = ""  # "our present supplier": says by itself that there is one
    others: str = ""  # "a second source", "replacement for"
    said: tuple[str, ...] = ()  # whole turns of phrase


SUPPLIES: dict[str, Supply] = {
    "en": Supply(
        "(our|my|the|one of our|existing|current|present|previous|regular|usual|local) (* )?(supplier*|vendor*|manufacturer*|exporter*|wholesaler*|distributor*|fabricator*|principal*)|"
        "(our|my|one of our|existing|current|present|previous|regular|usual|local) (* )?(* )?(factory|producer*|importer*|stockist*|packer*|shipper*|foundry|maker*|source|workshop|brand|people|party)|"
        "the (firm|company|factory|brand|line|party|people|shipper|exporter|source|supplier|house) (* )?(which|who|that|we|i|from whom|wey)",
        "clos(ed|es|ing)|bankrupt*|insolven*|liquidat*|ceas(ed|es|ing)|stopp(ed|ing)|discontinu*|retir(ed|es|ing)|wound up|went under|let us down|fail(s|ed|ing)|cannot|can't (take|keep|deliver|supply|do)|no longer|not (reply|replying|answer|answering|deliver|delivering|able)|"
        "delay(s|ed|ing)?|always late|late again|twice delivered|deliver* late|rais(es|ed|ing)|price* (go|went|gone|has gone|have gone|is up|up)|out of stock|fully booked|leaving the|has left|appointed (a|an|our|another|one)|sold to|taken over|acquired|bought out|has shifted|have shifted|rust*|leak(s|ed|ing|y)?|peels|breaks|"
        "complain*|rejected|defect*|problem*|(won't|will not|didn't|did not|not going to) make it|(is|are) stuck|went (furry|rusty|mouldy|soft|yellow|green)|import alert|on allocation|sell* direct|competitor|quality (has )?(drop*|fell|fall*|slipp*|issue*|going down|bad)|changed the|don change|gone bad|unreliable|inconsistent|keys (dey )?break",
        "",
        "(replacement|second|alternative|alternate|additional|another|backup|back-up|2nd|third|one more|more reliable) (* )?(source|supplier|vendor|mill|factory|maker|manufacturer|producer|exporter|principal|fabricator|partner|unit)|"
        "(look*|search*|want*|need*|hunt*|scout*) (for )?(a |an )?(somebody|someone|something|another|other|better) (* )?(else|person|party|instead|principal|maker|mill|house)",
        (
            "(replacement|substitute) (source|supplier|vendor|maker|mill|factory)|(replacement|substitute) (for|of) (our|the|this|my|that|a|an) (* )?(* )?(supplier*|vendor*|maker*|manufacturer*|mill|factory|source|brand|line|principal|distributor*|importer*|wholesaler*)|interested in you as (a )?replacement|(to|can|could) (replace|step in for) (them|him|this supplier)|(to|can|could) replace (our|the|an) (* )?(* )?(supplier*|vendor*|maker*|manufacturer*|mill|factory|source|brand|line|principal|distributor*|importer*|wholesaler*)|"
            "(single|sole) sourc*|(dual|second|double) sourc*|(two|2) (vendors|suppliers|sources|mills|makers) (for|per|of|approved|minimum)|(from|with) (1|one) (vendor|supplier|maker|source|factory) only|(second|2nd|another|alternative) (vendor|supplier|source|mill|maker|factory|manufacturer) (approved|qualified|validated)",
            "(price*|cost*) (has |have |had )?(gone up|went up|increased|raised) (two|three|four|2|3|several|many|a few) times|(fill|filling) (the|that|this|a) (gap|hole|place)|(got|have|left) (me |us )?a (hole|gap) to fill",
            "(shop|shopping|look|looking) (round|around) (for|because|so|now|again)|so we are shopping round|talking to other (factories|makers|suppliers|mills)|(would|want|wish|open|like|have|has|need|decided|going) (to )?(change|switch|shift|move away) (supplier*|vendor*|source*|brand*|factory|by|from|gloss|this|soon)|open to change",
            "(supplier|vendor|maker|factory|seller|party) (already|now)? ?(but|however) (he|she|they|it) (not|no|never|doesn't|don't|do not|does not|always|cannot|can't)",
            "(add|adding|add in) (one|another|a second|a third|1) (more )?(unit|supplier|vendor|factory|mill|source|maker|principal|brand)|(our|my) (mill|unit|plant|works|agent|guy|man) ~ (closed|stopped|discontinued|cannot|can't take|late|let us down|no longer|fully booked|delayed)",
        ),
    ),
    "de": Supply(
        "(unser*|mein*|bisherig*|derzeitig*|jetzig*|aktuell*|früher*|langjährig*|einer unserer|eine unserer) (* )?(*lieferant*|*händler*|hersteller*|*partner*|produzent*|werk|fabrik|marke|mühle|erzeuger*|farm*|quelle|sägewerk|haus)|(vertretene*|vertretenes) (* )?(haus|werk|marke|firma)",
        "liefert * nicht|nicht (mehr|liefer*|halten|fertig)|kein* * mehr|eingestellt|einstell*|dichtgemacht|geschlossen|insolven*|konkurs|aufgegeben|aufgehört|ausgefallen|ausfall*|verspät*|verzug|unzuverlässig*|unzufrieden|teillieferung*|teilmengen|"
        "lieferzeit* ~ (lang|länger|wochen|monate|explod*)|lieferprobleme*|lieferengp*|erhöht*|aufgeschlagen|zu teuer|teurer|qualität* ~ (nachgelass*|schwank*|schlecht*|probleme*)|schwankt|reklamation*|ausfallquote|ausschuss|übernommen|verkauft|fällt * weg|fällt aus|stellt * (ein|um)|missernte|kündig*|nur noch",
        "(bisherig*|derzeitig*|jetzig*|aktuell*|langjährig*|früher*) (* )?(*lieferant*|bezugsquelle|hersteller*|vorlieferant*)",
        "(zweit*|anderen|anderer|zusätzlichen|alternativ*|dritt*) (*lieferant*|bezugsquelle|quelle|hersteller*|erzeuger*|produzent*|partner|werk)",
        (
            "(breiter|besser) (aufstellen|aufzustellen|abzusichern|absichern)|noch (einen|eine) (* )?(*lieferant*|hersteller*|erzeuger*|produzent*|quelle|werk)|ersatz für (unser*|den|die|das|einen|eine) (* )?(*lieferant*|hersteller*|produzent*|ausgefallen*|werk|marke)|zweit(lieferant*|quelle)|zweites standbein|"
            "(lieferanten|anbieter|hersteller)wechsel|(lieferant*|hersteller*|anbieter) ~ (wechseln|ersetzen|ablösen)|nicht (mehr )?zufrieden|(abhängig*) ~ (verringern|reduzieren|lieferant*|hersteller*)",
        ),
    ),
    "fr": Supply(
        "(notre|mon|nos|un de nos|l'un de nos|votre confrère|ancien) (* )?(fournisseur*|fabricant*|grossiste*|partenaire*|importateur*|producteur*|usine*|marque|source|atelier|maison|distributeur*)|(la|le) (marque|maison|fournisseur|fabricant|fabrique|usine|source|ferblantier|producteur) (que|qui|dont|avec)|(le|la) (* )?qui (la|le|les|nous) (fait|faisait|livrait|livre|fabrique) depuis",
        "lâch*|retard*|arrêt*|ferm(é|e|er|ée|eture)|liquidat*|dépôt de bilan|vendu*|racheté*|repris*|n'assure*|ne (peut|suit|livre|répond|fournit|fabrique) plus|ne (peut|suit|livre|répond|fournit) pas|plus de stock|rupture*|augment*|hausse*|compte-gouttes|qualité ~ (baiss*|irrégul*|déçoi*|mauvais*)|irrégul*|plaign*|retours|défaut*|cess(é|e|er|ation)|déçu*|trop (cher|lent|long)|contingent*",
        "(fournisseur*|fabricant*|grossiste*) (* )?(actuel*|habituel*|historique*|précédent*)|(ancien*|actuel*) (fournisseur*|fabricant*)",
        "(deuxième|seconde|second|autre|troisième) (source*|fournisseur*|fabricant*|usine*|fournisseuse*|atelier*|producteur*)|(source*|fournisseur*|fabricant*) (alternati*|supplémentaire*|complémentaire*|de secours|de rechange|en secours)",
        (
            "(remplacer|remplacement) (de |d')?(notre|nos|mon|ce|cette|un|une) (* )?(fournisseur*|fabricant*|grossiste*|importateur*|producteur*|partenaire*|usine*|marque*|source*|atelier|maison|représenté*)|(remplacer|remplacement) (de )?(celui|l'actuel)|chang(er|eons|ement) (de )?(fournisseur*|fabricant*|crémerie|source|usine)|(doubl(er|ons)|diversifi*|sécuris*) (* )?(* )?(source*|approvisionnement*|fournisseur*|sourcing)|ne (plus )?dépendre (d'un|que d'un)|quelqu'un de (stable|fiable|sérieux)|(autre|nouveau) partenaire",
        ),
    ),
    "es": Supply(
        "(nuestr*|mi|mis|un|una|el|la|uno de nuestros) (* )?(proveedor*|fabricante*|mayorista*|distribuidor*|exportador*|importador*|representad*|fábrica|marca|planta|taller|maquila*)|la (marca|casa|línea|firma|empresa|fábrica) (* )?(que|de la que|con la que) (llev*|represent*|distribu*|trabaj*|compr*|vend*|tení*)|(hoy|actualmente) (usamos|compramos|trabajamos) ~ (fabricante|proveedor|marca)",
        "dejó de|dejaron de|dejó la|cerró|cerrar*|quebró|quiebra|descontinu*|suspendi*|no (responde|contesta|cumple|entrega|alcanza*|da abasto|nos surte)|falló|fallan|falla|retras*|atras*|demor*|tarda* (dos|tres|mucho|meses|demasiado|un)|subió|subieron|aument*|encarec*|calidad ~ (baj*|mala|cambi*|irregular)|bajó (la|de) calidad|rechaz*|reclamo|vendió|vendieron|pasó a|entrar directo|nos quedamos sin|quedamos sin|ya no|incumpl*|sin existencias|desabasto|escase*",
        "(proveedor|fabricante|suplidor) (actual|anterior|habitual|de siempre)|(actual|antiguo|anterior) (proveedor|fabricante|suplidor)",
        "(segundo|segunda|otro|otra|tercer) (proveedor*|fabricante*|fuente*|fábrica*|suplidor*|maquila*|taller)|(proveedor*|fuente*|fabricante*) (altern*|adicional*|de respaldo|de reemplazo|sustitut*)|sumar (un|una|otro|otra) (tercer|segund|proveedor|fábrica|fuente)*|un segundo (para|que)",
        (
            "(sustituir|reemplazar|reemplazo|sustitución) (a |de |al |del )?(nuestr* |mi |un |el |la )?(* )?(proveedor*|fabricante*|mayorista*|distribuidor*|fábrica|línea|marca|representad*|taller|planta)|cambiar (de )?(proveedor*|marca|fábrica)|no estamos (contentos|conformes|satisfechos)|necesita (otra|otro) (línea|marca|proveedor)|vuelvo al mercado|diversificar (* )?(proveed*|compras|fuentes)|dispongo de espacio para (una|otra)|(ocupar|llenar|cubrir) (el|ese|su) (lugar|hueco|puesto)",
        ),
    ),
    "pt": Supply(
        "(o nosso|a nossa|nosso|nossa|meu|minha|um dos nossos|uma das nossas|o|a|um deles) (* )?(fornecedor*|fabricante*|fábrica|grossista|distribuidor*|importador*|representada|facção|parceiro|solador|representante|marca|oficina|decorador)|(trabalhamos|trabalhávamos|compramos|comprávamos) ~ (fabricante|fornecedor|fábrica)",
        "deixou de|deixaram de|fechou|fechar*|faliu|falência|encerrou|descontinu*|não (responde|cumpre|entrega|segura|dá vazão|dá conta|aguenta|consegue|nos consegue|acompanha)|atras*|demor*|subiu|subiram|aument*|encarece*|qualidade ~ (caiu|má|baix*|piorou)|rejeit*|reclama*|sumiu|desapareceu|vendid*|comprad* por|mudança de acc?ion*|alterou|saiu da|já não|desfi*|descasc*|falha*|falhou|precisamos substituí*",
        "(fornecedor|fabricante) (actual|atual|anterior|habitual|de sempre)|(actual|atual|antigo) (fornecedor|fabricante)",
        "(segundo|segunda|outro|outra|terceiro) (fornecedor*|fabricante*|fonte*|fábrica*|fornecedora*|representada*|parceiro*)|(fornecedor*|fonte*|fabricante*) (altern*|adiciona*|substitut*)|um segundo (que|para|fornecedor)|acrescentar um fornecedor|alternativa com mais",
        (
            "(trocar|mudar|troca|mudança) (de )?(fornecedor*|fabricante*|marca)|quer(emos|ia|o) trocar|(substituir|substituição) (o |a |no |do |da )?(nosso |nossa )?(* )?(fornecedor*|fabricante*|linha|marca|portef*|fábrica|grossista*|representada)|substituí-l*|(ocupe|ocupar|preencher) (o|esse|este) (lugar|espaço)|dividi(ndo|r) (metade|o volume|com)|(não|nao) (quero|queremos|podemos) depender (só )?de um|procuramos alternativa",
        ),
    ),
    "it": Supply(
        "(il nostro|la nostra|nostro|nostra|il mio|la mia|un nostro|il) (* )?(* )?(fornitor*|produttor*|grossista|partner|fabbrica|azienda|terzista|distributore|marchio|importatore)|la (casa|ditta|azienda|fabbrica|marca) (* )?(* )?(che|con cui|da cui) (rappresent*|compr*|lavor*|rifor*|acquist*|import*)",
        "cessat*|chiuso|chiude|fallit*|fallimento|ritard*|in ritardo|non (supera|consegna|rispetta|risponde|riesce|garantisce|produce|fornisce|ce la fa)|non * più|aument*|rincar*|alzato|qualità ~ (cal*|peggior*|scad*)|problem*|difett*|scart*|reclam*|vendut*|acquisit*|ceduto|fuori produzione|smesso|interrott*|inaffidabil*|troppo (caro|lent*)",
        "(fornitore|produttore) (attuale|abituale|storico|precedente)|(attuale|vecchio|solito) (fornitore|produttore)",
        "(secondo|seconda|altro|altra|terzo|ulteriore) (fornitor*|produttor*|fonte|fonti|fabbrica|azienda|terzista)|(fornitor*|fonte|produttor*) (alternativ*|di riserva|aggiuntiv*|di scorta)",
        (
            "(sostituir*|rimpiazz*) (la |il |lo |con |un |una )?(nostro|nostra|fornitor*|vostra|attuale|con la|produttor*)|cambiare (il )?(fornitor*|produttor*|marca)|(rifacendo|rivedendo|ampliando|diversific*) (* )?(parco fornitori|fornitor*|fonti)|vorrei cambiare|con (le|i|la|il) (* )?attual* ~ (problem*|troppe|troppi|cambiare|difett*)",
        ),
    ),
    "nl": Supply(
        "(onze|mijn|huidige|vaste|vorige|vertrouwde|bestaande) (* )?(leverancier*|groothandel*|fabrikant*|producent*|kabelfabriek|fabriek|importeur*|merk|partij)|(ons|het) (* )?merk|de (* )?(leverancier|fabriek|groothandel|fabrikant) (waar|waarbij|die|van wie)",
        "gestopt|stopt|stoppen|failliet*|faillissement|opgeheven|sluit*|gesloten|te laat|vertraging*|levert (niet|te laat|slecht)|niet (meer )?(lever*|nakom*|halen)|rantsoen|duurder|verhoog*|prijsverhoging*|opgeslagen|kwaliteit ~ (slecht*|achteruit|wissel*|tegenval*)|afgekeurd|klacht*|probleem*|problemen|overgenomen|verkocht|onbetrouwbaar",
        "(huidige|vaste|vorige|bestaande) (leverancier|fabrikant|producent)",
        "(tweede|andere|bijkomende|extra|alternatieve|derde) (bron|leverancier*|fabrikant*|producent*|fabriek|*fabriek|partner)",
        (
            "(vervang*|opvolger) (voor|van) (onze|ons|de|het|een) (* )?(leverancier*|fabrikant*|merk|huidige)|(breder|beter) (indekken|afdekken|spreiden)|(overstappen|wisselen|veranderen) (naar|van) (een|leverancier*|andere|fabrikant*)|door (het )?stoppen van (onze|de|het)|niet (meer )?tevreden",
        ),
    ),
    "sv": Supply(
        "(vår|vårt|våra|min|nuvarande|tidigare|vanliga|dagens) (* )?(leverantör*|grossist*|fabrik*|tillverkare*|producent*|avtal|märke)|(grossisten|leverantören|fabriken|tillverkaren) (* )?(* )?(vi|som|jag)",
        "konkurs*|lagt ner|lägger ner|slutat|upphör*|slutar|försen*|sen leverans*|leveranssäkerhet*|löper ut|kan inte|klarar inte|håller inte|inte (längre|hållit|håller|levererar)|höjt|höjer|dyrare|kvalitet* ~ (sämre|ojämn*|sjunk*|dålig*)|reklamation*|brand|uppköpt|såld|restnoter*|brist",
        "(nuvarande|tidigare|vanliga|ordinarie) (leverantör*|tillverkare*|grossist*)",
        "(annan|andra|ytterligare|alternativ*|till en) (leverantör*|tillverkare|källa|fabrik|producent*)",
        (
            "(ersätt*|byta ut) (dem|honom|leverantör*)|(ersätt*|byta ut) (denna|vår|den) (* )?(leverantör*|tillverkare*|grossist*|fabrik*|agentur*|märke*)|någon som kan ersätta|byta leverantör|leverantörsbyte|(inte|är inte) nöjda",
        ),
    ),
    "no": Supply(
        "(vår|vårt|våre|min|dagens|nåværende|tidligere|faste) (* )?(leverandør*|grossist*|fabrikk*|produsent*|kilde|merke|forhandler*)|(grossisten|forhandleren|leverandøren|fabrikken|kassefabrikken|produsenten|*fabrikken) (vår|min|som|vi)?|samme (* )?kilde",
        "konkurs*|lagt ned|legger ned|sluttet|slutter|tar ut|utgår|forsink*|leveringsproblem*|ikke (lenger|levere*|på lager|holder|stemte|klar*)|kunne ikke|kan ikke|holder ikke|økt prisen|dyrere|kvalitet* ~ (dårlig*|ujevn*|dårligere)|reklamasjon*|oppkjøpt|solgt|uker på|restordre",
        "(nåværende|tidligere|faste|dagens) (leverandør*|produsent*|grossist*)",
        "(annen|alternativ*|en til|ekstra) (leverandør*|produsent*|kilde|fabrikk|prinsipal*)",
        (
            "(ser|leter|søker) (derfor|nå|vi)? ?(derfor|nå)? ?(etter|på) (en til|alternativ*|en annen|andre|en ny|nye)|bytte (leverandør|merke)|(er |vi er )?lei av|flytte (* )?(* )?tonn|tar (nå )?inn nye prinsipal*|ikke fornøyd*",
        ),
    ),
    "da": Supply(
        "(vores|vor|min|nuværende|hidtidige|faste|deres|jeres konkurrents) (* )?(leverandør*|grossist*|fabrik*|producent*|kilde|mærke|agentur*)|(leverandøren|grossisten|fabrikken|producenten) (* )?(vi|som|har|trækker)?|(tysk|italiensk|fransk|svensk|hollandsk) (* )?firma",
        "konkurs*|lukker|lukket|stopper|stoppet|ophør*|udgår|forsink*|svingende|kan ikke|kunne ikke|ikke (længere|levere*|holde*|følge med)|hævet prisen|prisstigning*|dyrere|kvalitet* ~ (svingende|dårlig*|faldet)|reklamation*|flyttet|opkøbt|solgt|trækker på skuldrene|kom aldrig|krøller",
        "(nuværende|hidtidige|tidligere|faste) (leverandør*|producent*|grossist*)",
        "(anden|alternativ*|en nr|ekstra) (2 )?(leverandør*|producent*|kilde|fabrik|mærke)",
        (
            "(afløser|erstatning) (for|til|søges|søger)|(søger|leder) (derfor)? ?(efter)? ?(derfor )?(ny|nye|nyt|anden) (* )?(mærke|leverandør|agentur|producent)|(mærke|leverandør|producent) nr.? 2|en nr.? 2 godkendt|skifte (leverandør|mærke)|(ikke) tilfreds*",
        ),
    ),
    "fi": Supply(
        "(nykyi*|entinen|entis*|vanha|aiempi|meidän) (* )?(toimittaja*|tehdas|tehtaa*|valmistaja*|tukku*)|(tavarantoimittaja*|toimittajamme|tukkumme|tehtaamme|valmistajamme|mylly|tehdas|tukku) (* )?(jolta|josta|mistä|joka)?",
        "konkurssi*|konkkaan|lopett*|loppui|sulke*|myöhäs*|viiväs*|ei (pysty|enää|riitä|toimita|vastaa|saa)|ettei|nosti|kallis*|hinnat nous*|laatu ~ (heik*|vaihtel*|huono*)|reklamaatio*|ostettiin|myytiin",
        "(nykyinen|nykyisen|entinen|aiempi) (toimittaja*|valmistaja*|tukku*)",
        "(toinen|toisen|vaihtoehtoi*|toista|lisä) (toimittaja*|valmistaja*|tehdas|tehtaan|tehdasta|tavarantoimittaja*)",
        (
            "(toimittaj*|tehtaan|valmistaj*) (vaihto*|vaihta*|rinnalle|tilalle)|(täytyy|pitää|on) löytää (uusi|toinen)|vaihtoehto* (nykyis*|toimittaj*)|emme ole tyytyväis*|(korvaava*|korvaaja*) (toimittaj*|tuot*|valmistaj*)?",
        ),
    ),
    "is": Supply(
        "(birgi*|birgjar*|verksmiðj*|framleiðan*)",
        "gjaldþrot*|hætt*|keppinaut*|seinka*|hækk*|ekki lengur",
        "(núverandi|fyrri) birgi*",
        "(nýjan|annan|nýr) (birgja|birgi|framleiðanda)",
    ),
    "pl": Supply(
        "(nasz*|dotychczasow*|obecn*|poprzedni*|dawn*|stał*) (* )?(dostawc*|producent*|hurtowni*|fabryk*|wykonawc*|importer*|sprzedawc*|źródł*|partner*|wytwórc*)|(fabryka|firma|tartak|huta|dostawca|producent|wykonawca|hurtownia) (* )?(* )?(z któr*|od któr*|u któr*|co nam)",
        "upadł*|odpadł|zamkn*|zamyka*|likwid*|zakończ*|przesta*|nie (odbiera*|dostarcza*|dowoz*|wyrabia*|nadąża*|daje rady|odpowiada*|trzyma*)|już nie|spóźni*|opóźni*|opóźnia*|podniósł|podnios*|podwyż*|zdroża*|jakość ~ (spad*|gorsz*|nierówn*|pogors*)|reklamacj*|wycofa*|sprzedan*|przejęt*|problem*|zawod*|zawiód*",
        "(obecn*|dotychczasow*|poprzedni*|stał*) (dostawc*|producent*|źródł*)",
        "(drugiego|innego|dodatkow*|alternatywn*|kolejnego|zapasow*) (dostawc*|producent*|źródł*|fabryk*|wytwórc*)",
        (
            "(rozglądam*|szukam*|potrzebuj*) (* )?(* )?(za innym|innego|innej|następcy|zastępstw*|na jego miejsce|na ich miejsce|nowego|nowej)|(zastąpi*|zmieni*|zmian*) (dostawc*|producent*)|(dywersyfik*|uniezależni*) (* )?(dostaw*|źródeł|od jednego)|nie jesteśmy zadowoleni|na jego miejsce",
        ),
    ),
    "cs": Supply(
        "(náš*|naše*|naši|dosavadní*|současn*|stávající*|předchozí*|bývalý*) (* )?(dodavatel*|výrobce*|velkoobchod*|zdroj*|továrn*|závod*|partner*)|(pila|firma|továrna|dodavatel|výrobce|slévárna) (* )?(od kter*|u kter*|kter*|co nám)|(dosud|zatím) (vozila|vozil|dodával*|jedeme|bereme) (* )?(* )?(jedn*|firma|výrobce)",
        "zkrachov*|konkurz*|insolven*|zavře*|zavír*|skončil*|končí|ruší|zrušil*|přestal*|nestíh*|nedodáv*|nedodal*|neodpovíd*|zpožď*|zpoždění|pozdě|na příděl|zdražil*|zvedl*|kvalita ~ (klesl*|kolís*|horší)|reklamac*|mění majitele|prodán*|problém*|povodn*",
        "(stávající|současn*|dosavadní) (dodavatel*|výrobce)",
        "(druhého|druhý|jiného|jiný|dalšího|náhradní*|alternativní*) (dodavatel*|výrobc*|zdroj*|továrn*)",
        (
            "(dva|druhý|dvojí) zdroj*|(změn*|vyměn*|nahradi*) (dodavatel*|výrobc*|zdroj*)|náhrad* za (* )?(dodavatel*|výrobc*|nj|něho|toho)|(převed*|přejít|přesun*) (* )?(* )?(* )?jinam|nejsme spokojeni|nové místo",
        ),
    ),
    "sk": Supply(
        "(náš*|naše*|doterajší*|súčasn*|terajší*|predošlý*|bývalý*) (* )?(dodávateľ*|výrobc*|veľkoobchod*|zdroj*|továr*|partner*)|(firma|továreň|dodávateľ|výrobca|chlapík|maďar|poliak|človek) (* )?(od ktor*|ktor*|čo (mi|nám))",
        "skrachov*|konkurz*|insolven*|zatvor*|zatvár*|skončil*|končí|zrušil*|prestal*|nestíha*|nedodáv*|nedodal*|neodpoved*|mešk*|oneskor*|neskoro|zdražel*|zdvihol|zvýšil*|kvalita ~ (klesl*|kolíš*|horš*)|reklamác*|predan*|problém*|vypadl*",
        "(doterajší*|súčasn*|terajší*) (dodávateľ*|výrobc*)",
        "(druhého|druhý|iného|ďalšieho|náhradn*|alternatívn*) (dodávateľ*|výrobc*|zdroj*)",
        (
            "(zmen*|vymen*|nahradi*|náhrad*) (za )?(* )?(dodávateľ*|výrobc*|zdroj*|ňu|neho|toho)|(hľadám*) (za )?(ňu|neho|nich)? ?náhradu|nie sme spokojní",
        ),
    ),
    "hu": Supply(
        "(mostani|jelenlegi|eddigi|korábbi|régi|előző) (* )?(beszállító*|gyár*|szállító*|partner*|nagyker*|gyártó*|forrás*)|(beszállítónk|gyárunk|szállítónk|partnerünk|nagykerünk|gyártónk)|(a|az) (* )?gyár (* )?(amitől|ahonnan|akitől)?",
        "bezár*|csőd*|felszámol*|megszűn*|leáll*|abbahagy*|késik|késett|késés*|nem (szállít*|bírja|tud|tart*|válaszol*|győzi)|emelt|emelte|drágult|drága|minőség* ~ (roml*|ingadoz*|rossz*)|reklamáci*|eladt*|felvásárol*|sötétebb*|kétszer",
        "(jelenlegi|eddigi|mostani|korábbi) (beszállító*|gyártó*)",
        "(második|másik|további|alternatív|másodlagos) (beszállító*|gyár*|szállító*|forrás*)",
        (
            "(beszállító|gyártó|szállító)(váltás*|csere*)|(ezért|most) (váltunk|váltanánk|keresünk (újat|másikat))|(helyette|helyére|pótlására) (keres*|kell)|(keres*|kell) (* )?(másikat|újat) ",
        ),
    ),
    "ro": Supply(
        "(furnizor*|producător*|mandant*|sursa|fabrica|distribuitor*|importator*) (* )?(nostru|noastră|meu|mea|actual*|principal*|vechi|noștri|mei)|(actual*|principal*|vechi*|fost*) (* )?(furnizor*|mandant*|producător*)|sursa actuală|(hibrizii|marca|firma|casa) (* )?pe care (o|îi|le|îl) reprezent*",
        "închis*|închide|faliment*|insolven*|preluat|vândut*|întârzi*|nu mai|nu (livr*|răspund*|face față|poate|respect*)|scump*|majorat|mărit|crescut prețul|calitate* ~ (scăz*|slab*|proast*)|reclamați*|alocă doar|oprit*|renunțat|filială|retras*|rămânem fără",
        "(furnizor*|producător*) (actual*|precedent*|obișnuit*)",
        "(al doilea|a doua|alt|altă|alternativ*|suplimentar*) (furnizor*|surs*|producător*|fabrică*)|(furnizor*|surs*|producător*) (alternativ*|suplimentar*|de rezervă)|doua sursă",
        (
            "(înlocui*|schimb*|înlocuire*) (* )?(furnizor*|producător*|reprezentanța|actual*|sursa)|caut (un |o )?(înlocuitor|alt|altă)|nu suntem mulțumiți",
        ),
    ),
}
