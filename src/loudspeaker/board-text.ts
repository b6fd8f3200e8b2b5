import type { AnnouncerScript } from '../announcer/announcer-script.ts';
import { saidWords } from '../announcer/script-text.ts';

/** A script for a text-to-speech board: only the words, one paragraph on each line. */
export const boardText = ({ greeting, items, closing }: AnnouncerScript): string =>
  [greeting, ...items, closing]
    .flatMap((text) => (text ? text.blocks.map(saidWords) : []))
    .map((line) => `${line}${/[.!?…:;]["”’»)\]]*$/u.test(line) ? '' : '.'}\n`)
    .join('');
