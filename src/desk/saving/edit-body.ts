import { diffArrays } from 'diff';
import { asShown, type FileText } from './file-text.ts';

/**
 * The body of a file with the lines that an editor has changed; the others keep their bytes,
 * however their letters and line ends are written.
 *
 * @param shown the whole body as the editor has it now
 */
export const editBody = (file: FileText, shown: string): FileText => {
  const now = shown.replace(/(?:\n[ \t]*)*$/u, '');
  if (now === asShown(file.body)) return file;
  const raw = file.body === '' ? [] : file.body.split(/\r\n?|\n/u);
  const before = raw.map((line) => line.normalize('NFC'));
  const after = now === '' ? [] : now.split('\n');
  let at = 0;
  const lines = diffArrays(before, after).flatMap(({ added, removed, value, count }) => {
    if (added) return value;
    const kept = raw.slice(at, at + count);
    at += count;
    return removed ? [] : kept;
  });
  const body = lines.join(file.eol);
  if (file.body !== '') return { ...file, body };
  const gap = file.gap.endsWith('\n') ? file.gap : `${file.gap}${file.eol}`;
  const isOpen = /\n[ \t]*\r?\n$/u.test(gap);
  return { ...file, gap: isOpen ? gap : `${gap}${file.eol}`, body, tail: file.eol };
};
