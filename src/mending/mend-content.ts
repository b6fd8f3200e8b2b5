import { parseContent } from '../content/parse/parse-content.ts';
import type { SourceFile } from '../content/read/source-file.ts';
import type { MendedFile } from './change.ts';
import { mendForm, type MendedForm } from './mend-form.ts';
import { mendValues } from './mend-values.ts';

const withText = (source: SourceFile, text: string): SourceFile => ({
  ...source,
  bytes: new TextEncoder().encode(text),
});

/** A mended value may reveal the next fault: a key, then the value under it. */
const rounds = 3;

/** Mends values in the whole folder; returns the texts, and the number of values by source. */
const mendAllValues = (
  sources: readonly SourceFile[],
  label: string,
): ReadonlyMap<string, { text: string; count: number }> => {
  const texts = new Map(sources.map(({ file, bytes }) => [file, { bytes, count: 0 }]));
  for (let round = 0; round < rounds; round += 1) {
    const current = sources.map((source) => ({ ...source, ...texts.get(source.file) }));
    const problems = Map.groupBy(parseContent(current, label).problems, ({ file }) => file);
    let isChanged = false;
    for (const { file, kind, bytes, count } of current.map((each) => ({ count: 0, ...each }))) {
      const mendable = (problems.get(file) ?? []).filter(
        ({ replacement }) => replacement !== undefined,
      );
      if (kind === 'media' || kind === 'mark' || mendable.length === 0) continue;
      const mended = mendValues(
        new TextDecoder().decode(bytes),
        kind === 'register' ? 'register' : 'markdown',
        mendable,
      );
      texts.set(file, {
        bytes: new TextEncoder().encode(mended.text),
        count: count + mended.count,
      });
      isChanged ||= mended.count > 0;
    }
    if (!isChanged) break;
  }
  return new Map(
    [...texts].map(([file, { bytes, count }]) => [
      file,
      { text: new TextDecoder().decode(bytes), count },
    ]),
  );
};

/**
 * Everything that a program can mend in a content folder without guessing: first each file by
 * itself (encoding, fonts, marks, form), then values that depend on the whole folder. Pure; files
 * without changes are left out.
 *
 * @param label the name of the content folder in problems
 */
export const mendContent = (sources: readonly SourceFile[], label: string): MendedFile[] => {
  const forms = new Map<SourceFile, MendedForm>();
  const mended = sources.map((source) => {
    const form =
      source.kind === 'media' || source.kind === 'mark' || source.problem
        ? undefined
        : mendForm(source);
    if (!form) return source;
    forms.set(source, form);
    return withText(source, form.after);
  });
  const values = mendAllValues(mended, label);
  return [...forms].flatMap(([source, { before, after, changes }]) => {
    const { path, file } = source;
    const { text, count } = values.get(file) ?? { text: after, count: 0 };
    /** A field that got its right name may now contain a value that can be mended. */
    const again = count > 0 ? mendForm(withText(source, text)) : undefined;
    const all = [
      ...changes,
      ...(count > 0 ? [{ kind: 'values', count } as const] : []),
      ...(again?.changes ?? []),
    ];
    return all.length > 0
      ? [{ path, file, before, after: again?.after ?? text, changes: all }]
      : [];
  });
};
