import type { Node } from 'prosemirror-model';
import {
  calloutLabel,
  markedLabel,
  type CalloutKind,
} from '../../markdown/dialect/callout-labels.ts';

/** The kind of callout that a quotation is by its first words; `undefined` if it is a quotation. */
export const calloutKind = (quote: Node): CalloutKind | undefined => {
  const line = quote.firstChild;
  const first = line?.firstChild;
  if (line?.type.name !== 'paragraph' || !first) return undefined;
  if (first.type.name === 'callout_label') return markedLabel(String(first.attrs['words']))?.kind;
  const words = /^([^:]{1,32}?)\s*:/u.exec(line.textContent)?.[1] ?? first.text?.trim() ?? '';
  return calloutLabel(words)?.kind;
};
