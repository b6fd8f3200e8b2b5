import { expect, test } from 'vitest';
import { faultPage } from '../../../layouts/fault-page.ts';
import { vi } from '../../../layouts/words/vi/vi.ts';
import { documentOf } from './make-document.ts';

const look = { language: 'vi', words: vi, css: 'a{b:c}' };

test('the report is shown unchanged, line by line', () => {
  const report = 'x.md:1:7 lỗi [DATE] sai\n     1 | date: 31/02/2020\n       |       ^^^^\n';
  const page = documentOf(faultPage(report, look));
  expect(page.querySelector('pre')?.text.trim()).toBe(report.trim());
  expect(page.querySelectorAll('li')).toEqual([]);
});

test('what an editor wrote cannot become markup', () => {
  const hostile = `content/x.md:1:1 "><script>alert(1)</script>&'`;
  const page = documentOf(faultPage(hostile, look));
  expect(page.querySelectorAll('script')).toEqual([]);
  expect(page.querySelector('pre')?.text.trim()).toBe(hostile);
});

test('it is a Vietnamese page with one heading', () => {
  const page = documentOf(faultPage('a', look));
  expect(page.querySelector('html')?.getAttribute('lang')).toBe('vi');
  expect(page.querySelectorAll('h1')).toHaveLength(1);
});
