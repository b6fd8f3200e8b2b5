import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import type { Href } from '../../../../src/url/site-path.ts';
import { makeArticle, planOf, present, viewOf } from '../make-newsroom.ts';
import { parseBaseUrl } from '../../../../src/url/base-url.ts';

const closingOn = (date: string) => ({
  date: date as CalendarDate,
  reason: 'Huyện sáp nhập.',
  successors: [{ name: 'Đài mới', url: 'https://moi.example/' as Href }],
  movedTo: present(parseBaseUrl('https://luu-tru.example/ninh-giang/')),
});
const articles = [makeArticle('2020/03/a', '2020-03-06')];

test('from its day on every page says that the site is closed', () => {
  const pages = planOf({ articles, site: { closing: closingOn('2020-06-01') } });
  expect(viewOf(pages, 'article', '/2020/03/a/').site.closing).toMatchObject({
    date: { text: '01/06/2020' },
    reason: 'Huyện sáp nhập.',
    successors: [{ label: 'Đài mới', href: 'https://moi.example/' }],
    href: '/tin/ngung-cap-nhat/',
  });
  expect(viewOf(pages, 'closing', '/ngung-cap-nhat/').closing.reason).toBe('Huyện sáp nhập.');
});

test('before, none does', () => {
  const pages = planOf({ articles, site: { closing: closingOn('2020-06-02') } });
  expect(viewOf(pages, 'home', '/').site.closing).toBeUndefined();
  expect(pages.some(({ kind }) => kind === 'closing')).toBe(false);
});

test('a site that was moved whole names its new address as the right one', () => {
  const pages = planOf({ articles, site: { closing: closingOn('2020-06-01') } });
  expect(viewOf(pages, 'article', '/2020/03/a/').canonical).toBe(
    'https://luu-tru.example/ninh-giang/2020/03/a/',
  );
});
