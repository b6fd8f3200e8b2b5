/** How many pages a PDF of Chromium has: it writes the pages' dictionaries as they are. */
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
