#!/bin/sh
# Legt diese Version des Kits in einen Webordner und stellt die beweglichen Adressen um.
# Puts this version of the kit into a web folder and moves the floating addresses to it.
#
#   sh deploy/install.sh /srv/www/fds
#
# Danach liegen dort / afterwards there are:
#   0.1.0/                 diese Version; wird nie mehr geändert / this version, never changed again
#   0, 0.1, latest         Verweise auf die jeweils neueste Version / links to the newest version
#   chunks/                Teile aller Versionen, für Seiten, die noch offen sind / of all versions
#
# Mehrfach aufrufbar. Ältere Versionen bleiben liegen / may be repeated; older versions stay.
set -eu

die() {
  echo "install.sh: $1" >&2
  exit 1
}

[ $# -eq 1 ] || die "Aufruf / usage: sh install.sh FOLDER"
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
kit="$here/fds"
[ -f "$kit/integrity.json" ] || die "$kit: kein Kit / no kit"
version=$(sed -n 's/^ *"version": *"\([0-9A-Za-z.-]*\)".*/\1/p' "$kit/integrity.json" | head -n 1)
[ -n "$version" ] || die "keine Version in integrity.json / no version"

# Nichts Beschädigtes ausliefern / publish nothing that is damaged.
if command -v sha256sum > /dev/null 2>&1; then
  (cd "$here" && sha256sum --check --quiet --strict SHA256SUMS) || die "SHA256SUMS passt nicht / mismatch"
fi

mkdir -p "$1"
target=$(CDPATH='' cd -- "$1" && pwd)
stage="$target/.$version.$$"
trap 'rm -rf "$stage"' EXIT
cp -Rp "$kit" "$stage"
chmod -R a+rX "$stage"

# Gepackte Fassungen daneben, außer von Dateien, in die nginx die Adresse einsetzt.
# Packed forms beside them, but not of files in which nginx puts the address.
find "$stage" -type f \( -name '*.js' -o -name '*.css' -o -name '*.json' \) \
  ! -path '*/oembed/*' -exec gzip -9 -n -k -f {} +

if [ -e "$target/$version" ]; then
  diff -rq -x '*.gz' "$stage" "$target/$version" > /dev/null ||
    die "$target/$version gibt es schon, mit anderem Inhalt / exists with other content"
else
  mv "$stage" "$target/$version"
fi

mkdir -p "$target/chunks"
cp -Rp "$target/$version/chunks/." "$target/chunks/"

# Verweise in einem Schritt umstellen, nie zurück auf eine ältere Version / never back to an older one.
point() {
  newest=$(cd "$target" && ls -d -- $2 2> /dev/null | grep -E '^[0-9]+\.[0-9]+\.[0-9]+$' | sort -V | tail -n 1)
  [ -n "$newest" ] || newest=$version
  ln -sfn "$newest" "$target/.link.$$"
  mv -fT "$target/.link.$$" "$target/$1" 2> /dev/null || {
    # Ohne GNU: fast ein Schritt / without GNU: nearly one step.
    rm -f "$target/.link.$$"
    ln -sfn "$newest" "$target/$1"
  }
}
major=${version%%.*}
minor=${version%.*}
point "$major" "$major.*.*"
point "$minor" "$minor.*"
point latest '*.*.*'

echo "fds-widgets $version: $target/$version ($major, $minor, latest -> $(readlink "$target/latest"))"
