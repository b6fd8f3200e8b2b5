import { markedText } from '../../../src/search/query/marked-text.ts';
import type { AskedWord } from '../../../src/search/query/parse-query.ts';
import type { ResultEntry } from '../../../src/search/words/index-entry.ts';
import type { SearchPage } from './search-page.ts';

/** An element with texts and elements in it; texts become text nodes, never markup. */
export const element = (
  name: string,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElement => {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
};

export const link = (href: string, ...content: readonly (Node | string)[]): HTMLAnchorElement => {
  const made = document.createElement('a');
  made.href = href;
  made.append(...content);
  return made;
};

const marked = (text: string, asked: readonly AskedWord[]): readonly (Node | string)[] =>
  markedText(text, asked).map((part) =>
    part.isMarked ? element('mark', '', part.text) : part.text,
  );

const dateElement = ([iso, shown]: NonNullable<ResultEntry['d']>): Node | string => {
  if (iso === '') return shown;
  const made = document.createElement('time');
  made.dateTime = iso;
  made.textContent = shown;
  return made;
};

/** The label of a type in the select. */
export const typeName = ({ form }: SearchPage, type: string): string => {
  const field = form.elements.namedItem('loai');
  const options = field instanceof HTMLSelectElement ? Array.from(field.options) : [];
  return options.filter(({ value }) => value === type).map(({ text }) => text)[0] ?? '';
};

const factsOf = (entry: ResultEntry, page: SearchPage): readonly (Node | string)[] => {
  const { stub = '', sample = '' } = page.results.dataset;
  const badges = entry.b ?? '';
  const facts = [
    typeName(page, entry.k),
    ...(entry.d ? [dateElement(entry.d)] : []),
    ...(entry.c === undefined ? [] : [entry.c]),
    ...(badges.indexOf('s') < 0 ? [] : [element('span', 'badge', stub)]),
    ...(badges.indexOf('m') < 0 ? [] : [element('span', 'badge', sample)]),
  ];
  return facts.flatMap((fact, index) => (index === 0 ? [fact] : [' · ', fact]));
};

/** A search result. */
export const resultElement = (
  entry: ResultEntry,
  asked: readonly AskedWord[],
  page: SearchPage,
): HTMLElement =>
  element(
    'li',
    'teaser',
    element('p', 'teaser-title', link(entry.u, ...marked(entry.t, asked))),
    element('p', 'teaser-facts', ...factsOf(entry, page)),
    element('p', 'teaser-standfirst', ...marked(entry.x ?? '', asked)),
  );
