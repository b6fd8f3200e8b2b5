import { readWrittenMoment } from '../../dates/written-moment.ts';
import { scalarText } from '../edit/scalar-text.ts';
import { momentFor } from '../faults/field-faults.ts';

/** This site's counterpart of a field of another system. */
export interface Counterpart {
  /** The field of this site; absent if it has none, or if that depends on where the site was before. */
  readonly field?: string;
  /**
   * The line to write instead, if the value leaves no doubt; empty if the line should simply go.
   */
  readonly line?: string;
}

type Written = (value: unknown) => string | undefined;

const asText: Written = (value) =>
  typeof value === 'string' && !value.includes('\n') ? scalarText(value.trim()) : undefined;

const listText = (parts: readonly string[]): string =>
  `[${parts.map((part) => scalarText(part, 'plain', true)).join(', ')}]`;

/** The texts of a list, or of one line with commas. */
const partsOf = (value: unknown): string[] => {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.every((each) => typeof each === 'string' && !each.includes('\n'))
    ? (all as string[]).flatMap((each) => each.split(',')).map((each) => each.trim())
    : [];
};

const asList: Written = (value) => {
  const parts = partsOf(value).filter((part) => part !== '');
  return parts.length > 0 ? listText(parts) : undefined;
};

const asPaths: Written = (value) => {
  const parts = partsOf(value);
  const arePaths = parts.length > 0 && parts.every((part) => /^\/[\w/.~-]+$/u.test(part));
  return arePaths ? listText(parts) : undefined;
};

const asMoment =
  (field: string): Written =>
  (value) => {
    const reading = typeof value === 'string' ? readWrittenMoment(value) : undefined;
    return reading && !reading.overflow ? momentFor(field, reading) : undefined;
  };

const never: Written = () => undefined;

/** An article is in one category: the first of several. */
const asOne: Written = (value) => {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [value];
  const [name = ''] = typeof first === 'string' ? first.split(/[,;]/u) : [];
  return name.trim() === '' ? undefined : scalarText(name.trim());
};

/** A field of this site, the form of its value, and its names in other systems. */
const rows: readonly (readonly [field: string, write: Written, names: string])[] = [
  ['title', asText, 'headline post_title'],
  ['standfirst', asText, 'description excerpt summary subtitle abstract lead intro post_excerpt'],
  [
    'date',
    asMoment('date'),
    'pubdate created created_at datetime posted post_date published_at date_published',
  ],
  ['publishAt', asMoment('publishAt'), 'publishdate publish_date publish_at scheduled'],
  [
    'expireAt',
    asMoment('expireAt'),
    'expirydate expiry_date expires expiration expirationdate unpublishdate unpublish_date',
  ],
  [
    'updated',
    asMoment('updated'),
    'lastmod modified last_modified last_modified_at modified_date updated_at updateddate update_date lastupdated',
  ],
  ['aliases', asPaths, 'redirect_from redirects redirect_from_urls old_url old_urls'],
  ['authors', asList, 'author writer creator dc_creator'],
  ['category', asOne, 'categories section'],
  [
    'image',
    never,
    'cover featured_image featuredimage thumbnail thumb coverimage cover_image banner heroimage og_image images',
  ],
  ['audio', never, 'podcast enclosure audio_url'],
  ['related', never, 'related_posts relatedposts'],
];

/** Fields without a counterpart, because the path or the program of this site replaces them. */
const needless: ReadonlySet<string> = new Set(
  'layout type tags keywords slug permalink url comments toc weight menu id post_id guid template sitemap mathjax math lang language pin sticky'.split(
    ' ',
  ),
);

const fieldsByName = new Map(
  rows.flatMap(([field, write, names]) => names.split(' ').map((name) => [name, { field, write }])),
);

/** `published` is the opposite of `draft`. */
const ofPublished = (value: unknown): Counterpart =>
  value === false
    ? { field: 'draft', line: 'draft: true' }
    : { ...(value === true && { line: '' }) };

const isNothing = (value: unknown): boolean =>
  value === '' || value === null || (Array.isArray(value) && value.length === 0);

/** WordPress, Ghost and others name the status of an article in words. */
const ofStatus = (value: unknown): Counterpart =>
  typeof value === 'string' && /^(?:draft|pending|private|bản nháp|nháp)$/iu.test(value.trim())
    ? { field: 'draft', line: 'draft: true' }
    : {};

/**
 * The counterpart of a field of Hugo, Jekyll, Hexo, WordPress, Ghost or another system; `undefined`
 * for a name that none of them uses.
 */
export const counterpartOf = (key: string, value: unknown): Counterpart | undefined => {
  const name = key.trim().toLowerCase().replaceAll('-', '_');
  if (name === 'published') return ofPublished(value);
  if (name === 'status' || name === 'post_status') return ofStatus(value);
  if (name === 'permalink' || name === 'url') {
    const paths = asPaths(value);
    return paths === undefined ? {} : { line: `aliases: ${paths}` };
  }
  if (needless.has(name)) return {};
  const known = fieldsByName.get(name);
  if (!known) return undefined;
  if (isNothing(value)) return { line: '' };
  const written = known.write(value);
  return {
    field: known.field,
    ...(written !== undefined && { line: `${known.field}: ${written}` }),
  };
};
