import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faults } from '../../../src/content/faults/catalogue.ts';
import { contentTypes } from '../../../src/content/schema/content-types.ts';
import { schemaFields } from '../../../src/content/schema/schema-fields.ts';
import { faultList } from '../../../src/documentation/fault-list.ts';
import { withFieldTables } from '../../../src/documentation/field-table.ts';
import { withKindTable } from '../../../src/documentation/kind-table.ts';
import { jsonSchemas } from '../../../src/documentation/json-schemas.ts';

/* The generated parts of docs/ are those that `npm run docs` generates now. */

const remedy = 'npm run docs makes it anew';

const doc = (name: string): string => readFileSync(`docs/${name}`, 'utf8');

test('the list of fault codes is up to date and holds every code', () => {
  expect(doc('ma-loi.md'), remedy).toBe(faultList());
  for (const code of Object.keys(faults)) {
    expect(faultList()).toContain(`| \`${code}\` |`);
  }
});

test('the tables of fields in the guide are up to date', () => {
  const guide = doc('huong-dan-bien-tap.md');
  expect(withKindTable(withFieldTables(guide)), remedy).toBe(guide);
});

test.each(Object.values(contentTypes))('the guide holds every field of $file', (type) => {
  const [, table = ''] = doc('huong-dan-bien-tap.md').split(`các trường của ${type.file}`);
  for (const { path } of schemaFields(type.schema)) {
    expect(table, remedy).toContain(`| \`${path.join('.')}\` |`);
  }
});

test('a guide without the marks is refused', () => {
  expect(() => withFieldTables('# Hướng dẫn')).toThrow('the text has no');
});

test.each([...jsonSchemas()])('docs/schema/%s is up to date', (name, text) => {
  expect(doc(`schema/${name}`), remedy).toBe(text);
});

test('the schema of an article names required fields, and says of each what it is', () => {
  const schema = JSON.parse(jsonSchemas().get('article.schema.json') ?? '') as {
    required: string[];
    additionalProperties: boolean;
    properties: Record<string, { title?: string; description?: string; examples?: unknown[] }>;
  };
  expect(schema.required).toEqual(['title', 'date', 'category']);
  expect(schema.additionalProperties).toBe(false);
  for (const [field, { title, description }] of Object.entries(schema.properties)) {
    expect(title, field).toMatch(/\p{L}{2}/u);
    expect(description, field).toMatch(/\p{L}{2}/u);
  }
  expect(schema.properties['date']?.examples).toEqual(['2020-03-06']);
});
