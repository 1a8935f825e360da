// A ZIP archive that depends on nothing but its files: sorted names, no clock, no time zone, a packer in
// JavaScript whose output is the same everywhere.
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

/** Unix, so that the modes below count. */
const UNIX = 3;
const isProgram = (path) => /\.sh$|(^|\/)cli\/fds\.js$/.test(path);

/**
 * The time of a file in the archive, made from its content.
 *
 * Web servers make the ETag of a file from its time and size. With one fixed time for all, a new version
 * of the same size would pass for the old one and browsers would keep it. So: another content, another
 * time, within the two weeks before `date`. No older one, because without Cache-Control a browser keeps
 * a file for a tenth of its age.
 *
 * @param date `YYYY-MM-DD`
 */
export function timeOf(content, date) {
  const hash = createHash('sha256').update(content).digest();
  const [year, month, day] = date.split('-').map(Number);
  // Hours leave out those that clocks skip in spring.
  const [hour, minute, even] = [5 + (hash[1] % 18), hash[2] % 60, 2 * (hash[3] % 30)];
  // In local time, since ZIP knows no zone: so the bytes are the same in all of them.
  return new Date(year, month - 1, day - 1 - (hash[0] % 14), hour, minute, even);
}

/**
 * The bytes of an archive.
 *
 * @param folder name of the folder in it that holds everything
 * @param files content by path below that folder
 * @param date no file is younger, `YYYY-MM-DD`
 */
export function zip(folder, files, date) {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const tree = entries.map(([path, content]) => {
    const mode = 0o100000 | (isProgram(path) ? 0o755 : 0o644);
    return [
      `${folder}/${path}`,
      [content, { mtime: timeOf(content, date), os: UNIX, attrs: mode << 16, level: 9 }],
    ];
  });
  return zipSync(Object.fromEntries(tree));
}
