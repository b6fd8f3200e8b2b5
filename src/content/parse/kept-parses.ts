import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { KeptEntries } from '../../file-system/kept-entries/kept-entries.ts';
import type { Place } from '../problem.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { Parsed } from './parse-markdown-file.ts';
import type { Locator, YamlPath } from './parse-yaml.ts';

/** The result of parsing a text. */
export interface ParsedText extends Parsed<object> {
  readonly checkable?: object;
}

/** The parsed texts of earlier runs. */
export interface KeptParses {
  /** The result of parsing a file, possibly kept from an earlier run with the same bytes. */
  readonly of: <Result extends ParsedText>(
    source: SourceFile,
    parse: (source: SourceFile) => Result,
  ) => Result;
  /** The hash of the name and the bytes of the file that a result comes from, if it is known. */
  readonly keyOf?: ((text: object) => string | undefined) | undefined;
}

/** Without a cache: every text is parsed. */
export const noParses: KeptParses = { of: (source, parse) => parse(source) };

interface WithBody {
  readonly body?: string;
}

/**
 * A parsed text as JSON: the body is the end of the file, and only positions of whole fields are
 * kept.
 */
interface Kept {
  readonly parsed: Omit<ParsedText, 'locator' | 'value' | 'checkable'>;
  /** Without its body. */
  readonly value?: object;
  /** Without its body; absent if it equals the value. */
  readonly checkable?: object;
  /** The length of the body if it is the end of the file; otherwise the body itself. */
  readonly body?: number | string;
  /** The positions of the fields; absent if there is no locator. */
  readonly places?: Readonly<Record<string, Place>>;
}

const textOf = ({ bytes }: SourceFile): string => Buffer.from(bytes).toString('utf8');

const keptBody = (body: string, source: SourceFile): number | string =>
  textOf(source).endsWith(body) ? body.length : body;

const bodyOf = (body: number | string, source: SourceFile): string => {
  if (typeof body === 'string') return body;
  return body === 0 ? '' : textOf(source).slice(-body);
};

const withoutBody = (text: WithBody): object => {
  const { body: _, ...rest } = text;
  return rest;
};

const keptOf = (result: ParsedText, source: SourceFile): Kept => {
  const { value, checkable, locator, ...parsed } = result;
  const text: WithBody | undefined = value ?? checkable;
  return {
    parsed,
    ...(value && { value: withoutBody(value) }),
    ...(checkable && !isDeepStrictEqual(checkable, value) && { checkable: withoutBody(checkable) }),
    ...(text?.body !== undefined && { body: keptBody(text.body, source) }),
    ...(locator && {
      places: Object.fromEntries(
        Object.keys(text ?? {}).map((field) => [field, locator.valueAt([field])]),
      ),
    }),
  };
};

/**
 * Finds the positions of whole fields directly; for any other position the file is parsed again.
 */
const locatorOf = (places: Readonly<Record<string, Place>>, parse: () => ParsedText): Locator => {
  let parsed: Locator | undefined;
  const whole = (): Locator => {
    parsed ??= parse().locator;
    if (!parsed) throw new Error('a text that was parsed has no places any more');
    return parsed;
  };
  const known = (path: YamlPath): Place | undefined => {
    const [field = '', ...rest] = path;
    return rest.length === 0 && Object.hasOwn(places, field) ? places[field] : undefined;
  };
  return {
    valueAt: (path) => known(path) ?? whole().valueAt(path),
    keyAt: (path, key) => whole().keyAt(path, key),
  };
};

const parsedOf = <Result extends ParsedText>(
  { parsed, value, checkable, body, places }: Kept,
  source: SourceFile,
  parse: () => Result,
): Result => {
  const text = body === undefined ? {} : { body: bodyOf(body, source) };
  const whole = value && { ...value, ...text };
  const checked = checkable ? { ...checkable, ...text } : whole;
  return {
    ...parsed,
    ...(whole && { value: whole }),
    ...(checked && { checkable: checked }),
    ...(places && { locator: locatorOf(places, parse) }),
  } as ParsedText as Result;
};

/** One in this many texts is parsed although its result is kept, a different one each time. */
const sampled = 500;

const keyOf = ({ kind, path, file, bytes }: SourceFile): string =>
  hash('sha256', Buffer.concat([Buffer.from(JSON.stringify([kind, path, file])), bytes]), 'hex');

/** The result of an earlier run, or a new one; every kept result that differs ends the use of all. */
const keptOrParsed =
  (entries: KeptEntries, isSampled: () => boolean) =>
  <Result extends ParsedText>(
    key: string,
    source: SourceFile,
    parse: (source: SourceFile) => Result,
  ): Result => {
    const kept = entries.get(key)?.facts as Kept | undefined;
    if (kept && !isSampled()) return parsedOf(kept, source, () => parse(source));
    const result = parse(source);
    const made = keptOf(result, source);
    if (JSON.stringify(kept) === JSON.stringify(made)) return result;
    if (kept) entries.forgetAll();
    entries.set(key, { facts: made, texts: [] });
    return result;
  };

/**
 * Keeps the results of parsing, by the bytes of each text. A sample is parsed again: a single
 * difference means that nothing in the cache can be trusted.
 *
 * @param turn a number that differs from run to run
 */
export const keptParses = (entries: KeptEntries, turn: number): KeptParses => {
  let count = turn;
  const keys = new WeakMap<object, string>();
  const parsed = keptOrParsed(entries, () => {
    count += 1;
    return count % sampled === 0;
  });
  return {
    of: (source, parse) => {
      if (source.problem) return parse(source);
      const key = keyOf(source);
      const result = parsed(key, source, parse);
      if (result.checkable) keys.set(result.checkable, key);
      return result;
    },
    keyOf: (text) => keys.get(text),
  };
};
