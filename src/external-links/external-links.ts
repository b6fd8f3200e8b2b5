import type { Content, Locators } from '../content/content.ts';
import type { Place } from '../content/problem.ts';
import type { RenderedText } from '../markdown/render-markdown.ts';

/** A link to another site, with its position in the content. */
export interface ExternalLink extends Place {
  /** The address to request, without fragment, user name and password. */
  readonly url: string;
  /** As the editor wrote it. */
  readonly written: string;
}

/** The rendered texts by file. */
type Texts = {
  readonly get: (file: string) => Pick<RenderedText, 'references'> | undefined;
};

const addressOf = (written: string): string | undefined => {
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  if (!/^https?:$/u.test(url.protocol)) return undefined;
  [url.hash, url.username, url.password] = ['', '', ''];
  return url.href;
};

const decoded = (target: string): string => {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
};

/**
 * The renderer writes percent-encoding and ASCII hosts where the editor may have written letters.
 */
const spanOf = (line: string, target: string): { column: number; length?: number } => {
  const found = [target, decoded(target)].find((text) => line.includes(text));
  return found === undefined
    ? { column: Math.max(line.indexOf('://'), 0) + 1 }
    : { column: line.indexOf(found) + 1, length: found.length };
};

const linksInTexts = ({ articles, pages }: Content, texts: Texts): ExternalLink[] =>
  [...articles, ...pages].flatMap(({ file, body, bodyLine }) => {
    const lines = body.split('\n');
    return (texts.get(file)?.references ?? []).flatMap(({ kind, target, line }) => {
      const url = kind === 'link' ? addressOf(target) : undefined;
      if (url === undefined) return [];
      const span = spanOf(lines[line] ?? '', target);
      return [{ file, line: bodyLine + line, ...span, url, written: target }];
    });
  });

const linksInRelated = ({ articles }: Content, locators: Locators): ExternalLink[] =>
  articles.flatMap(({ file, related }) =>
    related.flatMap((entry, index) => {
      const written = typeof entry === 'string' ? undefined : entry.url;
      const url = written === undefined ? undefined : addressOf(written);
      const place = locators.get(file)?.valueAt(['related', index, 'url']);
      return url === undefined || written === undefined || !place
        ? []
        : [{ ...place, url, written }];
    }),
  );

const linksInSettings = ({ site }: Content, locators: Locators, file: string): ExternalLink[] => {
  const locator = locators.get(file);
  if (!locator) return [];
  return site.websiteLinks.flatMap(({ links }, group) =>
    links.flatMap(({ url: written }, index) => {
      const url = addressOf(written);
      const place = locator.valueAt(['websiteLinks', group, 'links', index, 'url']);
      return url === undefined ? [] : [{ ...place, url, written }];
    }),
  );
};

/**
 * Every http(s) link of texts, related entries and `site.yaml` to another site, each position once.
 *
 * @param label the name of the content folder in problems
 */
export const externalLinks = (
  content: Content,
  texts: Texts,
  locators: Locators,
  label: string,
): ExternalLink[] => {
  const all = [
    ...linksInTexts(content, texts),
    ...linksInRelated(content, locators),
    ...linksInSettings(content, locators, `${label}/site.yaml`),
  ].filter(({ url }) => !url.startsWith(content.site.baseUrl));
  const byPlace = all.map((link) => {
    const { file, line, column, url } = link;
    return [`${file}:${line}:${column} ${url}`, link] as const;
  });
  return [...new Map(byPlace).values()];
};
