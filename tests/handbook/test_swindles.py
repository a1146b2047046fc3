"""Money swindles in many languages and trades (S6), told by their parts, and honest mails that hold one part of each."""

from __future__ import annotations

import pytest

from tests.judging import ids, judged, mail

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
]  # fmt: skip


@pytest.mark.parametrize("text", HONEST)
def test_one_part_of_a_swindle_is_no_sign(text):
    verdict = judged(mail(text))
    assert "S6" not in ids(verdict)
    assert (verdict.suspected, verdict.reply_needed) == (False, True)
