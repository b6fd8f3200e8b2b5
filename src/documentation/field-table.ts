import { contentTypes, type ContentType } from '../content/schema/content-types.ts';
import type { AnyFieldNotes } from '../content/schema/field.ts';
import { fieldPlaces, references } from '../content/schema/field-words.ts';
import { schemaFields, type SchemaField } from '../content/schema/schema-fields.ts';
import { withPart } from './marked-part.ts';

const beginOf = (type: ContentType): string =>
  `<!-- các trường của ${contentTypes[type].file}: tạo bằng npm run docs, đừng sửa tay -->`;
const endOf = (type: ContentType): string =>
  `<!-- hết các trường của ${contentTypes[type].file} -->`;

const cell = (text: string): string =>
  text.replaceAll('|', String.raw`\|`).replaceAll('<', String.raw`\<`);

const exampleWords = (example: unknown): string =>
  typeof example === 'string' || typeof example === 'number' || Array.isArray(example)
    ? `; ví dụ \`${String(example)}\``
    : '';

/** What an editor needs to know: what to write, what it refers to, an example. */
const meaning = ({ help, reference, example }: AnyFieldNotes): string => {
  const where = reference && references[reference];
  const isSaid = where === undefined || help.includes(where.replace(/^.* trong /u, ''));
  return `${cell(help)}${isSaid ? '' : ` (${where})`}${exampleWords(example)}`;
};

/** A group appears where its own fields do. */
const shownIn = ({ shown, notShown }: AnyFieldNotes): string => {
  if (shown) return shown.map((place) => fieldPlaces[place]).join(', ');
  return notShown === undefined ? '' : `không hiện: ${notShown}`;
};

const row = ({ path, notes, isRequired }: SchemaField): string =>
  `| \`${path.join('.')}\` | ${cell(notes.label)} | ${isRequired ? 'có' : ''} | ${meaning(notes)} | ${shownIn(notes)} |`;

/** The table of all fields of a content type, generated from its schema. */
const fieldTable = (type: ContentType): string =>
  [
    '| trường | tên | bắt buộc | ý nghĩa | hiện ở |',
    '| --- | --- | --- | --- | --- |',
    ...schemaFields(contentTypes[type].schema).map(row),
  ].join('\n');

/**
 * The editors' guide, with the table of each content type replaced between its two marks.
 *
 * @throws Error if marks are missing
 */
export const withFieldTables = (guide: string): string =>
  (Object.keys(contentTypes) as ContentType[]).reduce(
    (text, type) => withPart(text, beginOf(type), endOf(type), fieldTable(type)),
    guide,
  );
