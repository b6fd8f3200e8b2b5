import { expect, test } from 'vitest';
import { oneStopFacts } from '../../../../src/site/front-page/one-stop-view.ts';
import { makePage, planOf, viewOf } from '../make-newsroom.ts';

const oneStop = {
  address: 'Trụ sở huyện',
  hours: [{ days: 'Thứ Hai đến thứ Sáu', time: '7:30–11:30' }],
  contacts: [
    { name: 'Tiếp nhận', phone: '0220 (123) 456', email: 'mot-cua@vi-du.vn' },
    { name: 'Trả kết quả' },
  ],
};

test('telephone and mail become links', () => {
  expect(oneStopFacts({ oneStop })?.contacts).toEqual([
    {
      name: 'Tiếp nhận',
      links: [
        { label: '0220 (123) 456', href: 'tel:0220123456' },
        { label: 'mot-cua@vi-du.vn', href: 'mailto:mot-cua@vi-du.vn' },
      ],
    },
    { name: 'Trả kết quả', links: [] },
  ]);
});

test('they are on the page of the office, and on no other', () => {
  const pages = planOf({
    pages: [makePage('mot-cua'), makePage('lien-he')],
    site: { oneStop, oneStopPage: 'mot-cua' },
  });
  expect(viewOf(pages, 'plainPage', '/mot-cua/').oneStop?.hours).toEqual(oneStop.hours);
  expect(viewOf(pages, 'plainPage', '/lien-he/').oneStop).toBeUndefined();
});

test('a site without such facts has none', () => {
  expect(oneStopFacts({})).toBeUndefined();
});
