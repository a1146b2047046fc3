#!/bin/sh
# Dovecot for the tests: installed when we are root on a Debian-like system and it is missing; otherwise what is skipped is said.
set -u
if [ -x /usr/sbin/dovecot ] && [ -x /usr/lib/dovecot/lmtp ]; then
    exit 0
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "installing Dovecot for the tests"
    export DEBIAN_FRONTEND=noninteractive
    apt-get install -y -q --no-install-recommends dovecot-imapd dovecot-lmtpd openssl >/dev/null 2>&1 ||
        { apt-get update -q >/dev/null && apt-get install -y -q --no-install-recommends dovecot-imapd dovecot-lmtpd openssl >/dev/null; }
fi
if ! [ -x /usr/sbin/dovecot ] || ! [ -x /usr/lib/dovecot/lmtp ]; then
    echo "Dovecot is not installed: tests against a real IMAP server are skipped (apt-get install dovecot-imapd dovecot-lmtpd)."
fi
exit 0
