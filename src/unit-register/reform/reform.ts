import type { CalendarDate } from '../../dates/calendar-date.ts';

/** A unit that ends or gives a part, as written. */
export interface OldUnit {
  readonly written: string;
  /** Only a part of it goes to the new unit. */
  readonly isPart: boolean;
}

/** Units that become another one. */
export interface Merger {
  /** The row of a table or the number of an entry, from 1. */
  readonly line: number;
  readonly from: readonly OldUnit[];
  /** Units of which the rest goes to the new one, so that they end. */
  readonly endedToo: readonly string[];
  /** The name of the new unit; absent if the old ones only end. */
  readonly to: string | undefined;
  readonly id: string | undefined;
  readonly kind: string | undefined;
  readonly parent: string | undefined;
  readonly placeCode: string | undefined;
  readonly day: CalendarDate;
}

const part = /^(?:một phần|1 phần|phần|một phần diện tích)(?: (?:của|còn lại của|còn lại))?[ :]+/iu;
const rest = /^phần còn lại(?: của)?[ :]+/iu;

const nameOf = (written: string): string => written.replace(rest, '').replace(part, '');

/** Reads `một phần xã B` as a part of `xã B`, which also ends if it is the rest of it. */
export const oldUnitsOf = (
  written: string,
  isPart: boolean,
): { readonly units: readonly OldUnit[]; readonly ended: readonly string[] } => {
  const names = written
    .split(/[;|\n]/u)
    .map((each) => each.normalize('NFC').trim())
    .filter((each) => each !== '');
  return {
    units: names.map((each) => ({
      written: nameOf(each),
      isPart: isPart || part.test(each) || rest.test(each),
    })),
    ended: names.filter((each) => rest.test(each)).map(nameOf),
  };
};
