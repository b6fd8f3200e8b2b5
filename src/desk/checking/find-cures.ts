import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../../content/problem.ts';
import { mendForm } from '../../mending/mend-form.ts';
import { mendValues } from '../../mending/mend-values.ts';
import type { SourceFile } from '../../content/read/source-file.ts';
import { asShown, fileTextOf, valuesOf } from '../saving/file-text.ts';
import type { Cure } from './finding.ts';

/** The fields and the body that differ between two forms of one text, as new values. */
const difference = (before: string, after: string): Omit<Cure, 'words'> => {
  const [old, now] = [fileTextOf(before), fileTextOf(after)];
  const [oldValues, newValues] = [valuesOf(old.yaml), valuesOf(now.yaml)];
  const keys = [...new Set([...Object.keys(oldValues), ...Object.keys(newValues)])].filter(
    (key) => !isDeepStrictEqual(oldValues[key], newValues[key]),
  );
  const body = asShown(now.body);
  return {
    ...(keys.length > 0 && {
      values: Object.fromEntries(keys.map((key) => [key, newValues[key] ?? null])),
    }),
    ...(body !== asShown(old.body) && { body }),
  };
};

const isSomething = (cure: Omit<Cure, 'words'>): boolean =>
  cure.values !== undefined || cure.body !== undefined || cure.replace !== undefined;

/** The cure of a problem that names what must replace the wrong words, by the rules of `sua`. */
export const cureOf = (text: string, problem: Problem): Omit<Cure, 'words'> | undefined => {
  if (problem.replacement === undefined) return undefined;
  try {
    const cure = difference(text, mendValues(text, 'markdown', [problem]).text);
    return isSomething(cure) ? cure : undefined;
  } catch {
    return undefined;
  }
};

/** What `sua` mends in the form of a text: marks, fonts, invisible letters; `undefined` if nothing. */
export const mendedForm = (source: SourceFile): Omit<Cure, 'words'> | undefined => {
  const mended = mendForm(source);
  if (!mended || mended.after === mended.before) return undefined;
  try {
    const cure = difference(mended.before, mended.after);
    return isSomething(cure) ? cure : undefined;
  } catch {
    return undefined;
  }
};
