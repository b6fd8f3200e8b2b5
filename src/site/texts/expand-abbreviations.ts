interface PlainRun {
  readonly text: string;
}

interface ShortForm {
  readonly short: string;
  readonly full: string;
}

/** A run of plain text, or an abbreviation with its expansion. */
export type InlineView = PlainRun | ShortForm;

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** Splits a line of text at its abbreviations; one inside a longer word does not count. */
export const expandAbbreviations = (
  line: string,
  abbreviations: Readonly<Record<string, string>>,
): InlineView[] => {
  const forms = Object.keys(abbreviations).toSorted((a, b) => b.length - a.length);
  if (forms.length === 0) return [{ text: line }];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${forms.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );
  return line.split(pattern).flatMap((part, index): InlineView[] => {
    if (part === '') return [];
    const full = index % 2 === 1 ? abbreviations[part] : undefined;
    return [full === undefined ? { text: part } : { short: part, full }];
  });
};
