import { expect, test } from 'vitest';
import { isReadable } from '../../../src/colours/contrast.ts';
import { faintColours } from '../../../src/colours/faint-colours.ts';
import { nearestReadable } from '../../../src/colours/nearest-readable.ts';

test('colours that can be read are no fault', () => {
  expect(faintColours({ light: { link: '#0f3f8a' }, dark: { link: '#a3c6ff' } })).toEqual([]);
});

test('a faint text is told once, with its worst background and the nearest that passes', () => {
  expect(faintColours({ light: { link: '#7aa7ff' } })).toEqual([
    {
      scheme: 'light',
      name: 'link',
      colour: '#7aa7ff',
      beside: { name: 'soft', colour: '#f7f3ec' },
      contrast: expect.closeTo(2.16, 2),
      nearest: '#436cbf',
    },
  ]);
});

test('a background under usual texts is told at itself', () => {
  expect(faintColours({ dark: { paper: '#777777' } }).map(({ name }) => name)).toEqual(['paper']);
});

test('of a text and its background that are both own, the text is told', () => {
  const found = faintColours({ light: { onBand: '#eeeeee', band: '#dddddd' } });
  expect(found.map(({ name, nearest }) => [name, nearest])).toEqual([
    ['band', expect.any(String)],
    ['onBand', expect.any(String)],
  ]);
});

test('the nearest colour passes, and its neighbour towards the old one does not', () => {
  const nearest = nearestReadable('#7aa7ff', ['#fff']) ?? '#fff';
  expect(isReadable(nearest, ['#fff'])).toBe(true);
  expect(isReadable('#5084f0', ['#fff'])).toBe(false);
});

test('where nothing can be read, no colour is named', () => {
  expect(nearestReadable('#777777', ['#ffffff', '#000000', '#777777'])).toBeUndefined();
});
