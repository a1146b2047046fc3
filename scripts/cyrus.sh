#!/bin/sh
# Cyrus IMAP as a second make of server for the tests. Debian's package and Dovecot's exclude each other, so its files and the libraries
# it needs are only unpacked, into a folder of their own: nothing is installed, nothing runs by itself. Needs apt-get and dpkg.
#   sh scripts/cyrus.sh [FOLDER]        default: /opt/cyrus-private as root, ~/.cache/cyrus-private otherwise
# The tests look there, or where TRIAGE_CYRUS says.
set -eu
if [ "$(id -u)" = 0 ]; then default=/opt/cyrus-private; else default="$HOME/.cache/cyrus-private"; fi
folder=${1:-${TRIAGE_CYRUS:-$default}}
if [ -x "$folder/usr/lib/cyrus/bin/imapd" ]; then
    echo "Cyrus is in $folder already."
    exit 0
fi
if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg >/dev/null 2>&1; then
    echo "Cyrus is unpacked from Debian packages, and this system has none: tests with it are skipped."
    exit 0
fi
downloads=$(mktemp -d)
trap 'rm -rf "$downloads"' EXIT
packages="cyrus-imapd cyrus-common sasl2-bin libsasl2-2 libsasl2-modules-db libical3 libxapian30 libzephyr4 libpcre3 libclamav12 libmspack0"
cd "$downloads"
fetch() { apt-get download -q $packages >/dev/null 2>&1; }
fetch || { [ "$(id -u)" = 0 ] && apt-get update -q >/dev/null && fetch; }
mkdir -p "$folder"
for package in ./*.deb; do
    dpkg -x "$package" "$folder"
done
echo "Cyrus is in $folder."
