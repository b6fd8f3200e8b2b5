import { maskFencedCode } from '../../proofreading/mask-code.ts';
import { slugOf } from '../../url/slug.ts';
import { fileParts } from '../parse/front-matter.ts';
import { isLikeFence } from './fence-repairs.ts';
import type { Repair } from './repair.ts';

interface Line {
  readonly text: string;
  readonly start: number;
}

/** The name of a field at the beginning of a line, in the spelling of this site. */
const keyOf = ({ text }: Line): string | undefined =>
  /^"?([\p{L}_]+(?: [\p{L}_]+){0,2})"?\s*[:：=]/u.exec(text)?.[1]?.toLowerCase();

const titles: ReadonlySet<string> = new Set(['title', 'tiêu đề', 'tên bài']);
const others: ReadonlySet<string> = new Set([
  ...'date category unit draft byline standfirst updated ngày'.split(' '),
  'chuyên mục',
  'ngày đăng',
]);

/** Whether some lines are the fields of an article: a title, and at least one other field. */
const areFields = (lines: readonly Line[]): boolean => {
  const keys = lines.map(keyOf);
  return (
    keys[0] !== undefined &&
    keys.some((key) => key !== undefined && titles.has(key)) &&
    keys.some((key) => key !== undefined && others.has(key))
  );
};

const titleIn = (lines: readonly Line[]): string => {
  const line = lines.find((each) => titles.has(keyOf(each) ?? ''));
  return (line?.text ?? '').replace(/^[^:：=]*[:：=]\s*["']?/u, '').replace(/["']?\s*$/u, '');
};

const isBlank = ({ text }: Line): boolean => text.trim() === '';

/** The consecutive lines from an index to the next blank line, at most as many as given. */
const paragraphAt = (lines: readonly Line[], from: number): Line[] => {
  const end = lines.findIndex((line, index) => index >= from && isBlank(line));
  return lines.slice(from, Math.min(end < 0 ? lines.length : end, from + 12));
};

/** The beginning of a further article, and its fields, by line indexes. */
interface Beginning {
  readonly at: number;
  readonly fields: readonly Line[];
}

const beginningsOf = (lines: readonly Line[]): Beginning[] => {
  const beginnings: Beginning[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const isFence =
      /^(?:---|\+\+\+)\s*$/u.test(lines[at]?.text ?? '') || isLikeFence(lines[at]?.text ?? '');
    const isAfterBlank = at > 0 && lines[at - 1]?.text.trim() === '';
    if (!isFence && !isAfterBlank) continue;
    const below = isFence ? lines.findIndex((line, index) => index > at && !isBlank(line)) : at;
    const fields = below < 0 ? [] : paragraphAt(lines, below);
    if (!areFields(fields)) continue;
    beginnings.push({ at, fields });
    at = below + fields.length - 1;
  }
  return beginnings;
};

/**
 * Further articles in one file, each reported at its beginning: at the `---` above its fields, or
 * at its fields. In memory the file ends before them.
 *
 * @param text the whole file, which has front matter of its own
 */
export const secondArticleRepairs = (text: string): Repair[] => {
  const parts = fileParts(text);
  if (!parts) return [];
  let start = parts.bodyStart;
  const lines = maskFencedCode(text.slice(parts.bodyStart))
    .split('\n')
    .map((line): Line => {
      const here = { text: line, start };
      start += line.length + 1;
      return here;
    });
  const beginnings = beginningsOf(lines);
  return beginnings.map(({ at, fields }, index): Repair => {
    const from = lines[at]?.start ?? text.length;
    const end = lines[beginnings[index + 1]?.at ?? lines.length]?.start ?? text.length;
    const title = titleIn(fields);
    return {
      start: from,
      end,
      insert: '',
      code: 'TWO_ARTICLES',
      details: [title, slugOf(title)],
      at: from,
      atEnd: from + (lines[at]?.text.trimEnd().length ?? 0),
      isSure: false,
    };
  });
};
