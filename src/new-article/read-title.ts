import { titleSign } from '../content/title-signs.ts';
import { slugOf } from '../url/slug.ts';
import type { Reading } from './reading.ts';

/** Invisible characters: control characters, zero width, direction marks. */
const invisible = /[\p{Cc}\p{Cf}]/gu;

/** Replacements for a lost letter or picture: no font shows them, and a check refuses them. */
const lostLetter = /[\uFFFC\uFFFD\p{Cs}\p{Co}\p{Cn}]/u;

/** A title in the form for the file: one line, letters in NFC, single spaces. */
export const readTitle = (typed: string): Reading<string> => {
  const value = typed.normalize('NFC').replaceAll(/\s+/gu, ' ').replaceAll(invisible, '').trim();
  if (value === '') return { fault: 'cần có tiêu đề' };
  const [lost] = lostLetter.exec(value) ?? [];
  if (lost !== undefined)
    return { fault: 'có ký tự hỏng hay lạ trong tiêu đề; gõ lại chữ ở chỗ đó' };
  const sign = titleSign(value);
  if (sign) {
    const cure = sign.meant === undefined ? 'bỏ dấu, chỉ giữ chữ' : `viết ${sign.meant}`;
    return { fault: `dấu "${sign.found}" sẽ hiện ra trên trang; ${cure}` };
  }
  return slugOf(value) === ''
    ? { fault: `"${value}" không có chữ nào để đặt tên tệp; viết tiêu đề có chữ hoặc số` }
    : { value };
};
