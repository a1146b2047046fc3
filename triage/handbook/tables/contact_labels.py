"""Words that stand before (or after) numbers, addresses and links in signatures, as patterns on the text as written."""

from __future__ import annotations

# Label -> pattern. Latin ones need a border on the left; all are matched without case.
NUMBER_LABELS: tuple[tuple[str, str], ...] = (
    (
        "fax",
        r"(?:tele)?fax(?:nummer|\s?no|\s?number)?|telefaks|faks|факс|传真|傳真|ファックス|ファクス|팩스|فاكس|فکس|פקס|φαξ|โทรสาร|facsimile|f(?=[.:\s]{1,2}[+(0]?\d)",
    ),
    (
        "mobile",
        r"mobile(?:\s?(?:phone|no|number))?|mob|cell(?:\s?phone|ular)?|hand\s?phone|handy|mobil(?:telefon|nummer|nr|ni)?|m[oó]vil|celular|cel|cellulare|cell|"
        r"portable|gsm|hp|telem[oó]vel|komórka|kom|cep(?:\s?tel(?:efonu)?)?|моб(?:ильный|ільний)?|сот(?:овый)?|手机|手機|行動|行动|移动电话|携帯|携帯電話|휴대폰|핸드폰|휴대전화|"
        r"جوال|الجوال|موبايل|موبایل|محمول|همراه|נייד|κιν(?:ητό)?|มือถือ|di\s?động|m(?=[.:\s]{1,2}[+(0]?\d)|c(?=[.:]\s?[+(0]?\d)",
    ),
    (
        "phone",
        r"tel(?:e?phone|efon(?:o|e|u|as|nummer)?|éfono|éphone|ef[oó]n|eph)?(?:\s?(?:no|number|nr))?|t[eé]l|tlf|tlfn|tfno|tlfno|tfn|ph|phone(?:\s?(?:no|number))?|fone|fono|puh(?:elin)?|telef[oó]nne|"
        r"direct(?:\s?(?:line|dial))?|direkt|durchwahl|office|off|desk|landline|hotline|main|switchboard|call(?:\s?(?:me)?\s?(?:at|on))?|contact(?:\s?(?:no|number))?|"
        r"тел(?:ефон)?|раб|т(?=[.:]\s?[+(8]?\d)|电话|電話|座机|联系电话|联系方式|聯絡電話|公司电话|직통|전화|연락처|대표전화|هاتف|تلفون|تليفون|تلفن|ت(?=[.:]\s?\+?\d)|טל(?:פון)?|τηλ(?:έφωνο)?|"
        r"โทร(?:ศัพท์)?|điện\s?thoại|đt|sđt|telp|tlp|tél|fijo|simu|फ़ोन|फोन|"
        r"t(?=[.:\s]{1,2}[+(0]?\d)|p(?=[.:\s]{1,2}[+(0]?\d)|d(?=[.:\s]{1,2}[+(0]?\d)|o(?=[.:]\s?[+(0]?\d)",
    ),
)
# Messengers: name shown -> pattern.
MESSENGERS: tuple[tuple[str, str], ...] = (
    (
        "WhatsApp",
        r"whats\s?app|what'?s\s?app|whatapp|watsapp|wats\s?app|wasap|вотсап|ватсап|whatsap|واتساب|واتس\s?اب|واتس|ווטסאפ|(?<![\w])wa(?=\s?[:.]?\s?\+?\d)|(?<![\w])(?:whats|wpp)(?=\s?[:.]?\s?[(+]?\d)|(?<![\w])zap(?=\s?[:.]?\s?[(+]?\d)",
    ),
    ("WeChat", r"we\s?chat|weixin|微信号?|威信|위챗|ウィーチャット|вичат|wechat\s?id"),
    ("Telegram", r"telegram|телеграмм?|تلگرام|تيليجرام|(?<![\w])tg(?=\s?[:.]\s?[@+])"),
    ("Viber", r"viber|вайбер"),
    ("Skype", r"skype|скайп|سكايب"),
    ("LINE", r"(?<![\w])LINE(?:\s?ID)?(?=\s?[:：＠@])|(?<![\w])line\s?id(?=\s?[:：])|(?:^|\s{2}|[|/·,]\s?)Line(?=:\s?[a-z][\w.]{3,})|ไลน์"),
    ("Zalo", r"zalo"),
    ("KakaoTalk", r"kakao(?:\s?talk)?|카카오톡|카톡"),
    ("QQ", r"(?<![\w@.])QQ(?:号|號)?(?=\s?[:：]?\s?\d)"),
    ("Signal", r"(?<![\w])signal(?=\s?:\s?\+?\d)"),
    ("IMO", r"(?<![\w])imo(?=\s?:\s?\+?\d)"),
    ("Botim", r"botim"),
)
# After a number: the same number is the messenger's.
SAME_NUMBER = r"[（(]\s?(?:viber|вайбер|telegram|телеграм)\s?[)）]|\(\s?(?:calls?|phone|sms|mobile|tel|viber)\s?(?:and|&|/|\+|y|e|et|или|и|ve|und|,)\s?whats\s?app\s?\)|[（(]?\s?(?:微信|wechat)\s?(?:同号|同步|同)|同微信|微信同号|v同号|\(?\s?(?:also|same|y|e|et|und|and|&|/|\+)?\s?(?:on\s)?whats\s?app\s?\)?"
# Before a number: it is no telephone number.
NOT_A_PHONE = (
    r"vat|ust|uid|p\.?\s?iva|partita\s?iva|c\.?f\.?|cvr|kvk|btw|siret|siren|rcs|hrb|hra|reg(?:istration)?|company\s?no|co\.?\s?reg|rc\s?no|\(rc|tin|ein|gst(?:in)?|iec|pan|ntn|strn|trn|"
    r"cnpj|cpf|cuit|nit|ruc|rut|rfc|nif|cif\s?n|nip|regon|krs|ičo?|ico|dič|dic|ico:|oib|pib|инн|кпп|огрн|бин|едрпоу|iban|swift|bic|account|acct|a/c|acc|konto|"
    r"po\s?box|p\.?\s?o\.?\s?box|pobox|b\.?\s?p\.?|postbus|postfach|apdo|casilla|abn|acn|order|po|p/o|invoice|inv|ref|no\.?\s?of|pantone|hs(?:\s?code)?|item|model|art|sku|"
    r"registre|kayıt|vergi|mersis|税号|信用代码|账号|統編|统编|統一編號|사업자(?:등록번호)?|cep|zip|postcode|ship(?:ping)?\s?account|dhl(?:\s?account)?|fedex(?:\s?account)?|ups(?:\s?account)?|ip|rfq|bill|license|licence|lic|iso"
)

