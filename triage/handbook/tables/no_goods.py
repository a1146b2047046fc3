"""Words behind an amount or behind "need" that are no goods: people, time, papers, money, carriage, verbs, pronouns. Folded."""

from __future__ import annotations

from triage.handbook.tables.function_words import word_set

NO_GOODS: frozenset[str] = word_set(
    # pronouns, verbs, small words
    "i me my mine we us our you your yours he she it they them their this that these those there here which who whom what when where how why "
    "is are was were be been being am do does did done have has had having can could will would shall should may might must let lets "
    "need needs needed want wants wanted like likes get gets got give gives make makes made take takes took send sends sent tell tells say says "
    "know see look looking find ask asks asked confirm check quote order buy buys purchase pay paid ship ships shipped deliver delivered print printed "
    "pack packed include included including use used start come comes go goes keep add change help please kindly thank thanks regarding urgently "
    "also too equal same again still only just even more less most least very much many few both each every either neither other another else not no yes "
    "fob cif cfr exw fca ddp dap cpt cip something anything cos takie cokolwiek quelque chose algo etwas irgendwas qualcosa ok then than so but if as because about around approx approximately up down out off over under before after until while asap "
    # taking and ordering, greetings
    "bierzemy biore wezmiemy wezme zamawiamy zamowimy zamawiam bereme vezmeme objednavame objedname nehmen nimmt bestellen bestelle bestellt nemen bestelt prenons commandons commande "
    "tomamos llevamos pedimos encargamos levamos encomendamos ficamos prendiamo ordiniamo ordino aliyoruz aliriz rendelunk veszunk comandam luam uzimamo narucujemo otamme tilaamme bestiller bestaller tager tar "
    "берем возьмем заказываем закажем закупаем беремо замовляємо "
    "aoa assalam assalamualaikum assalamu alaikum walaikum alaykum salaam namaste vanakkam sawasdee annyeong "
    # people and places
    "people person persons customer customers client clients buyer buyers supplier suppliers manufacturer manufacturers factory factories partner "
    "partners agent agents distributor distributors company companies team staff worker workers employee employees student students school schools "
    "shop shops store stores office offices city town country countries market markets room rooms hotel hotels church churches hospital house houses "
    "station stations kiosk kiosks depot depots terminal terminals site sites floor floors hall halls building buildings project projects site sites place places guest guests visitor visitors member members rider riders "
    # time
    "day days week weeks month months year years hour hours quarter season seasons summer winter spring autumn fall christmas easter ramadan eid "
    "holiday holidays today tomorrow yesterday morning evening january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday time times date dates deadline moment start end beginning middle "
    # papers, money, carriage, qualities
    "price prices pricing pricelist cost costs quotation quotations offer offers discount payment payments deposit balance bank invoice invoices money "
    "budget rate rates term terms condition conditions catalogue catalog catalogues brochure photo photos picture pictures video image drawing drawings "
    "artwork logo design designs certificate certificates certification report reports document documents datasheet data information info detail details "
    "answer reply response feedback cooperation business relationship opportunity question questions list sample samples specimen swatch swatches cutting cuttings shade shades prototype possible available bulk instead last first next bad good better ok okay mixed assorted ordered "
    "shipping shipment freight transport delivery courier warranty guarantee moq minimum quantity quantities amount total container containers carton "
    "cartons box boxes pallet pallets case cases bag bags packaging packing weight size sizes dimension dimensions length width height thickness colour "
    "color colours colors material materials quality model models type types kind kinds version option options variant position positions copy copies "
    "repair service services installation maintenance spare update support visit meeting call phone email mail address number numbers account order orders "
    # other languages: sample, price, repair, customer, month, supplier
    "muestra muestras amostra amostras echantillon echantillons muster campione campioni monster probka probki vzorek obrazec образец образцов образца numune "
    "mau contoh precio precios preco precos preis preise prix prezzo prezzi cena ceny цена цену fiyat harga gia ремонт ремонта монтаж доставка доставки "
    "cliente clientes kunden client mois mes meses monat monate mesi miesiac месяц месяца ay bulan thang interesse interes interessados interesado "
    "proveedor proveedores fornecedor fornecedores fournisseur lieferant lieferanten fornitore dostawca поставщик поставщика tedarikci "
    "catalogo katalog catalogues каталог envio frete versand livraison spedizione wysylka teslimat pago pagamento paiement zahlung para por que como con "
    "hay tiene tienen podemos poder ser estar haber ir saber quiero queremos wir sie ich uns ihnen haben sind werden konnen nous vous avons sommes noi voi "
    "erhohen reduzieren andern bestellen liefern anbieten angeboten increase raise reduce lower amend augmenter reduire commander livrer aumentar reducir "
    "aumentare ridurre ordinare verhogen verlagen zwiekszyc zmniejszyc zamowic zvysit snizit objednat увеличить уменьшить заказать artirmak azaltmak "
    "abbiamo мы вы нас вам нам для это если или также еще можно нужно biz siz icin"
)
# Greetings and question words: no phrase of these alone is a thing.
NO_THINGS: frozenset[str] = word_set(
    "bonjour bonsoir salut hola buenas buenos dias tardes saludos ola oi bom dia boa tarde ciao buongiorno salve hallo hello guten tag morgen servus moin gruezi goedemiddag goedendag goedemorgen hej hei god dag dzien dobry witam czesc dobre rano ahoj "
    "buna ziua szia merhaba selam salaam halo selamat pagi siang xin chao здравствуйте добрый день привет quel quelle quels quelles est sont qual quale quali sono cual cuales es son wie welche welcher welches ist sind jaka jaki jakie jaky jaka je jsou какая какой какие was wat welke "
    "combien cuanto cuanta quanto quanta ile kolik сколько kac"
)
# What stands in a product field of a form where no product was chosen.
NO_PRODUCT: frozenset[str] = word_set(
    "product products item items goods all any various several different general inquiry enquiry other others none unknown not your catalogue catalog "
    "range everything selected chosen specified please see below message stone furniture lighting gifts gift machinery tools hardware parts and or of the "
    "producto productos produto produtos produit produits produkt produkte prodotto prodotti produkty товар товары продукция urun urunler produk "
    "todo todos tudo tout tous alles alle tutto wszystko все всё hepsi muebles mobiliario mobilier mobel meubles mebel мебель regalos brindes"
)
