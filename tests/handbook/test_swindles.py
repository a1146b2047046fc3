"""Money swindles in many languages and trades (S6), told by their parts, and honest mails that hold one part of each."""

from __future__ import annotations

import pytest

from tests.judging import ids, judged, mail
from triage.handbook.concepts import concepts_of, figures_of
from triage.handbook.wording import fold

SWINDLERS = {
    # paid too much by card, the rest for "my carrier"
    "overpaid, en": "We want 12 office desks. My mover has no POS terminal, so deduct his money along with the cost of the desks from my Visa and get it transferred to his account. I am hard of hearing, no calls.",
    "overpaid by cheque": "I will send a certified cheque for more than the price of the tiles; deposit it, keep your part and wire the rest to the haulier who collects them.",
    "overpaid, es": "Necesito 25 bombas LP-220. El transportista solo recibe efectivo: ustedes cargan a mi tarjeta su flete de 2.400 dólares y se lo envían por Western Union.",
    "overpaid, fr": "Je souhaite commander 40 lampes. Mon transporteur n'accepte que les espèces ; j'ajouterai ses frais de 1 800 euros au paiement par carte et vous les lui reverserez.",
    "overpaid, de": "Ich möchte 20 Stühle bestellen. Mein Spediteur nimmt keine Karten, deshalb belasten Sie bitte seine 1.900 Euro zusätzlich und überweisen sie ihm weiter, 150 Euro sind für Ihre Mühe.",
    "overpaid, pt": "Quero comprar 30 torneiras. O meu transportador só aceita dinheiro: cobre o frete dele no meu cartão e depois envie o valor a ele por MoneyGram.",
    "overpaid, ru": "Хочу заказать 15 станков, оплата картой. Мой перевозчик принимает только наличные, поэтому я добавлю к оплате его 2300 долларов, а вы отправите их ему.",
    "overpaid, it": "Vorrei ordinare 30 tavoli. Il mio corriere accetta solo contanti: addebitate sulla mia carta anche i suoi 1.700 euro e girateglieli con Western Union, 100 euro per il vostro disturbo.",
    "overpaid, tr": "30 adet halı sipariş etmek istiyorum. Nakliyecim sadece nakit alıyor; onun 1.900 dolarını da karttan çekip Western Union ile ona gönderirsiniz.",
    "overpaid, zh": "我想订 40 把雨伞，用信用卡付款。我的货代只收现金，运费 2,800 美元请一并从卡里刷，再通过西联汇款转给他，另给你 200 美元辛苦费。",
    "wired to a mover": "I need 40 desks for our office. My mover has no card machine. You charge my cards for all, wire the mover the 3,900 and keep 120 for yourself.",
    # a dead stranger's money
    "inherited, es": "Soy abogado de un cliente fallecido que llevaba su apellido y no dejó herederos. En el banco quedan 7,8 millones de dólares; propongo presentarle como beneficiario y repartir 50/50.",
    "inherited, fr": "En qualité de notaire, je gère la succession d'une cliente au même nom que vous, disparue sans testament. Vous seriez désigné comme héritier de 3,4 millions d'euros.",
    "inherited, de": "Ich bin Nachlassverwalter eines verstorbenen Mandanten, der Ihren Familiennamen trug und ohne Erben starb. Es geht um 11,2 Millionen Euro, die ich Ihnen als Begünstigtem zuführen möchte.",
    "inherited, pt": "Sou advogado do falecido engenheiro Pedro, que morreu num acidente sem deixar herdeiros e tinha o seu sobrenome. Quero apresentá-lo como beneficiário; 40% são seus.",
    "inherited, it": "Sono il legale di un cliente defunto con il suo stesso cognome, morto senza eredi. La presenterei come beneficiario, il 40% è per lei.",
    "inherited, ru": "Я адвокат покойного клиента, вашего однофамильца, погибшего без наследников. В банке осталось 9,5 млн долларов.",
    "inherited, tr": "Sizinle aynı soyadını taşıyan müvekkilim mirasçı bırakmadan vefat etti. Sizi varis olarak göstermek istiyorum, payınız %40.",
    "inherited, ar": "أنا محامي عميل متوفى يحمل نفس اسم عائلتكم ولم يترك ورثة. ترك مبلغ 9 مليون دولار في البنك وأقترح تقديمكم كوريث.",
    "inherited, pl": "Jestem notariuszem zmarłego klienta o Państwa nazwisku, który nie pozostawił spadkobierców. W banku jest 7,3 miliona euro.",
    "inherited, nl": "Ik ben notaris van een overleden cliënt met uw achternaam, zonder erfgenamen. Ik stel u voor als begunstigde, 40% is voor u.",
    "inherited, vi": "Tôi là luật sư của một khách hàng đã qua đời, cùng họ với ông và không có người thừa kế. Tôi đề nghị ông làm người thụ hưởng.",
    "inherited, zh": "我是一位已故客户的律师，他与您同姓，没有继承人，银行里留有 850 万美元。我想让您作为受益人。",
    # money for us, if we pay first
    "invested, en": "A family office from Kuwait is ready to finance your company with 20 million euros at 2% interest. The insurance premium is paid by you before release. Send a passport copy of the director.",
    "invested, es": "Un inversionista privado desea invertir 15 millones de dólares en su empresa. Envíe copia del pasaporte; el seguro legal se paga antes del desembolso.",
    "loan, en": "We finance exporters with loans of USD 300,000 to 20 million at 3%. Only the insurance fee of USD 900 is paid before disbursement. Reply with your passport copy.",
    "bond, award": "The Tender Board has selected your company for school furniture. The registration as foreign contractor (USD 1,950) must be paid to our accredited lawyer; refundable with the first payment.",
    "bond, en": "Your company has been selected for the supply of 60 tents. A security of USD 1,900 has to be lodged by your firm with our clearing agent before the contract is signed.",
    "bond, es": "Su empresa fue adjudicada. Antes de emitir la orden debe depositar una fianza de proveedor de 1.800 dólares con nuestro agente aduanal, reembolsable después de la entrega.",
    "bond, fr": "Vous êtes retenu pour 200 bâches. Une caution de 1 500 euros est à verser par votre société auprès de notre agent avant la signature, remboursable.",
    "bond, ru": "Ваша компания выбрана поставщиком. Необходимо внести депозит 1200 долларов нашему агенту до подписания договора.",
    # the carrier by pronoun, the fee by name
    "card en1": "I want 60 desk lamps for our charity. I will put USD 1,900 extra on the card for my private haulier, which you will forward to him once the charge has cleared, because he does not accept cards.",
    "card en2": "Kindly add my mover's 2,100 dollars on top of the total when you run my card and wire that part to him, as he isn't able to take cards.",
    "card es": "Quiero 60 lámparas. Agregaré 1.900 dólares extra en la tarjeta para mi agente de carga privado, que ustedes le transfieren después, porque él no acepta tarjetas.",
    "card fr": "Je veux 60 lampes. J'ajouterai 1 900 euros en plus sur la carte pour mon transitaire, que vous lui virerez ensuite, car il n'accepte pas les cartes.",
    "card de": "Ich möchte 60 Lampen. Ich lege 1.900 Euro extra auf die Karte für meinen Abholer, die Sie ihm dann überweisen, denn er nimmt keine Karten.",
    "card pt": "Quero 60 candeeiros. Vou acrescentar 1.900 dólares extra no cartão para o meu transportador, que vocês transferem para ele depois, porque ele não aceita cartões.",
    "card it": "Vorrei 60 lampade. Aggiungerò 1.900 euro in più sulla carta per il mio spedizioniere, che voi poi gli girate, perché lui non accetta carte.",
    "card ru": "Хочу 60 ламп. Я добавлю на карту 1900 долларов сверху для моего экспедитора, которые вы потом переведёте ему, он карты не принимает.",
    "card tr": "60 lamba istiyorum. Nakliyecim için karta fazladan 1.900 dolar ekleyeceğim, çekildikten sonra ona havale edersiniz, çünkü o kart kabul etmiyor.",
    "card zh": "我想订 60 盏灯。我会在卡上多付 1900 美元给我的私人货代，扣款后请转给他，因为他不收卡。",
    "heir fr": "Je suis notaire de feu Mme Keller, décédée sans héritier avec toute sa famille. Elle a laissé 6,1 millions d'euros. Portant la même nationalité, vous pourriez être présenté comme bénéficiaire. Il faudra seulement régler le droit de timbre de 640 euros au greffe.",
    "heir es": "Soy notario del difunto Sr. Weber, fallecido sin herederos. Dejó 6,1 millones de euros. Como usted tiene la misma nacionalidad, propongo presentarlo como beneficiario: 45 % para usted, 45 % para mí.",
    "heir en": "I am the notary of the late Mr Keller who died with his whole family and left no heir. As you carry the same nationality I propose that you be presented as beneficiary: 45% for you, 45% for me.",
    "award fr": "Votre entreprise a été retenue pour la fourniture de mobilier scolaire. Le retrait du dossier et l'inscription au registre des fournisseurs coûtent 980 EUR, payables par mandat au nom du comptable avant le 3 mai.",
    "award es": "Su empresa fue adjudicada para el suministro de uniformes. El retiro de los pliegos y la inscripción en el registro de proveedores cuestan 980 USD, pagaderos por giro a nombre del contador antes del 3 de mayo.",
    "award pt": "A sua empresa foi adjudicada para o fornecimento de uniformes. O levantamento do caderno e a inscrição no registo de fornecedores custam 980 USD, pagáveis por transferência em nome do contabilista antes de 3 de maio.",
    "award en": "Your firm has been retained for the supply of school furniture. Collection of the file and enrolment in the register of suppliers cost USD 980, payable by transfer in the name of the accountant before 3 May.",
    "award de": "Ihre Firma wurde für die Lieferung von Schulmöbeln ausgewählt. Die Ausgabe der Unterlagen und die Eintragung ins Lieferantenregister kosten 980 EUR, zahlbar auf den Namen des Rechnungsführers vor dem 3. Mai.",
    "award ru": "Ваша компания выбрана для поставки школьной мебели. Выдача документов и внесение в реестр поставщиков стоят 980 долларов, оплата переводом на имя бухгалтера до 3 мая.",
    "award fr2": "Votre société est retenue pour la fourniture de tentes, montant 2,1 millions d'euros. Envoyez la taxe d'enregistrement notariale (2 %).",
    "lab en": "We wish to place a yearly order of USD 400,000. Our laboratory must test your goods. You pay the collection and testing fee of USD 310 to the courier by Western Union, it is refunded with the first order.",
    "lab es": "Queremos hacer un pedido anual de 400.000 USD. Nuestro laboratorio debe analizar sus productos. Ustedes pagan la tarifa de recogida y ensayo de 310 USD al mensajero por Western Union, se reembolsa con el primer pedido.",
    "lab fr": "Nous voulons passer une commande annuelle de 400 000 USD. Vous payez les frais d'enlèvement et d'analyse de 310 USD au coursier par Western Union, remboursés à la première commande.",
    "lab ru": "Наша лаборатория должна проверить товар. Вы оплачиваете сбор за забор и анализ 310 долларов курьеру через Western Union, он возвращается с первым заказом.",
    "lab tr": "Laboratuvarımız ürünlerinizi test etmeli. Toplama ve laboratuvar ücreti 310 doları kuryeye Western Union ile siz ödersiniz, ilk siparişte iade edilir.",
    "lab zh": "我们的实验室要检测贵司产品。你们需通过西联向快递支付 310 美元的取件和检测费，首单退还。",
    "loan en": "Do you need a loan from USD 50,000 to 20 million? 2% interest, no collateral. Only a bond fee of USD 700 in Bitcoin is required before release.",
    "loan es": "¿Necesita un préstamo de 50.000 a 5 millones? Interés 2 %, sin garantía. Solo se requiere una tasa de seguro de 700 USD en Bitcoin antes del desembolso.",
    "loan fr": "Besoin d'un prêt de 50 000 à 5 millions d'euros ? Taux 2 %, sans garantie. Seuls les frais d'assurance de 700 euros sont à régler avant le déblocage.",
    "loan ru": "Нужен кредит от 50 000 до 5 млн? 2 %, без залога. До выдачи нужно оплатить только страховой сбор 700 долларов в биткоинах.",
    "vendor en": "Omega Retail Holding (4,100 stores in 30 countries) intends to purchase large quantity of your products on monthly basis. Before issuance of LOI your company must obtain Supplier Code. One-time processing fee: USD 540, refundable with first order.",
}  # fmt: skip


