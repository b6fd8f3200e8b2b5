import type { z } from 'zod';
import { plainSigns, plainTextOf, type PlainSign } from '../../markdown/plain-text/plain-signs.ts';
import { scalarText } from '../edit/scalar-text.ts';
import { asNote, asWarning, problem, type Place, type Problem } from '../problem.ts';
import { shownTexts, type ShownText } from '../schema/shown-texts.ts';
import { keptSign } from '../faults/markup-faults.ts';
import type { YamlPath } from './parse-yaml.ts';

/** The position of a value in its YAML, and the place in the file. */
export interface WrittenValues {
  readonly yaml: string;
  readonly spanAt: (path: YamlPath) => readonly [start: number, end: number] | undefined;
  readonly placeOf: (start: number, end: number) => Place;
}

/**
 * The place of a part of a value: exact if it is written literally, else that of the whole value.
 */
const placeIn = (
  { path, value }: ShownText,
  { start, end }: Pick<PlainSign, 'start' | 'end'>,
  { yaml, spanAt, placeOf }: WrittenValues,
): { readonly at: Place; readonly whole?: Place } | undefined => {
  const [from, to] = spanAt(path) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const written = yaml.slice(from, to);
  const lineEnd = written.indexOf('\n');
  const isOneLine = lineEnd < 0;
  const whole = placeOf(from, isOneLine ? to : from + lineEnd);
  const offset = /^["']/u.test(written) ? 1 : 0;
  const isExact = isOneLine && written.slice(offset, offset + value.length) === value;
  const at = isExact ? placeOf(from + offset + start, from + offset + end) : whole;
  return isOneLine ? { at, whole } : { at };
};

const lineFor = (path: YamlPath, value: string): string => {
  const key = path.at(-1);
  return typeof key === 'string' ? `${key}: ${scalarText(value)}` : scalarText(value);
};

const codes = {
  sure: 'MARKUP_FIELD',
  meant: 'MARKUP_FIELD_MEANT',
  comment: 'MARKUP_COMMENT',
} as const;

/** Lost letters: half of a surrogate pair, or the replacement character of a failed decoding. */
const lostLetter = /\p{Cs}|\uFFFD/u;

const nameOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;

const problemsOf = (text: ShownText, values: WrittenValues): Problem[] => {
  const { path, value } = text;
  const cured = plainTextOf(value);
  const line = cured === undefined || cured === '' ? undefined : lineFor(path, cured);
  const field = String(path.findLast((key) => typeof key === 'string'));
  const signs = plainSigns(value).flatMap((sign): Problem[] => {
    const { at, whole } = placeIn(text, sign, values) ?? {};
    if (!at) return [];
    const found = value.slice(sign.start, sign.end).trim();
    const code = codes[sign.certainty];
    if (code === 'MARKUP_COMMENT') return [problem(code, at, found)];
    const reported = problem(code, at, field, found, line);
    return [line === undefined ? reported : { ...reported, replacement: cured, replaces: whole }];
  });
  const lost = lostLetter.exec(value);
  if (!lost || text.isProofread) return signs;
  const { at } = placeIn(text, { start: lost.index, end: lost.index + 1 }, values) ?? {};
  return at ? [...signs, problem('TEXT_LOST_SIGN', at, nameOf(lost[0]))] : signs;
};

/** In a verbatim text: signs and lost letters may come from its source. */
const asCopied = (found: Problem): Problem => {
  if (found.code === 'TEXT_LOST_SIGN') return asNote(found);
  return found.code === 'MARKUP_FIELD'
    ? { ...asWarning(found, keptSign), replacement: undefined }
    : found;
};

/**
 * Markup in values that are shown as plain text: titles, captions, names.
 *
 * @param value as parsed from the YAML
 */
export const fieldMarkupProblems = (
  schema: z.ZodType,
  value: unknown,
  values: WrittenValues,
): Problem[] => {
  const found = shownTexts(schema, value).flatMap((text) => problemsOf(text, values));
  const isVerbatim =
    typeof value === 'object' && value !== null && 'verbatim' in value && value.verbatim === true;
  return isVerbatim ? found.map(asCopied) : found;
};
