"""Labels of inquiry forms on websites and trade platforms, in many languages: field -> written forms (folded)."""

from __future__ import annotations

LABELS: dict[str, str] = {
    "name": "name|registered buyer|buyer contact|买家姓名|買家姓名|full name|your name|buyer|buyer name|contact|contact name|contact person|sender|sender name|from|customer name|client|customer|posted by|first name|visitor name|"
    "nombre|nombre completo|nombre y apellido|nombre y apellidos|contacto|comprador|cliente|nome|nome completo|nome e cognome|acquirente|nom|nom complet|nom et prenom|acheteur|contact acheteur|"
    "ansprechpartner|kontakt|kaufer|vor- und nachname|vollstandiger name|ihr name|naam|volledige naam|contactpersoon|koper|namn|kontaktperson|navn|imie i nazwisko|imie|osoba kontaktowa|kupujacy|jmeno|jmeno a prijmeni|"
    "имя|фио|ваше имя|контактное лицо|покупатель|имя покупателя|имя|имя и фамилия|ім'я|піб|ad soyad|adi soyadi|isim|isminiz|adiniz|alici|yetkili|ilgili kisi|nama|nama lengkap|nama pembeli|ho ten|ho va ten|nguoi lien he|ten|ten khach hang|"
    "الاسم|الاسم الكامل|اسم المشتري|المشتري|نام|نام خانوادگی|שם|שם מלא|姓名|联系人|聯絡人|聯繫人|买家|買家|您的姓名|客户姓名|客戶|氏名|お名前|ご担当者|担当者|担当者名|ご担当者名|이름|성명|담당자|담당자명|구매자|ชื่อ|ชื่อผู้ติดต่อ|नाम",
    "company": "company|business|your business|your company|company/brand|company name|organisation|organization|business name|firm|buyer company|institution|company / organisation|"
    "empresa|nombre de la empresa|compania|razon social|organizacion|nome da empresa|razao social|azienda|ragione sociale|societa|nome azienda|societe|entreprise|nom de la societe|raison sociale|etablissement|organisme|"
    "firma|unternehmen|firmenname|bedrijf|bedrijfsnaam|foretag|foretagsnamn|virksomhed|nazwa firmy|przedsiebiorstwo|spolecnost|nazev firmy|компания|организация|название компании|фирма|компанія|firma adi|sirket|sirket adi|kurum|"
    "perusahaan|nama perusahaan|cong ty|ten cong ty|don vi|الشركه|اسم الشركه|المؤسسه|شركه|شرکت|נam חברה|חברה|שם החברה|公司|公司名称|公司名稱|企业名称|单位|会社名|貴社名|御社名|会社|법인명|회사|회사명|업체명|상호|บริษัท|ชื่อบริษัท|कंपनी|कंपनी का नाम",
    "email": "email|e-mail|email address|e-mail address|your email|mail|contact email|buyer email|correo|correo electronico|email de contacto|endereco de email|indirizzo email|posta elettronica|adresse e-mail|adresse email|courriel|adresse mail|"
    'e-mail-adresse|mailadresse|e-mailadres|e-postadress|e-post|adres e-mail|adres email|emailova adresa|эл. почта|электронная почта|почта|e-posta|eposta|e-posta adresi|mail adresi|alamat email|surel|thu dien tu|dia chi email|البريد الالكتروني|البريد|ایمیل|אימייל|דוא"ל|邮箱|郵箱|电子邮件|電子郵件|电子邮箱|電郵|メールアドレス|メール|이메일|메일|อีเมล|ईमेल',
    "phone": "phone|telephone|tel|tel.|mobile|cell|cell phone|phone number|telephone number|mobile number|mobile phone|contact number|phone/mobile|telefono|celular|movil|numero de telefono|tel/cel|telefone|telemovel|cellulare|recapito|telephone portable|portable|numero de telephone|"
    "telefon|telefonnummer|handy|mobil|rufnummer|telefoonnummer|telefoon|mobiel|numer telefonu|телефон|номер телефона|моб. телефон|мобильный|тел|тел.|telefon numarasi|cep telefonu|gsm|telepon|no telepon|no hp|nomor telepon|hp|dien thoai|so dien thoai|sdt|الهاتف|رقم الهاتف|الجوال|جوال|هاتف|رقم الجوال|موبايل|تلفن|تلفن همراه|טלפון|נייד|电话|電話|手机|手機|联系电话|聯絡電話|電話番号|お電話番号|携帯電話|전화|전화번호|연락처|휴대폰|โทรศัพท์|เบอร์โทร|फोन|मोबाइल",
    "fax": "fax|fax number|faks|факс|传真|傳真|팩스|ファックス|فاكس",
    "country": "country|where are you|where are you based|where are you from|your country|country/region|country / region|country or region|region|location|buyer country|from country|nation|pais|pais / ciudad|pais/region|pais de origen|pais/regiao|paese|nazione|pays|pays / region|pays/ville|land|staat|land/region|land / region|kraj|zeme|страна|страна/регион|країна|ulke|ulke/bolge|negara|negara asal|quoc gia|nuoc|الدوله|البلد|دوله|کشور|מדינה|ארץ|国家|國家|国家/地区|國家/地區|国家地区|国|国名|国/地域|국가|국가/지역|나라|ประเทศ|देश",
    "product": "product|products ticked|products selected|selected products|product page|categoria|category|category of interest|类目|products|product name|product of interest|products of interest|interested in|item|items|product requested|requested product|product inquiry|subject product|inquiry product|product interest|article|i am interested in|commodity|goods|rfq product|"
    "producto|productos|producto de interes|articulo|producto solicitado|produto|produtos|produto de interesse|prodotto|prodotti|prodotto richiesto|prodotto di interesse|produit|produits|produit concerne|article demande|"
    "produkt|produkte|artikel|gewunschtes produkt|interesse an|produktinteresse|producten|interesse in|produkt av intresse|produkty|interesujacy produkt|produkt zainteresowania|vyrobek|товар|продукт|продукция|интересующий товар|наименование|товари|urun|urun adi|ilgilenilen urun|urunler|produk|nama produk|produk yang diminati|san pham|ten san pham|san pham quan tam|"
    "المنتج|المنتجات|اسم المنتج|المنتج المطلوب|محصول|מוצר|产品|產品|产品名称|產品名稱|询盘产品|感兴趣的产品|商品|品名|製品|製品名|商品名|品番|제품|제품명|상품|상품명|품목|관심 제품|สินค้า|ชื่อสินค้า|उत्पाद",
    "quantity": "quantity|qty|order quantity|quantity required|quantity needed|required quantity|amount|purchase quantity|estimated quantity|estimated order quantity|expected quantity|annual quantity|annual purchase volume|volume|quantity / unit|cantidad|cantidad requerida|cantidad estimada|quantidade|quantidade desejada|quantita|quantita richiesta|quantite|quantite souhaitee|quantite demandee|menge|stuckzahl|bestellmenge|gewunschte menge|anzahl|aantal|hoeveelheid|antal|kvantitet|ilosc|liczba|mnozstvi|количество|объем|кол-во|объем заказа|кількість|miktar|adet|siparis miktari|talep miktari|jumlah|kuantitas|jumlah pesanan|so luong|الكميه|كميه|الكميه المطلوبه|مقدار|تعداد|כמות|数量|數量|采购数量|採購數量|需求数量|订购数量|購買数量|ご希望数量|수량|주문 수량|희망 수량|จำนวน|मात्रा",
    "message": "message|how can we help|how can we help you|how may we help|what do you need|what are you looking for|tell us more|your question|your requirements|they wrote|buyer wrote|buyer says|买家留言|買家留言|mensaje del comprador|your message|inquiry|enquiry|comments|comment|details|buyer's words|buyers words|buyer's message|inquiry details|inquiry content|enquiry details|requirement|requirements|description|notes|note|remarks|additional information|question|questions|request|your inquiry|content|message from buyer|message details|buying requirements|detailed requirements|specific requirements|body|text|"
    "mensaje|consulta|comentarios|comentario|su mensaje|detalle|detalles|observaciones|solicitud|mensagem|sua mensagem|comentarios|descricao|observacoes|messaggio|richiesta|il tuo messaggio|note|message de l'acheteur|votre message|demande|commentaire|commentaires|precisions|"
    "nachricht|ihre nachricht|anfrage|bemerkung|bemerkungen|mitteilung|anmerkungen|bericht|uw bericht|vraag|opmerkingen|aanvraag|meddelande|besked|forfragan|wiadomosc|tresc|tresc wiadomosci|zapytanie|uwagi|zprava|poptavka|dotaz|сообщение|текст сообщения|текст|комментарий|запрос|вопрос|ваше сообщение|примечание|повідомлення|mesaj|mesajiniz|aciklama|talep|notlar|pesan|isi pesan|pertanyaan|keterangan|kebutuhan|noi dung|tin nhan|loi nhan|yeu cau|ghi chu|"
    "الرساله|رساله|نص الرساله|الاستفسار|التفاصيل|ملاحظات|پیام|متن پیام|הודעה|תוכן הפנייה|留言|信息|消息|内容|內容|询盘内容|詢盤內容|留言内容|备注|備註|需求|メッセージ|お問い合わせ内容|お問合せ内容|ご質問|備考|문의|문의내용|문의 내용|메시지|내용|요청사항|ข้อความ|รายละเอียด|संदेश",
    "im": "whatsapp|whatsapp number|wechat|wechat id|skype|telegram|viber|line|line id|zalo|kakaotalk|kakao|qq|微信|whats app|wa|im|messenger|واتساب|واتس اب|вотсап|ватсап|카카오톡|카톡|zap",
    "job_title": "job title|title|position|designation|role|job|job position|cargo|puesto|funcao|fonction|poste|position/funktion|funktion|stelle|functie|befattning|stanowisko|pozice|должность|посада|unvan|pozisyon|gorevi|jabatan|chuc vu|chuc danh|المسمى الوظيفي|المنصب|الوظيفه|سمت|תפקיד|职位|職位|职务|職務|役職|部署|직책|직위|직함|ตำแหน่ง|पद",
    "address": "address|street address|company address|direccion|domicilio|endereco|indirizzo|adresse|anschrift|adres|adress|adresa|адрес|адреса|alamat|dia chi|العنوان|عنوان|آدرس|כתובת|地址|公司地址|住所|ご住所|所在地|주소|ที่อยู่|पता|city|town|ciudad|cidade|citta|ville|stadt|ort|plaats|stad|miasto|mesto|город|sehir|kota|thanh pho|المدينه|مدينه|عיר|城市|都市|도시",
    "website": "website|web site|web|homepage|url|company website|sitio web|pagina web|site|sito|sito web|site web|webseite|internet|strona www|сайт|web sitesi|situs web|trang web|الموقع|الموقع الالكتروني|وب سایت|אתר|网站|網站|网址|網址|ホームページ|ウェブサイト|홈페이지|웹사이트|เว็บไซต์|वेबसाइट",
    "destination": "destination|destination port|port of destination|port|port of discharge|delivery to|ship to|shipping to|delivery destination|deliver to|shipping destination|place of delivery|delivery address|delivery place|delivery country|discharge port|puerto de destino|destino|puerto|lugar de entrega|porto de destino|porto di destinazione|destinazione|port de destination|destination souhaitee|lieu de livraison|zielhafen|bestimmungsort|lieferort|lieferadresse|bestimmungshafen|bestemming|haven van bestemming|bestamningsort|port przeznaczenia|miejsce dostawy|pristav urceni|порт назначения|место доставки|пункт назначения|varis limani|teslimat yeri|pelabuhan tujuan|tujuan pengiriman|cang den|noi giao|ميناء الوصول|ميناء التسليم|بندر مقصد|目的港|目的地|交货地|仕向地|仕向港|도착항|목적지|ปลายทาง",
    "incoterm": "shipping terms|shipping term|trade term|trade terms|incoterm|incoterms|price term|price terms|terms|delivery terms|delivery term|termino comercial|condiciones de entrega|lieferbedingung|lieferbedingungen|lieferkondition|conditions de livraison|condizioni di consegna|resa|warunki dostawy|условия поставки|базис поставки|teslim sekli|syarat pengiriman|شروط التسليم|贸易术语|貿易術語|价格条款|价格术语|貿易条件|取引条件|가격 조건|거래조건|인도조건",
    "payment": "payment|payment terms|payment method|terms of payment|forma de pago|condiciones de pago|forma de pagamento|pagamento|mode de paiement|conditions de paiement|zahlungsbedingungen|zahlungsart|betaling|forma platnosci|условия оплаты|форма оплаты|odeme sekli|cara pembayaran|thanh toan|طريقه الدفع|شروط الدفع|付款方式|付款条件|支払条件|결제조건",
    "target_price": "target price|target unit price|preferred unit price|price target|budget|preferred price|expected price|precio objetivo|preco alvo|prix cible|zielpreis|prezzo target|целевая цена|hedef fiyat|target harga|gia muc tieu|السعر المستهدف|目标价|目标价格|目標價|希望単価|목표가|희망 단가",
    "deadline": "valid until|expires|expiry|expiry date|quote before|reply before|closing date|quotation deadline|deadline|rfq deadline|valido hasta|valido ate|valable jusqu'au|gultig bis|angebotsfrist|wazne do|действителен до|son teklif tarihi|berlaku sampai|截止日期|报价截止|有効期限|見積期限|마감일",
    "delivery": "delivery date|required delivery|delivery time|required date|needed by|lead time|fecha de entrega|data de entrega|date de livraison|liefertermin|lieferdatum|data di consegna|termin dostawy|срок поставки|teslim tarihi|交货期|交货时间|希望納期|納期|납기",
    "business_type": "business type|type of business|buyer type|company type|i am a|industry|tipo de negocio|tipo de empresa|type d'activite|activite|branche|geschaftsart|tipo di attivita|rodzaj dzialalnosci|тип бизнеса|вид деятельности|is turu|firma turu|jenis usaha|loai hinh kinh doanh|نوع النشاط|طبيعه العمل|业务类型|公司类型|业种|業種|업종|사업 유형",
    "subject": "subject|topic|asunto|assunto|objet|oggetto|betreff|onderwerp|amne|temat|predmet|тема|konu|subjek|perihal|chu de|tieu de|الموضوع|主题|主題|件名|제목|หัวข้อ|विषय",
}
# Hungarian, Romanian, Croatian and Serbian, Slovak, Slovenian, Bulgarian, Greek, Finnish, Norwegian.
MORE: dict[str, str] = {
    "name": "nev|teljes nev|kapcsolattarto|nume|nume complet|nume si prenume|persoana de contact|ime|ime i prezime|meno|meno a priezvisko|ime in priimek|име|име и фамилия|лице за контакт|ονομα|ονοματεπωνυμο|nimi|yhteyshenkilo|kontakt oss",
    "company": "ceg|cegnev|ceg neve|vallalat|companie|denumire firma|tvrtka|naziv tvrtke|kompanija|spolocnost|podjetje|фирма|име на фирмата|εταιρεια|επωνυμια|yritys|bedrift|firmanavn",
    "email": "e-mail cim|email cim|emailcim|adresa de email|adresa e-mail|имейл|email adresa|ηλεκτρονικη διευθυνση|sahkoposti|e-postadresse",
    "phone": "telefonszam|telefon mobil|numar de telefon|broj telefona|telefonne cislo|телефон за връзка|τηλεφωνο|κινητο|puhelin|puhelinnumero",
    "country": "orszag|tara|drzava|krajina|държава|χωρα|maa",
    "product": "termek|produs|produse|proizvod|proizvodi|izdelek|продукт|προιον|προιοντα|tuote|vare",
    "quantity": "mennyiseg|darabszam|cantitate|cantitatea|kolicina|mnozstvo|mnozstvi|количество|ποσοτητα|maara|antall",
    "message": "uzenet|uzenet szovege|megjegyzes|mesaj|mesajul dvs|poruka|vasa poruka|sprava|sporocilo|съобщение|запитване|μηνυμα|viesti|melding",
    "subject": "targy|subiect|предмет|predmet|tema|θεμα|aihe|emne",
    "address": "cim|adresa|διευθυνση|osoite|varos|oras|πολη",
}
FIELD_OF: dict[str, str] = {
    label.strip(): field for table in (MORE, LABELS) for field, labels in table.items() for label in labels.split("|")
}