@pytest.mark.parametrize("text", SWINDLERS.values(), ids=SWINDLERS.keys())
def test_a_swindle_is_held_back_whatever_its_words(text):
    verdict = judged(mail(text, "Business", "Sam <sam.w77@gmail.com>"))
    assert "S6" in ids(verdict)
    assert verdict.suspected


HONEST = [
    "Please quote 300 LP-100. Our forwarder collects at your works and invoices us for the freight. Do you take cards for samples? Tom, Ranch Supply",
    "Can we pay the samples by Visa? Our shipping agent picks up the 40 LP-220, he does not take less than 2 cbm. The order by T/T.",
    "Nuestro transportista recoge en su fábrica las 60 bombas LP-100. ¿Aceptan tarjeta para las muestras? El flete lo pagamos nosotros.",
    "Western Union is not possible for us, we pay by T/T. Please send the proforma for 60 LP-100 to Mombasa. Peter, Peter Hardware",
    "Our forwarder only takes pallets up to 1.8 m, please pack the 200 LP-900 so. We add his charge to our own account. Price FOB?",
    "Notre transitaire prend 200 euros de frais de dossier par envoi. Merci de chiffrer 80 LP-100 CIF Abidjan.",
    "Мы платим только по безналу, наличные не принимаем. Нужна цена на 200 насосов LP-100, CIF Новороссийск.",
    "我们的货代在宁波收货，运费我们自己付。样品可以用信用卡付款吗？LP-100 要 200 台，请报价。",
    "Suite au décès de M. Kaba, notre ancien gérant, je reprends la société. Merci de nous faire une offre pour 80 LP-100. Nadia Kaba",
    "Nach dem Tod meines Vaters führe ich als Erbe den Brunnenbau weiter. Bitte Angebot über 40 LP-100. Jonas Meier",
    "Mi padre, fallecido en marzo, compraba siempre a ustedes; los herederos seguimos con la ferretería. ¿Precio de 60 bombas LP-220?",
    "Our late chairman built 40 boreholes for charity. In his memory the foundation wants 60 LP-100, 60,000 dollars in all. Please quote CIF Tema.",
    "После смерти директора наследники продолжают дело. Нужна цена на 40 насосов LP-100. ООО Водолей",
    "Tender 14/26: 60 LP-100. A bid bond of 2% issued by your bank is required with the offer; performance guarantee 10%. DAP Windhoek.",
    "Your company has been selected as our second source. We deposit 30% as usual before you start; the refundable crate charge is fine. 400 LP-900, price FOB?",
    "Para la licitación necesitamos una garantía de seriedad de oferta del banco (2 %). Cotizar 60 LP-100 CIF Callao.",
    "We want to invest in a new bottling plant; 1.2 million euros are approved. Please quote 40 LP-100 and 10 LP-900 for it, CIF Haifa.",
    "Our laboratory tests LP-220 first, the testing fee of USD 300 is on our side. Can we send the price of the sample by Western Union? Then 200 LP-220.",
    "SONCAP registration fee USD 500 a product we pay ourselves, you only give the test report. The samples by Western Union? 200 LP-100 to Lagos.",
    "La tasa de registro de 400 USD la pagamos nosotros. ¿Aceptan Western Union para la muestra? Luego 200 LP-220 CIF Callao.",
    "We are looking for financing from our bank at 6% interest, its processing fee of USD 900 we bear. Meanwhile please quote 300 LP-100.",
    "Your company has been selected as our supplier for 2027; registration as vendor in our portal is free. Please confirm 300 LP-900.",
    "Please add the courier, 240 USD extra, on the card. Our own driver does not take cards but we pay him. 2 LP-220 as samples.",
    "My partner says they don't accept cards at the fair. Please forward the price list to them. 60 LP-100 for Tema.",
    "Le transitaire prend 45 euros de frais de dossier, à notre charge; acompte par mandat bancaire? 80 LP-100 CIF Abidjan.",
    "Сбор за регистрацию в Таможенном союзе 300 евро оплатим мы сами. Нужна цена на 200 LP-100, Новороссийск.",
    "注册费 300 美元我们自己付。样品可以用西联付款吗？LP-220 要 100 台。",
    "Der Käufer hat dieselbe Nationalität wie wir. Prüfgebühr 300 EUR zahlen wir. 80 LP-100 bitte anbieten, Kohl Brunnenbau GmbH",
]  # fmt: skip


