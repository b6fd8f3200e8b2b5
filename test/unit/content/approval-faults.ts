import type { FaultRow } from './fault-row.ts';
import { lines, sound, x } from './fault-row.ts';
import { article, registers } from './make-content.ts';

const step = (kind: string, by: string, more = ''): string =>
  `  - { step: ${kind}, by: ${by}, at: 2020-03-06 15:42${more} }`;

const review = (...steps: readonly string[]): string => `${sound}\nreview:\n${steps.join('\n')}`;

const reviewed = (
  sentence: string,
  steps: readonly string[],
  place: string | readonly string[],
  cure: string | readonly string[],
) => lines(`besides: ${sentence}`, review(...steps), place, cure);

/** What `npm run duyet -- … --approve` writes for the article of these rows. */
const soundMark = '0639fd7799af0f8f8ae5c6fb6f2a107f';

const site = (rules: string) => ({
  'site.yaml': `${registers['site.yaml']}approval: { ${rules} }\n`,
});

/** Articles that lack the approval they need. */
export const approvalFaults: readonly FaultRow[] = [
  reviewed(
    'an article that waits for approval',
    [step('gui-duyet', 'A')],
    '6:3 APPROVAL_WAITING W',
    '--approve',
  ),
  reviewed(
    'an article that was returned',
    [step('gui-duyet', 'A'), step('tra-lai', 'B', ', note: Thiếu số')],
    '6:3 APPROVAL_RETURNED W',
    'bài được B đưa về để sửa: "Thiếu số"',
  ),
  reviewed(
    'an article changed after its approval',
    [step('gui-duyet', 'A'), step('duyet', 'B', `, mark: ${'a'.repeat(32)}`)],
    '6:3 APPROVAL_CHANGED W',
    'bài đã sửa sau khi B duyệt lúc 15:42 ngày 06/03/2020',
  ),
  reviewed(
    'a mark that the program did not write',
    [step('duyet', 'B', ', mark: x')],
    '6:55 APPROVAL_MARK',
    'xóa dòng này',
  ),
  reviewed(
    'an approved article',
    [step('gui-duyet', 'A'), step('duyet', 'B', `, mark: ${soundMark}`)],
    [],
    [],
  ),
  [
    'besides: an article that needs an approval',
    { ...site('since: 2020-03-06'), [x]: article() },
    [`content/${x}:1:1 APPROVAL_MISSING (warning)`],
    `npm run duyet -- content/${x} --send`,
  ],
  [
    'besides: an approval by the author',
    {
      ...site('bySomeoneElse: true'),
      [x]: `---\n${review(step('gui-duyet', 'A'), step('duyet', 'A', `, mark: ${soundMark}`))}\n---\n\nNội dung.\n`,
    },
    [`content/${x}:6:3 APPROVAL_BY_AUTHOR (warning)`],
    'nhờ người khác',
  ],
  [
    'besides: a draft that waits for approval',
    { [x]: `---\n${review(step('gui-duyet', 'A'))}\ndraft: true\n---\n\nNội dung.\n` },
    [],
    [],
  ],
];
