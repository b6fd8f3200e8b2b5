import { parse as parseToml, TomlDate } from 'smol-toml';
import { stringify } from 'yaml';
import type { Repair } from './repair.ts';

/** Front matter in the language of another system, at the beginning of a file. */
interface ForeignFrontMatter {
  readonly language: 'TOML' | 'JSON';
  /** Where the body begins. */
  readonly end: number;
  /** The fields, where they can be read. */
  readonly fields: unknown;
}

/** More is no front matter, and not worth parsing. */
const limit = 64 * 1024;

const readToml = (text: string): unknown => {
  try {
    return parseToml(text);
  } catch {
    return undefined;
  }
};

/** TOML between lines of `+++`, as Hugo writes it, or from `---toml` to `---`, as gray-matter reads it. */
const tomlIn = (text: string): ForeignFrontMatter | undefined => {
  const found = /^(?:\+\+\+|---toml)[ \t]*\n([^]*?)^(?:\+\+\+|---)[ \t]*(?:\n|$(?![^]))/mu.exec(
    text.slice(0, limit),
  );
  if (found?.index !== 0) return undefined;
  return { language: 'TOML', end: found[0].length, fields: readToml(found[1] ?? '') };
};

/** Where the object ends that a JSON text begins with. */
const objectEnd = (text: string): number | undefined => {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}[\]]/gu)) {
    if (/^[{[]$/u.test(sign)) depth += 1;
    if (/^[}\]]$/u.test(sign)) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return undefined;
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** An object of JSON, as Hugo and Hexo read it, also with Hexo's line of `;;;` below. */
const jsonIn = (text: string): ForeignFrontMatter | undefined => {
  const head = text.slice(0, limit);
  if (!/^\{\s*"[^"\n]*"\s*:/u.test(head)) return undefined;
  const end = objectEnd(head);
  if (end === undefined) return undefined;
  const [rest = ''] = /^[ \t]*(?:\n(?:;;;[ \t]*(?:\n|$))?|$)/u.exec(head.slice(end)) ?? [];
  return { language: 'JSON', end: end + rest.length, fields: readJson(head.slice(0, end)) };
};

/** Dates as they were written, without quotation marks. */
const plainDates = (value: unknown): unknown => {
  if (value instanceof TomlDate) return value.toISOString().replace(/\.000(?=Z|[+-]|$)/u, '');
  if (Array.isArray(value)) return value.map(plainDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plainDates(each)]));
};

const yamlOf = (fields: unknown): string | undefined => {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return undefined;
  return stringify(plainDates(fields), { lineWidth: 0, aliasDuplicateObjects: false });
};

/**
 * Front matter in TOML or JSON, which other systems use: the same fields in YAML take its place, so that what
 * is wrong with them shows in the same run. In one that cannot be read nothing is certain.
 */
export const foreignFenceRepairs = (text: string): Repair[] => {
  const found = tomlIn(text) ?? jsonIn(text);
  if (!found) return [];
  const { language, end } = found;
  const yaml = yamlOf(found.fields);
  const atEnd = text.indexOf('\n') < 0 ? text.length : text.indexOf('\n');
  return [
    {
      start: 0,
      end,
      insert: `---\n${yaml ?? ''}---\n`,
      code: 'FENCE_LANGUAGE',
      details: [language, yaml],
      at: 0,
      atEnd,
      isSure: yaml !== undefined,
    },
  ];
};
