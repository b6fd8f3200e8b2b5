import { cleanLine } from '../import/draft/clean-text.ts';
import type { OldPortal, PortalAddress } from './old-portal.ts';
import type { SortedAddresses } from './sort-old-addresses.ts';

/** The results of a run. */
export interface SitemapRun {
  readonly portal: OldPortal;
  readonly sorted: SortedAddresses;
  /** The file as editors know it, `content/redirects.yaml`. */
  readonly file: string;
  /** How many entries did not fit. */
  readonly left: number;
  readonly isDry: boolean;
}

const line = (text: string): string => `${cleanLine(text)}\n`;

const listed = (heading: string, rows: readonly string[]): string =>
  rows.length === 0 ? '' : `\n${line(heading)}${rows.map((row) => `  - ${line(row)}`).join('')}`;

/** A count with its words; a count of 0 is shown only if `always` is set. */
const counted = (count: number, words: string, always = false): string =>
  count === 0 && !always ? '' : `  ${String(count).padStart(6)} ${words}\n`;

const named = ({ written, title }: PortalAddress): string =>
  title === undefined ? written : `${written} (${title})`;

const nextSteps = ({ sorted, file, left, isDry }: SitemapRun): string => {
  const open = sorted.guesses.length + sorted.missing.length + sorted.waiting.length;
  const added = sorted.sure.length + sorted.guesses.length + sorted.missing.length;
  const room =
    left === 0
      ? ''
      : line(
          `Còn ${left} mục chưa ghi được vì ${file} không được lớn hơn 256 KiB: xóa bớt các dòng # không dùng rồi chạy lại.`,
        );
  const done = isDry
    ? 'In thử, chưa ghi tệp nào.'
    : added === left
      ? `Không có gì để thêm vào ${file}.`
      : `Đã thêm vào ${file}.`;
  const next =
    open === 0
      ? 'Việc tiếp theo: chạy "npm run check".'
      : `Việc tiếp theo: mở ${file}, xem các mục có dấu #, điền to còn thiếu, xóa "# " ở đầu các dòng đúng, rồi chạy "npm run check".`;
  return `\n${room}${line(done)}${line(next)}`;
};

/** The results for the addresses of an old portal, and the remaining work. */
export const sitemapReport = (run: SitemapRun): string => {
  const { portal, sorted } = run;
  const others = [...portal.others];
  const othersCount = others.reduce((sum, [, count]) => sum + count, 0);
  const { host } = portal;
  return [
    line(`Địa chỉ của trang cũ${host === undefined ? '' : ` ${host}`}:`),
    counted(sorted.settled.length, 'đã có trang hoặc chuyển hướng, không cần thêm'),
    counted(sorted.waiting.length, 'đã ghi từ trước thành dòng # chờ xem'),
    counted(sorted.sure.length, 'tìm thấy trang tương ứng', true),
    counted(sorted.guesses.length, 'đoán được, cần xem lại', true),
    counted(sorted.missing.length, 'chưa rõ trang tương ứng', true),
    counted(portal.unusable.length, 'không dùng được'),
    counted(sorted.repeated.length, 'lặp lại địa chỉ đã có trong danh sách'),
    counted(othersCount, 'của trang khác, bỏ qua'),
    listed('Chưa rõ trang tương ứng:', sorted.missing.map(named)),
    listed(
      'Không dùng được:',
      portal.unusable.map(({ text, reason }) => `${text}: ${reason}`),
    ),
    listed(
      'Không phải của trang cũ này; nếu cần, tách ra tệp riêng rồi nhập riêng:',
      others.map(([name, count]) => `${name}: ${count} địa chỉ`),
    ),
    nextSteps(run),
  ].join('');
};
