import { ledgerFile } from '../folder/folder-ledger.ts';
import { releasesMark } from '../folder/release-folder.ts';

/*
 * Scripts for the remote side: POSIX sh with the usual commands of a Linux system. `$1` is the
 * folder of the releases; lists of files arrive on standard input, one on each line.
 */

const mark = releasesMark.file;

/** Status 3: the folder has content that no publication made. */
export const foreignStatus = 3;

/** Status 4: another publication holds the folder. */
export const busyStatus = 4;

const refuseForeign = (refusal: string): string => `
if [ -e "$1" ] && [ ! -e "$1/${mark}" ] && [ -n "$(ls -A "$1")" ]; then ${refusal}; fi
if [ -e "$1/current" ] && [ ! -L "$1/current" ]; then ${refusal}; fi`;

/** What `listScript` prints for a folder with content that no publication made. */
export const foreignWord = 'foreign';

/**
 * Prints the target of `current` on the first line, and all existing releases on the next ones;
 * nothing if there is no folder. An unreadable folder is an error.
 */
export const listScript = `set -eu${refuseForeign(`echo ${foreignWord}; exit 0`)}
if LC_ALL=C ls -d -- "$1" 2>&1 >/dev/null | grep -q 'No such file or directory$'; then exit 0; fi
cd "$1"
if [ -L current ]; then readlink current; else echo; fi
[ ! -e releases ] || ls releases/`;

/** Prints the manifest of a release; `$2` is its name. */
export const manifestScript = `set -eu
cd "$1/releases/$2"
[ ! -e manifest-site.json ] || cat manifest-site.json`;

/** Prints the address ledger; nothing if there is none. */
export const ledgerScript = `set -eu
[ ! -e "$1/${ledgerFile}" ] || cat "$1/${ledgerFile}"`;

/**
 * Replaces the ledger beside the releases atomically with standard input, and links it into the
 * release `$2`.
 */
export const keepLedgerScript = `set -eu
umask 022
cd "$1"
cat > .${ledgerFile}-next
mv -T .${ledgerFile}-next ${ledgerFile}
[ -e "$2/${ledgerFile}" ] || ln -s ../../${ledgerFile} "$2/${ledgerFile}"`;

/**
 * Marks the folder as content of publications, locks it until standard input ends (as it does with
 * the connection), and clears the remains of a killed publication.
 */
export const holdScript = `set -eu
umask 022${refuseForeign(`exit ${foreignStatus}`)}
command -v flock >/dev/null || { echo 'flock: not found' >&2; exit 1; }
mkdir -p "$1/releases"
cd "$1"
[ -e ${mark} ] || printf '%s' '${releasesMark.text}' > ${mark}
exec 9>> .lock
flock -n 9 || exit ${busyStatus}
for switching in releases/.switching-*; do
  [ -e "$switching" ] || continue
  id=\${switching#releases/.switching-}
  [ "$(readlink current || :)" = "releases/$id" ] || rm -rf "releases/$id"
  rm -f "$switching"
done
rm -rf releases/.incoming-* .current-next
rm -rf releases/.removed-* || :
echo ready
cat > /dev/null`;

/**
 * Links the files named on standard input from the live release into `$2`, with their compressed
 * forms.
 */
export const carryScript = `set -eu
umask 022
cd "$1"
while IFS= read -r file; do
  for form in "$file" "$file.gz" "$file.br"; do
    [ -e "current/$form" ] || continue
    mkdir -p "$2/$(dirname "$form")"
    ln -f "current/$form" "$2/$form"
  done
done`;

/**
 * Makes the files of `$2` named on standard input at least a second newer than the files of the
 * live release that they replace: with the same second and size, web servers would answer that
 * nothing has changed.
 */
export const newerScript = `set -eu
cd "$1"
files=$(mktemp)
trap 'rm -f "$files"' EXIT
while IFS= read -r file; do
  for form in "$file" "$file.gz" "$file.br"; do printf '%s\\n' "$form"; done
done > "$files"
[ -e current/ ] || exit 0
newest=$(cd current/ && tr '\\n' '\\0' < "$files" | xargs -0 stat -c %Y -- 2>/dev/null | sort -n | tail -n 1)
[ -n "$newest" ] || exit 0
now=$(date +%s)
[ "$now" -gt "$newest" ] || now=$((newest + 1))
cd "$2"
tr '\\n' '\\0' < "$files" | xargs -0 touch -c -d "@$now" --`;

/**
 * Makes the release `$3` live, whose files are in `$2` or already under its name, after syncing
 * them; prunes old releases. Failures after the switch are left to the next publication.
 */
export const switchScript = `set -eu
write_out() { sync -f "$1" 2>/dev/null || sync; }
cd "$1"
incoming=$2
id=$3
shift 3
if [ "$incoming" != "releases/$id" ]; then
  : > "releases/.switching-$id"
  write_out "$incoming"
  mv -T "$incoming" "releases/$id"
fi
rm -f .current-next
ln -s "releases/$id" .current-next
mv -T .current-next current
write_out . || :
rm -f "releases/.switching-$id" || :
for old in "$@"; do
  mv -T "releases/$old" "releases/.removed-$old" && rm -rf "releases/.removed-$old" || :
done`;
