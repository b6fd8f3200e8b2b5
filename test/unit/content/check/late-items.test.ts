import { expect, test } from 'vitest';
import { lateItems, timedSounds } from '../../../../src/content/check/late-items.ts';
import type { Locator } from '../../../../src/content/parse/parse-yaml.ts';
import type { SitePath } from '../../../../src/url/site-path.ts';
import { makeBroadcast } from '../../newsroom/make-broadcasts.ts';

const audio = '/media/a.mp3' as SitePath;
const items = [
  { at: 0, title: 'A' },
  { at: 759, title: 'B' },
  { at: 780, title: 'C' },
];
const broadcast = makeBroadcast('2020/03/13-0530-a', { audio, items });
const valueAt: Locator['valueAt'] = (path) => ({ file: path.join(' '), line: 1, column: 1 });
const locators = new Map([[broadcast.file, { valueAt, keyAt: valueAt }]]);

test('an item after the end of the sound is reported at its moment, in minutes and seconds', () => {
  const broadcasts = [broadcast];
  expect(
    lateItems({ broadcasts }, new Map([[audio, { seconds: 760 }]]), locators).map(
      ({ file, message }) => [file, message],
    ),
  ).toEqual([['items 2 at', 'mục này ở phút 13:00, mà tệp âm thanh chỉ dài 12:40']]);
  expect(lateItems({ broadcasts }, new Map([[audio, { seconds: 781 }]]), locators)).toEqual([]);
  expect(lateItems({ broadcasts }, new Map(), locators)).toEqual([]);
});

test('only sounds with moments are measured', () => {
  const silent = makeBroadcast('2020/03/14-0530-a', { items });
  const untimed = makeBroadcast('2020/03/15-0530-a', {
    audio: '/media/b.mp3' as SitePath,
    items: [{ title: 'A' }],
  });
  expect([...timedSounds({ broadcasts: [broadcast, silent, untimed] })]).toEqual([audio]);
});
