import { nat, type Arbitrary } from 'fast-check';

/** The code points from U+D800 on that are halves of a pair, and no characters by themselves. */
const surrogates = 0x800;

/**
 * Any character, for `string({ unit: anyCharacter })`. The library's own `unit: 'binary'` draws
 * from the same, but fills a table of all million characters first: two seconds in each process.
 */
export const anyCharacter: Arbitrary<string> = nat({ max: 0x10_ff_ff - surrogates }).map((at) =>
  String.fromCodePoint(at < 0xd8_00 ? at : at + surrogates),
);
