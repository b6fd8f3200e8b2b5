import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** A finding at its place in the document. */
export interface PlacedFinding {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly weight: 'must' | 'look';
  /** Shown under the paragraph. */
  readonly card?: HTMLElement | undefined;
}

/** The position below the part of a document that a position is in. */
const below = (doc: Node, position: number): number => {
  const place = doc.resolve(position);
  return place.depth === 0 ? position : place.after(1);
};

const marksOf = (doc: Node, { id, from, to, weight, card }: PlacedFinding): Decoration[] => [
  Decoration.inline(from, to, { class: `found-${weight}`, 'data-finding': id }),
  ...(card
    ? [
        Decoration.widget(below(doc, from), card, {
          side: -1,
          ignoreSelection: true,
          stopEvent: () => true,
        }),
      ]
    : []),
];

const key = new PluginKey<DecorationSet>('findings');

/** Marks findings under the words; no letter moves. */
export const findingMarks = (): Plugin<DecorationSet> =>
  new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, old) => {
        const found = tr.getMeta(key) as readonly PlacedFinding[] | undefined;
        if (!found) return old.map(tr.mapping, tr.doc);
        return DecorationSet.create(
          tr.doc,
          found.flatMap((each) => marksOf(tr.doc, each)),
        );
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });

/** The key under which a transaction carries findings to show. */
export const findingsKey = key;
