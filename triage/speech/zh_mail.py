"""Chinese for the sentences of `triage.mail`."""

from __future__ import annotations

TABLE: dict[str, str] = {
    "A delivery report: the mail did not arrive.": "退信报告：邮件未送达。",
    "A mail server says that a mail did not arrive.": "邮件服务器通知：邮件未送达。",
    "An automatic answer, by its header.": "自动回复（由邮件头可知）。",
    "An automatic answer, by its subject.": "自动回复（由主题可知）。",
    "An automatic answer, by its words.": "自动回复（由正文可知）。",
    "Came through a mailing list.": "来自邮件列表。",
    "Sent to many at once, by its header {name}.": "群发邮件（邮件头 {name}）。",
    "An answer to this address reaches nobody.": "回复到该地址无人收到。",
    "Written by a program, by its header.": "由程序发出（由邮件头可知）。",
    "A receipt that a mail was opened.": "邮件已读回执。",
    "A calendar's answer to an invitation.": "日历对会议邀请的自动答复。",
    "Written by a program, by its sender.": "由程序发出（由发件人可知）。",
    "Several senders in one mail: no check can vouch for them.": "一封邮件有多个发件人：任何验证都无法担保。",
    "The sender failed the DMARC check for {domain}.": "发件人未通过 {domain} 的 DMARC 验证。",
    "The sender is authenticated as {domain}.": "发件人身份已验证：{domain}。",
    "The sending server may not send for this domain (SPF).": "发信服务器无权代表该域名发信（SPF）。",
    "The mail's signature is broken (DKIM).": "邮件签名无效（DKIM）。",
}
