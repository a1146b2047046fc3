"""Places written by hand: states with their zone, ports, other names of countries, demonyms, words that are no place.

All names are folded (lower case, no Latin accents). States are listed for countries whose zone hangs on them.
"""

# ruff: noqa: SIM905 - names separated by bars read better than one quoted string each

from __future__ import annotations

# country -> zone -> names and postal abbreviations (abbreviations in capitals; they count only in an address).
STATES: dict[str, dict[str, str]] = {
    "US": {
        "America/New_York": (
            "connecticut|CT|delaware|DE|florida|FL|georgia|GA|indiana|IN|maine|ME|maryland|MD|massachusetts|MA|michigan|MI|"
            "new hampshire|NH|new jersey|NJ|new york|NY|north carolina|NC|ohio|OH|pennsylvania|PA|rhode island|RI|"
            "south carolina|SC|vermont|VT|virginia|VA|west virginia|WV|kentucky|KY|washington dc|washington d c|DC|nyc"
        ),
        "America/Chicago": (
            "alabama|AL|arkansas|AR|illinois|IL|iowa|IA|kansas|KS|louisiana|LA|minnesota|MN|mississippi|MS|missouri|MO|nebraska|NE|"
            "north dakota|ND|oklahoma|OK|south dakota|SD|tennessee|TN|texas|TX|wisconsin|WI"
        ),
        "America/Denver": "colorado|CO|idaho|ID|montana|MT|new mexico|NM|utah|UT|wyoming|WY",
        "America/Phoenix": "arizona|AZ",
        "America/Los_Angeles": "california|CA|nevada|NV|oregon|OR|washington state|WA",
        "America/Anchorage": "alaska|AK",
        "Pacific/Honolulu": "hawaii|HI",
    },
    "CA": {
        "America/Toronto": "ontario|ON|quebec|QC|PQ",
        "America/Vancouver": "british columbia|BC",
        "America/Edmonton": "alberta|AB",
        "America/Regina": "saskatchewan|SK",
        "America/Winnipeg": "manitoba|MB",
        "America/Halifax": "nova scotia|NS|new brunswick|NB|prince edward island|PE",
        "America/St_Johns": "newfoundland|NL",
        "America/Whitehorse": "yukon|YT",
    },
    "AU": {
        "Australia/Sydney": "new south wales|NSW|australian capital territory|ACT",
        "Australia/Melbourne": "victoria australia|VIC",
        "Australia/Brisbane": "queensland|QLD",
        "Australia/Perth": "western australia|WA",
        "Australia/Adelaide": "south australia|SA",
        "Australia/Hobart": "tasmania|TAS",
        "Australia/Darwin": "northern territory|NT",
    },
    "BR": {
        "America/Sao_Paulo": (
            "sao paulo|SP|rio de janeiro|RJ|minas gerais|MG|parana|PR|santa catarina|SC|rio grande do sul|RS|espirito santo|ES|"
            "goias|GO|distrito federal|DF"
        ),
        "America/Bahia": "bahia|BA",
        "America/Recife": "pernambuco|PE",
        "America/Fortaleza": "ceara|CE|rio grande do norte|RN|paraiba|PB|maranhao|MA|piaui|PI",
        "America/Maceio": "alagoas|AL|sergipe|SE",
        "America/Belem": "PA|amapa|AP",
        "America/Araguaina": "tocantins|TO",
        "America/Manaus": "amazonas|AM",
        "America/Cuiaba": "mato grosso|MT",
        "America/Campo_Grande": "mato grosso do sul|MS",
        "America/Porto_Velho": "rondonia|RO",
        "America/Rio_Branco": "AC",
    },
    "MX": {
        "America/Mexico_City": (
            "cdmx|jalisco|estado de mexico|puebla|queretaro|guanajuato|michoacan|veracruz|oaxaca|chiapas|"
            "san luis potosi|aguascalientes|morelos|tlaxcala|zacatecas|colima|tabasco"
        ),
        "America/Monterrey": "nuevo leon|coahuila|tamaulipas|durango",
        "America/Cancun": "quintana roo",
        "America/Merida": "yucatan|campeche",
        "America/Chihuahua": "chihuahua",
        "America/Hermosillo": "sonora",
        "America/Mazatlan": "sinaloa|nayarit|baja california sur",
        "America/Tijuana": "baja california",
    },
    "RU": {
        "Europe/Moscow": "moscow region|московская область|ленинградская область|татарстан|краснодарскии краи|ростовская область",
        "Europe/Samara": "самарская область|удмуртия",
        "Asia/Yekaterinburg": "свердловская область|челябинская область|башкортостан|пермскии краи|тюменская область",
        "Asia/Omsk": "омская область",
        "Asia/Novosibirsk": "новосибирская область",
        "Asia/Krasnoyarsk": "красноярскии краи|кемеровская область",
        "Asia/Irkutsk": "иркутская область|бурятия",
        "Asia/Vladivostok": "приморскии краи|хабаровскии краи",
    },
    "ID": {
        "Asia/Jakarta": "jawa barat|jawa timur|jawa tengah|west java|east java|central java|banten|sumatera utara|north sumatra|riau|lampung",
        "Asia/Makassar": "bali|sulawesi|sulawesi selatan|kalimantan timur|east kalimantan|lombok",
        "Asia/Jayapura": "papua|maluku",
    },
    "IN": {
        "Asia/Kolkata": (
            "maharashtra|gujarat|tamil nadu|karnataka|kerala|telangana|andhra pradesh|uttar pradesh|west bengal|rajasthan|"
            "haryana|madhya pradesh|odisha|bihar|assam|jharkhand"
        )
    },
    "MY": {
        "Asia/Kuala_Lumpur": "johor|selangor|penang|pulau pinang|perak|kedah|melaka|negeri sembilan|pahang|sabah|sarawak|槟城|檳城|柔佛|雪兰莪"
    },
    "GB": {
        "Europe/London": (
            "england|scotland|wales|northern ireland|yorkshire|lancashire|kent|essex|surrey|sussex|hampshire|west midlands|"
            "greater manchester|merseyside|cheshire|norfolk|suffolk|devon|cornwall|dorset|wiltshire|derbyshire|nottinghamshire|"
            "leicestershire|lincolnshire|staffordshire|hertfordshire|bedfordshire|cambridgeshire|berkshire|oxfordshire"
        )
    },
    "NG": {"Africa/Lagos": "lagos state|abia state|anambra|kano state|rivers state|ogun state|oyo state|enugu state|delta state|edo state"},
    "PK": {"Asia/Karachi": "sindh|khyber pakhtunkhwa|balochistan"},
    "PH": {"Asia/Manila": "metro manila|luzon|mindanao|cavite|bulacan|pampanga|batangas"},
    "ZA": {"Africa/Johannesburg": "gauteng|western cape|kwazulu natal|eastern cape|joburg|jozi|jnb"},
    "AE": {"Asia/Dubai": "deira|ras al khaimah|umm al quwain|jafza|dxb"},
}

