import type { MarkSpec } from 'prosemirror-model';
import { isAllowedTarget } from '../../markdown/links.ts';

const stress = (tag: 'strong' | 'em', others: readonly string[]): MarkSpec => ({
  /** The sign that it is written with. */
  attrs: { sign: { default: '*' } },
  parseDOM: [tag, ...others].map((name) => ({ tag: name })),
  toDOM: () => [tag, 0],
});

/** Marks of words, the outermost first. */
export const marks: Readonly<Record<string, MarkSpec>> = {
  link: {
    inclusive: false,
    attrs: {
      href: {},
      title: { default: '' },
      /** The label of the definition that has the target, for `[words][label]`. */
      label: { default: null },
      /** Whether it is written as `<https://…>`. */
      auto: { default: false },
    },
    parseDOM: [
      { tag: 'a[href]', getAttrs: (element) => ({ href: element.getAttribute('href') ?? '' }) },
    ],
    toDOM: ({ attrs }) => {
      const href = String(attrs['href']);
      return ['a', isAllowedTarget(href) ? { href } : { 'data-refused': 'true' }, 0];
    },
  },
  strong: stress('strong', ['b']),
  em: stress('em', ['i']),
  strike: {
    parseDOM: [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }],
    toDOM: () => ['s', 0],
  },
  code: { code: true, parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
};
