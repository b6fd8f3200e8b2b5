import { spokenForm } from '../../src/spoken/spoken-form.ts';
import type { SpokenOptions } from '../../src/spoken/spoken-options.ts';

/*
 * The rules of the spoken form for browsers. A browser that does not know their expressions (Safari
 * before 16.4) fails to load this script, and offers no reading.
 */

/** The sentences of texts as an announcer reads them. */
export const sentencesOf = (texts: readonly string[], options: SpokenOptions): string[] =>
  texts.flatMap((text) =>
    spokenForm(text, options)
      .text.replace(/([.!?…;:])\s+/gu, '$1\n')
      .split('\n')
      .map((sentence) => sentence.trim())
      .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)),
  );
