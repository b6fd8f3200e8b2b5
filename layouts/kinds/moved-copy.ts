import type { MovedCopyView } from '../../src/site/addresses/moved-views.ts';
import { textLayout } from '../layout.ts';
import { textFile } from '../parts/text/text-file.ts';

export const movedCopy = textLayout(({ title, address }: MovedCopyView, { words }) =>
  textFile([
    words.moved,
    ...(title === undefined ? [] : [title]),
    `${words.movedTo} ${address}`,
    '',
  ]),
);
