/**
 * The number of pages of a PDF from Chromium, which writes the pages' dictionaries uncompressed.
 */
export const pageCount = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu) ?? []).length;

/** Width and height of the first page, in whole points. */
export const pageSize = (pdf: Buffer): number[] => {
  const [, box = ''] = /\/MediaBox\s*\[([^\]]*)\]/u.exec(pdf.toString('latin1')) ?? [];
  return box
    .trim()
    .split(/\s+/u)
    .slice(2)
    .map((length) => Math.round(Number(length)));
};
