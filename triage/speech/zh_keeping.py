"""Chinese for keeping the store: damage, disk trouble, identity, erasing, exporting."""

from __future__ import annotations

TABLE: dict[str, str] = {
    # the database
    "The database {path} is damaged: {error}.": "数据库 {path} 已损坏：{error}。",
    "Start `triage run` or `triage once`: the file is moved aside, and mail is read again from the server.": "请启动 `triage run` 或 `triage once`：损坏的文件会被移到一旁，邮件从服务器重新读取。",
    "The disk is full: {path} cannot grow.": "磁盘已满：{path} 无法再写入。",
    "Make room on that disk. Nothing is lost: what could not be recorded is done again.": "请清理该磁盘。什么都不会丢：没能记录的会重新处理。",
    "Another program holds the database open: a backup, perhaps. It is tried again by itself.": "另一个程序正占用数据库（可能是备份）。程序会自动重试。",
    "Check that you may write in that folder, and that its disk is sound and not full. What could not be recorded is done again.": "请确认你有该文件夹的写权限，磁盘完好且未满。没能记录的会重新处理。",
    "{path} cannot be written: {error}.": "无法写入 {path}：{error}。",
    "Check that you may write in that folder, and that its disk is neither full nor read-only.": "请确认你有该文件夹的写权限，且磁盘未满、不是只读。",
    "The database was damaged ({why}). It lies in {folder} now; a new one was made.": "数据库已损坏（{why}）。损坏的文件已移到 {folder}，并新建了数据库。",
    "The database {path} was gone; a new one was made.": "数据库 {path} 不见了；已新建。",
    "Mail received since {when} is read again from the server. Drafts that still lie in Drafts are not laid twice.": "自 {when} 起收到的邮件会从服务器重新读取。仍在草稿箱里的草稿不会重复放入。",
    "Since when it had been in use is not known: as at a first run, only new mail is read.": "无法得知它从何时开始使用：与首次运行一样，只读取新邮件。",
    # identity
    "It says the same as mail {n}, and may be that one or a new one: a person should look.": "它与第 {n} 号邮件内容相同，可能是同一封，也可能是新的：请人工看一下。",
    "It bears the Message-ID of mail {n} and says something else: a person should look.": "它带有第 {n} 号邮件的 Message-ID，但内容不同：请人工看一下。",
    # retention
    "The text of this mail is no longer kept; the verdict of that day is.": "这封邮件的正文已不再保留；当时的判断仍在。",
    # export
    "Write what is on record into FILE: a table for a spreadsheet, or JSON for a program.\n\n"
    "FILE is a path, or - for standard output. Facts only; the text of mails and drafts is not among them.\n"
    "A CSV opens in Excel as it is (UTF-8 with BOM), and what buyers wrote is never calculated as a formula.\n\n"
    "\b\nExamples:\n"
    "  triage export mails.csv\n"
    "  triage export --what buyers buyers.csv\n"
    "  triage export --format json - | jq .class": "把记录写入 FILE：供表格软件使用的 CSV，或供程序使用的 JSON。\n\n"
    "FILE 是路径，或用 - 表示标准输出。只有事实，不含邮件和草稿的正文。\n"
    "CSV 可直接用 Excel 打开（UTF-8 带 BOM），买家写的内容绝不会被当作公式计算。\n\n"
    "\b\n示例：\n"
    "  triage export mails.csv\n"
    "  triage export --what buyers buyers.csv\n"
    "  triage export --format json - | jq .class",
    "One row a mail, a sender of inquiries, or a draft.": "每行一封邮件（mails）、一个询盘发件人（buyers）或一份草稿（drafts）。",
    "CSV, or JSON with one object a line (default: by FILE's name; CSV).": "CSV，或每行一个对象的 JSON（默认按文件名判断，否则为 CSV）。",
    "{n} rows written to {path}.": "已将 {n} 行写入 {path}。",
    "Name a file in a folder that you may write in, or - for standard output.": "请指定你有写权限的文件夹中的文件，或用 - 表示标准输出。",
    # erase
    "Take all of one person out of the store: mails from and to ADDRESS, what was found in them, drafts, who wrote when.\n\n"
    "Mail of that person from before that moment does not come back when the mailbox is read again; a new mail will be read.\n"
    "What lies in the mailbox itself is yours to delete. The daemon must not run meanwhile.\n\n"
    "\b\nExamples:\n"
    "  triage erase ana@buyer.example\n"
    "  triage erase ana@buyer.example --yes\n"
    "  triage erase --list         when addresses were erased; which ones, nobody can tell any more": "从记录中删除某个人的一切：与 ADDRESS 往来的邮件、从中得出的内容、草稿、往来时间。\n\n"
    "此前的邮件在重新读取邮箱时不会再回来；此人以后新来的邮件照常读取。\n"
    "邮箱里的邮件请自行删除。操作期间后台程序不能运行。\n\n"
    "\b\n示例：\n"
    "  triage erase ana@buyer.example\n"
    "  triage erase ana@buyer.example --yes\n"
    "  triage erase --list         何时删除过地址；是哪些地址，已无人能知道",
    "Do not ask.": "不再询问。",
    "Show when addresses were erased.": "显示何时删除过地址。",
    "{n} addresses were erased.": "已删除过 {n} 个地址。",
    "{address}: {mails} mails, {drafts} drafts, {sent} mails sent to it.": "{address}：{mails} 封邮件，{drafts} 份草稿，发给它的邮件 {sent} 封。",
    "Erase all of it for good?": "全部永久删除吗？",
    "Nothing was erased.": "没有删除任何内容。",
    "Answer y, or add --yes.": "请回答 y，或加上 --yes。",
    "Erased. Mail of this address from before now stays out of the store.": "已删除。该地址此前的邮件不会再进入记录。",
    "'{text}' is not an e-mail address.": "'{text}' 不是电子邮件地址。",
    "Write it like: triage erase ana@buyer.example": "请写成：triage erase ana@buyer.example",
    "{address} is your own address: all mail is from it or to it.": "{address} 是你自己的地址：所有邮件都与它往来。",
    "To forget everything, stop the program and delete the folder {path}.": "若要忘掉一切，请停止程序并删除文件夹 {path}。",
    "{n} drafts of ours were laid for it: delete those that still lie in Drafts.": "曾为它放入 {n} 份草稿：仍在草稿箱里的请自行删除。",
    "Other people's mails name the address in their text and stay: {numbers}.": "其他人的邮件正文提到该地址，仍然保留：{numbers}。",
    "{path} lists it: take the row out.": "{path} 里有它：请删去那一行。",
    "Copies of damaged databases hold mail too: delete {paths}.": "损坏数据库的副本里也有邮件：请删除 {paths}。",
    # compact
    "Write the database anew: smaller after mail was dropped (`[store] keep_raw_days`), and checked.\n\n"
    "The daemon must not run meanwhile; it takes as much free disk as the database is large.\n\n"
    "\b\nExamples:\n"
    "  triage compact": "重写数据库：丢弃邮件正文（`[store] keep_raw_days`）之后使文件变小，并检查一遍。\n\n"
    "操作期间后台程序不能运行；需要与数据库同样大的空闲磁盘。\n\n"
    "\b\n示例：\n"
    "  triage compact",
    "{before} MB before, {after} MB now.": "之前 {before} MB，现在 {after} MB。",
    "Nothing of {address} is on record.": "没有 {address} 的任何记录。",
    "  Add --yes to keep mail of this address from before now out of the store all the same.": "  加上 --yes，此前来自该地址的邮件今后也不会进入数据库。",
}
