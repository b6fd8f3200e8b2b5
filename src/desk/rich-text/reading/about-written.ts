/** What a part that is edited as written is, for its label. */
export type AboutWritten = 'code' | 'comment' | 'abbreviation' | 'definition' | 'other';

const kinds: readonly (readonly [AboutWritten, RegExp])[] = [
  ['code', /^\s*(?:```|~~~)/u],
  ['comment', /^\s*(?:<!--|\[[^\]\n]+\]:\s*(?:#|<#?>))/u],
  ['abbreviation', /^\s*\*\[/u],
  ['definition', /^\s*\[[^\]\n]+\]:/u],
];

export const aboutWritten = (text: string): AboutWritten =>
  kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
