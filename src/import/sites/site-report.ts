import { shortened } from '../draft/clean-text.ts';
import type { ImportedOld } from './import-site.ts';
import type { LeftOut } from './old-site.ts';

// oxlint-disable-next-line no-control-regex -- it looks for control characters
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;

const line = (text: string): string => `${text.replaceAll(control, ' ')}\n`;

/** A code with its first word: `{{% def … %}}`; its values are of no use in a list of all. */
const codeName = (code: string): string =>
  code
    .replace(/^(\{\{[<%]?|\{%|\[)(\s*\/?[\w-]*)[^]*?([>%]?\}\}|%\}|\])$/u, '$1$2 … $3')
    .slice(0, 80);

/** How many articles are named for the same reason. */
const named = 5;

/** `tags (120 bài): a.md, b.md …` */
const grouped = (rows: readonly (readonly [what: string, source: string])[]): string[] =>
  [...Map.groupBy(rows, ([what]) => what)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([what, all]) => {
      const sources = [...new Set(all.map(([, source]) => source))];
      const more = sources.length > named ? ', …' : '';
      return `${shortened(what, 700)} (${all.length}): ${sources.slice(0, named).join(', ')}${more}`;
    });

const section = (heading: string, rows: readonly string[]): string =>
  rows.length === 0 ? '' : line(heading) + rows.map((row) => line(`    - ${row}`)).join('');

/** The report on a whole site: how many articles came in, and all that was left out. */
export const siteReport = (
  imported: readonly ImportedOld[],
  left: readonly LeftOut[],
  isDry: boolean,
): string => {
  const taken = imported.filter(({ path }) => path !== undefined);
  const drafts = taken.filter(({ isDraft }) => isDraft).length;
  const pictures = taken.reduce((sum, { files }) => sum + files.length - 1, 0);
  const lost = imported.filter(({ path }) => path === undefined);
  return [
    line(
      `${isDry ? 'In thử, chưa ghi tệp nào: ' : 'Đã nhập '}${taken.length} bài (${drafts} bài để nháp), ${pictures} ảnh.`,
    ),
    section(
      '  Không nhập được:',
      grouped(lost.flatMap(({ source, notes }) => notes.map((note) => [note, source] as const))),
    ),
    section(
      '  Không phải bài, đã để lại:',
      grouped(left.map(({ source, why }) => [why, source] as const)),
    ),
    section(
      '  Khóa và địa chỉ không có chỗ trên trang này:',
      grouped(
        imported.flatMap(({ source, leftKeys }) => leftKeys.map((key) => [key, source] as const)),
      ),
    ),
    section(
      '  Mã của chương trình cũ đã bỏ:',
      grouped(
        imported.flatMap(({ source, leftCodes }) =>
          leftCodes.map((code) => [codeName(code), source] as const),
        ),
      ),
    ),
    section(
      '  Cần xem lại:',
      grouped(taken.flatMap(({ path, notes }) => notes.map((note) => [note, path ?? ''] as const))),
    ),
    ...(isDry ? [] : [line('Việc tiếp theo: chạy "npm run check", rồi "npm start" để xem thử.')]),
  ].join('');
};
