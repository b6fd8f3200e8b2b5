import { expect, test } from 'vitest';
import { isSound } from '../../../layouts/scripts/service-worker/sound.ts';

const answer = (type: string, status = 200, redirected = false) => ({
  status,
  redirected,
  headers: new Headers(type ? { 'Content-Type': type } : {}),
});

const page = 'https://xa.example/2020/03/bai/';

test.each([
  ['a page', 'pages', page, answer('text/html; charset=utf-8'), true],
  ['a page in capitals', 'pages', page, answer('Text/HTML'), true],
  ['a text copy', 'pages', `${page}ban-in.txt`, answer('text/plain; charset=utf-8'), true],
  ['another text', 'pages', 'https://xa.example/robots.txt', answer('text/plain'), false],
  ['open data', 'pages', 'https://xa.example/a.json', answer('application/json'), false],
  ['sound', 'pages', 'https://xa.example/media/a.mp3', answer('audio/mpeg'), false],
  ['a missing page', 'pages', page, answer('text/html', 404), false],
  ['a failing host', 'pages', page, answer('text/html', 503), false],
  ['a piece', 'pictures', 'https://xa.example/anh/a.jpg', answer('image/jpeg', 206), false],
  ['a moved page', 'pages', page, answer('text/html', 200, true), false],
  ['no type', 'pages', page, answer(''), false],
  ['a type that only begins alike', 'pages', page, answer('text/htmlx'), false],
  ['a picture', 'pictures', 'https://xa.example/anh/a.avif', answer('image/avif'), true],
  ['a sign-in page', 'pictures', 'https://xa.example/anh/a.avif', answer('text/html'), false],
  ['a script', 'scripts', 'https://xa.example/ma/a.js', answer('text/javascript'), true],
  [
    'a script of old',
    'scripts',
    'https://xa.example/ma/a.js',
    answer('application/javascript'),
    true,
  ],
  ['a page for a script', 'scripts', 'https://xa.example/ma/a.js', answer('text/html'), false],
] as const)('may be kept? %s', (_name, kind, url, given, expected) => {
  expect(isSound(kind, url, given)).toBe(expected);
});
