"""Words about files in a mail, in the languages buyers write: what points to a list of wanted goods, what is another paper."""

from __future__ import annotations

# Requests: in a file's name, in the first lines of a document, beside "attached" in the mail.
REQUEST = (
    # schedules and specifications of building and tenders
    r"(?:door|window|item|equipment|finishes|furniture|lighting) schedules?|take-?offs?|bestek\w{0,3}|bestek[ -]uittreksel|lastenboek\w{0,3}|meetstaat|meetstaten|prijsaanvraag|hoeveelhedenstaat|raming|"
    r"cahier des charges|cctp|dpgf|bordereau (?:des prix|de prix|quantitatif)|devis quantitatif|m[eé]tr[eé]s?|pliego\w{0,2}|mediciones|caderno de encargos|mapa de quantidades|computo metrico|abaco|"
    r"przedmiar\w{0,2}|kosztorys\w{0,2}|v[yý]kaz v[yý]m[eě]r|slep[yý] rozpo[cč]et|m[aä]ngdf[oö]rteckning|mengdebeskrivelse|tilbudsliste|m[aä][aä]r[aä]luettelo|tro[sš]kovnik\w{0,2}|popis del|ведомост\w{1,3}|смет\w{1,2}|ke[sş]if|metraj|"
    r"(?:with|incl\.?|including) (?:the |our |all |yearly |annual )?quantities|mit (?:den |unseren |allen |genauen )?mengen|avec (?:les |nos )?quantités|con (?:las |le |nuestras )?(?:cantidades|quantità)|com as quantidades|met (?:de )?hoeveelheden|z ilościami|s množstvím|с (?:указанием )?количеств\w{1,3}|з кількістю|miktarlarıyla|"
    r"fensterliste|t[uü]rliste|leuchtenliste|materialliste|massenauszug|"
    r"rfq|rfp|rfi|boq|bom|inquir\w{1,4}|enquir\w{1,4}|requests? for (?:quot\w{1,7}|proposals?|prices?|offers?)|quotation requests?|"
    r"requirements?|(?:order|shopping|item|items|product|purchase|buying|goods|material|parts|equipment|quantity|demand|wish)[ _-]?lists?|purchase orders?|"
    r"orders?(?: forms?| sheets?)?|p\.?o\.?(?=[ _#-]?\d|\b)|tender|bill of quantities|bill of materials|schedule of quantities|material requisition|indent|"
    r"anfragen?|preisanfrage|angebotsanfrage|bestell(?:ung|liste|formular)\w{0,2}|bedarfsliste|artikelliste|stückliste|leistungsverzeichnis|ausschreibung|"
    r"demandes? (?:de|du) (?:devis|prix|cotation|offre)|bon de commande|commandes?|liste (?:des|de) (?:produits|articles|besoins|matériel)|besoins|appel d'offres?|"
    r"solicitud(?:es)? (?:de|para) (?:cotizaci[oó]n|oferta|presupuesto|precios?)|cotizar|pedidos?|(?:lista|listado|relaci[oó]n) de (?:productos|materiales|compras?|art[ií]culos|pedido)|orden de compra|requerimientos?|licitaci[oó]n|"
    r"solicita[cç][aã]o de (?:cota[cç][aã]o|or[cç]amento)|cota[cç][aã]o|lista de (?:produtos|materiais|compras|itens)|ordem de compra|"
    r"richiesta (?:di )?(?:offerta|preventivo|quotazione)|ordine|ordini|elenco (?:prodotti|articoli|materiali)|capitolato|distinta|"
    r"zapytani[ea]|zam[oó]wieni[ea]|lista produkt[oó]w|popt[aá]vk[ay]|objedn[aá]vk[ay]|offerteaanvraag|bestelling|bestellijst|f[oö]rfr[aå]gan|"
    r"запрос\w{0,2}|заявк\w{1,2}|заказ\w{0,2}|спецификаци\w{1,2}|потребност\w{1,2}|перечень|список (?:товар\w{0,3}|продукци\w{1,2}|позиций)|запит|замовлення|"
    r"talep|sipari[sş]|teklif (?:iste\w{1,5}|talebi)|ihtiya[cç] listesi|malzeme listesi|[uü]r[uü]n listesi|permintaan|pesanan|daftar (?:barang|produk|pesanan)|"
    r"yêu cầu báo giá|đơn hàng|danh sách|طلب|طلبية|قائمة|استفسار|سفارش|استعلام|"
    r"(?:we |i )?need (?:your |an? )?(?:offer|quote|quotation|prices?)|necesit\w{1,5} (?:su |una? )?(?:oferta|cotizaci[oó]n|precios?|presupuesto)|precis\w{1,4} (?:de )?(?:sua |uma )?(?:oferta|cota[cç][aã]o|or[cç]amento|pre[cç]os?)|"
    r"(?:brauchen|benötigen) (?:wir )?(?:ihr |ein |ein verbindliches )?angebot|besoin (?:de votre |d'une )(?:offre|cotation)|ci serve (?:la vostra |un')?offerta|"
    r"询价|詢價|询盘|詢盤|采购|採購|求购|订单|訂單|订货|訂貨|需求|清单|清單|招标|見積依頼|見積り依頼|引合|注文書|発注|部品表|견적 ?요청|발주|주문"
)
# What else comes with mails: sellers' papers, papers of running business, papers about people.
OTHER_PAPER = (
    r"price ?lists?|pricelists?|catalog(?:ue)?s?|brochures?|leaflets?|flyers?|company (?:profile|introduction|presentation)|profile|portfolio|presentation|"
    r"certificat\w{1,4}|licen[cs]es?|test reports?|invoices?|proforma|packing list|bill of lading|b[/_]?l|draft|statements?|soa|receipts?|swift|remittance|payment|"
    r"bank|passports?|visa|delegat\w{1,4}|cv|resume|résumé|curriculum|contract|agreement|nda|insurance|debit note|credit note|delivery note|arrival notice|"
    r"booking|waybill|awb|customs|claim|report|minutes|agenda|newsletter|"
    r"preisliste|katalog\w{0,2}|prospekt|firmenprofil|rechnung|lieferschein|kontoauszug|lebenslauf|vertrag|zertifikat|"
    r"tarifs?|liste de prix|facture|plaquette|bon de livraison|relev[eé]|lista de pre(?:cios|[cç]os)|tarifa|cat[aá]logos?|folleto|factura|fatura|recibo|contrato|"
    r"listino|catalogo|fattura|cennik|faktura|прайс\w{0,4}|каталог\w{0,2}|сч[её]т\w{0,2}|инвойс|презентаци\w{1,2}|договор|резюме|накладная|"
    r"fiyat listesi|katalo[gğ]u?|fatura|daftar harga|katalog|faktur|bảng giá|"
    r"报价单|報價單|价格表|價格表|价目表|產品目錄|产品目录|目录|画册|公司简介|公司介绍|宣传册|对账单|對賬單|发票|發票|装箱单|提单|提單|合同|简历|簡歷|证书|證書|水单|"
    r"見積書|価格表|カタログ|会社案内|請求書|納品書|履歴書|카탈로그|회사소개서|견적서|인보이스|이력서|فاتورة|كتالوج|قائمة الأسعار"
)
# "attached", "enclosed", "in the file".
ATTACHED = (
    r"attach(?:ed|ment|ments|ing)?|enclos(?:ed|ure|ing)|(?:excel|word|pdf|xlsx?|csv|spread)[ -]?(?:file|sheet|list)|(?:the|this) (?:file|sheet|spreadsheet)|"
    r"anhang|anlage|beigefügt\w{0,2}|angehängt\w{0,2}|anbei|beiliegend\w{0,2}|ci-joint\w{0,2}|en pièce jointe|pièces? jointes?|ci-après|"
    r"adjunt[oa]s?|adjuntamos|anex[oa]s?|em anexo|segue anexo|arquivo|fichero|archivo|allegat[oaie]|in allegato|in bijlage|bijlage|bijgevoegd\w{0,1}|bifogad\w{0,2}|vedlagt|vedhæftet|"
    r"w załączeniu|załącznik\w{0,2}|v příloze|příloh\w{1,2}|во вложении|вложени\w{1,3}|прикреп\w{1,9}|прилага\w{1,6}|в приложении|у вкладенні|"
    r"ekte|ekteki|ekli|ekteki dosya\w{0,3}|terlampir|lampiran|đính kèm|file đính kèm|مرفق\w{0,2}|المرفق\w{0,2}|پیوست|"
    r"附件|附上|随附|隨附|附表|附檔|附档|表格|添付|別紙|첨부"
)

