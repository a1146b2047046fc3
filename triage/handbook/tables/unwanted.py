"""Where unwanted mail leads: endings that cost next to nothing, and hosts where anybody can put a page in a minute."""

from __future__ import annotations

CHEAP_ENDINGS: frozenset[str] = frozenset(
    ["xyz", "top", "icu", "click", "shop", "online", "site", "live", "store", "club", "cyou", "sbs", "buzz", "monster", "quest", "rest", "bond", "cfd", "lol", "fun", "space", "website", "tk", "ml", "ga", "cf", "gq", "pw", "ws", "win", "bid", "loan", "link", "press", "today", "best", "vip", "skin", "beauty", "hair", "makeup", "autos", "boats", "mom", "pics", "cam", "stream", "download", "racing", "review", "date", "faith", "cricket", "science", "party", "trade", "accountant", "men", "work", "zip", "mov", "cloud", "life", "world"]
)

FREE_HOSTS: frozenset[str] = frozenset(
    ["web.app", "firebaseapp.com", "pages.dev", "workers.dev", "r2.dev", "ipfs.io", "dweb.link", "appspot.com", "storage.googleapis.com", "weebly.com", "wixsite.com", "blogspot.com", "github.io", "netlify.app", "vercel.app", "herokuapp.com", "glitch.me", "sites.google.com", "docs.google.com", "forms.gle", "myshopify.com", "duckdns.org", "ngrok.io", "ngrok-free.app", "translate.goog", "godaddysites.com", "square.site", "webflow.io", "wordpress.com", "tilda.ws", "000webhostapp.com", "blob.core.windows.net", "web.core.windows.net", "azurewebsites.net", "s3.amazonaws.com", "amazonaws.com", "digitaloceanspaces.com", "on.fleek.co", "bit.ly", "tinyurl.com", "t.co", "rebrand.ly", "cutt.ly", "is.gd", "t.ly", "rb.gy", "goo.gl", "ow.ly", "shorturl.at", "lnkd.in", "tiny.cc", "s.id", "u.to", "clck.ru", "qrco.de", "linktr.ee", "telegra.ph"]
)
