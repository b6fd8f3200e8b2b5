import type { OfficialDocument } from '../../content/content.ts';

/** The name of an official document: its kind and its number, `Thông tư 26/2020/TT-BTTTT`. */
export const officialDocumentTitle = ({
  kind,
  number,
}: Pick<OfficialDocument, 'kind' | 'number'>): string => `${kind} ${number.written}`;
