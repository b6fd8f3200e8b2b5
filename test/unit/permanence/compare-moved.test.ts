import { expect, test } from 'vitest';
import { whereMoved } from '../../../src/permanence/compare-moved.ts';
import type { ManifestPage } from '../../../src/manifest/site-manifest.ts';
import { article, manifest, page } from '../manifest/make-manifest.ts';

const old = article('2020/03/bai-cu', { title: 'Tiêu đề', body: '00000000000000aa' });

const foundAt = (...next: ManifestPage[]): string | undefined =>
  whereMoved([old], manifest([old, article('2020/03/o-lai')]), manifest(next)).get(old.url)?.url;

test.each([
  ['the same text', article('2020/04/khac', { body: '00000000000000aa' })],
  ['the same title', article('2020/04/khac', { title: ' Tiêu đề ' })],
  [
    'the same title, composed otherwise',
    article('2020/04/khac', { title: 'Tiêu đề'.normalize('NFD') }),
  ],
  ['the same name in another folder', article('2020/04/bai-cu')],
])('a new article with %s is it', (_name, now) => {
  expect(foundAt(now)).toBe(now.url);
});

test.each([
  ['nothing in common', article('2020/04/khac')],
  ['no new address', article('2020/03/o-lai', { body: '00000000000000aa' })],
  ['no article', page('/gioi-thieu/', 'plainPage', { title: 'Tiêu đề' })],
])('%s: it is not', (_name, now) => {
  expect(foundAt(now)).toBeUndefined();
});

test('the text counts more than the title, the title more than the name', () => {
  const byText = article('2020/06/z', { body: '00000000000000aa' });
  const byTitle = article('2020/05/y', { title: 'Tiêu đề' });
  const byName = article('2020/04/bai-cu');
  expect(foundAt(byName, byTitle, byText)).toBe(byText.url);
  expect(foundAt(byName, byTitle)).toBe(byTitle.url);
});

test('one new article is not two old ones', () => {
  const duplicate = article('2020/03/bai-kia', { title: 'Tiêu đề' });
  const now = article('2020/04/khac', { title: 'Tiêu đề' });
  const found = whereMoved([old, duplicate], manifest([old, duplicate]), manifest([now]));
  expect([...found.keys()]).toEqual([old.url]);
});

test('where two articles have the same text, the title decides', () => {
  const body = '00000000000000bb';
  const vanished = ['A', 'B'].map((title) => article(`2020/03/${title}`, { title, body }));
  const now = article('2020/04/khac', { title: 'B', body });
  const found = whereMoved(vanished, manifest(vanished), manifest([now]));
  expect([...found.keys()]).toEqual(['/2020/03/B/']);
});
