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
case $(head -c 1 "$feed") in
  '{') ;;
  *) die "$feed: kein JSON-Objekt / no JSON object" ;;
esac

grep -q '"id"' "$feed" || die "$feed: kein einziger Eintrag / not one record"
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
