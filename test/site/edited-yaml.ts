import { parse, stringify } from 'yaml';
import type { Files } from './printed-cures.ts';

/** The fields of a register or of a front matter. */
export type Fields = Record<string, unknown>;

/** An entry of a register. */
export type Entry = Fields & { id: string };

const topOf = (text: string): readonly [yaml: string, body: string] => {
  const [, yaml = '', body = ''] = /^---\n(.*?)^---\n(.*)$/msu.exec(text) ?? [];
  return [yaml, body];
};

const isText = (name: string): boolean => name.endsWith('.md');

/** The fields of a file. */
export const fieldsOf = (files: Files, name: string): Fields => {
  const text = files.get(name) ?? '';
  return (parse(isText(name) ? topOf(text)[0] : text) ?? {}) as Fields;
};

export const bodyOf = (files: Files, name: string): string => topOf(files.get(name) ?? '')[1];

/** Writes the fields of a file; the text below front matter stays unless it is given. */
export const writeFields = (
  files: Files,
  name: string,
  fields: Fields,
  body = bodyOf(files, name),
): void => {
  const yaml = stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });
  files.set(name, isText(name) ? `---\n${yaml}---\n${body}` : yaml);
};

/** Changes some fields of a file; those that are `undefined` are removed. */
export const changeFields = (files: Files, name: string, change: Fields): void => {
  const fields = Object.entries({ ...fieldsOf(files, name), ...change });
  const kept = fields.filter(([, value]) => value !== undefined);
  writeFields(files, name, Object.fromEntries(kept));
};

/** The entries of a list; empty if there is no such file. */
export const entriesOf = <Kind extends Fields = Entry>(
  files: Files,
  name: string,
  list: string,
): Kind[] => ((fieldsOf(files, name)[list] ?? []) as Kind[]).map((each) => ({ ...each }));

/** Renames something in every field and every text that names it. */
export const renameEverywhere = (files: Files, from: string, to: string): void => {
  const sign = from.replaceAll(/[.?/]/gu, String.raw`\$&`);
  const form = new RegExp(`(?<![\\w/-])${sign}(?![\\w-])`, 'gu');
  for (const [name, text] of files) {
    if (!name.startsWith('content/media/')) files.set(name, text.replaceAll(form, to));
  }
};
