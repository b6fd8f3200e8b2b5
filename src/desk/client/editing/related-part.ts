import type { ListedText } from '../../overview/overview.ts';
import { lineOf } from '../controls/control.ts';
import { relatedBox } from './related-box.ts';
import { suggestRelated } from './related-suggestions.ts';
import type { TextScreen } from './text-screen.ts';

/** Articles that may be related, below the field of the related ones; draws them again. */
export const relatedPart = (
  screen: TextScreen,
  texts: readonly ListedText[],
  on: { readonly path: () => string; readonly touched: () => void },
): (() => void) => {
  const { fields, list } = screen;
  const box = relatedBox(
    () =>
      suggestRelated(
        {
          path: on.path(),
          title: lineOf(fields.values()['title']),
          units: list('unit').map(lineOf),
          congresses: list('congress').map(lineOf),
        },
        texts,
        list('related'),
      ),
    (id) => {
      fields.set('related', [...list('related'), id]);
      fields.focus('related');
      on.touched();
    },
  );
  fields.nodeOf('related')?.after(box.node);
  return box.draw;
};