# Ports and trade places whose town is missing in the city table or that are known under the port's name.
PORTS: dict[str, str] = {
    "AE": "jebel ali|jebelali|khalifa port|port rashid|khor fakkan|mina zayed|hamriyah|جبل علي|ميناء جبل علي|杰贝阿里",
    "SA": "dammam|jeddah islamic port|king abdullah port|jubail|yanbu|al khobar|الدمام|ميناء الدمام|ميناء جدة|吉达|达曼",
    "KW": "shuwaikh|shuaiba|الشويخ",
    "QA": "hamad port|mesaieed",
    "OM": "sohar|salalah|port sultan qaboos|ruwi|muttrah",
    "BH": "khalifa bin salman port|mina salman",
    "IQ": "umm qasr|basrah|أم قصر|erbil",
    "IR": "bandar abbas|bandar imam khomeini|bushehr|بندر عباس|بندرعباس",
    "YE": "hodeidah",
    "JO": "aqaba|العقبة",
    "LB": "beirut port",
    "IL": "ashdod|haifa port|eilat",
    "TR": "ambarli|gemlik|mersin|haydarpasa|iskenderun|evyap|marport|kumport",
    "EG": "port said|sokhna|ain sokhna|damietta|alexandria|الاسكندرية|الإسكندرية|بورسعيد|العين السخنة",
    "DZ": "port of algiers|skikda|bejaia",
    "TN": "rades|la goulette",
    "MA": "tanger med|port de casablanca|agadir",
    "LY": "misurata|khoms",
    "SD": "port sudan",
    "DJ": "port of djibouti",
    "ET": "modjo|mojo dry port",
    "KE": "mombasa|kilindini",
    "TZ": "dar es salaam|zanzibar",
    "MZ": "nacala|beira|maputo",
    "ZA": "durban|cape town|port elizabeth|gqeberha|coega|ngqura",
    "NA": "walvis bay",
    "AO": "lobito|luanda",
    "CD": "matadi",
    "CG": "pointe noire",
    "GA": "owendo",
    "CM": "douala|kribi",
    "NG": "apapa|tin can|tincan|tin can island|onne|lekki port|port harcourt",
    "BJ": "cotonou",
    "TG": "lome",
    "GH": "tema port|takoradi",
    "CI": "abidjan",
    "SN": "port de dakar",
    "GM": "banjul",
    "GN": "conakry",
    "LR": "monrovia",
    "SL": "freetown",
    "MR": "nouakchott",
    "MG": "toamasina|tamatave",
    "MU": "port louis",
    "RE": "pointe des galets",
    "PK": "port qasim|karachi port|sialkot dry port",
    "IN": (
        "nhava sheva|nhavasheva|jnpt|mundra|pipavav|hazira|kandla|cochin|tuticorin|ennore|kattupalli|vizag|visakhapatnam|"
        "icd tughlakabad|icd dadri|haldia|那瓦西瓦"
    ),
    "BD": "chittagong|chattogram|mongla|icd kamalapur",
    "LK": "colombo port|hambantota",
    "MM": "thilawa",
    "TH": "laem chabang|lat krabang|แหลมฉบัง",
    "VN": "cat lai|haiphong|hai phong|cai mep|ho chi minh|hcmc|sai gon|saigon|tp hcm|tphcm|da nang|quy nhon|ha noi|胡志明|海防",
    "KH": "sihanoukville",
    "MY": "port klang|pelabuhan klang|klang|pasir gudang|tanjung pelepas|bintulu|巴生",
    "ID": "tanjung priok|tg priok|tanjung perak|belawan|tanjung emas",
    "PH": "manila south|manila north|south harbor|subic|port of cebu",
    "KR": "busan|pusan|incheon|gwangyang|부산항|인천항|부산|인천|釜山",
    "JP": "yokohama|kobe|hakata|moji|tomakomai|横浜|神戸|大阪港|名古屋港|東京港|博多",
    "TW": "keelung|kaohsiung|taichung|taoyuan|基隆|高雄|台中|臺中|台北|臺北|新北|桃園|台南|臺南|新竹|彰化",
    "HK": "kwai chung|kowloon|九龍|九龙",
    "AU": "fremantle|port botany|port of brisbane|port adelaide|port melbourne",
    "NZ": "tauranga|lyttelton|port of auckland|napier|port chalmers",
    "FJ": "suva|lautoka",
    "PG": "port moresby|lae",
    "RU": "novorossiysk|vostochny|nakhodka|vladivostok|spb port|новороссииск|владивосток|восточныи|спб|санкт петербург|мск|екб",
    "UA": "odesa|odessa|одесса|одеса|chornomorsk|pivdennyi",
    "GE": "poti|batumi|поти|тбилиси|tbilisi",
    "KZ": "altynkol|dostyk|khorgos|алматы|астана|достык|алтынколь",
    "UZ": "chukursay|ташкент|чукурсаи",
    "BY": "minsk|минск",
    "EE": "muuga",
    "LT": "klaipeda",
    "PL": "gdynia|gdansk|malaszewicze",
    "FI": "kotka|rauma|hamina|vuosaari",
    "SE": "gothenburg|goteborg|helsingborg|norrkoping|gavle",
    "NO": "drammen|kristiansand|alesund",
    "DK": "aarhus|arhus|fredericia|esbjerg",
    "DE": "bremerhaven|wilhelmshaven|hamburg|duisburg",
    "NL": "rotterdam|moerdijk",
    "BE": "antwerp|antwerpen|anvers|zeebrugge",
    "FR": "le havre|fos sur mer|marseille fos|dunkerque|dunkirk",
    "GB": "felixstowe|southampton|tilbury|london gateway|immingham|teesport|grangemouth|avonmouth|thamesport",
    "IE": "dublin port|ringaskiddy",
    "PT": "sines|leixoes|setubal",
    "ES": "algeciras|barcelona|bilbao|castellon",
    "IT": "la spezia|gioia tauro|livorno|genova|genoa|vado ligure|salerno|ravenna|ancona",
    "MT": "marsaxlokk",
    "SI": "koper",
    "HR": "rijeka|ploce",
    "AL": "durres",
    "GR": "piraeus|pireas|pireus|thessaloniki|πειραια|πειραιας",
    "CY": "limassol|larnaca",
    "RO": "constanta",
    "BG": "varna|burgas|bourgas",
    "US": "long beach|los angeles|savannah|port newark|houston|port everglades|port of tacoma|baltimore",
    "CA": "prince rupert|montreal",
    "MX": "manzanillo|lazaro cardenas|altamira|ensenada",
    "GT": "puerto quetzal|santo tomas de castilla|puerto barrios",
    "SV": "acajutla",
    "HN": "puerto cortes",
    "NI": "corinto",
    "CR": "puerto caldera|puerto limon|puerto moin|moin",
    "PA": "colon free zone|zona libre de colon",
    "CU": "mariel",
    "DO": "caucedo|rio haina|puerto caucedo",
    "TT": "port of spain|point lisas",
    "HT": "port au prince",
    "CO": "buenaventura|barranquilla|bucaramanga",
    "EC": "guayaquil",
    "PE": "callao|el callao|paita",
    "BO": "santa cruz de la sierra",
    "CL": "valparaiso|iquique|lirquen",
    "AR": "buenos aires",
    "UY": "montevideo",
    "PY": "asuncion",
    "VE": "puerto cabello|la guaira",
    "BR": "santos|paranagua|itajai|navegantes|itapoa|suape|pecem|itaguai",
}

