import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { makeCongress } from '../../newsroom/make-congress.ts';
import { parseBaseUrl } from '../../../../src/url/base-url.ts';
import { makeUnit, present } from '../../site/make-newsroom.ts';
import { all, calendarsOf } from './make-calendars.ts';
import { textAt } from '../make-outputs.ts';
import { readCalendar } from './read-calendar.ts';
import { wholeTest } from '../../../whole-matrix.ts';

const day = '2020-03-06';

describe('the calendars of a site', () => {
  const congresses = [
    makeCongress('b', { planned: '2020-05-01' }),
    makeCongress('a', { planned: '2020-04-01', unit: 'khac' }),
    makeCongress('con-lai', { planned: '2020-04-15', others: true }),
    makeCongress('chua-ro', { planned: '2020-08~', unit: 'cho' }),
  ];
  const units = [
    makeUnit('xa', { formerIds: ['xa-cu'] }),
    ...['khac', 'cho', 'trong'].map((id) => makeUnit(id)),
  ];
  const texts = calendarsOf(congresses, { units });

  test('are one of all, and one of each unit that has a congress, at old addresses too', () => {
    const uids = texts.map(({ path, text }) => [
      path,
      readCalendar(text)
        .events.map(({ uid }) => uid.split('@')[0])
        .join(' '),
    ]);
    expect(uids).toEqual([
      [all, 'a b'],
      ['/don-vi/xa/lich.ics', 'b'],
      ['/don-vi/xa-cu/lich.ics', 'b'],
      ['/don-vi/khac/lich.ics', 'a'],
      ['/don-vi/cho/lich.ics', ''],
    ]);
  });

  test('are named, and whole even without an event', () => {
    const { name, zones } = readCalendar(textAt(texts, '/don-vi/cho/lich.ics'));
    expect([name, zones]).toEqual(['Lịch: Đảng bộ cho', 1]);
    expect(textAt(texts, all)).toContain(
      '\r\nX-WR-TIMEZONE:Asia/Ho_Chi_Minh\r\nBEGIN:VTIMEZONE\r\n',
    );
  });

  test('no congress, no calendar', () => {
    expect(calendarsOf([])).toEqual([]);
  });

  test('have lines of 75 octets at most, each ended by CRLF, that break no letter', () => {
    const name = 'Đại hội đại biểu Đảng bộ huyện Ninh Giang 😀, lần thứ XXV; '.repeat(9);
    const text = textAt(calendarsOf([makeCongress('x', { name, planned: day })]), all);
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.join('')).not.toMatch(/[\r\n]/u);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(9);
    expect(text.isWellFormed()).toBe(true);
    expect(readCalendar(text).events[0]?.summary).toBe(name);
  });

  wholeTest('are the same bytes in every zone', async () => {
    const print = async (TZ: string): Promise<string> => {
      const script = new URL('print-calendars.ts', import.meta.url).pathname;
      const run = await promisify(execFile)(process.execPath, [script], { env: { TZ } });
      return run.stdout;
    };
    const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'];
    const [first = '', ...others] = await Promise.all(zones.map(print));
    expect(first).toContain(String.raw`DTSTART;VALUE=DATE:20201231\r\nDTEND;VALUE=DATE:20210101`);
    for (const other of others) expect(other).toBe(first);
  });
});

test('a new id and a new host leave the names by which programs know the events', () => {
  const uidOf = (fields: Parameters<typeof makeCongress>[1], identity?: string) => {
    const text = textAt(
      calendarsOf([makeCongress('moi', { planned: day, ...fields })], {
        site: identity === undefined ? {} : { identity: present(parseBaseUrl(identity)) },
      }),
      all,
    );
    return readCalendar(text).events.map(({ uid }) => uid);
  };
  expect(uidOf({})).toEqual(['moi@h.example']);
  expect(uidOf({ formerIds: ['cu', 'giua'] }, 'https://dau.example/')).toEqual(['cu@dau.example']);
});
