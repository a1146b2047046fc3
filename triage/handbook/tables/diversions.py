"""How money is led astray (S4), in many languages: a new account for an old debt, a transfer ordered in secret, and why nobody may telephone about it."""

from __future__ import annotations

NEW_ACCOUNT: tuple[str, ...] = (
    "(offshore|overseas|foreign|hong kong|subsidiary|sister company*|affiliate*|personal) account (below|instead|as follows|for (this|all) )|(pay|paid|remit|transfer|wire|settle*) ~ (to|into|on) (our|the|this) (offshore|overseas|foreign|hong kong|subsidiary*|sister company*|affiliate*|partner*) ~ account",
    "(refund|credit|return|reimburse|pay|transfer|remit|settle|wire|send) ~ (to|into|on) (the|our|this|my)? ?(new|other|different|alternative) (collection|company|bank|receiving|corporate)? ?account|(new|other|alternative) (collection|receiving|payment|beneficiary) account|we (have|had)? ?(changed|switched|moved) (our)? ?banks?",
    "(old|usual|known|previous|current|company|our) (one|account) (is|has been|was) (currently|presently|temporarily)? ?((under|in) (an?|the)? ?(tax|bank|annual)? ?(audit|investigation|review|inspection)|being (audited|checked|reviewed|investigated)|audited|blocked|frozen|restricted|suspended)",
    "(auf|unser|unserem|das|ein) (folgende*|neue*|andere*)? ?(neues|anderes|folgendes neues) (konto|bankkonto|firmenkonto|geschäftskonto)|neue (kontoverbindung|iban|kontonummer)|(unser|das) (konto|firmenkonto|hauskonto|geschäftskonto|bankkonto|bisherige konto) ~ (geprüft|gesperrt|überprüft|(in|unter|wegen) (einer|der|steuerlicher)? ?(steuer|betriebs|buch|konto|rechnungs)?prüfung|eingefroren)|nicht (mehr )?auf das (bekannte|bisherige|alte) konto|auf dem bisherigen konto ~ nichts",
    "(a|en) (nuestra|la|una|esta) (nueva|otra) cuenta|(nuestra|la) cuenta (habitual|anterior|actual)? ?~ (bloquead*|auditoría|congelad*|en revisión)|(para|na|em) (nossa|a|uma|esta) (nova|outra) conta|(nossa|a) conta (habitual|anterior|atual)? ?~ (bloquead*|auditoria|congelad*)",
    "(sur|vers) (notre|le|un|ce) (nouveau|autre|nouvel) compte|(notre|l'ancien) compte (habituel|actuel|bancaire)? ?~ (bloqué|gelé|audit|contrôle (fiscal)?)|(sul|su|al) (nostro|un|nuovo) ?(nuovo|altro)? conto ~ (iban|intestat*)|nuovo conto (corrente|bancario)|(nostro|vecchio) conto ~ (bloccato|verifica|congelato)",
    "(op|naar) (onze|ons|een|deze) (nieuwe|ander|andere) rekening|(onze|oude) rekening ~ (geblokkeerd|controle|audit)|(na|nasz|nasze) (nowy|nowe|inny|inne) (rachunek|konto)|(rachunek|konto) ~ (zablokowan*|kontrol*|audyt*)|(na|náš) (nový|jiný) účet|(till|på) (vårt|ett) (nya|nytt|annat) konto|(új|másik) (bankszámla*|számlaszám*|számlára)|(noul|nou|alt) cont (bancar)?|новий рахунок|нові реквізити",
    "(rekening|nomor rekening) (baru|lain)|perubahan (nomor )?rekening|rekening lama ~ (diblokir|pemeriksaan|audit|dibekukan)|(số )?tài khoản (mới|khác)|thay đổi (số )?tài khoản|tài khoản cũ ~ (khóa|kiểm toán|thanh tra|phong tỏa)",
    "(บัญชีใหม่|เปลี่ยนบัญชี)|(حساب (بنکی )?جدید|تغییر حساب)|(חשבון (בנק )?חדש)|(الحساب القديم) ~ (مجمد|تدقيق)|(旧|原|原来的)(账户|账号) ~ (审计|冻结|停用)|(新しい|別の)(振込先|口座)|(새|다른) ?계좌",
)

