/** How the words of a part are written; each is tried until the text is read as it was meant. */
export interface Manner {
  /** The signs that get a backslash, as the inside of a character class. */
  readonly escaped: string;
  /** Whether signs that begin a line get a backslash. */
  readonly escapesStarts: boolean;
  /** Whether addresses get backslashes too, which cuts the links that they make short. */
  readonly escapesAddresses: boolean;
  /** Whether ends of lines that readers do not see become spaces. */
  readonly joinsLines: boolean;
  /** Whether links name their definition, where they have one. */
  readonly usesDefinitions: boolean;
  /** The sign for italics, if another one than the usual must be used. */
  readonly italics?: '_' | '*';
  /** Whether letters that no backslash can protect are written as entities. */
  readonly usesEntities: boolean;
  /** The sign of a list that must differ from the list above it. */
  readonly otherSign?: boolean;
}

const asTyped: Manner = {
  escaped: '',
  escapesStarts: false,
  escapesAddresses: false,
  joinsLines: false,
  usesDefinitions: true,
  usesEntities: false,
};

/** One kind of sign after the other: a careful person escapes only what needs it. */
const kinds = [
  '*',
  '_',
  String.raw`\[\]`,
  '`',
  '<',
  '&',
  '~',
  String.raw`\\`,
  '!',
  String.raw`\^`,
  '(',
];

const all = kinds.join('');

const strict: Manner = { ...asTyped, usesDefinitions: false, escaped: all, escapesStarts: true };

/** All manners, the plainest first. */
export const manners: readonly Manner[] = [
  asTyped,
  { ...asTyped, usesDefinitions: false },
  { ...asTyped, usesDefinitions: false, italics: '*' },
  { ...asTyped, joinsLines: true, usesDefinitions: false },
  { ...asTyped, escapesStarts: true, usesDefinitions: false },
  ...kinds.map((escaped): Manner => ({ ...asTyped, usesDefinitions: false, escaped })),
  { ...asTyped, usesDefinitions: false, italics: '_' },
  { ...strict, escapesStarts: false },
  strict,
  { ...strict, italics: '*' },
  { ...strict, italics: '_' },
  { ...strict, joinsLines: true },
  { ...strict, joinsLines: true, escapesAddresses: true },
  { ...strict, joinsLines: true, usesEntities: true, escapesAddresses: true, italics: '*' },
  { ...strict, joinsLines: true, usesEntities: true, escapesAddresses: true, italics: '_' },
];
