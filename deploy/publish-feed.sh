#!/bin/sh
# Veröffentlicht einen Feed so, dass niemand einen halben liest: schreiben, prüfen, umbenennen.
# Publishes a feed so that nobody reads half of it: write, check, rename.
#
#   sh deploy/publish-feed.sh feed.json /srv/www/fds
#
# Umbenennen geschieht im Dateisystem in einem Schritt; wer gerade liest, bekommt die alte Datei zu
# Ende. Höchstens einmal je Sekunde: Der ETag von nginx ist Änderungszeit (in Sekunden) und Größe.
# A rename is one step; who is reading gets the old file to its end. At most once a second.
set -eu

die() {
  echo "publish-feed.sh: $1" >&2
  exit 1
}

[ $# -eq 2 ] || die "Aufruf / usage: sh publish-feed.sh FEED FOLDER"
feed=$1
target=$2
[ -s "$feed" ] || die "$feed: leer oder nicht da / empty or not there"
[ -d "$target" ] || die "$target: kein Ordner / no folder"

# 20 MB ist die Grenze des Kits / the kit's limit.
[ "$(wc -c < "$feed")" -le 20971520 ] || die "$feed: größer als 20 MB / larger than 20 MB"

# Wo Node.js da ist, tut es das Programm des Kits: Es prüft genauer, hebt Fassungen auf und schreibt
# changes.xml, datapackage.json und status.html / the kit's program does it where there is Node.js.
program="$target/latest/cli/fds.js"
if command -v node > /dev/null 2>&1 && [ -f "$program" ]; then
  node "$program" publish "$feed" --to "$target" || die "$feed: nicht veröffentlicht / not published"
  exit 0
fi
# Sonst wird geprüft, was ohne das Programm zu prüfen ist: gültiges JSON (mit Python, wo es da ist), die
# Fassung, und ob ein Eintrag Kennung und Namen hat / else what can be checked without it: valid JSON
# (with Python where there is any), the version, and whether a record has an id and a name.
case $(head -c 1 "$feed") in
  '{') ;;
  *) die "$feed: kein JSON-Objekt / no JSON object" ;;
esac
flat=$(tr -d '\r\n' < "$feed" | tail -c 4096)
case $(printf '%s' "$flat" | tr -d ' \t' | tail -c 1) in
  '}') ;;
  *) die "$feed: hört mittendrin auf / ends in the middle" ;;
esac
has() {
  tr '\r\n' '  ' < "$feed" | LC_ALL=C grep -Eq "$1"
}
has '"version"[[:space:]]*:[[:space:]]*1[[:space:]]*[,}]' || die "$feed: nicht Fassung 1 / not version 1"
has '"id"[[:space:]]*:[[:space:]]*"[^"[:space:]]' || die "$feed: kein einziger Eintrag / not one record"
has '"(title|label|name)"[[:space:]]*:[[:space:]]*"[^"[:space:]]' ||
  die "$feed: kein Eintrag mit einem Namen / no record with a name"
if command -v python3 > /dev/null 2>&1; then
  python3 - "$feed" << 'CHECK' || die "$feed: kein Feed der Fassung 1 mit Einträgen / no feed of version 1 with records"
import json, sys

LISTS = ("layers", "goals", "categories", "leitlinien", "topics", "projects", "events", "actors")


def is_text(value):
    return isinstance(value, str) and value.strip() != ""


def is_usable(record):
    named = isinstance(record, dict) and any(is_text(record.get(key)) for key in ("title", "label", "name"))
    return named and is_text(record.get("id"))


try:
    with open(sys.argv[1], encoding="utf-8-sig") as file:
        feed = json.load(file)
except ValueError as error:
    sys.exit(f"publish-feed.sh: {error}")
lists = [feed.get(name) for name in LISTS] if isinstance(feed, dict) and feed.get("version") == 1 else []
records = [record for each in lists if isinstance(each, list) for record in each]
sys.exit(0 if any(is_usable(record) for record in records) else 1)
CHECK
fi
# Webseiten lehnen andere Codierungen ab / pages refuse other encodings.
if command -v iconv > /dev/null 2>&1; then
  iconv -f UTF-8 -t UTF-8 "$feed" > /dev/null 2>&1 || die "$feed: nicht in UTF-8 / not in UTF-8"
fi

stage="$target/.feed.$$"
trap 'rm -f "$stage" "$stage.gz"' EXIT
# Im Zielordner, denn nur innerhalb eines Dateisystems ist Umbenennen ein Schritt / same file system.
cp "$feed" "$stage"
chmod a+r "$stage"
gzip -9 -n -c "$stage" > "$stage.gz"
# Gleiche Zeit für beide Fassungen, denn auf mehreren Servern muss der ETag gleich sein (rsync -t).
touch -r "$stage" "$stage.gz"
mv -f "$stage.gz" "$target/feed.v1.json.gz"
mv -f "$stage" "$target/feed.v1.json"
