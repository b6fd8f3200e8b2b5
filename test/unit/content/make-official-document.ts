import type { OfficialDocument } from '../../../src/content/content.ts';
import { parseOfficialDocumentNumber } from '../../../src/content/official-documents/official-document-number.ts';
import { parseCalendarDate, type CalendarDate } from '../../../src/dates/calendar-date.ts';
import { sitePaths } from '../../../src/url/site-path.ts';

export const someDay = (text: string): CalendarDate => {
  const day = parseCalendarDate(text);
  if (!day) throw new Error(`test: no day: ${text}`);
  return day;
};

/**
 * An official document with a slug, a number and a date of issue; given fields replace the default
 * ones.
 */
export const makeOfficialDocument = (
  slug: string,
  written: string,
  issued: string,
  fields: Partial<OfficialDocument> = {},
): OfficialDocument => {
  const number = parseOfficialDocumentNumber(written);
  if (!number) throw new Error(`test: no number: ${written}`);
  return {
    slug,
    path: sitePaths.officialDocument(slug),
    file: `content/documents/${slug}.md`,
    body: '',
    bodyLine: 9,
    number,
    kind: 'Kế hoạch',
    issuer: 'Cơ quan mẫu',
    issued: someDay(issued),
    abstract: `Trích yếu ${slug}`,
    replaces: [],
    amends: [],
    aliases: [],
    sample: false,
    ...fields,
  };
};
