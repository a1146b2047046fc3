"""A demonstration without a network: an IMAP server in this process, invented mails, the home of an invented seller.

`server` serves, `mails` writes, `home` furnishes. Nobody who only uses `triage run` imports any of it.
"""
