"""Words that say of goods named that they are not wanted, behind and before the name."""

from __future__ import annotations

# Behind: "... out for now", "... lassen wir weg".
AFTER = (
    r"^[^\n.;?!]{0,24}\b(?:out(?: of it)? for (?:now|the moment|this)|can wait|is cancelled|are cancelled|drop out|for another time|(?:lassen|laß|"
    r"lass) wir\b[^\n.;]{0,24}\b(?:weg|aus|raus|sein)|lassen wir (?:weg|aus|raus)|fällt weg|fallen weg|on laisse tomber|on oublie|à retirer|(?:la|"
    r"lo|las|los) dejamos (?:fuera|para)|(?:fica|ficam) de fora|lasciamo (?:perdere|fuori)|laten we (?:weg|vallen)|odpad\w{1,3}|rezygnujemy|"
    r"vynecháme|vynechte|убираем|исключ\w{2,4}|çıkar\w{1,5})"
)
# Before: "leave the ...", "ohne die ...".
BEFORE = (
    r"(?:\b(?:leave|drop|forget|cancel|remove|skip|delete|without|no longer need|do not need|don't need|not interested in)(?: out)?(?: the| those|"
    r" these| your| any)?|\bohne (?:die |den |das )?|\bsans (?:les? |la )?|\bstreichen sie (?:die |den |das )?|\b(?:oubliez|laissez tomber|"
    r"annulez) (?:les? |la )?|\b(?:olvide|olviden|cancelen|quiten|sin) (?:el |la |los |las )?|\b(?:esqueça|cancele|retire|sem) (?:o |a |os |as )?|"
    r"\b(?:dimenticate|togliete|senza) (?:il |la |i |le |gli )?|\b(?:vergeet|schrap|zonder) (?:de |het )?|\bbez |\b(?:уберите|исключите|отмените|"
    r"без) |取消|去掉|不要)\s?$"
)
