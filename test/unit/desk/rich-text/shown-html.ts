import type { Mark, Node } from 'prosemirror-model';
import { parse, type HTMLElement, NodeType } from 'node-html-parser';
import { readMarkdown } from '../../../../src/desk/rich-text/reading/read-markdown.ts';
import { calloutLabel } from '../../../../src/markdown/dialect/callout-labels.ts';
import { escapeHtml } from '../../../../src/html/escape.ts';
import { renderText } from '../../markdown/make-renderer.ts';

/*
 * What a document shows, as elements, made without the code that reads or writes Markdown; and the
 * same of the page that our renderer makes. Names of elements and words are compared.
 */

const tagOf: Readonly<Record<string, string>> = {
  strong: 'strong',
  em: 'em',
  strike: 's',
  code: 'code',
  link: 'a',
};

const withMarks = (html: string, marks: readonly Mark[]): string =>
  marks.toReversed().reduce((inner, { type }) => {
    const tag = tagOf[type.name] ?? type.name;
    return `<${tag}>${inner}</${tag}>`;
  }, html);

const leaf = (node: Node): string => {
  const { attrs } = node;
  switch (node.type.name) {
    case 'text':
      return escapeHtml(node.text ?? '');
    case 'hard_break':
      return '<br>';
    case 'soft_break':
      return ' ';
    case 'image':
      return `<img>${attrs['caption'] === '' ? '' : ` <span>${String(attrs['caption'])}</span>`}`;
    case 'footnote_call':
    case 'inline_note':
      return '<sup></sup>';
    case 'callout_label':
      return `<strong>${String(attrs['words'])}:</strong> `;
    default:
      return '';
  }
};

const line = (node: Node): string =>
  node.children.map((child) => withMarks(leaf(child), child.marks)).join('');

const isPlainParagraph = (node: Node, parent: string): boolean =>
  node.type.name === 'paragraph' && parent === 'tight';

const labelled = /^([^:]+):(?=\s|$)/u;

/** The label of a callout without bold letters is shown bold. */
const calloutLine = (html: string): string => {
  const label = labelled.exec(html)?.[1];
  return label !== undefined && calloutLabel(label)
    ? html.replace(labelled, '<strong>$1:</strong>')
    : html;
};

const isCallout = (quote: Node): boolean => {
  const first = quote.firstChild?.firstChild;
  if (quote.firstChild?.type.name !== 'paragraph') return false;
  return (
    first?.type.name === 'callout_label' ||
    calloutLabel((first?.text ?? '').replace(/:[^]*$/u, '')) !== undefined
  );
};

const element = (tag: string, inner: string): string => `<${tag}>${inner}</${tag}>`;

const table = (node: Node): string => {
  const [head = '', ...body] = node.children.map((row) => shown(row, ''));
  return element(
    'table',
    `<thead>${head}</thead>${body.length ? element('tbody', body.join('')) : ''}`,
  );
};

const shown = (node: Node, parent: string): string => {
  const { name } = node.type;
  const inside = (of: string): string => node.children.map((child) => shown(child, of)).join('');
  if (isPlainParagraph(node, parent)) return line(node);
  if (name === 'paragraph') return element('p', line(node));
  if (name === 'heading') return element('h', line(node));
  if (name === 'figure')
    return element('figure', `<img>${node.childCount ? element('figcaption', line(node)) : ''}`);
  if (name === 'table') return table(node);
  if (name === 'table_row') return element('tr', inside(''));
  if (name === 'table_head') return element('th', line(node));
  if (name === 'table_cell') return element('td', line(node));
  if (name === 'rule') return '<hr>';
  if (name === 'blockquote')
    return isCallout(node)
      ? element('div', calloutLine(inside('')))
      : element('blockquote', inside(''));
  if (name === 'typed_list') return element('ul', inside('tight'));
  if (name.endsWith('_list'))
    return element(
      name === 'ordered_list' ? 'ol' : 'ul',
      inside(node.attrs['tight'] ? 'tight' : ''),
    );
  return element('li', node.children.map((child) => shown(child, parent)).join(''));
};

const skipped = /^(?:abbr|section|picture|source)$/u;
const stressing = /^(?:a|strong|em|s|code)$/u;

/** Elements as words, each run of words with the sorted names of what stresses them. */
const outline = (node: HTMLElement, marks: readonly string[] = []): string =>
  node.childNodes
    .map((child) => {
      if (child.nodeType === NodeType.TEXT_NODE) {
        return child.text.trim() === '' ? ' ' : `«${marks.toSorted().join('+')}»${child.text}`;
      }
      const each = child as HTMLElement;
      const tag = each.rawTagName.toLowerCase();
      if (tag === 'section' && each.classList.contains('footnotes')) return '';
      if (tag === 'a' && each.querySelector('img')) return outline(each, marks);
      if (tag === 'sup') return '[sup]';
      if (tag === 'img' || tag === 'hr' || tag === 'br') return `[${tag}]`;
      if (skipped.test(tag)) return outline(each, marks);
      /** An address links by itself. */
      const isBare = tag === 'a' && /^(?:https?|mailto|ftp):/iu.test(each.text);
      if (stressing.test(tag)) return outline(each, isBare ? marks : [...marks, tag]);
      return `⟨${tag.replace(/^h[1-6]$/u, 'h')} ${outline(each, marks).trim()}⟩`;
    })
    .join('');

/** A mark that goes on is said once; spaces beside elements and marks do not count. */
const merged = (text: string): string => {
  let last = '';
  return text
    .split(/(«[^»]*»)/u)
    .map((part) => {
      if (part.startsWith('«')) {
        const isSame = part === last;
        last = part;
        return isSame ? '' : part;
      }
      if (/[⟨⟩]/u.test(part)) last = '';
      return part;
    })
    .join('');
};

const compared = (html: string): string =>
  merged(outline(parse(html, { blockTextElements: {} })))
    .replaceAll(/[ \t\n]+/gu, ' ')
    .replaceAll(/ ?([⟨⟩«»]|\[(?:br|img|hr)\]) ?/gu, '$1')
    .replaceAll('«»', '')
    .trim();

/** What the page of a text shows, without its notes at the end. */
export const pageOutline = (text: string): string =>
  compared(renderText(text, { verbatim: true }).html);

/** What a document shows; notes and definitions have no place of their own in the text. */
export const documentOutline = (doc: Node): string =>
  compared(
    doc.children
      .filter(({ type }) => type.name !== 'footnote' && type.name !== 'as_written')
      .filter((node) => node.type.name !== 'paragraph' || node.childCount > 0)
      .map((node) => shown(node, ''))
      .join(''),
  );

const changing =
  /^(?:linkTarget|imageTarget|lostText|surplusCell|noteUncalled|noteTwice|openComment)$/u;

/** Whether the page shows a text as it is, without words taken out. */
const isShownWhole = (text: string): boolean =>
  !renderText(text, { verbatim: true }).findings.some(({ kind }) => changing.test(kind));

/** How a document and the page of its text differ; none if the page leaves words out, or a part is edited as written. */
export const differenceOfPage = (text: string): string | undefined => {
  const { doc } = readMarkdown(text);
  if (doc.children.some(({ type }) => type.name === 'as_written') || !isShownWhole(text))
    return undefined;
  const [page, own] = [pageOutline(text), documentOutline(doc)];
  return page === own ? undefined : `${page}\n${own}`;
};
