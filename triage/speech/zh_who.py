"""Chinese for what `contact`, `places` and `buyer` say."""

from __future__ import annotations

TABLE: dict[str, str] = {
    "The form names the country: {words}.": "表单中写明国家：{words}。",
    "The form names a town: {words}.": "表单中写明城市：{words}。",
    "The number {number} has this country's code.": "号码 {number} 带有该国区号。",
    "The number {number} is written the North American way.": "号码 {number} 是北美写法。",
    "The number {number} is written as there.": "号码 {number} 是当地写法。",
    "The address names a state: {words}.": "地址中有州/省：{words}。",
    "The address names the country: {words}.": "地址中写明国家：{words}。",
    "The address names a town: {words}.": "地址中有城市：{words}。",
    "The postcode is written as there: {words}.": "邮编是当地写法：{words}。",
    "The mailbox provider is there: {domain}.": "邮箱服务商在该国：{domain}。",
    "The domain {domain} ends in this country's code.": "域名 {domain} 以该国代码结尾。",
    "The firm's legal form is used there: {company}.": "公司形式为当地所用：{company}。",
    "The firm's name holds a place: {words}.": "公司名称含地名：{words}。",
    "The goods go to {words}.": "货物运往 {words}。",
    "The text speaks of {words}.": "正文提到 {words}。",
    "The text says where they are: {words}.": "正文说明所在地：{words}。",
    "The mail's clock runs at {offset}.": "邮件时钟为 {offset}。",
    "Language and the mail's clock fit ({offset}).": "语言与邮件时钟（{offset}）相符。",
    "The mail is written in the language of that country ({language}).": "邮件用该国语言（{language}）书写。",
    "The zone follows from this: {zone}.": "由此得出时区：{zone}。",
    "The zone fits the mail's clock: {zone}.": "时区与邮件时钟相符：{zone}。",
    "Buyer type {kind}: {words}.": "买家类型 {kind}：{words}。",
    "Buyer type {kind}: no firm, and only a piece or two.": "买家类型 {kind}：没有公司，只要一两件。",
    "Buyer type {kind}, by the customer file.": "买家类型 {kind}（据客户档案）。",
    "Buyer type {kind}, by an earlier mail.": "买家类型 {kind}（据以前的来信）。",
    "Buyer type {kind}, guessed ({share}): mails of such buyers read like this.": "买家类型 {kind}，推测（{share}）：这类买家的来信多是这样写的。",
    "Wrote from {country} before.": "以前从 {country} 来过信。",
    "The customer file says {country}.": "客户档案写的是 {country}。",
}
