import { expect, test } from 'vitest';
import { choiceWords } from '../../../../src/desk/form/choice-words.ts';
import type { FormField } from '../../../../src/desk/form/form-field.ts';
import { makeForm } from '../../../../src/desk/form/make-form.ts';

const types = ['article', 'page', 'document', 'broadcast'] as const;

const withInner = (fields: readonly FormField[]): FormField[] =>
  fields.flatMap((field) => [field, ...withInner(field.fields ?? [])]);

const all = types.flatMap((type) =>
  withInner(makeForm(type).fields).map((field) => ({ type, field })),
);

test('every form has its fields in the sections of the schema', () => {
  const { fields, groups } = makeForm('article');
  expect(fields.map(({ key }) => key)).toContain('standfirst');
  expect(groups.map(({ heading }) => heading)).toContain('Xếp loại');
  const image = fields.find(({ key }) => key === 'image');
  expect(image?.fields?.map(({ key, isRequired }) => [key, isRequired])).toEqual([
    ['file', true],
    ['alt', true],
    ['caption', false],
    ['credit', false],
  ]);
  expect(fields.find(({ key }) => key === 'related')?.reference).toBe('article');
});

test('no form shows a code, a path or an English word', () => {
  const code =
    /\.(?:yaml|md)\b|\b(?:true|false|draft|slug|id|article|title|media)\b|\/[a-z-]+\/|[a-z]+-[a-z]+-|\d{4}-\d{2}/u;
  const shown = all.map(({ type, field: { key, label, help } }) => [type, key, `${label} ${help}`]);
  expect(shown.filter(([, , words = '']) => code.test(words))).toEqual([]);
});

test('every value to choose has words', () => {
  const values = all.flatMap(({ field }) => field.choices ?? []);
  expect(values.length).toBeGreaterThan(2);
  expect(values.filter(({ value }) => choiceWords[value] === undefined)).toEqual([]);
});
