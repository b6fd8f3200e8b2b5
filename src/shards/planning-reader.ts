import { hash } from 'node:crypto';
import { relative, sep } from 'node:path';
import { readUnlinked } from '../file-system/unlinked-file.ts';
import { checksumOf } from '../file-system/checksum.ts';
import { bodyHash } from '../manifest/site-manifest.ts';
import { OperationError } from '../operation/operation-error.ts';
import { compareText } from '../content/compare-text.ts';
import { textFacts } from '../content/text-facts.ts';
import type { KeptParses, ParsedText } from '../content/parse/kept-parses.ts';
import type { Locator } from '../content/parse/parse-yaml.ts';
import type { MarkdownSource } from '../content/content.ts';
import type { Place } from '../content/problem.ts';
import type { HeldFiles } from '../content/read/held-files.ts';
import type { SourceFile } from '../content/read/source-file.ts';
import { isMarkdown } from '../content/read/file-kinds.ts';
import { bodyIn, keptBody, unreadTexts } from './text-body.ts';
import type { TextRecord } from './plan.ts';

/** Whether the bytes of a file are needed only while it is parsed. */
const isText = ({ kind, problem }: SourceFile): boolean => isMarkdown(kind) && !problem;

/** A text whose bytes are read again whenever they are asked for, and must then be the same. */
const lightSource = (source: SourceFile, place: string, sha256: string): SourceFile => {
  const { kind, path, file, size } = source;
  return {
    kind,
    path,
    file,
    size,
    get bytes() {
      const bytes = readUnlinked(place, size);
      if (bytes && checksumOf(bytes).sha256 === sha256) return bytes;
      throw new OperationError('SOURCE_CHANGED', { file });
    },
  };
};

/** The positions of whole fields; for any other the file is parsed again. */
const lightLocator = (locator: Locator, text: object, parse: () => ParsedText): Locator => {
  const places = new Map<unknown, Place>(
    Object.keys(text).map((field) => [field, locator.valueAt([field])]),
  );
  const whole = (): Locator => {
    const again = parse().locator;
    if (!again) throw new Error('a text that was parsed has no places any more');
    return again;
  };
  return {
    valueAt: (path) =>
      (path.length === 1 ? places.get(path[0]) : undefined) ?? whole().valueAt(path),
    keyAt: (path, key) => whole().keyAt(path, key),
  };
};

/** Reads a content folder for a plan. */
export interface PlanningReader {
  readonly held: HeldFiles;
  readonly parses: KeptParses;
  /** The records of the texts that were parsed, by their file. */
  readonly records: ReadonlyMap<string, TextRecord>;
  /** The files of registers, by name. */
  readonly registers: ReadonlyMap<string, SourceFile>;
  /** The hash of all files. */
  readonly contentHash: () => string;
}

/**
 * @param parses texts that earlier runs have parsed
 * @param keepsTexts whether the texts stay in memory after all, because they are checked
 */
export const planningReader = (
  contentFolder: string,
  parses: KeptParses,
  keepsTexts: boolean,
): PlanningReader => {
  const sums = new Map<string, string>();
  const places = new Map<string, string>();
  const records = new Map<string, TextRecord>();
  const registers = new Map<string, SourceFile>();
  const sources = new Map<string, SourceFile>();
  const note = (source: SourceFile, bytes: Uint8Array, body: string): void => {
    const place = places.get(source.file);
    const record: TextRecord = {
      sha256: sums.get(source.path) ?? '',
      body: keptBody(body, bytes),
      bodyHash: bodyHash(body),
      facts: textFacts({ body }),
      ...(place !== undefined && place !== source.path && { place }),
    };
    records.set(source.file, record);
    sources.set(source.file, source);
  };
  const unread = unreadTexts((file) => {
    const source = sources.get(file);
    return bodyIn(records.get(file)?.body ?? 0, source?.bytes ?? Buffer.of());
  });
  const light = <Result extends ParsedText>(
    result: Result,
    source: SourceFile,
    bytes: Uint8Array,
    parse: (source: SourceFile) => Result,
  ): Result => {
    const { value, checkable, locator } = result;
    const text = (value ?? checkable) as MarkdownSource | undefined;
    if (text === undefined) return result;
    note(source, bytes, text.body);
    if (keepsTexts) return result;
    const own = value && unread(value as MarkdownSource);
    const checked = checkable && (checkable === value ? own : unread(checkable as MarkdownSource));
    return {
      ...result,
      ...(own && { value: own }),
      ...(checked && { checkable: checked }),
      ...(locator && { locator: lightLocator(locator, text, () => parse(source)) }),
    };
  };
  return {
    held: {
      of: async (place, read) => {
        const result = await read();
        if (!('bytes' in result)) return result;
        const { media, bytes } = result;
        const sha256 = media?.sha256 ?? checksumOf(bytes).sha256;
        sums.set(result.path, sha256);
        if (result.kind === 'register') registers.set(result.path, result);
        if (!isText(result)) return result;
        places.set(result.file, relative(contentFolder, place).split(sep).join('/'));
        return lightSource(result, place, sha256);
      },
    },
    parses: {
      of: (source, parse) => {
        if (source.problem) return parse(source);
        /** Read once: a light source reads its file each time. */
        const { bytes } = source;
        return light(parses.of({ ...source, bytes }, parse), source, bytes, parse);
      },
    },
    records,
    registers,
    contentHash: () =>
      hash('sha256', JSON.stringify([...sums].toSorted(([a], [b]) => compareText(a, b))), 'hex'),
  };
};
