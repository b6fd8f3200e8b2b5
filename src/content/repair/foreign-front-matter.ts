import { parse as parseToml, TomlDate } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** Front matter in the format of another system, at the beginning of a file. */
export interface ForeignFrontMatter {
  readonly language: 'TOML' | 'JSON';
  /** The offset of the body. */
  readonly end: number;
  /** Absent if no field can be read. */
  readonly fields?: unknown;
  /** Whether every field was parsed by the format's rules, without a guess. */
  readonly isSure: boolean;
}

/** A longer block is not front matter, and not worth parsing. */
const limit = 64 * 1024;

const attempt = (read: () => unknown): unknown => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

/** Dates as written, without quotation marks. */
const plainDates = (value: unknown): unknown => {
  if (value instanceof TomlDate) return value.toISOString().replace(/\.000(?=Z|[+-]|$)/u, '');
  if (Array.isArray(value)) return value.map(plainDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plainDates(each)]));
};

const quotes = /^["'“”‘’]+|["'“”‘’]+$/gu;

/** The value of a line alone; if it cannot be parsed either, its words. */
const valueOf = (written: string, readValue: (value: string) => unknown): unknown =>
  attempt(() => readValue(written)) ?? written.replaceAll(quotes, '');

/** The fields on one line each, if the whole cannot be parsed. */
const fieldsByLine = (
  text: string,
  sign: '=' | ':',
  readValue: (value: string) => unknown,
): unknown => {
  const field = new RegExp(
    `^[ \\t{]*["“”]?([\\p{L}_][\\p{L}\\p{N}_-]*)["“”]?[ \\t]*${sign}[ \\t]*(\\S.*?)[ \\t]*,?[ \\t}]*$`,
    'gmu',
  );
  const found = [...text.matchAll(field)].map(([, key = '', written = '']): [string, unknown] => [
    key,
    valueOf(written, readValue),
  ]);
  return found.length > 0 ? Object.fromEntries(found) : undefined;
};

type Fields = Pick<ForeignFrontMatter, 'fields' | 'isSure'>;

const tomlValue = (value: string): unknown => plainDates(parseToml(`a = ${value}`)['a']);

const readToml = (text: string): Fields => {
  const fields = attempt(() => plainDates(parseToml(text)));
  return fields === undefined
    ? { fields: fieldsByLine(text, '=', tomlValue), isSure: false }
    : { fields, isSure: true };
};

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const json = (text: string): unknown => attempt(() => JSON.parse(text) as unknown);

/** Editors do not see a trailing comma as a fault. */
const readJson = (text: string): Fields => {
  const plain = text.replaceAll(/,(?=\s*[}\]])/gu, '');
  const sure = json(text) ?? json(plain);
  if (sure !== undefined) return { fields: sure, isSure: true };
  const near = json(plain.replaceAll(/[“”]/gu, '"')) ?? attempt(() => parseYaml(text) as unknown);
  return { fields: isObject(near) ? near : fieldsByLine(text, ':', json), isSure: false };
};

/** TOML between lines of `+++`, as Hugo writes it, or from `---toml` to `---`, as gray-matter reads it. */
const tomlIn = (head: string): ForeignFrontMatter | undefined => {
  const found =
    /^(?:\+\+\+|---[ \t]*toml)[ \t]*\n([^]*?)^(?:\+\+\+|---)[ \t]*(?:\n|$(?![^]))/imu.exec(head);
  if (found?.index !== 0) return undefined;
  return { language: 'TOML', end: found[0].length, ...readToml(found[1] ?? '') };
};

/** JSON from `---json` to `---`, as gray-matter reads it, or an object between plain lines of `---`. */
const fencedJsonIn = (head: string): ForeignFrontMatter | undefined => {
  const found =
    /^---(?:[ \t]*json[ \t]*\n|[ \t]*\n(?=\s*\{\s*"))([^]*?)^---[ \t]*(?:\n|$(?![^]))/imu.exec(
      head,
    );
  if (found?.index !== 0) return undefined;
  const text = (found[1] ?? '').trim();
  const whole = text.startsWith('{') ? text : `{${text}}`;
  return { language: 'JSON', end: found[0].length, ...readJson(whole) };
};

/** The end of the object that a JSON text begins with. */
const objectEnd = (text: string): number | undefined => {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}[\]]/gu)) {
    if (/^[{[]$/u.test(sign)) depth += 1;
    if (/^[}\]]$/u.test(sign)) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return undefined;
};

/** A JSON object, as Hugo and Hexo read it, also with Hexo's line of `;;;` below. */
const jsonIn = (head: string): ForeignFrontMatter | undefined => {
  if (!/^\{\s*["“”][^"\n]*["“”]\s*:/u.test(head)) return undefined;
  const end = objectEnd(head);
  if (end === undefined) return undefined;
  const [rest = ''] = /^[ \t]*(?:\n(?:;;;[ \t]*(?:\n|$))?|$)/u.exec(head.slice(end)) ?? [];
  return { language: 'JSON', end: end + rest.length, ...readJson(head.slice(0, end)) };
};

/** The front matter of a file in TOML or JSON. */
export const foreignFrontMatter = (text: string): ForeignFrontMatter | undefined => {
  const head = text.slice(0, limit);
  return tomlIn(head) ?? fencedJsonIn(head) ?? jsonIn(head);
};
