import { isVietnameseSyllable } from '../encoding/vietnamese-syllable.ts';
import type { ScriptBlock } from './announcer-script.ts';

/** Words that are read as written although they have not the form of a Vietnamese syllable. */
export const hardWords = (blocks: readonly ScriptBlock[]): string[] => {
  const asWritten = blocks
    .flatMap(({ groups }) => groups.flatMap(({ parts }) => parts))
    .filter((part) => typeof part === 'string')
    .join('\n');
  const words = asWritten.match(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu) ?? [];
  return [
    ...new Set(
      words.filter(
        (word) =>
          word.length > 1 && word.split(/['’-]/u).some((part) => !isVietnameseSyllable(part)),
      ),
    ),
  ];
};
