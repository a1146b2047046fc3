"""Chinese for `triage check` and for the presets of mail providers."""

from __future__ import annotations

TABLE: dict[str, str] = {
    # the command
    "See whether everything is in place, and say what to do where it is not.\n\n"
    "Looks at settings, catalogue, customers, reply templates, model, database, clock, time zones, and at each mailbox: host name,\n"
    "encryption, log-in, what the server can do, folders. Changes nothing, needs no running program and disturbs none.\n"
    "Ends with 1 when something failed.\n\n"
    "\b\nExamples:\n"
    "  triage check\n"
    "  triage check --account sales\n"
    "  triage check --drafts       also lay a test draft, find it and remove it\n"
    "  triage check --json | jq '.checks[] | select(.state == \"failed\")'": "检查一切是否就绪；哪里不行，就说该怎么办。\n\n"
    "检查设置、产品目录、客户表、回信模板、模型、数据库、时钟、时区，以及每个邮箱：主机名、加密、登录、\n"
    "服务器的能力、文件夹。不作任何改动，不需要后台程序在运行，也不打扰它。\n"
    "有失败项时以 1 结束。\n\n"
    "\b\n示例：\n"
    "  triage check\n"
    "  triage check --account sales\n"
    "  triage check --drafts       另放一封测试草稿，找到后删除\n"
    "  triage check --json | jq '.checks[] | select(.state == \"failed\")'",
    "Of the accounts, look only at this one.": "只检查这一个账户。",
    "Lay a small test draft into Drafts, find it, and remove it where that is safe.": "在草稿箱放一封很小的测试草稿，找到它，能安全删除时就删除。",
    "Settings": "设置",
    "Catalogue and customers": "产品目录与客户",
    "Model and letters": "模型与信件",
    "This computer": "本机",
    "Account {name}": "账户 {name}",
    "ok": "正常",
    "warning": "注意",
    "FAILED": "失败",
    "{n} checks: {failed} failed, {warnings} warnings": "共 {n} 项：失败 {failed}，注意 {warnings}",
    "There is no account '{name}'.": "没有名为 '{name}' 的账户。",
    "There are: {names}": "现有：{names}",
    "Did you mean '{near}'?": "是不是 '{near}'？",
    "{problem}": "{problem}",
    # init
    "Make a home in DIR: a config.toml that explains itself, and empty tables.\n\n"
    "With a preset of your mail provider its server stands there already, with what the provider wants first.\n\n"
    "\b\nExamples:\n"
    "  triage init ~/triage\n"
    "  triage init ~/triage --preset qq\n"
    "  triage init --list-presets\n"
    "  triage init --print > fresh.toml\n"
    "  triage init --print --preset gmail >> config.toml": "在 DIR 建立目录：自带说明的 config.toml 和空表。\n\n"
    "用邮箱服务商的预设时，服务器已经填好，并写明服务商要求先做什么。\n\n"
    "\b\n示例：\n"
    "  triage init ~/triage\n"
    "  triage init ~/triage --preset qq\n"
    "  triage init --list-presets\n"
    "  triage init --print > fresh.toml\n"
    "  triage init --print --preset gmail >> config.toml",
    "Print a fresh config.toml, or with --preset that account, and make nothing.": "打印全新的 config.toml（加 --preset 时只打印该账户），不建立任何东西。",
    "Fill in an account of this mail provider.": "填好这家邮箱服务商的账户。",
    "Show the presets and what each needs; make nothing.": "列出各预设及其要求，不建立任何东西。",
    "There is no preset '{name}'.": "没有名为 '{name}' 的预设。",
    "`triage init --list-presets` shows them all.": "`triage init --list-presets` 列出全部。",
    "{title} needs first:": "{title} 要先做：",
    "Next: fill in [seller] and one [[accounts]] block in {path}, then run: triage check --config {path}": "下一步：在 {path} 中填好 [seller] 和一个 [[accounts]]，然后运行：triage check --config {path}",
    "Next: fill in [seller] and user in {path}, give the password or token as it says there, then run: triage check --config {path}": "下一步：在 {path} 中填好 [seller] 和 user，按其中说明给出密码或令牌，然后运行：triage check --config {path}",
    # settings, tables, letters
    "{path} is in order; accounts: {n}": "{path} 没有问题；账户数：{n}",
    "[seller] still names the example company.": "[seller] 里还是示例公司。",
    "`triage run` and `triage once` start only with your own name there.": "填入您自己的名称后，`triage run` 和 `triage once` 才会启动。",
    "Put your own name, domain, address, country and time zone there: letters, deadlines and fraud signs depend on them.": "请填入自己的名称、域名、地址、国家和时区：信件、期限和欺诈迹象都以此为准。",
    "Add an [[accounts]] block; `triage init --list-presets` shows what providers need.": "请加一个 [[accounts]]；`triage init --list-presets` 列出各服务商的要求。",
    "No catalogue is named: no product of yours can be recognised and no price quoted.": "没有指定产品目录：认不出你的产品，也无法报价。",
    "Name a table in [files] catalogue; its first line holds the column names.": "请在 [files] catalogue 指定一个表，第一行是列名。",
    "The catalogue holds no product that can be used.": "产品目录里没有可用的产品。",
    "Write one line for each article you sell, with all the names that buyers use in `aliases`.": "每种产品写一行，买家用的各种叫法写在 `aliases`。",
    "catalogue: {n} products": "产品目录：{n} 种产品",
    "customers: {n}": "客户：{n} 个",
    "no customer list is named; every buyer is a stranger": "没有指定客户表；每个买家都按陌生人处理",
    "... and {n} more problems in this table": "……此表还有 {n} 个问题",
    "Mend the first ones: often they have one cause.": "先改前面几个：往往是同一个原因。",
    "The model's cache folder cannot be used: {error}": "模型的缓存文件夹无法使用：{error}",
    "Give yourself the right to write there, or name another folder in the environment variable TRIAGE_CACHE.": "请给自己写权限，或用环境变量 TRIAGE_CACHE 指定另一个文件夹。",
    "The model cannot be built: {error}": "无法建立模型：{error}",
    "There are no seed texts to build the model from.": "没有用来建立模型的样本文本。",
    "The installation is not whole: install triage again.": "安装不完整：请重新安装 triage。",
    "the model is ready ({seconds} s)": "模型已就绪（{seconds} 秒）",
    "templates/replies/{language} has no {parts}.txt: its letters are never used.": "templates/replies/{language} 里没有 {parts}.txt：其中的信件永远用不上。",
    "Copy that file from another language and translate its words.": "请从另一种语言复制该文件并翻译其中的文字。",
    "templates/replies/{language}/{name}.txt is never used.": "templates/replies/{language}/{name}.txt 永远用不上。",
    "Known names are: {names}.": "可用的名称：{names}。",
    "templates/replies/{language}/{name}.txt: {error}": "templates/replies/{language}/{name}.txt：{error}",
    "templates/replies/{language}/{name}.txt is empty.": "templates/replies/{language}/{name}.txt 是空的。",
    "{n} reply templates in {m} languages can be filled in": "{m} 种语言的 {n} 个回信模板都能填好",
    # this computer
    "{path} cannot be written: nothing could be recorded.": "{path} 无法写入：什么都记录不了。",
    "Other users of this computer can read {path}.": "本机的其他用户可以读取 {path}。",
    "Run: chmod go-rwx {path}": "请运行：chmod go-rwx {path}",
    "Run: {command}": "请运行：{command}",
    "free on the disk: {free}": "磁盘剩余：{free}",
    "Make room: a full disk stops the recording of mail.": "请腾出空间：磁盘满了就无法记录邮件。",
    "Make room in time: a full disk stops the recording of mail.": "请及时腾出空间：磁盘满了就无法记录邮件。",
    "nothing is on record yet; the first `triage run` or `triage once` begins it": "还没有任何记录；首次 `triage run` 或 `triage once` 时开始",
    "The database {path} is busy: {error}": "数据库 {path} 正忙：{error}",
    "The database {path} cannot be opened: {error}": "数据库 {path} 无法打开：{error}",
    "The database {path} is damaged: {what}": "数据库 {path} 已损坏：{what}",
    "the database is whole: {n} mails, {size}": "数据库完好：{n} 封邮件，{size}",
    "{path} is gone or cut short: drafts laid so far cannot be recognised by it any more.": "{path} 不见了或不完整：以前放入的草稿无法再据此认出。",
    "Put it back from a backup if you have one; else a new one is made at the next start.": "有备份请恢复；否则下次启动时会新建。",
    "this computer's clock says {now}": "本机时钟：{now}",
    "Set the clock, and let the system keep it right (NTP).": "请调准时钟，并让系统自动校时（NTP）。",
    "No time zone data for: {zones}": "缺少这些时区的数据：{zones}",
    "time zones: {n} looked up, data {version}": "时区：已查 {n} 个，数据版本 {version}",
    "public holidays of {country} are known": "{country} 的公共假日已知",
    "The public holidays of {country} are not known.": "{country} 的公共假日未知。",
    "Write your days off into [hours] seller_holidays.": "请把休息日写入 [hours] seller_holidays。",
    # the way to the server
    "user is still the example {user}.": "user 还是示例 {user}。",
    "Put your own address there.": "请填入自己的地址。",
    "The host name {host} is not found: {error}": "找不到主机名 {host}：{error}",
    "Check how host is spelled in the settings, and that this computer is on-line.": "请检查设置中 host 的拼写，以及本机是否联网。",
    "Did you mean {host}?": "是不是 {host}？",
    "{host} is {addresses}": "{host} 是 {addresses}",
    "{host} does not answer on port {port} within {s} seconds.": "{host} 的 {port} 端口在 {s} 秒内没有应答。",
    "No connection to {host} on port {port}: {error}": "无法连接 {host} 的 {port} 端口：{error}",
    'Check port and security: "tls" goes with port 993, "starttls" with 143. A firewall may be in the way, too.': '请检查 port 和 security："tls" 对应 993，"starttls" 对应 143。也可能被防火墙挡住。',
    "port {port} answers in {ms} ms": "{port} 端口在 {ms} 毫秒内应答",
    "no encryption, and none needed: the server is on this computer": "没有加密，也不需要：服务器就在本机",
    'The server does not begin to talk on port {port} with security = "{security}".': '用 security = "{security}" 连接 {port} 端口时服务器不开口。',
    'Port 993 goes with security = "tls", port 143 with "starttls".': '993 端口用 security = "tls"，143 端口用 "starttls"。',
    'No encryption with security = "{security}" on port {port}: {why}': '用 security = "{security}" 在 {port} 端口无法加密：{why}',
    "The connection broke off when encryption began: {error}": "开始加密时连接中断：{error}",
    "{protocol}, certificate by {issuer}, good for {days} more days": "{protocol}，证书由 {issuer} 签发，还有 {days} 天有效",
    "Tell whoever runs the server to renew it; once it has ended, triage refuses to connect.": "请通知服务器管理者更新证书；到期后 triage 拒绝连接。",
    "The certificate of {host} is not trusted: {why}.": "{host} 的证书不可信：{why}。",
    "Check this computer's clock. If it is right, whoever runs the server must renew the certificate.": "请检查本机时钟。时钟无误的话，须由服务器管理者更新证书。",
    "Write the server's name into host as the certificate has it; ask your provider for it.": "请把 host 写成证书上的服务器名称；可向服务商询问。",
    "If the server has a certificate of your own authority, name that authority's PEM file in ca_file. If it is a public provider,"
    " somebody on the way (a virus scanner, a company proxy) may be reading along.": "如果服务器用的是自建机构签发的证书，请在 ca_file 写上该机构的 PEM 文件。如果是公共服务商，途中可能有人在偷看（杀毒软件、公司代理）。",
    "Ask whoever runs the server.": "请询问服务器的管理者。",
    "{user} is logged in ({auth})": "{user} 已登录（{auth}）",
    '{provider} wants auth = "{auth}".': '{provider} 要求 auth = "{auth}"。',
    "the server offers {has}": "服务器支持 {has}",
    "the server offers {has}; not {lacks}": "服务器支持 {has}；不支持 {lacks}",
    "The server does not push (no IDLE): new mail is seen every {n} seconds.": "服务器不推送（没有 IDLE）：每 {n} 秒查看一次新邮件。",
    "If that is too slow, lower poll_seconds; some providers count how often one looks.": "如果太慢，请调小 poll_seconds；有些服务商会限制查看次数。",
    "The server has neither UIDPLUS nor MOVE: a draft of ours that is out of date cannot be taken away safely.": "服务器既没有 UIDPLUS 也没有 MOVE：我们放的过时草稿无法安全移走。",
    "Such a draft stays and is reported; delete it in your mail client.": "这样的草稿会留下并报告；请在邮件客户端中删除。",
    "the server does not ask who we are (no ID)": "服务器不问我们是谁（没有 ID）",
    "we said who we are (ID); the server is: {name}": "已报上身份（ID）；服务器是：{name}",
    # folders
    "{folder}: {n} mails; opened read-only": "{folder}：{n} 封邮件；以只读方式打开",
    "Did you mean {folder}?": "是不是 {folder}？",
    "The server has these folders: {names}": "服务器上有这些文件夹：{names}",
    "Make the folder in your mail client, or name the right one in the account: {setting} (there are: {names})": "请在邮件客户端中建立该文件夹，或在账户中写明：{setting}（现有：{names}）",
    "There is no Drafts folder: no draft can be laid.": "没有草稿箱：无法放入草稿。",
    "There is no Sent folder: what a person has answered already is not seen.": "没有已发送文件夹：看不到人已经回复了什么。",
    "there is no folder for {what}": "没有 {what} 文件夹",
    "{what} is {folder} (named in the settings), {n} mails": "{what} 是 {folder}（设置中写明），{n} 封邮件",
    "{what} is {folder} (the server says so), {n} mails": "{what} 是 {folder}（服务器标明），{n} 封邮件",
    "{what} is {folder} (by its name), {n} mails": "{what} 是 {folder}（按名称认出），{n} 封邮件",
    "keywords of our own are kept": "自定义关键字可以保留",
    "the server does not say whether it keeps keywords while a folder is open read-only (--drafts tells)": "以只读方式打开时服务器不说是否保留关键字（用 --drafts 可知）",
    "keywords of our own are not kept here": "这里不保留自定义关键字",
    "no mail yet, so nothing can be said about trusted_authserv": "还没有邮件，trusted_authserv 无从谈起",
    "The clocks differ: here {here}, at the server {there}.": "时钟不一致：本机 {here}，服务器 {there}。",
    "Let this computer keep its clock right by the network (NTP): deadlines and the age of mail depend on it.": "请让本机通过网络校时（NTP）：期限和邮件的新旧都以此为准。",
    "trusted_authserv is {ids}": "trusted_authserv 是 {ids}",
    "trusted_authserv is {ids}, but {count} of the last {n} mails bear {seen}.": "trusted_authserv 是 {ids}，但最近 {n} 封邮件中有 {count} 封写的是 {seen}。",
    "If your server has changed, set in [seller]: trusted_authserv = [{ids}]": "如果换过服务器，请在 [seller] 中写：trusted_authserv = [{ids}]",
    "trusted_authserv is not set, so forged senders are not told by SPF, DKIM and DMARC (S1); {count} of the last {n} mails bear"
    " the header of {ids}.": "没有设置 trusted_authserv，因此不能凭 SPF、DKIM、DMARC 认出伪造的发件人（S1）；最近 {n} 封邮件中有 {count} 封带有 {ids} 写的邮件头。",
    "If that is your own mail server, set in [seller]: trusted_authserv = [{ids}]": "如果那是你自己的邮件服务器，请在 [seller] 中写：trusted_authserv = [{ids}]",
    "nothing to propose for trusted_authserv: {id} stands in {count} of the last {n} mails, which is too few or not plainly your server": "trusted_authserv 无可建议：最近 {n} 封邮件中 {count} 封写的是 {id}，数量太少，或看不出是你的服务器",
    "the last {n} mails bear no Authentication-Results; trusted_authserv stays empty": "最近 {n} 封邮件都没有 Authentication-Results；trusted_authserv 留空即可",
    # a draft there and back
    "A draft was laid into {folder} and accepted, but cannot be found there by its Message-ID.": "草稿已放入 {folder} 并被接受，但按 Message-ID 找不到。",
    'Look there for the subject "{subject}" and delete it. If it stays so, drafts could be laid twice: please report it.': "请在那里找主题“{subject}”并删除。若总是如此，草稿可能会重复：请报告。",
    "a draft was laid into {folder} and found again, unchanged": "草稿已放入 {folder}，并原样找到",
    "a draft was laid into {folder} and found again; the server wrote it anew or changed its flags": "草稿已放入 {folder} 并找到；服务器改写了它或改了标记",
    'The test draft stays in {folder} under the subject "{subject}".': "测试草稿留在 {folder}，主题是“{subject}”。",
    "Delete it in your mail client.": "请在邮件客户端中删除。",
    "The server cannot remove a single mail (no UIDPLUS).": "服务器无法只删除一封邮件（没有 UIDPLUS）。",
    "the test draft is removed again": "测试草稿已删除",
    # presets
    "{title}, by `triage init --preset {name}`.": "{title}，由 `triage init --preset {name}` 写入。",
    "What it needs:": "需要先做：",
    "Worth knowing:": "须知：",
    "Its server for sending mail: {host}, port {port}, {security}.": "发信服务器：{host}，端口 {port}，{security}。",
    "put your own address here": "换成自己的地址",
    "a file in this folder: write the password or code into it, one line, nothing else": "本文件夹里的文件：把密码或授权码写进去，一行，别无其他",
    "put your own command here; it prints the access token and nothing else": "换成自己的命令；它只打印访问令牌",
    "NetEase 163 mail (163.com)": "网易 163 邮箱（163.com）",
    "NetEase 126 mail (126.com)": "网易 126 邮箱（126.com）",
    "NetEase yeah.net mail": "网易 yeah.net 邮箱",
    'In the web mail switch IMAP on: Settings, POP3/SMTP/IMAP, "IMAP/SMTP service".': "在网页邮箱开启 IMAP：设置 → POP3/SMTP/IMAP → “IMAP/SMTP服务”。",
    "The same page makes an authorisation code (授权码). It is the password here; the web password does not work.": "同一页面可生成授权码。这里的密码就是授权码，网页登录密码不行。",
    'The server refuses to open folders ("Unsafe Login") until the client says who it is (IMAP ID); triage always does.': "客户端不报身份（IMAP ID）时，服务器拒绝打开文件夹（“Unsafe Login”）；triage 总会报。",
    "Folders inside folders cannot be made there, and not every server of theirs pushes (IDLE): new mail is then polled.": "那里不能建子文件夹，也不是每台服务器都推送（IDLE）：这时定时查看新邮件。",
    "QQ mail (qq.com, foxmail.com)": "QQ 邮箱（qq.com、foxmail.com）",
    "In the web mail switch the IMAP/SMTP service on (Settings, Account).": "在网页邮箱开启 IMAP/SMTP 服务（设置 → 账户）。",
    "There make an authorisation code (授权码). It is the password here; it ends when the QQ password is changed.": "在那里生成授权码。这里的密码就是授权码；修改 QQ 密码后它会失效。",
    "Some boxes show a mail program only the mail of the last 30 days: the web settings say for how long back; choose all.": "有些邮箱只给客户端看最近 30 天的邮件：在网页设置里把收取范围选为全部。",
    'Folders of your own stand under "其他文件夹/"; write them so in `folders`.': "自建的文件夹在“其他文件夹/”下；请在 `folders` 中这样写。",
    "Tencent Exmail, company domains (exmail.qq.com)": "腾讯企业邮箱，公司域名（exmail.qq.com）",
    "The administrator must allow IMAP/SMTP for this member, and the member switches it on in the web mail's settings.": "管理员须允许该成员使用 IMAP/SMTP，成员再在网页邮箱的设置中开启。",
    "With secure log-in on, the password here is a client password (客户端专用密码) made in the web mail; else it is the mailbox password.": "开启安全登录后，这里的密码是在网页邮箱生成的客户端专用密码；否则是邮箱密码。",
    "From outside China {host} may be faster; everything else stays the same.": "在中国境外用 {host} 可能更快；其余不变。",
    "Aliyun enterprise mail, company domains (qiye.aliyun.com)": "阿里企业邮箱，公司域名（qiye.aliyun.com）",
    "The administrator must allow IMAP for the account.": "管理员须允许该账号使用 IMAP。",
    "Where the company demands a client password (三方客户端安全密码), make one in the web mail under account security: it is the"
    " password here.": "公司要求三方客户端安全密码时，请在网页邮箱的账户安全中生成：它就是这里的密码。",
    "Some boxes keep no keywords of one's own, and searches in brackets are refused; triage needs neither.": "有些邮箱不保留自定义关键字，也拒绝带括号的搜索；triage 都不需要。",
    "Gmail and Google Workspace": "Gmail 与 Google Workspace",
    "Switch 2-step verification on for the Google account, then make an app password: it is the password here.": "先为 Google 账号开启两步验证，再生成应用专用密码：它就是这里的密码。",
    "IMAP is always on in Gmail; in Google Workspace the administrator must allow IMAP and app passwords.": "Gmail 的 IMAP 总是开启的；Google Workspace 须由管理员允许 IMAP 和应用专用密码。",
    'Without app passwords use auth = "xoauth2" with a token_command (scope https://mail.google.com/).': '不能用应用专用密码时，请用 auth = "xoauth2" 和 token_command（权限范围 https://mail.google.com/）。',
    "At most 15 connections at a time for all programs and devices together; triage uses one or two.": "所有程序和设备合计最多 15 个连接；triage 用一到两个。",
    'Folders are labels, and Drafts is "[Gmail]/Drafts" or its name in your language; it is found by itself.': "文件夹就是标签，草稿箱是“[Gmail]/Drafts”或其本地语言名称；会自动找到。",
    "Microsoft 365 (Exchange Online)": "Microsoft 365（Exchange Online）",
    "Passwords are not accepted: the log-in is XOAUTH2, so token_command must print a fresh access token.": "不接受密码：登录用 XOAUTH2，token_command 须打印新的访问令牌。",
    "The administrator registers an application in Entra ID with the delegated permissions IMAP.AccessAsUser.All and"
    " offline_access, and leaves IMAP switched on for the mailbox.": "管理员在 Entra ID 注册应用，授予委托权限 IMAP.AccessAsUser.All 和 offline_access，并保持该邮箱的 IMAP 开启。",
    "A script such as mutt_oauth2.py (contrib folder of NeoMutt and Mutt) signs in once and then prints tokens.": "可用 mutt_oauth2.py 这样的脚本（在 NeoMutt 和 Mutt 的 contrib 文件夹）：登录一次，之后打印令牌。",
    "Mail may be rendered anew and gets no keywords of one's own; triage recognises it all the same.": "邮件可能被重新生成，也不能加自定义关键字；triage 照样认得。",
    "Zoho Mail": "Zoho 邮箱",
    "In the web mail switch IMAP access on: Settings, Mail Accounts, your address, IMAP.": "在网页邮箱开启 IMAP 访问：设置 → 邮件账户 → 你的地址 → IMAP。",
    "With two-factor authentication the password here is an application-specific password.": "开启双重验证后，这里的密码是应用专用密码。",
    "imappro.zoho.com is for company domains; a personal zoho.com address uses imap.zoho.com. Accounts of another data centre"
    " have its ending instead of .com, such as imappro.zoho.eu or imappro.zoho.in.": "imappro.zoho.com 用于公司域名；个人 zoho.com 地址用 imap.zoho.com。其他数据中心的账号以其后缀代替 .com，例如 imappro.zoho.eu 或 imappro.zoho.in。",
    "Only folders ticked in the web mail's IMAP settings can be seen from outside.": "只有在网页邮箱的 IMAP 设置中勾选的文件夹才能从外部看到。",
    "Any other IMAP server": "其他 IMAP 服务器",
    "Ask your provider or administrator for the IMAP server's name; often it is imap.DOMAIN or mail.DOMAIN.": "请向服务商或管理员询问 IMAP 服务器名称；常见的是 imap.域名 或 mail.域名。",
    "Many want an app password or authorisation code instead of the web password, and IMAP switched on in the web settings.": "许多服务商要求用应用专用密码或授权码代替网页密码，并在网页设置中开启 IMAP。",
    'cPanel servers put every folder under "INBOX."; Drafts and Sent are found there as well.': "cPanel 服务器的文件夹都在“INBOX.”之下；草稿箱和已发送也能在那里找到。",
    "[signs] lookups = true needs a library that is not installed (dnspython).": "[signs] lookups = true 需要的库（dnspython）没有安装。",
    'Install it with `pip install "triage[dns]"`, or set lookups = false.': '请运行 `pip install "triage[dns]"` 安装，或设 lookups = false。',
    "{where} allow: '{entry}' is neither an address nor a domain.": "{where} allow：'{entry}' 既不是地址也不是域名。",
    "approve by command: `triage approve N`; or send the draft yourself from your mail client": "用命令批准：`triage approve N`；或自己在邮件客户端中发出草稿",
    "the supervisor's yes: the folder {folder}, the keyword Triage-Approved-Supervisor, or `triage approve N --supervisor`": (
        "主管的同意：文件夹 {folder}、关键字 Triage-Approved-Supervisor，或 `triage approve N --supervisor`"
    ),
    "the supervisor's yes: the folder {folder}, or `triage approve N --supervisor`": "主管的同意：文件夹 {folder}，或 `triage approve N --supervisor`",
    "no supervisor is set: the owner's yes is enough for L1 and O2 letters, too": "没有设主管：L1 和 O2 的信也只需本人同意",
    "this provider puts what is sent into Sent by itself; a second copy is laid only if none is found": (
        "该服务商会自己把发出的信放进已发送；只有找不到时才另放一份"
    ),
}
