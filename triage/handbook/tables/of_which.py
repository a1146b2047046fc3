"""Words that part an amount: "30,000 rings, of which 10,000 in viton and the rest NBR"."""

from __future__ import annotations

# Before the number of a part.
SIGN = (
    r"(?:out )?of (?:which|these|those|them)|(?:thereof|including)|davon|darunter|dont|desquels?|desquelles|parmi lesquel(?:le)?s|de (?:los|las) cuales|de ellas|de ellos|d(?:os|as) quais|"
    r"sendo|di cui|dei quali|delle quali|waarvan|z (?:czego|których)|w tym|z toho|z nich|из (?:них|которых)|в том числе|з них|з яких|bun(?:un|ların)|이 중|이중|그중|그 중|"
    r"منها|trong đó|di antaranya|其中|うち|内訳は|varav|hvorav|heraf|joista|din care|ebből"
)
# Behind it: "10,000 of them in viton".
BEHIND = r"of (?:them|these|those|which)|davon|d['’]entre (?:eux|elles)|de (?:ellos|ellas)|d(?:eles|elas)|di (?:essi|esse)|daarvan|z nich|z tego|из них|z toho"
REST = (
    r"(?:the )?(?:rest|remainder|remaining|balance|others?)|(?:der|den) rest|(?:die )?(?:restlichen|übrigen)|(?:le )?(?:reste|restant)|(?:el )?(?:resto|restante)|(?:los|las) (?:demás|restantes)|"
    r"(?:o )?(?:restante|resto)|(?:os|as) (?:demais|restantes|outr[oa]s)|(?:il )?(?:resto|restante)|(?:de )?(?:rest|overige)|reszta|pozostałe|zbytek|zbývající|остальн\w{1,3}|решта|(?:geri )?kalan\w{0,2}|"
    r"الباقي|والباقي|其余的?|其餘的?|剩下的?|余下的?|剩余的?|残り(?:は)?|나머지(?:는)?|còn lại|sisanya|resten|restul"
)
# Between the number and what it is.
LINK = (
    r"(?:(?:pcs|pieces|pc|units?|nos|sets?|pairs?|rolls?|metres?|meters?|m|kg|stück|stk|pièces?|piezas?|unidades|peças?|pezzi|szt|sztuk|шт|штук|adet|قطعة|只|个|個|件|套|台|把|支|条|條|米|卷|本|枚|개)\.?(?![a-zà-ÿ])|"
    r"['’](?:i|ı|u|ü|si|sı|e|a)(?![^\W_])|in|of|from|made of|made from|with|as|are|is|should be|must be|aus|mit|als|en|de|del|avec|em|com|di|con|van|met|z|ze|ve|из|с|ile|من|بـ|"
    r"只?要|用|为|為|是|做成?|は|が|를|을|는|은)"
)
