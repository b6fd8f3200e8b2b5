import { oneLine } from './one-line.ts';
import {
  cureLetters,
  cureSentence,
  someOf,
  verdictOf,
  type ReportedChange,
  type ReportedComparison,
  type ReportedCure,
  type ReportedRefusal,
} from './reported-comparison.ts';

/** Nobody reads more than this in a terminal; the other formats list all. */
const shownRefusals = 30;
const shownAddresses = 5;
const shownChanges = 40;

/** Lines to copy keep their indentation; only control characters are removed. */
const indented = (line: string): string => `       ${oneLine(line)}`;

/** Several cures have letters, so that one can be chosen. */
const cureBlock = (cures: readonly ReportedCure[]): string[] =>
  cures.length === 1
    ? cures.flatMap((cure) => [`    Cách sửa: ${oneLine(cureSentence(cure))}`, ...linesOf(cure)])
    : [
        '    Cách sửa, chọn một:',
        ...cures.flatMap((cure, index) => [
          `    ${cureLetters[index]}) ${oneLine(cureSentence(cure))}`,
          ...linesOf(cure),
        ]),
      ];

const linesOf = ({ lines = [] }: ReportedCure): string[] => lines.map(indented);

const block = ({ message, cures, addresses }: ReportedRefusal, index: number): string =>
  [
    `${String(index + 1).padStart(2)}. ${oneLine(message)}`,
    ...(addresses.length > 0 ? [`    Địa chỉ: ${oneLine(someOf(addresses, shownAddresses))}`] : []),
    ...cureBlock(cures),
    '',
  ].join('\n');

const changeLine = ({ kind, what, title, address, to }: ReportedChange): string => {
  const place = to === undefined ? address : `${address} → ${to}`;
  return `  ${what}: ${kind}${title === undefined ? '' : ` "${oneLine(title)}"`}, ${oneLine(place)}`;
};

/** The changed pages, those that editors wrote first. */
const changeLines = (changes: readonly ReportedChange[]): string[] => {
  const rest = changes.length - shownChanges;
  return [
    ...changes.slice(0, shownChanges).map(changeLine),
    ...(rest > 0 ? [`  và ${rest} trang nữa; thêm --format json để xem đủ`] : []),
  ];
};

/**
 * For people at a terminal: what blocks the publication, with cures, and how much changes.
 *
 * @param isListed whether the changed pages are listed too
 */
export const comparisonText = (reported: ReportedComparison, isListed = false): string => {
  const { refusals, summary, accepted, changes } = reported;
  const rest = refusals.length - shownRefusals;
  return [
    verdictOf(reported),
    ...(refusals.length > 0 ? [''] : []),
    ...refusals.slice(0, shownRefusals).map(block),
    ...(rest > 0 ? [`Còn ${rest} điều nữa; thêm --format json để xem đủ.`] : []),
    ...(accepted === undefined ? [] : [oneLine(accepted)]),
    summary,
    ...(isListed ? changeLines(changes) : []),
    '',
  ].join('\n');
};
