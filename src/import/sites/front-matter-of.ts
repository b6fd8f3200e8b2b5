import { parse } from 'yaml';
import { foreignFrontMatter } from '../../content/repair/foreign-front-matter.ts';

/** A file of another system: its fields and the text below them. */
export interface FrontMatterOf {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const fieldsIn = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== '__proto__'))
    : undefined;

const yaml = /^---[ \t]*\n([^]*?)^(?:---|\.\.\.)[ \t]*(?:\n|$(?![^]))/mu;

/** Hexo also accepts fields without a line of `---` above them. */
const hexo = /^([a-z_]+:[^]*?)^---[ \t]*\n/mu;

/**
 * The front matter of a file in YAML, TOML or JSON; `undefined` if there is none, or if it cannot be
 * parsed completely.
 */
export const frontMatterOf = (written: string): FrontMatterOf | undefined => {
  const text = written.replace(/^\ufeff/u, '').replaceAll(/\r\n?/gu, '\n');
  const foreign = foreignFrontMatter(text);
  if (foreign) {
    const fields = foreign.isSure ? fieldsIn(foreign.fields) : undefined;
    return fields && { fields, body: text.slice(foreign.end) };
  }
  const found = [yaml, hexo].map((pattern) => pattern.exec(text)).find((each) => each?.index === 0);
  if (!found) return undefined;
  try {
    /** Other systems allow a key twice and tags of their own; the first reading must not fail for it. */
    const value: unknown = parse(found[1] ?? '', {
      schema: 'core',
      uniqueKeys: false,
      maxAliasCount: 20,
      logLevel: 'silent',
    });
    const fields = value === null ? {} : fieldsIn(value);
    return fields && { fields, body: text.slice(found[0].length) };
  } catch {
    return undefined;
  }
};
