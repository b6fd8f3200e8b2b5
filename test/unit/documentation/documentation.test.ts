import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faults } from '../../../src/content/faults/catalogue.ts';
import { articleSchema } from '../../../src/content/schema/article-schema.ts';
import { faultList } from '../../../src/documentation/fault-list.ts';
import { withFieldTable } from '../../../src/documentation/field-table.ts';
import { jsonSchemas } from '../../../src/documentation/json-schemas.ts';

/* The parts of docs/ that are made from the source are those that `npm run docs` makes today. */

const doc = (name: string): string => readFileSync(`docs/${name}`, 'utf8');

test('the list of fault codes is up to date and holds every code', () => {
  expect(doc('ma-loi.md')).toBe(faultList());
  for (const code of Object.keys(faults)) {
    expect(faultList()).toContain(`| \`${code}\` |`);
  }
});

test('the table of fields in the guide is up to date and holds every field', () => {
  const guide = doc('huong-dan-bien-tap.md');
  expect(withFieldTable(guide)).toBe(guide);
  for (const field of Object.keys(articleSchema.shape)) expect(guide).toContain(`| \`${field}\` |`);
});

test('a guide without the marks is refused', () => {
  expect(() => withFieldTable('# Hướng dẫn')).toThrow('the text has no');
});

test.each([...jsonSchemas()])('docs/schema/%s is up to date', (name, text) => {
  expect(doc(`schema/${name}`)).toBe(text);
});

test('the schema of an article names required fields and describes each field', () => {
  const schema = JSON.parse(jsonSchemas().get('article.schema.json') ?? '') as {
    required: string[];
    additionalProperties: boolean;
    properties: Record<string, { description?: string }>;
  };
  expect(schema.required).toEqual(['title', 'date', 'category']);
  expect(schema.additionalProperties).toBe(false);
  for (const [field, { description }] of Object.entries(schema.properties)) {
    expect(description, field).toMatch(/\p{L}{2}/u);
  }
});