# Lines below the buyer's own words, where a message ends.
ENDINGS = (
    r"reply to (?:this|the)|(?:simply )?reply (?:directly|by)|answer (?:this|the)|respond(?:a|ez|er)? |responder|to (?:reply|answer|respond|view)|click|view (?:this|the|details|inquiry|message)|this (?:message|e-?mail|inquiry) (?:was|is|has)|"
    r"antworten sie|répond|per rispondere|rispondi|ответить|ответьте|yanıtla|balas |trả lời|للرد|请直接回复|直接回复|点击|點擊|立即回复|返信|답장|회신|odpowiedz|svara |beantwoord|"
    r"ip(?: address)?\b|page\b|referrer|user agent|sent from|submitted|date:|time:|inquiry id|rfq no|message id|attachment|©|copyright|unsubscribe|you (?:are receiving|received|can)|best regards,? the|the .{2,30} team|member since|verified|gdpr|consent|newsletter"
)
# Words in the subject or the first lines of a notification.
NOTICES = (
    r"new (?:inquiry|enquiry|rfq|message|lead|quote request|request|contact)|inquiry from|enquiry from|(?:website|web|online|contact|web ?site) (?:inquiry|enquiry|form|contact|message|request)|contact form|form submission|quote request|request for quotation|rfq|(?:received|got|have) (?:a|an|\d+|one) new|filled (?:in|out)|"
    r"(?:nueva|nuevo) (?:consulta|solicitud|mensaje|cotización)|formulario|nova (?:consulta|mensagem|solicitação|cotação)|novo (?:pedido|contato|contacto)|nouvelle (?:demande|message)|nouveau message|formulaire|neue (?:anfrage|nachricht)|kontaktformular|anfrageformular|nuova richiesta|nuovo messaggio|modulo|nieuwe aanvraag|nieuw bericht|contactformulier|"
    r"nowe zapytanie|formularz|nová poptávka|formulář|новый запрос|новая заявка|заявка с сайта|форма обратной|сообщение с сайта|yeni (?:talep|mesaj|sorgu)|iletişim formu|pesan baru|permintaan baru|formulir|yêu cầu mới|liên hệ mới|طلب جديد|استفسار جديد|نموذج|新询盘|新的询盘|询盘通知|新詢盤|新留言|网站留言|お問い合わせ|新規問い合わせ|フォーム|새 문의|문의가|문의 접수|ny förfrågan|kontaktformulär"
)

# Whose field it is: words around a label that say nothing about what stands in it.
WHOSE = (
    r"^(?:buyers?'?s?|customers?'?s?|clients?'?s?|users?'?s?|visitors?'?s?|senders?'?s?|your|ihre?|votre|sua?|tua?|买家的?|買家的?|客户的?|客戶的?|采购商的?|您的|お客様の|구매자)\s?"
    r"|\s(?:del (?:comprador|cliente)|do (?:comprador|cliente)|de l'acheteur|du client|des kaufers|del cliente|dell'acquirente|van de koper|kupujacego|покупателя|клиента|alicinin|pembeli|nguoi mua|of (?:the )?(?:buyer|customer)|from (?:the )?buyer)$"
)
# What a form prints where nothing was filled in.
EMPTY: frozenset[str] = frozenset({"-", "–", "—", "n/a", "na", "none", "null", "(none)", "/", ".", "(no indicada)", "(no indicado)", "no indicado", "not given", "not stated", "(not given)", "not provided", "(not provided)", "(empty)", "keine angabe", "k.a.", "non renseigné", "não informado", "не указано", "не указан", "belirtilmedi", "未填写", "無", "なし", "없음"})  # fmt: skip
