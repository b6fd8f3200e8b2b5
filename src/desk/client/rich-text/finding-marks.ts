import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** A finding at its place in the document. */
export interface PlacedFinding {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly weight: 'must' | 'look';
}

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
          found.map(({ id, from, to, weight }) =>
            Decoration.inline(from, to, { class: `found-${weight}`, 'data-finding': id }),
          ),
        );
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });

/** The key under which a transaction carries findings to show. */
export const findingsKey = key;
