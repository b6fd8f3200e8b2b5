import { dirname, join } from 'node:path';
import { rm, rmdir } from 'node:fs/promises';
import { articleFile } from '../../content/article-file.ts';
import { createFiles, replaceFile, WritePlaceError } from '../../content/edit/write-file.ts';
import { EditError } from '../../content/edit/yaml-spans.ts';
import { machineReason } from '../../operation/machine-reason.ts';
import { editText, type Edits } from '../saving/edit-text.ts';
import { fileTextOf, valuesOf } from '../saving/file-text.ts';
import { mergeEdits } from '../saving/merge-edits.ts';
import { isLinked } from '../saving/text-place.ts';
import type { DeskContext } from './desk-context.ts';
import { openedText, textFileOf, type OpenedText, type TextFile } from './opened-text.ts';
import { DeskRefusal } from './question.ts';

/** What a window wants to be saved. */
export interface Saving extends Edits {
  readonly path: string;
  readonly window: string;
  /** The hash of the file on which the edits were made. */
  readonly base: string;
  /** The whole file, where it has no readable fields. */
  readonly whole?: string;
}

/** Files as windows have opened them, for comparing when both sides have changed. */
const known = new Map<string, string>();
const mostKnown = 200;

/** Remembers a file as a window opens it. */
export const remember = ({ base, text }: TextFile): void => {
  known.delete(base);
  known.set(base, text);
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
};

const edited = (text: string, saving: Saving): string => {
  try {
    return saving.whole ?? editText(text, saving);
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    throw new DeskRefusal(422, 'Chưa ghi được vào bài này. Chữ vẫn còn trên màn hình.');
  }
};

const ownText = (base: string | undefined, saving: Saving): string | undefined => {
  try {
    return base === undefined ? saving.body : edited(base, saving);
  } catch {
    return saving.body;
  }
};

/** Both sides stay in the old versions, whatever is chosen. */
const refuseClash = async (
  context: DeskContext,
  file: TextFile,
  saving: Saving,
): Promise<never> => {
  const at = context.now().toISOString();
  const mine = ownText(known.get(saving.base), saving);
  if (mine !== undefined) {
    await context.versions.keep({ path: file.path, text: mine, at, why: 'mine' });
  }
  await context.versions.keep({ path: file.path, text: file.text, at, why: 'theirs' });
  throw new DeskRefusal(409, 'Bài này vừa được sửa ở nơi khác.', {
    theirs: await openedText(context, file),
  });
};

const merged = async (context: DeskContext, file: TextFile, saving: Saving): Promise<Saving> => {
  if (file.base === saving.base) return saving;
  const base = known.get(saving.base);
  if (base === undefined || saving.whole !== undefined) return refuseClash(context, file, saving);
  const edits = mergeEdits(base, file.text, saving);
  return edits ? { ...saving, ...edits } : refuseClash(context, file, saving);
};

/** An old version at most every ten minutes, and the first one of each text. */
const spacing = 10 * 60_000;

const keepBefore = async ({ versions, now }: DeskContext, file: TextFile): Promise<void> => {
  const [newest] = await versions.of(file.path);
  const at = now();
  if (newest && at.getTime() - Date.parse(newest.at) < spacing) return;
  await versions.keep({ path: file.path, text: file.text, at: at.toISOString(), why: 'before' });
};

/** An unpublished article is in the folder of its month; its name stays. */
const placeOf = async (context: DeskContext, path: string, text: string): Promise<string> => {
  const [, slug] = /^articles\/\d{4}\/\d{2}\/([^/]+)\.md$/u.exec(path) ?? [];
  if (slug === undefined || (await context.wasPublished(path, text))) return path;
  const { date } = valuesOf(fileTextOf(text).yaml);
  return /^\d{4}-\d{2}/u.test(String(date)) ? articleFile(String(date), slug) : path;
};

const move = async ({ content }: DeskContext, from: string, to: string, text: string) => {
  await createFiles(content.path, [{ path: to, bytes: text }]);
  await rm(join(content.path, from));
  await rmdir(dirname(join(content.path, from))).catch(() => {});
};

/**
 * Writes a file below the content folder.
 *
 * @throws DeskRefusal with the reason of the machine
 */
const written = async (write: () => Promise<void>): Promise<void> => {
  try {
    await write();
  } catch (error) {
    if (error instanceof WritePlaceError) {
      throw new DeskRefusal(409, 'Chỗ của bài này đã có tệp khác. Chữ vẫn còn trên màn hình.');
    }
    if (!machineReason(error)) throw error;
    throw new DeskRefusal(
      507,
      'Máy không ghi được (ổ đĩa đầy, hoặc tệp bị khóa). Chữ vẫn còn trên màn hình; đừng đóng cửa sổ này.',
    );
  }
};

/** Saves the edits of a window; only what was touched is written. */
export const saveText = async (context: DeskContext, saving: Saving): Promise<OpenedText> => {
  const { content, typingLog } = context;
  const file = await textFileOf(context, saving.path);
  const own = await merged(context, file, saving);
  const text = edited(file.text, own);
  let { path } = file;
  if (text !== file.text) {
    if (await isLinked(content.path, path)) throw new DeskRefusal(403, 'Không ghi qua liên kết.');
    await keepBefore(context, file);
    const place = saving.whole === undefined ? await placeOf(context, path, text) : path;
    await written(() =>
      place === path
        ? replaceFile(join(content.path, path), text)
        : move(context, path, place, text),
    );
    path = place;
    context.refresh();
  }
  await typingLog.forget(saving.path, saving.window);
  const saved = await textFileOf(context, path);
  remember(saved);
  return openedText(context, saved);
};