NO_CALLS: tuple[str, ...] = (
    "(cannot|can't|can not|unable to|not able to) (take|receive|answer|make) (any|phone)? ?(phone)? ?calls?|(e-?mail|mail) only|only (by|via|through|per) (e-?mail|mail)|(not|hardly) (reachable|available) (by|on the) (phone|telephone)",
    "telefonisch (bin ich |sind wir )?~ (nicht|kaum) (zu )?erreich*|telefonisch nicht erreichbar|(bitte )?nur per (e-?mail|mail)|(injoignable|pas joignable) (par téléphone)?|(uniquement|seulement) par (e-?mail|mail|courriel)",
    "(solo|sólo|únicamente|apenas|somente|só) por (correo|e-?mail|mail)|no (atiendo|puedo atender|contesto) (el teléfono|llamadas)|não (consigo|posso) atender|(solo|soltanto|unicamente) (via|per|tramite) (e-?mail|mail)|non (sono )?raggiungibile (per telefono|telefonicamente)?",
    "(alleen|uitsluitend) (per|via) (e-?mail|mail)|telefonisch (niet|slecht) bereikbaar|(tylko|wyłącznie) (mailem|mailowo|e-?mailem|drogą mailową|przez e-?mail)|(niedostępn*|nieosiągaln*) telefonicznie|(jen|pouze) (e-?mailem|mailem)|(endast|bara|kun) (via|per|på) (mejl|e-?post|mail)",
    "(только|исключительно|лише|тільки) (по (почте|e-?mail|электронной)|письмом|письменно|поштою)|по телефону (недоступ*|не (отвеч*|могу))|(sadece|yalnızca) (e-?posta|mail|yazılı)|telefonla ulaşıl*|telefona (bakamıyorum|çıkamıyorum)",
    "jangan (menelepon|menghubungi|telepon|telpon)|hanya (via|lewat|melalui) (email|surel)|chỉ (trả lời |liên hệ )?qua (email|mail)|không (nghe máy|nhận cuộc gọi)",
    "(عبر|على|بـ?)? ?(البريد|الايميل) (الإلكتروني )?فقط|لا (أستطيع|يمكنني) (الرد على|استقبال) (الهاتف|المكالمات)|(只|仅|請只)(用|通过|以|能)?(邮件|郵件)|电话(打)?不通|メールのみ|電話に出られ|메일로만|전화 ?(불가|받을 수 없)",
)

# Our own bank details asked for once more: honest after a transfer came back, not from somebody who may not be called.
DETAILS_AGAIN: tuple[str, ...] = (
    "(send|resend|provide|forward|give|share|confirm|need) ~ (your|the) (correct|full|current|company)? ?(bank|banking|account) (account)? ?(details|information|coordinates|data) (again|once more|one more time)|(resend|re-send) ~ (bank|account) (details|information)",
    "(can|could|if) (you|your company) (can|could)? ?(also )?(receive|accept|get) (the payment|payment|funds|money)? ?(in|into|on|to|at) (a|an|any|another|other|your)? ?(* )?(account|bank) (in|abroad|outside|elsewhere)?",
    "(nochmals|erneut|noch einmal) ~ (bankverbindung|bankdaten|kontodaten)|(bankverbindung|bankdaten) ~ (nochmals|erneut)|(de nuevo|otra vez|nuevamente) ~ datos bancarios|datos bancarios ~ (de nuevo|otra vez|nuevamente)|(de nouveau|à nouveau|encore) ~ (coordonnées bancaires|rib)|(novamente|outra vez) ~ dados bancários|dados bancários ~ (novamente|outra vez)|(ещё раз|еще раз|повторно) ~ реквизит*|banka bilgilerinizi ~ (tekrar|yeniden)|(再|重新)(发|提供)(一下|一次|一遍)?(你们|贵司|您)?(的)?(银行|账户|账号)",
)