@pytest.mark.parametrize("text", HONEST)
def test_one_part_of_a_swindle_is_no_sign(text):
    verdict = judged(mail(text))
    assert "S6" not in ids(verdict)
    assert (verdict.suspected, verdict.reply_needed) == (False, True)


NEARLY_THE_SAME_WORDS = [
    "Dear Sirs, please quote 60 LP-100 FOB Ningbo. The goods go through my forwarder: please send it to my forwarder in Shanghai. Thank you for your efforts. Peter Moss, Moss Farms",
    "Bitte 2 LP-220 als Muster senden und belasten Sie meine Kreditkarte mit den Kosten. Danach 200 Stück. Vielen Dank für Ihre Mühe! Jens Kohl, Kohl Brunnenbau GmbH",
    "Necesito 40 LP-220. Pueden cargar las muestras a mi tarjeta de crédito. Gracias por su trabajo. Luis Peña, Riegos Peña",
    "Disculpe por las molestias: ¿pueden cobrar las muestras con tarjeta? Luego pedimos 300 LP-100. Riegos Soto",
    "我们的货代只收托盘货，请把货交给货代。LP-100 要 300 台，FOB 宁波多少钱？",
    "LP-220 100 台请报 FOB 价。货代现在只收周五前的货，到时请交给货代。",
    "Нужна цена на 200 LP-100. Наш экспедитор принимает груз только в картонных коробках; документы отправьте экспедитору. ООО Водолей",
    "Our forwarder does not collect from terminal 3. The samples of LP-220 were sent to their warehouse, please check. We need 120 more. Tim, Ranch Supply",
    "Could you pass it on to him? Mr Wang quoted us LP-100 last year. We can pay by Western Union or T/T, 30 pcs.",
    "Thanks for your effort on the samples. Payment of 20 LP-220: T/T, or Western Union if small. Price CIF Tema?",
    "Sorry for any inconvenience. As compensation for the trouble we order 50 LP-900 more. Please hand it to the driver on Friday.",
    "Vi behöver 60 LP-100. Vår speditör kan inte komma med kort varsel. Tack för ert besvär. Sven, Brunnar AB",
    "Merci pour vos efforts. Pouvez-vous facturer les frais d'échantillon par carte ? Ensuite 100 LP-220 CIF Abidjan.",
    "Grazie per il disturbo. Potete addebitare il campione sulla carta, anche le spese? Poi 80 LP-100 CIF Genova.",
    "Dziękujemy za fatygę. Prosimy doliczyć koszt próbki, zapłacimy kartą. Kurier nie przyjmuje paczek powyżej 30 kg na kartonie. 60 LP-100.",
    "Dank voor uw moeite. Onze transporteur neemt geen pallets boven 2 m. Stuur de papieren naar de vervoerder. 80 LP-900 graag prijs.",
    "Obrigado pelo seu trabalho. Podem cobrar as amostras no cartão, com o adicional do frete? Depois 100 LP-220.",
    "Zahmetiniz için teşekkürler. 100 LP-220 fiyatı? Evrakları nakliyeciye gönderin lütfen.",
    "شكرا على تعبكم. نحتاج 100 مضخة LP-100. شركة الشحن لا تقبل بطاقات التسليم القديمة، أرسل المستندات إلى مكتبنا.",
    "Our own forwarder invoices us, you need not pay the carrier anything. Samples by Visa. Thank you for your time and trouble. 80 LP-100?",
    "Vamos a pagar la primera cuota antes de que se embarque y el resto contra documentos. 200 LP-100 CIF Callao, Perforaciones Ruiz",
    "Nous pouvons payer les frais d'échantillon avant l'envoi ; sont-ils remboursables à la première commande ? Puis 100 LP-220.",
    "Die Gebühr für das Muster zahlen wir vorab; wird sie bei Auftrag erstattet? Danach 200 LP-100. Kohl Brunnenbau GmbH",
    "Депозит 30 % мы оплатим до начала производства, остаток до подписания договора перевозки. 200 LP-100.",
    "样品我们先付押金，下单后退还可以吗？之后 LP-220 要 200 台。",
    "The 30% deposit will be paid through our agent in Guangzhou before the order is confirmed in your system. 400 LP-900, FOB price?",
    "Tender 22/26: 60 LP-100 DAP Windhoek. A bid security of 2% (bank guarantee) shall be lodged by the bidder before the contract is signed, refunded after award. Ministry of Water",
    "Performance bond: the supplier must deposit a security of 10% by bank guarantee before the contract is signed. 300 LP-100 DAP Lusaka. Procurement Unit, Lusaka Water",
    "Podemos pagar a taxa do molde antes; ela é reembolsável no primeiro pedido? 100 LP-900 CIF Santos.",
    "Pagheremo la cauzione per i pallet prima della spedizione, rimborsabile. 100 LP-900 franco Genova.",
    "Sample fee is fine: we pay now, refunded with the order? We need 200 LP-220 to Mombasa.",
    "Mẫu LP-220: chúng tôi đặt cọc tiền mẫu trước, có hoàn lại khi đặt hàng không? Sau đó 200 máy về Hải Phòng.",
    "Kami bayar deposit sampel sebelum produksi, apakah dikembalikan setelah order? 100 LP-220 ke Surabaya.",
    "We are ready to invest 2 million euros in our new pumping station in Peru. Bank charges outside Peru are paid by you as usual. 120 LP-100 CIF Callao.",
    "Deseamos invertir 1,5 millones de dólares en riego este año. El seguro se paga por ustedes si es CIF. 200 LP-220 CIF Callao.",
    "Мы готовы вложить 2 млн евро в орошение. Страховку оплачиваете вы до отгрузки (CIF). 200 LP-100, Новороссийск.",
    "Our bank can finance 70% of the 1 million euros; copy of your passport is not needed, only company papers. Insurance premium paid by you under CIF. 300 LP-100 CIF Mersin.",
    "Als Notar möchte ich für meine Kanzlei 10 LP-900 für das Gartenhaus kaufen, als Erbe des Hauses. Bitte Preis. Dr. Kern",
    "I am a notary and need 6 pressure tanks LP-900 for the estate of my late father, same surname as the firm: Moss & Sons. Price to Dover?",
    "Notaire à Lyon, je gère la succession d'un client décédé sans héritiers; la ferme a besoin de 4 LP-100. Prix ?",
    "Abra la carta de crédito con su empresa como beneficiario; valor 1,2 millones de dólares en el banco. 2000 LP-100, CIF Callao. Herencia Agrícola S.A.",
]  # fmt: skip


