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
    "The catalogue's line {line} has no SKU or no name.": "产品目录第 {line} 行没有 SKU 或名称。",
    "Fill both in; the line is left out until then.": "请补全；在此之前该行不使用。",
    "The SKU {sku} stands in the catalogue twice, again in line {line}.": "SKU {sku} 在产品目录中重复，再次出现在第 {line} 行。",
    "Keep one of the lines; the first one is used.": "请保留其中一行；目前使用第一行。",
    "{value} is no number ({column}, line {line} of the catalogue).": "{value} 不是数字（{column}，产品目录第 {line} 行）。",
    "Write a plain number such as 100 or 46.50, or leave the field empty.": "请写普通数字，例如 100 或 46.50，或留空。",
    "The customers file has no column {column}.": "客户文件缺少列 {column}。",
    "The customers file's line {line} has no e-mail address.": "客户文件第 {line} 行没有邮箱地址。",
    "Fill it in; the line is left out until then.": "请补上；在此之前该行不使用。",
    "{value} is no date (last_order, line {line} of the customers file).": "{value} 不是日期（last_order，客户文件第 {line} 行）。",
    "Write it as 2026-01-31, or leave the field empty.": "请写成 2026-01-31，或留空。",
    "{value} is no importance from A to F (line {line} of the customers file).": "{value} 不是 A 到 F 的重要性（客户文件第 {line} 行）。",
    "Write a letter from A to F, or leave the field empty.": "请写 A 到 F 的字母，或留空。",
}