# Accounts that no payment of ours goes to: with a carrier or a shop (`UNPAID` unless it is `PAID` to), and the writer's own bank.
UNPAID = (
    r"\b(?:dhl|fedex|ups|tnt|aramex|dpd|gls|sf express|courier|kurier\w{0,2}|coursier|corriere|mensajer\w{2,5}|koerier|kargo|freight collect"
    r"|client|customer|cliente|kunden\w{0,5}|klant\w{0,6})\b|курьер|顺丰|快递|到付"
)
PAID = r"\b(?:pay|paid|payments?|refund\w{0,3}|remit|transfer\w{0,4}|wire|balance|commission|iban|überweis\w{1,4}|zahl\w{1,5}|gutschrift|pag\w{1,6}|reembols\w{1,5}|rembours\w{1,6}|payer|virement|bonific\w{1,4}|rimbors\w{1,4}|zwrot\w{0,2}|przel\w{2,5}|betal\w{1,3})\b|перев[ео]|оплат|возврат|付款|汇|退款"
PAYS_FROM = (
    r"\b(?:deposit|payment|advance|funds|money|transfer|lc|l/c|letter of credit|swift)\b[^.!?\n]{0,40}"
    r"\b(?:comes?|coming|arrives?|(?:is|was|will be) (?:sent|issued|opened|made)|sent|issued)\b[^.!?\n]{0,12}\b(?:from|by|through|at)\b"
)