@pytest.mark.parametrize("text", NEARLY_THE_SAME_WORDS)
def test_thanks_papers_and_fees_of_honest_buyers_are_no_parts_of_a_swindle(text):
    verdict = judged(mail(text))
    assert "S6" not in ids(verdict)
    assert not verdict.suspected


PAY_FIRST = [
    "We shall take 900 pumps a month. Before that each vendor must pay the compliance test of USD 640 to our inspectors; it is refunded with the first order.",
    "Política: todo proveedor paga la homologación de laboratorio USD 640 a nuestro laboratorio, reembolsable con el primer pedido de bombas.",
    "Règle du groupe : chaque fournisseur paie l'agrément du laboratoire, 640 EUR, à notre laboratoire partenaire, remboursable avec la première commande.",
    "Jeder neue Lieferant zahlt die Zulassung im Labor, 640 EUR, an unser Partnerlabor; der Betrag wird mit dem ersten Auftrag erstattet.",
    "Каждый поставщик оплачивает регистрацию в нашей лаборатории, 640 долларов, сумма возвращается с первым заказом.",
    "公司规定：每个供应商须先支付实验室检测费640美元，首单可退。",
]


@pytest.mark.parametrize("text", PAY_FIRST)
def test_an_order_for_which_the_supplier_pays_first(text):
    verdict = judged(mail(text, "Approval", "Femi <femi@golden-arch-imports.example>"))
    assert "S6" in ids(verdict)
    assert (verdict.kind, verdict.suspected) == ("fraud", True)


