import { Parser } from 'htmlparser2';
import { defaultStation } from '../../layouts/station.ts';
import { vi } from '../../layouts/words/vi/vi.ts';
import { searchDocuments } from '../../src/build/search/search-files.ts';
import { publishedBytes } from '../../src/build/published-bytes.ts';
import { bodyWords } from '../../src/build/site-files.ts';
import type { Materials } from '../../src/build/materials.ts';
import type { ContentType } from '../../src/content/schema/content-types.ts';
import type { FieldPlace } from '../../src/content/schema/field-words.ts';
import type { ParsedContent } from '../../src/content/parse/parse-content.ts';
import { pageRenderer } from '../../src/eleventy/page-renderer.ts';
import type { VietnamMoment } from '../../src/dates/vietnam-clock.ts';
import { outputTexts } from '../unit/outputs/output-texts.ts';
import { makeView } from '../../src/site/make-view.ts';
import { makeSite } from '../../src/site/make-site.ts';
import { standardOptions } from './fixture-site.ts';

/** An output for readers, or for programs that read for them. */
export interface Output {
  /** The path of a page, a file or, for the search, an article. */
  readonly path: string;
  readonly kind: 'page' | Exclude<FieldPlace, 'page' | 'lists'>;
  /** The whole text. */
  readonly whole: string;
  /** Its words without addresses. */
  readonly seen: string;
}

/** Addresses, and a calendar's technical properties. */
const addresses =
  /(?:https?|tag):[^\s"'<>,;]+|"\/[^"]*"|url=\S+|(?:UID|DTSTAMP|SEQUENCE|LAST-MODIFIED)[:;][^\r\n]*/gu;
const saying = new Set(['alt', 'title', 'content', 'aria-label', 'datetime', 'value']);

/** The words of a page: its text, words in attributes, and metadata for machines; not its style sheet. */
const seenInPage = (page: string): string => {
  const said: string[] = [];
  let text = '';
  let isStyle = false;
  const parser = new Parser({
    onopentagname: (name) => (isStyle = name === 'style'),
    onattribute: (name, value) => {
      if (saying.has(name)) said.push(value);
    },
    ontext: (part) => {
      if (!isStyle) text += part;
    },
    onclosetag: () => (isStyle = false),
  });
  parser.end(page);
  return [text, ...said].join('\n').replaceAll(addresses, ' ');
};

const kinds: readonly (readonly [RegExp, Output['kind']])[] = [
  [/(?:atom\.xml|feed\.json)$/u, 'feeds'],
  [/\.ics$/u, 'calendars'],
  [/^\/sitemap[^/]*\.xml$/u, 'sitemaps'],
  [/^\/du-lieu\/[a-z-]+\.(?:json|csv)$/u, 'openData'],
];

/** A long line of a calendar is folded (RFC 5545). */
const unfolded = (file: string): string => file.replaceAll(/\r?\n[ \t]/gu, '');

const renderPage = pageRenderer(defaultStation);

/** All readable output of a site, made in memory. */
export const outputsOf = async (
  parsed: ParsedContent,
  materials: Materials,
  now: VietnamMoment,
): Promise<readonly Output[]> => {
  const { routes, newsroom, context, problems } = makeSite(
    parsed,
    { ...standardOptions, now },
    materials,
  );
  const faults = problems.filter(({ severity }) => severity === 'error');
  if (!newsroom || !context || faults.length > 0) throw new Error(JSON.stringify(faults, null, 1));
  const files = await outputTexts(newsroom, routes, {
    now,
    labels: vi.outputs,
    bytesOfMedia: publishedBytes(newsroom, context),
    secondsOfMedia: (path) => context.mediaFile(path)?.seconds,
    ...bodyWords(newsroom, context),
    manifest: {
      display: 'minimal-ui',
      themeColor: '',
      backgroundColor: '',
      shortName: '',
      icons: [],
    },
  });
  return [
    ...routes.map((route): Output => {
      const whole = renderPage({ kind: route.kind, view: makeView(route, context) });
      return { path: route.url, kind: 'page', whole, seen: seenInPage(whole) };
    }),
    ...files.flatMap(({ path, text: file }): Output[] => {
      const kind = kinds.find(([form]) => form.test(path))?.[1];
      const whole = unfolded(file);
      return kind ? [{ path, kind, whole, seen: whole.replaceAll(addresses, ' ') }] : [];
    }),
    ...searchDocuments({ routes, context, words: vi }).map((found): Output => {
      const { url, ...document } = found;
      const whole = JSON.stringify({ ...document, textHash: undefined });
      return { path: url, kind: 'search', whole, seen: whole };
    }),
  ];
};

/** The prefix of the address of a type's own page. */
const ownPages: Readonly<Record<ContentType, RegExp>> = {
  article: /^\/\d{4}\/\d{2}\/(?:bai-chinh|bai-da-go|bai-theo-thang)\//u,
  page: /^\/trang-(?:chinh|da-go)\//u,
  document: /^\/van-ban\/van-ban-(?:chinh|da-go)\//u,
  broadcast: /^\/truyen-thanh\/\d{4}\//u,
  programmes: /^\/truyen-thanh\/chuong-trinh\/qx/u,
  site: /^/u,
  look: /^/u,
  categories: /^\/chuyen-muc\/qx/u,
  units: /^\/don-vi\/qx/u,
  kinds: /^\/(?:don-vi|dai-hoi)\/(?:qx|don-vi-khac|dai-hoi-khac)/u,
  threads: /^\/dong-su-kien\/qx/u,
  redirects: /^\/cu\//u,
  'withdrawn-media': /^\/media\//u,
  words: /^$/u,
  events: /^\/(?:su-kien|lich-cong-tac)\/qx/u,
  congresses: /^\/(?:dai-hoi|gop-y)\/qx/u,
};

/** Whether an output counts for the fields of a type. */
export const placeOf = (type: ContentType, { kind, path }: Output): FieldPlace =>
  kind === 'page' && !ownPages[type].test(path) ? 'lists' : kind;
