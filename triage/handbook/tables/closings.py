"""The phrases that end a letter, folded; a signature follows. A line counts when it begins with one and says little more."""

# ruff: noqa: SIM905 - names separated by bars read better than one quoted string each

from __future__ import annotations

CLOSINGS: tuple[str, ...] = tuple(
    (
        # English
        "best regards|best wishes|kind regards|warm regards|warmest regards|with regards|with best regards|with kind regards|regards|b regards|b.regards|"
        "brgds|rgds|br|kr|sincerely|sincerely yours|yours sincerely|yours faithfully|faithfully|yours truly|truly yours|respectfully|cordially|"
        "best|all the best|cheers|thanks|many thanks|thanks and regards|thanks & regards|thanks and best regards|thanks & best regards|"
        "thank you|thank you very much|thank you so much|thank u|thank u so much|thanking you|thanks in advance|thank you in advance|thx|tks|ta|"
        "thank you and best regards|thank you & regards|awaiting your reply|waiting for your reply|thank you for your help|take care|have a nice day|"
        "yours|warmly|with appreciation|with many thanks|"
        # German, Dutch, Nordic
        "mit freundlichen grußen|mit freundlichen grussen|mit freundlichen gruben|mit freundlichem gruß|mit freundlichem gruss|freundliche gruße|freundliche grusse|viele gruße|viele grusse|"
        "beste gruße|beste grusse|herzliche grusse|liebe grusse|gruß|gruss|grusse|mfg|vg|lg|hochachtungsvoll|mit besten grussen|vielen dank und freundliche grusse|"
        "met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|hartelijke groet|groet|groeten|mvg|alvast bedankt|bedankt|"
        "med vanlig halsning|med vanliga halsningar|vanliga halsningar|halsningar|mvh|med vennlig hilsen|vennlig hilsen|hilsen|med venlig hilsen|"
        "venlig hilsen|de bedste hilsner|ystavallisin terveisin|terveisin|parhain terveisin|kunnioittaen|bedste hilsner|hilsner|tack|takk|tak|"
        # French, Spanish, Portuguese, Italian, Romanian, Catalan
        "cordialement|bien cordialement|tres cordialement|bien a vous|salutations|salutations distinguees|sinceres salutations|meilleures salutations|"
        "veuillez agreer|je vous prie d'agreer|avec mes remerciements|merci|merci d'avance|bonne journee|bonne reception|respectueusement|"
        "saludos|saludos cordiales|un saludo|un cordial saludo|cordiales saludos|atentamente|cordialmente|muchas gracias|gracias|quedo atento|quedo atenta|quedamos atentos|"
        "quedo a la espera|atte|muy atentamente|abrazos|de antemano gracias|gracias de antemano|reciba un cordial saludo|"
        "atenciosamente|atentamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|obrigado|obrigada|muito obrigado|muito obrigada|"
        "att|abs|abraco|abracos|grato|grata|cordialmente|saudacoes|desde ja agradeco|"
        "cordiali saluti|distinti saluti|saluti|un saluto|cordialmente|grazie|grazie mille|restiamo in attesa|in attesa di un vostro riscontro|porgiamo distinti saluti|"
        "cu stima|cu respect|o zi buna|multumesc|va multumesc|salutacions|"
        # Slavonic, Hungarian, Greek, Turkish, Baltic
        "s uvazheniem|с уважением|с наилучшими пожеланиями|с наилучшими|всего доброго|спасибо|заранее спасибо|заранее благодарен|заранее благодарю|благодарю|з повагою|"
        "дякую|с уважение|поздрави|благодаря|с поштовањем|srdacan pozdrav|s postovanjem|lep pozdrav|lp|pozdrav|hvala|"
        "z powazaniem|pozdrawiam|z wyrazami szacunku|serdecznie pozdrawiam|dziekuje|z gory dziekuje|"
        "s pozdravem|s uctou|s pratelskym pozdravem|dekuji|predem dekuji|predem moc dekuji|hezky den|s pozdravom|s uctou|dakujem|"
        "udvozlettel|tisztelettel|koszonettel|elore is koszonom|με εκτιμηση|ευχαριστω|φιλικα|"
        "saygilarimla|saygilarimizla|saygilar|iyi calismalar|tesekkurler|tesekkur ederim|selamlar|hurmetle|hormatla|"
        "lugupidamisega|parimate soovidega|ar cienu|pagarbiai|su pagarba|cu drag|kurmetpen|құрметпен|hurmat bilan|с благодарностью|"
        # Arabic, Persian, Hebrew, Hindi
        "مع خالص التحية|مع أطيب التحيات|مع تحياتي|مع فائق الاحترام|مع الشكر|تحياتي|شكرا|شكرا جزيلا|وتفضلوا بقبول|ولكم جزيل الشكر|وشكرا|مع التحية|"
        "با احترام|با تشکر|با سپاس|ممنون|בברכה|תודה|תודה רבה|בכבוד רב|धन्यवाद|सादर|"
        # East and South-East Asia
        "谢谢|谢谢!|謝謝|多谢|多謝|感谢|祝好|顺祝商祺|順頌商祺|顺颂商祺|此致|敬礼|敬禮|敬上|商祺|祝商祺|祝生意兴隆|祝工作顺利|盼复|期待您的回复|静候佳音|敬請|"
        "よろしくお願いいたします|よろしくお願い致します|よろしくお願いします|宜しくお願いいたします|宜しくお願い致します|何卒よろしくお願い申し上げます|何卒宜しくお願い申し上げます|敬具|以上|草々|"
        "감사합니다|고맙습니다|수고하세요|안녕히 계세요|부탁드립니다|드림|올림|"
        "tran trong|tran trong cam on|xin cam on|cam on|xin chan thanh cam on|thay mat|kinh thu|hormat kami|hormat saya|salam|salam hormat|terima kasih|terima kasih banyak|"
        "dengan hormat|yang benar|sekian|sekian terima kasih|maraming salamat|salamat po|ขอแสดงความนับถือ|ขอบคุณ|ขอบคุณครับ|ขอบคุณค่ะ|ด้วยความเคารพ|"
        "asante|asante sana|ahsante|enkosi|dankie|vriendelike groete|groete|god bless|thank you and god bless"
    ).split("|")
)
