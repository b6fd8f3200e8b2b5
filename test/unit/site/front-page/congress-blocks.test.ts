import { expect, test } from 'vitest';
import type { Congress } from '../../../../src/content/schema/congress-schema.ts';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import { comingView } from '../../../../src/site/front-page/congress-blocks.ts';
import { pageFrames } from '../../../../src/site/page-frame.ts';
import { makeCongress } from '../../newsroom/make-congress.ts';
import { contextOf } from '../make-newsroom.ts';

/** The coming congresses, as of 10 June 2020. */
const comingOf = (congresses: readonly Congress[]) => {
  const context = contextOf({ congresses }, { at: '2020-06-10T08:00' as VietnamMoment });
  return comingView(context, pageFrames(context));
};

const named = (view: ReturnType<typeof comingOf>) => view?.congresses.map(({ href }) => href);

const term = { from: 2020, to: 2025 };
const of = (id: string, fields: Record<string, unknown>): Congress =>
  makeCongress(id, { term, ...fields });

const day = (at: number): string => `2020-06-${String(at).padStart(2, '0')}`;

test('the week has what is under way and what begins within seven days', () => {
  const view = comingOf([
    of('qua', { planned: day(9) }),
    of('dang', { status: 'dang-dien-ra', actual: `${day(9)}/${day(11)}` }),
    of('nay', { planned: day(10) }),
    of('bay', { planned: day(17) }),
    of('tam', { planned: day(18) }),
    of('thang', { planned: '2020-06' }),
    of('xong', { actual: day(10) }),
    of('hoan', { status: 'hoan', planned: day(12) }),
  ]);
  expect(view?.isThisWeek).toBe(true);
  expect(named(view)).toEqual(['dang', 'nay', 'bay'].map((id) => `/tin/dai-hoi/${id}/`));
});

test('without such the next three are shown, including those of which only the month is known', () => {
  const view = comingOf([
    of('c', { planned: '2020-08~' }),
    of('b', { planned: '2020-07' }),
    of('a', { planned: day(25) }),
    of('d', { planned: '2020-09' }),
    of('khi-nao', { planned: 'unknown' }),
  ]);
  expect(view?.isThisWeek).toBe(false);
  expect(named(view)).toEqual(['a', 'b', 'c'].map((id) => `/tin/dai-hoi/${id}/`));
});

test('nothing to come is no block', () => {
  expect(comingOf([of('xong', { actual: day(1) })])).toBeUndefined();
});
