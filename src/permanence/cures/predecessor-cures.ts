import { addressText } from '../compare-addresses.ts';
import type { CauseOf } from '../cause.ts';
import { inContent, thenBuild, type Cure, type CureFacts } from './cure.ts';

/* What an editor does about a site that this one continues. */

type Moved = CauseOf<'predecessorGone'>['moved'];

const linesOf = (base: string, moved: Moved): string[] => [
  'predecessorSites:',
  `  - baseUrl: ${base}`,
  ...(moved.length > 0 ? ['    moved:'] : []),
  ...moved.map(({ from, to }) => `      - { from: ${from}, to: ${to} }`),
];

const into =
  'vào content/site.yaml (đã có predecessorSites: thì chỉ thêm mục; mục có baseUrl ấy đã có thì chỉ thêm vào moved của mục)';

/** The address of an old page beside the new one. */
const beside = (address: string): string => address.replace(/\/$/u, '-cu/');

/** The file of a page: that of `/2020/03/x/` is an article, that of `/x/` a plain page. */
const fileOf = (address: string): string =>
  inContent(`${/^\/\d{4}\//u.test(address) ? 'articles' : 'pages'}${address.slice(0, -1)}.md`);

export const predecessorCures = {
  newPageInstead: ({ base }: CauseOf<'twoPages'>, { addresses }: CureFacts): Cure => ({
    when: 'Nếu trang mới thay trang cũ',
    hint: `thêm các dòng sau ${into}, ${thenBuild}:`,
    lines: linesOf(
      base,
      addresses.map(addressText).map((from) => ({ from, to: from })),
    ),
  }),
  oldPageBeside: ({ base }: CauseOf<'twoPages'>, { addresses }: CureFacts): Cure => {
    const all = addresses.map(addressText);
    const copies = all.map(
      (address) => `${fileOf(address)} của trang cũ thành ${fileOf(beside(address))}`,
    );
    return {
      when: 'Nếu còn giữ trang cũ',
      hint: `chép tệp ${copies.join(', tệp ')}, thêm các dòng sau ${into}, ${thenBuild}:`,
      lines: linesOf(
        base,
        all.map((from) => ({ from, to: beside(from) })),
      ),
    };
  },
  predecessorAgain: ({ base, moved }: CauseOf<'predecessorGone'>): Cure => ({
    hint: `ghi lại các dòng sau ${into}, ${thenBuild}:`,
    lines: linesOf(base, moved),
  }),
} as const;
