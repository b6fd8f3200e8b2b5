import { EditError } from '../../content/edit/yaml-spans.ts';
import { decodeText } from '../../content/read/decode-text.ts';
import { contentTypes } from '../../content/schema/content-types.ts';
import { schemaFields } from '../../content/schema/schema-fields.ts';
import type { DeskNames } from '../checking/desk-sentence.ts';
import { mendedForm } from '../checking/find-cures.ts';
import { findFindings } from '../checking/find-findings.ts';
import type { Cure, Finding } from '../checking/finding.ts';
import type { Overview } from '../overview/overview.ts';
import { editText } from '../saving/edit-text.ts';
import { textKindOf, type TextKind } from '../saving/text-place.ts';
import type { DeskContext } from './desk-context.ts';
import { textFileOf } from './opened-text.ts';
import type { Saving } from './save-text.ts';

/** What the check says about a text that is being written. */
export interface CheckedText {
  readonly findings: readonly Finding[];
  /** What a program mends without guessing. */
  readonly mend?: Cure;
}

const labelsOf = (kind: TextKind): ReadonlyMap<string, string> =>
  new Map(
    schemaFields(contentTypes[kind].schema).map(({ path, notes }) => [
      path.at(-1) ?? '',
      notes.label,
    ]),
  );

const namesOf = (overview: Overview | undefined): ReadonlyMap<string, string> =>
  new Map(
    Object.values(overview?.entries ?? {})
      .flat()
      .map(({ id, name }) => [id, name]),
  );

const asSaved = (text: string, saving: Saving): string => {
  try {
    return saving.whole ?? editText(text, saving);
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    return text;
  }
};

/** The findings of a text as if it were saved, with their cures. */
export const checkedText = async (context: DeskContext, saving: Saving): Promise<CheckedText> => {
  const { path, text } = await textFileOf(context, saving.path);
  const written = asSaved(text, saving);
  const bytes = Buffer.from(written);
  const shown = decodeText(bytes)?.text ?? written;
  const [problems, overview] = await Promise.all([
    context.check(path, written),
    context.overview(),
  ]);
  const kind = textKindOf(path) ?? 'article';
  const names: DeskNames = { labels: labelsOf(kind), names: namesOf(overview) };
  const file = `${context.content.label}/${path}`;
  const mend = mendedForm({ kind, path, file, bytes, size: bytes.length });
  return {
    findings: findFindings(
      shown,
      problems.filter((each) => each.file === file),
      names,
    ),
    ...(mend && { mend: { words: 'Sửa giúp các lỗi gõ', ...mend } }),
  };
};