# What people call countries besides the CLDR names; folded.
ALIASES: dict[str, str] = {
    "US": "usa|u s a|u s|united states of america|the states|eeuu|ee uu|estados unidos de america|сша|美國",
    "GB": "uk|u k|great britain|britain|inglaterra|angleterre|grande bretagne|grossbritannien|英国|英國",
    "AE": "uae|u a e|emirates|emirats arabes unis|الامارات|الإمارات|оаэ|阿联酋|迪拜",
    "SA": "ksa|k s a|kingdom of saudi arabia|saudi|السعودية|المملكة العربية السعودية|沙特",
    "NL": "holland|the netherlands|holanda|holande|olanda",
    "KR": "korea|south korea|republic of korea|rok|한국|대한민국|韩国|韓國",
    "RU": "russian federation|россииская федерация|рф",
    "CZ": "czech republic|ceska republika|cesko",
    "CI": "ivory coast|cote divoire|rci|republique de cote divoire",
    "CD": "dr congo|drc|rdc|democratic republic of the congo|republique democratique du congo",
    "OM": "sultanate of oman",
    "QA": "state of qatar",
    "KW": "state of kuwait|科威特",
    "BH": "kingdom of bahrain",
    "BR": "brasil",
    "TR": "turkiye|republic of turkiye|turkey",
    "VN": "vietnam|viet nam",
    "TW": "taiwan|taiwan r o c|台湾|臺灣|台灣",
    "CN": "p r china|pr china|prc|p r c|mainland china",
    "HK": "hong kong|hongkong|hk|香港",
    "MO": "macao|macau",
    "ZA": "rsa|south africa",
    "NZ": "aotearoa|nz",
    "MK": "macedonia",
    "MM": "burma",
    "CV": "cape verde",
    "SZ": "swaziland",
    "BA": "bosnia",
    "LA": "laos",
    "SY": "syria",
    "PS": "palestine",
    "TZ": "tanzania",
    "MD": "moldova",
    "BO": "bolivia",
    "VE": "venezuela",
    "DO": "republica dominicana|dominican republic",
    "IE": "republic of ireland|eire",
    "MY": "马来西亚|大马",
    "DE": "deutschland|germania|allemagne",
    "ES": "espana",
}

