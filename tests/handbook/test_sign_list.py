"""Every sign of the handbook is there, in the languages it claims, can be switched off and weighed; docs/signs.md says the same."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from tests.handbook import test_evasion, test_signs, test_signs_links, test_signs_robust
from tests.judging import CUSTOMER, HANDBOOK, SELLER, failed, ids, mail
from triage.classify import classify
from triage.config import SIGN_IDS
from triage.handbook import signs
from triage.handbook.concepts import concepts_of
from triage.handbook.knowledge import Handbook
from triage.handbook.sign_list import LANGUAGES, TITLES, WEIGHTS, sign_list
from triage.handbook.signs_links import LINK_SAYS
from triage.handbook.signs_sender import SENDER_SAYS
from triage.handbook.signs_words import SAYS, Facet
from triage.handbook.tables.signs import WORDED
from triage.handbook.wording import fold
from triage.history import History, earlier_of
from triage.mail.message import parse
from triage.mail.text import read_words
from triage.mail.values import Mail
from triage.terms import Past, Verdict

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "scripts" / "make_signs_doc.py"
HANDBOOK_IDS = {f"F{n}" for n in range(1, 6)} | {f"J{n}" for n in range(1, 6)} | {"P1", "P2", "O1"} | {f"S{n}" for n in range(1, 8)}


def test_all_ids_of_the_handbook_and_no_others():
    assert set(TITLES) == HANDBOOK_IDS == set(SIGN_IDS)
    assert {rule for rule, _ in WEIGHTS} == HANDBOOK_IDS
    assert all(one.facets for one in sign_list())


def test_every_sentence_belongs_to_a_listed_facet():
    listed = {name for _, name in WEIGHTS}
    assert set(SAYS) | set(LINK_SAYS) | set(SENDER_SAYS) <= listed


def test_ranking_and_weak_signs_are_those_of_the_handbook():
    roles = {one.rule: str(one.role).partition(":")[0] for one in sign_list()}
    assert {rule for rule, role in roles.items() if role == "may hold a message back"} == HANDBOOK_IDS - {"F5", "J1", "J4", "J5", "S7"}
    assert {rule for rule, role in roles.items() if role == "weak"} == {"F5", "S7"}


@pytest.mark.skipif(not SCRIPT.is_file(), reason="the scripts folder is not part of an installed package")
@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_page_is_what_the_code_says(language):
    found = importlib.util.spec_from_file_location("make_signs_doc", SCRIPT)
    assert found is not None
    assert found.loader is not None
    made = importlib.util.module_from_spec(found)
    found.loader.exec_module(made)
    page = (ROOT / "docs" / made.NAMES[language]).read_text("utf-8")
    assert page == made.page(language), "run: python scripts/make_signs_doc.py"
    assert all(f"## {rule} " in page for rule in HANDBOOK_IDS)


# ------------------------------------------------------------------------------------------------ one mail a sign, and its opposite

SHOWS: dict[str, tuple[Mail, ...]] = {rule: (one,) for rule, one in test_signs.SCAMS}
SHOWS |= {
    "F5": (mail("Dear Sir, we have the pleasure to introduce ourselves. We have obtained your esteemed name. We are desirous of a long term and mutually beneficial relationship. Assuring you of our best attention.", sender="Office <office@ceylon-agency.example>"),),
    "J1": (mail("Hello, can you send me 1 free sample of LP-220? I cannot pay shipping.", "sample", "Vic <vic@gmail.com>"),),
    "J4": (mail("Hello, we want to buy your stock lots and overstock goods, any quantity, cash.", "stock", "Lot <lot@gmail.com>"),),
    "J5": (mail("Need 50 pcs LP-100.\nKim\nPyongyang, North Korea\ntel +850 2 555 0101", sender="Kim <kim@trade-kp.example>"),),
    "O1": (mail("Please confirm and quote as per attached, highlighted items in large quantity.", "RE: NEW ORDER 0554", "Chris <chris@adcob.example>", attachments=(("PO0554.pdf", b"%PDF-1.4 a"),)),),
    "P1": (
        mail("Price of solar surface pump 2 inch, 300 pcs, FOB. Alexandria, Egypt.\nMona\n+20 100 555 7711", "pump", "Mona <mona1@gmail.com>"),
        mail("Your last price for solar surface pump, 300 pcs, FOB Ningbo.\nAli, Alexandria, Egypt\nmob +20 100 555 7711", "price", "Ali <ali2@yahoo.com>", days=6),
    ),
    "S1": (mail("Please quote 300 pcs LP-100.", Authentication_Results=failed("fincas-lopez.example")),),
    "S2": (mail("Please send your price list.", Reply_To="ana.lopez.office@gmail.com"),),
    "S7": (mail("Please send your price list.", to="undisclosed-recipients:;"),),
}  # fmt: skip
LACKS: dict[str, Mail] = {
    "F1": mail("We confirm our order of 30 containers of LP-100, 4 inch, 1.5 kW, 380 V, head 90 m. Pay 100% in advance, send proforma with bank details."),
    "F2": mail("Please e-mail your catalogue and tell us the courier cost of 2 samples of LP-220."),
    "F3": mail("We would like to come to your factory in May and sign the contract for 500 pcs LP-100 there."),
    "F4": mail("We are a leading group with 40 stores in 3 countries. Quote 500 LP-100.", sender="Eva <eva@aqua-nord.example>"),
    "F5": mail("We should be glad if you could quote 500 pcs LP-100."),
    "J1": mail("Please send 2 samples of LP-220, we pay the samples and freight."),
    "J2": mail("We visit you in May with 2 persons; there is no need of an invitation letter."),
    "J3": mail("Drawings: https://wetransfer.com/downloads/ab12 - please quote 40 pcs LP-100."),
    "J4": mail("Do you have 40 pcs LP-100 in stock?"),
    "J5": mail("Need 50 pcs LP-100.\nKim\nSeoul, South Korea"),
    "O1": mail("Please quote 300 pcs LP-100 as per attached drawing.", attachments=(("drawing.pdf", b"%PDF-1.4 a"),)),
    "P1": mail("Price of solar surface pump, 300 pcs?"),
    "P2": mail("Which material is LP-100 made of? We need 300 pcs to Valencia."),
    "S1": mail("Please quote 300 pcs LP-100.", Authentication_Results="mx.lakeside-pumps.example; spf=softfail smtp.mailfrom=fincas-lopez.example"),
    "S2": mail("Please quote.", Reply_To="office@mail.fincas-lopez.example"),
    "S3": mail("Please quote 40 LP-100.", sender="Jo <jo@northfarm-irrigation.example>"),
    "S4": mail("To which bank account shall we pay the deposit for 40 LP-100?"),
    "S5": mail("Please quote 40 LP-100.", attachments=(("rfq.pdf", b"%PDF-1.4 a"),)),
    "S6": mail("What is the fee for a CE certificate of LP-100, and do you pay the bank charges?"),
    "S7": mail("Please quote 40 LP-100."),
}  # fmt: skip


def verdict_on(mails: tuple[Mail, ...], handbook: Handbook = HANDBOOK) -> Verdict:
    """The verdict on the last of `mails`."""
    history = History(SELLER, (CUSTOMER,))
    for one in mails[:-1]:
        history.add(earlier_of(one, read_words(one), classify(one, history.past_of(one), handbook, None)))
    return classify(mails[-1], history.past_of(mails[-1]), handbook, None)


def weight(verdict: Verdict, rule: str) -> float:
    return next((one.weight for one in verdict.signs if one.rule == rule), 0.0)


@pytest.mark.parametrize("rule", sorted(HANDBOOK_IDS))
def test_a_sign_is_there_and_can_be_switched_off(rule):
    assert rule in ids(verdict_on(SHOWS[rule]))
    assert rule not in ids(verdict_on(SHOWS[rule], replace(HANDBOOK, switched_off=frozenset((rule,)))))


@pytest.mark.parametrize("rule", sorted(HANDBOOK_IDS))
def test_its_opposite_has_not_got_it(rule):
    assert rule not in ids(verdict_on((LACKS[rule],)))


@pytest.mark.parametrize("rule", sorted(HANDBOOK_IDS))
def test_a_sign_can_be_weighed(rule):
    usual, half, nothing = (verdict_on(SHOWS[rule], replace(HANDBOOK, weights={rule: factor})) for factor in (1.0, 0.5, 0.0))
    assert weight(half, rule) == pytest.approx(weight(usual, rule) / 2, abs=0.001)
    assert weight(nothing, rule) == 0.0
    assert rule in ids(nothing), "a sign without weight is still told"
    if rule not in ("J1", "J4", "J5"):
        assert nothing.suspicion < usual.suspicion or rule in ("F5", "S7")


def test_weights_are_those_listed(monkeypatch):
    """What the sign functions really give, over all mails of these tests."""
    seen: list[Facet] = []
    real = signs.evidence_of

    def noting(found, factors, off):
        found = list(found)
        seen.extend(found)
        return real(found, factors, off)

    monkeypatch.setattr(signs, "evidence_of", noting)
    rows = [*SHOWS.values(), *((one,) for one in LACKS.values()), *((pair[1],) for pair in test_signs_robust.SCAMS.values())]
    rows += [(test_signs_links.linked(test_signs_links.LOGIN, pair),) for pair in test_signs_links.HREF.values()]
    rows += [(mail("See.", attachments=(file,)),) for file in test_signs_links.DANGEROUS.values()]
    rows += [(parse(test_evasion.raw(subject, text.encode())),) for subject, text in test_evasion.SCAMS.values()]
    for mails in rows:
        verdict_on(mails)
    wrong = {(one.rule, one.name, one.weight) for one in seen if not _listed(one)}
    assert not wrong
    assert {one.rule for one in seen} == HANDBOOK_IDS


def _listed(one: Facet) -> bool:
    low, high = WEIGHTS.get((one.rule, one.name), (1.0, 0.0))
    return low - 1e-9 <= one.weight <= high + 1e-9


def test_denied_and_looked_up_weigh_what_is_listed():
    for name, past, handbook in (("denied", Past(), replace(HANDBOOK, deny=("fincas-lopez.example",))),):
        verdict = classify(mail("Please quote 300 pcs LP-100."), past, handbook, None)
        assert weight(verdict, "F4") == min(WEIGHTS["F4", name][0], 3.2)


# --------------------------------------------------------------------------------------------------------------- eight languages

WORDS: Mapping[str, Mapping[str, str]] = {
    "F1": {
        "en": "We hereby confirm our order of your goods in large quantity.", "zh": "我们确认订购贵司产品，大批量订单。", "es": "Confirmamos nuestro pedido en gran cantidad.",
        "fr": "Nous vous confirmons notre commande en grande quantité.", "pt": "Confirmamos o nosso pedido em grande quantidade.", "ru": "Подтверждаем наш заказ, нужно большое количество.",
        "de": "Wir bestätigen hiermit unsere Bestellung in großer Menge.", "ar": "نؤكد طلبنا بكميات كبيرة.",
    },
    "F2": {
        "en": "Send two samples of all your products.", "zh": "请寄所有产品的样品。", "es": "Envíen muestras de todos sus productos.", "fr": "Envoyez des échantillons de tous vos produits.",
        "pt": "Enviem amostras de todos os seus produtos.", "ru": "Пришлите образцы всех ваших товаров.", "de": "Senden Sie Muster von allen Ihren Produkten.", "ar": "أرسلوا عينات من جميع المنتجات.",
    },
    "F3": {
        "en": "Come to our country to sign the contract.", "zh": "请前来签订合同。", "es": "Debe venir a firmar el contrato.", "fr": "Vous devez venir pour signer le contrat.",
        "pt": "Deve vir para assinar o contrato.", "ru": "Вам надо приехать и подписать договор.", "de": "Sie müssen kommen, um den Vertrag zu unterzeichnen.", "ar": "يجب الحضور إلى مكتبنا لتوقيع العقد.",
    },
    "F4": {
        "en": "We are a leading multinational group.", "zh": "我们是世界500强企业。", "es": "Somos una empresa multinacional.", "fr": "Nous sommes un groupe multinational.",
        "pt": "Somos um grupo multinacional.", "ru": "Мы международный холдинг.", "de": "Wir sind ein weltweit führender Konzern.", "ar": "نحن مجموعة عالمية.",
    },
    "F5": {
        "en": "We have the pleasure to introduce ourselves.", "zh": "久仰贵公司大名。", "es": "Tenemos el agrado de dirigirnos a ustedes.", "fr": "Nous avons l'honneur de vous écrire.",
        "pt": "Temos a honra de nos apresentar.", "ru": "Имеем честь представиться.", "de": "Wir beehren uns, Ihnen zu schreiben.", "ar": "نتشرف بمراسلتكم.",
    },
    "J1": {
        "en": "Please send a free sample.", "zh": "请寄免费样品。", "es": "Quiero una muestra gratis.", "fr": "Je voudrais un échantillon gratuit.", "pt": "Quero uma amostra grátis.",
        "ru": "Пришлите бесплатный образец.", "de": "Bitte ein kostenloses Muster.", "ar": "أريد عينة مجانية.",
    },
    "J2": {
        "en": "Send us an invitation letter.", "zh": "请发邀请函。", "es": "Necesitamos una carta de invitación.", "fr": "Il nous faut une lettre d'invitation.", "pt": "Precisamos de uma carta convite.",
        "ru": "Нужно приглашение для визы.", "de": "Wir brauchen ein Einladungsschreiben.", "ar": "نحتاج رسالة دعوة للتأشيرة.",
    },
    "J3": {
        "en": "Verify your account now.", "zh": "您的邮箱即将停用。", "es": "Verifique su cuenta.", "fr": "Vérifiez votre compte.", "pt": "Verifique sua conta.", "ru": "Подтвердите ваш аккаунт.",
        "de": "Ihr Postfach läuft ab.", "ar": "سيتم إيقاف: حسابك معرض إلى إيقاف",
    },
    "J4": {
        "en": "We want to buy your overstock.", "zh": "我们收购库存。", "es": "Compramos saldos.", "fr": "Nous achetons vos invendus.", "pt": "Compramos pontas de estoque.", "ru": "Купим неликвиды.",
        "de": "Wir kaufen Restposten.", "ar": "نشتري ستوك.",
    },
    "P2": {
        "en": "Please give a cost breakdown.", "zh": "请提供成本明细。", "es": "Necesito el desglose de costos.", "fr": "Donnez la décomposition du prix.", "pt": "Qual é a margem de lucro?",
        "ru": "Нужна структура себестоимости.", "de": "Wir bitten um eine Kostenaufschlüsselung.", "ar": "أرسلوا تفصيل التكلفة.",
    },
    "S4": {
        "en": "Our bank account has changed.", "zh": "我们的银行账户已变更，新的账户如下。", "es": "Tenemos una nueva cuenta bancaria.", "fr": "Voici notre nouveau RIB.", "pt": "Temos uma nova conta.",
        "ru": "У нас новые банковские реквизиты.", "de": "Unsere neue Bankverbindung steht unten.", "ar": "لدينا حساب بنكي جديد.",
    },
    "S5": {
        "en": "Password: 4411", "zh": "密码：4411", "es": "Contraseña: 4411", "fr": "Le mot de passe est 4411", "pt": "Senha: 4411", "ru": "Пароль: 4411", "de": "Passwort: 4411", "ar": "كلمة المرور: 4411",
    },
    "S6": {
        "en": "Pay the registration fee of USD 900.", "zh": "请先支付公证费，公证费由贵司支付。", "es": "Debe pagar la tasa de registro: tasa de registro 900 USD.", "fr": "Les frais de dossier à régler avant.",
        "pt": "A taxa de registro de 900 USD.", "ru": "Нужен регистрационный взнос.", "de": "Die Bearbeitungsgebühr ist vorab fällig.", "ar": "يجب دفع رسوم التسجيل.",
    },
    "O1": {
        "en": "Please find attached our purchase order.", "zh": "附件是我们的采购单。", "es": "Adjunto orden de compra.", "fr": "Ci-joint notre bon de commande.", "pt": "Em anexo a ordem de compra.",
        "ru": "Во вложении наш заказ.", "de": "Anbei unsere Bestellung.", "ar": "أمر الشراء المرفق.",
    },
}  # fmt: skip


@pytest.mark.parametrize(("rule", "language"), [(rule, language) for rule, languages in LANGUAGES.items() for language in languages])
def test_words_of_each_language_are_known(rule, language):
    found = concepts_of([fold(WORDS[rule][language], "body")])
    assert any(key.startswith(f"{rule}.") for key in found), found


def test_every_worded_sign_claims_its_languages():
    assert set(LANGUAGES) == {rule for rule, _, _, _ in WORDED}


ORDINARY = {
    "en": "Please quote 300 pcs of borehole pump LP-100, CIF Valencia, with lead time and payment terms. Is a discount possible for a larger quantity?",
    "zh": "请报 300 台潜水泵 LP-100 的价格，CIF 瓦伦西亚，交货期和付款方式是什么？",
    "es": "Por favor coticen 300 bombas sumergibles LP-100, CIF Valencia, con plazo de entrega y forma de pago.",
    "fr": "Merci de nous faire une offre pour 300 pompes immergées LP-100, CIF Marseille, avec délai et conditions de paiement.",
    "pt": "Por favor enviem preço para 300 bombas submersíveis LP-100, CIF Santos, prazo de entrega e condições de pagamento.",
    "ru": "Просим цену на 300 скважинных насосов LP-100, CIF Новороссийск, срок поставки и условия оплаты.",
    "de": "Bitte bieten Sie 300 Brunnenpumpen LP-100 an, CIF Hamburg, mit Lieferzeit und Zahlungsbedingungen.",
    "ar": "نرجو إرسال سعر 300 مضخة LP-100 CIF جدة مع مدة التسليم وشروط الدفع.",
}  # fmt: skip


@pytest.mark.parametrize("language", ORDINARY)
def test_an_ordinary_inquiry_in_each_language_shows_no_sign(language):
    verdict = verdict_on((mail(ORDINARY[language], "LP-100"),))
    assert not {one.rule for one in verdict.signs}
    assert not verdict.suspected
