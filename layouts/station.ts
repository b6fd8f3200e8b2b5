import { defaultParts } from './parts/default-parts.ts';
import type { PartTable } from './parts/part.ts';
import { defaultTheme } from './theme/default-theme.ts';
import type { Theme } from './theme/theme.ts';
import { englishOver } from './words/en/en.ts';
import { vi } from './words/vi/vi.ts';
import type { Words } from './words/words.ts';

/** What a station may replace. */
export interface Station {
  /** The words of the site by language, with the value of `<html lang>` as key. */
  readonly words: Readonly<Record<string, Words>>;
  readonly parts: PartTable;
  /** What the station has changed, as text; absent for the program's own look. */
  readonly own?: string;
  /** Colours, mark and fonts. */
  readonly theme: Theme;
}

export const defaultStation: Station = { words: { vi }, parts: defaultParts, theme: defaultTheme };

/**
 * The words of pages in a language. Pages in English need few: those of the station's own language
 * with the English ones in their place.
 *
 * @throws RangeError if the station has no words in the language
 */
export const wordsIn = (language: string, { words }: Station): Words => {
  const own = (name: string): Words | undefined =>
    Object.hasOwn(words, name) ? words[name] : undefined;
  const vietnamese = language === 'en' ? own('vi') : undefined;
  const found = own(language) ?? (vietnamese && englishOver(vietnamese));
  if (!found) throw new RangeError(`no words in the language "${language}"`);
  return found;
};
