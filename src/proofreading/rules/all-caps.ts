import { isVietnameseSyllable } from '../../encoding/vietnamese-syllable.ts';
import { blankSign } from '../blank.ts';
import { isAllCaps } from '../is-all-caps.ts';
import type { Rule } from '../rule.ts';

/** `UBND, HĐND, UBMTTQ` is in capitals but is not a title. */
const hasWords = (line: string): boolean =>
  (line.match(/\p{L}{2,}/gu) ?? []).filter(isVietnameseSyllable).length >= 2;

/** Titles and headings in capitals; rows of tables and list entries do not count. */
export const allCaps: Rule = ({ withoutCode, prose, lines, mark }) =>
  lines.flatMap(({ start, end }) => {
    const line = prose.slice(start, end);
    if (!isAllCaps(line) || line.includes('|') || !hasWords(line)) return [];
    const isListEntry = line.startsWith(blankSign) && withoutCode.charAt(start) !== '#';
    const first = start + line.search(/[^\s\uFFFC]/u);
    return isListEntry ? [] : [mark(first, end)];
  });