# Words in a line that make it a street address; Latin ones with borders.
STREET_WORDS = (
    r"street|str|st\.|road|rd|avenue|ave|av|lane|ln|drive|dr\.|boulevard|blvd|bd|way|court|close|crescent|parade|terrace|highway|hwy|parkway|pkwy|square|sq|plaza|park|estate|quay|wharf|"
    r"building|bldg|block|blk|tower|floor|flr|level|suite|ste|unit|room|rm|shop|office\s?(?:no\.?\s?)?\d|plot|lot|house\s?(?:no\.?\s?)?\d|flat|godown|warehouse|shed|gate|sector|phase|industrial\s(?:area|zone|estate|city)|"
    r"p\.?\s?o\.?\s?box|po\s?box|box\s\d|b\.?\s?p\.?\s?\d|c/o|free\s?zone|business\s?(?:bay|park|cent(?:er|re))|trade\scent(?:er|re)|mall|market\s?road|opp\.?|near|behind|next\sto|junction|"
    r"rue|allée|chemin|quai|zone\sindustrielle|zi|za|zac|immeuble|imm|lotissement|cité|place|impasse|route|"
    r"calle|c/|avenida|avda|carrera|cra|cl\.|diagonal|paseo|plaza|polígono|pol\.|colonia|col\.|no\.\s?ext|piso|oficina|of\.|depto|bodega|galpón|km|camino|ruta|barrio|jirón|jr\.|pasaje|"
    r"rua|r\.|alameda|travessa|rodovia|rod\.|praça|bairro|sala|cj\.|conjunto|galpão|andar|cep|largo|estrada|"
    r"via|viale|piazza|corso|strada|largo|vicolo|loc\.|fraz\.|z\.i\.|"
    r"\w{2,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|damm|ufer|chaussee)|\w{2,30}(?:ring|markt|hof|wall|kai|tor|damm)(?=\s\d)|am\s\w+(?=\s\d)|"
    r"\w{2,30}(?:straat|plein|gracht|steeg)|\w{2,30}(?:laan|kade|dijk|singel|weg)(?=\s\d)|postbus|postfach|"
    r"\w{2,30}(?:gatan|vägen|vegen|veien|torget|katu)|\w{2,30}(?:gata|gaten|gate|vej|gade|plads|torg|tie|kuja|allé)(?=\s\d)|box(?=\s\d)|"
    r"ul\.|ulica|al\.|aleja|pl\.|os\.|nám\.|náměstí|třída|ulice|utca|út(?=\s\d)|tér|körút|krt\.|ulitsa|bul\.|bulevar|bulevardul|șos\.|sos\.|str\.|calea|sector|bl\.|et\.|ap\.|"
    r"cad\.|caddesi|cd\.|sok\.|sokak|sokağı|sk\.|mah\.|mahallesi|mh\.|bulvarı|blv\.|no\s?:\s?\d|kat\s?:\s?\d|d\s?:\s?\d|osb|san\.\s?sit|han\b|"
    r"οδός|λεωφ|λεωφόρος|τ\.κ\.|"
    r"jalan|jl\.|jln|lorong|taman|persiaran|komplek|kompleks|ruko|kawasan|gedung|kav\.|rt\.?\s?\d|kel\.|kec\.|kelurahan|kecamatan|"
    r"barangay|brgy|purok|sitio|đường|phố|quận|phường|tòa\s?nhà|khu|thôn|xã|huyện|duong|quan\s\d|phuong|soi|thanon|moo|"
    r"nagar|marg|chowk|bazar|bazaar|bagh|colony|cross\sroad|main\sroad|gali|mohalla|layout|salai|vihar|"
    r"ул\.|улица|пр\.|просп(?:ект)?\.?|пер\.|д\.\s?\d|дом|оф\.|офис|корп\.|стр\.|шоссе|ш\.|наб\.|бульвар|г\.\s?[а-яё]|м-н|мкр|р-н|обл\.|вул\.|буд\.|"
    r"erf|stand\s\d|corner|cnr"
)
# The same where no border helps.
# The last word of a quarter, a market or a hamlet, before its town.
QUARTERS = (
    r"\b(?:area|site area|free zone|township|kawasan|phase|estate|market|bazaar|bazar|souk|suq|colony|town|nagar|cantt|chowk|district|quarter|village|industrial|zone|heights|gardens|hills|junction|barrio|urbanizaci[oó]n|sector|mercado|march[eé]|quartier|hay|bairro|setor|kota|kelurahan|kecamatan|osiedle|"
    r"mahallesi|mah\.?|semti|mikrorayon|мкр\.?|район|посёлок|поселок|деревня|село)\.?$"
)
STREET_MARKS = r"\d\s?(?:gatvė|g\.)|[^\W\d_](?:stræti|vegur|braut|gata)\s\d|[路街巷弄道]\s?\d|\d\s?[号號樓楼室层層]|[省市區区縣县郡]\S{0,20}[路街號号鎮镇村]|\d(?:丁目|番地|番|号)|〒\s?\d{3}|\d{1,3}[-−]\d{1,3}[-−]\d|[시군구읍면동로길]\s?\d|\d+호|\d+층|شارع|طريق|حي\s|ص\.?\s?ب|مبنى|عمارة|برج|المنطقة|خیابان|کوچه|پلاک|בניין|רחוב|רח'|ถนน|ซอย|แขวง|เขต|ตำบล|อำเภอ|หมู่"
ADDRESS_LABEL = (
    r"(?:(?:head\s?office|office|company|delivery|postal|mailing|street|our|my|showroom|factory)\s)?(?:address|addr?|add)|adresse|adres|adresa|adress|dirección|direccion|endereço|endereco|indirizzo|sede|osoite|cím|"
    r"адрес|адреса|地址|公司地址|住所|所在地|주소|العنوان|عنوان|آدرس|נשיא|כתובת|διεύθυνση|ที่อยู่|địa\s?chỉ|alamat|moja\sadresa|moje\sadresa"
)
NAME_LABEL = r"(?:contact\s?(?:person|name)|name|attn|ansprechpartner|contact|contacto|contatto|kontakt(?:person)?|联系人|聯絡人|姓名|担当|担当者|담당자|이름|контактное лицо|имя|الاسم|اسم|yetkili|người liên hệ)"
COMPANY_LABEL = r"(?:company(?:\s?name)?|firma|société|societe|empresa|azienda|ditta|bedrijf|公司(?:名称|名稱)?|单位|会社名|貴社名|회사(?:명)?|компания|организация|الشركة|şirket|công ty)"
TITLE_LABEL = r"(?:position|title|job\s?title|designation|funktion|fonction|cargo|puesto|职位|職位|职务|役職|직책|직위|должность|المسمى|unvan|ünvan|chức vụ|jabatan)"
EMAIL_LABEL = r"(?:e-?\s?mail|mail|email|correo|courriel|邮箱|电邮|電郵|メール|이메일|почта|эл\.?\s?почта|البريد|e-?posta|e|m)"
WEB_LABEL = r"(?:web(?:\s?site|\s?page)?|www|homepage|site|sitio|url|网址|網址|网站|ホームページ|홈페이지|сайт|الموقع|internet|w)"
