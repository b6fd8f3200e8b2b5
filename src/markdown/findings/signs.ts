import type { MarkupKind } from './markup-finding.ts';
import { signRules } from './sign-rules.ts';
import { blankSign } from './visible-text.ts';

/** A markup sign in words that a reader sees. */
export interface Sign {
  readonly kind: MarkupKind;
  readonly start: number;
  readonly end: number;
}

/** Without any of these no sign is found; most pieces of text have none. */
const mayHoldSigns = /[<{[\]*~#=$&^\\`【（]|!!!|:::|:[a-z]|\)\[|__|\+\+/u;

/** A text with the found signs blanked out, so that no later rule finds them again. */
const blanked = (text: string, signs: readonly Pick<Sign, 'start' | 'end'>[]): string => {
  let from = 0;
  let rest = '';
  for (const { start, end } of signs) {
    rest += text.slice(from, start) + blankSign.repeat(end - start);
    from = end;
  }
  return rest + text.slice(from);
};

/** The markup signs in a piece of visible text, in order and without overlaps. */
export const signsIn = (text: string): Sign[] => {
  if (!mayHoldSigns.test(text)) return [];
  let rest = text;
  const signs: Sign[] = [];
  for (const { kind, pattern, counts } of signRules) {
    const found = [...rest.matchAll(pattern)]
      .filter((match) => !counts || counts(match))
      .map(({ 0: whole, index }) => ({ kind, start: index, end: index + whole.length }));
    rest = blanked(rest, found);
    signs.push(...found.flatMap((sign) => (sign.kind ? [{ ...sign, kind: sign.kind }] : [])));
  }
  return signs.toSorted((a, b) => a.start - b.start);
};
