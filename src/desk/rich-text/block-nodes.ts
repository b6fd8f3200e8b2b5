import type { NodeSpec } from 'prosemirror-model';
import { tableNodes } from './table-nodes.ts';

/** Whether a list has no blank lines between its entries, so that these are no paragraphs. */
const tight = { tight: { default: true } } as const;

const bulletList: NodeSpec = {
  group: 'block',
  content: 'list_item+',
  attrs: { sign: { default: '-' }, ...tight },
  parseDOM: [{ tag: 'ul' }],
  toDOM: () => ['ul', 0],
};

const orderedList: NodeSpec = {
  group: 'block',
  content: 'list_item+',
  attrs: {
    start: { default: 1, validate: 'number' },
    /** The sign after the number: `.` or `)`. */
    sign: { default: '.' },
    /** Whether every entry is written with the same number: `1.` `1.` `1.` */
    same: { default: false },
    ...tight,
  },
  parseDOM: [
    { tag: 'ol', getAttrs: (element) => ({ start: Number(element.getAttribute('start') ?? 1) }) },
  ],
  toDOM: ({ attrs }) => ['ol', attrs['start'] === 1 ? {} : { start: String(attrs['start']) }, 0],
};

/** A list with the editors' own labels (decision 0039): `a)`, `–`, `I.` */
const typedList: NodeSpec = {
  group: 'block',
  content: 'typed_item+',
  attrs: {
    /** Whether the labels are words of the text, `a)`; otherwise they are bullets, `–`. */
    labels: { default: true },
  },
  parseDOM: [{ tag: 'ul.labels', priority: 60 }],
  toDOM: ({ attrs }) => ['ul', { class: attrs['labels'] === true ? 'labels' : 'dashes' }, 0],
};

const figure: NodeSpec = {
  group: 'block',
  content: 'inline*',
  isolating: true,
  attrs: { src: {}, alt: { default: '' }, href: { default: null } },
  toDOM: ({ attrs }) => [
    'figure',
    ['img', { src: String(attrs['src']), alt: String(attrs['alt']) }],
    ['figcaption', 0],
  ],
};

/** The nodes with lines of their own. Attributes hold how they are written. */
export const blockNodes: Readonly<Record<string, NodeSpec>> = {
  doc: { content: '(block | aside)+' },
  paragraph: {
    group: 'block',
    content: 'inline*',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  },
  heading: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { level: { default: 2, validate: 'number' } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: ({ attrs }) => [`h${Number(attrs['level'])}`, 0],
  },
  blockquote: {
    group: 'block',
    content: 'block+',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  bullet_list: bulletList,
  ordered_list: orderedList,
  list_item: {
    content: 'block+',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
  typed_list: typedList,
  typed_item: {
    content: 'paragraph typed_list?',
    defining: true,
    /** The bullet as written; empty if the label is among the words. */
    attrs: { sign: { default: '' } },
    toDOM: () => ['li', 0],
  },
  ...tableNodes,
  figure,
  rule: {
    group: 'block',
    attrs: { written: { default: '---' } },
    parseDOM: [{ tag: 'hr' }],
    toDOM: () => ['hr'],
  },
  footnote: {
    group: 'aside',
    content: 'block+',
    defining: true,
    isolating: true,
    attrs: { label: { validate: 'string' } },
    toDOM: ({ attrs }) => ['div', { class: 'footnote', 'data-label': String(attrs['label']) }, 0],
  },
  /** Text that has no other form here; it is edited as it is written. */
  as_written: {
    group: 'aside',
    content: 'text*',
    marks: '',
    code: true,
    defining: true,
    isolating: true,
    attrs: { about: { default: 'other' } },
    toDOM: ({ attrs }) => ['pre', { class: 'as-written', 'data-about': String(attrs['about']) }, 0],
  },
};
