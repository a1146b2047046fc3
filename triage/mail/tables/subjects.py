"""Prefixes that mail programs put before the subject of a reply or a forward, in lower case, without the colon."""

from __future__ import annotations

# fmt: off
REPLY: frozenset[str] = frozenset(
    (
        "re", "aw", "antw", "antwort", "sv", "vs", "ref", "rif", "r", "res", "odp", "ynt", "yan", "bls", "balas", "rv-re", "svar", "vá",
        "va", "atb", "απ", "σχετ", "rép", "rep", "resp",
        "on", "in re", "vast", "回复", "回覆", "答复", "答覆", "回信", "回", "返信", "답장", "회신", "re-", "відп", "отв", "ответ", "на", "отг", "ad",
        "trả lời", "tl", "odpowiedź", "odpověď", "hf", "rif.", "ตอบกลับ", "ตอบ", "رد", "پاسخ", "השב", "תשובה", "رد على", "转复", "已回复",
        "自动回复", "自動回覆",
    )
)
FORWARD: frozenset[str] = frozenset(
    (
        "fw", "fwd", "wg", "tr", "rv", "enc", "i", "doorst", "vl", "vb", "vs:", "fs", "pd", "ilt", "trs", "továbbítás", "továbbítva",
        "πρθ", "转发", "轉寄", "转", "轉發", "転送", "전달", "chuyển tiếp", "trans", "terusan", "пересл", "переслано",
        "fwd-", "hta", "редирект", "prosl", "proslijeđeno", "teruskan", "ส่งต่อ", "إعادة توجيه", "تحويل", "הועבר", "مرسل", "fyi fw",
        "reenv", "rv fw", "inoltro", "inoltra", "پیام", "weitergeleitet",
    )
)
