import { randomUUID } from 'node:crypto';
import { loadContent } from '../../content/load-content.ts';
import { vietnamMoment } from '../../dates/vietnam-clock.ts';
import { importFile, type Imported } from '../../import/import-file.ts';
import { contentPaths } from '../../import/write/content-paths.ts';
import { writeFiles } from '../../import/write/write-files.ts';
import { OperationError } from '../../operation/operation-error.ts';
import { asShown, fileTextOf, valuesOf } from '../saving/file-text.ts';
import type { Asked, Route } from '../server/route.ts';
import type { DeskContext } from './desk-context.ts';
import { DeskRefusal, fileQuestion, bodyQuestion, textOf } from './question.ts';

/** The largest file to import, in bytes. */
const largest = 50 * 1024 * 1024;

/** Imports that wait for a journalist's answer, the newest ones. */
const waiting = new Map<string, Imported>();
const mostWaiting = 8;

const refuse = (error: unknown): never => {
  if (error instanceof OperationError) throw new DeskRefusal(422, error.message);
  throw error;
};

const wait = (imported: Imported): string => {
  const id = randomUUID();
  waiting.set(id, imported);
  const [oldest] = waiting.keys();
  if (waiting.size > mostWaiting && oldest !== undefined) waiting.delete(oldest);
  return id;
};

const tried = async ({ content, now }: DeskContext, { query, body }: Asked): Promise<unknown> => {
  const parsed = await loadContent(content.path, content.label);
  if (!parsed.content) throw new DeskRefusal(422, 'Phần cài đặt của trang có lỗi; sửa trước đã.');
  const imported = await importFile(body, query.get('name') ?? 'tep.txt', {
    content: parsed.content,
    paths: await contentPaths(content.path),
    label: content.label,
    now: vietnamMoment(now()),
    overrides: {},
    readBeside: async () => undefined,
  }).catch(refuse);
  const text = new TextDecoder().decode(imported.files.at(-1)?.bytes);
  const file = fileTextOf(text);
  return {
    id: wait(imported),
    values: valuesOf(file.yaml),
    body: asShown(file.body),
    pictures: imported.files.length - 1,
    notes: imported.notes,
    refusal: imported.refusal?.message,
  };
};

const accepted = async (context: DeskContext, id: string): Promise<unknown> => {
  const imported = waiting.get(id);
  if (!imported) throw new DeskRefusal(410, 'Lần nhập này đã quá lâu; kéo lại tệp vào đây.');
  const { path, label } = context.content;
  await writeFiles(path, label, imported.files).catch(refuse);
  waiting.delete(id);
  context.refresh();
  return { path: imported.files.at(-1)?.path };
};

/** Word files, web pages and text: first shown with every guess, then a draft. */
export const importRoutes = (context: DeskContext): readonly Route[] => [
  fileQuestion('import', largest, (asked) => tried(context, asked)),
  bodyQuestion('import-accept', (body) =>
    context.inTurn(() => accepted(context, textOf(body, 'id'))),
  ),
];
