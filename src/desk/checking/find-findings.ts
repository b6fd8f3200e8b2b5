import type { Problem } from '../../content/problem.ts';
import { fileTextOf, valuesOf } from '../saving/file-text.ts';
import { deskSentence, type DeskNames } from './desk-sentence.ts';
import { cureOf } from './find-cures.ts';
import { hintedCure, hintedFieldCure } from './hinted-cure.ts';
import type { Finding } from './finding.ts';

const startsOf = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1),
];

const keyAt = (lines: readonly string[], line: number): string | undefined => {
  for (let at = line - 1; at > 0; at -= 1) {
    const key = /^([A-Za-z][\w-]*)[ \t]*:/u.exec(lines[at] ?? '')?.[1];
    if (key !== undefined) return key;
  }
  return undefined;
};

/** Where the body begins in a text; at its end if it has no front matter. */
const bodyStartOf = (text: string): number => {
  try {
    const { opening, yaml, gap } = fileTextOf(text);
    return opening.length + yaml.length + gap.length;
  } catch {
    return text.length;
  }
};

const valuesIn = (text: string): Readonly<Record<string, unknown>> => {
  try {
    return valuesOf(fileTextOf(text).yaml);
  } catch {
    return {};
  }
};

/** The field that a required one's problem is about, if its message names it. */
const namedField = (
  { message }: Problem,
  labels: ReadonlyMap<string, string>,
): string | undefined => {
  const key = /"([A-Za-z]+)"/u.exec(message)?.[1];
  return key !== undefined && labels.has(key) ? key : undefined;
};

/**
 * The problems of a text as findings of the desk: beside a field or in the body, with buttons.
 *
 * @param text as it was checked, with LF line ends
 */
export const findFindings = (
  text: string,
  problems: readonly Problem[],
  names: DeskNames,
): readonly Finding[] => {
  const values = valuesIn(text);
  const [starts, lines, bodyStart] = [startsOf(text), text.split('\n'), bodyStartOf(text)];
  return problems
    .filter(({ severity }) => severity !== 'note')
    .map((problem, index): Finding => {
      const { severity, code, message, hint, line, column, length = 0, replacement } = problem;
      const at = (starts[line - 1] ?? 0) + column - 1;
      const start = at - bodyStart;
      const field =
        start >= 0 ? undefined : (namedField(problem, names.labels) ?? keyAt(lines, line));
      const cure = cureOf(text, problem);
      const isShort = replacement !== undefined && replacement.length <= 40;
      const said = isShort ? deskSentence(replacement, names) : '';
      return {
        id: `${code}-${index}`,
        weight: severity === 'error' ? 'must' : 'look',
        message: deskSentence(message, names),
        hint: deskSentence(hint, names),
        ...(field !== undefined && { field }),
        ...(start >= 0 && { start, end: start + length }),
        cures: cure
          ? [
              {
                words: isShort ? `Sửa giúp: ${said}` : 'Sửa giúp',
                ...bodyPart(cure, text, bodyStart, start, length, replacement),
              },
            ]
          : field === undefined
            ? hintedCure(problem, text.slice(at, at + length), start)
            : hintedFieldCure(problem, field, values[field], (id) => names.names.get(id) ?? id),
      };
    });
};

/** A cure within the body that replaces just the wrong words, so that the rest stays as it is. */
const bodyPart = (
  cure: NonNullable<ReturnType<typeof cureOf>>,
  text: string,
  bodyStart: number,
  start: number,
  length: number,
  replacement: string | undefined,
): NonNullable<ReturnType<typeof cureOf>> => {
  if (start < 0 || cure.body === undefined || replacement === undefined) return cure;
  const body = text.slice(bodyStart);
  const whole = body.slice(0, start) + replacement + body.slice(start + length);
  return whole.trimEnd() === cure.body.trimEnd()
    ? { replace: { start, end: start + length, text: replacement } }
    : cure;
};
