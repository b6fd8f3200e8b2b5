import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createFiles, replaceFile } from '../../content/edit/write-file.ts';
import { oldestKept, type Version } from '../keeping/versions.ts';
import { asShown, fileTextOf, valuesOf } from '../saving/file-text.ts';
import { isLinked, textKindOf } from '../saving/text-place.ts';
import type { Route } from '../server/route.ts';
import type { DeskContext } from './desk-context.ts';
import { openedText, textFileOf } from './opened-text.ts';
import { DeskRefusal, getQuestion, bodyQuestion, textOf } from './question.ts';
import { remember } from './save-text.ts';

/** A version as the desk shows it. */
const shownVersion = ({ id, path, at, why, text }: Version): unknown => {
  try {
    const { yaml, body } = fileTextOf(text);
    return { id, path, at, why, title: valuesOf(yaml)['title'], body: asShown(body) };
  } catch {
    return { id, path, at, why, body: asShown(text) };
  }
};

const found = (versions: readonly Version[], id: string): Version => {
  const version = versions.find((each) => each.id === id);
  if (version) return version;
  throw new DeskRefusal(404, 'Không còn bản này.');
};

const restore = async (context: DeskContext, path: string, id: string): Promise<unknown> => {
  const { content, versions, now, refresh } = context;
  const file = await textFileOf(context, path);
  const version = found(await versions.of(path), id);
  await versions.keep({ path, text: file.text, at: now().toISOString(), why: 'return' });
  await replaceFile(join(content.path, path), version.text);
  refresh();
  const restored = await textFileOf(context, path);
  remember(restored);
  return openedText(context, restored);
};

const discard = async (context: DeskContext, path: string): Promise<unknown> => {
  const { content, discarded, now, refresh } = context;
  const file = await textFileOf(context, path);
  if (await context.wasPublished(path, file.text)) {
    throw new DeskRefusal(409, 'Bài đã lên trang thì không bỏ được; hãy dùng mục Gỡ bài.');
  }
  const at = now().toISOString();
  const { id } = await discarded.keep({ path, text: file.text, at, why: 'discarded' });
  await rm(join(content.path, path));
  refresh();
  return { id };
};

const takeBack = async (context: DeskContext, id: string): Promise<unknown> => {
  const { content, discarded, refresh } = context;
  const { path, text } = found(await discarded.all(), id);
  if (!textKindOf(path) || (await isLinked(content.path, path))) {
    throw new DeskRefusal(403, 'Không lấy lại được vào chỗ cũ.');
  }
  await createFiles(content.path, [{ path, bytes: text }]).catch(() => {
    throw new DeskRefusal(409, 'Chỗ cũ đã có bài khác.');
  });
  await discarded.forget(id);
  refresh();
  return { path };
};

/** Old versions of a text, and discarded texts. */
export const versionRoutes = (context: DeskContext): readonly Route[] => [
  getQuestion('versions', async (query) => ({
    versions: (await context.versions.of(query.get('path') ?? '')).map(shownVersion),
  })),
  bodyQuestion('restore', (body) =>
    context.inTurn(() => restore(context, textOf(body, 'path'), textOf(body, 'id'))),
  ),
  getQuestion('discarded', async () => {
    await context.discarded.forgetBefore(oldestKept(context.now()));
    return { versions: (await context.discarded.all()).map(shownVersion) };
  }),
  bodyQuestion('discard', (body) => context.inTurn(() => discard(context, textOf(body, 'path')))),
  bodyQuestion('take-back', (body) => context.inTurn(() => takeBack(context, textOf(body, 'id')))),
];
