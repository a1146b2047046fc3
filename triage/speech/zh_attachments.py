"""Chinese for what is said about files that come with a mail."""

from __future__ import annotations

TABLE: dict[str, str] = {
    "attachment": "附件",
    "Names {products} in the attachment {name}.": "附件 {name} 中点名产品：{products}。",
    "States amounts in the attachment {name}: {amounts}.": "附件 {name} 中写明数量：{amounts}。",
    "States terms in the attachment {name}: {terms}.": "附件 {name} 中写明条款：{terms}。",
    "The attachment {name} could not be read: it is no whole file of its kind.": "附件 {name} 无法读取：文件不完整或格式不符。",
    "The attachment {name} could not be read: it is locked with a password.": "附件 {name} 无法读取：有密码保护。",
    "The attachment {name} was not read: it holds macros.": "附件 {name} 未读取：含有宏。",
    "The attachment {name} could not be read: it unpacks to far too much.": "附件 {name} 无法读取：解压后过大。",
    "The attachment {name} holds no text (a scan or a drawing): look at it.": "附件 {name} 没有文字（扫描件或图纸）：请人工查看。",
    "The attachment {name} could not be read: it took too long.": "附件 {name} 无法读取：耗时过长。",
    "The attachment {name} could not be read: it needs too much memory.": "附件 {name} 无法读取：占用内存过多。",
    "The attachment {name} could not be read: the reader broke down over it.": "附件 {name} 无法读取：读取程序出错中止。",
    "The attachment {name} could not be read: there is no reader for it.": "附件 {name} 无法读取：没有可用的读取程序。",
    "The attachment {name} was not read: the old formats .xls and .doc never are.": "附件 {name} 未读取：旧格式 .xls 和 .doc 一律不读。",
    "The attachment {name} was not read: it is larger than {n} MB.": "附件 {name} 未读取：大于 {n} MB。",
    "The attachment {name} was not read: only {n} of a mail are.": "附件 {name} 未读取：每封邮件只读 {n} 个附件。",
    "Of the attachment {name} only the beginning was read.": "附件 {name} 只读了开头部分。",
    "The attachment {name} looks like a seller's or another paper: its goods are not taken for wanted.": "附件 {name} 像是卖方资料或其他单据：其中的产品不作为求购内容。",
    "The attachment {name} lists {n} goods: too many to be taken one by one, look at it.": "附件 {name} 列出 {n} 项货物：数量过多，不逐项提取，请人工查看。",
}
