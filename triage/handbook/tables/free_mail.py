"""Mailbox providers: an address there says nothing about a company. Domains that anybody may register at."""

# ruff: noqa: SIM905 - names separated by bars read better than one quoted string each

from __future__ import annotations

# Exact domains.
FREE_MAIL: frozenset[str] = frozenset(
    (
        # world
        "gmail.com|googlemail.com|outlook.com|hotmail.com|live.com|msn.com|passport.com|yahoo.com|ymail.com|rocketmail.com|myyahoo.com|"
        "aol.com|aim.com|icloud.com|me.com|mac.com|proton.me|protonmail.com|protonmail.ch|pm.me|zoho.com|zohomail.com|mail.com|email.com|"
        "gmx.com|gmx.us|inbox.com|fastmail.com|fastmail.fm|hushmail.com|tutanota.com|tutanota.de|tutamail.com|tuta.io|tuta.com|"
        "mailfence.com|lycos.com|excite.com|usa.com|usa.net|consultant.com|engineer.com|europe.com|asia.com|post.com|accountant.com|"
        "techie.com|writeme.com|iname.com|dr.com|execs.com|cheerful.com|contractor.net|workmail.com|financier.com|mail-me.com|"
        "disroot.org|riseup.net|posteo.net|posteo.de|mailbox.org|runbox.com|startmail.com|skiff.com|hey.com|duck.com|"
        "rediffmail.com|rediff.com|indiatimes.com|sify.com|vsnl.com|vsnl.net|in.com|"
        # China, Hong Kong, Taiwan
        "qq.com|vip.qq.com|foxmail.com|163.com|126.com|yeah.net|vip.163.com|vip.126.com|188.com|sina.com|sina.cn|vip.sina.com|sohu.com|"
        "vip.sohu.com|tom.com|139.com|189.cn|wo.cn|21cn.com|aliyun.com|263.net|netease.com|chinaren.com|eyou.com|"
        "netvigator.com|hkbn.net|hinet.net|pchome.com.tw|seed.net.tw|ms1.hinet.net|yam.com|"
        # Japan, Korea
        "yahoo.co.jp|ymail.ne.jp|docomo.ne.jp|ezweb.ne.jp|softbank.ne.jp|i.softbank.jp|au.com|nifty.com|biglobe.ne.jp|ocn.ne.jp|"
        "so-net.ne.jp|goo.jp|excite.co.jp|naver.com|hanmail.net|daum.net|nate.com|kakao.com|korea.com|paran.com|dreamwiz.com|"
        # Germany, Austria, Switzerland
        "web.de|gmx.de|gmx.net|gmx.at|gmx.ch|gmx.info|gmx.biz|gmx.eu|t-online.de|freenet.de|arcor.de|online.de|1und1.de|email.de|mail.de|"
        "vodafone.de|kabelmail.de|o2online.de|aon.at|chello.at|bluewin.ch|hispeed.ch|sunrise.ch|hotmail.de|live.de|outlook.de|yahoo.de|"
        # France, Belgium
        "orange.fr|wanadoo.fr|free.fr|sfr.fr|neuf.fr|laposte.net|bbox.fr|numericable.fr|club-internet.fr|aliceadsl.fr|voila.fr|gmx.fr|"
        "hotmail.fr|live.fr|outlook.fr|yahoo.fr|skynet.be|telenet.be|proximus.be|scarlet.be|voo.be|hotmail.be|live.be|"
        # Italy, Spain, Portugal, Greece
        "libero.it|virgilio.it|tiscali.it|tin.it|alice.it|tim.it|fastwebnet.it|inwind.it|iol.it|email.it|hotmail.it|live.it|outlook.it|"
        "yahoo.it|pec.it|legalmail.it|telefonica.net|terra.es|ono.com|hotmail.es|outlook.es|yahoo.es|movistar.es|orange.es|sapo.pt|"
        "netcabo.pt|clix.pt|iol.pt|mail.telepac.pt|hotmail.gr|yahoo.gr|otenet.gr|forthnet.gr|hol.gr|in.gr|freemail.gr|"
        # Britain, Ireland, Netherlands, Nordic, Baltic
        "yahoo.co.uk|hotmail.co.uk|live.co.uk|outlook.ie|btinternet.com|btconnect.com|sky.com|virginmedia.com|talktalk.net|ntlworld.com|"
        "blueyonder.co.uk|tiscali.co.uk|o2.co.uk|plus.net|eircom.net|iol.ie|yahoo.ie|ziggo.nl|kpnmail.nl|kpnplanet.nl|planet.nl|hetnet.nl|"
        "xs4all.nl|upcmail.nl|home.nl|chello.nl|casema.nl|live.nl|hotmail.nl|telia.com|telia.se|hotmail.se|live.se|yahoo.se|spray.se|"
        "bredband.net|comhem.se|online.no|hotmail.no|live.no|mail.dk|hotmail.dk|live.dk|yahoo.dk|jubii.dk|stofanet.dk|suomi24.fi|"
        "luukku.com|elisanet.fi|kolumbus.fi|hotmail.fi|mail.ee|hot.ee|inbox.lv|inbox.lt|one.lt|"
        # Poland, Czechia, Slovakia, Hungary, Balkans, Romania, Bulgaria
        "wp.pl|o2.pl|onet.pl|onet.eu|op.pl|vp.pl|interia.pl|interia.eu|poczta.fm|poczta.onet.pl|gazeta.pl|tlen.pl|autograf.pl|"
        "seznam.cz|email.cz|post.cz|centrum.cz|volny.cz|atlas.cz|tiscali.cz|spoluzaci.cz|azet.sk|centrum.sk|zoznam.sk|pobox.sk|"
        "freemail.hu|citromail.hu|t-online.hu|indamail.hu|vipmail.hu|net.hr|inet.hr|siol.net|t-com.me|eunet.rs|yahoo.ro|abv.bg|mail.bg|dir.bg|"
        # Russia, Ukraine, Central Asia, Caucasus
        "mail.ru|bk.ru|inbox.ru|list.ru|internet.ru|yandex.ru|yandex.com|yandex.by|yandex.kz|yandex.ua|yandex.uz|ya.ru|rambler.ru|lenta.ru|"
        "autorambler.ru|myrambler.ru|ro.ru|pochta.ru|qip.ru|nm.ru|hotbox.ru|ukr.net|i.ua|meta.ua|bigmir.net|online.ua|email.ua|"
        "tut.by|mail.kz|mail.uz|umail.uz|mail.am|box.az|"
        # Turkey, Israel, Arab countries, Iran
        "mynet.com|hotmail.com.tr|yahoo.com.tr|superonline.com|ttmail.com|turk.net|walla.co.il|walla.com|netvision.net.il|012.net.il|"
        "bezeqint.net|zahav.net.il|emirates.net.ae|eim.ae|maktoob.com|hotmail.ae|yahoo.ae|link.net|tedata.net.eg|chmail.ir|"
        "batelco.com.bh|qatar.net.qa|omantel.net.om|cyberia.net.lb|sol.net.lb|menara.ma|topnet.tn|planet.tn|gnet.tn|"
        # South and South-East Asia
        "yahoo.co.in|yahoo.in|hotmail.in|airtelmail.in|bol.net.in|sancharnet.in|dataone.in|cyber.net.pk|hotmail.com.pk|"
        "sltnet.lk|eureka.lk|bdonline.com|bttb.net.bd|wlink.com.np|ntc.net.np|yahoo.com.sg|singnet.com.sg|pacific.net.sg|starhub.net.sg|"
        "yahoo.com.my|tm.net.my|streamyx.com|yahoo.co.id|yahoo.com.ph|pldtdsl.net|yahoo.co.th|hotmail.co.th|vnn.vn|hcm.vnn.vn|hn.vnn.vn|"
        "fpt.vn|yahoo.com.vn|hotmail.com.vn|"
        # Africa
        "webmail.co.za|mweb.co.za|telkomsa.net|vodamail.co.za|iafrica.com|yahoo.co.za|mtnloaded.co.za|safaricom.com|yahoo.com.ng|africaonline.co.ke|"
        "orange.sn|sentoo.sn|aviso.ci|"
        # Latin America
        "uol.com.br|bol.com.br|terra.com.br|ig.com.br|globo.com|globomail.com|r7.com|zipmail.com.br|hotmail.com.br|outlook.com.br|"
        "yahoo.com.br|oi.com.br|superig.com.br|yahoo.com.ar|hotmail.com.ar|fibertel.com.ar|arnet.com.ar|speedy.com.ar|ciudad.com.ar|"
        "yahoo.com.mx|hotmail.com.mx|prodigy.net.mx|live.com.mx|yahoo.com.co|yahoo.cl|vtr.net|hotmail.cl|terra.cl|yahoo.com.pe|"
        "terra.com.pe|adinet.com.uy|cantv.net|racsa.co.cr|yahoo.com.ve|"
        # United States, Canada, Australia, New Zealand: access providers
        "comcast.net|verizon.net|att.net|sbcglobal.net|bellsouth.net|cox.net|charter.net|earthlink.net|juno.com|netzero.net|optonline.net|"
        "roadrunner.com|windstream.net|frontier.com|frontiernet.net|centurylink.net|embarqmail.com|mindspring.com|peoplepc.com|rogers.com|"
        "shaw.ca|sympatico.ca|bell.net|telus.net|videotron.ca|cogeco.ca|yahoo.ca|hotmail.ca|live.ca|bigpond.com|bigpond.net.au|optusnet.com.au|"
        "iinet.net.au|tpg.com.au|internode.on.net|ozemail.com.au|dodo.com.au|westnet.com.au|yahoo.com.au|hotmail.com.au|live.com.au|"
        "outlook.com.au|xtra.co.nz|slingshot.co.nz|orcon.net.nz|vodafone.co.nz|yahoo.co.nz|hotmail.co.nz"
    ).split("|")
)

# Providers that keep one domain a country: any public suffix may follow.
FREE_MAIL_BRANDS: frozenset[str] = frozenset({"yahoo", "hotmail", "outlook", "live", "gmx", "yandex", "gmail", "ymail"})

# Top-level domains of countries that the whole world registers under.
GENERIC_CCTLD: frozenset[str] = frozenset(
    "co io ai me tv cc ws fm am gg to ly is sh st vc la bz nu tk ml ga cf gq pw su ac ag im in.net tc vg mu sc cx eu asia".split()
)
# Country domains whose code is not the country's.
CCTLD_COUNTRY: dict[str, str] = {
    "uk": "GB",
    "el": "GR",
    "рф": "RU",
    "xn--p1ai": "RU",
    "xn--fiqs8s": "CN",
    "xn--j1amh": "UA",
    "xn--90ais": "BY",
}
