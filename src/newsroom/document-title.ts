import type { OfficialDocument } from '../content/content.ts';

/** What a document is called: its kind and its number, `Thông tư 26/2020/TT-BTTTT`. */
export const documentTitle = ({
  kind,
  number,
}: Pick<OfficialDocument, 'kind' | 'number'>): string => `${kind} ${number.written}`;