# Inhabitants and adjectives: weak, since "Chinese factory" or "German steel" says nothing of the buyer.
DEMONYMS: dict[str, str] = {
    "US": "american|americans",
    "GB": "british",
    "IE": "irish",
    "FR": "french|francaise",
    "DE": "german|deutsche",
    "IT": "italian|italiana|italiano",
    "ES": "spanish|espanola",
    "PT": "portuguese|portuguesa",
    "NL": "dutch",
    "BE": "belgian",
    "SE": "swedish",
    "NO": "norwegian",
    "DK": "danish",
    "FI": "finnish",
    "CZ": "czech",
    "HU": "hungarian",
    "RO": "romanian",
    "BG": "bulgarian",
    "GR": "greek",
    "TR": "turkish",
    "RU": "russian",
    "UA": "ukrainian",
    "KZ": "kazakh",
    "IN": "indian",
    "PK": "pakistani",
    "BD": "bangladeshi",
    "LK": "sri lankan",
    "NP": "nepali|nepalese",
    "JP": "japanese",
    "KR": "korean",
    "TH": "thai",
    "VN": "vietnamese",
    "MY": "malaysian",
    "ID": "indonesian",
    "PH": "filipino|philippine",
    "AU": "australian|aussie",
    "NZ": "kiwi|new zealander",
    "ZA": "south african",
    "NG": "nigerian",
    "GH": "ghanaian",
    "KE": "kenyan",
    "EG": "egyptian",
    "MA": "moroccan",
    "AE": "emirati",
    "IL": "israeli",
    "IR": "iranian",
    "BR": "brazilian|brasileira|brasileiro",
    "AR": "argentine|argentinian",
    "CL": "chilean|chilena|chileno",
    "MX": "mexican|mexicana|mexicano",
    "CO": "colombian|colombiana|colombiano",
    "PE": "peruvian|peruana|peruano",
    "CA": "canadian",
}

