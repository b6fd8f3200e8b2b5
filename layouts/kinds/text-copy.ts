import type { TextCopyView } from '../../src/site/articles/copies.ts';
import { textLayout } from '../layout.ts';
import { textFile } from '../parts/text/text-file.ts';

const paragraph = (said: string | undefined): string[] => (said === undefined ? [] : [said, '']);

/** An article as plain text. */
export const textCopy = textLayout((view: TextCopyView, { words }) => {
  const { title, date, standfirst, body, byline, corrections, station, siteName, address } = view;
  const published = `${words.published} ${date.text}${date.isDayKnown ? '' : ` ${words.dayUnknown}`}`;
  const lines = [
    ...paragraph(view.isSample ? `[${words.badges.sample}]` : undefined),
    title,
    published,
    '',
    ...paragraph(standfirst),
    ...paragraph(body),
    ...paragraph(byline),
    ...corrections.map((each) => words.correction(each.date.text, each.text)),
    ...(corrections.length > 0 ? [''] : []),
    words.textCopyOf(`${station}, ${siteName}`),
    `${words.printedFrom} ${address}`,
    '',
  ];
  return textFile(lines);
});
