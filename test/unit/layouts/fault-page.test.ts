import { expect, test } from 'vitest';
import { faultPage } from '../../../layouts/fault-page.ts';
import { documentOf, textsOf } from './make-document.ts';

test('each line of the report is an entry, empty ones left out', () => {
  expect(textsOf(faultPage('một\n\n  \nhai\n'), 'li')).toEqual(['một', 'hai']);
});

test('what an editor wrote cannot become markup', () => {
  const hostile = `content/x.md:1:1 "><script>alert(1)</script>&'`;
  expect(textsOf(faultPage(hostile), 'li')).toEqual([hostile]);
  expect(documentOf(faultPage(hostile)).querySelectorAll('script')).toEqual([]);
});

test('it is a Vietnamese page with one heading', () => {
  const page = documentOf(faultPage('a'));
  expect(page.querySelector('html')?.getAttribute('lang')).toBe('vi');
  expect(page.querySelectorAll('h1')).toHaveLength(1);
});