FEES = [
    "Register your firm with the bid office: registration and notary fee 2,300 euro by Western Union to our treasurer, then the contract for irrigation pumps is yours.",
    "Pour ouvrir votre dossier, les droits de timbre de 1 900 USD sont à votre charge avant l'attribution.",
]


@pytest.mark.parametrize("text", FEES)
def test_a_fee_at_the_suppliers_charge_is_named(text):
    assert "S6" in ids(judged(mail(text, "Approval", "Femi <femi@golden-arch-imports.example>")))


PAID_BY_WHOM = [
    "We need 60 LP-100 CIF Tema. Our laboratory tests the samples, we pay the test. Which certificates do you have?",
    "Third-party inspection is for our account; if the goods fail, the supplier pays the second inspection. 200 LP-220 FOB Ningbo, price?",
    "Cada proveedor recibe el pago a 30 días. Necesitamos 80 LP-220 CIF Callao, ¿qué homologación tienen?",
    "Chaque fournisseur signe notre code de conduite. Prix de 60 LP-100 rendu Lyon ? La taxe d'importation est à notre charge.",
    "Registration of the pumps with our ministry costs USD 640, we pay it. Please send the technical file for 60 LP-100.",
]


@pytest.mark.parametrize("text", PAID_BY_WHOM)
def test_who_pays_his_own_tests_is_a_buyer(text):
    verdict = judged(mail(text))
    assert "S6" not in ids(verdict)
    assert not verdict.suspected


