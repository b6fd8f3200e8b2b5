import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import { boardStep } from '../../../../src/site/congresses/board-step.ts';
import { parseImpreciseDate } from '../../../../src/dates/imprecise-date.ts';
import { makeCongress } from '../../newsroom/make-congress.ts';
import { present } from '../make-newsroom.ts';

const onDay = (written: string) => present(parseImpreciseDate(written), written);

const steps = [
  { kind: 'chuan-y', date: onDay('2020-05-10') },
  { kind: 'gop-y', date: onDay('2020-03-10/2020-03-20') },
  { kind: 'chi-bo', date: onDay('2020-03-01/2020-03-15') },
] as const;

const stepOn = (now: string, fields: Parameters<typeof makeCongress>[1] = {}): string => {
  const congress = makeCongress('x', { steps: [...steps], planned: '2020-04-11', ...fields });
  const step = boardStep(congress, { isOver: (day: CalendarDate) => day < now });
  return step ? `${step.kind} ${step.standing}` : '';
};

test.each([
  ['before everything the first step', '2020-02-20', {}, 'chi-bo ahead'],
  ['of two steps under way the later one', '2020-03-12', {}, 'gop-y now'],
  ['between two steps the last that is over', '2020-04-01', {}, 'gop-y done'],
  [
    'a session counts as a step',
    '2020-04-11',
    { sessions: [{ kind: 'chinh-thuc', date: onDay('2020-04-11') }] },
    'chinh-thuc now',
  ],
  [
    'when it has been held only what comes afterwards',
    '2020-04-20',
    { actual: '2020-04-11' },
    'chuan-y ahead',
  ],
  [
    'a suspended congress has none',
    '2020-03-12',
    { suspended: [{ from: '2020-03-10' as CalendarDate }] },
    '',
  ],
  [
    'expected days that have begun tell nothing',
    '2020-03-12',
    { steps: [{ kind: 'gop-y', date: onDay('2020-03-10~') }] },
    '',
  ],
  ['a register without steps', '2020-03-12', { steps: [] }, ''],
] as const)('%s', (_sentence, now, fields, expected) => {
  expect(stepOn(now, fields as never)).toBe(expected);
});
