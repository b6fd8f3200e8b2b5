import type { NodeSpec } from 'prosemirror-model';

const leaf = { inline: true, group: 'inline' } as const;

/** The parts of a line. */
export const inlineNodes: Readonly<Record<string, NodeSpec>> = {
  text: { group: 'inline' },
  hard_break: {
    ...leaf,
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  /** The end of a line that is no end for readers. */
  soft_break: { ...leaf, selectable: false, toDOM: () => ['span', { class: 'soft-break' }, ' '] },
  /** A picture among words. */
  image: {
    ...leaf,
    attrs: {
      src: {},
      alt: { default: '' },
      /** Its caption, as Markdown. */
      caption: { default: '' },
    },
    toDOM: ({ attrs }) => ['img', { src: String(attrs['src']), alt: String(attrs['alt']) }],
  },
  footnote_call: {
    ...leaf,
    attrs: { label: {} },
    toDOM: ({ attrs }) => ['sup', { class: 'footnote-call' }, String(attrs['label'])],
  },
  /** `^[…]`: a note that is written where it is called. */
  inline_note: {
    ...leaf,
    attrs: { written: {} },
    toDOM: ({ attrs }) => ['span', { class: 'inline-note' }, String(attrs['written'])],
  },
  comment: {
    ...leaf,
    attrs: { written: {} },
    toDOM: ({ attrs }) => ['span', { class: 'comment' }, String(attrs['written'])],
  },
  /** `[!NOTE]`, the label of a callout in brackets. */
  callout_label: {
    ...leaf,
    attrs: { written: {}, words: {} },
    toDOM: ({ attrs }) => ['strong', { class: 'callout-label' }, `${String(attrs['words'])}:`],
  },
};