HANDED_ON = [
    "We need 30 LP-220. Our freight man has no card reader. I send you his 2,100 dollars with my card payment, you send it to him the same day.",
    "30 LP-220 please. Charge my card 4,000 dollars more and pass the money to the driver who comes. Thank you for your trouble, keep 100 for it.",
    "Your company has been awarded 60 LP-100. A bank guarantee is not needed: the security of USD 1,200 must be paid by you to our agent before the contract is signed.",
    "Hello, I want 20 solar pumps. I have a private hauler who will collect. He has no merchant facility, so kindly process $5,200 on my Amex, $3,000 for the goods and the rest you hand over to him by bank deposit.",
    "Kindly quote 15 tanks. I pay by card. My pickup man is owed 2,300 and cannot swipe; you would take the sum from my card and drop it in his account, plus 100 as gratitude.",
    "Ich brauche 20 Pumpen. Mein Abholer hat kein Kartengerät. Ziehen Sie bitte 2.100 Euro mehr von meiner Karte ein und geben Sie ihm das Geld per Überweisung. 100 Euro behalten Sie.",
    "Quiero 20 bombas. El que recoge no maneja tarjeta. Sume 2.000 dólares al cobro de mi tarjeta y haga usted el depósito al señor de la carga. Quédese con 100.",
    "Je veux 20 pompes. Celui qui enlève n'a pas de terminal. Prenez 2 000 euros de plus sur ma carte et faites-lui un virement, gardez 100 pour vous.",
    "Quero 20 bombas. Quem vai buscar não tem maquininha. Passe 2.000 a mais no meu cartão e faça um pix para ele. Fique com 100.",
    "Vorrei 20 pompe. Chi ritira non ha il POS. Prelevi 2.000 euro in più dalla mia carta e faccia un bonifico al camionista, 100 li tenga lei.",
    "Нужно 20 насосов. У перевозчика нет терминала. Снимите с моей карты на 2000 долларов больше и переведите водителю, 100 оставьте себе.",
    "20 adet pompa istiyorum. Nakliyecinin pos cihazı yok. Kartımdan 2000 dolar fazla çekin, ona havale edin, 100 doları sizde kalsın.",
    "我要 20 台水泵，刷卡付款。货代没有刷卡机，请多刷 2000 美元转给司机，100 美元归你。",
    "Our ministry has picked your esteemed firm for 4000 pumps worth 6.2 million USD. To be entered in the vendor list you remit USD 1,450 to our barrister; you get it back with the first milestone.",
    "Votre société est choisie pour 3000 pompes. Il faut s'acquitter d'un droit d'enregistrement de 950 euros auprès du greffier avant l'envoi du bon de commande.",
    "Ваша компания отобрана для поставки 3000 насосов. Для внесения в реестр переведите 900 долларов юристу комитета, сумма вернётся с первым платежом.",
]  # fmt: skip


