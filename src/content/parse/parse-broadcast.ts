import { sitePaths } from '../../url/site-path.ts';
import type { Broadcast, CheckableBroadcast } from '../content.ts';
import { broadcastSchema } from '../schema/broadcast-schema.ts';
import { knownKeys } from '../schema/known-keys.ts';
import type { SourceFile } from '../read/source-file.ts';
import { parseMarkdownFile, type Parsed } from './parse-markdown-file.ts';

/** Every key that a broadcast's front matter may have, at any depth. */
export const broadcastKeys = knownKeys(broadcastSchema);

/** `broadcasts/2020/03/13-0530-ban-tin-sang.md` gives `2020/03/13-0530-ban-tin-sang`. */
export const broadcastKeyOf = (path: string): string => path.slice('broadcasts/'.length, -3);

/** A broadcast, or its valid parts. */
export interface ParsedBroadcast extends Parsed<Broadcast> {
  readonly checkable?: CheckableBroadcast;
}

/** Reads `broadcasts/YYYY/MM/<day>-<slot>-<programme>.md`; the body may be empty. */
export const parseBroadcast = (source: SourceFile): ParsedBroadcast => {
  const { value, ...rest } = parseMarkdownFile(source, broadcastSchema, broadcastKeys);
  if (!value) return rest;
  const { frontMatter, soundFields, body, bodyLine } = value;
  const key = broadcastKeyOf(source.path);
  const slug = key.slice('YYYY/MM/'.length);
  const place = { key, slug, path: sitePaths.broadcast(key), file: source.file, body, bodyLine };
  return {
    ...rest,
    checkable: { ...soundFields, ...place },
    ...(frontMatter && { value: { ...frontMatter, ...place } }),
  };
};
