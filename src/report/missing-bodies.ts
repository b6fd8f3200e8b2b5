import type { Article } from '../content/content.ts';
import { formatPublishingDate } from '../dates/publishing-date.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { oneLine } from './one-line.ts';

type Stub = Pick<Article, 'file' | 'title' | 'date'>;

/** The articles of which only title and date are known, in the order of their files. */
export const stubsOf = (articles: readonly Article[]): readonly Stub[] =>
  articles.filter(({ stub, withdrawn }) => stub && !withdrawn);

const heading = (count: number): string =>
  `Bài còn thiếu (${count} bài chỉ có tiêu đề; có nội dung thì viết vào tệp và bỏ stub: true):`;

/** The list for a terminal; empty if nothing is missing. */
export const missingBodiesText = (stubs: readonly Stub[]): string => {
  if (stubs.length === 0) return '';
  const lines = stubs.map(
    ({ file, title, date }) => `  ${file}  ${oneLine(title)} (${formatPublishingDate(date)})\n`,
  );
  return `\n${heading(stubs.length)}\n${lines.join('')}`;
};

/** The list for a change request, folded. */
export const missingBodiesMarkdown = (stubs: readonly Stub[]): string => {
  if (stubs.length === 0) return '';
  const lines = stubs.map(
    ({ file, title, date }) =>
      `- ${escapeMarkdown(title)} (${formatPublishingDate(date)}): ${escapeMarkdown(file)}\n`,
  );
  return `\n<details><summary>${heading(stubs.length)}</summary>\n\n${lines.join('')}\n</details>\n`;
};
