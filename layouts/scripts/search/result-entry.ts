import { unfoldText } from '../../../src/search/fold-text.ts';
import { excerptOf, wordCount } from './excerpt.ts';
import type { Fragment } from './pagefind-api.ts';

const element = (
  name: string,
  className: string,
  ...content: readonly (Node | string)[]
): Element => {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
};

const link = (href: string, text: string): Element => {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
};

const time = (iso: string, text: string): Element => {
  const made = document.createElement('time');
  made.dateTime = iso;
  made.textContent = text;
  return made;
};

const excerptNodes = ({ content, locations, meta }: Fragment): readonly (Node | string)[] =>
  excerptOf(content, locations, wordCount(meta['title'] ?? '')).map(({ text, isMarked }) =>
    isMarked ? element('mark', '', unfoldText(text)) : unfoldText(text),
  );

/** An article found; its texts become text nodes, never markup. */
export const resultEntry = (fragment: Fragment): Element => {
  const { url, meta } = fragment;
  const date = time(meta['date'] ?? '', meta['dateText'] ?? '');
  return element(
    'li',
    'teaser',
    element(
      'p',
      'teaser-title',
      link(url, meta['titleAsWritten'] ?? unfoldText(meta['title'] ?? '')),
    ),
    element('p', 'teaser-facts', date, ` · ${meta['category'] ?? ''}`),
    element('p', 'teaser-standfirst', ...excerptNodes(fragment)),
  );
};
