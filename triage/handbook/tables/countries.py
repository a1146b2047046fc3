"""Countries (ISO 3166-1 alpha-2): zones, calling codes, names. Made by scripts/make_zone_table.py."""

from __future__ import annotations

# IANA zones of each country, the first one of zone.tab first (tzdata, public domain).
ZONES: dict[str, str] = {
    "AD": "Europe/Andorra",
    "AE": "Asia/Dubai",
    "AF": "Asia/Kabul",
    "AG": "America/Antigua",
    "AI": "America/Anguilla",
    "AL": "Europe/Tirane",
    "AM": "Asia/Yerevan",
    "AO": "Africa/Luanda",
    "AQ": (
        "Antarctica/McMurdo|Antarctica/Casey|Antarctica/Davis|Antarctica/DumontDUrville|Antarctica/Mawson|Antarctica/Palmer|"
        "Antarctica/Rothera|Antarctica/Syowa|Antarctica/Troll|Antarctica/Vostok"
    ),
    "AR": (
        "America/Argentina/Buenos_Aires|America/Argentina/Cordoba|America/Argentina/Salta|America/Argentina/Jujuy|"
        "America/Argentina/Tucuman|America/Argentina/Catamarca|America/Argentina/La_Rioja|America/Argentina/San_Juan|"
        "America/Argentina/Mendoza|America/Argentina/San_Luis|America/Argentina/Rio_Gallegos|America/Argentina/Ushuaia"
    ),
    "AS": "Pacific/Pago_Pago",
    "AT": "Europe/Vienna",
    "AU": (
        "Australia/Lord_Howe|Antarctica/Macquarie|Australia/Hobart|Australia/Melbourne|Australia/Sydney|"
        "Australia/Broken_Hill|Australia/Brisbane|Australia/Lindeman|Australia/Adelaide|Australia/Darwin|Australia/Perth|"
        "Australia/Eucla"
    ),
    "AW": "America/Aruba",
    "AX": "Europe/Mariehamn",
    "AZ": "Asia/Baku",
    "BA": "Europe/Sarajevo",
    "BB": "America/Barbados",
    "BD": "Asia/Dhaka",
    "BE": "Europe/Brussels",
    "BF": "Africa/Ouagadougou",
    "BG": "Europe/Sofia",
    "BH": "Asia/Bahrain",
    "BI": "Africa/Bujumbura",
    "BJ": "Africa/Porto-Novo",
    "BL": "America/St_Barthelemy",
    "BM": "Atlantic/Bermuda",
    "BN": "Asia/Brunei",
    "BO": "America/La_Paz",
    "BQ": "America/Kralendijk",
    "BR": (
        "America/Noronha|America/Belem|America/Fortaleza|America/Recife|America/Araguaina|America/Maceio|America/Bahia|"
        "America/Sao_Paulo|America/Campo_Grande|America/Cuiaba|America/Santarem|America/Porto_Velho|America/Boa_Vista|"
        "America/Manaus|America/Eirunepe|America/Rio_Branco"
    ),
    "BS": "America/Nassau",
    "BT": "Asia/Thimphu",
    "BW": "Africa/Gaborone",
    "BY": "Europe/Minsk",
    "BZ": "America/Belize",
    "CA": (
        "America/St_Johns|America/Halifax|America/Glace_Bay|America/Moncton|America/Goose_Bay|America/Blanc-Sablon|"
        "America/Toronto|America/Iqaluit|America/Atikokan|America/Winnipeg|America/Resolute|America/Rankin_Inlet|"
        "America/Regina|America/Swift_Current|America/Edmonton|America/Cambridge_Bay|America/Inuvik|America/Vancouver|"
        "America/Creston|America/Dawson_Creek|America/Fort_Nelson|America/Whitehorse|America/Dawson"
    ),
    "CC": "Indian/Cocos",
    "CD": "Africa/Kinshasa|Africa/Lubumbashi",
    "CF": "Africa/Bangui",
    "CG": "Africa/Brazzaville",
    "CH": "Europe/Zurich",
    "CI": "Africa/Abidjan",
    "CK": "Pacific/Rarotonga",
    "CL": "America/Santiago|America/Coyhaique|America/Punta_Arenas|Pacific/Easter",
    "CM": "Africa/Douala",
    "CN": "Asia/Shanghai|Asia/Urumqi",
    "CO": "America/Bogota",
    "CR": "America/Costa_Rica",
    "CU": "America/Havana",
    "CV": "Atlantic/Cape_Verde",
    "CW": "America/Curacao",
    "CX": "Indian/Christmas",
    "CY": "Asia/Nicosia|Asia/Famagusta",
    "CZ": "Europe/Prague",
    "DE": "Europe/Berlin|Europe/Busingen",
    "DJ": "Africa/Djibouti",
    "DK": "Europe/Copenhagen",
    "DM": "America/Dominica",
    "DO": "America/Santo_Domingo",
    "DZ": "Africa/Algiers",
    "EC": "America/Guayaquil|Pacific/Galapagos",
    "EE": "Europe/Tallinn",
    "EG": "Africa/Cairo",
    "EH": "Africa/El_Aaiun",
    "ER": "Africa/Asmara",
    "ES": "Europe/Madrid|Africa/Ceuta|Atlantic/Canary",
    "ET": "Africa/Addis_Ababa",
    "FI": "Europe/Helsinki",
    "FJ": "Pacific/Fiji",
    "FK": "Atlantic/Stanley",
    "FM": "Pacific/Chuuk|Pacific/Pohnpei|Pacific/Kosrae",
    "FO": "Atlantic/Faroe",
    "FR": "Europe/Paris",
    "GA": "Africa/Libreville",
    "GB": "Europe/London",
    "GD": "America/Grenada",
    "GE": "Asia/Tbilisi",
    "GF": "America/Cayenne",
    "GG": "Europe/Guernsey",
    "GH": "Africa/Accra",
    "GI": "Europe/Gibraltar",
    "GL": "America/Nuuk|America/Danmarkshavn|America/Scoresbysund|America/Thule",
    "GM": "Africa/Banjul",
    "GN": "Africa/Conakry",
    "GP": "America/Guadeloupe",
    "GQ": "Africa/Malabo",
    "GR": "Europe/Athens",
    "GS": "Atlantic/South_Georgia",
    "GT": "America/Guatemala",
    "GU": "Pacific/Guam",
    "GW": "Africa/Bissau",
    "GY": "America/Guyana",
    "HK": "Asia/Hong_Kong",
    "HN": "America/Tegucigalpa",
    "HR": "Europe/Zagreb",
    "HT": "America/Port-au-Prince",
    "HU": "Europe/Budapest",
    "ID": "Asia/Jakarta|Asia/Pontianak|Asia/Makassar|Asia/Jayapura",
    "IE": "Europe/Dublin",
    "IL": "Asia/Jerusalem",
    "IM": "Europe/Isle_of_Man",
    "IN": "Asia/Kolkata",
    "IO": "Indian/Chagos",
    "IQ": "Asia/Baghdad",
    "IR": "Asia/Tehran",
    "IS": "Atlantic/Reykjavik",
    "IT": "Europe/Rome",
    "JE": "Europe/Jersey",
    "JM": "America/Jamaica",
    "JO": "Asia/Amman",
    "JP": "Asia/Tokyo",
    "KE": "Africa/Nairobi",
    "KG": "Asia/Bishkek",
    "KH": "Asia/Phnom_Penh",
    "KI": "Pacific/Tarawa|Pacific/Kanton|Pacific/Kiritimati",
    "KM": "Indian/Comoro",
    "KN": "America/St_Kitts",
    "KP": "Asia/Pyongyang",
    "KR": "Asia/Seoul",
    "KW": "Asia/Kuwait",
    "KY": "America/Cayman",
    "KZ": "Asia/Almaty|Asia/Qyzylorda|Asia/Qostanay|Asia/Aqtobe|Asia/Aqtau|Asia/Atyrau|Asia/Oral",
    "LA": "Asia/Vientiane",
    "LB": "Asia/Beirut",
    "LC": "America/St_Lucia",
    "LI": "Europe/Vaduz",
    "LK": "Asia/Colombo",
    "LR": "Africa/Monrovia",
    "LS": "Africa/Maseru",
    "LT": "Europe/Vilnius",
    "LU": "Europe/Luxembourg",
    "LV": "Europe/Riga",
    "LY": "Africa/Tripoli",
    "MA": "Africa/Casablanca",
    "MC": "Europe/Monaco",
    "MD": "Europe/Chisinau",
    "ME": "Europe/Podgorica",
    "MF": "America/Marigot",
    "MG": "Indian/Antananarivo",
    "MH": "Pacific/Majuro|Pacific/Kwajalein",
    "MK": "Europe/Skopje",
    "ML": "Africa/Bamako",
    "MM": "Asia/Yangon",
    "MN": "Asia/Ulaanbaatar|Asia/Hovd",
    "MO": "Asia/Macau",
    "MP": "Pacific/Saipan",
    "MQ": "America/Martinique",
    "MR": "Africa/Nouakchott",
    "MS": "America/Montserrat",
    "MT": "Europe/Malta",
    "MU": "Indian/Mauritius",
    "MV": "Indian/Maldives",
    "MW": "Africa/Blantyre",
    "MX": (
        "America/Mexico_City|America/Cancun|America/Merida|America/Monterrey|America/Matamoros|America/Chihuahua|"
        "America/Ciudad_Juarez|America/Ojinaga|America/Mazatlan|America/Bahia_Banderas|America/Hermosillo|America/Tijuana"
    ),
    "MY": "Asia/Kuala_Lumpur|Asia/Kuching",
    "MZ": "Africa/Maputo",
    "NA": "Africa/Windhoek",
    "NC": "Pacific/Noumea",
    "NE": "Africa/Niamey",
    "NF": "Pacific/Norfolk",
    "NG": "Africa/Lagos",
    "NI": "America/Managua",
    "NL": "Europe/Amsterdam",
    "NO": "Europe/Oslo",
    "NP": "Asia/Kathmandu",
    "NR": "Pacific/Nauru",
    "NU": "Pacific/Niue",
    "NZ": "Pacific/Auckland|Pacific/Chatham",
    "OM": "Asia/Muscat",
    "PA": "America/Panama",
    "PE": "America/Lima",
    "PF": "Pacific/Tahiti|Pacific/Marquesas|Pacific/Gambier",
    "PG": "Pacific/Port_Moresby|Pacific/Bougainville",
    "PH": "Asia/Manila",
    "PK": "Asia/Karachi",
    "PL": "Europe/Warsaw",
    "PM": "America/Miquelon",
    "PN": "Pacific/Pitcairn",
    "PR": "America/Puerto_Rico",
    "PS": "Asia/Gaza|Asia/Hebron",
    "PT": "Europe/Lisbon|Atlantic/Madeira|Atlantic/Azores",
    "PW": "Pacific/Palau",
    "PY": "America/Asuncion",
    "QA": "Asia/Qatar",
    "RE": "Indian/Reunion",
    "RO": "Europe/Bucharest",
    "RS": "Europe/Belgrade",
    "RU": (
        "Europe/Kaliningrad|Europe/Moscow|Europe/Kirov|Europe/Volgograd|Europe/Astrakhan|Europe/Saratov|Europe/Ulyanovsk|"
        "Europe/Samara|Asia/Yekaterinburg|Asia/Omsk|Asia/Novosibirsk|Asia/Barnaul|Asia/Tomsk|Asia/Novokuznetsk|"
        "Asia/Krasnoyarsk|Asia/Irkutsk|Asia/Chita|Asia/Yakutsk|Asia/Khandyga|Asia/Vladivostok|Asia/Ust-Nera|Asia/Magadan|"
        "Asia/Sakhalin|Asia/Srednekolymsk|Asia/Kamchatka|Asia/Anadyr"
    ),
    "RW": "Africa/Kigali",
    "SA": "Asia/Riyadh",
    "SB": "Pacific/Guadalcanal",
    "SC": "Indian/Mahe",
    "SD": "Africa/Khartoum",
    "SE": "Europe/Stockholm",
    "SG": "Asia/Singapore",
    "SH": "Atlantic/St_Helena",
    "SI": "Europe/Ljubljana",
    "SJ": "Arctic/Longyearbyen",
    "SK": "Europe/Bratislava",
    "SL": "Africa/Freetown",
    "SM": "Europe/San_Marino",
    "SN": "Africa/Dakar",
    "SO": "Africa/Mogadishu",
    "SR": "America/Paramaribo",
    "SS": "Africa/Juba",
    "ST": "Africa/Sao_Tome",
    "SV": "America/El_Salvador",
    "SX": "America/Lower_Princes",
    "SY": "Asia/Damascus",
    "SZ": "Africa/Mbabane",
    "TC": "America/Grand_Turk",
    "TD": "Africa/Ndjamena",
    "TF": "Indian/Kerguelen",
    "TG": "Africa/Lome",
    "TH": "Asia/Bangkok",
    "TJ": "Asia/Dushanbe",
    "TK": "Pacific/Fakaofo",
    "TL": "Asia/Dili",
    "TM": "Asia/Ashgabat",
    "TN": "Africa/Tunis",
    "TO": "Pacific/Tongatapu",
    "TR": "Europe/Istanbul",
    "TT": "America/Port_of_Spain",
    "TV": "Pacific/Funafuti",
    "TW": "Asia/Taipei",
    "TZ": "Africa/Dar_es_Salaam",
    "UA": "Europe/Simferopol|Europe/Kyiv",
    "UG": "Africa/Kampala",
    "UM": "Pacific/Midway|Pacific/Wake",
    "US": (
        "America/New_York|America/Detroit|America/Kentucky/Louisville|America/Kentucky/Monticello|"
        "America/Indiana/Indianapolis|America/Indiana/Vincennes|America/Indiana/Winamac|America/Indiana/Marengo|"
        "America/Indiana/Petersburg|America/Indiana/Vevay|America/Chicago|America/Indiana/Tell_City|America/Indiana/Knox|"
        "America/Menominee|America/North_Dakota/Center|America/North_Dakota/New_Salem|America/North_Dakota/Beulah|"
        "America/Denver|America/Boise|America/Phoenix|America/Los_Angeles|America/Anchorage|America/Juneau|America/Sitka|"
        "America/Metlakatla|America/Yakutat|America/Nome|America/Adak|Pacific/Honolulu"
    ),
    "UY": "America/Montevideo",
    "UZ": "Asia/Samarkand|Asia/Tashkent",
    "VA": "Europe/Vatican",
    "VC": "America/St_Vincent",
    "VE": "America/Caracas",
    "VG": "America/Tortola",
    "VI": "America/St_Thomas",
    "VN": "Asia/Ho_Chi_Minh",
    "VU": "Pacific/Efate",
    "WF": "Pacific/Wallis",
    "WS": "Pacific/Apia",
    "YE": "Asia/Aden",
    "YT": "Indian/Mayotte",
    "ZA": "Africa/Johannesburg",
    "ZM": "Africa/Lusaka",
    "ZW": "Africa/Harare",
}

# ITU calling codes and the countries behind them, the main one first (phonenumbers, Apache-2.0).
CALLING_CODES: dict[str, str] = {
    "1": "US|AG|AI|AS|BB|BM|BS|CA|DM|DO|GD|GU|JM|KN|KY|LC|MP|MS|PR|SX|TC|TT|VC|VG|VI",
    "7": "RU|KZ",
    "20": "EG",
    "27": "ZA",
    "30": "GR",
    "31": "NL",
    "32": "BE",
    "33": "FR",
    "34": "ES",
    "36": "HU",
    "39": "IT|VA",
    "40": "RO",
    "41": "CH",
    "43": "AT",
    "44": "GB|GG|IM|JE",
    "45": "DK",
    "46": "SE",
    "47": "NO|SJ",
    "48": "PL",
    "49": "DE",
    "51": "PE",
    "52": "MX",
    "53": "CU",
    "54": "AR",
    "55": "BR",
    "56": "CL",
    "57": "CO",
    "58": "VE",
    "60": "MY",
    "61": "AU|CC|CX",
    "62": "ID",
    "63": "PH",
    "64": "NZ",
    "65": "SG",
    "66": "TH",
    "81": "JP",
    "82": "KR",
    "84": "VN",
    "86": "CN",
    "90": "TR",
    "91": "IN",
    "92": "PK",
    "93": "AF",
    "94": "LK",
    "95": "MM",
    "98": "IR",
    "211": "SS",
    "212": "MA|EH",
    "213": "DZ",
    "216": "TN",
    "218": "LY",
    "220": "GM",
    "221": "SN",
    "222": "MR",
    "223": "ML",
    "224": "GN",
    "225": "CI",
    "226": "BF",
    "227": "NE",
    "228": "TG",
    "229": "BJ",
    "230": "MU",
    "231": "LR",
    "232": "SL",
    "233": "GH",
    "234": "NG",
    "235": "TD",
    "236": "CF",
    "237": "CM",
    "238": "CV",
    "239": "ST",
    "240": "GQ",
    "241": "GA",
    "242": "CG",
    "243": "CD",
    "244": "AO",
    "245": "GW",
    "246": "IO",
    "248": "SC",
    "249": "SD",
    "250": "RW",
    "251": "ET",
    "252": "SO",
    "253": "DJ",
    "254": "KE",
    "255": "TZ",
    "256": "UG",
    "257": "BI",
    "258": "MZ",
    "260": "ZM",
    "261": "MG",
    "262": "RE|YT",
    "263": "ZW",
    "264": "NA",
    "265": "MW",
    "266": "LS",
    "267": "BW",
    "268": "SZ",
    "269": "KM",
    "290": "SH",
    "291": "ER",
    "297": "AW",
    "298": "FO",
    "299": "GL",
    "350": "GI",
    "351": "PT",
    "352": "LU",
    "353": "IE",
    "354": "IS",
    "355": "AL",
    "356": "MT",
    "357": "CY",
    "358": "FI|AX",
    "359": "BG",
    "370": "LT",
    "371": "LV",
    "372": "EE",
    "373": "MD",
    "374": "AM",
    "375": "BY",
    "376": "AD",
    "377": "MC",
    "378": "SM",
    "380": "UA",
    "381": "RS",
    "382": "ME",
    "385": "HR",
    "386": "SI",
    "387": "BA",
    "389": "MK",
    "420": "CZ",
    "421": "SK",
    "423": "LI",
    "500": "FK",
    "501": "BZ",
    "502": "GT",
    "503": "SV",
    "504": "HN",
    "505": "NI",
    "506": "CR",
    "507": "PA",
    "508": "PM",
    "509": "HT",
    "590": "GP|BL|MF",
    "591": "BO",
    "592": "GY",
    "593": "EC",
    "594": "GF",
    "595": "PY",
    "596": "MQ",
    "597": "SR",
    "598": "UY",
    "599": "CW|BQ",
    "670": "TL",
    "672": "NF",
    "673": "BN",
    "674": "NR",
    "675": "PG",
    "676": "TO",
    "677": "SB",
    "678": "VU",
    "679": "FJ",
    "680": "PW",
    "681": "WF",
    "682": "CK",
    "683": "NU",
    "685": "WS",
    "686": "KI",
    "687": "NC",
    "688": "TV",
    "689": "PF",
    "690": "TK",
    "691": "FM",
    "692": "MH",
    "850": "KP",
    "852": "HK",
    "853": "MO",
    "855": "KH",
    "856": "LA",
    "880": "BD",
    "886": "TW",
    "960": "MV",
    "961": "LB",
    "962": "JO",
    "963": "SY",
    "964": "IQ",
    "965": "KW",
    "966": "SA",
    "967": "YE",
    "968": "OM",
    "970": "PS",
    "971": "AE",
    "972": "IL",
    "973": "BH",
    "974": "QA",
    "975": "BT",
    "976": "MN",
    "977": "NP",
    "992": "TJ",
    "993": "TM",
    "994": "AZ",
    "995": "GE",
    "996": "KG",
    "998": "UZ",
}

