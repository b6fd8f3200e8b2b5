import { expect, test } from 'vitest';
import {
  parseRemoteSound,
  parseSoundHost,
  soundHref,
  type SoundAddress,
} from '../../../src/url/sound-address.ts';
import type { Href } from '../../../src/url/site-path.ts';

test.each([
  ['https://am-thanh.vi-du.vn', 'https://am-thanh.vi-du.vn'],
  ['https://AM-THANH.vi-du.vn/', 'https://am-thanh.vi-du.vn'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['https://âm-thanh.vn', 'https://xn--m-thanh-owa.vn'],
])('a host of sounds: %s', (written, host) => {
  expect(parseSoundHost(written)).toBe(host);
});

test.each([
  'am-thanh.vi-du.vn',
  'https://am-thanh.vi-du.vn/2020',
  'https://am-thanh.vi-du.vn/?a',
  'https://ai@am-thanh.vi-du.vn',
  "https://a.vn; script-src 'unsafe-inline'",
  'https://*.vi-du.vn',
  'ftp://am-thanh.vi-du.vn',
  'javascript:alert(1)',
  'https://a_b.vn',
])('no host of sounds: %s', (written) => {
  expect(parseSoundHost(written)).toBeUndefined();
});

test.each([
  'https://a.vn/2020/03/13.mp3',
  'https://a.vn/Ban_Tin-13.03.m4a',
  'http://127.0.0.1/a.ogg',
])('a sound elsewhere: %s', (written) => {
  expect(parseRemoteSound(written)).toBe(written);
});

test.each([
  'https://a.vn/13.wav',
  'https://a.vn/13.mp3?khoa=1',
  'https://a.vn/13.mp3#t=5',
  'https://ai:ma@a.vn/13.mp3',
  'https://a.vn//13.mp3',
  'https://a.vn/bản tin.mp3',
  '//a.vn/13.mp3',
  '/media/13.mp3',
])('no sound elsewhere: %s', (written) => {
  expect(parseRemoteSound(written)).toBeUndefined();
});

test('only a sound of this site is placed below its address', () => {
  const below = (path: string): Href => `/tin${path}` as Href;
  expect(soundHref('/media/a.mp3' as SoundAddress, below)).toBe('/tin/media/a.mp3');
  const remote = parseRemoteSound('https://a.vn/13.mp3');
  expect(remote && soundHref(remote, below)).toBe('https://a.vn/13.mp3');
});