# Money to be sent at once, asked of somebody in the house: "can you get a transfer out today", however it is put.
MONEY_OUT: tuple[str, ...] = (
    "(can|could|will|would|need|want) (you|u) (to)? ?(please|quickly|help me)? ?(get|push|release|put|pay|wire|transfer|send) ~ (transfer|wire|payment|invoice|funds|money|usd|eur|gbp|$|€|£) ~ (out|through|today|now|immediately|asap|this (morning|afternoon)|before (noon|lunch|#)|right away)",
    "(faire|faites|fais|lancer|lance|lancez|passer|passe|passez|réaliser|réalise|exécuter|émettre|préparer|ordonner|valider|envoyer) (partir|passer|exécuter|faire)? ?(un|le|ce|une) (virement|paiement|transfert|règlement) ~ (aujourd'hui|immédiat*|urgen*|maintenant|avant|ce (matin|soir|jour)|cet après-midi|tout de suite|dans l'heure)",
    "(hacer|haz|hagas|haga|enviar|ordenar|ordena|lanzar|emitir|ejecutar|tramitar|gestionar|realizar) ~ (transferencia|pago|giro) ~ (hoy|ahora|urgent*|inmediat*|mediodía|antes de)|(fazer|faz|enviar|emitir|efetuar|lançar|processar) ~ (transferência|pagamento|ted|pix) ~ (hoje|agora|urgent*|imediat*|antes d)",
    "(überweisung|zahlung) ~ (heute|sofort|umgehend|gleich|dringend|bis mittag) ~ (raus|ausführen|anweisen|tätigen|machen|veranlassen|freigeben|auslösen|schicken)|(heute|sofort|umgehend|gleich|dringend) ~ (eine|die)? ?(überweisung|zahlung) ~ (raus|ausführen|anweisen|tätigen|machen|veranlassen|freigeben|auslösen)|(heute|sofort|gleich) ~ # ~ (überweisen|anweisen)",
    "(fare|faresti|far|eseguire|disporre|inviare|mandare|predisporre|partire) ~ (bonifico|pagamento) ~ (oggi|subito|urgent*|immediat*|entro|adesso|stamattina)|(отправить|сделать|провести|оформить|перевести|оплатить|перечислить) ~ (платеж|платёж|перевод|оплату|сумму|#) ~ (сегодня|срочно|сейчас|немедленно|до (обеда|конца|вечера))|(сегодня|срочно|сейчас) ~ (отправить|сделать|провести|оформить|перевести|перечислить) ~ (платеж|платёж|перевод|оплату|#)",
    "(bugün|hemen|acil*|şimdi) ~ (ödeme|havale|eft|transfer) ~ (yapabilir|çıkabilir|gönderebilir|yapar|çıkar|yapılması|gerek*)|(zrobić|wykonać|puścić|wysłać|zlecić|opłacić) ~ (przelew|płatność) ~ (dziś|dzisiaj|natychmiast|piln*|teraz|jeszcze)|(dziś|dzisiaj|pilnie) ~ (zrobić|wykonać|puścić|wysłać|zlecić|zrób) ~ (przelew|płatność)",
    "(kun|kunt|kan|wil) (je|jij|u) ~ (vandaag|nu|direct|meteen|spoed*) ~ (overmaken|overboeken|betaling|overschrijving)|(kun|kunt|kan|wil) (je|jij|u) ~ (overmaken|overboeken|betaling|overschrijving) ~ (vandaag|nu|direct|meteen|spoed*)|(vandaag|nu|direct|meteen) ~ (overmaken|overboeken|betaling (doen|uitvoeren))|(kan|kunne|vill) (du|ni) ~ (göra|gjøre|lave|genomföra|gennemføre|skicka|sende) ~ (betalning|betaling|överföring|overføring|overførsel) ~ (idag|i dag|nu|omgående|straks|med det samme)",
    "(poslat|odeslat|provést|zadat|udělat) ~ (platbu|převod) ~ (dnes|hned|ihned|okamžitě)|(dnes|hned|ihned) ~ (poslat|odeslat|provést|zadat) ~ (platbu|převod)|(utal*|átutal*) ~ (ma|most|azonnal|sürgős*)|(ma|most|azonnal|sürgős*) ~ (utal*|átutal*)|(fac*|trimit*|efectu*) ~ (plat*|transfer*) ~ (azi|astăzi|urgent|imediat)|(зробити|відправити|провести) ~ (платіж|переказ) ~ (сьогодні|терміново|зараз)",
    "(هل يمكنك|ممكن|أحتاج|احتاج|أريدك|تقدر) ~ (تحويل|حوالة|دفع) ~ (اليوم|فور*|عاجل|الآن|حالا)|(làm|thực hiện|đi) (giúp|hộ)? ~ (lệnh chuyển|chuyển khoản|thanh toán) ~ (hôm nay|ngay|gấp|trưa nay|chiều nay)|(tolong|bisa) ~ (transfer|bayar|pembayaran) ~ (hari ini|sekarang|segera)|(振込|送金|支払い?)(を|の手続き) ~ (今日|本日|至急|すぐ)|(오늘|지금|급히) ~ (송금|이체|결제)",
)

# Nobody is to hear of it.
HUSH: tuple[str, ...] = (
    "(reste*|soyez|sois|rester) (discret*|très discret*)|(en toute|la plus grande|totale) discrétion|n'en (parle*|parlez) ~ personne|(stay|keep|be) (discreet|quiet)|(between us|just (you and me|between us))",
    "(kein wort|niemandem|diskret|diskretion|bleibt unter uns)|(con (total|mucha|la máxima)? ?discreción|no (lo)? ?(comentes|coment*|digas) ~ nadie|entre (tú y yo|nosotros))|(discrição|não (comente|conte|fale) ~ ninguém|fica entre nós)|(discrezione|non (parlarne|dirlo|ne parlare)|resti tra noi)",
    "(discreet|discretie|blijft onder ons|niemand (iets)? ?zeggen|diskret|diskretion|mellan oss|mellem os|ikke (sige|nævn*) ~ (noget|nogen))|(dyskretn*|dyskrecj*|nikomu|diskrétn*|nikomu neříkej*)|(между нами|не говори*|не сообщай*|без огласки)|(kimseye|aramızda (kalsın)?)|(لا تخبر|بيننا|تكتم)|(antara kita|jangan beri ?tahu)|(đừng nói (với)? ?ai|giữ kín)",
)
