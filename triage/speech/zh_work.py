"""Chinese for the commands, the settings and the daemon."""

from __future__ import annotations

TABLE: dict[str, str] = {
    # settings
    "Compare with a fresh one: `triage init --print`.": "请与全新的配置对照：`triage init --print`。",
    "{file} is not valid TOML: {error}.": "{file} 不是有效的 TOML：{error}。",
    "{where} must be a table ([{section}]).": "{where} 必须是一个表（[{section}]）。",
    "{n} problems in the settings:\n{list}": "配置中有 {n} 个问题：\n{list}",
    "{where} has no setting '{key}', did you mean '{near}'?": "{where} 没有 '{key}' 这个设置，是不是 '{near}'？",
    "{where} has no setting '{key}'; known are {known}.": "{where} 没有 '{key}' 这个设置；可用的有 {known}。",
    "{where} {key}: {error}.": "{where} {key}：{error}。",
    "{where} needs '{key}'.": "{where} 缺少 '{key}'。",
    "{where} must be a list of tables ([[accounts]]).": "{where} 必须是若干个 [[accounts]] 表。",
    "{where}: two accounts are called '{name}'.": "{where}：有两个账户都叫 '{name}'。",
    "{where} needs exactly one of password_env, password_file, password_command ({n} given).": "{where} 必须在 password_env、password_file、password_command 中恰好给出一个（现有 {n} 个）。",
    '{where} with auth = "xoauth2" needs token_command.': '{where} 使用 auth = "xoauth2" 时必须给出 token_command。',
    '{where} folders is empty: name at least one, for example ["INBOX"].': '{where} folders 为空：至少写一个，例如 ["INBOX"]。',
    "{where} poll_seconds must be at least 1.": "{where} poll_seconds 至少为 1。",
    "{where} port must lie between 1 and 65535.": "{where} port 必须在 1 到 65535 之间。",
    '{where} country must be two letters (ISO 3166-1), such as "CN".': '{where} country 必须是两个字母（ISO 3166-1），例如 "CN"。',
    "{where} timezone '{zone}' is not an IANA zone, such as \"Asia/Shanghai\".": "{where} timezone '{zone}' 不是 IANA 时区，例如 \"Asia/Shanghai\"。",
    "{where} address must be the mailbox's e-mail address.": "{where} address 必须是该邮箱的电子邮件地址。",
    "{where} {key}: '{window}' is not HH:MM-HH:MM with the end after the start.": "{where} {key}：'{window}' 不是 HH:MM-HH:MM，或结束早于开始。",
    "{where} {key} is empty.": "{where} {key} 为空。",
    "promises": "信中承诺",
    "more by {when}": "{when} 前再答复",
    "{where} {key} takes numbers from 1 (Monday) to 7 (Sunday).": "{where} {key} 只能是 1（星期一）到 7（星期日）。",
    "{where} {key}: '{code}' is no country code of two letters (ISO 3166-1).": "{where} {key}：'{code}' 不是两个字母的国家代码（ISO 3166-1）。",
    '{where} security = "none" would send the password in clear to {host}; use "tls" or "starttls".': '{where} security = "none" 会把密码明文发给 {host}；请用 "tls" 或 "starttls"。',
    "{where} {key} must lie between {low} and {high}.": "{where} {key} 必须在 {low} 与 {high} 之间。",
    '{where} \'{code}\' is no language code, such as "en" or "zh-Hans".': '{where} \'{code}\' 不是语言代码，例如 "en" 或 "zh-Hans"。',
    '{where} domain must be a bare mail domain, such as "example.com".': '{where} domain 必须是单纯的邮件域名，例如 "example.com"。',
    "{where} name is empty.": "{where} name 为空。",
    'Check `security` and `port`: "tls" goes with 993, "starttls" with 143.': '请检查 `security` 和 `port`："tls" 对应 993，"starttls" 对应 143。',
    "Check `host` in the settings, and whether this computer is on-line.": "请检查设置中的 `host`，以及本机是否联网。",
    "Signs: {signs}.": "迹象：{signs}。",
    "No config file: judged without knowing who you are and what you sell (`triage init DIR` makes one).": "没有配置文件：在不知道你是谁、卖什么的情况下判断（`triage init DIR` 可新建）。",
    "No messages found in {paths}.": "{paths} 里没有邮件。",
    "{path} holds {n} messages.": "{path} 里有 {n} 封邮件。",
    "Name one message: an .eml file, or - for standard input.": "请指明一封邮件：.eml 文件，或用 - 表示标准输入。",
    "There is no message file {path}.": "没有邮件文件 {path}。",
    "{path} still holds the example seller.": "{path} 里还是示例卖家。",
    "Fill in [seller]: it signs your letters and tells your own mail from a look-alike's.": "请填写 [seller]：它用于信件署名，并区分自己的邮件与仿冒邮件。",
    "Account '{account}': the mail was answered, but this server cannot remove our draft alone.": "账户 '{account}'：邮件已有人回复，但该服务器无法单独删除我们的草稿。",
    "Delete the draft in your mail client.": "请在邮件客户端中删除该草稿。",
    # home
    "The folder {path} cannot be made: {error}.": "无法建立文件夹 {path}：{error}。",
    "Give yourself the right to write in {path}, or choose another home with --config.": "请给自己 {path} 的写权限，或用 --config 另选位置。",
    "There is no config file {path}.": "没有配置文件 {path}。",
    "Make one with `triage init DIR`, or name yours with --config.": "用 `triage init DIR` 新建，或用 --config 指定。",
    "The config file {path} cannot be read: {error}.": "无法读取配置文件 {path}：{error}。",
    "It must be a text file in UTF-8 that you may read.": "它必须是你有权读取的 UTF-8 文本文件。",
    "[files] {key}: {path} is larger than {n} MB.": "[files] {key}：{path} 超过 {n} MB。",
    "Is it the right file? A catalogue or customer list is much smaller.": "是不是选错了文件？产品目录和客户表要小得多。",
    "[files] {key}: {path} cannot be read: {error}.": "[files] {key}：无法读取 {path}：{error}。",
    "Paths start at the folder of the config file. Take the setting out if there is no such table.": "路径从配置文件所在的文件夹算起。没有这个表就去掉该设置。",
    "The template {path} is too large.": "模板 {path} 太大。",
    "A letter template is a few kilobytes of text.": "信件模板只是几 KB 的文字。",
    "The template {path} cannot be read: {error}.": "无法读取模板 {path}：{error}。",
    "Save it as text in UTF-8.": "请保存为 UTF-8 文本。",
    "{path} exists already.": "{path} 已经存在。",
    "Choose another folder, or edit that file; `triage init --print` shows a fresh one.": "换一个文件夹，或直接修改该文件；`triage init --print` 可显示全新的配置。",
    "The folder {path} cannot be written: {error}.": "无法写入文件夹 {path}：{error}。",
    "Choose a folder that you may write in.": "请选择你有写权限的文件夹。",
    # secrets
    "Account '{account}': the environment variable {name} is not set.": "账户 '{account}'：环境变量 {name} 没有设置。",
    "Set it before you start, or use password_file or password_command instead.": "请在启动前设置它，或改用 password_file 或 password_command。",
    "Account '{account}': other users can read the password file {path}.": "账户 '{account}'：其他用户可以读取密码文件 {path}。",
    "Run: chmod 600 {path}": "请执行：chmod 600 {path}",
    "Account '{account}': the password file {path} cannot be read: {error}.": "账户 '{account}'：无法读取密码文件 {path}：{error}。",
    "Write the password into that file and make it readable by you alone (chmod 600).": "把密码写入该文件，并设为只有自己可读（chmod 600）。",
    "Account '{account}': the password file {path} is empty.": "账户 '{account}'：密码文件 {path} 是空的。",
    "Run the command yourself and see that it prints the secret and nothing else.": "请自己运行该命令，确认它只输出密码或令牌。",
    "Account '{account}': {key} did not run: {error}.": "账户 '{account}'：{key} 无法运行：{error}。",
    "Account '{account}': {key} gave no secret (exit code {code}).": "账户 '{account}'：{key} 没有给出密码或令牌（退出码 {code}）。",
    # database
    "The database {path} cannot be used: {error}.": "无法使用数据库 {path}：{error}。",
    # mailbox
    "Account '{account}': {host} refused the log-in of {user}: {words}": "账户 '{account}'：{host} 拒绝 {user} 登录：{words}",
    "Check user and password. 163, QQ, Aliyun and Gmail want an authorisation code or app password instead of the"
    ' web password, and IMAP switched on in the web settings; Microsoft 365 wants auth = "xoauth2".': '请检查用户名和密码。163、QQ、阿里云和 Gmail 需要授权码或应用专用密码（不是网页登录密码），并在网页设置中开启 IMAP；Microsoft 365 需要 auth = "xoauth2"。',
    "Account '{account}': ca_file {path} cannot be used: {error}.": "账户 '{account}'：ca_file {path} 无法使用：{error}。",
    "It must be a PEM file with the certificate of the authority that signed the server's certificate.": "它必须是签发服务器证书的机构的 PEM 证书文件。",
    "Account '{account}': the server cannot do what the settings ask: {words}": "账户 '{account}'：服务器不支持设置所要求的功能：{words}",
    'With security = "starttls" the server must offer STARTTLS; try "tls" and port 993.': 'security = "starttls" 要求服务器支持 STARTTLS；请试试 "tls" 和端口 993。',
    "Account '{account}': the certificate of {host} is not trusted: {why}.": "账户 '{account}'：{host} 的证书不受信任：{why}。",
    "Check the host name. If the server has a certificate of your own authority, name that authority's PEM file in ca_file.": "请检查主机名。若服务器使用自建机构的证书，请在 ca_file 中给出该机构的 PEM 文件。",
    "Account '{account}': the folder '{folder}' cannot be used: {words}": "账户 '{account}'：无法使用文件夹 '{folder}'：{words}",
    "Check the folder names in the settings (folders, drafts, sent) against those your mail client shows.": "请把设置中的文件夹名（folders、drafts、sent）与邮件客户端中显示的核对。",
    "Account '{account}': {host} answered: {words}": "账户 '{account}'：{host} 回答：{words}",
    "If it stays so, ask your provider what this answer means.": "若一直如此，请询问邮箱服务商这个回答的含义。",
    "Account '{account}': no Drafts folder was found.": "账户 '{account}'：没有找到草稿箱。",
    'Name it in the settings: drafts = "...", as your mail client shows it.': '请在设置中写明：drafts = "..."，与邮件客户端中显示的一致。',
    "Account '{account}': the server took a draft, but it does not lie in '{folder}'.": "账户 '{account}'：服务器收下了草稿，但它不在 '{folder}' 里。",
    "Look whether a rule of the server moves drafts away; it will be tried again.": "请看服务器是否有规则把草稿移走；程序会再试。",
    "{path} cannot be read: {error}.": "无法读取 {path}：{error}。",
    "Name .eml files, folders with .eml files, a Maildir, a mbox file, or - for standard input.": "请给出 .eml 文件、含 .eml 文件的文件夹、Maildir、mbox 文件，或用 - 表示标准输入。",
    "{path} holds no .eml files and is no Maildir.": "{path} 里没有 .eml 文件，也不是 Maildir。",
    "Check that the file is there and that you may read it.": "请确认文件存在且你有权读取。",
    # daemon and pipeline
    "Another triage runs in this home ({path}).": "这个目录（{path}）里已有另一个 triage 在运行。",
    "See `triage status`; stop the other one first, or use another home.": "请看 `triage status`；先停掉另一个，或另用一个目录。",
    "It may mend itself: try again in a while, or let `triage run` do so.": "可能会自行恢复：过一会儿再试，或交给 `triage run`。",
    "Account '{account}': {problem}": "账户 '{account}'：{problem}",
    "Suspected ({signs}): look at it before anybody acts on it.": "可疑（{signs}）：在采取任何行动之前请先人工查看。",
    "The same mail is already here as number {n}.": "同一封邮件已经在这里，编号 {n}。",
    "It has been answered already.": "已经回复过。",
    "It was received {days} days ago; older mail is read, but gets no draft.": "收到已 {days} 天；较早的邮件只读取，不写草稿。",
    "It is too large to be read whole: a person should look at it.": "邮件太大，没有读完：请人工查看。",
    # commands
    "The config file (default: ./config.toml, $TRIAGE_CONFIG, or the user's configuration folder).": "配置文件（默认：./config.toml、$TRIAGE_CONFIG 或用户配置文件夹）。",
    "JSON instead of text.": "输出 JSON 而不是文字。",
    "Say where: `triage init DIR`.": "请指明位置：`triage init DIR`。",
    "For example: triage init ~/triage": "例如：triage init ~/triage",
    "made {path}": "已建立 {path}",
    "Record nothing and write nothing into the mailbox; print what would be done.": "不记录、不写入邮箱，只打印将要做的事。",
    "{account} {folder}: {n} on the server, {known} on record, {new} new, {aside} set aside": "{account} {folder}：服务器上 {n} 封，已记录 {known}，新 {new}，待人工 {aside}",
    "  {n} earlier mails are left alone at the first look; `since = 2026-11-01` in the account would read them": "  首次查看时 {n} 封旧邮件不动；在账户中写 `since = 2026-11-01` 可以读取它们",
    "  mail {n}: no draft yet: {problem}": "  邮件 {n}：还没有草稿：{problem}",
    "{path} names no account.": "{path} 没有配置账户。",
    "Add an [[accounts]] block; `triage init --print` shows one. `triage classify FILE` and `triage demo` need none.": "请加一个 [[accounts]]；`triage init --print` 有示例。`triage classify FILE` 和 `triage demo` 不需要账户。",
    'would lay a draft: {template} to {to}, "{subject}", best sent {when}': "将放入草稿：{template}，致 {to}，“{subject}”，最佳发送时间 {when}",
    "would hold mail {n} for a person's look": "将扣下邮件 {n} 等待人工查看",
    "Nothing is on record yet in {path}.": "{path} 里还没有任何记录。",
    "Start `triage run`, or look once with `triage once`.": "请启动 `triage run`，或用 `triage once` 查看一次。",
    "Mail received in the last so many days.": "最近多少天收到的邮件。",
    "At most so many rows.": "最多多少行。",
    "Also newsletters, notices, offers to us.": "也列出通讯、通知和推销。",
    "No mail to work on in the last {days} days.": "最近 {days} 天没有需要处理的邮件。",
    "Mail {n} has no verdict: {problem}.": "邮件 {n} 没有判断结果：{problem}。",
    "It needs a person: look at it in your mail client.": "需要人工：请在邮件客户端中查看。",
    "There is no message {message}.": "没有邮件 {message}。",
    "Give a number from `triage list`, a Message-ID, or an .eml file.": "请给出 `triage list` 中的编号、Message-ID 或 .eml 文件。",
    "The clock, ISO 8601 with offset; without it each message's own Date.": "时钟（ISO 8601，带时差）；不给则用每封邮件自己的 Date。",
    "to {to}; ready by {ready}; best sent {send}": "致 {to}；最迟 {ready} 备好；最佳发送 {send}",
    "no draft: {why}": "不写草稿：{why}",
    "'{text}' is not a moment with an offset.": "'{text}' 不是带时差的时间。",
    "Write it like 2026-03-02T09:00:00+08:00.": "请写成 2026-03-02T09:00:00+08:00。",
    "Stay up afterwards and say how to connect a mail client.": "结束后保持运行，并说明如何用邮件客户端连接。",
    "Port of the mailbox's server (default: a free one).": "邮箱服务器的端口（默认：任一空闲端口）。",
    # list and status
    "kind": "类别",
    "L": "级",
    "C": "类",
    "susp.": "可疑",
    "country": "国家",
    "from": "来自",
    "product": "产品",
    "quantity": "数量",
    "ready by": "最迟备好",
    "send at": "发送",
    "draft": "草稿",
    "needs a person": "需人工",
    "held: {signs}": "扣下：{signs}",
    "on its way to Drafts": "正在放入草稿箱",
    "The daemon is running.": "后台程序正在运行。",
    "The daemon is not running: start it with `triage run`.": "后台程序没有运行：用 `triage run` 启动。",
    "No account is configured: add [[accounts]] to config.toml.": "没有配置账户：请在 config.toml 中加 [[accounts]]。",
    "never": "从未",
    "{account}: last complete look {when}": "{account}：上次完整查看 {when}",
    "  trouble: {trouble}": "  故障：{trouble}",
    "  {folder}: {n} on the server, {known} on record, {aside} need a person": "  {folder}：服务器上 {n} 封，已记录 {known}，待人工 {aside}",
    "  judged {judged}, waiting {waiting}, suspected {suspected}, to be fetched again {again}; drafts laid {laid}, on their way {open}": "  已判断 {judged}，等待 {waiting}，可疑 {suspected}，待重取 {again}；草稿已放 {laid}，途中 {open}",
    "  mail {n}: {what} did not work {tries} times: {problem}": "  邮件 {n}：{what} 失败 {tries} 次：{problem}",
    # demonstration
    "A mailbox with 25 invented mails for an invented pump maker; reading and judging ...": "一个虚构水泵厂的邮箱，25 封虚构邮件；正在读取和判断……",
    "{n} mails judged and their drafts laid in {s} seconds.": "{n} 封邮件已判断，草稿已放好，用时 {s} 秒。",
    "{n} drafts lie in the folder Drafts, each under its inquiry; nothing is sent. One of them:": "草稿箱里有 {n} 封草稿，各在其询盘之下；什么都没有发出。其中一封：",
    "\nAnd why a mail was held back (`triage explain {n}`):": "\n以及一封邮件为何被扣下（`triage explain {n}`）：",
    "The demonstration did not finish in time.": "演示没有按时完成。",
    "Run it again with `triage --help` at hand, and report it please.": "请再运行一次；若仍如此请报告。",
    "\nThe mailbox stays up. In your mail client add an account:\n"
    "  IMAP server {host}, port {port}, no encryption (it is only in this computer)\n"
    "  user {user}, password {password}\nCtrl-C ends it; everything is forgotten then.": "\n邮箱保持运行。请在邮件客户端中添加账户：\n  IMAP 服务器 {host}，端口 {port}，不加密（只在本机）\n  用户 {user}，密码 {password}\n按 Ctrl-C 结束，之后一切都会忘掉。",
    # help
    "The inbox agent of an export sales team.\n\n"
    "Watches mailboxes, judges each new mail with reasons, and lays reply drafts into Drafts.\n\n"
    "\b\nExamples:\n"
    "  triage demo                      see it work on an invented mailbox\n"
    "  triage classify ~/Downloads/*.eml  judge files, no account needed\n"
    "  triage init ~/triage             make a home, then edit its config.toml\n"
    "  triage run --config ~/triage/config.toml\n\n"
    "Messages are in English or Chinese (中文): as TRIAGE_LANGUAGE says (en, zh), else [program] language of config.toml, else\n"
    "[seller] language there, else your system's language.": "外贸团队的收件箱助手。\n\n"
    "监看邮箱，有理有据地判断每封新邮件，并把回复草稿放入草稿箱。\n\n"
    "\b\n示例：\n"
    "  triage demo                      在虚构的邮箱上看它工作\n"
    "  triage classify ~/Downloads/*.eml  判断文件，不需要账户\n"
    "  triage init ~/triage             建立目录，然后修改其中的 config.toml\n"
    "  triage run --config ~/triage/config.toml\n\n"
    "显示中文或英文：先看环境变量 TRIAGE_LANGUAGE（zh、en），再看 config.toml 的 [program] language，\n"
    "再看其中的 [seller] language，最后看系统语言。",
    "Make a home in DIR: a config.toml that explains itself, and empty tables.\n\n"
    "\b\nExamples:\n"
    "  triage init ~/triage\n"
    "  triage init --print > fresh.toml": "在 DIR 建立目录：自带说明的 config.toml 和空表。\n\n\b\n示例：\n  triage init ~/triage\n  triage init --print > fresh.toml",
    "Watch the mailboxes in the foreground until Ctrl-C.\n\n"
    "Only mail that arrives from now on is read, unless the account names a day with `since`.\n"
    "One process a home; `triage status` shows how it stands.\n\n"
    "\b\nExamples:\n"
    "  triage run\n"
    "  triage run --config ~/triage/config.toml\n"
    "  triage run --dry-run        judge, but lay no drafts and record nothing": "在前台监看邮箱，直到 Ctrl-C。\n\n"
    "只读取从现在起收到的邮件，除非账户用 `since` 写明日期。\n"
    "每个目录只能有一个进程；`triage status` 显示状况。\n\n"
    "\b\n示例：\n"
    "  triage run\n"
    "  triage run --config ~/triage/config.toml\n"
    "  triage run --dry-run        只判断，不放草稿、不记录",
    "Look once at all mailboxes, do what is to be done, and end.\n\n"
    "\b\nExamples:\n"
    "  triage once\n"
    "  triage once --dry-run       print what would be done, change nothing": "查看所有邮箱一次，做完该做的事就结束。\n\n\b\n示例：\n  triage once\n  triage once --dry-run       只打印将要做的事，不作任何改动",
    "List mail in the order of work: level, class, deadline; then what needs a look.\n\n"
    "Columns: L is the level (1 nearly closed to 4 no clear intent; 3+ a candidate for 2), C the class (A answer first to D answer"
    " last), susp. the suspicion from 0 to 1. `ready by` is until when a draft has to lie in Drafts, `promises` until when the"
    " letter promises an answer to what stands under `open`. A narrow terminal shows fewer columns.\n\n"
    "\b\nExamples:\n"
    "  triage list\n"
    "  triage list --days 30 --all\n"
    "  triage list --json | jq '.[].number'": "按处理次序列出邮件：级、类、期限；其后是需要查看的。\n\n各栏：“级”从 1（将成交）到 4（意向不明），3+ 可能升为 2；“类”从 A（先回复）到 D（最后回复）；“可疑”从 0 到 1。“最迟备好”是草稿应放入草稿箱的期限，“信中承诺”是信里答应答复“待答复”各项的期限。窄终端上栏目较少。\n\n\b\n示例：\n  triage list\n  triage list --days 30 --all\n  triage list --json | jq '.[].number'",
    "Show how the program stands: running or not, each account, what waits, what needs a person.\n\n"
    "\b\nExamples:\n"
    "  triage status\n"
    "  triage status --json": "显示程序状况：是否运行、各账户、等待的、需要人工的。\n\n\b\n示例：\n  triage status\n  triage status --json",
    "Say why MESSAGE was judged as it was.\n\n"
    "Lists each handbook rule that applied and the words in the mail that made it apply.\n"
    "MESSAGE is a number from `triage list`, a Message-ID or an .eml file.\n\n"
    "\b\nExamples:\n"
    "  triage explain 42\n"
    "  triage explain ~/Downloads/strange-offer.eml": "说明 MESSAGE 为什么这样判断。\n\n"
    "列出用到的每条手册规则，以及邮件中触发它的原文。\n"
    "MESSAGE 是 `triage list` 中的编号、Message-ID 或 .eml 文件。\n\n"
    "\b\n示例：\n"
    "  triage explain 42\n"
    "  triage explain ~/Downloads/strange-offer.eml",
    "Judge messages in files; nothing is recorded.\n\n"
    "PATH is an .eml file, a folder of them, a Maildir, a mbox file, or - for standard input. Messages are taken\n"
    "in the order of their Date; earlier ones of the call are history for the later ones.\n\n"
    "\b\nExamples:\n"
    "  triage classify ~/Downloads/*.eml\n"
    "  triage classify --json ~/Maildir > verdicts.jsonl\n"
    "  cat mail.eml | triage classify -": "判断文件中的邮件，不作记录。\n\n"
    "PATH 是 .eml 文件、其文件夹、Maildir、mbox 文件，或用 - 表示标准输入。邮件按 Date 的次序处理，\n"
    "同一次调用中较早的邮件是较晚的邮件的历史。\n\n"
    "\b\n示例：\n"
    "  triage classify ~/Downloads/*.eml\n"
    "  triage classify --json ~/Maildir > verdicts.jsonl\n"
    "  cat mail.eml | triage classify -",
    "Show the draft each message in files would get when it arrives; nothing is recorded or sent.\n\n"
    "\b\nExamples:\n"
    "  triage drafts inquiry.eml\n"
    "  triage drafts --now 2026-03-02T09:00:00+08:00 --json mail/": "显示文件中每封邮件到达时会得到的草稿；不记录、不发送。\n\n\b\n示例：\n  triage drafts inquiry.eml\n  triage drafts --now 2026-03-02T09:00:00+08:00 --json mail/",
    "See it work: an invented mailbox in this computer's memory, 25 invented mails, the real daemon.\n\n"
    "\b\nExamples:\n"
    "  triage demo\n"
    "  triage demo --keep          stay up, and look with your own mail client": "看它工作：本机内存中的虚构邮箱、25 封虚构邮件、真正的后台程序。\n\n\b\n示例：\n  triage demo\n  triage demo --keep          保持运行，用自己的邮件客户端查看",
    "{path} is no mail: it has no header (From, Date, Subject ...). Judged by its words alone.": "{path} 不是邮件：没有邮件头（From、Date、Subject 等）。只按文字判断。",
}
