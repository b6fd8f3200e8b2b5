import type { TextCopyView } from '../../src/site/articles/copies.ts';
import { textFile } from '../parts/text/text-file.ts';
import { text } from '../words/vi/vi.ts';

const paragraph = (words: string | undefined): string[] => (words === undefined ? [] : [words, '']);

/** An article as plain text. */
export const textCopy = (view: TextCopyView): string => {
  const { title, date, standfirst, body, byline, corrections, station, siteName, address } = view;
  const published = `${text.published} ${date.text}${date.isDayKnown ? '' : ` ${text.dayUnknown}`}`;
  const lines = [
    ...paragraph(view.isSample ? `[${text.badges.sample}]` : undefined),
    title,
    published,
    '',
    ...paragraph(standfirst),
    ...paragraph(body),
    ...paragraph(byline),
    ...corrections.map((each) => text.correction(each.date.text, each.text)),
    ...(corrections.length > 0 ? [''] : []),
    text.textCopyOf(`${station}, ${siteName}`),
    `${text.printedFrom} ${address}`,
    '',
  ];
  return textFile(lines);
};
