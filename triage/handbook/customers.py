"""Customers the team keeps for the long run (handbook 3.4): customers.csv as values.

The columns are `email,name,company,country,orders,last_order,total_usd,importance,circle,owner,notes`.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from triage.handbook.catalogue import number_in, read_table
from triage.terms import Customer, Problem, sentence

COLUMNS = ("email", "name", "company", "country", "orders", "last_order", "total_usd", "importance", "circle", "owner", "notes")
_HEADINGS = {
    "mail": "email", "emailaddress": "email", "邮箱": "email", "电子邮件": "email", "contact": "name", "姓名": "name", "联系人": "name",
    "公司": "company", "客户": "company", "国家": "country", "订单数": "orders", "lastorder": "last_order", "最近下单": "last_order",
    "total": "total_usd", "totalusd": "total_usd", "amount": "total_usd", "金额": "total_usd", "重要性": "importance", "等级": "importance",
    "圈层": "circle", "salesperson": "owner", "负责人": "owner", "业务员": "owner", "remarks": "notes", "备注": "notes",
}  # fmt: skip


def parse_customers(text: str, file: str = "customers.csv") -> tuple[tuple[Customer, ...], tuple[Problem, ...]]:
    """The rows of a customers file, and what is wrong with the others. An empty file is no mistake.

    `file` is the file's name, for the messages.
    """
    from triage.handbook.geography import country_named
    from triage.handbook.tables.countries import ZONES

    rows, headings = read_table(text, _HEADINGS)
    if not headings:
        return (), ()
    problems: list[Problem] = []
    if "email" not in headings:
        problem = Problem(
            sentence("The customers file has no column {column}.", column="email"),
            sentence("Write the column names in the first line: {columns}.", columns=",".join(COLUMNS)),
            "line 1",
        )
        return (), (problem,)
    customers: list[Customer] = []
    for line, row in rows:
        email = row.get("email", "")
        if "@" not in email:
            problems.append(
                Problem(
                    sentence("{file}, line {line}: there is no e-mail address.", file=file, line=line),
                    sentence("Fill it in; the line is left out until then."),
                    f"line {line}",
                )
            )
            continue
        written = row.get("last_order", "")
        last_order = _day(written)
        if written and last_order is None:
            problems.append(
                Problem(
                    sentence("{file}, line {line}: {value} is no date (last_order).", file=file, line=line, value=written),
                    sentence("Write it as 2026-01-31, or leave the field empty."),
                    f"line {line}",
                )
            )
        importance = row.get("importance", "").upper()
        if importance and importance not in "ABCDEF":
            problems.append(
                Problem(
                    sentence("{file}, line {line}: {value} is no importance from A to F.", file=file, line=line, value=importance),
                    sentence("Write a letter from A to F, or leave the field empty."),
                    f"line {line}",
                )
            )
            importance = ""
        numbers: dict[str, Decimal | None] = {}
        for column in ("orders", "total_usd", "circle"):
            cell = row.get(column, "")
            numbers[column] = number_in(cell)
            if cell and numbers[column] is None and cell not in ("-", "–"):
                problems.append(
                    Problem(
                        sentence("{file}, line {line}: {value} is no number ({column}).", file=file, line=line, value=cell, column=column),
                        sentence("Write a plain number such as 100, or leave the field empty."),
                        f"line {line}",
                    )
                )
        country = row.get("country", "").strip()
        code = country.upper() if country.upper() in ZONES else (country_named(country) or "")
        if country and country.upper() != code:
            problems.append(
                Problem(
                    sentence("{file}, line {line}: {value} is no country code.", file=file, line=line, value=country),
                    sentence("Write the two letters of ISO 3166-1, such as DE, or leave the field empty."),
                    f"line {line}",
                )
            )
        circle = numbers["circle"]
        customers.append(
            Customer(
                email=email,
                name=row.get("name", ""),
                company=row.get("company", ""),
                country=code,
                orders=int(numbers["orders"] or 0),
                last_order=last_order,
                total_usd=numbers["total_usd"] or Decimal(0),
                importance=importance,
                circle=None if circle is None else int(circle),
                owner=row.get("owner", ""),
                notes=row.get("notes", ""),
            )
        )
    return tuple(customers), tuple(problems)


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written.strip().replace("/", "-").replace(".", "-")[:10])
    except ValueError:
        return None
