import { expect, test } from 'vitest';
import { z } from 'zod';
import { contentTypes } from '../../../../src/content/schema/content-types.ts';
import { field, notesOf } from '../../../../src/content/schema/field.ts';
import {
  day,
  flag,
  group,
  imagePath,
  listOf,
  registered,
  text,
} from '../../../../src/content/schema/fields.ts';
import { schemaFields } from '../../../../src/content/schema/schema-fields.ts';

const words = { label: 'Tên', help: 'Tên của mẫu', group: 'content', shown: ['page'] } as const;

const fields = Object.entries(contentTypes).flatMap(([type, { schema }]) =>
  schemaFields(schema).map((each) => ({ ...each, name: `${type}: ${each.path.join('.')}` })),
);

test('a field keeps its own notes where many share a type of value', () => {
  const first = field(text, { ...words, control: 'line' });
  const second = field(text, { ...words, control: 'paragraph', label: 'Khác' });
  expect(notesOf(first)?.label).toBe('Tên');
  expect(notesOf(second)?.label).toBe('Khác');
  expect(notesOf(text)).toBeUndefined();
});

test('what a type of value asks for is asked by the compiler', () => {
  // @ts-expect-error -- a field without notes
  group({ name: text });
  // @ts-expect-error -- a text is not a switch
  field(text, { ...words, control: 'switch' });
  // @ts-expect-error -- a switch is not a text
  field(flag, { ...words, control: 'line' });
  // @ts-expect-error -- an id of a register is chosen, not typed
  field(registered, { ...words, control: 'line' });
  // @ts-expect-error -- what is chosen names where from
  field(registered, { ...words, control: 'entry' });
  // @ts-expect-error -- a path of a file names the files
  field(imagePath, { ...words, control: 'file' });
  // @ts-expect-error -- shown nowhere, without a reason
  field(day, { label: 'Ngày', help: 'Ngày', group: 'time', control: 'day' });
  // @ts-expect-error -- shown nowhere
  field(day, { ...words, control: 'day', shown: [] });
  // @ts-expect-error -- no such place
  field(day, { ...words, control: 'day', shown: ['radio'] });
  const one = field(registered, { ...words, control: 'entry', reference: 'unit' });
  const many = field(listOf(registered), { ...words, control: 'entries', reference: 'unit' });
  const inner = group({ one, many });
  const outer = group({ inner: field(inner, { ...words, control: 'group' }) });
  expect(schemaFields(outer).map(({ path }) => path.join('.'))).toEqual([
    'inner',
    'inner.one',
    'inner.many',
  ]);
});

test('fields are found in lists, alternatives and defaults', () => {
  const inner = group({ deep: field(text.optional(), { ...words, control: 'line' }) });
  const outer = group({
    lists: field(listOf(z.union([registered, inner])), {
      ...words,
      control: 'entries',
      reference: 'article',
    }),
  });
  const found = schemaFields(outer).map(({ path, isRequired }) => [path.join('.'), isRequired]);
  expect(found).toEqual([
    ['lists', false],
    ['lists.deep', false],
  ]);
});

test.each(fields)('$name says in Vietnamese what it is', ({ notes }) => {
  expect(notes.label).toMatch(/^\p{Lu}[^\n]{1,39}$/u);
  expect(notes.help).toMatch(/\p{L}{2}/u);
  expect(notes.notShown ?? 'quyết định').toMatch(/\p{L}{2}/u);
  const isGroup = notes.control === 'group' || notes.control === 'groups';
  expect(isGroup || notes.shown !== undefined || notes.notShown !== undefined).toBe(true);
});

test.each(fields.filter(({ notes }) => notes.example !== undefined))(
  '$name has an example that is sound',
  ({ type, notes }) => {
    expect(type.safeParse(notes.example).error).toBeUndefined();
  },
);

/** A value for each control with one text; all but plain lines refuse arbitrary words. */
const sampleOf: Readonly<Record<string, readonly string[]>> = {
  line: ['Chữ bất kỳ'],
  paragraph: ['Chữ bất kỳ'],
  day: ['2020-03-06'],
  moment: ['2020-03-06 07:30'],
  period: ['2020-03-11/2020-03-12'],
  url: ['https://vi-du.vn/'],
  phone: ['0220 000 000'],
  email: ['a@vi-du.vn'],
};

test.each(fields.filter(({ notes }) => sampleOf[notes.control]))(
  '$name is asked for by a control that fits it',
  ({ type, notes }) => {
    for (const sample of sampleOf[notes.control] ?? []) {
      expect(type.safeParse(sample).error).toBeUndefined();
    }
    const isFree = notes.control === 'line' || notes.control === 'paragraph';
    expect(type.safeParse('Chữ bất kỳ').success).toBe(isFree);
  },
);
