import { expect, test } from 'vitest';
import { makePage, planOf, viewOf } from '../make-newsroom.ts';

test('a plain page shows its text', () => {
  const page = makePage('lien-he', { title: 'Liên hệ', body: '**a**' });
  const view = viewOf(planOf({ pages: [page] }), 'plainPage', '/lien-he/');
  expect(view).toMatchObject({
    title: 'Liên hệ',
    body: '<p><strong>a</strong></p>\n',
    description: 'Tin của đài.',
    canonical: 'https://h.example/tin/lien-he/',
    isSample: false,
  });
});

test('its standfirst describes it, and a sample says so', () => {
  const page = makePage('lien-he', { standfirst: 'Nơi liên hệ.', sample: true });
  const view = viewOf(planOf({ pages: [page] }), 'plainPage', '/lien-he/');
  expect([view.standfirst, view.description, view.isSample]).toEqual([
    'Nơi liên hệ.',
    'Nơi liên hệ.',
    true,
  ]);
});

test('a sample is left out where samples are hidden', () => {
  const pages = planOf({ pages: [makePage('mau', { sample: true })], site: { samples: false } });
  expect(pages.filter(({ kind }) => kind === 'plainPage')).toEqual([]);
});
