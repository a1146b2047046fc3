"""Job titles in many languages, folded. A line is a title when a head word stands in it and the rest are qualifiers."""

# ruff: noqa: SIM905 - names separated by bars read better than one quoted string each

from __future__ import annotations

# Words that make a short line a title wherever they stand.
TITLE_WORDS: frozenset[str] = frozenset(
    (
        "director|directress|directora|directeur|directrice|diretor|diretora|direttore|direttrice|direktor|direktorin|direktorius|direktore|direktoren|"
        "manager|managers|mgr|manageress|gerente|gerant|gerante|geschaftsfuhrer|geschaftsfuhrerin|geschaftsfuhrung|prokurist|prokuristin|"
        "buyer|buyers|einkaufer|einkauferin|inkoper|inkoopster|inkopare|indkober|innkjoper|acheteur|acheteuse|comprador|compradora|kupiec|nakupci|nakupca|"
        "beszerzo|ostaja|nabavljac|achiziitor|satinalmaci|responsabile|responsable|responsavel|encargado|encargada|jefe|jefa|chef|chefin|"
        "leiter|leiterin|einkaufsleiter|einkaufsleiterin|bereichsleiter|abteilungsleiter|projektleiter|verkaufsleiter|sachbearbeiter|sachbearbeiterin|"
        "owner|co-owner|coowner|founder|cofounder|co founder|proprietor|proprietress|partner|president|vice president|vp|svp|evp|chairman|chairwoman|chairperson|ceo|coo|cfo|cto|cmo|cpo|"
        "md|gm|inhaber|inhaberin|eigenaar|eigenaresse|agare|ejer|innehaver|omistaja|titulaire|proprietaire|dueno|duena|propietario|propietaria|"
        "proprietario|proprietaria|socio|socia|titolare|socio gerente|socio administrador|wlasciciel|wlascicielka|majitel|majitelka|vlasnik|tulajdonos|ugyvezeto|administrator|"
        "jednatel|jednatelka|konatel|prezes|kierownik|dyrektor|reditel|reditelka|vedouci|riaditel|igazgato|direttore|amministratore|"
        "officer|executive|assistant|coordinator|supervisor|administrator|secretary|specialist|analyst|engineer|architect|designer|consultant|"
        "advisor|adviser|planner|merchandiser|purchaser|purchasers|sourcer|representative|rep|agent|accountant|controller|auditor|technician|foreman|superintendent|"
        "head|lead|leader|chief|principal|category|associate|clerk|expeditor|expediter|storekeeper|estimator|surveyor|inspector|operator|trader|"
        "ingeniero|ingeniera|ingenieur|inginer|ingegnere|inzynier|muhendis|muhendisi|architekt|architecte|arquitecto|arquitecta|architetto|mimar|"
        "coordenador|coordenadora|coordinador|coordinadora|coordinateur|coordinatrice|analista|assistente|asistente|auxiliar|encarregado|encarregada|supervisora|"
        "asesor|asesora|asistan|koordinator|koordinatorius|specjalista|specjalistka|specialista|referent|referentka|asystent|asystentka|"
        "muduru|mudur|mudurlugu|sorumlusu|sorumlu|uzmani|uzman|yoneticisi|yonetici|baskan|baskani|yetkilisi|ortagi|sefi|temsilcisi|"
        "manajer|direktur|kepala|staf|staff|pemilik|pengarah|pengurus|giam doc|truong phong|pho giam doc|nhan vien|chuyen vien|ke toan|tong giam doc|chu cua hang|"
        "директор|менеджер|начальник|руководитель|заведующии|специалист|инженер|закупщик|снабженец|владелец|учредитель|управляющии|бухгалтер|"
        "представитель|президент|предприниматель|администратор|ассистент|помощник|коммерческии|заместитель|архитектор|дизаинер|байер|баиер|категориныи|"
        "керівник|директорка|менеджерка|начальниця|власник|управител|мениджър|собственик|директорът|закупки|"
        "διευθυντης|διευθυντρια|υπευθυνος|υπευθυνη|αγοραστης|ιδιοκτητης|μηχανικος|"
        "مدير|مديرة|المدير|رئيس|مسؤول|مسؤولة|مهندس|مهندسة|مالك|صاحب|مشرف|منسق|موظف|مندوب|محاسب|نائب|مشتريات المدير|"
        "مدیر|مدیرعامل|رئیس|کارشناس|مسئول|مهندس|منشی|מנהל|מנהלת|קניין|קניינית|בעלים|סמנכל|מנכל|מהנדס|רכז|"
        "innkjopssjef|inkopschef|indkobschef|ostopaallikko|toimitusjohtaja|vd|daglig leder|daglig leiar|salgschef|saljare|projektchef|projektledare|prosjektleder|"
        "leitung|vezeto|osztalyvezeto|ugyvezeto|gip|гип|гіп|fondateur|fondatrice|fundador|fundadora|fondatore|grunder|grunderin|zakladatel|zakladatelka|zalozyciel|основатель|засновник|засновниця|kurucu|perustaja|grundare|"
        "prop|propr|majster|tomrermester|murermester|malermester|byggmastare|byggmester|rakennusmestari|handwerksmeister|schreinermeister|tischlermeister|elektromeister|meister|mistr|mistrz|maestro|"
        "calculator|kalkulator|kalkulant|kalkulaattori|werkvoorbereider|deviseur|metreur|preventivista|riaditelka|veduci|veduca|konatelka|energetik|энергетик|главныи энергетик|технолог|механик|інженер|завідувач|"
        "ผู้จัดการ|ผู้อํานวยการ|หัวหน้า|เจ้าของ|กรรมการผู้จัดการ|ฝ่ายจัดซื้อ|carpenter|joiner|electrician|plumber|builder|farmer|headmaster|headmistress|deputy head|bursar|"
        "directeur general|pdg|dg|chargee|charge|assistante|commercial export|acheteuse|chef de projet|econome|key account|category lead|subgerente|subdirector|subdirectora|subjefe|subjefa|gestor|gestora|apoderado|apoderada|зам|нач|зав|agm|dgm|avp|exec|bizdev|vicepresidente|vicedirettore|vicedirector"
    ).split("|")
)
# Titles in scripts without word borders, the longer first; they may stand before or after a name.
CJK_TITLES: tuple[str, ...] = tuple(
    (
        "代表取締役社長|代表取締役|取締役|執行役員|部長代理|副部長|部長|次長|課長代理|課長|係長|主任|主査|店長|社長|専務|常務|会長|所長|室長|担当者|マネージャー|バイヤー|ディレクター|"
        "대표이사|대표|이사|상무|전무|부장|차장|과장|대리|주임|사원|팀장|실장|본부장|사장|매니저|책임|선임|소장|"
        "总经理助理|副总经理|总经理|業務經理|采购经理|採購經理|採購專員|采购专员|採購主管|采购主管|採購副理|采购总监|销售经理|销售总监|业务经理|业务主管|业务员|外贸经理|外贸业务员|项目经理|專案經理|"
        "产品经理|產品經理|市场经理|运营经理|商务经理|行政经理|财务经理|财务总监|财务主管|財務經理|会计|會計|出纳|财务|操作|跟单员|跟单|经理助理|副經理|經理|经理|"
        "副总裁|总裁|總裁|董事长|董事長|董事|总监|總監|主管|主任|专员|專員|助理|工程師|工程师|设计师|設計師|老板|店主|负责人|負責人|采购员|採購員|采购|採購|"
        "กรรมการผู้จัดการ|ผู้จัดการฝ่ายจัดซื้อ|ผู้จัดการ|เจ้าหน้าที่จัดซื้อ|เจ้าหน้าที่|หัวหน้าฝ่าย|เจ้าของ|ผู้อำนวยการ"
    ).split("|")
)
# Words that name a department, folded: such a line is neither a title nor a person.
DEPARTMENT_WORDS: frozenset[str] = frozenset(
    (
        "department|dept|division|team|office|desk|section|unit|purchasing|procurement|purchase|sales|accounts|payable|accounting|finance|"
        "logistics|import|export|einkauf|beschaffung|vertrieb|abteilung|buchhaltung|inkoop|verkoop|afdeling|service|achats|achat|ventes|comptabilite|departement|"
        "compras|ventas|vendas|suprimentos|contabilidad|departamento|depto|acquisti|ufficio|vendite|amministrazione|zakupow|zaopatrzenia|zamowien|dzial|"
        "nakup|oddeleni|obchodni|beszerzes|osztaly|satin|alma|satinalma|departmani|birimi|отдел|закупок|снабжения|продаж|бухгалтерия|відділ|закупівель|"
        "المشتريات|قسم|ادارة|inkop|inkopsavdelningen|indkob|innkjop|hankinta|osto|pembelian|bagian|phong|mua hang|administration|info|contact|"
        "sourcing|customer|support|warehouse|operations|commercial|marketing|technical"
    ).split("|")
)
CJK_DEPARTMENTS = r"[\u3400-\u9fff\u3040-\u30ff]{1,8}(?:部|課|室|科|处|處|中心|組|组|局|本部)|[\uac00-\ud7af]{1,8}(?:팀|부서|사업부|본부)"

