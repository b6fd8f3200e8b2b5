import { hash } from 'node:crypto';
import { onceEach } from './once-each.ts';
import { numbersCited } from './official-documents/official-document-citations.ts';

/** What a text names, derived from its words alone, independent of any site. */
export interface TextFacts {
  readonly hasBody: boolean;
  /** Paths of media files, `/media/…`, anywhere in the text. */
  readonly media: readonly string[];
  /** Numbers of official documents, as written. */
  readonly numbers: readonly string[];
}

/** Finds what a text names. */
export type TextFactsOf = (text: { readonly body: string }) => TextFacts;

/**
 * A path of a media file within a text, percent-encoded or not, possibly with following characters.
 */
const mediaPath = /\/media\/[\w%./-]+/gu;

const decoded = (path: string): string => {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};

export const textFacts: TextFactsOf = ({ body }) => ({
  hasBody: body.trim() !== '',
  media: (body.match(mediaPath) ?? []).map((path) => decoded(path).replace(/[^a-z0-9]+$/u, '')),
  numbers: numbersCited(body),
});

/** A cache by the hash of the input. */
export interface KeptByHash<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => unknown;
}

/** Reads each text once; equal texts share one result. */
export const keptTextFacts = (kept: KeptByHash<TextFacts> = new Map()): TextFactsOf =>
  onceEach((text) => {
    const key = hash('sha256', text.body, 'hex');
    const known = kept.get(key);
    if (known) return known;
    const facts = textFacts(text);
    kept.set(key, facts);
    return facts;
  });
