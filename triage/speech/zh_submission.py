"""Chinese for sending, limits, bounces and wishes to be left alone."""

from __future__ import annotations

TABLE: dict[str, str] = {
    # no-more
    "Never write to ADDRESS again: no draft, nothing sent. Who asks for it by mail is noted by itself; this is for those who say it"
    " on the telephone, and for taking it back.\n\n"
    "\b\nExamples:\n"
    "  triage no-more ana@buyer.example\n"
    "  triage no-more ana@buyer.example --undo": "今后不再给 ADDRESS 写信：不写草稿，也不发送。来信提出这一要求的会自动记录；本命令用于电话中提出的，或撤销记录。\n\n"
    "\b\n例子：\n"
    "  triage no-more ana@buyer.example\n"
    "  triage no-more ana@buyer.example --undo",
    "This address may be written to after all.": "这个地址仍然可以写信。",
    "Write it like: triage no-more ana@buyer.example": "请这样写：triage no-more ana@buyer.example",
    "{address} may be written to again.": "可以再给 {address} 写信了。",
    "{address} never asked for it.": "{address} 没有提出过这一要求。",
    "  A draft to them lies in Drafts still; the program does not send it, delete it there: {numbers}": "  给对方的草稿仍在草稿箱，程序不会发送，请自行删除：{numbers}",
    "{address} is not written to any more.": "今后不再给 {address} 写信。",
    "{address} is on record already.": "{address} 已有记录。",
    "Asks not to be written to again.": "要求不要再来信。",
    "The buyer asked not to be written to again.": "买家要求不要再去信。",
    "On {day} this person asked not to be written to again.": "此人于 {day} 要求不要再去信。",
    "More than 12 mails of this sender within an hour: perhaps two robots answer each other. Look at it yourself.": "该发件人一小时内来信超过 12 封：可能是两台机器在互相回复。请您亲自看一下。",
    "More than 40 mails of this sender within a day: perhaps two robots answer each other. Look at it yourself.": "该发件人一天内来信超过 40 封：可能是两台机器在互相回复。请您亲自看一下。",
    # absence notes
    "Away; back on {day}.": "对方不在；{day} 回来。",
    "Says that nobody reads this mailbox any more.": "说明此邮箱已无人查看。",
    # limits (T7)
    "Letters leave at least {s} seconds apart.": "两封信之间至少间隔 {s} 秒。",
    "{n} letters left within an hour, and no more may (T7).": "一小时内已发出 {n} 封，达到上限（T7）。",
    "{n} letters left within a day, and no more may (T7).": "一天内已发出 {n} 封，达到上限（T7）。",
    "{email} has had {n} letters of ours within a day (T7).": "一天内已给 {email} 发过 {n} 封信（T7）。",
    # settings
    "{where} needs at most one of password_env, password_file, password_command ({n} given).": "{where} 最多只能写 password_env、password_file、password_command 中的一项（写了 {n} 项）。",
    "Account '{account}': no server for sending is named.": "账户“{account}”：没有写明发信服务器。",
    "Name it in [sending] host; often it is smtp.DOMAIN or mail.DOMAIN. Your provider tells.": "请写在 [sending] 的 host 里；常见的是 smtp.域名 或 mail.域名，可向服务商询问。",
    "Account '{account}': security = \"none\" would send the password in clear to {host}.": '账户“{account}”：security = "none" 会把密码以明文发送到 {host}。',
    'Use "tls" or "starttls".': '请用 "tls" 或 "starttls"。',
    "Account '{account}': [sending] with auth = \"{auth}\" has no secret to log in with.": '账户“{account}”：[sending] 的 auth = "{auth}" 没有可用于登录的密码或令牌。',
    "Name one of password_env, password_file, password_command there, or token_command for xoauth2.": "请在那里写 password_env、password_file、password_command 中的一项；xoauth2 则写 token_command。",
    # the submission server
    "Account '{account}': {host} offers no STARTTLS: nothing was said to it in clear.": "账户“{account}”：{host} 不提供 STARTTLS，没有以明文向它发送任何内容。",
    'Try security = "tls" and port 465 in [sending].': '请在 [sending] 里试用 security = "tls" 和端口 465。',
    "Account '{account}': {host} will not talk to us: {code} {words}": "账户“{account}”：{host} 拒绝与我们通信：{code} {words}",
    "Ask your provider; `triage check` tries it again.": "请询问服务商；`triage check` 会再试一次。",
    "Account '{account}': {host} knows none of the log-ins {ways}; it offers {offered}.": "账户“{account}”：{host} 不支持登录方式 {ways}；它提供的是 {offered}。",
    'Check auth in [sending] ("password" or "xoauth2"), and that port and security are those for sending.': '请检查 [sending] 的 auth（"password" 或 "xoauth2"），以及端口和 security 是否是发信用的。',
    "Account '{account}': {host} refused the log-in of {user} for sending: {words}": "账户“{account}”：{host} 拒绝 {user} 登录发信：{words}",
    "Check user and password for sending. Many providers want an authorisation code or app password, and SMTP switched on in the"
    ' web settings; Microsoft 365 wants auth = "xoauth2" and "Authenticated SMTP" allowed for the mailbox.': "请检查发信用的用户名和密码。许多服务商要求授权码或应用专用密码，并在网页设置中开启 SMTP；"
    'Microsoft 365 要求 auth = "xoauth2"，并为该邮箱允许 “Authenticated SMTP”。',
    "Account '{account}': no TLS on port {port} of {host}.": "账户“{account}”：{host} 的端口 {port} 上没有 TLS。",
    'Check security and port in [sending]: "tls" goes with 465, "starttls" with 587.': '请检查 [sending] 的 security 和 port："tls" 用 465，"starttls" 用 587。',
    "Account '{account}': the certificate of {host} for sending is not trusted: {error}.": "账户“{account}”：发信服务器 {host} 的证书不可信：{error}。",
    "Check host in [sending] and this computer's clock. A server with a certificate of your own authority needs ca_file. Nothing"
    " was sent, and the password was not shown to it.": "请检查 [sending] 的 host 和本机时钟。使用自建机构证书的服务器需要 ca_file。没有发送任何内容，密码也没有交给它。",
    # check
    "sending is off: a letter that you approve is yours to send": "发信未开启：您批准的信由您自己发送",
    "The server for sending cannot be used now: {problem}": "发信服务器现在不能用：{problem}",
    "sending: {host}, port {port} ({security}); {user} is logged in ({auth}); nothing was sent": "发信：{host}，端口 {port}（{security}）；{user} 已登录（{auth}）；没有发送任何内容",
    "the server takes no addresses beyond ASCII (no SMTPUTF8); a letter to one is reported and not sent": "服务器不接受非 ASCII 地址（无 SMTPUTF8）；写给这类地址的信会报告出来而不发送",
    "Letters leave this computer's mail server as that is set up; it is not checked how.": "信件按本机邮件服务器的设置发出；这一段没有检查。",
    "See to it that it hands them on encrypted.": "请确保它以加密方式转交。",
    # whom a letter does not reach
    "mail to {email} comes back (mail {n}): another address is needed": "发给 {email} 的邮件被退回（邮件 {n}）：需要另一个地址",
    "away, back on {day} (mail {n})": "外出，{day} 返回（邮件 {n}）",
    "  stage M, mail to them comes back: {who}": "  M 阶段，发给以下地址的邮件被退回：{who}",
    "  away, and when they are back: {who}": "  外出者及返回日期：{who}",
    "Addresses that asked for no more mail, and get none: {n}.": "要求不再来信、已不再给其写信的地址：{n} 个。",
    "Mail that came back": "被退回的邮件",
    "Away": "外出",
    "Want no more mail": "要求不再来信",
    "Our mail to {email} came back: find another address, or ask by telephone.": "我们发给 {email} 的邮件被退回：请另找地址，或打电话询问。",
    "Back on {day}.": "{day} 返回。",
    "Asked not to be written to again: no draft, and nothing is sent to them any more.": "要求不再来信：没有草稿，也不再发给他们任何信。",
}
