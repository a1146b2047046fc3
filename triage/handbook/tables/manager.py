"""Words in our own letters that ask for a manager's look (O2), in the languages letters are written in; lower case.

What stands here is sought in the letter's own words, not in what it quotes. A word that says the opposite ("no commission") counts too:
a manager should see it all the same.
"""

from __future__ import annotations

# fmt: off
CREDIT: tuple[str, ...] = (
    "open account", "o/a", "on credit", "credit terms", "credit period", "credit line", "d/a", "documents against acceptance", "deferred payment",
    "net 30", "net 45", "net 60", "net 90", "net 120", "days after shipment", "days after delivery", "days after b/l", "days from b/l", "consignment",
    "赊销", "赊账", "账期", "月结", "承兑交单", "寄售", "賒銷", "賒帳", "帳期", "月結", "承兌交單", "寄售",
    "cuenta abierta", "a crédito", "plazo de crédito", "pago aplazado", "días después del embarque", "días fecha", "consignación",
    "conta aberta", "a crédito", "prazo de crédito", "pagamento a prazo", "dias após o embarque", "consignação",
    "compte ouvert", "à crédit", "délai de paiement", "paiement différé", "jours après expédition", "jours après livraison", "consignation",
    "offene rechnung", "auf rechnung", "zahlungsziel", "zahlungsaufschub", "lieferantenkredit", "tage nach lieferung", "konsignation",
    "открытый счет", "открытого счета", "открытому счету", "отсрочк", "в кредит", "товарный кредит", "консигнац",
    "حساب مفتوح", "بالأجل", "الدفع الآجل", "ائتمان",
    "açık hesap", "vadeli", "veresiye", "konsinye",
)
PREPAYMENT: tuple[str, ...] = (
    "prepayment", "prepaid", "pre-payment", "payment in advance", "advance payment", "pay in advance", "100% t/t in advance", "deposit", "down payment",
    "预付", "定金", "订金", "首付", "預付", "訂金", "頭款",
    "anticipo", "pago anticipado", "pago por adelantado", "depósito",
    "pagamento antecipado", "adiantamento", "sinal de",
    "acompte", "paiement anticipé", "paiement d'avance", "arrhes",
    "vorauszahlung", "vorkasse", "anzahlung",
    "предоплат", "аванс", "задаток",
    "دفعة مقدمة", "دفع مقدم", "عربون",
    "ön ödeme", "peşin", "kapora", "avans",
)
COMMISSION: tuple[str, ...] = (
    "commission", "kickback", "rebate", "finder's fee", "referral fee",
    "佣金", "回扣", "返点", "返利", "中介费", "傭金", "返點", "仲介費",
    "comisión", "comisiones", "comissão", "comissões", "provision", "vermittlungsgebühr", "комисси", "откат", "عمولة", "komisyon",
)
# Rough worth in US dollars: whether an amount is large, not what it is.
USD: dict[str, float] = {
    "usd": 1.0, "us$": 1.0, "$": 1.0, "eur": 1.1, "€": 1.1, "gbp": 1.3, "£": 1.3, "chf": 1.1, "cad": 0.7, "aud": 0.65,
    "rmb": 0.14, "cny": 0.14, "¥": 0.14, "元": 0.14, "jpy": 0.0067, "rub": 0.011, "₽": 0.011, "try": 0.03, "aed": 0.27, "sar": 0.27,
}
