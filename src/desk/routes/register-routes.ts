import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../../content/edit/write-file.ts';
import { EditError } from '../../content/edit/yaml-spans.ts';
import { parseContent } from '../../content/parse/parse-content.ts';
import type { Problem } from '../../content/problem.ts';
import { readSourceFiles } from '../../content/read/read-source-files.ts';
import { checksumOf } from '../../file-system/checksum.ts';
import { ifThere } from '../../file-system/if-there.ts';
import { freeSlug } from '../../url/free-slug.ts';
import { slugOf } from '../../url/slug.ts';
import { deskSentence, type DeskNames } from '../checking/desk-sentence.ts';
import { entryForm } from '../form/entry-form.ts';
import type { FormField } from '../form/form-field.ts';
import { isRegister, registers, type RegisterName } from '../form/registers.ts';
import { addEntry, editEntry, registerEntries } from '../saving/register-entries.ts';
import { isLinked } from '../saving/text-place.ts';
import type { Route } from '../server/route.ts';
import type { DeskContext } from './desk-context.ts';
import { bodyQuestion, DeskRefusal, getQuestion, textOf } from './question.ts';

const nameOf = (asked: string): RegisterName => {
  if (isRegister(asked)) return asked;
  throw new DeskRefusal(404, 'Không có sổ này.');
};

const unreadable =
  'Sổ này có chỗ gõ hỏng nên chưa mở thành biểu mẫu được; nhờ người phụ trách sửa tệp của sổ.';

/** Runs an edit of a file; a form that cannot be edited is said in words. */
const orRefuse = <Result>(edit: () => Result, words: string): Result => {
  try {
    return edit();
  } catch (error) {
    if (error instanceof EditError) throw new DeskRefusal(422, words);
    throw error;
  }
};

const textIn = async ({ content }: DeskContext, file: string): Promise<string> => {
  if (await isLinked(content.path, file)) throw new DeskRefusal(403, 'Không ghi qua liên kết.');
  return (await ifThere(readFile(join(content.path, file), 'utf8'))) ?? '';
};

const opened = async (context: DeskContext, name: RegisterName): Promise<unknown> => {
  const { file, list } = registers[name];
  const text = await textIn(context, file);
  return {
    entries: orRefuse(() => registerEntries(text, list), unreadable),
    base: checksumOf(text).sha256,
    form: entryForm(name),
  };
};

/** All errors of the content if a file had another text. */
const errorsWith = async (
  { content: { path, label } }: DeskContext,
  file: string,
  text: string | undefined,
): Promise<readonly Problem[]> => {
  const { files } = await readSourceFiles(path, label);
  const bytes = Buffer.from(text ?? '');
  const place = { kind: 'register', path: file, file: `${label}/${file}` } as const;
  const changed = {
    ...(files.find((each) => each.path === file) ?? place),
    bytes,
    size: bytes.length,
  };
  const others = files.filter((each) => each.path !== file);
  const all = text === undefined ? files : [...others, changed as (typeof files)[number]];
  return parseContent(all, label).problems.filter(({ severity }) => severity === 'error');
};

const labelsIn = (fields: readonly FormField[]): [string, string][] =>
  fields.flatMap(({ key, label, fields: inner = [] }) => [[key, label], ...labelsIn(inner)]);

const namesFor = async ({ overview }: DeskContext, name: RegisterName): Promise<DeskNames> => {
  const entries = Object.values((await overview())?.entries ?? {}).flat();
  return {
    labels: new Map(labelsIn(entryForm(name).fields)),
    names: new Map(entries.map(({ id, name: words }) => [id, words])),
  };
};

/** A register with a new fault would take the whole site with it: it is not written. */
const assertSound = async (
  context: DeskContext,
  name: RegisterName,
  text: string,
): Promise<void> => {
  const { file } = registers[name];
  const known = new Set((await errorsWith(context, file, undefined)).map(({ message }) => message));
  const [first, ...others] = (await errorsWith(context, file, text)).filter(
    ({ message }) => !known.has(message),
  );
  if (!first) return;
  const names = await namesFor(context, name);
  const more = others.length > 0 ? ` Còn ${others.length} chỗ nữa như vậy.` : '';
  const words = `${deskSentence(first.message, names)}: ${first.hint}.${more}`;
  throw new DeskRefusal(422, `Chưa lưu. ${words} Chữ vẫn còn trên màn hình.`);
};

const valuesIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};

const idFor = (text: string, list: string, values: Readonly<Record<string, unknown>>): string => {
  const { name } = values;
  const wished = typeof name === 'string' ? slugOf(name) : '';
  if (wished === '') throw new DeskRefusal(422, 'Ghi tên trước đã.');
  const taken = new Set(registerEntries(text, list).map(({ id }) => id));
  return freeSlug(wished, (slug) => taken.has(slug));
};

const save = async (
  context: DeskContext,
  body: Readonly<Record<string, unknown>>,
): Promise<unknown> => {
  const name = nameOf(textOf(body, 'name'));
  const { file, list } = registers[name];
  const [text, values] = [await textIn(context, file), valuesIn(body['values'])];
  if (checksumOf(text).sha256 !== textOf(body, 'base')) {
    throw new DeskRefusal(409, 'Sổ vừa được sửa ở nơi khác; tải lại trang rồi sửa lại mục này.');
  }
  const asked = textOf(body, 'id');
  const id = asked === '' ? orRefuse(() => idFor(text, list, values), unreadable) : asked;
  const edited = orRefuse(
    () => (asked === '' ? addEntry(text, list, id, values) : editEntry(text, list, id, values)),
    'Chưa ghi được vào sổ này. Chữ vẫn còn trên màn hình.',
  );
  if (edited !== text) {
    await assertSound(context, name, edited);
    const at = context.now().toISOString();
    await context.versions.keep({ path: file, text, at, why: 'before' });
    await replaceFile(join(context.content.path, file), edited);
    context.refresh();
  }
  return { id };
};

/** Registers of the content by the same forms: units, congresses, programmes, events. */
export const registerRoutes = (context: DeskContext): readonly Route[] => [
  getQuestion('register', (query) => opened(context, nameOf(query.get('name') ?? ''))),
  bodyQuestion('register', (body) => context.inTurn(() => save(context, body))),
];
