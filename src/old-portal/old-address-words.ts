import type { OldAddress } from '../url/old-address.ts';
import { slugOf } from '../url/slug.ts';

/** A slug that an old address may contain. */
export interface OldSlug {
  readonly slug: string;
  /** Whether nothing was removed that may be a word of the title, such as a year. */
  readonly isWhole: boolean;
}

/** The information about a page in its old address. */
export interface OldAddressWords {
  /** The likeliest first; empty if there are only numbers. */
  readonly slugs: readonly OldSlug[];
  /** Whether a number identifies the page; then the words may be those of its list. */
  readonly isNumbered: boolean;
  /** `YYYY/MM`, if the address contains the month. */
  readonly month?: string;
}

/** File names of scripts that portals run on; they say nothing about the page. */
const script =
  /^(?:default|index|home|main|news|detail|details|view|viewnews|newsdetail|chitiet|chi-tiet)\.(?:aspx?|php|html?|jsp|do)$/iu;

const ending = /\.(?:aspx?|ashx|php\d?|s?html?|jspx?|cfm|do|cms)$/iu;

/** Keys that DNN and similar portals write into the path, each before its value. */
const pathKey = /^(?:tabid|mid|ctl|language|id|itemid|articleid|newsid|catid|categoryid|cat)$/iu;

const numbering = /^(?:id|itemid|articleid|newsid)$/iu;

/** Keys of a query that select a list or a way of showing it, never the page itself. */
const listKey =
  /^(?:.*cat.*|cid|tabid|mid|itemid|option|view|layout|task|lang|language|tmpl|page|format)$/iu;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Values that Joomla, PHP and ASP portals write into the query: `id=12:dai-hoi`, `title=dai-hoi`.
 */
const queryStems = (query: string): string[] =>
  query
    .split('&')
    .map((pair) => pair.split('='))
    .filter(([key = '']) => !listKey.test(key))
    .map(([, value = '']) => decoded(value).replace(/^\d+:/u, ''))
    .filter((value) => /\p{L}{2}/u.test(value));

/**
 * Segments without keys and their values, scripts and numbers; and whether a number identified the
 * page.
 */
const namedSegments = (segments: readonly string[]): { names: string[]; isNumbered: boolean } => {
  const names: string[] = [];
  let isNumbered = false;
  for (let at = 0; at < segments.length; at += 1) {
    const name = segments[at] ?? '';
    if (pathKey.test(name) && at + 1 < segments.length) {
      isNumbered ||= numbering.test(name);
      at += 1;
    } else if (/^\d+$/u.test(name.replace(ending, ''))) isNumbered = true;
    else if (!script.test(name)) names.push(name);
  }
  return { names, isNumbered };
};

/** A number after the words: a long one is the page's, a short one or a year may be a word. */
const endNumber = /[-_.,]+[a-z]{0,4}(\d+)$/iu;

const isOwnNumber = (digits: string): boolean =>
  digits.length >= 3 && !/^(?:19|20)\d\d$/u.test(digits);

/** A name unchanged, then without the numbers after and before its words. */
const slugsOfStem = (stem: string): OldSlug[] => {
  const [, digits = ''] = endNumber.exec(stem) ?? [];
  const bare = stem.replace(endNumber, '');
  const forms = [
    { stem, isWhole: true },
    { stem: bare, isWhole: isOwnNumber(digits) },
    { stem: bare.replace(endNumber, ''), isWhole: false },
    { stem: bare.replace(/^\d+[-_]+/u, ''), isWhole: digits === '' },
    { stem: stem.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2'), isWhole: true },
  ];
  const stems = forms.map((form) => form.stem);
  const first = forms.filter((form, index) => stems.indexOf(form.stem) === index);
  return first.map((form) => ({ slug: slugOf(form.stem), isWhole: form.isWhole }));
};

const distinct = (slugs: readonly OldSlug[]): OldSlug[] => {
  const first = new Map<string, OldSlug>();
  for (const each of slugs) if (!first.has(each.slug)) first.set(each.slug, each);
  return [...first.values()].filter(({ slug }) => /[a-z]/u.test(slug));
};

/** Reads the words of an old address, made by any of the usual portals in Vietnam. */
export const oldAddressWords = ({ path, query = '' }: OldAddress): OldAddressWords => {
  const segments = decodeURI(path)
    .split('/')
    .filter((segment) => segment !== '');
  const { names, isNumbered } = namedSegments(segments);
  const [, month] = /^\/(?:.*\/)?((?:19|20)\d\d\/(?:0[1-9]|1[0-2]))\//u.exec(path) ?? [];
  const last = names.at(-1)?.replace(ending, '');
  const stems = [...queryStems(query), ...(last === undefined ? [] : [last])];
  return {
    slugs: distinct(stems.flatMap(slugsOfStem)),
    isNumbered: (isNumbered && month === undefined) || query !== '',
    ...(month !== undefined && { month }),
  };
};

const homeNames: ReadonlySet<string> = new Set([
  'default',
  'index',
  'home',
  'main',
  'trang-chu',
  'trangchu',
]);

/** Whether an old address is the front page of the portal: `/Default.aspx`, `/trang-chu`. */
export const isOldHome = ({ path, query }: OldAddress): boolean => {
  const [, name] = /^\/([^/]+)\/?$/u.exec(decodeURI(path)) ?? [];
  return (
    query === undefined && name !== undefined && homeNames.has(slugOf(name.replace(ending, '')))
  );
};