# Whoever says this brings a list of their own goods, unless they also ask for ours.
SELLS = (
    r"(?:we|i) (?:can |could |would like to |are pleased to |also |hereby )?(?:offer(?: you)?|supply|provide you|sell|produce|manufacture|export)|"
    r"(?:find|attached|enclosed|see|is|are) (?:is |are )?our (?:latest |new |best )?(?:offer|products?|product list|price ?list|catalogue?|stock list|quotation|services?)|"
    r"offer(?:ing)? you our|(?:ofrecemos|les ofrecemos|oferecemos|nous (?:vous )?(?:offrons|proposons|fabriquons)|wir (?:bieten|liefern|produzieren|fertigen)|offriamo|"
    r"мы (?:предлагаем|производим|поставляем)|предлагаем вам|üretiyoruz|sunuyoruz)"
)
ASKS_FOR_OURS = (
    r"quote|quotation (?:for|of|on|request)|rfq|your (?:best |lowest |good |kind |latest )?(?:price|prices|offer|quotation|quote|pricelist|products?)|"
    r"(?:we|i) (?:need|require|want|are looking|am looking|would like to (?:order|buy|purchase))|looking for|inquiry|enquiry|"
    r"cotiz\w{1,5}|su (?:oferta|precio)|necesit\w{1,5}|precis\w{1,4}|votre (?:offre|prix|devis)|ihr (?:angebot|preis)|anfrage|benötigen|vostra offerta|"
    r"нужн\w{1,2}|ваш\w{1,2} (?:цен\w|предложени\w)|запрос|fiyat (?:teklifi|iste\w{1,5})"
)

