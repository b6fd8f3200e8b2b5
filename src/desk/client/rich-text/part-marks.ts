import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { calloutKind } from '../../rich-text/callout-kind.ts';

/** What readers see of some parts because of their words: callouts. */
const marksOf = (doc: Node): DecorationSet => {
  const marks: Decoration[] = [];
  doc.descendants((node, pos) => {
    const kind = node.type.name === 'blockquote' ? calloutKind(node) : undefined;
    if (kind !== undefined) {
      const classes = kind === 'warning' ? 'callout callout-warning' : 'callout';
      marks.push(Decoration.node(pos, pos + node.nodeSize, { class: classes }));
    }
    return !node.isTextblock;
  });
  return DecorationSet.create(doc, marks);
};

/** Shows quotations that begin with a label as callouts (decision 0042). */
export const partMarks = (): Plugin => {
  let known: { readonly doc: Node; readonly marks: DecorationSet } | undefined;
  return new Plugin({
    props: {
      decorations: ({ doc }) => {
        if (known?.doc !== doc) known = { doc, marks: marksOf(doc) };
        return known.marks;
      },
    },
  });
};
