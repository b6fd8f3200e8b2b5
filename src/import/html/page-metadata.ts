import type { AnyNode, Element } from 'domhandler';
import { cleanLine } from '../draft/clean-text.ts';
import type { PageMetadata } from '../draft/draft.ts';
import { elementsIn, textOf } from './elements.ts';

const titles = ['og:title', 'twitter:title', 'dc.title', 'title'] as const;
const times = [
  'article:published_time',
  'datepublished',
  'dc.date.issued',
  'dc.date',
  'pubdate',
  'date',
] as const;
const sections = ['article:section'] as const;

const nameOf = ({ attribs }: Element): string =>
  (attribs['property'] ?? attribs['name'] ?? attribs['itemprop'] ?? '').toLowerCase();

/** The name of the site after the title: `Tin mới - Huyện Ninh Giang`, `Tin mới | Cổng TTĐT`. */
const withoutSiteName = (title: string): string => title.replace(/\s+[-|–—»]\s+[^-|–—»]+$/u, '');

/** The metadata about the article in the head of a saved page. */
export const pageMetadata = (nodes: readonly AnyNode[]): PageMetadata => {
  const values = new Map<string, string>();
  let pageTitle = '';
  for (const element of elementsIn(nodes)) {
    const { name, attribs } = element;
    const value =
      name === 'meta'
        ? attribs['content']
        : name === 'time' && nameOf(element) === 'datepublished'
          ? attribs['datetime']
          : undefined;
    const key = nameOf(element);
    if (value?.trim() && !values.has(key)) values.set(key, cleanLine(value));
    if (name === 'title' && pageTitle === '') pageTitle = cleanLine(textOf(element));
  }
  const firstOf = (names: readonly string[]): string | undefined =>
    names.map((name) => values.get(name)).find((value) => value !== undefined);
  const whole = [...titles.map((name) => values.get(name)), pageTitle].filter(
    (title): title is string => title !== undefined && title !== '',
  );
  const published = firstOf(times);
  const section = firstOf(sections);
  return {
    titles: [...new Set([...whole, ...whole.map(withoutSiteName)])],
    ...(published !== undefined && { published }),
    ...(section !== undefined && { section }),
  };
};