# Headings of a table's columns. The quantity's own are in `quantity_patterns`.
ITEM_HEADING = (
    r"(?:item|product|goods|article|material|part|commodity)?\s?(?:name|description|desc\.?|details?)(?: of (?:the )?(?:goods|items?|products?|materials?))?|"
    r"items?|products?|goods|articles?|materials?|commodit(?:y|ies)|description|particulars|equipment|"
    r"art[ií]culos?|producto|descripci[oó]n|produtos?|descri[cç][aã]o|produits?|d[eé]signation|libell[eé]|descriptif|artikel|bezeichnung|artikelbezeichnung|beschreibung|produkt|"
    r"prodotto|descrizione|articolo|omschrijving|nazwa(?: towaru| produktu)?|opis|název|zboží|benämning|"
    r"наименование\w{0,20}|товар\w{0,2}|продукция|описание|позиция|номенклатура|найменування|[uü]r[uü]n(?: ad[ıi])?|malzeme|a[cç][ıi]klama|tan[ıi]m|nama barang|barang|produk|tên hàng|sản phẩm|"
    r"المنتج|الصنف|البيان|الوصف|اسم المنتج|کالا|"
    r"品名|产品|產品|产品名称|產品名稱|商品|商品名称|名称|名稱|货品|货物|描述|产品描述|品目|製品|製品名|商品名|품명|제품|제품명"
)
CODE_HEADING = (
    r"sku|(?:item|product|article|model|part|art\.?|ref\.?|catalogue|catalog|your|supplier|stock)?[ .]?(?:code|no\.?|number|nr\.?|ref\.?|reference|#|id)|model|type|mpn|p/?n|"
    r"art\.?(?:ikel)?-?(?:nr|nummer)\.?|modelo|c[oó]digo|referencia|r[eé]f[eé]rence|réf\.?|codice|modell|kod|indeks|артикул|модель|код|kodu?|model kodu|mã(?: hàng)?|الموديل|"
    r"型号|型號|货号|貨號|产品型号|产品编号|编号|規格型号|品番|型番|모델|모델명|품번"
)
PRICE_HEADING = (
    r".{0,30}?(?:prices?|fob|exw|cif|usd|us\$|eur|€|\$|amount|value|precios?|pre[cç]os?|prix|preis|prezzo|prijs|cena|цена|стоимость|сумма|fiyat|harga|giá|السعر|"
    r"单价|單價|价格|價格|金额|金額|総額|単価|価格|단가|금액).{0,30}"
)
# A column of what the seller asks for at least is a price list's.
MINIMUM_HEADING = r".{0,12}?(?:moq|minimum.{0,20}|min\.? ?(?:order|qty).{0,12}|起订量|起訂量|最小起订量|mindest.{0,20}|最低.{0,6}).{0,12}"
# Before data of the one who is asked to sell: not the buyer's.
SELLERS_BLOCK = (
    r"(?:to|supplier|vendor|seller|supplier name|vendor name|attn|manufacturer|exporter|lieferant|an|fournisseur|proveedor|fornecedor|fornitore|leverancier|"
    r"поставщик|продавец|кому|tedarik[cç]i|sat[ıi]c[ıi]|供应商|供應商|供方|卖方|賣方|厂家|致|仕入先|공급사)\b.{0,40}"
)
BUYERS_BLOCK = (
    r"(?:from|buyer|purchaser|customer|client|bill to|ship to|importer|consignee|company|requested by|kunde|besteller|k[aä]ufer|acheteur|client|comprador|cliente|acquirente|"
    r"покупатель|заказчик|al[ıi]c[ıi]|m[uü][sş]teri|采购商|買方|买方|需方|客户|客戶|購入者)\b.{0,40}"
)
TOTALS = r"\s*(?:sub|grand)?[ -]?(?:total|sum\b|toplam|summe|gesamt|suma|somme|totale|итого|всего|razem|合计|合計|总计|總計|합계|المجموع|الإجمالي)"