# Words before a name, folded.
# Degrees, licences and memberships written after a name (dots taken out).
LETTERS_AFTER: frozenset[str] = frozenset(
    (
        "ceng|meng|beng|ieng|miei|fiei|mice|fice|miet|fiet|mimeche|fimeche|mistructe|riba|ariba|friba|riai|mriai|aia|faia|raia|rics|mrics|frics|ciob|mciob|fciob|mniqs|fniqs|mnse|mcips|fcips|cips|mcilt|"
        "mba|emba|msc|bsc|bba|bcom|mcom|btech|mtech|ba|ma|llb|llm|phd|dphil|mphil|dba|pe|peng|pmp|cpa|ca|aca|acca|fcca|fca|cfa|cma|acma|cpim|cscp|leed|leedap|leed ap|esq|obe|mbe|cbe|dipl-ing|diplom|msci|mres|pgdip|hnd|cpsm|dipeng|mieaust|cpeng|fieaust|mies"
    ).split("|")
)
HONORIFICS: frozenset[str] = frozenset(
    (
        "mr|mrs|ms|miss|mister|madam|sir|dr|prof|eng|engr|ing|dipl|hon|barr|arch|sheikh|capt|rev|chief|alhaji|hajji|haji|herr|frau|"
        "sr|sra|srta|dna|don|dona|lic|m|mme|mlle|monsieur|madame|sig|sigra|dott|dottssa|geom|rag|pan|pani|mgr|bc|phdr|judr|inz|dhr|mevr|"
        "bay|bayan|sayin|г|господин|госпожа|пан|пані|mgr inz|k|kr|shri|smt|md|datuk|dato|tuan|puan|encik|bpk|bapak|ibu|ong|ba|anh|chi|السيد|السيدة|م|أ|د|المهندس|الاستاذ|آقای|خانم|מר|גב"
    ).split("|")
)