# Words that are also a town or a country but hardly ever mean it in a business mail.
NO_PLACE: frozenset[str] = frozenset(
    (
        "of|mitte|nice|reading|bath|mobile|orange|same|split|most|man|buy|best|enterprise|sale|male|bar|van|along|central|union|independence|"
        "paradise|liberty|home|normal|date|ate|may|march|more|many|moment|price|sun|moon|hope|eagle|delta|garden city|"
        "little red dot|bay|lake|forest|spring|springs|bend|plant|plants|post|model|order|general|commerce|industry|business|"
        "office|warehouse|campus|garden|gardens|harbor|harbour|port|valley|center|centre|metro|global|pioneer|unity|universal|star|"
        "carmen|david|florence|charlotte|madison|aurora|eugene|mercedes|rosario|jackson|victoria|santa|"
        "san|las|los|la|el|le|de|bo|an|as|at|be|can|do|go|he|if|in|is|it|me|my|no|on|or|so|to|up|us|we|ali|sam|"
        "natal|campo|campos|porto|para|leon|montes|marino|franco|bello|alba|lens|tours|angers|brest|pau|"
        "hub|mass|data|sur|chief|manager|regards|thanks|dear|hello|best regards|mission|lincoln|lawrence|irving|"
        "allen|carol|warren|troy|norman|tyler|santa maria|cary|clinton|"
        "total|sample|samples|logo|box|quality|team|group|company|product|products|catalog|tank|line|lines|plan|"
        "tema|mar|mari|ras|pan|tan|lin|wang|li|zhang|anna|mary|angel|cabo|hit|bell|rock|lead|"
        "gay|sunrise|boss|ho|ji|ling|taman|uman|bari|como|lima|monza|nola|"
        "pass|cross|deal|sandy|marina|columbia|concord|oxford|manual|corona|monitor"
    ).split("|")
) - {"lima", "bari", "porto", "leon", "oxford", "brest", "natal", "como", "tours"}

# Countries whose name is an ordinary word, a first name or a thing: they count only in an address, a form or after "in"/"from".
AMBIGUOUS_COUNTRIES: frozenset[str] = frozenset(
    "jordan|chad|turkey|georgia|guinea|mali|togo|niger|jersey|china|cuba|peru|oman|malta|brunei|monaco".split("|")
)
