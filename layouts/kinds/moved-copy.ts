import type { MovedCopyView } from '../../src/site/addresses/moved-views.ts';
import { textFile } from '../parts/text/text-file.ts';
import { text } from '../words/vi/vi.ts';

export const movedCopy = ({ title, address }: MovedCopyView): string =>
  textFile([text.moved, ...(title === undefined ? [] : [title]), `${text.movedTo} ${address}`, '']);