@pytest.mark.parametrize("text", HANDED_ON)
def test_polite_words_excuse_no_swindle(text):
    assert "S6" in ids(judged(mail(text, "Business", "Sam <sam.w77@gmail.com>")))


def test_a_part_alone_tells_the_learnt_part_nothing():
    """The seed's scams would teach it that thanks for our trouble are a scam, and such mail went to the junk."""
    found = concepts_of((fold("Thanks. As compensation for your trouble we order 50 more.", "body"),))
    assert "S6.for-your-trouble" in found
    assert not any("S6" in name for name in figures_of(found))


COME = [
    "Good news: the national council for irrigation approved your company, USD 3,900,000 for pumps. You should travel here to sign within the week.",
    "Votre offre est retenue par la commission des marchés pour 3 900 000 EUR. Vous devez vous rendre au ministère jeudi pour la signature.",
    "Su empresa ha sido seleccionada por la junta de licitación (USD 4 750 000). Debe presentarse en la capital en 5 días para la firma.",
    "Ваша компания выбрана тендерным комитетом, сумма 4 750 000 USD. Вы должны прибыть в столицу для подписания контракта.",
]


@pytest.mark.parametrize("text", COME)
def test_a_committee_that_awards_millions_and_calls_us_to_its_capital(text):
    verdict = judged(mail(text, "Award", "Dr. K. <tender.board.office@gmail.com>"))
    assert {"F3", "F4"} <= ids(verdict)
    assert (verdict.kind, verdict.suspected) == ("fraud", True)


