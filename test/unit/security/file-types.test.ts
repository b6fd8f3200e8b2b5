import { expect, test } from 'vitest';
import { audioTypeOf } from '../../../src/content/audio-type.ts';
import { fileTypes } from '../../../src/security/file-types.ts';

const utf8 = '; charset=utf-8';
const office = 'application/vnd.openxmlformats-officedocument';

/* A second, independent list: the types for hosts must not change with a version of the library. */
test('the types of all extensions are those that hosts have always had', () => {
  expect(Object.fromEntries(fileTypes.map(([endings, type]) => [endings.join(' '), type]))).toEqual(
    {
      html: `text/html${utf8}`,
      css: `text/css${utf8}`,
      'js mjs': `text/javascript${utf8}`,
      txt: `text/plain${utf8}`,
      csv: `text/csv${utf8}`,
      ics: `text/calendar${utf8}`,
      vtt: `text/vtt${utf8}`,
      json: `application/json${utf8}`,
      xml: `application/xml${utf8}`,
      webmanifest: 'application/manifest+json',
      geojson: 'application/geo+json',
      wasm: 'application/wasm',
      pdf: 'application/pdf',
      docx: `${office}.wordprocessingml.document`,
      xlsx: `${office}.spreadsheetml.sheet`,
      svg: 'image/svg+xml',
      png: 'image/png',
      'jpg jpeg': 'image/jpeg',
      gif: 'image/gif',
      webp: 'image/webp',
      avif: 'image/avif',
      ico: 'image/vnd.microsoft.icon',
      mp3: 'audio/mpeg',
      m4a: 'audio/mp4',
      ogg: 'audio/ogg',
      mp4: 'video/mp4',
      woff2: 'font/woff2',
    },
  );
});

test.each([
  ['2020/ban-tin.mp3', 'audio/mpeg'],
  ['a.m4a', 'audio/mp4'],
  ['a.b.ogg', 'audio/ogg'],
  ['a', 'application/octet-stream'],
])('the type of the sound %s is %s', (file, type) => expect(audioTypeOf(file)).toBe(type));