# Names in some fifty languages, folded (CLDR, Unicode licence).
NAMES: dict[str, str] = {
    "AD": (
        "andorra|andorre|andora|андора|ανδορα|андорра|ანდორა|אנדורה|أندورا|آندورا|انڈورا|एंडोरा|আন্ডোরা|อันดอร์รา|アンドラ|안도라|"
        "安道尔|安道爾|አንዶራ|អង់ដូរ៉ា|အန်ဒိုရာ"
    ),
    "AE": (
        "united arab emirates|emiratos arabes unidos|emirados arabes unidos|emirats arabes unis|"
        "vereinigte arabische emirate|emirati arabi uniti|verenigde arabische emiraten|zjednoczone emiraty arabskie|"
        "spojene arabske emiraty|egyesult arab emirsegek|emiratele arabe unite|обединени арабски емирства|"
        "уједињени арапски емирати|ujedinjeni arapski emirati|zdruzeni arabski emirati|ηνωμενα αραβικα εμιρατα|"
        "birlesik arap emirlikleri|оаэ|обєднані арабські емірати|біріккен араб әмірліктері|birlashgan arab amirliklari|"
        "birləsmis ərəb əmirlikləri|არაბთა გაერთიანებული საამიროები|איחוד האמירויות הערביות|الإمارات العربية المتحدة|"
        "امارات متحدهٔ عربی|متحدہ عرب امارات|संयुक्त अरब अमीरात|সংযুক্ত আরব আমিরাত|สหรัฐอาหรับเอมิเรตส์|"
        "cac tieu vuong quoc a rap thong nhat|uni emirat arab|emiriah arab bersatu|アラブ首長国連邦|아랍에미리트|阿拉伯联合酋长国|阿拉伯聯合大公國|"
        "forenade arabemiraten|de forenede arabiske emirater|de forente arabiske emirater|arabiemiirikunnat|"
        "araabia uhendemiraadid|apvienotie arabu emirati|jungtiniai arabu emyratai|emirats arabs units|falme za kiarabu|"
        "የተባበሩት ዓረብ ኤምሬትስ|អេមីរ៉ាតអារ៉ាប់រួម|ယူအေအီး|арабын нэгдсэн эмират улс"
    ),
    "AF": (
        "afghanistan|afganistan|afeganistao|afganisztan|афганистан|авганистан|αφγανισταν|афганістан|ауғанстан|afgʻoniston|"
        "əfqanistan|ავღანეთი|אפגניסטן|أفغانستان|افغانستان|अफ़गानिस्तान|আফগানিস্তান|อัฟกานิสถาน|アフガニスタン|아프가니스탄|阿富汗|"
        "afganistana|afganistanas|አፍጋኒስታን|អាហ្វហ្កានីស្ថាន|အာဖဂန်နစ္စတန်"
    ),
    "AG": (
        "antigua & barbuda|antigua y barbuda|antigua e barbuda|antigua et barbuda|antigua und barbuda|antigua en barbuda|"
        "antigua i barbuda|antigua a barbuda|antigua es barbuda|antigua si barbuda|антигуа и барбуда|антигва и барбуда|"
        "antigva i barbuda|antigva in barbuda|αντιγκουα και μπαρμπουντα|antigua ve barbuda|антигуа і барбуда|"
        "антигуа және барбуда|antigua va barbuda|antiqua və barbuda|ანტიგუა და ბარბუდა|אנטיגואה וברבודה|أنتيغوا وبربودا|"
        "آنتیگوا و باربودا|انٹیگوا اور باربودا|एंटिगुआ और बरबुडा|অ্যান্টিগুয়া ও বারবুডা|แอนติกาและบาร์บูดา|"
        "antigua dan barbuda|アンティグア・バーブーダ|앤티가 바부다|安提瓜和巴布达|安地卡及巴布達|antigua och barbuda|antigua og barbuda|antigua ja barbuda|"
        "antigva un barbuda|antigva ir barbuda|antigua na barbuda|አንቲጓ እና ባርቡዳ|អង់ទីហ្គា និង បាប៊ុយដា|အန်တီဂွါနှင့် ဘာဘူဒါ|"
        "антигуа ба барбуда"
    ),
    "AI": (
        "anguilla|anguila|ангуила|ангвила|angvila|ανγκουιλα|ангилья|ангілья|angilya|ანგილია|אנגווילה|أنغويلا|آنگویلا|"
        "انگوئیلا|एंग्विला|অ্যাঙ্গুইলা|แองกวิลลา|アンギラ|앵귈라|安圭拉|安奎拉|angilja|angilija|አንጉይላ|អង់ហ្គីឡា|အန်ဂီလာ"
    ),
    "AL": (
        "albania|albanie|albanien|albansko|албания|албанија|albanija|αλβανια|arnavutluk|албанія|albaniya|ალბანეთი|אלבניה|"
        "ألبانيا|آلبانی|البانیہ|अल्बानिया|আলবেনিয়া|แอลเบเนีย|アルバニア|알바니아|阿尔巴尼亚|阿爾巴尼亞|albaania|አልባኒያ|អាល់បានី|အယ်လ်ဘေးနီးယား|"
        "албани"
    ),
    "AM": (
        "armenia|armenie|armenien|armensko|ormenyorszag|армения|јерменија|armenija|αρμενια|ermenistan|вірменія|armaniston|"
        "ermənistan|სომხეთი|ארמניה|أرمينيا|ارمنستان|آرمینیا|आर्मेनिया|আর্মেনিয়া|อาร์เมเนีย|アルメニア|아르메니아|亚美尼亚|亞美尼亞|armeenia|"
        "አርሜኒያ|អាមេនី|အာမေးနီးယား|армени"
    ),
    "AO": (
        "angola|ангола|αγκολα|anqola|ანგოლა|אנגולה|أنغولا|آنگولا|انگولا|अंगोला|অ্যাঙ্গোলা|แองโกลา|アンゴラ|앙골라|安哥拉|አንጐላ|"
        "អង់ហ្គោឡា|အန်ဂိုလာ|ангол"
    ),
    "AQ": (
        "antarctica|antartida|antarctique|antarktis|antartide|antarktyda|antarktida|antarktisz|антарктика|антарктик|"
        "antarktika|ανταρκτικη|антарктида|ანტარქტიკა|אנטארקטיקה|أنتاركتيكا|جنوبگان|انٹارکٹیکا|अंटार्कटिका|অ্যান্টার্কটিকা|"
        "แอนตาร์กติกา|nam cuc|antartika|南極|남극 대륙|南极洲|南極洲|antaktiki|አንታርክቲካ|អង់តាក់ទិក|အန်တာတိက|антарктид"
    ),
    "AR": (
        "argentina|argentine|argentinien|argentinie|argentyna|аржентина|аргентина|αργεντινη|arjantin|არგენტინა|ארגנטינה|"
        "الأرجنتين|آرژانتین|ارجنٹینا|अर्जेंटीना|আর্জেন্টিনা|อาร์เจนตินา|アルゼンチン|아르헨티나|阿根廷|argentiina|ajentina|አርጀንቲና|"
        "អាហ្សង់ទីន|အာဂျင်တီးနား|аргентин"
    ),
    "AS": (
        "american samoa|samoa americana|samoa americaines|amerikanisch samoa|samoa americane|amerikaans samoa|"
        "samoa amerykanskie|americka samoa|amerikai szamoa|американска самоа|америчка самоа|ameriska samoa|"
        "αμερικανικη σαμοα|amerikan samoasi|американское самоа|американське самоа|америкалық самоа|amerika samoasi|"
        "ამერიკის სამოა|סמואה האמריקנית|ساموا الأمريكية|ساموآی امریکا|امریکی ساموآ|अमेरिकी समोआ|আমেরিকান সামোয়া|"
        "อเมริกันซามัว|samoa thuoc my|samoa amerika|米領サモア|아메리칸 사모아|美属萨摩亚|美屬薩摩亞|amerikanska samoa|amerikansk samoa|"
        "amerikan samoa|ameerika samoa|asv samoa|amerikos samoa|samoa ya marekani|የአሜሪካ ሳሞአ|សាម័រ អាមេរិកាំង|"
        "အမေရိကန် ဆမိုးအား|америкиин самоа"
    ),
    "AT": (
        "austria|autriche|osterreich|oostenrijk|rakousko|rakusko|ausztria|австрия|аустрија|austrija|avstrija|αυστρια|"
        "avusturya|австрія|аустрия|avstriya|ავსტრია|אוסטריה|النمسا|اتریش|آسٹریا|ऑस्ट्रिया|অস্ট্রিয়া|ออสเตรีย|ao|オーストリア|"
        "오스트리아|奥地利|奧地利|osterrike|ostrig|itavalta|ኦስትሪያ|អូទ្រីស|ဩစတြီးယား|австри"
    ),
    "AU": (
        "australia|australie|australien|ausztralia|австралия|аустралија|australija|avstralija|αυστραλια|avustralya|"
        "австралія|аустралия|avstraliya|ავსტრალია|אוסטרליה|أستراليا|استرالیا|آسٹریلیا|ऑस्ट्रेलिया|অস্ট্রেলিয়া|ออสเตรเลีย|"
        "オーストラリア|오스트레일리아|澳大利亚|澳洲|austraalia|አውስትራልያ|អូស្ត្រាលី|ဩစတြေးလျ|австрали"
    ),
    "AW": ("aruba|аруба|αρουμπα|არუბა|ארובה|أروبا|آروبا|اروبا|अरूबा|আরুবা|อารูบา|アルバ|아루바|阿鲁巴|荷屬阿魯巴|አሩባ|អារូបា|အာရူးဗား"),
    "AX": (
        "aland islands|islas aland|ilhas aland|iles aland|alandinseln|isole aland|aland|wyspy alandzkie|alandy|"
        "aland szigetek|insulele aland|оландски острови|оландска острва|alandski otoci|alandski otoki|νησοι ολαντ|"
        "aland adalari|аландские о ва|аландські острови|аланд аралдары|aland orollari|ალანდის კუნძულები|איי אולנד|جزر آلاند|"
        "جزایر آلاند|آلینڈ آئلینڈز|एलैंड द्वीपसमूह|অলান্ড দ্বীপপুঞ্জ|หมู่เกาะโอลันด์|quan dao aland|kepulauan aland|オーランド諸島|"
        "올란드 제도|奥兰群岛|奧蘭群島|ahvenanmaa|ahvenamaa|olandes salas|alandu salos|illes aland|visiwa vya aland|የአላንድ ደሴቶች|កោះអាឡង់|"
        "အာလန်ကျွန်း|аландын арлууд"
    ),
    "AZ": (
        "azerbaijan|azerbaiyan|azerbaijao|azerbaidjan|aserbaidschan|azerbaigian|azerbeidzjan|azerbejdzan|azerbajdzan|"
        "azerbajdzsan|азербаиджан|азербејџан|αζερμπαιτζαν|azerbaycan|әзірбаижан|ozarbayjon|azərbaycan|აზერბაიჯანი|אזרבייג׳ן|"
        "أذربيجان|جمهوری آذربایجان|آذربائیجان|अज़रबैजान|আজারবাইজান|อาเซอร์ไบจาน|アゼルバイジャン|아제르바이잔|阿塞拜疆|亞塞拜然|azerbajdzjan|"
        "aserbajdsjan|azerbaidzan|aserbaidzaan|azerbaidzana|azerbaidzanas|azerbaijani|አዘርባጃን|អាស៊ែបៃហ្សង់|အဇာဘိုင်ဂျန်|"
        "азербаижан"
    ),
    "BA": (
        "bosnia & herzegovina|bosnia y herzegovina|bosnia e herzegovina|bosnie herzegovine|bosnien und herzegowina|"
        "bosnia ed erzegovina|bosnie en herzegovina|bosnia i hercegowina|bosna a hercegovina|bosznia hercegovina|"
        "bosnia si hertegovina|босна и херцеговина|bosna i hercegovina|bosna in hercegovina|βοσνια ερζεγοβινη|bosna hersek|"
        "босния и герцеговина|боснія і герцеговина|босния және герцеговина|bosniya va gertsegovina|bosniya və herseqovina|"
        "ბოსნია და ჰერცეგოვინა|בוסניה והרצגובינה|البوسنة والهرسك|بوسنی و هرزگوین|بوسنیا اور ہرزیگووینا|"
        "बोस्निया और हर्ज़ेगोविना|বসনিয়া ও হার্জেগোভিনা|บอสเนียและเฮอร์เซโกวีนา|bosnia va herzegovina|"
        "bosnia dan herzegovina|ボスニア・ヘルツェゴビナ|보스니아 헤르체고비나|波斯尼亚和黑塞哥维那|波士尼亞與赫塞哥維納|bosnien och hercegovina|bosnien hercegovina|"
        "bosnia hercegovina|bosnia ja hertsegovina|bosnia ja hertsegoviina|bosnija un hercegovina|bosnija ir hercegovina|"
        "bosnia i hercegovina|bosnia na hezegovina|ቦስኒያ እና ሄርዞጎቪኒያ|បូស្ន៊ី និងហឺហ្ស៊ីហ្គូវីណា|ဘော့စနီးယားနှင့် ဟာဇီဂိုဗီနား|"
        "босни херцеговин"
    ),
    "BB": (
        "barbados|barbade|барбадос|μπαρμπειντοσ|ბარბადოსი|ברבדוס|بربادوس|باربادوس|بارباڈوس|बारबाडोस|বার্বাডোজ|บาร์เบโดส|"
        "バルバドス|바베이도스|巴巴多斯|巴貝多|barbadosa|barbadosas|babadosi|ባርቤዶስ|បាបាដុស|ဘာဘေးဒိုးစ်"
    ),
    "BD": (
        "bangladesh|banglades|bangladesch|bangladesz|бангладеш|μπανγκλαντεσ|banqlades|ბანგლადეში|בנגלדש|بنغلاديش|بنگلادش|"
        "بنگلہ دیش|बांग्लादेश|বাংলাদেশ|บังกลาเทศ|バングラデシュ|방글라데시|孟加拉国|孟加拉|bangladesa|bangladesas|bangladeshi|ባንግላዲሽ|"
        "បង់ក្លាដែស|ဘင်္ဂလားဒေ့ရှ်"
    ),
    "BE": (
        "belgium|belgica|belgique|belgien|belgio|belgie|belgia|belgicko|белгия|белгија|belgija|βελγιο|belcika|бельгия|"
        "бельгія|belgiya|ბელგია|בלגיה|بلجيكا|بلژیک|بیلجیم|बेल्जियम|বেলজিয়াম|เบลเยียม|bi|ベルギー|벨기에|比利时|比利時|ubelgiji|ቤልጄም|"
        "បែលហ្ស៊ិក|ဘယ်လ်ဂျီယမ်|бельги"
    ),
    "BF": (
        "burkina faso|burquina faso|буркина фасо|μπουρκινα φασο|буркіна фасо|ბურკინა ფასო|בורקינה פאסו|بوركينا فاسو|"
        "بورکینافاسو|برکینا فاسو|बुर्किना फ़ासो|বুরকিনা ফাসো|บูร์กินาฟาโซ|ブルキナファソ|부르키나파소|布基纳法索|布吉納法索|burkinafaso|"
        "burkina fasas|bukinafaso|ቡርኪና ፋሶ|បួគីណាហ្វាសូ|ဘာကီးနား ဖားဆို"
    ),
    "BG": (
        "bulgaria|bulgarie|bulgarien|bulgarije|bulharsko|българия|бугарска|bugarska|bolgarija|βουλγαρια|bulgaristan|"
        "болгария|болгарія|bolgariya|bolqaristan|ბულგარეთი|בולגריה|بلغاريا|بلغارستان|بلغاریہ|बुल्गारिया|বুলগেরিয়া|"
        "บัลแกเรีย|ブルガリア|불가리아|保加利亚|保加利亞|bulgaaria|bulgarija|ቡልጋሪያ|ប៊ុលហ្ការី|ဘူလ်ဂေးရီးယား|болгар"
    ),
    "BH": (
        "bahrain|barein|bahrein|bahrajn|бахреин|μπαχρειν|bahreyn|bahrayn|bəhreyn|ბაჰრეინი|בחריין|البحرين|بحرین|बहरीन|"
        "বাহারিন|บาห์เรน|バーレーン|바레인|巴林|bahreina|bahreinas|bahareni|ባህሬን|បារ៉ែន|ဘာရိန်း"
    ),
    "BI": (
        "burundi|бурунди|μπουρουντι|бурунді|ბურუნდი|בורונדי|بوروندي|بوروندی|برونڈی|बुरुंडी|বুরুন্ডি|บุรุนดี|ブルンジ|부룬디|布隆迪|"
        "蒲隆地|burundija|burundis|ብሩንዲ|ប៊ូរុនឌី|ဘူရွန်ဒီ"
    ),
    "BJ": ("benin|бенин|μπενιν|бенін|ბენინი|בנין|بنين|بنین|بینن|बेनिन|বেনিন|เบนิน|ベナン|베냉|贝宁|貝南|benina|beninas|ቤኒን|បេណាំង|ဘီနင်"),
    "BL": (
        "st. barthelemy|san bartolome|sao bartolomeu|saint barthelemy|svaty bartolomej|сен бартелеми|свети бартоломеј|"
        "αγιοσ βαρθολομαιοσ|сен бартелемі|sen bartelemi|sent bartelemi|სენ ბართელმი|סנט ברתולומיאו|سان بارتليمي|سن بارتلمی|"
        "سینٹ برتھلیمی|सेंट बार्थेलेमी|সেন্ট বার্থেলেমি|เซนต์บาร์เธเลมี|サン・バルテルミー|생바르텔레미|圣巴泰勒米|聖巴瑟米|s:t barthelemy|"
        "senbartelmi|ሴንት ባርቴሌሚ|សាំងបាថេឡេមី|စိန့်ဘာသယ်လ်မီ|сент бартельми"
    ),
    "BM": (
        "bermuda|bermudas|bermudes|bermudy|бермудски острови|бермуди|bermudi|βερμουδεσ|бермудские о ва|бермудські острови|"
        "бермуд аралдары|bermuda orollari|bermud adalari|ბერმუდა|ברמודה|برمودا|बरमूडा|বারমুডা|เบอร์มิวดา|バミューダ|버뮤다|百慕大|百慕達|"
        "bermudu salas|ቤርሙዳ|ប៊ឺមុយដា|ဘာမြူဒါ|бермуда"
    ),
    "BN": (
        "brunei|brunei darussalam|brunej|брунеи даруссалам|брунеј|μπρουνει|брунеи|bruney|ბრუნეი|ברוניי|بروناي|برونئی|"
        "برونائی|ब्रूनेई|ব্রুনেই|บรูไน|ブルネイ|브루나이|文莱|汶萊|bruneja|brunejus|ብሩኒ|ព្រុយណេ|ဘရူနိုင်း"
    ),
    "BO": (
        "bolivia|bolivie|bolivien|boliwia|боливия|боливија|bolivija|βολιβια|bolivya|болівія|boliviya|ბოლივია|בוליביה|"
        "بوليفيا|بولیوی|بولیویا|बोलीविया|বলিভিয়া|โบลิเวีย|ボリビア|볼리비아|玻利维亚|玻利維亞|boliivia|ቦሊቪያ|បូលីវី|ဘိုလီးဗီးယား|боливи"
    ),
    "BQ": (
        "caribbean netherlands|caribe neerlandes|paises baixos caribenhos|pays bas caribeens|karibische niederlande|"
        "caraibi olandesi|caribisch nederland|niderlandy karaibskie|karibske nizozemsko|karibske holandsko|"
        "holland karib terseg|insulele caraibe olandeze|карибска нидерландия|карипска холандија|karipski otoci nizozemske|"
        "nizozemski karibi|ολλανδια καραιβικησ|karayip hollandasi|бонэир, синт эстатиус и саба|карибські нідерланди|"
        "бонэир, синт эстатиус және саба|boneyr, sint estatius va saba|karib niderlandi|კარიბის ნიდერლანდები|"
        "האיים הקריביים ההולנדיים|هولندا الكاريبية|جزایر کارائیب هلند|کریبیائی نیدرلینڈز|कैरिबियन नीदरलैंड|"
        "ক্যারিবিয়ান নেদারল্যান্ডস|เนเธอร์แลนด์แคริบเบียน|ca ri be ha lan|belanda karibia|belanda caribbean|オランダ領カリブ|"
        "네덜란드령 카리브|荷属加勒比区|荷蘭加勒比區|karibiska nederlanderna|de tidligere nederlandske antiller|karibisk nederland|"
        "karibian alankomaat|kariibi madalmaad|niderlandes karibu salas|karibu nyderlandai|carib neerlandes|"
        "uholanzi ya karibiani|የካሪቢያን ኔዘርላንድስ|ហូឡង់ ការ៉ាប៊ីន|ကာရစ်ဘီယံ နယ်သာလန်|карибын нидерланд"
    ),
    "BR": (
        "brazil|brasil|bresil|brasilien|brasile|brazilie|brazylia|brazilia|бразилия|бразил|brazilija|βραζιλια|brezilya|"
        "бразилія|braziliya|ბრაზილია|ברזיל|البرازيل|برزیل|برازیل|ब्राज़ील|ব্রাজিল|บราซิล|ブラジル|브라질|巴西|brasilia|brasiilia|"
        "ብራዚል|ប្រេស៊ីល|ဘရာဇီး"
    ),
    "BS": (
        "bahamas|bahamy|bahama szigetek|бахамски острови|бахами|bahami|μπαχαμεσ|bahamalar|багамы|багамські острови|"
        "багам аралдары|bagama orollari|baham adalari|ბაჰამის კუნძულები|איי בהאמה|جزر البهاما|باهاما|بہاماس|बहामास|"
        "বাহামা দ্বীপপুঞ্জ|บาฮามาส|bahama|バハマ|바하마|巴哈马|巴哈馬|bahamu salas|bahamos|bahames|ባሃማስ|បាហាម៉ា|ဘဟားမား|багамын арлууд"
    ),
    "BT": (
        "bhutan|butan|butao|bhoutan|бутан|μπουταν|ბუტანი|בהוטן|بوتان|بھوٹان|भूटान|ভুটান|ภูฏาน|ブータン|부탄|不丹|butana|butanas|ቡህታን|ប៊ូតង់|ဘူတန်"
    ),
    "BW": (
        "botswana|botsuana|ботсвана|боцвана|bocvana|μποτσουανα|botsvana|ბოტსვანა|בוטסואנה|بوتسوانا|बोत्स्वाना|বতসোয়ানা|"
        "บอตสวานา|ボツワナ|보츠와나|博茨瓦纳|波札那|ቦትስዋና|បុតស្វាណា|ဘော့ဆွာနာ|ботсван"
    ),
    "BY": (
        "belarus|bielorrusia|bielorrussia|bielorussie|bielorussia|bialorus|belorusko|bielorusko|belarusz|беларус|белорусија|"
        "bjelorusija|belorusija|λευκορωσια|беларусь|білорусь|ბელარუსი|בלארוס|بيلاروس|بلاروس|بیلاروس|बेलारूस|বেলারুশ|เบลารุส|"
        "ベラルーシ|벨라루스|白俄罗斯|白俄羅斯|valko venaja|valgevene|baltkrievija|baltarusija|ቤላሩስ|បេឡារុស|ဘီလာရုစ်"
    ),
    "BZ": (
        "belize|belice|белиз|белизе|μπελιζ|беліз|beliz|ბელიზი|בליז|بليز|بلیز|بیلائز|बेलीज़|বেলিজ|เบลีซ|ベリーズ|벨리즈|伯利兹|貝里斯|"
        "beliza|belizas|በሊዝ|បេលី|ဘလိဇ်"
    ),
    "CA": ("canada|kanada|канада|καναδασ|კანადა|קנדה|كندا|کانادا|کینیڈا|कनाडा|কানাডা|แคนาดา|カナダ|캐나다|加拿大|ካናዳ|កាណាដា|ကနေဒါ|канад"),
    "CC": (
        "cocos (keeling) islands|cocos|islas cocos|ilhas cocos (keeling)|ilhas cocos|iles cocos|kokosinseln|"
        "isole cocos (keeling)|isole cocos|cocoseilanden|wyspy kokosowe|kokosove ostrovy|kokusz (keeling) szigetek|kokusz|"
        "insulele cocos (keeling)|insulele cocos|кокосови острови (острови киилинг)|кокосови острови|"
        "кокосова (килингова) острва|кокосова|kokosovi (keelingovi) otoci|kokosovi|kokosovi otoki|νησοι κοκοσ (κιλινγκ)|"
        "νησοι κοκοσ|cocos (keeling) adalari|кокосовые о ва|кокосові (кілінг) острови|кокосові|кокос (килинг) аралдары|"
        "кокос|kokos (kiling) orollari|kokos|kokos (kilinq) adalari|ქოქოსის (კილინგის) კუნძულები|ქოქოსის|איי קוקוס (קילינג)|"
        "איי קוקוס|جزر كوكوس (كيلينغ)|جزر كوكوس|جزایر کوکوس|کوکوس (کیلنگ) جزائر|کوکوس|कोकोस (कीलिंग) द्वीपसमूह|कोकोस|"
        "কোকোস (কিলিং) দ্বীপপুঞ্জ|কোকোস|หมู่เกาะโคโคส (คีลิง)|หมู่เกาะโคโคส|quan dao cocos (keeling)|quan dao cocos|"
        "kepulauan cocos (keeling)|kepulauan cocos|ココス(キーリング)諸島|코코스 제도|科科斯(基林)群岛|科克斯(基靈)群島|kokosoarna|cocosoerne|kokosoyene|"
        "kookossaaret (keelingsaaret)|kookossaaret|kookossaared|kokosu (kilinga) salas|kokosu|kokosu (kilingo) salos|"
        "illes cocos (keeling)|illes cocos|visiwa vya cocos (keeling)|visiwa vya cocos|ኮኮስ(ኬሊንግ) ደሴቶች|កោះកូកូស (គីលីង)|"
        "កោះកូកូស|ကိုကိုးကျွန်း|кокос (киилинг) арлууд"
    ),
    "CD": (
        "congo kinshasa|republica democratica del congo|kongo kinshasa|demokratyczna republika konga|kongo – kinshasa|"
        "konzska demokraticka republika|конго (киншаса)|конго|конго киншаса|demokraticna republika kongo|κονγκο κινσασα|"
        "kongo kinsasa|конго – кіншаса|konqo kinsasa|კონგო კინშასა|קונגו קינשאסה|الكونغو كينشاسا|کنگو کینشاسا|کانگو کنشاسا|"
        "कांगो किंशासा|কঙ্গো কিনশাসা|คองโก กินชาซา|コンゴ民主共和国(キンシャサ)|콩고 킨샤사|刚果(金)|剛果(金夏沙)|kongo|"
        "kongon demokraattinen tasavalta|kongo dv|kongo (kinsasa)|kongas kinsasa|jamhuri ya kidemokrasia ya kongo|ኮንጎ ኪንሻሳ|"
        "កុងហ្គោ គីនស្ហាសា|ကွန်ဂို"
    ),
    "CF": (
        "central african republic|republica centroafricana|republica centro africana|republique centrafricaine|"
        "zentralafrikanische republik|repubblica centrafricana|centraal afrikaanse republiek|republika srodkowoafrykanska|"
        "stredoafricka republika|kozep afrikai koztarsasag|republica centrafricana|централноафриканска република|"
        "централноафричка република|srednjoafricka republika|srednjeafriska republika|κεντροαφρικανικη δημοκρατια|"
        "orta afrika cumhuriyeti|центрально африканская республика|центральноафриканська республіка|"
        "орталық африка республикасы|markaziy afrika respublikasi|mərkəzi afrika respublikasi|ცენტრალური აფრიკის რესპუბლიკა|"
        "הרפובליקה המרכז אפריקאית|جمهورية أفريقيا الوسطى|جمهوری افریقای مرکزی|وسط افریقی جمہوریہ|मध्य अफ़्रीकी गणराज्य|"
        "মধ্য আফ্রিকার প্রজাতন্ত্র|สาธารณรัฐแอฟริกากลาง|cong hoa trung phi|republik afrika tengah|中央アフリカ共和国|중앙 아프리카 공화국|"
        "中非共和国|中非共和國|centralafrikanska republiken|den centralafrikanske republik|den sentralafrikanske republikk|"
        "keski afrikan tasavalta|kesk aafrika vabariik|centralafrikas republika|centrines afrikos respublika|"
        "republica centreafricana|jamhuri ya afrika ya kati|ማዕከላዊ አፍሪካ ሪፑብሊክ|សាធារណរដ្ឋអាហ្វ្រិកកណ្ដាល|"
        "ဗဟို အာဖရိက ပြည်ထောင်စု|төв африкиин бүгд наирамдах улс"
    ),
    "CG": (
        "congo brazzaville|congo|republica do congo|kongo brazzaville|kongo|kongo – brazzaville|konzska republika|"
        "конго (бразавил)|конго|конго бразавил|κονγκο μπραζαβιλ|kongo brazavil|конго браззавиль|конго – браззавіль|"
        "конго браззавиль республикасы|kongo – brazzavil|konqo brazzavil|კონგო ბრაზავილი|קונגו ברזאויל|الكونغو برازافيل|"
        "کنگو برازویل|کانگو برازاویلے|कांगो – ब्राज़ाविल|কঙ্গো ব্রাজাভিল|คองโก บราซซาวิล|コンゴ共和国(ブラザビル)|콩고 브라자빌|刚果(布)|"
        "剛果(布拉薩)|kongon tasavalta|kongo vabariik|kongo (brazavila)|kongas brazavilis|ኮንጎ ብራዛቪል|កុងហ្គោ ប្រាហ្សាវីល|"
        "ကွန်ဂို ဘရာဇာဗီးလ်"
    ),
    "CH": (
        "switzerland|suiza|suica|suisse|schweiz|svizzera|zwitserland|szwajcaria|svycarsko|svajciarsko|svajc|elvetia|"
        "швеицария|швајцарска|svicarska|svica|ελβετια|isvicre|швеицарія|shveytsariya|isvecrə|შვეიცარია|שווייץ|سويسرا|سوئیس|"
        "سوئٹزر لینڈ|स्विट्ज़रलैंड|সুইজারল্যান্ড|สวิตเซอร์แลนด์|thuy si|swiss|スイス|스위스|瑞士|sveits|sveitsi|sveice|sveicarija|"
        "suissa|uswisi|ስዊዘርላንድ|ស្វ៊ីស|ဆွစ်ဇာလန်|швеицар"
    ),
    "CI": (
        "cote divoire|costa do marfim|costa davorio|ivoorkust|pobrezi slonoviny|pobrezie slonoviny|elefantcsontpart|"
        "кот дивоар|обала слоноваче (кот дивоар)|обала слоноваче|obala bjelokosti|slonokoscena obala|ακτη ελεφαντοστου|"
        "кот дивуар|кот дівуар|kot divuar|kotdivuar|კოტ დივუარი|חוף השנהב|ساحل العاج|ساحل عاج|کوٹ ڈی آئیوری|कोत दिवुआर|"
        "কোট ডিআইভোর|โกตดิวัวร์|コートジボワール|코트디부아르|科特迪瓦|象牙海岸|elfenbenskusten|elfenbenskysten|norsunluurannikko|"
        "elevandiluurannik|kotdivuara|dramblio kaulo krantas|ኮትዲቯር|កូតឌីវ័រ|ကို့တ် ဒီဗွာ"
    ),
    "CK": (
        "cook islands|islas cook|ilhas cook|iles cook|cookinseln|isole cook|cookeilanden|wyspy cooka|cookovy ostrovy|"
        "cookove ostrovy|cook szigetek|insulele cook|острови кук|кукова острва|cookovi otoci|cookovi otoki|νησοι κουκ|"
        "cook adalari|о ва кука|острови кука|кук аралдары|kuk orollari|kuk adalari|კუკის კუნძულები|איי קוק|جزر كوك|"
        "جزایر کوک|کک آئلینڈز|कुक द्वीपसमूह|কুক দ্বীপপুঞ্জ|หมู่เกาะคุก|quan dao cook|kepulauan cook|クック諸島|쿡 제도|库克群岛|庫克群島|"
        "cookoarna|cookoerne|cookoyene|cookinsaaret|cooki saared|kuka salas|kuko salos|illes cook|visiwa vya cook|ኩክ ደሴቶች|"
        "កោះខូក|ကွတ် ကျွန်းစု|күүкиин арлууд"
    ),
    "CL": ("chile|chili|cile|чили|чиле|χιλη|sili|чилі|cili|ჩილე|צ׳ילה|تشيلي|شیلی|چلی|चिली|চিলি|ชิลี|チリ|칠레|智利|tsiili|xile|ቺሊ|ស៊ីលី|ချီလီ"),
    "CM": (
        "cameroon|camerun|camaroes|cameroun|kamerun|kameroen|камерун|καμερουν|კამერუნი|קמרון|الكاميرون|کامرون|کیمرون|कैमरून|"
        "ক্যামেরুন|แคเมอรูน|カメルーン|카메룬|喀麦隆|喀麥隆|kameruna|kamerunas|kameruni|ካሜሩን|កាមេរូន|ကင်မရွန်း"
    ),
    "CN": (
        "china|chine|cina|chiny|kina|китаи|кина|kitajska|κινα|cin|қытаи|xitoy|ჩინეთი|סין|الصين|چین|चीन|চীন|จีน|trung quoc|"
        "tiongkok|中国|중국|中國|kiina|hiina|kinija|xina|uchina|ቻይና|ចិន|တရုတ်|хятад"
    ),
    "CO": (
        "colombia|colombie|kolumbien|kolumbia|kolumbie|columbia|колумбия|колумбија|kolumbija|κολομβια|kolombiya|колумбія|"
        "kolumbiya|კოლუმბია|קולומביה|كولومبيا|کلمبیا|کولمبیا|कोलंबिया|কলম্বিয়া|โคลอมเบีย|kolombia|コロンビア|콜롬비아|哥伦比亚|哥倫比亞|"
        "ኮሎምቢያ|កូឡុំប៊ី|ကိုလံဘီယာ|колумби"
    ),
    "CR": (
        "costa rica|kostaryka|kostarika|коста рика|костарика|κοστα ρικα|kosta rika|კოსტა რიკა|קוסטה ריקה|كوستاريكا|"
        "کاستاریکا|کوسٹا ریکا|कोस्टारिका|কোস্টারিকা|คอสตาริกา|コスタリカ|코스타리카|哥斯达黎加|哥斯大黎加|ኮስታሪካ|កូស្តារីកា|ကို့စ်တာရီကာ"
    ),
    "CU": ("cuba|kuba|куба|κουβα|კუბა|קובה|كوبا|کوبا|کیوبا|क्यूबा|কিউবা|คิวบา|キューバ|쿠바|古巴|kuuba|ኩባ|គុយបា|ကျူးဘား"),
    "CV": (
        "cape verde|cabo verde|cap vert|capo verde|kaapverdie|republika zielonego przyladka|kapverdy|zold foki koztarsasag|"
        "capul verde|кабо верде|зеленортска острва|zelenortska republika|zelenortski otoki|πρασινο ακρωτηριο|kabo verde|"
        "კაბო ვერდე|כף ורדה|الرأس الأخضر|کیپورد|کیپ ورڈی|केप वर्ड|কেপ ভার্দে|เคปเวิร์ด|tanjung verde|カーボベルデ|카보베르데|佛得角|維德角|"
        "kap verde|kapp verde|roheneemesaared|kaboverde|zaliasis kysulys|cap verd|ኬፕቨርዴ|កាប់វែរ|ကိတ်ဗာဒီ"
    ),
    "CW": (
        "curacao|curazao|кюрасао|курасао|κουρασαο|kyurasao|kurasao|კიურასაო|קוראסאו|كوراساو|کوراسائو|کیوراکاؤ|कुरासाओ|"
        "কুরাসাও|คูราเซา|キュラソー|퀴라소|库拉索|庫拉索|kirasao|kiurasao|ኩራሳዎ|កូរ៉ាកៅ|ကျူရေးကိုးစ်"
    ),
    "CX": (
        "christmas island|isla de navidad|ilha christmas|ile christmas|weihnachtsinsel|isola christmas|christmaseiland|"
        "wyspa bozego narodzenia|vanocni ostrov|vianocny ostrov|karacsony sziget|insula christmas|остров рождество|"
        "божићно острво|bozicni otok|νησοσ των χριστουγεννων|christmas adasi|о в рождества|острів різдва|рождество аралы|"
        "rojdestvo oroli|milad adasi|შობის კუნძული|אי חג המולד|جزيرة كريسماس|جزیرهٔ کریسمس|جزیرہ کرسمس|क्रिसमस द्वीप|"
        "ক্রিসমাস দ্বীপ|เกาะคริสต์มาส|dao giang sinh|pulau natal|pulau krismas|クリスマス島|크리스마스섬|圣诞岛|聖誕島|julon|juleoen|"
        "christmasoya|joulusaari|joulusaar|ziemsvetku sala|kaledu sala|illa christmas|kisiwa cha krismasi|ክሪስማስ ደሴት|"
        "កោះគ្រីស្មាស|ခရစ်စမတ် ကျွန်း|зул сарын арал"
    ),
    "CY": (
        "cyprus|chipre|chypre|zypern|cipro|cypr|kypr|ciprus|cipru|кипър|кипар|cipar|ciper|κυπροσ|kibris|кипр|кіпр|kipr|"
        "კვიპროსი|קפריסין|قبرص|قبرس|साइप्रस|সাইপ্রাস|ไซปรัส|sip|siprus|キプロス|키프로스|塞浦路斯|賽普勒斯|cypern|kypros|kupros|kipra|"
        "kipras|xipre|saiprasi|ሳይፕረስ|ស៊ីប|ဆိုက်ပရပ်စ်"
    ),
    "CZ": (
        "czechia|chequia|tchequia|tchequie|tschechien|cechia|tsjechie|czechy|cesko|csehorszag|cehia|чехия|чешка|ceska|"
        "τσεχια|cekya|чехія|chexiya|cexiya|ჩეხეთი|צ׳כיה|التشيك|چک|چیکیا|चेकिया|চেকিয়া|เช็ก|sec|ceko|チェコ|체코|捷克|tjeckien|"
        "tjekkiet|tsjekkia|tsekki|tsehhi|cehija|cekija|txequia|chechia|ቼቺያ|ឆែក|ချက်ကီယား|чех"
    ),
    "DE": (
        "germany|alemania|alemanha|allemagne|deutschland|germania|duitsland|niemcy|nemecko|nemetorszag|германия|немачка|"
        "njemacka|nemcija|γερμανια|almanya|німеччина|germaniya|almaniya|გერმანია|גרמניה|ألمانيا|آلمان|جرمنی|जर्मनी|জার্মানি|"
        "เยอรมนี|duc|jerman|ドイツ|독일|德国|德國|tyskland|saksa|saksamaa|vacija|vokietija|alemanya|ujerumani|ጀርመን|អាល្លឺម៉ង់|ဂျာမနီ|"
        "герман"
    ),
    "DJ": (
        "djibouti|yibuti|djibuti|dschibuti|gibuti|dzibuti|dzibutsko|dzsibuti|джибути|џибути|τζιμπουτι|cibuti|джибуті|jibuti|"
        "ჯიბუტი|ג׳יבוטי|جيبوتي|جیبوتی|جبوتی|जिबूती|জিবুতি|จิบูตี|ジブチ|지부티|吉布提|吉布地|dzibutija|dzibutis|ጂቡቲ|ជីប៊ូទី|ဂျီဘူတီ"
    ),
    "DK": (
        "denmark|dinamarca|danemark|danimarca|denemarken|dania|dansko|danemarca|дания|данска|danska|δανια|danimarka|данія|"
        "daniya|დანია|דנמרק|الدانمرك|دانمارک|ڈنمارک|डेनमार्क|ডেনমার্ক|เดนมาร์ก|dan mach|デンマーク|덴마크|丹麦|丹麥|danmark|tanska|"
        "taani|danija|denmaki|ዴንማርክ|ដាណឺម៉ាក|ဒိန်းမတ်|дани"
    ),
    "DM": (
        "dominica|dominique|dominika|доминика|ντομινικα|домініка|დომინიკა|דומיניקה|دومينيكا|دومینیکا|ڈومنیکا|डोमिनिका|"
        "ডোমিনিকা|โดมินิกา|ドミニカ国|도미니카|多米尼克|ዶሚኒካ|ដូមីនីក|ဒိုမီနီကာ"
    ),
    "DO": (
        "dominican republic|republica dominicana|republique dominicaine|dominikanische republik|repubblica dominicana|"
        "dominicaanse republiek|dominikana|dominikanska republika|dominikai koztarsasag|доминиканска република|"
        "δομινικανη δημοκρατια|dominik cumhuriyeti|доминиканская республика|домініканська республіка|доминикан республикасы|"
        "dominikan respublikasi|დომინიკელთა რესპუბლიკა|הרפובליקה הדומיניקנית|جمهورية الدومينيكان|جمهوری دومینیکن|"
        "جمہوریہ ڈومينيکن|डोमिनिकन गणराज्य|ডোমেনিকান প্রজাতন্ত্র|สาธารณรัฐโดมินิกัน|cong hoa dominica|republik dominika|"
        "republik dominica|ドミニカ共和国|도미니카 공화국|多米尼加共和国|多明尼加共和國|dominikanska republiken|den dominikanske republik|"
        "den dominikanske republikk|dominikaaninen tasavalta|dominikaani vabariik|dominikos respublika|jamhuri ya dominika|"
        "ዶመኒካን ሪፑብሊክ|សាធារណរដ្ឋដូមីនីក|ဒိုမီနီကန်|бүгд наирамдах доминикан улс"
    ),
    "DZ": (
        "algeria|argelia|algerie|algerien|algerije|algieria|alzirsko|алжир|alzir|alzirija|αλγερια|cezayir|jazoir|əlcəzair|"
        "ალჟირი|אלג׳יריה|الجزائر|الجزایر|الجیریا|अल्जीरिया|আলজেরিয়া|แอลจีเรีย|aljazair|アルジェリア|알제리|阿尔及利亚|阿爾及利亞|algeriet|"
        "alzeeria|alzyras|aljeria|አልጄሪያ|អាល់ហ្សេរី|အယ်လ်ဂျီးရီးယား"
    ),
    "EC": (
        "ecuador|equador|equateur|ekwador|ekvador|еквадор|ισημερινοσ|эквадор|ეკვადორი|אקוודור|الإكوادور|اکوادور|ایکواڈور|"
        "इक्वाडोर|ইকুয়েডর|เอกวาดอร์|ekuador|エクアドル|에콰도르|厄瓜多尔|厄瓜多|ekvadora|ekvadoras|ኢኳዶር|អេក្វាទ័រ|အီကွေဒေါ"
    ),
    "EE": (
        "estonia|estonie|estland|estonsko|esztorszag|естония|естонија|estonija|εσθονια|estonya|эстония|естонія|estoniya|"
        "ესტონეთი|אסטוניה|إستونيا|استونی|اسٹونیا|एस्टोनिया|এস্তোনিয়া|เอสโตเนีย|エストニア|에스토니아|爱沙尼亚|愛沙尼亞|viro|eesti|igaunija|"
        "estija|ኤስቶኒያ|អេស្តូនី|အက်စတိုးနီးယား|эстони"
    ),
    "EG": (
        "egypt|egipto|egito|egypte|agypten|egitto|egipt|egyiptom|египет|египат|egipat|αιγυπτοσ|misir|єгипет|мысыр|misr|"
        "ეგვიპტე|מצרים|مصر|मिस्र|মিশর|อียิปต์|ai cap|mesir|エジプト|이집트|埃及|egypten|egypti|egiptus|egipte|egiptas|misri|ግብጽ|"
        "អេហ្ស៊ីប|အီဂျစ်"
    ),
    "EH": (
        "western sahara|sahara occidental|saara ocidental|westsahara|sahara occidentale|westelijke sahara|sahara zachodnia|"
        "zapadni sahara|zapadna sahara|nyugat szahara|sahara occidentala|западна сахара|zahodna sahara|δυτικη σαχαρα|"
        "bati sahra|западная сахара|західна сахара|батыс сахара|garbiy sahroi kabir|qərbi saxara|დასავლეთ საჰარა|"
        "סהרה המערבית|الصحراء الغربية|صحرای غربی|مغربی صحارا|पश्चिमी सहारा|পশ্চিম সাহারা|ซาฮาราตะวันตก|tay sahara|"
        "sahara barat|西サハラ|서사하라|西撒哈拉|vastsahara|vestsahara|vest sahara|lansi sahara|laane sahara|rietumsahara|"
        "vakaru sachara|sahara magharibi|ምዕራባዊ ሳህራ|សាហារ៉ាខាងលិច|အနောက် ဆာဟာရ|баруун сахар"
    ),
    "ER": (
        "eritrea|eritreia|erythree|erytrea|eritreea|еритрея|еритреја|eritreja|ερυθραια|eritre|эритрея|eritreya|ერიტრეა|"
        "אריתריאה|إريتريا|اریتره|اریٹیریا|इरिट्रिया|ইরিত্রিয়া|เอริเทรีย|エリトリア|에리트리아|厄立特里亚|厄利垂亞|ኤርትራ|អេរីត្រេ|အီရီထရီးယား|"
        "эритреи"
    ),
    "ES": (
        "spain|espana|espanha|espagne|spanien|spagna|spanje|hiszpania|spanelsko|spanielsko|spanyolorszag|spania|испания|"
        "шпанија|spanjolska|spanija|ισπανια|ispanya|іспанія|ispaniya|ესპანეთი|ספרד|إسبانيا|اسپانیا|ہسپانیہ|स्पेन|স্পেন|สเปน|"
        "tay ban nha|spanyol|sepanyol|スペイン|스페인|西班牙|espanja|hispaania|ispanija|espanya|uhispania|ስፔን|អេស្ប៉ាញ|စပိန်|испани"
    ),
    "ET": (
        "ethiopia|etiopia|ethiopie|athiopien|etiopie|етиопия|етиопија|etiopija|αιθιοπια|etiyopya|эфиопия|ефіопія|efiopiya|"
        "ეთიოპია|אתיופיה|إثيوبيا|اتیوپی|ایتھوپیا|इथियोपिया|ইথিওপিয়া|เอธิโอเปีย|エチオピア|에티오피아|埃塞俄比亚|衣索比亞|etiopien|etioopia|"
        "ኢትዮጵያ|អេត្យូពី|အီသီယိုးပီးယား|этиоп"
    ),
    "FI": (
        "finland|finlandia|finlande|finnland|finsko|finnorszag|finlanda|финландия|финска|finska|φινλανδια|finlandiya|"
        "финляндия|фінляндія|ფინეთი|פינלנד|فنلندا|فنلاند|فن لینڈ|फ़िनलैंड|ফিনল্যান্ড|ฟินแลนด์|phan lan|フィンランド|핀란드|芬兰|芬蘭|"
        "suomi|soome|somija|suomija|ufini|ፊንላንድ|ហ្វាំងឡង់|ဖင်လန်|финланд"
    ),
    "FJ": (
        "fiji|fiyi|fidji|fidschi|figi|fidzi|fidzsi|фиджи|фиџи|φιτζι|фіджі|fici|ფიჯი|פיג׳י|فيجي|فیجی|فجی|फ़िजी|ফিজি|ฟิจิ|"
        "フィジー|피지|斐济|斐濟|fidzis|ፊጂ|ហ្វីជី|ဖီဂျီ|фижи"
    ),
    "FK": (
        "falkland islands|islas malvinas|ilhas malvinas|iles malouines|falklandinseln|isole falkland|falklandeilanden|"
        "falklandy|falklandske ostrovy|falkland szigetek|insulele falkland|фолкландски острови|фокландска острва|"
        "falklandski otoci|falklandski otoki|νησοι φοκλαντ|falkland adalari|фолклендские о ва|фолклендські острови|"
        "фолкленд аралдары|folklend orollari|folklend adalari|ფოლკლენდის კუნძულები|איי פוקלנד|جزر فوكلاند|جزایر فالکلند|"
        "فاکلینڈ جزائر|फ़ॉकलैंड द्वीपसमूह|ফকল্যান্ড দ্বীপপুঞ্জ|หมู่เกาะฟอล์กแลนด์|quan dao falkland|kepulauan falkland|"
        "フォークランド諸島|포클랜드 제도|福克兰群岛|福克蘭群島|falklandsoarna|falklandsoerne|falklandsoyene|falklandinsaaret|falklandi saared|"
        "folklenda salas|folklando salos|illes falkland|visiwa vya falkland|የፎክላንድ ደሴቶች|កោះហ្វក់ឡែន|ဖော့ကလန် ကျွန်းစု|"
        "фолклендиин арлууд"
    ),
    "FM": (
        "micronesia|micronesie|mikronesien|mikronezja|mikronesie|mikronezia|micronezia|микронезия|микронезија|mikronezija|"
        "μικρονησια|mikronezya|федеративные штаты микронезии|мікронезія|mikroneziya|მიკრონეზია|מיקרונזיה|ميكرونيزيا|"
        "میکرونزی|مائکرونیشیا|माइक्रोनेशिया|মাইক্রোনেশিয়া|ไมโครนีเซีย|mikronesia|ミクロネシア連邦|미크로네시아|密克罗尼西亚|密克羅尼西亞|"
        "mikronesiafoderasjonen|mikroneesia|ማይክሮኔዢያ|មីក្រូណេស៊ី|မိုင်ခရိုနီရှား|микронези"
    ),
    "FO": (
        "faroe islands|islas feroe|ilhas faroe|iles feroe|faroer|isole faer oer|faeroer|wyspy owcze|faerske ostrovy|"
        "feroer szigetek|insulele feroe|фарьорски острови|фарска острва|ovcji otoci|ferski otoki|νησοι φεροεσ|faroe adalari|"
        "фарерские о ва|фарерські острови|фарер аралдары|farer orollari|farer adalari|ფარერის კუნძულები|איי פארו|جزر فارو|"
        "جزایر فارو|جزائر فارو|फ़ेरो द्वीपसमूह|ফ্যারো দ্বীপপুঞ্জ|หมู่เกาะแฟโร|quan dao faroe|kepulauan faroe|フェロー諸島|페로 제도|"
        "法罗群岛|法羅群島|faroarna|faeroerne|faeroyene|farsaaret|faari saared|feru salas|fareru salos|illes feroe|visiwa vya faroe|"
        "የፋሮ ደሴቶች|កោះហ្វារ៉ូ|ဖာရိုး ကျွန်းစုများ|фарерын арлууд"
    ),
    "FR": (
        "france|francia|franca|frankreich|frankrijk|francja|francie|francuzsko|franciaorszag|franta|франция|француска|"
        "francuska|francija|γαλλια|fransa|франція|fransiya|საფრანგეთი|צרפת|فرنسا|فرانسه|فرانس|फ़्रांस|ফ্রান্স|ฝรั่งเศส|phap|"
        "prancis|perancis|フランス|프랑스|法国|法國|frankrike|frankrig|ranska|prantsusmaa|prancuzija|ufaransa|ፈረንሳይ|បារាំង|ပြင်သစ်|"
        "франц"
    ),
    "GA": (
        "gabon|gabao|gabun|габон|γκαμπον|qabon|გაბონი|גבון|الغابون|گابن|گیبون|गैबॉन|গ্যাবন|กาบอง|ガボン|가봉|加蓬|加彭|gabona|"
        "gabonas|ጋቦን|ហ្គាបុង|ဂါဘွန်"
    ),
    "GB": (
        "united kingdom|reino unido|royaume uni|vereinigtes konigreich|regno unito|verenigd koninkrijk|wielka brytania|"
        "spojene kralovstvi|spojene kralovstvo|egyesult kiralysag|regatul unit|обединеното кралство|уједињено краљевство|"
        "ujedinjeno kraljevstvo|zdruzeno kraljestvo|ηνωμενο βασιλειο|birlesik krallik|великобритания|велика британія|"
        "ұлыбритания|buyuk britaniya|birləsmis kralliq|გაერთიანებული სამეფო|בריטניה|المملكة المتحدة|بریتانیا|سلطنت متحدہ|"
        "यूनाइटेड किंगडम|যুক্তরাজ্য|สหราชอาณาจักร|vuong quoc anh|inggris raya|イギリス|영국|英国|英國|storbritannien|storbritannia|"
        "iso britannia|uhendkuningriik|apvienota karaliste|jungtine karalyste|regne unit|ufalme wa muungano|ዩናይትድ ኪንግደም|"
        "ចក្រភពអង់គ្លេស|ယူနိုက်တက်ကင်းဒမ်း|их британи"
    ),
    "GD": (
        "grenada|granada|grenade|гренада|γρεναδα|qrenada|გრენადა|גרנדה|غرينادا|گرنادا|گریناڈا|ग्रेनाडा|গ্রেনাডা|เกรเนดา|"
        "グレナダ|그레나다|格林纳达|格瑞那達|ግሬናዳ|ហ្គ្រើណាដ|ဂရီနေဒါ"
    ),
    "GE": (
        "georgia|georgie|georgien|gruzja|gruzie|gruzinsko|gruzia|грузия|грузија|gruzija|γεωργια|gurcistan|грузія|gruziya|"
        "gurcustan|საქართველო|גאורגיה|جورجيا|گرجستان|جارجیا|जॉर्जिया|জর্জিয়া|จอร์เจีย|ジョージア|조지아|格鲁吉亚|喬治亞|gruusia|jojia|"
        "ጆርጂያ|ហ្សកហ្ស៊ី|ဂျော်ဂျီယာ|гүрж"
    ),
    "GF": (
        "french guiana|guayana francesa|guiana francesa|guyane francaise|franzosisch guayana|guyana francese|frans guyana|"
        "gujana francuska|francouzska guyana|francuzska guyana|francia guyana|guyana franceza|френска гвиана|"
        "француска гвајана|francuska gijana|francoska gvajana|γαλλικη γουιανα|fransiz guyanasi|французская гвиана|"
        "французька гвіана|француз гвианасы|fransuz gvianasi|fransa qvianasi|საფრანგეთის გვიანა|גיאנה הצרפתית|"
        "غويانا الفرنسية|گویان فرانسه|فرینچ گیانا|फ़्रेंच गुयाना|ফরাসী গায়ানা|เฟรนช์เกียนา|guiana thuoc phap|"
        "guyana prancis|guiana perancis|仏領ギアナ|프랑스령 기아나|法属圭亚那|法屬圭亞那|franska guyana|fransk guyana|ranskan guayana|"
        "prantsuse guajaana|francijas gviana|prancuzijos gviana|guaiana francesa|guiana ya ufaransa|የፈረንሳይ ጉዊአና|"
        "ហ្គីអាណា បារាំង|ပြင်သစ် ဂီယာနာ|францын гвиана"
    ),
    "GG": (
        "guernsey|guernesey|гърнзи|гернзи|γκερνζι|гернси|гернсі|gernsi|გერნსი|גרנזי|غيرنزي|گرنزی|گوئرنسی|गर्नसी|গার্নসি|"
        "เกิร์นซีย์|ガーンジー|건지|根西岛|根息|gernsija|gernsis|ጉርነሲ|ហ្គេនស៊ី|ဂွန်းဇီ"
    ),
    "GH": ("ghana|gana|гана|γκανα|qana|განა|גאנה|غانا|غنا|گھانا|घाना|ঘানা|กานา|ガーナ|가나|加纳|迦納|ጋና|ហ្គាណា|ဂါနာ"),
    "GI": (
        "gibraltar|gibilterra|гибралтар|γιβραλταρ|cebelitarik|гібралтар|cəbəllutariq|გიბრალტარი|גיברלטר|جبل طارق|جبلالطارق|"
        "جبل الطارق|जिब्राल्टर|জিব্রাল্টার|ยิบรอลตาร์|ジブラルタル|지브롤터|直布罗陀|直布羅陀|gibraltars|gibraltaras|ጂብራልተር|ហ្ស៊ីប្រាល់តា|"
        "ဂျီဘရော်လ်တာ"
    ),
    "GL": (
        "greenland|groenlandia|groenland|gronland|grenlandia|gronsko|groenlanda|гренландия|гренланд|grenland|grenlandija|"
        "γροιλανδια|гренландія|grenlandiya|qrenlandiya|გრენლანდია|גרינלנד|غرينلاند|گرینلند|گرین لینڈ|ग्रीनलैंड|গ্রীনল্যান্ড|"
        "กรีนแลนด์|グリーンランド|그린란드|格陵兰|格陵蘭|gronlanti|groonimaa|grenlande|ግሪንላንድ|ហ្គ្រោអង់ឡង់|ဂရင်းလန်း"
    ),
    "GM": (
        "gambia|gambie|гамбия|гамбија|gambija|γκαμπια|gambiya|гамбія|qambiya|გამბია|גמביה|غامبيا|گامبیا|گیمبیا|गाम्बिया|"
        "গাম্বিয়া|แกมเบีย|ガンビア|감비아|冈比亚|甘比亞|ጋምቢያ|ហ្គំប៊ី|ဂမ်ဘီရာ|гамби"
    ),
    "GN": (
        "guinea|guine|guinee|gwinea|guineea|гвинея|гвинеја|gvineja|γουινεα|gine|гвінея|gvineya|qvineya|გვინეა|גינאה|غينيا|"
        "گینه|گنی|गिनी|গিনি|กินี|ギニア|기니|几内亚|幾內亞|ጊኒ|ហ្គីណេ|ဂီနီ|гвинеи"
    ),
    "GP": (
        "guadeloupe|guadalupe|guadalupa|gwadelupa|guadelupa|гваделупа|гваделуп|γουαδελουπη|gvadelupe|qvadelupa|გვადელუპა|"
        "גוואדלופ|غوادلوب|گوادلوپ|گواڈیلوپ|ग्वाडेलूप|গুয়াদেলৌপ|กวาเดอลูป|グアドループ|과들루프|瓜德罗普|瓜地洛普|gvadelupa|ጉዋደሉፕ|ហ្គោដឺឡុប|"
        "ဂွါဒီလု"
    ),
    "GQ": (
        "equatorial guinea|guinea ecuatorial|guine equatorial|guinee equatoriale|aquatorialguinea|guinea equatoriale|"
        "equatoriaal guinea|gwinea rownikowa|rovnikova guinea|egyenlitoi guinea|guineea ecuatoriala|екваториална гвинея|"
        "екваторијална гвинеја|ekvatorska gvineja|ekvatorialna gvineja|ισημερινη γουινεα|ekvator ginesi|"
        "экваториальная гвинея|екваторіальна гвінея|экваторлық гвинея|ekvatorial gvineya|ekvatorial qvineya|"
        "ეკვატორული გვინეა|גינאה המשוונית|غينيا الاستوائية|گینهٔ استوایی|استوائی گیانا|इक्वेटोरियल गिनी|নিরক্ষীয় গিনি|"
        "อิเควทอเรียลกินี|guinea xich dao|guinea ekuatorial|guinea khatulistiwa|赤道ギニア|적도 기니|赤道几内亚|赤道幾內亞|ekvatorialguinea|"
        "aekvatorialguinea|ekvatorial guinea|paivantasaajan guinea|ekvatoriaal guinea|ekvatoriala gvineja|pusiaujo gvineja|"
        "guinea equatorial|guinea ya ikweta|ኢኳቶሪያል ጊኒ|ហ្គីណេអេក្វាទ័រ|အီကွေတာ ဂီနီ|экваторын гвинеи"
    ),
    "GR": (
        "greece|grecia|grece|griechenland|griekenland|grecja|recko|grecko|gorogorszag|гърция|грчка|grcka|grcija|ελλαδα|"
        "yunanistan|греция|греція|грекия|gretsiya|საბერძნეთი|יוון|اليونان|یونان|यूनान|গ্রীস|กรีซ|hy lap|yunani|ギリシャ|그리스|希腊|"
        "希臘|grekland|graekenland|hellas|kreikka|kreeka|griekija|graikija|ugiriki|ግሪክ|ក្រិក|ဂရိ|грек"
    ),
    "GS": (
        "south georgia & south sandwich islands|islas georgia del sur y sandwich del sur|"
        "ilhas georgia do sul e sandwich do sul|georgie du sud et les iles sandwich du sud|"
        "sudgeorgien und die sudlichen sandwichinseln|georgia del sud e sandwich australi|"
        "zuid georgia en zuidelijke sandwicheilanden|georgia poludniowa i sandwich poludniowy|"
        "jizni georgie a jizni sandwichovy ostrovy|juzna georgia a juzne sandwichove ostrovy|"
        "deli georgia es deli sandwich szigetek|georgia de sud si insulele sandwich de sud|"
        "южна джорджия и южни сандвичеви острови|јужна џорџија и јужна сендвичка острва|"
        "juzna georgia i otoci juzni sandwich|juzna georgia in juzni sandwichevi otoki|"
        "νησοι νοτια γεωργια και νοτιεσ σαντουιτσ|guney georgia ve guney sandwich adalari|"
        "южная георгия и южные сандвичевы о ва|південна джорджія та південні сандвічеві острови|"
        "оңтүстік георгия және оңтүстік сандвич аралдары|janubiy georgiya va janubiy sendvich orollari|"
        "cənubi corciya və cənubi sendvic adalari|სამხრეთ ჯორჯია და სამხრეთ სენდვიჩის კუნძულები|"
        "ג׳ורג׳יה הדרומית ואיי סנדוויץ׳ הדרומיים|جورجيا الجنوبية وجزر ساندويتش الجنوبية|جورجیای جنوبی و جزایر ساندویچ جنوبی|"
        "جنوبی جارجیا اور جنوبی سینڈوچ جزائر|दक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह|"
        "দক্ষিণ জর্জিয়া ও দক্ষিণ স্যান্ডউইচ দ্বীপপুঞ্জ|เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช|"
        "nam georgia & quan dao nam sandwich|georgia selatan & kep. sandwich selatan|"
        "kepulauan georgia selatan & sandwich selatan|サウスジョージア・サウスサンドウィッチ諸島|사우스조지아 사우스샌드위치 제도|南乔治亚和南桑威奇群岛|南喬治亞與南三明治群島|"
        "sydgeorgien och sydsandwichoarna|south georgia og de sydlige sandwichoer|sor georgia og sor sandwichoyene|"
        "etela georgia ja etelaiset sandwichinsaaret|louna georgia ja louna sandwichi saared|"
        "dienviddzordzija un dienvidsendvicu salas|pietu dzordzija ir pietu sandvico salos|"
        "illes georgia del sud i sandwich del sud|visiwa vya georgia kusini na sandwich kusini|ደቡብ ጆርጂያ እና የደቡብ ሳንድዊች ደሴቶች|"
        "កោះហ្សកហ្ស៊ីខាងត្បូង និង សង់វិចខាងត្បូង|တောင် ဂျော်ဂျီယာ နှင့် တောင် ဆင်းဒဝစ်ဂျ် ကျွန်းစုများ|"
        "өмнөд жоржиа ба өмнөд сэндвичиин арлууд"
    ),
    "GT": (
        "guatemala|gwatemala|гватемала|gvatemala|γουατεμαλα|qvatemala|გვატემალა|גואטמלה|غواتيمالا|گواتمالا|گواٹے مالا|"
        "ग्वाटेमाला|গুয়াতেমালা|กัวเตมาลา|グアテマラ|과테말라|危地马拉|瓜地馬拉|ጉዋቲማላ|ក្វាតេម៉ាឡា|ဂွါတီမာလာ|гватемал"
    ),
    "GU": ("guam|гуам|γκουαμ|quam|გუამი|גואם|غوام|گوام|गुआम|গুয়াম|กวม|グアム|괌|关岛|關島|guama|guamas|ጉዋም|ហ្គាំ|ဂူအမ်"),
    "GW": (
        "guinea bissau|guinea bisau|guine bissau|guinee bissau|gwinea bissau|bissau guinea|guineea bissau|гвинея бисау|"
        "гвинеја бисао|gvineja bisau|gvineja bissau|γουινεα μπισαου|gine bissau|гвінея бісау|gvineya bisau|qvineya bisau|"
        "გვინეა ბისაუ|גינאה ביסאו|غينيا بيساو|گینهٔ بیسائو|گنی بساؤ|गिनी बिसाउ|গিনি বিসাউ|กินี บิสเซา|ギニアビサウ|기니비사우|几内亚比绍|"
        "幾內亞比索|gvineja bisava|bisau gvineja|ginebisau|ጊኒ ቢሳው|ហ្គីណេប៊ីស្សូ|ဂီနီ ဘီစော|гвинеи бисау"
    ),
    "GY": (
        "guyana|guiana|gujana|гаяна|гвајана|gvajana|γουιανα|гаиана|gayana|qayana|გაიანა|גיאנה|غيانا|گویان|گیانا|गुयाना|"
        "গিয়ানা|กายอานา|ガイアナ|가이아나|圭亚那|蓋亞那|gajana|ጉያና|ហ្គីយ៉ាន|ဂိုင်ယာနာ"
    ),
    "HK": (
        "hong kong sar china|rae de hong kong (china)|rae de hong kong|hong kong, rae da china|r.a.s. chinoise de hong kong|"
        "sonderverwaltungsregion hongkong|ras di hong kong|hongkong sar van china|sra hongkong (chiny)|sra hongkong|"
        "hongkong – zao ciny|hongkong – oao ciny|hongkong kkt|r.a.s. hong kong, china|хонконг, сар на китаи|"
        "сар хонгконг (кина)|сар хонгконг|pup hong kong kina|posebno upravno obmocje ljudske republike kitajske hongkong|"
        "χονγκ κονγκ εδπ κινασ|cin hong kong oib|гонконг (сар)|гонконг|гонконг, оар китаю|сянган аәа|gonkong (xitoy mmh)|"
        "gonkong|honq konq xususi inzibati rayonu cin|ჰონკონგის სპეციალური ადმინისტრაციული რეგიონი, ჩინეთი|"
        "הונג קונג (אזור מנהלי מיוחד של סין)|הונג קונג|هونغ كونغ الصينية (منطقة إدارية خاصة)|هونغ كونغ الصينية|"
        "هنگکنگ، منطقهٔ ویژهٔ اداری چین|ہانگ کانگ sar چین|हाँग काँग (चीन विशेष प्रशासनिक क्षेत्र)|हाँग काँग|হংকং এসএআর চীনা|"
        "เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน|dac khu hanh chinh hong kong, trung quoc|hong kong dak tiongkok|"
        "中華人民共和国香港特別行政区|홍콩(중국 특별행정구)|中国香港特别行政区|中國香港特別行政區|hongkong sar|sar hongkong|hongkong sar kina|"
        "hongkong – kiinan erityishallintoalue|hongkongi erihalduspiirkond|kinas ipasas parvaldes apgabals honkonga|"
        "ypatingasis administracinis kinijos regionas honkongas|hong kong (rae xina)|hong kong|ሆንግ ኮንግ ልዩ የአስተዳደር ክልል ቻይና|"
        "ហុងកុង តំបន់រដ្ឋបាលពិសេសចិន|ဟောင်ကောင် (တရုတ်ပြည်)|ဟောင်ကောင်|бнхау ын тусгаи захиргааны бүс хонг конг"
    ),
    "HN": (
        "honduras|хондурас|ονδουρα|гондурас|gonduras|ჰონდურასი|הונדורס|هندوراس|ہونڈاروس|होंडूरास|হন্ডুরাস|ฮอนดูรัส|ホンジュラス|"
        "온두라스|洪都拉斯|宏都拉斯|hondurasa|hondures|ሆንዱራስ|ហុងឌូរ៉ាស|ဟွန်ဒူးရပ်စ်"
    ),
    "HR": (
        "croatia|croacia|croatie|kroatien|croazia|kroatie|chorwacja|chorvatsko|horvatorszag|хърватия|хрватска|hrvatska|"
        "hrvaska|κροατια|hirvatistan|хорватия|хорватія|xorvatiya|ხორვატია|קרואטיה|كرواتيا|کرواسی|کروشیا|क्रोएशिया|"
        "ক্রোয়েশিয়া|โครเอเชีย|kroasia|クロアチア|크로아티아|克罗地亚|克羅埃西亞|kroatia|horvaatia|horvatija|kroatija|ክሮኤሽያ|ក្រូអាស៊ី|"
        "ခရိုအေးရှား|хорват"
    ),
    "HT": ("haiti|хаити|αιτη|гаити|гаіті|gaiti|ჰაიტი|האיטי|هايتي|هائیتی|ہیٹی|हैती|হাইতি|เฮติ|ハイチ|아이티|海地|haitis|ሀይቲ|ហៃទី|ဟေတီ"),
    "HU": (
        "hungary|hungria|hongrie|ungarn|ungheria|hongarije|wegry|madarsko|magyarorszag|ungaria|унгария|мађарска|madarska|"
        "madzarska|ουγγαρια|macaristan|венгрия|угорщина|vengriya|უნგრეთი|הונגריה|هنغاريا|مجارستان|ہنگری|हंगरी|হাঙ্গেরি|"
        "ฮังการี|hungaria|ハンガリー|헝가리|匈牙利|ungern|unkari|ungari|ungarija|vengrija|hongria|ሀንጋሪ|ហុងគ្រី|ဟန်ဂေရီ|унгар"
    ),
    "ID": (
        "indonesia|indonesie|indonesien|indonezja|indonezia|индонезия|индонезија|indonezija|ινδονησια|endonezya|індонезія|"
        "indoneziya|ინდონეზია|אינדונזיה|إندونيسيا|اندونزی|انڈونیشیا|इंडोनेशिया|ইন্দোনেশিয়া|อินโดนีเซีย|インドネシア|인도네시아|印度尼西亚|"
        "印尼|indoneesia|ኢንዶኔዢያ|ឥណ្ឌូណេស៊ី|အင်ဒိုနီးရှား|индонез"
    ),
    "IE": (
        "ireland|irlanda|irlande|irland|ierland|irlandia|irsko|irorszag|ирландия|ирска|irska|ιρλανδια|ірландія|irlandiya|"
        "ირლანდია|אירלנד|أيرلندا|ایرلند|آئرلینڈ|आयरलैंड|আয়ারল্যান্ড|ไอร์แลนด์|アイルランド|아일랜드|爱尔兰|愛爾蘭|irlanti|iirimaa|irija|"
        "airija|ayalandi|አየርላንድ|អៀរឡង់|အိုင်ယာလန်|ирланд"
    ),
    "IL": (
        "israel|israele|izrael|израел|ισραηλ|israil|израиль|ізраіль|isroil|ისრაელი|ישראל|إسرائيل|اسرائیل|इज़राइल|ইজরায়েল|"
        "อิสราเอล|イスラエル|이스라엘|以色列|iisrael|izraela|izraelis|israeli|እስራኤል|អ៊ីស្រាអែល|အစ္စရေး|израил"
    ),
    "IM": (
        "isle of man|isla de man|ilha de man|ile de man|isola di man|wyspa man|ostrov man|man sziget|insula man|остров ман|"
        "острво ман|otok man|νησοσ του μαν|man adasi|о в мэн|острів мен|мэн аралы|men oroli|men adasi|მენის კუნძული|האי מאן|"
        "جزيرة مان|جزیرهٔ من|آئل آف مین|आइल ऑफ़ मैन|আইল অফ ম্যান|เกาะแมน|dao man|pulau man|マン島|맨섬|马恩岛|曼島|man|mansaari|"
        "mani saar|menas sala|meno sala|illa de man|kisiwa cha man|አይል ኦፍ ማን|អែលអុហ្វមែន|မန်ကျွန်း|мэн арал"
    ),
    "IN": (
        "india|inde|indien|indie|индия|индија|indija|ινδια|hindistan|індія|үндістан|hindiston|ინდოეთი|הודו|الهند|هند|بھارت|"
        "भारत|ভারত|อินเดีย|an do|インド|인도|印度|intia|ህንድ|ឥណ្ឌា|အိန္ဒိယ|энэтхэг"
    ),
    "IO": (
        "british indian ocean territory|territorio britanico del oceano indico|territorio britanico do oceano indico|"
        "territoire britannique de locean indien|britisches territorium im indischen ozean|"
        "territorio britannico delloceano indiano|brits indische oceaanterritorium|brytyjskie terytorium oceanu indyjskiego|"
        "britske indickooceanske uzemi|britske indickooceanske uzemie|brit indiai oceani terulet|"
        "teritoriul britanic din oceanul indian|британска територия в индииския океан|британска територија индијског океана|"
        "britanski indijskooceanski teritorij|britansko ozemlje v indijskem oceanu|βρετανικα εδαφη ινδικου ωκεανου|"
        "britanya hint okyanusu topraklari|британская территория в индииском океане|"
        "британська територія в індіиському океані|үнді мұхитындағы британ аимағы|britaniyaning hind okeanidagi hududi|"
        "britaniyanin hind okeani ərazisi|ბრიტანეთის ტერიტორია ინდოეთის ოკეანეში|הטריטוריה הבריטית באוקיינוס ההודי|"
        "الإقليم البريطاني في المحيط الهندي|قلمرو بریتانیا در اقیانوس هند|برطانوی بحر ہند کا علاقہ|"
        "ब्रिटिश हिंद महासागरीय क्षेत्र|ব্রিটিশ ভারত মহাসাগরীয় অঞ্চল|บริติชอินเดียนโอเชียนเทร์ริทอรี|"
        "lanh tho an do duong thuoc anh|wilayah inggris di samudra hindia|wilayah lautan hindi british|英領インド洋地域|영국령 인도양 지역|"
        "英属印度洋领地|英屬印度洋領地|brittiska territoriet i indiska oceanen|det britiske territorium i det indiske ocean|"
        "det britiske territoriet i indiahavet|brittilainen intian valtameren alue|briti india ookeani ala|"
        "indijas okeana britu teritorija|indijos vandenyno britu sritis|territori britanic de locea indic|"
        "eneo la uingereza katika bahari hindi|የብሪታኒያ ህንድ ውቂያኖስ ግዛት|ដែនដីអង់គ្លេសនៅមហាសមុទ្រឥណ្ឌា|"
        "ဗြိတိသျှပိုင် အိန္ဒိယသမုဒ္ဒရာကျွန်းများ|британиин харьяа энэтхэгиин далаи дахь нутаг дэвсгэр"
    ),
    "IQ": (
        "iraq|irak|iraque|ирак|ιρακ|ірак|iroq|ერაყი|עיראק|العراق|عراق|इराक|ইরাক|อิรัก|イラク|이라크|伊拉克|iraak|iraka|irakas|iraki|"
        "ኢራቅ|អ៊ីរ៉ាក់|အီရတ်"
    ),
    "IR": ("iran|ira|иран|ιραν|іран|eron|ირანი|איראן|إيران|ایران|ईरान|ইরান|อิหร่าน|イラン|이란|伊朗|iraan|irana|iranas|ኢራን|អ៊ីរ៉ង់|အီရန်"),
    "IS": (
        "iceland|islandia|islande|island|islanda|ijsland|izland|исландия|исланд|islandija|ισλανδια|izlanda|ісландія|"
        "islandiya|ისლანდია|איסלנד|آيسلندا|ایسلند|آئس لینڈ|आइसलैंड|আইসল্যান্ড|ไอซ์แลนด์|アイスランド|아이슬란드|冰岛|冰島|islanti|"
        "aisilandi|አይስላንድ|អ៊ីស្លង់|အိုက်စလန်"
    ),
    "IT": (
        "italy|italia|italie|italien|wlochy|taliansko|olaszorszag|италия|италија|italija|ιταλια|italya|італія|italiya|"
        "იტალია|איטליה|إيطاليا|ایتالیا|اٹلی|इटली|ইতালি|อิตาลี|itali|イタリア|이탈리아|意大利|義大利|itaalia|ጣሊያን|អ៊ីតាលី|အီတလီ|итали"
    ),
    "JE": (
        "jersey|джърси|џерзи|τζερζι|джерси|джерсі|jersi|cersi|ჯერსი|ג׳רזי|جيرسي|جرزی|جرسی|जर्सी|জার্সি|เจอร์ซีย์|ジャージー|저지|"
        "泽西岛|澤西島|dzersija|dzersis|ጀርዚ|ជើស៊ី|ဂျာစီ|жерси"
    ),
    "JM": (
        "jamaica|jamaique|jamaika|giamaica|jamajka|ямаика|јамајка|τζαμαικα|yamayka|იამაიკა|ג׳מייקה|جامايكا|جامائیکا|جمائیکا|"
        "जमैका|জামাইকা|จาเมกา|ジャマイカ|자메이카|牙买加|牙買加|ጃማይካ|ហ្សាម៉ាអ៊ីក|ဂျမေကာ"
    ),
    "JO": (
        "jordan|jordania|jordanie|jordanien|giordania|jordansko|iordania|иордания|јордан|jordanija|ιορδανια|urdun|иорданія|"
        "iordaniya|იორდანია|ירדן|الأردن|اردن|जॉर्डन|জর্ডন|จอร์แดน|yordania|ヨルダン|요르단|约旦|約旦|jordaania|ጆርዳን|ហ៊្សកដានី|ဂျော်ဒန်|"
        "иордан"
    ),
    "JP": (
        "japan|japon|japao|giappone|japonia|japonsko|япония|јапан|japonska|ιαπωνια|japonya|японія|жапония|yaponiya|იაპონია|"
        "יפן|اليابان|ژاپن|جاپان|जापान|জাপান|ญี่ปุ่น|nhat ban|jepang|jepun|日本|일본|japani|jaapan|japana|japonija|japo|ጃፓን|"
        "ជប៉ុន|ဂျပန်|япон"
    ),
    "KE": (
        "kenya|kenia|quenia|kena|кения|кенија|kenija|κενυα|кенія|keniya|კენია|קניה|كينيا|کنیا|کینیا|केन्या|কেনিয়া|เคนยา|"
        "ケニア|케냐|肯尼亚|肯亞|keenia|ኬንያ|កេនយ៉ា|ကင်ညာ|кени"
    ),
    "KG": (
        "kyrgyzstan|kirguistan|quirguistao|kirghizstan|kirgisistan|kirghizistan|kirgizie|kirgistan|kirgizsko|kirgizisztan|"
        "kargazstan|киргизстан|киргистан|kirgizistan|κιργισταν|киргизия|қырғызстан|qirgʻiziston|qirgizistan|ყირგიზეთი|"
        "קירגיזסטן|قيرغيزستان|قرقیزستان|کرغزستان|किर्गिज़स्तान|কিরগিজিস্তান|คีร์กีซสถาน|kirgizstan|キルギス|키르기스스탄|吉尔吉斯斯坦|吉爾吉斯|"
        "kirgisia|korgozstan|kirgizstana|kirgizija|kirguizstan|kirigizistani|ኪርጊስታን|កៀហ្ស៊ីស៊ីស្ថាន|ကာဂျစ္စတန်|киргиз"
    ),
    "KH": (
        "cambodia|camboya|camboja|cambodge|kambodscha|cambogia|cambodja|kambodza|kambodzsa|cambodgia|камбоджа|камбоџа|"
        "καμποτζη|kambocya|kambodja|kamboca|კამბოჯა|קמבודיה|كمبوديا|کامبوج|کمبوڈیا|कंबोडिया|কম্বোডিয়া|กัมพูชา|campuchia|"
        "kamboja|kemboja|カンボジア|캄보디아|柬埔寨|kambodsja|kambodia|ካምቦዲያ|កម្ពុជា|ကမ္ဘောဒီးယား|камбож"
    ),
    "KI": (
        "kiribati|quiribati|кирибати|κιριμπατι|кірибаті|კირიბატი|קיריבאטי|كيريباتي|کیریباتی|کریباتی|किरिबाती|কিরিবাতি|"
        "คิริบาส|キリバス|키리바시|基里巴斯|吉里巴斯|kiribatis|ኪሪባቲ|គិរីបាទី|ခီရီဘာတီ"
    ),
    "KM": (
        "comoros|comoras|comores|komoren|comore|comoren|komory|comore szigetek|коморски острови|коморска острва|komori|"
        "κομορεσ|komorlar|коморы|комори|комор аралдары|komor orollari|komor adalari|კომორის კუნძულები|קומורו|جزر القمر|"
        "کومور|کوموروس|कोमोरोस|কমোরোস|คอโมโรส|komoro|コモロ|코모로|科摩罗|葛摩|komorerna|comorerne|komorene|komorit|komoorid|"
        "komoru salas|komorai|ኮሞሮስ|កូម័រ|ကိုမိုရိုစ်|коморын арлууд"
    ),
    "KN": (
        "st. kitts & nevis|san cristobal y nieves|sao cristovao e nevis|saint christophe et nieves|st. kitts und nevis|"
        "saint kitts e nevis|saint kitts en nevis|saint kitts i nevis|svaty krystof a nevis|svaty kristof a nevis|"
        "saint kitts es nevis|saint kitts si nevis|сеинт китс и невис|сент китс и невис|sveti kristofor i nevis|"
        "saint kitts in nevis|σεν κιτσ και νεβισ|saint kitts ve nevis|сент кітс і невіс|сент китс және невис|"
        "sent kits va nevis|sent kits və nevis|სენტ კიტსი და ნევისი|סנט קיטס ונוויס|سانت كيتس ونيفيس|سنت کیتس و نویس|"
        "سینٹ کٹس اور نیویس|सेंट किट्स और नेविस|সেন্ট কিটস ও নেভিস|เซนต์คิตส์และเนวิส|st. kitts va nevis|"
        "saint kitts dan nevis|セントクリストファー・ネーヴィス|세인트키츠 네비스|圣基茨和尼维斯|聖克里斯多福及尼維斯|s:t kitts och nevis|saint kitts og nevis|"
        "saint kitts ja nevis|sentkitsa un nevisa|sent kitsas ir nevis|st. kitts na nevis|ቅዱስ ኪትስ እና ኔቪስ|សាំងគីត និង ណេវីស|"
        "စိန့်ကစ်နှင့်နီဗီစ်|сент киттс ба невис"
    ),
    "KP": (
        "north korea|corea del norte|coreia do norte|coree du nord|nordkorea|corea del nord|noord korea|korea polnocna|"
        "severni korea|severna korea|eszak korea|coreea de nord|северна корея|северна кореја|sjeverna koreja|severna koreja|"
        "βορεια κορεα|kuzey kore|кндр|північна корея|солтүстік корея|shimoliy koreya|simali koreya|ჩრდილოეთ კორეა|"
        "קוריאה הצפונית|كوريا الشمالية|کرهٔ شمالی|شمالی کوریا|उत्तर कोरिया|উত্তর কোরিয়া|เกาหลีเหนือ|trieu tien|korea utara|"
        "北朝鮮|북한|朝鲜|北韓|nord korea|pohjois korea|pohja korea|ziemelkoreja|siaures koreja|korea kaskazini|ሰሜን ኮሪያ|កូរ៉េខាងជើង|"
        "မြောက်ကိုရီးယား|хоид солонгос"
    ),
    "KR": (
        "south korea|corea del sur|coreia do sul|coree du sud|sudkorea|corea del sud|zuid korea|korea poludniowa|"
        "jizni korea|juzna korea|del korea|coreea de sud|южна корея|јужна кореја|juzna koreja|νοτια κορεα|guney kore|"
        "республика корея|південна корея|оңтүстік корея|janubiy koreya|cənubi koreya|სამხრეთ კორეა|קוריאה הדרומית|"
        "كوريا الجنوبية|کرهٔ جنوبی|جنوبی کوریا|दक्षिण कोरिया|দক্ষিণ কোরিয়া|เกาหลีใต้|han quoc|korea selatan|韓国|대한민국|韩国|南韓|"
        "sydkorea|sor korea|etela korea|louna korea|dienvidkoreja|pietu koreja|korea kusini|ደቡብ ኮሪያ|កូរ៉េខាងត្បូង|"
        "တောင်ကိုရီးယား|өмнөд солонгос"
    ),
    "KW": (
        "kuwait|koweit|koeweit|kuwejt|kuvajt|kuvait|kuweit|кувеит|кувајт|κουβειτ|kuveyt|quvayt|ქუვეითი|כווית|الكويت|کویت|"
        "कुवैत|কুয়েত|คูเวต|クウェート|쿠웨이트|科威特|kuveit|kuveita|kuveitas|ኩዌት|កូវ៉ែត|ကူဝိတ်"
    ),
    "KY": (
        "cayman islands|islas caiman|ilhas cayman|iles caimans|kaimaninseln|isole cayman|kaaimaneilanden|kajmany|"
        "kajmanske ostrovy|kajmanie ostrovy|kajman szigetek|insulele cayman|каиманови острови|кајманска острва|"
        "kajmanski otoci|kajmanski otoki|νησοι κειμαν|cayman adalari|о ва каиман|каиманові острови|каиман аралдары|"
        "kayman orollari|kayman adalari|კაიმანის კუნძულები|איי קיימן|جزر كايمان|جزایر کِیمن|کیمین آئلینڈز|कैमेन द्वीपसमूह|"
        "কেম্যান দ্বীপপুঞ্জ|หมู่เกาะเคย์แมน|quan dao cayman|kepulauan cayman|ケイマン諸島|케이맨 제도|开曼群岛|開曼群島|caymanoarna|"
        "caymanoerne|caymanoyene|caymansaaret|kaimanisaared|kaimanu salas|kaimanu salos|illes caiman|visiwa vya cayman|"
        "ካይማን ደሴቶች|កោះកៃម៉ង់|ကေမန် ကျွန်းစု|каиманы арлууд"
    ),
    "KZ": (
        "kazakhstan|kazajistan|cazaquistao|kasachstan|kazakistan|kazachstan|kazahsztan|kazahstan|казахстан|καζακσταν|"
        "қазақстан|qozogʻiston|qazaxistan|ყაზახეთი|קזחסטן|كازاخستان|قزاقستان|قزاخستان|कज़ाखस्तान|কাজাখস্তান|คาซัคสถาน|"
        "カザフスタン|카자흐스탄|哈萨克斯坦|哈薩克|kazakstan|kasakhstan|kasahstan|kazahstana|kazachstanas|kazakistani|ካዛኪስታን|កាហ្សាក់ស្ថាន|"
        "ကာဇက်စတန်"
    ),
    "LA": ("laos|laosz|лаос|λαοσ|ლაოსი|לאוס|لاوس|لائوس|لاؤس|लाओस|লাওস|ลาว|lao|ラオス|라오스|老挝|寮國|laosa|laosas|ላኦስ|ឡាវ|လာအို"),
    "LB": (
        "lebanon|libano|liban|libanon|ливан|либан|λιβανοσ|lubnan|ліван|livan|ლიბანი|לבנון|لبنان|लेबनान|লেবানন|เลบานอน|"
        "li bang|レバノン|레바논|黎巴嫩|liibanon|libana|libanas|ሊባኖስ|លីបង់|လက်ဘနွန်"
    ),
    "LC": (
        "st. lucia|santa lucia|sainte lucie|saint lucia|svata lucie|svata lucia|sfanta lucia|сеинт лусия|света луција|"
        "sveta lucija|αγια λουκια|сент люсия|сент люсія|sent lyusiya|sent lusiya|სენტ ლუსია|סנט לוסיה|سانت لوسيا|سنت لوسیا|"
        "سینٹ لوسیا|सेंट लूसिया|সেন্ট লুসিয়া|เซนต์ลูเซีย|セントルシア|세인트루시아|圣卢西亚|聖露西亞|s:t lucia|sentlusija|sent lusija|ሴንት ሉቺያ|"
        "សាំងលូស៊ី|စိန့်လူစီယာ|сент люсиа"
    ),
    "LI": (
        "liechtenstein|lichtenstejnsko|lichtenstajnsko|лихтенщаин|лихтенштајн|lihtenstajn|λιχτενσταιν|лихтенштеин|"
        "ліхтенштеин|lixtenshteyn|lixtensteyn|ლიხტენშტაინი|ליכטנשטיין|ليختنشتاين|لیختناشتاین|لیشٹنسٹائن|लिचेंस्टीन|"
        "লিচেনস্টেইন|ลิกเตนสไตน์|リヒテンシュタイン|리히텐슈타인|列支敦士登|列支敦斯登|lihtensteina|lichtensteinas|ሊችተንስታይን|លិចតិនស្ដាញ|လစ်တန်စတိန်း|"
        "лихтенштаин"
    ),
    "LK": (
        "sri lanka|шри ланка|srilanka|σρι λανκα|шрі ланка|shri lanka|შრი ლანკა|סרי לנקה|سريلانكا|سریلانکا|سری لنکا|श्रीलंका|"
        "শ্রীলঙ্কা|ศรีลังกา|スリランカ|스리랑카|斯里兰卡|斯里蘭卡|ሲሪላንካ|ស្រីលង្កា|သီရိလင်္ကာ"
    ),
    "LR": (
        "liberia|liberie|либерия|либерија|liberija|λιβερια|liberya|ліберія|liberiya|ლიბერია|ליבריה|ليبيريا|لیبریا|لائبیریا|"
        "लाइबेरिया|লাইবেরিয়া|ไลบีเรีย|リベリア|라이베리아|利比里亚|賴比瑞亞|libeeria|ላይቤሪያ|លីបេរីយ៉ា|လိုက်ဘေးရီးယား|либери"
    ),
    "LS": (
        "lesotho|lesoto|лесото|λεσοτο|ლესოთო|לסוטו|ليسوتو|لسوتو|لیسوتھو|लेसोथो|লেসোথো|เลโซโท|レソト|레소토|莱索托|賴索托|lesotas|ሌሶቶ|"
        "ឡេសូតូ|လီဆိုသို"
    ),
    "LT": (
        "lithuania|lituania|lituanie|litauen|litouwen|litwa|litva|litvania|литва|литванија|λιθουανια|litvanya|ლიეტუვა|ליטא|"
        "ليتوانيا|لیتوانی|لیتھونیا|लिथुआनिया|লিথুয়ানিয়া|ลิทัวเนีย|リトアニア|리투아니아|立陶宛|liettua|leedu|lietuva|ሊቱዌኒያ|លីទុយអានី|"
        "လစ်သူဝေးနီးယား"
    ),
    "LU": (
        "luxembourg|luxemburgo|luxemburg|lussemburgo|luksemburg|lucembursko|luxembursko|люксембург|луксембург|λουξεμβουργο|"
        "lyuksemburg|luksemburq|ლუქსემბურგი|לוקסמבורג|لوكسمبورغ|لوکزامبورگ|لکسمبرگ|लग्ज़मबर्ग|লাক্সেমবার্গ|ลักเซมเบิร์ก|"
        "ルクセンブルク|룩셈부르크|卢森堡|盧森堡|luksemburga|liuksemburgas|ሉክሰምበርግ|លុចសំបួ|လူဇင်ဘတ်"
    ),
    "LV": (
        "latvia|letonia|lettonie|lettland|lettonia|letland|lotwa|lotyssko|lettorszag|латвия|летонија|latvija|λετονια|"
        "letonya|латвія|latviya|ლატვია|לטביה|لاتفيا|لتونی|لٹویا|लातविया|লাটভিয়া|ลัตเวีย|ラトビア|라트비아|拉脱维亚|拉脫維亞|lati|ላትቪያ|"
        "ឡេតូនី|လတ်ဗီးယား|латви"
    ),
    "LY": (
        "libya|libia|libye|libyen|libie|либия|либија|libija|λιβυη|ливия|лівія|liviya|ლიბია|לוב|ليبيا|لیبی|لیبیا|लीबिया|"
        "লিবিয়া|ลิเบีย|リビア|리비아|利比亚|利比亞|liibua|ሊቢያ|លីប៊ី|လစ်ဗျား|ливи"
    ),
    "MA": (
        "morocco|marruecos|marrocos|maroc|marokko|marocco|maroko|мароко|μαροκο|fas|марокко|marokash|mərakes|მაროკო|מרוקו|"
        "المغرب|مراکش|मोरक्को|মোরক্কো|โมร็อกโก|ma roc|maghribi|モロッコ|모로코|摩洛哥|marocko|maroka|marokas|marroc|ሞሮኮ|ម៉ារ៉ុក|"
        "မော်ရိုကို|морокко"
    ),
    "MC": ("monaco|monako|монако|μονακο|მონაკო|מונקו|موناكو|موناکو|मोनाको|মোনাকো|โมนาโก|モナコ|모나코|摩纳哥|摩納哥|monakas|ሞናኮ|ម៉ូណាកូ|မိုနာကို"),
    "MD": (
        "moldova|moldavia|moldavie|republik moldau|moldawia|moldavsko|republica moldova|молдова|молдавија|moldavija|"
        "μολδαβια|მოლდოვა|מולדובה|مولدوفا|مولداوی|مالدووا|मॉल्डोवा|মলডোভা|มอลโดวา|モルドバ|몰도바|摩尔多瓦|摩爾多瓦|moldavien|ሞልዶቫ|"
        "ម៉ុលដាវី|မောလ်ဒိုဗာ"
    ),
    "ME": (
        "montenegro|czarnogora|cerna hora|cierna hora|muntenegru|черна гора|црна гора|crna gora|μαυροβουνιο|karadag|"
        "черногория|чорногорія|chernogoriya|monteneqro|მონტენეგრო|מונטנגרו|الجبل الأسود|مونتهنگرو|مونٹے نیگرو|मोंटेनेग्रो|"
        "মন্টিনিগ্রো|มอนเตเนโกร|モンテネグロ|몬테네그로|黑山|蒙特內哥羅|melnkalne|juodkalnija|ሞንተኔግሮ|ម៉ុងតេណេហ្គ្រោ|မွန်တီနိဂရိုး|монтенегро"
    ),
    "MF": (
        "st. martin|san martin|sao martinho|saint martin|svaty martin (francie)|svaty martin|svaty martin (fr.)|"
        "sfantul martin|сен мартен|свети мартин (француска)|свети мартин|αγιοσ μαρτινοσ (γαλλικο τμημα)|αγιοσ μαρτινοσ|"
        "sent martin|სენ მარტენი|סן מרטן|سان مارتن|سنت مارتین|سینٹ مارٹن|सेंट मार्टिन|সেন্ট মার্টিন|เซนต์มาร์ติน|サン・マルタン|"
        "생마르탱|法属圣马丁|法屬聖馬丁|senmartena|sen martenas|ሴንት ማርቲን|សាំងម៉ាទីន|စိန့်မာတင်|сент мартин"
    ),
    "MG": (
        "madagascar|madagaskar|madagaszkar|мадагаскар|μαδαγασκαρη|madaqaskar|მადაგასკარი|מדגסקר|مدغشقر|ماداگاسکار|مڈغاسکر|"
        "मेडागास्कर|মাদাগাস্কার|มาดากัสการ์|マダガスカル|마다가스카르|马达加斯加|馬達加斯加|madagaskara|madagaskaras|madagaska|ማዳጋስካር|"
        "ម៉ាដាហ្គាស្កា|မဒါဂတ်စကား"
    ),
    "MH": (
        "marshall islands|islas marshall|ilhas marshall|iles marshall|marshallinseln|isole marshall|marshalleilanden|"
        "wyspy marshalla|marshallovy ostrovy|marshallove ostrovy|marshall szigetek|insulele marshall|маршалови острови|"
        "маршалска острва|marsalovi otoci|marshallovi otoki|νησοι μαρσαλ|marshall adalari|маршалловы о ва|"
        "маршаллові острови|маршалл аралдары|marshall orollari|marsal adalari|მარშალის კუნძულები|איי מרשל|جزر مارشال|"
        "جزایر مارشال|مارشل آئلینڈز|मार्शल द्वीपसमूह|মার্শাল দ্বীপপুঞ্জ|หมู่เกาะมาร์แชลล์|quan dao marshall|"
        "kepulauan marshall|マーシャル諸島|마셜 제도|马绍尔群岛|馬紹爾群島|marshalloarna|marshalloerne|marshalloyene|marshallinsaaret|"
        "marshalli saared|marsala salas|marsalo salos|illes marshall|visiwa vya marshall|ማርሻል ደሴቶች|កោះម៉ាស់សល|"
        "မာရှယ် ကျွန်းစု|маршаллын арлууд"
    ),
    "MK": (
        "north macedonia|macedonia del norte|macedonia do norte|macedoine du nord|nordmazedonien|macedonia del nord|"
        "noord macedonie|macedonia polnocna|severni makedonie|severne macedonsko|eszak macedonia|macedonia de nord|"
        "северна македония|северна македонија|sjeverna makedonija|severna makedonija|βορεια μακεδονια|kuzey makedonya|"
        "северная македония|північна македонія|солтүстік македония|shimoliy makedoniya|simali makedoniya|ჩრდილოეთ მაკედონია|"
        "מקדוניה הצפונית|مقدونيا الشمالية|مقدونیهٔ شمالی|شمالی مقدونیہ|उत्तरी मकदूनिया|উত্তর ম্যাসেডোনিয়া|มาซิโดเนียเหนือ|"
        "bac macedonia|makedonia utara|macedonia utara|北マケドニア|북마케도니아|北马其顿|北馬其頓|nordmakedonien|nord makedonia|"
        "pohjois makedonia|pohja makedoonia|ziemelmakedonija|siaures makedonija|masedonia ya kaskazini|ሰሜን መቄዶንያ|"
        "ម៉ាសេដ្វានខាងជើង|မြောက် မက်ဆီဒိုးနီးယား|хоид македон"
    ),
    "ML": ("mali|мали|μαλι|малі|მალი|מאלי|مالي|مالی|माली|মালি|มาลี|マリ|말리|马里|馬利|malis|ማሊ|ម៉ាលី|မာလီ"),
    "MM": (
        "myanmar (burma)|myanmar|myanmar (birmania)|mianmar (birmania)|mianmar|myanmar (birmanie)|myanmar (birma)|"
        "mjanma (birma)|mjanma|myanmar (barma)|mjanmarsko|мианмар (бирма)|мианмар|мијанмар (бурма)|мијанмар|mjanmar (burma)|"
        "mjanmar|μιανμαρ (βιρμανια)|μιανμαρ|мьянма (бирма)|мьянма|мянма (бірма)|мянма|myanma (birma)|myanma|"
        "მიანმარი (ბირმა)|მიანმარი|מיאנמר (בורמה)|מיאנמר|ميانمار (بورما)|ميانمار|میانمار (برمه)|میانمار|میانمار (برما)|"
        "म्यांमार (बर्मा)|म्यांमार|মায়ানমার (বার্মা)|মায়ানমার|เมียนมา (พม่า)|เมียนมา|myanmar (mien dien)|ミャンマー (ビルマ)|"
        "ミャンマー|미얀마|缅甸|緬甸|mianmaras (birma)|mianmaras|ማይናማር(በርማ)|មីយ៉ាន់ម៉ា (ភូមា)|មីយ៉ាន់ម៉ា|မြန်မာ|мьянмар"
    ),
    "MN": (
        "mongolia|mongolie|mongolei|mongolsko|монголия|монголија|mongolija|μογγολια|mogolistan|монголія|моңғолия|mongoliya|"
        "monqolustan|მონღოლეთი|מונגוליה|منغوليا|مغولستان|منگولیا|मंगोलिया|মঙ্গোলিয়া|มองโกเลีย|mong co|モンゴル|몽골|蒙古|mongoliet|"
        "mongoolia|ሞንጎሊያ|ម៉ុងហ្គោលី|မွန်ဂိုးလီးယား|монгол"
    ),
    "MO": (
        "macao sar china|rae de macao (china)|rae de macao|macau, rae da china|r.a.s. chinoise de macao|"
        "sonderverwaltungsregion macau|ras di macao|macau sar van china|sra makau (chiny)|sra makau|macao – zao ciny|"
        "macao – oao ciny|makao kkt|r.a.s. macao, china|макао, сар на китаи|сар макао (кина)|сар макао|pup makao kina|"
        "posebno upravno obmocje ljudske republike kitajske macao|μακαο εδπ κινασ|cin makao oib|макао (сар)|макао|"
        "макао, оар китаю|макао аәа|makao (xitoy mmh)|makao|makao xir cin|მაკაოს სპეციალური ადმინისტრაციული რეგიონი, ჩინეთი|"
        "מקאו (אזור מנהלי מיוחד של סין)|מקאו|منطقة ماكاو الإدارية الخاصة|ماکائو، منطقهٔ ویژهٔ اداری چین|مکاؤ sar چین|"
        "मकाऊ (विशेष प्रशासनिक क्षेत्र चीन)|मकाऊ|ম্যাকাও এসএআর চীন|เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน|"
        "dac khu hanh chinh macao, trung quoc|makau dak tiongkok|macau sar china|中華人民共和国マカオ特別行政区|마카오(중국 특별행정구)|中国澳门特别行政区|"
        "中國澳門特別行政區|macao sar|sar macao|macao sar kina|macao – kiinan erityishallintoalue|macau erihalduspiirkond|"
        "ktr ipasais administrativais regions makao|ypatingasis administracinis kinijos regionas makao|macau (rae xina)|"
        "macau|makau sar china|ማካኦ ልዩ የአስተዳደር ክልል ቻይና|ម៉ាកាវ តំបន់រដ្ឋបាលពិសេសចិន|မကာအို (တရုတ်ပြည်)|မကာအို|"
        "бнхау ын тусгаи захиргааны бүс макао"
    ),
    "MP": (
        "northern mariana islands|islas marianas del norte|ilhas marianas do norte|iles mariannes du nord|"
        "nordliche marianen|isole marianne settentrionali|noordelijke marianen|mariany polnocne|severni mariany|"
        "severne mariany|eszaki mariana szigetek|insulele mariane de nord|северни мариански острови|"
        "северна маријанска острва|sjevernomarijanski otoci|severni marianski otoki|νησοι βορειεσ μαριανεσ|"
        "kuzey mariana adalari|северные марианские о ва|північні маріанські острови|солтүстік мариана аралдары|"
        "shimoliy mariana orollari|simali marian adalari|ჩრდილოეთ მარიანას კუნძულები|איי מריאנה הצפוניים|"
        "جزر ماريانا الشمالية|جزایر ماریانای شمالی|شمالی ماریانا آئلینڈز|उत्तरी मारियाना द्वीपसमूह|"
        "উত্তরাঞ্চলীয় মারিয়ানা দ্বীপপুঞ্জ|หมู่เกาะนอร์เทิร์นมาเรียนา|quan dao bac mariana|kepulauan mariana utara|北マリアナ諸島|"
        "북마리아나제도|北马里亚纳群岛|北馬利安納群島|nordmarianerna|nordmarianerne|nord marianene|pohjois mariaanit|pohja mariaanid|"
        "ziemelu marianas salas|marianos siaurines salos|illes marianes del nord|visiwa vya mariana vya kaskazini|"
        "የሰሜናዊ ማሪያና ደሴቶች|កោះម៉ារីណាខាងជើង|မြောက်ပိုင်းမာရီအာနာကျွန်းစု|хоид марианы арлууд"
    ),
    "MQ": (
        "martinique|martinica|martynika|martinik|мартиника|мартиник|μαρτινικα|мартиніка|martinika|მარტინიკა|מרטיניק|"
        "جزر المارتينيك|مارتینیک|مارٹینک|मार्टीनिक|মার্টিনিক|มาร์ตินีก|マルティニーク|마르티니크|马提尼克|馬丁尼克|ማርቲኒክ|ម៉ាទីនីក|မာတီနိခ်"
    ),
    "MR": (
        "mauritania|mauritanie|mauretanien|mauretania|мавритания|мауританија|mauretanija|mavretanija|μαυριτανια|moritanya|"
        "мавританія|mavritaniya|მავრიტანია|מאוריטניה|موريتانيا|موریتانی|موریطانیہ|मॉरिटानिया|মরিতানিয়া|มอริเตเนีย|モーリタニア|"
        "모리타니|毛里塔尼亚|茅利塔尼亞|mauritaania|mauritanija|moritania|ሞሪቴኒያ|ម៉ូរីតានី|မော်ရီတေးနီးယား|мавритани"
    ),
    "MS": (
        "montserrat|монтсерат|монсерат|μονσερατ|монтсеррат|monserat|მონსერატი|מונסראט|مونتسرات|مونٹسیراٹ|मोंटसेरात|"
        "মন্টসেরাট|มอนต์เซอร์รัต|モントセラト|몬트세라트|蒙特塞拉特|蒙哲臘|montserrata|montseratas|ሞንትሴራት|ម៉ុងស៊ែរ៉ា|မောင့်စဲရက်"
    ),
    "MT": ("malta|malte|малта|μαλτα|мальта|მალტა|מלטה|مالطا|مالت|مالٹا|माल्टा|মাল্টা|มอลตา|マルタ|몰타|马耳他|馬爾他|ማልታ|ម៉ាល់ត៍|မောလ်တာ"),
    "MU": (
        "mauritius|mauricio|maurice|mauricius|мавриции|маурицијус|mauricijus|μαυρικιοσ|маврикии|маврикіи|mavrikiy|mavriki|"
        "მავრიკი|מאוריציוס|موريشيوس|موریس|ماریشس|मॉरीशस|মরিশাস|มอริเชียส|モーリシャス|모리셔스|毛里求斯|模里西斯|mauricija|maurici|morisi|"
        "ሞሪሸስ|ម៉ូរីស|မောရစ်ရှ"
    ),
    "MV": (
        "maldives|maldivas|malediven|maldive|maldiven|malediwy|maledivy|maldivy|maldiv szigetek|малдиви|maldivi|μαλδιβεσ|"
        "maldivler|мальдивы|мальдіви|мальдив аралдары|maldiv orollari|maldiv adalari|მალდივები|האיים המלדיביים|جزر المالديف|"
        "مالدیو|مالدیپ|मालदीव|মালদ্বীপ|มัลดีฟส์|maladewa|モルディブ|몰디브|马尔代夫|馬爾地夫|maldiverna|maldiverne|maldivene|malediivit|"
        "maldiivid|maldivija|maldyvai|ማልዲቭስ|ម៉ាល់ឌីវ|မော်လ်ဒိုက်|мальдив"
    ),
    "MW": (
        "malawi|malaui|малави|malavi|μαλαουι|малаві|მალავი|מלאווי|ملاوي|مالاوی|ملاوی|मलावी|মালাউই|มาลาวี|マラウイ|말라위|马拉维|馬拉威|"
        "malavija|malavis|ማላዊ|ម៉ាឡាវី|မာလာဝီ"
    ),
    "MX": (
        "mexico|mexique|mexiko|messico|meksyk|mexic|мексико|meksiko|mehika|μεξικο|meksika|мексика|მექსიკა|מקסיקו|المكسيك|"
        "مکزیک|میکسیکو|मैक्सिको|মেক্সিকো|เม็กซิโก|メキシコ|멕시코|墨西哥|mehhiko|ሜክሲኮ|ម៉ិកស៊ិក|မက်ကဆီကို|мексик"
    ),
    "MY": (
        "malaysia|malasia|malaisie|maleisie|malezja|malajsie|malajzia|малаизия|малезија|malezija|μαλαισια|malezya|малаизія|"
        "malayziya|მალაიზია|מלזיה|ماليزيا|مالزی|ملائشیا|मलेशिया|মালয়েশিয়া|มาเลเซีย|マレーシア|말레이시아|马来西亚|馬來西亞|malesia|malaisia|"
        "malaizija|ማሌዢያ|ម៉ាឡេស៊ី|မလေးရှား|малаиз"
    ),
    "MZ": (
        "mozambique|mocambique|mosambik|mozambico|mozambik|mozambic|мозамбик|μοζαμβικη|мозамбік|მოზამბიკი|מוזמביק|موزمبيق|"
        "موزامبیک|موزمبیق|मोज़ांबिक|মোজাম্বিক|โมซัมบิก|モザンビーク|모잠비크|莫桑比克|莫三比克|mosambiik|mozambika|mozambikas|mocambic|"
        "msumbiji|ሞዛምቢክ|ម៉ូសំប៊ិក|မိုဇမ်ဘစ်"
    ),
    "NA": (
        "namibia|namibie|намибия|намибија|namibija|ναμιμπια|namibya|намібія|namibiya|ნამიბია|נמיביה|ناميبيا|نامیبیا|"
        "नामीबिया|নামিবিয়া|นามิเบีย|ナミビア|나미비아|纳米比亚|納米比亞|namiibia|ናሚቢያ|ណាមីប៊ី|နမီးဘီးယား|намиби"
    ),
    "NC": (
        "new caledonia|nueva caledonia|nova caledonia|nouvelle caledonie|neukaledonien|nuova caledonia|nieuw caledonie|"
        "nowa kaledonia|nova kaledonie|nova kaledonia|uj kaledonia|noua caledonie|нова каледония|нова каледонија|"
        "nova kaledonija|νεα καληδονια|yeni kaledonya|новая каледония|нова каледонія|жаңа каледония|yangi kaledoniya|"
        "yeni kaledoniya|ახალი კალედონია|קלדוניה החדשה|كاليدونيا الجديدة|کالدونیای جدید|نیو کلیڈونیا|न्यू कैलेडोनिया|"
        "নিউ ক্যালেডোনিয়া|นิวแคลิโดเนีย|kaledonia baru|ニューカレドニア|뉴칼레도니아|新喀里多尼亚|新喀里多尼亞|nya kaledonien|ny kaledonien|"
        "ny caledonia|uusi kaledonia|uus kaledoonia|jaunkaledonija|naujoji kaledonija|ኒው ካሌዶኒያ|នូវែលកាឡេដូនី|"
        "နယူး ကယ်လီဒိုနီးယား|шинэ каледони"
    ),
    "NE": (
        "niger|нигер|νιγηρασ|nijer|нігер|ნიგერი|ניז׳ר|النيجر|نیجر|نائجر|नाइजर|নাইজার|ไนเจอร์|ニジェール|니제르|尼日尔|尼日|nigera|"
        "nigeris|ኒጀር|នីហ្សេ|နိုင်ဂျာ"
    ),
    "NF": (
        "norfolk island|isla norfolk|ilha norfolk|ile norfolk|norfolkinsel|isola norfolk|norfolk|norfolk sziget|"
        "insula norfolk|остров норфолк|острво норфок|otok norfolk|norfolski otok|νησοσ νορφολκ|norfolk adasi|о в норфолк|"
        "острів норфолк|норфолк аралы|norfolk oroli|ნორფოლკის კუნძული|האי נורפוק|جزيرة نورفولك|جزیرهٔ نورفولک|نارفوک آئلینڈ|"
        "नॉरफ़ॉक द्वीप|নরফোক দ্বীপ|เกาะนอร์ฟอล์ก|dao norfolk|kepulauan norfolk|pulau norfolk|ノーフォーク島|노퍽섬|诺福克岛|諾福克島|"
        "norfolkon|norfolkoya|norfolkinsaari|norfolkas sala|norfolko sala|illa norfolk|kisiwa cha norfolk|ኖርፎልክ ደሴት|"
        "កោះណ័រហ្វក់|နောဖုတ်ကျွန်း|норфолк арал"
    ),
    "NG": (
        "nigeria|nigerie|нигерия|нигерија|nigerija|νιγηρια|nijerya|нігерія|nigeriya|ნიგერია|ניגריה|نيجيريا|نیجریه|نائجیریا|"
        "नाइजीरिया|নাইজেরিয়া|ไนจีเรีย|ナイジェリア|나이지리아|尼日利亚|奈及利亞|nigeeria|ናይጄሪያ|នីហ្សេរីយ៉ា|နိုင်ဂျီးရီးယား|нигери"
    ),
    "NI": (
        "nicaragua|nikaragua|никарагуа|никарагва|nikaragva|νικαραγουα|нікарагуа|nikaraqua|ნიკარაგუა|ניקרגואה|نيكاراغوا|"
        "نیکاراگوئه|نکاراگووا|निकारागुआ|নিকারাগুয়া|นิการากัว|ニカラグア|니카라과|尼加拉瓜|nikaragwa|ኒካራጓ|នីការ៉ាហ្គា|နီကာရာဂွါ"
    ),
    "NL": (
        "netherlands|paises bajos|paises baixos|pays bas|niederlande|paesi bassi|nederland|holandia|nizozemsko|holandsko|"
        "hollandia|tarile de jos|нидерландия|холандија|nizozemska|κατω χωρεσ|hollanda|нидерланды|нідерланди|нидерланд|"
        "niderlandiya|niderland|ნიდერლანდები|הולנד|هولندا|هلند|نیدر لینڈز|नीदरलैंड|নেদারল্যান্ডস|เนเธอร์แลนด์|ha lan|"
        "belanda|オランダ|네덜란드|荷兰|荷蘭|nederlanderna|nederlandene|alankomaat|holland|niderlande|nyderlandai|paisos baixos|"
        "uholanzi|ኔዘርላንድ|ហូឡង់|နယ်သာလန်"
    ),
    "NO": (
        "norway|noruega|norvege|norwegen|norvegia|noorwegen|norwegia|norsko|норвегия|норвешка|norveska|νορβηγια|norvec|"
        "норвегія|norvegiya|ნორვეგია|נורווגיה|النرويج|نروژ|ناروے|नॉर्वे|নরওয়ে|นอร์เวย์|na uy|ノルウェー|노르웨이|挪威|norge|norja|"
        "norra|norvegija|ኖርዌይ|ន័រវែស|နော်ဝေ|норвег"
    ),
    "NP": (
        "nepal|непал|νεπαλ|ნეპალი|נפאל|نيبال|نپال|نیپال|नेपाल|নেপাল|เนปาล|ネパール|네팔|尼泊尔|尼泊爾|nepala|nepalas|ኔፓል|នេប៉ាល់|နီပေါ|балба"
    ),
    "NR": ("nauru|науру|ναουρου|ნაურუ|נאורו|ناورو|نائورو|نؤرو|नाउरु|নাউরু|นาอูรู|ナウル|나우루|瑙鲁|諾魯|ናኡሩ|ណូរូ|နော်ရူး"),
    "NU": ("niue|ниуе|νιουε|ниуэ|ніуе|ნიუე|ניווה|نيوي|نیوئه|نیئو|नीयू|নিউয়ে|นีอูเอ|ニウエ|니우에|纽埃|紐埃島|niuje|ኒዌ|ណៀ|နီဥူအေ"),
    "NZ": (
        "new zealand|nueva zelanda|nova zelandia|nouvelle zelande|neuseeland|nuova zelanda|nieuw zeeland|nowa zelandia|"
        "novy zeland|uj zeland|noua zeelanda|нова зеландия|нови зеланд|novi zeland|nova zelandija|νεα ζηλανδια|yeni zelanda|"
        "новая зеландия|нова зеландія|жаңа зеландия|yangi zelandiya|yeni zelandiya|ახალი ზელანდია|ניו זילנד|نيوزيلندا|"
        "نیوزیلند|نیوزی لینڈ|न्यूज़ीलैंड|নিউজিল্যান্ড|นิวซีแลนด์|selandia baru|ニュージーランド|뉴질랜드|新西兰|紐西蘭|nya zeeland|"
        "uusi seelanti|uus meremaa|jaunzelande|naujoji zelandija|nova zelanda|nyuzilandi|ኒው ዚላንድ|នូវែលសេឡង់|နယူးဇီလန်|"
        "шинэ зеланд"
    ),
    "OM": ("oman|oma|оман|ομαν|umman|ummon|ომანი|עומאן|عُمان|عمان|ओमान|ওমান|โอมาน|オマーン|오만|阿曼|omaan|omana|omanas|ኦማን|អូម៉ង់|အိုမန်"),
    "PA": ("panama|панама|παναμασ|პანამა|פנמה|بنما|پاناما|پانامہ|पनामा|পানামা|ปานามา|パナマ|파나마|巴拿马|巴拿馬|ፓናማ|ប៉ាណាម៉ា|ပနားမား|панам"),
    "PE": ("peru|perou|перу|περου|პერუ|פרו|بيرو|پرو|پیرو|पेरू|পেরু|เปรู|ペルー|페루|秘鲁|秘魯|peruu|ፔሩ|ប៉េរូ|ပီရူး"),
    "PF": (
        "french polynesia|polinesia francesa|polynesie francaise|franzosisch polynesien|polinesia francese|frans polynesie|"
        "polinezja francuska|francouzska polynesie|francuzska polynezia|francia polinezia|polinezia franceza|"
        "френска полинезия|француска полинезија|francuska polinezija|francoska polinezija|γαλλικη πολυνησια|"
        "fransiz polinezyasi|французская полинезия|французька полінезія|француз полинезиясы|fransuz polineziyasi|"
        "fransa polineziyasi|საფრანგეთის პოლინეზია|פולינזיה הצרפתית|بولينيزيا الفرنسية|پلینزی فرانسه|فرانسیسی پولینیشیا|"
        "फ़्रेंच पोलिनेशिया|ফরাসী পলিনেশিয়া|เฟรนช์โปลินีเซีย|polynesia thuoc phap|polinesia prancis|polinesia perancis|"
        "仏領ポリネシア|프랑스령 폴리네시아|法属波利尼西亚|法屬玻里尼西亞|franska polynesien|fransk polynesien|fransk polynesia|ranskan polynesia|"
        "prantsuse poluneesia|francijas polinezija|prancuzijos polinezija|polynesia ya ufaransa|የፈረንሳይ ፖሊኔዢያ|"
        "ប៉ូលីណេស៊ីបារាំង|ပြင်သစ် ပေါ်လီနီးရှား|францын полинез"
    ),
    "PG": (
        "papua new guinea|papua nueva guinea|papua nova guine|papouasie nouvelle guinee|papua neuguinea|papua nuova guinea|"
        "papoea nieuw guinea|papua nowa gwinea|papua nova guinea|papua uj guinea|papua noua guinee|папуа нова гвинея|"
        "папуа нова гвинеја|papua nova gvineja|παπουα νεα γουινεα|papua yeni gine|папуа — новая гвинея|папуа нова гвінея|"
        "папуа — жаңа гвинея|papua – yangi gvineya|papua yeni qvineya|პაპუა ახალი გვინეა|פפואה גינאה החדשה|"
        "بابوا غينيا الجديدة|پاپوا گینهٔ نو|پاپوآ نیو گنی|पापुआ न्यू गिनी|পাপুয়া নিউ গিনি|ปาปัวนิวกินี|papua nugini|"
        "パプアニューギニア|파푸아뉴기니|巴布亚新几内亚|巴布亞紐幾內亞|papua nya guinea|papua ny guinea|papua uusi guinea|paapua uus guinea|"
        "papua jaungvineja|papua naujoji gvineja|ፓፑዋ ኒው ጊኒ|ប៉ាពូអាស៊ីនូវែលហ្គីណេ|ပါပူအာ နယူးဂီနီ|папуа шинэ гвинеи"
    ),
    "PH": (
        "philippines|filipinas|philippinen|filippine|filipijnen|filipiny|fulop szigetek|filipine|филипини|filipini|"
        "φιλιππινεσ|filipinler|филиппины|філіппіни|филиппин аралдары|filippin|ფილიპინები|הפיליפינים|الفلبين|فیلیپین|فلپائن|"
        "फ़िलिपींस|ফিলিপাইন|ฟิลิปปินส์|filipina|フィリピン|필리핀|菲律宾|菲律賓|filippinerna|filippinerne|filippinene|filippiinit|"
        "filipiinid|filipinai|filipines|ufilipino|ፊሊፒንስ|ហ្វ៊ីលីពីន|ဖိလစ်ပိုင်|филиппин"
    ),
    "PK": (
        "pakistan|paquistao|pakisztan|пакистан|πακισταν|пәкістан|pokiston|პაკისტანი|פקיסטן|باكستان|پاکستان|पाकिस्तान|"
        "পাকিস্তান|ปากีสถาน|パキスタン|파키스탄|巴基斯坦|pakistana|pakistanas|pakistani|ፓኪስታን|ប៉ាគីស្ថាន|ပါကစ္စတန်"
    ),
    "PL": (
        "poland|polonia|pologne|polen|polska|polsko|lengyelorszag|полша|пољска|poljska|πολωνια|polonya|польша|польща|polsha|"
        "polsa|პოლონეთი|פולין|بولندا|لهستان|پولینڈ|पोलैंड|পোল্যান্ড|โปแลนด์|ba lan|polandia|ポーランド|폴란드|波兰|波蘭|puola|poola|"
        "polija|lenkija|ፖላንድ|ប៉ូឡូញ|ပိုလန်|польш"
    ),
    "PM": (
        "st. pierre & miquelon|san pedro y miquelon|sao pedro e miquelao|saint pierre et miquelon|st. pierre und miquelon|"
        "saint pierre e miquelon|saint pierre en miquelon|saint pierre i miquelon|saint pierre a miquelon|"
        "saint pierre es miquelon|saint pierre si miquelon|сен пиер и микелон|сен пјер и микелон|sveti petar i mikelon|"
        "saint pierre in miquelon|σεν πιερ και μικελον|saint pierre ve miquelon|сен пьер и микелон|сен пєр і мікелон|"
        "сен пьер және микелон|sen pyer va mikelon|muqəddəs pyer və mikelon|სენ პიერი და მიკელონი|סנט פייר ומיקלון|"
        "سان بيير ومكويلون|سن پیر و میکلن|سینٹ پیئر اور میکلیئون|सेंट पिएरे और मिक्वेलान|সেন্ট পিয়ের ও মিকুয়েলন|"
        "แซงปีแยร์และมีเกอลง|saint pierre va miquelon|saint pierre dan miquelon|サンピエール島・ミクロン島|생피에르 미클롱|圣皮埃尔和密克隆群岛|聖皮埃與密克隆群島|"
        "s:t pierre och miquelon|saint pierre og miquelon|saint pierre ja miquelon|senpjera un mikelona|"
        "sen pjeras ir mikelonas|santapierre na miquelon|ሴንት ፒዬር እና ሚኩኤሎን|សង់ព្យែរ និងមីគីឡុង|စိန့်ပီအဲရ်နှင့် မီကွီလွန်|"
        "сент пьер ба микело"
    ),
    "PN": (
        "pitcairn islands|islas pitcairn|ilhas pitcairn|iles pitcairn|pitcairninseln|isole pitcairn|pitcairneilanden|"
        "pitcairn|pitcairnovy ostrovy|pitcairnove ostrovy|pitcairn szigetek|insulele pitcairn|острови питкерн|питкерн|"
        "pitcairnovi otoci|νησοι πιτκερν|pitcairn adalari|о ва питкэрн|острови піткерн|питкэрн аралдары|pitkern orollari|"
        "pitkern adalari|პიტკერნის კუნძულები|איי פיטקרן|جزر بيتكيرن|جزایر پیتکرن|پٹکائرن جزائر|पिटकैर्न द्वीपसमूह|"
        "পিটকেয়ার্ন দ্বীপপুঞ্জ|หมู่เกาะพิตแคร์น|quan dao pitcairn|kepulauan pitcairn|ピトケアン諸島|핏케언 제도|皮特凯恩群岛|皮特肯群島|"
        "pitcairnoarna|pitcairnoyene|pitcairni saared|pitkernas salas|pitkerno salos|illes pitcairn|visiwa vya pitcairn|"
        "ፒትካኢርን ደሴቶች|កោះភីតកាន|ပစ်တ်ကိန်းကျွန်းစု|питкэрн арлууд"
    ),
    "PR": (
        "puerto rico|porto rico|portorico|portoryko|portoriko|пуерто рико|порторико|πουερτο ρικο|porto riko|пуэрто рико|"
        "puerto riko|პუერტო რიკო|פוארטו ריקו|بورتوريكو|پورتوریکو|پیورٹو ریکو|पोर्टो रिको|পুয়ের্তো রিকো|เปอร์โตริโก|プエルトリコ|"
        "푸에르토리코|波多黎各|puertoriko|puerto rikas|ፑዌርቶ ሪኮ|ព័រតូរីកូ|ပေါ်တိုရီကို"
    ),
    "PS": (
        "palestinian territories|territorios palestinos|territoires palestiniens|palastinensische autonomiegebiete|"
        "territori palestinesi|palestijnse gebieden|terytoria palestynskie|palestinska uzemi|palestinske uzemia|"
        "palesztin autonomia|teritoriile palestiniene|палестински територии|палестинске територије|palestinsko podrucje|"
        "palestinsko ozemlje|παλαιστινιακα εδαφη|filistin bolgeleri|палестинские территории|палестинські територіі|"
        "палестина аимақтары|falastin hududlari|fələstin əraziləri|პალესტინის ტერიტორიები|השטחים הפלסטיניים|"
        "الأراضي الفلسطينية|سرزمینهای فلسطینی|فلسطینی خطے|फ़िलिस्तीनी क्षेत्र|প্যালেস্টাইন ভূখণ্ড|ดินแดนปาเลสไตน์|"
        "lanh tho palestine|wilayah palestina|wilayah palestin|パレスチナ自治区|팔레스타인 지구|巴勒斯坦领土|巴勒斯坦自治區|palestinska territorierna|"
        "de palaestinensiske omrader|det palestinske omradet|palestiinalaisalue|palestiina alad|palestinas teritorijas|"
        "palestinos teritorija|territoris palestins|maeneo ya palestina|የፍልስጤም ግዛት|ដែនដីប៉ាឡេស្ទីន|ပါလက်စတိုင်း ပိုင်နက်|"
        "палестины нутаг дэвсгэр"
    ),
    "PT": (
        "portugal|portogallo|portugalia|portugalsko|португалия|португалија|portugalska|πορτογαλια|portekiz|португалія|"
        "portugaliya|portuqaliya|პორტუგალია|פורטוגל|البرتغال|پرتغال|پرتگال|पुर्तगाल|পর্তুগাল|โปรตุเกส|bo dao nha|ポルトガル|포르투갈|"
        "葡萄牙|portugali|portugale|portugalija|ureno|ፖርቱጋል|ព័រទុយហ្កាល់|ပေါ်တူဂီ|португал"
    ),
    "PW": ("palau|palaos|палау|παλαου|პალაუ|פלאו|بالاو|پالائو|پلاؤ|पलाऊ|পালাউ|ปาเลา|パラオ|팔라우|帕劳|帛琉|belau|ፓላው|ផៅឡូ|ပလာအို"),
    "PY": (
        "paraguay|paraguai|paragwaj|paraguaj|парагваи|парагвај|paragvaj|παραγουαη|paragvay|paraqvay|პარაგვაი|פרגוואי|"
        "باراغواي|پاراگوئه|پیراگوئے|पराग्वे|প্যারাগুয়ে|ปารากวัย|パラグアイ|파라과이|巴拉圭|paragvaja|paragvajus|ፓራጓይ|ប៉ារ៉ាហ្គាយ|"
        "ပါရာဂွေး"
    ),
    "QA": ("qatar|catar|katar|катар|καταρ|qətər|კატარი|קטאר|قطر|क़तर|কাতার|กาตาร์|カタール|카타르|卡塔尔|卡達|katara|kataras|ኳታር|កាតា|ကာတာ"),
    "RE": (
        "reunion|reuniao|la reunion|riunione|реюнион|реинион|ρεινιον|реюньон|реюньион|reyunion|reyunyon|რეუნიონი|ראוניון|"
        "روينيون|رئونیون|ری یونین|रियूनियन|রিইউনিয়ন|เรอูนียง|レユニオン|레위니옹|留尼汪|留尼旺|reinjona|reunjonas|illa de la reunio|ሪዩኒየን|"
        "រេអុយញ៉ុង|ရီယူနီယန်"
    ),
    "RO": (
        "romania|rumania|romenia|roumanie|rumanien|roemenie|rumunia|rumunsko|румъния|румунија|rumunjska|romunija|ρουμανια|"
        "romanya|румыния|румунія|ruminiya|რუმინეთი|רומניה|رومانيا|رومانی|رومانیہ|रोमानिया|রোমানিয়া|โรมาเนีย|ルーマニア|루마니아|"
        "罗马尼亚|羅馬尼亞|rumaenien|rumeenia|rumanija|rumunija|ሮሜኒያ|រូម៉ានី|ရိုမေးနီးယား|румын"
    ),
    "RS": (
        "serbia|servia|serbie|serbien|servie|srbsko|szerbia|сърбия|србија|srbija|σερβια|sirbistan|сербия|сербія|serbiya|"
        "სერბეთი|סרביה|صربيا|صربستان|سربیا|सर्बिया|সার্বিয়া|เซอร์เบีย|セルビア|세르비아|塞尔维亚|塞爾維亞|serbija|ሰርብያ|សែប៊ី|ဆားဘီးယား|"
        "серби"
    ),
    "RU": (
        "russia|rusia|russie|russland|rusland|rosja|rusko|oroszorszag|русия|русија|rusija|ρωσια|rusya|россия|росія|ресеи|"
        "rossiya|rusiya|რუსეთი|רוסיה|روسيا|روسیه|روس|रूस|রাশিয়া|รัสเซีย|nga|ロシア|러시아|俄罗斯|俄羅斯|ryssland|venaja|venemaa|"
        "krievija|urusi|ሩስያ|រុស្ស៊ី|ရုရှား|орос"
    ),
    "RW": ("rwanda|ruanda|руанда|ρουαντα|რუანდა|רואנדה|رواندا|روانڈا|रवांडा|রুয়ান্ডা|รวันดา|ルワンダ|르완다|卢旺达|盧安達|ሩዋንዳ|រវ៉ាន់ដា|ရဝန်ဒါ"),
    "SA": (
        "saudi arabia|arabia saudi|arabia saudita|arabie saoudite|saudi arabien|saoedi arabie|arabia saudyjska|"
        "saudska arabie|saudska arabia|szaud arabia|саудитска арабия|саудијска арабија|saudijska arabija|saudova arabija|"
        "σαουδικη αραβια|suudi arabistan|саудовская аравия|саудівська аравія|сауд арабиясы|saudiya arabistoni|"
        "səudiyyə ərəbistani|საუდის არაბეთი|ערב הסעודית|المملكة العربية السعودية|عربستان سعودی|سعودی عرب|सऊदी अरब|সৌদি আরব|"
        "ซาอุดีอาระเบีย|a rap xe ut|arab saudi|サウジアラビア|사우디아라비아|沙特阿拉伯|沙烏地阿拉伯|saudiarabien|saudi araabia|sauda arabija|"
        "saudo arabija|saudia|ሳውድአረቢያ|អារ៉ាប៊ីសាអូឌីត|ဆော်ဒီအာရေးဘီးယား|саудын араб"
    ),
    "SB": (
        "solomon islands|islas salomon|ilhas salomao|iles salomon|salomonen|isole salomone|salomonseilanden|wyspy salomona|"
        "salamounovy ostrovy|salamunove ostrovy|salamon szigetek|insulele solomon|соломонови острови|соломонска острва|"
        "salomonovi otoci|salomonovi otoki|νησοι σολομωντοσ|solomon adalari|соломоновы о ва|соломонові острови|"
        "соломон аралдары|solomon orollari|სოლომონის კუნძულები|איי שלמה|جزر سليمان|جزایر سلیمان|سولومن آئلینڈز|"
        "सोलोमन द्वीपसमूह|সলোমন দ্বীপপুঞ্জ|หมู่เกาะโซโลมอน|quan dao solomon|kepulauan solomon|ソロモン諸島|솔로몬 제도|所罗门群岛|索羅門群島|"
        "salomonoarna|salomonoerne|salomonoyene|salomonsaaret|saalomoni saared|zalamana salas|saliamono salos|illes salomo|"
        "visiwa vya solomon|ሰለሞን ደሴቶች|កោះសូឡូម៉ុង|ဆော်လမွန်ကျွန်းစု|соломоны арлууд"
    ),
    "SC": (
        "seychelles|seicheles|seychellen|seszele|seychely|seychelle szigetek|сеишели|сејшели|sejseli|σευχελλεσ|seyseller|"
        "сеишельские о ва|сеишельські острови|сеишель аралдары|seyshel orollari|seysel adalari|სეიშელის კუნძულები|איי סיישל|"
        "سيشل|سیشل|سشلیز|सेशेल्स|সিসিলি|เซเชลส์|セーシェル|세이셸|塞舌尔|塞席爾|seychellerna|seychellerne|seychellene|seychellit|"
        "seisellid|seiselu salas|seiseliai|ushelisheli|ሲሼልስ|សីស្ហែល|ဆေးရှဲ|сеишелиин арлууд"
    ),
    "SD": (
        "sudan|sudao|soudan|soedan|szudan|судан|σουδαν|სუდანი|סודן|السودان|سودان|سوڈان|सूडान|সুদান|ซูดาน|スーダン|수단|苏丹|蘇丹|"
        "sudaan|sudana|sudanas|ሱዳን|ស៊ូដង់|ဆူဒန်"
    ),
    "SE": (
        "sweden|suecia|suede|schweden|svezia|zweden|szwecja|svedsko|svedorszag|suedia|швеция|шведска|svedska|σουηδια|isvec|"
        "швеція|shvetsiya|შვედეთი|שוודיה|السويد|سوئد|سویڈن|स्वीडन|সুইডেন|สวีเดน|thuy dien|swedia|スウェーデン|스웨덴|瑞典|sverige|"
        "ruotsi|rootsi|zviedrija|svedija|uswidi|ስዊድን|ស៊ុយអែត|ဆွီဒင်|швед"
    ),
    "SG": (
        "singapore|singapur|singapura|singapour|szingapur|сингапур|σιγκαπουρη|сінгапур|sinqapur|სინგაპური|סינגפור|سنغافورة|"
        "سنگاپور|सिंगापुर|সিঙ্গাপুর|สิงคโปร์|シンガポール|싱가포르|新加坡|singapuras|ሲንጋፖር|សិង្ហបុរី|စင်္ကာပူ"
    ),
    "SH": (
        "st. helena|santa elena|santa helena|sainte helene|santelena|sint helena|wyspa swietej heleny|svata helena|"
        "szent ilona|sfanta elena|света елена|света јелена|sveta helena|αγια ελενη|saint helena|о в св. елены|"
        "острів святоі єлени|әулие елена аралы|muqaddas yelena oroli|muqəddəs yelena|წმინდა ელენეს კუნძული|סנט הלנה|"
        "سانت هيلينا|سنت هلن|سینٹ ہیلینا|सेंट हेलेना|সেন্ট হেলেনা|เซนต์เฮเลนา|セントヘレナ|세인트헬레나|圣赫勒拿|聖赫勒拿島|s:t helena|"
        "sv.helenas sala|sv. elenos sala|ሴንት ሄለና|សង់ហេឡេណា|စိန့်ဟယ်လယ်နာ|сент хелена"
    ),
    "SI": (
        "slovenia|eslovenia|slovenie|slowenien|slowenia|slovinsko|szlovenia|словения|словенија|slovenija|σλοβενια|slovenya|"
        "словенія|sloveniya|სლოვენია|סלובניה|سلوفينيا|اسلوونی|سلووینیا|स्लोवेनिया|স্লোভানিয়া|สโลวีเนีย|スロベニア|슬로베니아|斯洛文尼亚|"
        "斯洛維尼亞|slovenien|sloveenia|ስሎቬኒያ|ស្លូវេនី|ဆလိုဗေးနီးယား|словени"
    ),
    "SJ": (
        "svalbard & jan mayen|svalbard y jan mayen|svalbard e jan mayen|svalbard et jan mayen|spitzbergen und jan mayen|"
        "spitsbergen en jan mayen|svalbard i jan mayen|spicberky a jan mayen|svalbard a jan mayen|svalbard es jan mayen|"
        "svalbard si jan mayen|свалбард и ян маиен|свалбард и јан мајен|svalbard in jan mayen|σβαλμπαρντ και γιαν μαγιεν|"
        "svalbard ve jan mayen|шпицберген и ян маиен|шпіцберген та ян маєн|шпицберген және ян маиен|"
        "shpitsbergen va yan mayen|svalbard və yan mayen|შპიცბერგენი და იან მაიენი|סבאלברד ויאן מאיין|سفالبارد وجان ماين|"
        "سوالبارد و یان ماین|سوالبرڈ اور جان ماین|स्वालबार्ड और जान मायेन|স্বালবার্ড ও জান মেয়েন|สฟาลบาร์และยานไมเอน|"
        "svalbard va jan mayen|kepulauan svalbard dan jan mayen|svalbard dan jan mayen|スバールバル諸島・ヤンマイエン島|스발바르제도 얀마웬섬|"
        "斯瓦尔巴和扬马延|挪威屬斯瓦巴及尖棉|svalbard och jan mayen|svalbard og jan mayen|huippuvuoret ja jan mayen|svalbard ja jan mayen|"
        "svalbara un jana majena sala|svalbardas ir janas majenas|svalbard na jan mayen|ስቫልባርድ እና ጃን ማየን|"
        "ស្វាលបាដ និង ហ្សង់ម៉ាយេន|စဗိုလ်ဘတ်နှင့်ဂျန်မေရန်|свалбард ба ян маиен"
    ),
    "SK": (
        "slovakia|eslovaquia|slovaquie|slowakei|slovacchia|slowakije|slowacja|slovensko|szlovakia|slovacia|словакия|"
        "словачка|slovacka|slovaska|σλοβακια|slovakya|словаччина|slovakiya|სლოვაკეთი|סלובקיה|سلوفاكيا|اسلواکی|سلوواکیہ|"
        "स्लोवाकिया|স্লোভাকিয়া|สโลวะเกีย|スロバキア|슬로바키아|斯洛伐克|slovakien|slovakiet|slovakkia|slovakija|ስሎቫኪያ|ស្លូវ៉ាគី|"
        "ဆလိုဗက်ကီးယား|словак"
    ),
    "SL": (
        "sierra leone|sierra leona|serra leoa|сиера леоне|сијера леоне|sijera leone|σιερα λεονε|сьерра леоне|сьєрра леоне|"
        "syerra leone|სიერა ლეონე|סיירה לאון|سيراليون|سیرالئون|سیرالیون|सिएरा लियोन|সিয়েরা লিওন|เซียร์ราลีโอน|シエラレオネ|시에라리온|"
        "塞拉利昂|獅子山|sjerraleone|siera leone|siera leoni|ሴራሊዮን|សៀរ៉ាឡេអូន|ဆီယာရာ လီယွန်း"
    ),
    "SM": (
        "san marino|saint marin|сан марино|αγιοσ μαρινοσ|სან მარინო|סן מרינו|سان مارينو|سانمارینو|سان مارینو|सैन मेरीनो|"
        "সান মারিনো|ซานมาริโน|サンマリノ|산마리노|圣马力诺|聖馬利諾|sanmarino|san marinas|ሳን ማሪኖ|សានម៉ារីណូ|ဆန်မာရီနို"
    ),
    "SN": (
        "senegal|szenegal|сенегал|σενεγαλη|seneqal|სენეგალი|סנגל|السنغال|سنگال|سینیگل|सेनेगल|সেনেগাল|เซเนกัล|セネガル|세네갈|塞内加尔|"
        "塞內加爾|senegala|senegalas|senegali|ሴኔጋል|សេណេហ្គាល់|ဆီနီဂေါ"
    ),
    "SO": (
        "somalia|somalie|somalsko|szomalia|сомалия|сомалија|somalija|σομαλια|somali|сомали|сомалі|სომალი|סומליה|الصومال|"
        "سومالی|صومالیہ|सोमालिया|সোমালিয়া|โซมาเลีย|ソマリア|소말리아|索马里|索馬利亞|somaalia|somalis|ሶማሊያ|សូម៉ាលី|ဆိုမာလီယာ"
    ),
    "SR": (
        "suriname|surinam|суринам|σουριναμ|სურინამი|סורינאם|سورينام|سورینام|सूरीनाम|সুরিনাম|ซูรินาเม|スリナム|수리남|苏里南|蘇利南|"
        "surinama|surinamas|ሱሪናም|សូរីណាម|ဆူရာနမ်"
    ),
    "SS": (
        "south sudan|sudan del sur|sudao do sul|soudan du sud|sudsudan|sud sudan|zuid soedan|sudan poludniowy|jizni sudan|"
        "juzny sudan|del szudan|sudanul de sud|южен судан|јужни судан|juzni sudan|νοτιο σουδαν|guney sudan|южныи судан|"
        "південнии судан|оңтүстік судан|janubiy sudan|cənubi sudan|სამხრეთ სუდანი|דרום סודן|جنوب السودان|سودان جنوبی|"
        "جنوبی سوڈان|दक्षिण सूडान|দক্ষিণ সুদান|ซูดานใต้|nam sudan|sudan selatan|南スーダン|남수단|南苏丹|南蘇丹|sydsudan|sor sudan|"
        "etela sudan|louna sudaan|dienvidsudana|pietu sudanas|sudan del sud|sudan kusini|ደቡብ ሱዳን|ស៊ូដង់ខាងត្បូង|တောင် ဆူဒန်|"
        "өмнөд судан"
    ),
    "ST": (
        "sao tome & principe|santo tome y principe|sao tome e principe|sao tome et principe|sao tome und principe|"
        "sao tome en principe|wyspy swietego tomasza i ksiazeca|svaty tomas a princuv ostrov|svaty tomas a princov ostrov|"
        "sao tome es principe|sao tome si principe|сао томе и принсипи|сао томе и принципе|sveti toma i princip|"
        "sao tome in principe|σαο τομε και πρινσιπε|sao tome ve principe|сан томе и принсипи|сан томе і принсіпі|"
        "сан томе және принсипи|san tome va prinsipi|san tome və prinsipi|სან ტომე და პრინსიპი|סאו טומה ופרינסיפה|"
        "ساو تومي وبرينسيبي|سائوتومه و پرینسیپ|ساؤ ٹومے اور پرنسپے|साओ टोम और प्रिंसिपे|সাওটোমা ও প্রিন্সিপি|"
        "เซาตูเมและปรินซิปี|sao tome va principe|sao tome dan principe|サントメ・プリンシペ|상투메 프린시페|圣多美和普林西比|聖多美普林西比|"
        "sao tome och principe|sao tome og principe|sao tome ja principe|santome un prinsipi|san tome ir prinsipe|"
        "sao tome i principe|sao tome na principe|ሳኦ ቶሜ እና ፕሪንሲፔ|សៅតូម៉េ និង ប្រាំងស៊ីប|ဆောင်တူမေးနှင့် ပရင်စီပီ|"
        "сан томе ба принсипи"
    ),
    "SV": (
        "el salvador|salvador|salwador|салвадор|ελ σαλβαδορ|сальвадор|სალვადორი|אל סלבדור|السلفادور|السالوادور|ال سلواڈور|"
        "अल सल्वाडोर|এল সালভেদর|เอลซัลวาดอร์|エルサルバドル|엘살바도르|萨尔瓦多|薩爾瓦多|salvadora|salvadoras|ኤል ሳልቫዶር|អែលសាល់វ៉ាឌ័រ|"
        "အယ်လ်ဆာဗေးဒိုး|эль сальвадор"
    ),
    "SX": (
        "sint maarten|saint martin (partie neerlandaise)|saint martin|svaty martin (nizozemsko)|svaty martin|"
        "svaty martin (hol.)|синт мартен|свети мартин (холандија)|свети мартин|αγιοσ μαρτινοσ (ολλανδικο τμημα)|"
        "αγιοσ μαρτινοσ|сінт мартен|sint marten|სინტ მარტენი|סנט מארטן|سانت مارتن|سنت مارتن|سنٹ مارٹن|सिंट मार्टिन|"
        "সিন্ট মার্টেন|ซินต์มาร์เทน|シント・マールテン|신트마르턴|荷属圣马丁|荷屬聖馬丁|sintmartena|sint martenas|ሲንት ማርተን|សីងម៉ាធីន|စင့်မာတင်"
    ),
    "SY": (
        "syria|siria|syrie|syrien|sziria|сирия|сирија|sirija|συρια|suriye|сирія|suriya|სირია|סוריה|سوريا|سوریه|شام|सीरिया|"
        "সিরিয়া|ซีเรีย|suriah|シリア|시리아|叙利亚|敘利亞|syyria|suuria|ሶሪያ|ស៊ីរី|ဆီးရီးယား|сири"
    ),
    "SZ": (
        "eswatini|esuatini|essuatini|szvazifold|есватини|свазиленд|esvatini|εσουατινι|эсватини|есватіні|svazilend|"
        "სვაზილენდი|אסוואטיני|إسواتيني|اسواتینی|سواتنی|एस्वाटिनी|ইসওয়াতিনি|เอสวาตีนี|エスワティニ|에스와티니|斯威士兰|史瓦帝尼|svaasimaa|"
        "svatini|svazilandas|ኤስዋቲኒ|ស្វាស៊ីឡង់|ဆွာဇီလန်"
    ),
    "TC": (
        "turks & caicos islands|islas turcas y caicos|ilhas turcas e caicos|iles turques et caiques|turks und caicosinseln|"
        "isole turks e caicos|turks en caicoseilanden|turks i caicos|turks a caicos|turks es caicos szigetek|"
        "insulele turks si caicos|острови търкс и каикос|острва туркс и каикос|otoci turks i caicos|otoki turks in caicos|"
        "νησοι τερκσ και καικοσ|turks ve caicos adalari|теркс и каикос|острови теркс і каикос|теркс және каикос аралдары|"
        "turks va kaykos orollari|torks və kaykos adalari|თერქს ქაიქოსის კუნძულები|איי טרקס וקייקוס|جزر توركس وكايكوس|"
        "جزایر تورکس و کایکوس|ٹرکس اور کیکوس جزائر|तुर्क और कैकोज़ द्वीपसमूह|তুর্কস ও কাইকোস দ্বীপপুঞ্জ|"
        "หมู่เกาะเติกส์และหมู่เกาะเคคอส|quan dao turks va caicos|kepulauan turks dan caicos|タークス・カイコス諸島|터크스 케이커스 제도|"
        "特克斯和凯科斯群岛|土克斯及開科斯群島|turks och caicosoarna|turks og caicosoerne|turks og caicosoyene|turks ja caicossaaret|"
        "turks ja caicos|terksas un kaikosas salas|terkso ir kaikoso salos|illes turks i caicos|visiwa vya turks na caicos|"
        "የቱርኮችና የካኢኮስ ደሴቶች|កោះទួគ និង កៃកូស|တခ်စ်နှင့်ကာအီကိုစ်ကျွန်းစု|турк ба каикосын арлууд"
    ),
    "TD": (
        "chad|chade|tchad|tschad|ciad|tsjaad|czad|cad|csad|чад|τσαντ|ჩადი|צ׳אד|تشاد|چاد|چاڈ|चाड|চাদ|ชาด|チャド|차드|乍得|查德|tsjad|"
        "tsad|tsaad|cada|cadas|txad|ቻድ|ឆាដ|ချဒ်"
    ),
    "TF": (
        "french southern territories|territorios australes franceses|territorios franceses do sul|"
        "terres australes francaises|franzosische sud und antarktisgebiete|terre australi francesi|"
        "franse gebieden in de zuidelijke indische oceaan|francuskie terytoria poludniowe i antarktyczne|"
        "francouzska jizni uzemi|francuzske juzne a antarkticke uzemia|francia deli teruletek|"
        "teritoriile australe si antarctice franceze|френски южни територии|француске јужне територије|"
        "francuski juzni teritoriji|francosko juzno ozemlje|γαλλικα νοτια εδαφη|fransiz guney topraklari|"
        "французские южные территории|французькі південні територіі|францияның оңтүстік аимақтары|fransuz janubiy hududlari|"
        "fransanin cənub əraziləri|ფრანგული სამხრეთის ტერიტორიები|הטריטוריות הדרומיות של צרפת|الأقاليم الجنوبية الفرنسية|"
        "سرزمینهای جنوبی فرانسه|فرانسیسی جنوبی خطے|फ़्रांसीसी दक्षिणी क्षेत्र|ফরাসী দক্ষিণাঞ্চল|เฟรนช์เซาเทิร์นเทร์ริทอรีส์|"
        "lanh tho phia nam thuoc phap|wilayah selatan prancis|wilayah selatan perancis|仏領極南諸島|프랑스령 남방 지역|法属南部领地|法屬南部屬地|"
        "franska sydterritorierna|de franske besiddelser i det sydlige indiske ocean og antarktis|de franske sorterritorier|"
        "ranskan etelaiset ja antarktiset alueet|prantsuse lounaalad|francijas dienvidjuru teritorija|"
        "prancuzijos pietu sritys|terres australs antartiques franceses|himaya za kusini za kifaranza|የፈረንሳይ ደቡባዊ ግዛቶች|"
        "ដែនដីបារាំងនៅភាគខាងត្បូង|ပြင်သစ် တောင်ပိုင်း ပိုင်နက်များ|францын өмнөд газар нутаг"
    ),
    "TG": ("togo|того|τογκο|toqo|ტოგო|טוגו|توغو|توگو|ٹوگو|टोगो|টোগো|โตโก|トーゴ|토고|多哥|togas|ቶጐ|តូហ្គោ|တိုဂို"),
    "TH": (
        "thailand|tailandia|thailande|thailandia|tajlandia|thajsko|thaifold|thailanda|таиланд|тајланд|tajland|tajska|"
        "ταιλανδη|tayland|таіланд|tailand|ტაილანდი|תאילנד|تايلاند|تایلند|تھائی لینڈ|थाईलैंड|থাইল্যান্ড|ไทย|thai lan|タイ|태국|"
        "泰国|泰國|thaimaa|tai|taizeme|tailandas|tailandi|ታይላንድ|ថៃ|ထိုင်း"
    ),
    "TJ": (
        "tajikistan|tayikistan|tadjiquistao|tadjikistan|tadschikistan|tagikistan|tadzjikistan|tadzykistan|tadzikistan|"
        "tadzsikisztan|таджикистан|таџикистан|τατζικισταν|tacikistan|тәжікстан|tojikiston|ტაჯიკეთი|טג׳יקיסטן|طاجيكستان|"
        "تاجیکستان|تاجکستان|ताजिकिस्तान|তাজিকিস্তান|ทาจิกิสถาน|タジキスタン|타지키스탄|塔吉克斯坦|塔吉克|tadsjikistan|tadzikistana|tadzikija|"
        "tajikistani|ታጃኪስታን|តាហ្ស៊ីគីស្ថាន|တာဂျီကစ္စတန်|тажикистан"
    ),
    "TK": (
        "tokelau|токелау|τοκελαου|ტოკელაუ|טוקלאו|توكيلاو|توکلائو|ٹوکیلاؤ|तोकेलाउ|টোকেলাউ|โตเกเลา|トケラウ|토켈라우|托克劳|托克勞群島|"
        "tokelauoarna|ቶክላው|តូខេឡៅ|တိုကလောင်"
    ),
    "TL": (
        "timor leste|timor oriental|timor est|oost timor|timor wschodni|vychodni timor|vychodny timor|kelet timor|"
        "тимор лесте|тимор лесте (источни тимор)|τιμορ λεστε|восточныи тимор|тимор лешті|sərqi timor|ტიმორ ლესტე|טימור לסטה|"
        "تيمور ليشتي|تیمور لسته|تیمور لیسٹ|तिमोर लेस्त|তিমুর লেস্তে|ติมอร์ เลสเต|東ティモール|동티모르|东帝汶|東帝汶|osttimor|ost timor|"
        "ita timor|ida timor|austrumtimora|rytu timoras|ቲሞር ሌስቴ|ទីម័រលេស្តេ|အရှေ့တီမော"
    ),
    "TM": (
        "turkmenistan|turcomenistao|turkmensko|turkmenisztan|туркменистан|τουρκμενισταν|туркменістан|түрікменстан|"
        "turkmaniston|turkmənistan|თურქმენეთი|טורקמניסטן|تركمانستان|ترکمنستان|ترکمانستان|तुर्कमेनिस्तान|তুর্কমেনিস্তান|"
        "เติร์กเมนิสถาน|トルクメニスタン|투르크메니스탄|土库曼斯坦|土庫曼|turkmenistana|turkmenistanas|ቱርክሜኒስታን|តួកម៉េនីស្ថាន|တာ့ခ်မင်နစ္စတန်"
    ),
    "TN": (
        "tunisia|tunez|tunisie|tunesien|tunesie|tunezja|tunisko|tunezia|тунис|tunis|tunizija|τυνησια|tunus|туніс|ტუნისი|"
        "תוניסיה|تونس|ट्यूनीशिया|তিউনিসিয়া|ตูนิเซีย|チュニジア|튀니지|突尼斯|突尼西亞|tunisien|tuneesia|tunisija|tunisas|ቱኒዚያ|ទុយនីស៊ី|"
        "တူနီးရှား"
    ),
    "TO": ("tonga|тонга|τονγκα|tonqa|ტონგა|טונגה|تونغا|تونگا|ٹونگا|टोंगा|টোঙ্গা|ตองกา|トンガ|통가|汤加|東加|ቶንጋ|តុងហ្គា|တွန်ဂါ"),
    "TR": (
        "turkiye|turquia|turquie|turkei|turchia|turkije|turcja|turecko|torokorszag|turcia|турция|турска|turska|turcija|"
        "τουρκια|туреччина|түркия|turkiya|turkiyə|თურქეთი|טורקיה|تركيا|ترکیه|ترکیہ|तुर्किये|তুরস্ক|ตุรกี|tho nhi ky|turki|"
        "トルコ|튀르키예|土耳其|turkiet|tyrkiet|tyrkia|turkki|turgi|turkija|uturuki|ቱርክ|តួកគី|တူရကီ|турк"
    ),
    "TT": (
        "trinidad & tobago|trinidad y tobago|trinidad e tobago|trinite et tobago|trinidad und tobago|trinidad en tobago|"
        "trynidad i tobago|trinidad a tobago|trinidad es tobago|trinidad si tobago|тринидад и тобаго|trinidad i tobago|"
        "trinidad in tobago|τρινινταντ και τομπαγκο|trinidad ve tobago|тринідад і тобаго|тринидад және тобаго|"
        "trinidad va tobago|trinidad və tobaqo|ტრინიდადი და ტობაგო|טרינידד וטובגו|ترينيداد وتوباغو|ترینیداد و توباگو|"
        "ترینیداد اور ٹوباگو|त्रिनिदाद और टोबैगो|ত্রিনিনাদ ও টোব্যাগো|ตรินิแดดและโตเบโก|trinidad dan tobago|トリニダード・トバゴ|"
        "트리니다드 토바고|特立尼达和多巴哥|千里達及托巴哥|trinidad och tobago|trinidad og tobago|trinidad ja tobago|trinidada un tobago|"
        "trinidadas ir tobagas|trinidad na tobago|ትሪናዳድ እና ቶቤጎ|ទ្រីនីដាត និងតូបាហ្គោ|ထရီနီဒတ်နှင့် တိုဘက်ဂို|"
        "тринидад ба тобаго"
    ),
    "TV": ("tuvalu|тувалу|τουβαλου|ტუვალუ|טובאלו|توفالو|تووالو|ٹووالو|तुवालू|টুভালু|ตูวาลู|ツバル|투발루|图瓦卢|吐瓦魯|ቱቫሉ|ទូវ៉ាលូ|တူဗားလူ"),
    "TW": (
        "taiwan|tajwan|tchaj wan|tajvan|таиван|тајван|ταιβαν|tayvan|таивань|ტაივანი|טייוואן|تايوان|تایوان|تائیوان|ताइवान|"
        "তাইওয়ান|ไต้หวัน|dai loan|台湾|대만|台灣|taivana|taivanas|ታይዋን|តៃវ៉ាន់|ထိုင်ဝမ်"
    ),
    "TZ": (
        "tanzania|tanzanie|tansania|танзания|танзанија|tanzanija|τανζανια|tanzanya|танзанія|tanzaniya|ტანზანია|טנזניה|"
        "تنزانيا|تانزانیا|تنزانیہ|तंज़ानिया|তাঞ্জানিয়া|แทนซาเนีย|タンザニア|탄자니아|坦桑尼亚|坦尚尼亞|tansaania|ታንዛኒያ|តង់សានី|"
        "တန်ဇန်းနီးယား|танзани"
    ),
    "UA": (
        "ukraine|ucrania|ucraina|oekraine|ukraina|ukrajina|ukrajna|украина|украјина|ουκρανια|ukrayna|украіна|უკრაინა|"
        "אוקראינה|أوكرانيا|اوکراین|یوکرین|यूक्रेन|ইউক্রেন|ยูเครน|ウクライナ|우크라이나|乌克兰|烏克蘭|ዩክሬን|អ៊ុយក្រែន|ယူကရိန်း|украин"
    ),
    "UG": (
        "uganda|ouganda|oeganda|уганда|ουγκαντα|uqanda|უგანდა|אוגנדה|أوغندا|اوگاندا|یوگنڈا|युगांडा|উগান্ডা|ยูกันดา|ウガンダ|우간다|"
        "乌干达|烏干達|ዩጋንዳ|អ៊ូហ្គង់ដា|ယူဂန်းဒါး"
    ),
    "UM": (
        "u.s. outlying islands|islas menores alejadas de ee. uu.|ilhas menores distantes dos eua|"
        "iles mineures eloignees des etats unis|amerikanische uberseeinseln|isole minori esterne degli stati uniti|"
        "kleine afgelegen eilanden van de verenigde staten|dalekie wyspy mniejsze stanow zjednoczonych|"
        "mensi odlehle ostrovy usa|mensie odlahle ostrovy usa|az usa lakatlan kulbirtokai|insulele indepartate ale s.u.a.|"
        "отдалечени острови на сащ|удаљена острва сад|mali udaljeni otoci sad a|stranski zunanji otoki zdruzenih drzav|"
        "απομακρυσμενεσ νησιδεσ ηπα|abd kucuk harici adalari|внешние малые о ва (сша)|внешние малые о ва|"
        "віддалені острови сша|ақш тың сыртқы кіші аралдары|aqsh yondosh orollari|abs a bagli kicik adaciqlar|"
        "აშშ ის შორეული კუნძულები|האיים המרוחקים הקטנים של ארה״ב|جزر الولايات المتحدة النائية|جزایر دورافتادهٔ ایالات متحده|"
        "امریکہ سے باہر کے چھوٹے جزائز|यू॰एस॰ आउटलाइंग द्वीपसमूह|যুক্তরাষ্ট্রের পার্শ্ববর্তী দ্বীপপুঞ্জ|"
        "หมู่เกาะรอบนอกของสหรัฐอเมริกา|cac tieu dao xa cua hoa ky|kepulauan terluar as|kepulauan terpencil a.s.|合衆国領有小離島|"
        "미국령 해외 제도|美国本土外小岛屿|美國本土外小島嶼|usa:s yttre oar|amerikanske oversoiske oer|usas ytre oyer|yhdysvaltain erillissaaret|"
        "uhendriikide hajasaared|asv mazas aizjuras salas|jungtiniu valstiju mazosios tolimosios salos|"
        "illes menors allunyades dels estats units|visiwa vidogo vya nje vya marekani|የዩ ኤስ ጠረፍ ላይ ያሉ ደሴቶች|"
        "កោះអៅឡាយីងអាមេរិក|ယူနိုက်တက်စတိတ် ကျွန်းနိုင်ငံများ|америкиин нэгдсэн улсын бага арлууд"
    ),
    "US": (
        "united states|estados unidos|etats unis|vereinigte staaten|stati uniti|verenigde staten|stany zjednoczone|"
        "spojene staty|egyesult allamok|statele unite ale americii|съединени щати|сједињене државе|"
        "sjedinjene americke drzave|zdruzene drzave amerike|ηνωμενεσ πολιτειεσ|amerika birlesik devletleri|"
        "соединенные штаты|сполучені штати|америка құрама штаттары|amerika qoshma shtatlari|amerika birləsmis statlari|"
        "ამერიკის შეერთებული შტატები|ארצות הברית|الولايات المتحدة|ایالات متحده|ریاست ہائے متحدہ امریکہ|संयुक्त राज्य|"
        "মার্কিন যুক্তরাষ্ট্র|สหรัฐอเมริกา|hoa ky|amerika serikat|amerika syarikat|アメリカ合衆国|미국|美国|美國|usa|yhdysvallat|"
        "ameerika uhendriigid|amerikas savienotas valstis|jungtines valstijos|estats units|marekani|ዩናይትድ ስቴትስ|"
        "សហរដ្ឋអាមេរិក|အမေရိကန် ပြည်ထောင်စု|америкиин нэгдсэн улс"
    ),
    "UY": (
        "uruguay|uruguai|urugwaj|uruguaj|уругваи|уругвај|urugvaj|ουρουγουαη|urugvay|uruqvay|ურუგვაი|אורוגוואי|أورغواي|"
        "اروگوئه|یوروگوئے|उरूग्वे|উরুগুয়ে|อุรุกวัย|ウルグアイ|우루과이|乌拉圭|烏拉圭|urugvaja|urugvajus|ኡራጓይ|អ៊ុយរូហ្គាយ|ဥရုဂွေး"
    ),
    "UZ": (
        "uzbekistan|uzbequistao|ouzbekistan|usbekistan|oezbekistan|uzbegisztan|узбекистан|ουζμπεκισταν|ozbekistan|өзбекстан|"
        "oʻzbekiston|ozbəkistan|უზბეკეთი|אוזבקיסטן|أوزبكستان|ازبکستان|उज़्बेकिस्तान|উজবেকিস্তান|อุซเบกิสถาน|ウズベキスタン|우즈베키스탄|"
        "乌兹别克斯坦|烏茲別克|uzbekistana|uzbekistanas|uzibekistani|ኡዝቤኪስታን|អ៊ូសបេគីស្ថាន|ဥဇဘက်ကစ္စတန်"
    ),
    "VA": (
        "vatican city|ciudad del vaticano|cidade do vaticano|etat de la cite du vatican|vatikanstadt|citta del vaticano|"
        "vaticaanstad|watykan|vatikan|statul cetatii vaticanului|ватикан|βατικανο|ქალაქი ვატიკანი|הוותיקן|الفاتيكان|واتیکان|"
        "ویٹیکن سٹی|वेटिकन सिटी|ভ্যাটিকান সিটি|นครวาติกัน|thanh vatican|kota vatican|バチカン市国|바티칸 시국|梵蒂冈|梵蒂岡|vatikanstaten|"
        "vatikaani|vatikans|vatikano miesto valstybe|ciutat del vatica|mji wa vatican|ቫቲካን ከተማ|បុរីវ៉ាទីកង់|ဗာတီကန်စီးတီး|"
        "ватикан хот улс"
    ),
    "VC": (
        "st. vincent & grenadines|san vicente y las granadinas|sao vicente e granadinas|saint vincent et les grenadines|"
        "st. vincent und die grenadinen|saint vincent e grenadine|saint vincent en de grenadines|saint vincent i grenadyny|"
        "svaty vincenc a grenadiny|svaty vincent a grenadiny|saint vincent es a grenadine szigetek|"
        "saint vincent si grenadinele|сеинт винсънт и гренадини|сент винсент и гренадини|sveti vincent i grenadini|"
        "saint vincent in grenadine|αγιοσ βικεντιοσ και γρεναδινεσ|saint vincent ve grenadinler|сент винсент и гренадины|"
        "сент вінсент і гренадіни|сент винсент және гренадин аралдары|sent vinsent va grenadin|sent vinsent və qrenadinlər|"
        "სენტ ვინსენტი და გრენადინები|סנט וינסנט והגרנדינים|سانت فنسنت وجزر غرينادين|سنت وینسنت و گرنادین|"
        "سینٹ ونسنٹ اور گرینیڈائنز|सेंट विंसेंट और ग्रेनाडाइंस|সেন্ট ভিনসেন্ট ও গ্রেনাডিনস|เซนต์วินเซนต์และเกรนาดีนส์|"
        "st. vincent va grenadines|saint vincent dan grenadine|saint vincent dan grenadines|セントビンセント及びグレナディーン諸島|세인트빈센트그레나딘|"
        "圣文森特和格林纳丁斯|聖文森及格瑞那丁|s:t vincent och grenadinerna|saint vincent og grenadinerne|st. vincent og grenadinene|"
        "saint vincent ja grenadiinit|saint vincent ja grenadiinid|sentvinsenta un grenadinas|"
        "sventasis vincentas ir grenadinai|saint vincent i les grenadines|st. vincent na grenadines|ሴንት ቪንሴንት እና ግሬናዲንስ|"
        "សាំងវ៉ាំងសង់ និង ហ្គ្រេណាឌីន|စိန့်ဗင်းဆင့်နှင့် ဂရိနေဒိုင်|сент винсент ба гренадин"
    ),
    "VE": (
        "venezuela|wenezuela|венецуела|βενεζουελα|венесуэла|венесуела|venesuela|ვენესუელა|ונצואלה|فنزويلا|ونزوئلا|وینزوئیلا|"
        "वेनेज़ुएला|ভেনেজুয়েলা|เวเนซุเอลา|ベネズエラ|베네수엘라|委内瑞拉|委內瑞拉|venecuela|ቬንዙዌላ|វ៉េណេស៊ុយអេឡា|ဗင်နီဇွဲလား|венесуэл"
    ),
    "VG": (
        "british virgin islands|islas virgenes britanicas|ilhas virgens britanicas|iles vierges britanniques|"
        "britische jungferninseln|isole vergini britanniche|britse maagdeneilanden|brytyjskie wyspy dziewicze|"
        "britske panenske ostrovy|brit virgin szigetek|insulele virgine britanice|британски вирджински острови|"
        "британска девичанска острва|britanski djevicanski otoci|britanski deviski otoki|βρετανικεσ παρθενεσ νησοι|"
        "britanya virjin adalari|виргинские о ва (великобритания)|виргинские о ва|британські віргінські острови|"
        "британдық виргин аралдары|britaniya virgin orollari|britaniyanin virgin adalari|ბრიტანეთის ვირჯინის კუნძულები|"
        "איי הבתולה הבריטיים|جزر فيرجن البريطانية|جزایر ویرجین بریتانیا|برٹش ورجن آئلینڈز|ब्रिटिश वर्जिन द्वीपसमूह|"
        "ব্রিটিশ ভার্জিন দ্বীপপুঞ্জ|หมู่เกาะบริติชเวอร์จิน|quan dao virgin thuoc anh|kepulauan virgin britania raya|"
        "kepulauan virgin british|英領ヴァージン諸島|영국령 버진아일랜드|英属维尔京群岛|英屬維京群島|brittiska jungfruoarna|de britiske jomfruoer|"
        "de britiske jomfruoyene|brittilaiset neitsytsaaret|briti neitsisaared|britu virdzinas|"
        "didziosios britanijos mergeliu salos|illes verges britaniques|visiwa vya virgin, uingereza|የእንግሊዝ ቨርጂን ደሴቶች|"
        "កោះវឺជិនចក្រភពអង់គ្លេស|ဗြိတိသျှ ဗာဂျင်း ကျွန်းစု|британиин виржинии арлууд"
    ),
    "VI": (
        "u.s. virgin islands|islas virgenes de ee. uu.|ilhas virgens americanas|iles vierges des etats unis|"
        "amerikanische jungferninseln|isole vergini americane|amerikaanse maagdeneilanden|"
        "wyspy dziewicze stanow zjednoczonych|americke panenske ostrovy|amerikai virgin szigetek|insulele virgine americane|"
        "американски вирджински острови|америчка девичанска острва|americki djevicanski otoci|ameriski deviski otoki|"
        "αμερικανικεσ παρθενεσ νησοι|abd virjin adalari|виргинские о ва (сша)|виргинские о ва|віргінські острови (сша)|"
        "віргінські острови|ақш тың виргин аралдары|aqsh virgin orollari|abs virgin adalari|აშშ ის ვირჯინის კუნძულები|"
        "איי הבתולה של ארצות הברית|جزر فيرجن الأمريكية|جزایر ویرجین ایالات متحده|امریکی ورجن آئلینڈز|"
        "यू॰एस॰ वर्जिन द्वीपसमूह|মার্কিন যুক্তরাষ্ট্রীয় ভার্জিন দ্বীপপুঞ্জ|หมู่เกาะเวอร์จินของสหรัฐอเมริกา|"
        "quan dao virgin thuoc hoa ky|kepulauan virgin amerika serikat|kepulauan virgin a.s.|米領ヴァージン諸島|미국령 버진아일랜드|美属维尔京群岛|"
        "美屬維京群島|amerikanska jungfruoarna|de amerikanske jomfruoer|de amerikanske jomfruoyene|yhdysvaltain neitsytsaaret|"
        "usa neitsisaared|asv virdzinas|jungtiniu valstiju mergeliu salos|illes verges dels estats units|"
        "visiwa vya virgin, marekani|የአሜሪካ ቨርጂን ደሴቶች|កោះវឺជីនអាមេរិក|ယူအက်စ် ဗာဂျင်း ကျွန်းစု|ану ын виржинии арлууд"
    ),
    "VN": (
        "vietnam|vietna|viet nam|wietnam|виетнам|вијетнам|vijetnam|βιετναμ|вьетнам|вєтнам|vyetnam|ვიეტნამი|וייטנאם|فيتنام|"
        "ویتنام|वियतनाम|ভিয়েতনাম|เวียดนาม|ベトナム|베트남|越南|vjetnama|vietnamas|vietnamu|ቬትናም|វៀតណាម|ဗီယက်နမ်"
    ),
    "VU": (
        "vanuatu|вануату|βανουατου|ვანუატუ|ונואטו|فانواتو|وانواتو|وینوآٹو|वनुआतू|ভানুয়াটু|วานูอาตู|バヌアツ|바누아투|瓦努阿图|萬那杜|ቫኑአቱ|"
        "វ៉ានូទូ|ဗနွားတူ"
    ),
    "WF": (
        "wallis & futuna|wallis y futuna|wallis e futuna|wallis et futuna|wallis und futuna|wallis en futuna|"
        "wallis i futuna|wallis a futuna|wallis es futuna|wallis si futuna|уолис и футуна|валис и футуна|wallis in futuna|"
        "γουαλισ και φουτουνα|wallis ve futuna|уоллис и футуна|уолліс і футуна|уоллис және футуна|uollis va futuna|"
        "uollis və futuna|უოლისი და ფუტუნა|איי ווליס ופוטונה|جزر والس وفوتونا|والیس و فوتونا|ویلیز اور فیوٹیونا|"
        "वालिस और फ़्यूचूना|ওয়ালিস ও ফুটুনা|วาลลิสและฟุตูนา|wallis va futuna|kepulauan wallis dan futuna|wallis dan futuna|"
        "ウォリス・フツナ|왈리스 푸투나 제도|瓦利斯和富图纳|瓦利斯群島和富圖那群島|wallis och futunaoarna|wallis og futuna|wallis ja futuna|"
        "volisa un futunas salas|volisas ir futuna|wallis na futuna|ዋሊስ እና ፉቱና ደሴቶች|វ៉ាលីស និងហ្វូទូណា|"
        "ဝေါလစ်နှင့် ဖူကျူးနား|уоллис ба футуна"
    ),
    "WS": ("samoa|szamoa|самоа|σαμοα|სამოა|סמואה|ساموا|ساموآ|समोआ|সামোয়া|ซามัว|サモア|사모아|萨摩亚|薩摩亞|ሳሞአ|សាម័រ|ဆမိုးအား"),
    "YE": (
        "yemen|iemen|jemen|иемен|јемен|υεμενη|ємен|yaman|yəmən|იემენი|תימן|اليمن|یمن|यमन|ইয়েমেন|เยเมน|イエメン|예멘|也门|葉門|jeemen|"
        "jemena|jemenas|yemeni|የመን|យេម៉ែន|ယီမင်"
    ),
    "YT": (
        "mayotte|majotta|маиот|мајот|μαγιοτ|маиотта|mayotta|mayot|მაიოტა|מאיוט|مايوت|مایوت|مایوٹ|मायोते|মায়োত্তে|มายอต|"
        "マヨット|마요트|马约特|馬約特島|majota|majotas|ሜይኦቴ|ម៉ាយុត|မေယော့"
    ),
    "ZA": (
        "south africa|sudafrica|africa do sul|afrique du sud|sudafrika|zuid afrika|republika poludniowej afryki|"
        "jihoafricka republika|juzna afrika|del afrikai koztarsasag|africa de sud|южна африка|јужноафричка република|"
        "juznoafricka republika|juznoafriska republika|νοτια αφρικη|guney afrika|южно африканская республика|"
        "південно африканська республіка|оңтүстік африка|janubiy afrika respublikasi|cənub afrika|"
        "სამხრეთ აფრიკის რესპუბლიკა|דרום אפריקה|جنوب أفريقيا|افریقای جنوبی|جنوبی افریقہ|दक्षिण अफ़्रीका|দক্ষিণ আফ্রিকা|"
        "แอฟริกาใต้|nam phi|afrika selatan|南アフリカ|남아프리카|南非|sydafrika|sor afrika|etela afrikka|louna aafrika vabariik|"
        "dienvidafrikas republika|pietu afrika|sud africa|afrika kusini|ደቡብ አፍሪካ|អាហ្វ្រិកខាងត្បូង|တောင်အာဖရိက|өмнөд африк"
    ),
    "ZM": (
        "zambia|zambie|sambia|замбия|замбија|zambija|ζαμπια|zambiya|замбія|ზამბია|זמביה|زامبيا|زامبیا|ज़ाम्बिया|জাম্বিয়া|"
        "แซมเบีย|ザンビア|잠비아|赞比亚|尚比亞|ዛምቢያ|សំប៊ី|ဇမ်ဘီယာ|замби"
    ),
    "ZW": (
        "zimbabwe|zimbabue|simbabwe|зимбабве|zimbabve|ζιμπαμπουε|зімбабве|ზიმბაბვე|זימבבואה|زيمبابوي|زیمبابوه|زمبابوے|"
        "ज़िम्बाब्वे|জিম্বাবোয়ে|ซิมบับเว|ジンバブエ|짐바브웨|津巴布韦|辛巴威|ዚምቧቤ|ស៊ីមបាវ៉េ|ဇင်ဘာဘွေ"
    ),
}
