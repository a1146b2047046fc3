"""Chinese for what the readers of goods, terms, catalogue and customers say."""

from __future__ import annotations

TABLE: dict[str, str] = {
    "Names {products}.": "点名产品：{products}。",
    "States amounts: {amounts}.": "写明数量：{amounts}。",
    "States terms: {terms}.": "写明条款：{terms}。",
    "The inquiry was read from a form with {n} fields.": "询盘来自表单，共 {n} 个字段。",
    "The catalogue is empty.": "产品目录是空的。",
    "The catalogue has no column {column}.": "产品目录缺少列 {column}。",
    "Write the column names in the first line: {columns}.": "请在第一行写列名：{columns}。",
    "{file}, line {line}: there is no SKU or no name.": "{file} 第 {line} 行：没有 SKU 或名称。",
    "Fill both in; the line is left out until then.": "请补全；在此之前该行不使用。",
    "{file}, line {line}: the SKU {sku} stands in the table already.": "{file} 第 {line} 行：SKU {sku} 在表中已出现过。",
    "Keep one of the lines; the first one is used.": "请保留其中一行；目前使用第一行。",
    "{file}, line {line}: {value} is no number ({column}).": "{file} 第 {line} 行：{value} 不是数字（{column}）。",
    "Write a plain number such as 100, or leave the field empty.": "请写普通数字，例如 100，或留空。",
    "{file}, line {line}: {value} is no plain price in USD; it is not quoted.": "{file} 第 {line} 行：{value} 不是明确的美元价格，不会用于报价。",
    "Write one number such as 46.50, in USD for one unit of the row, or leave the field empty.": "请写一个数字，例如 46.50（美元，按该行的单位计），或留空。",
    "{file}, line {line}: the price {value} names no currency; it is not quoted.": "{file} 第 {line} 行：价格 {value} 没有写明币种，不会用于报价。",
    "Call the column fob_price_usd if its prices are in USD.": "如果该列是美元价格，请将列名改为 fob_price_usd。",
    "{file}, line {line}: the price {value} is not for one {unit}; it is not quoted.": "{file} 第 {line} 行：价格 {value} 不是按 {unit} 计的，不会用于报价。",
    "The customers file has no column {column}.": "客户文件缺少列 {column}。",
    "{file}, line {line}: there is no e-mail address.": "{file} 第 {line} 行：没有邮箱地址。",
    "Fill it in; the line is left out until then.": "请补上；在此之前该行不使用。",
    "{file}, line {line}: {value} is no date (last_order).": "{file} 第 {line} 行：{value} 不是日期（last_order）。",
    "Write it as 2026-01-31, or leave the field empty.": "请写成 2026-01-31，或留空。",
    "{file}, line {line}: {value} is no importance from A to F.": "{file} 第 {line} 行：{value} 不是 A 到 F 的重要性。",
    "{file}, line {line}: {value} is no country code.": "{file} 第 {line} 行：{value} 不是国家代码。",
    "Write the two letters of ISO 3166-1, such as DE, or leave the field empty.": "请写 ISO 3166-1 的两个字母，例如 DE，或留空。",
    "Write a letter from A to F, or leave the field empty.": "请写 A 到 F 的字母，或留空。",
}
