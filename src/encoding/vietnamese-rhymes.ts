/*
 * The rhymes of Vietnamese in their spelling: a nucleus, a final and a tone. Onsets, and the rhymes
 * that may follow each, are in vietnamese-syllable.ts.
 */

/**
 * The finals of each nucleus; `-` means none. `oa oe uâ uê uơ uy …` are nuclei with a rounded
 * glide.
 */
const finalsOf: Readonly<Record<string, string>> = {
  a: '- c ch i m n ng nh o p t u y',
  ă: 'c m n ng p t',
  â: 'c m n ng p t u y',
  e: '- c m n ng o p t',
  ê: '- ch m n nh p t u',
  i: '- a ch m n nh p t u',
  o: '- c i m n ng p t',
  ô: '- c i m n ng p t',
  ơ: '- i m n p t',
  u: '- a c i m n ng p t',
  ư: '- a c i m n ng t u',
  y: '-',
  iê: 'c m n ng p t u',
  yê: 'm n ng t u',
  uô: 'c i m n ng t',
  ươ: 'c i m n ng p t u',
  oo: 'c n ng',
  oa: '- c ch i m n ng nh o p t y',
  oă: 'c m n ng t',
  oe: '- m n o t',
  uâ: 'n ng t y',
  uê: '- ch nh',
  uơ: '-',
  uy: '- a ch n nh p t u',
  uyê: 'n t',
};

/** No mark, then combining grave, hook, tilde, acute and dot. */
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;
const stopTones = ['\u0301', '\u0323'] as const;

/**
 * The possible positions of the tone mark: on the last letter with a mark of its own (`ươ`, `uyê`),
 * otherwise on the only vowel. A pair without marks has it on the second letter if a final follows,
 * and on either letter if none does: `hoà` (new) and `hòa` (old) are both in use.
 */
const tonePlaces = (nucleus: string, final: string): readonly number[] => {
  const marked = nucleus.search(/[ăâêôơư](?!.*[ăâêôơư])/u);
  if (marked >= 0) return [marked];
  if (nucleus.length === 1) return [0];
  return final === '' && nucleus !== 'oo' ? [0, 1] : [1];
};

const written = (nucleus: string, final: string, tone: string): string[] =>
  tonePlaces(nucleus, final).map((place) =>
    `${nucleus.slice(0, place + 1)}${tone}${nucleus.slice(place + 1)}${final}`.normalize('NFC'),
  );

/** A rhyme without its tone, for the spelling rules of onsets. */
export interface Rhyme {
  readonly nucleus: string;
  readonly final: string;
}

/** Every written rhyme in NFC lower case. Those ending in `c ch p t` have only two tones. */
export const rhymes: ReadonlyMap<string, Rhyme> = new Map(
  Object.entries(finalsOf).flatMap(([nucleus, finals]) =>
    finals.split(' ').flatMap((name) => {
      const final = name === '-' ? '' : name;
      return (/^(?:ch?|p|t)$/u.test(final) ? stopTones : tones)
        .flatMap((tone) => written(nucleus, final, tone))
        .map((text): [string, Rhyme] => [text, { nucleus, final }]);
    }),
  ),
);