@pytest.mark.parametrize(
    "text",
    [
        "The procurement committee of our water utility compares offers in May. Please quote 60 LP-100 CIF Tema; our director may come to sign at your works.",
        "Our technician must come to your works to sign the test protocol for the 60 LP-100. Which dates suit?",
        "Vous devez nous présenter vos certificats avant la signature. 60 LP-100 rendu Lyon ?",
    ],
)
def test_a_committee_that_compares_offers_is_a_buyer(text):
    verdict = judged(mail(text))
    assert not ids(verdict) & {"F1", "F3", "F4"}
    assert not verdict.suspected


EVERYTHING = [
    "Mail us the printed price list by courier, and two units of every item you sell, we settle when the goods are liked.",
    "Il nous faut par courrier express, Fedex ou autre, le catalogue imprimé, envoyé par Fedex, ainsi que l'ensemble de vos échantillons ; le règlement viendra plus tard.",
    "Envíen por DHL el catálogo impreso y todas las muestras de todos sus artículos antes del pedido, pagamos después.",
    "Schicken Sie per DHL den Katalog gedruckt und sämtliche Muster Ihrer Produkte, unsere große Firma zahlt später.",
    "请用DHL寄目录和合同，再寄全部样品，我们大公司以后付款。",
]


@pytest.mark.parametrize("text", EVERYTHING)
def test_paper_and_all_samples_by_courier(text):
    verdict = judged(mail(text, "Order", "Mr. Didier <didier.sarl@yahoo.fr>"))
    assert "F2" in ids(verdict)
    assert verdict.suspected


@pytest.mark.parametrize("text", ["Please send one sample each of LP-100 and LP-220 by our DHL account 960 555, we pay. Then 60 pcs CIF Tema.", "Do you have a printed catalogue? We met at the fair, 60 LP-100 for Lyon, by courier on our account."])  # fmt: skip
def test_two_samples_by_our_own_courier_are_honest(text):
    assert not judged(mail(text)).suspected
