import { expect, test } from 'vitest';
import { unbrokenRanges } from '../../../src/html/unbroken-ranges.ts';

const held = (text: string): string => `<span class="nb">${text}</span>`;

test.each([
  ['<h1>Nhiệm kỳ 2020–2025</h1>', `<h1>Nhiệm kỳ ${held('2020–2025')}</h1>`],
  [
    '<p>Từ 11–12/3/2020 <b>đến</b> 7:30–11:30, xong</p>',
    `<p>Từ ${held('11–12/3/2020')} <b>đến</b> ${held('7:30–11:30,')} xong</p>`,
  ],
  ['<li>a</li> 1–2', `<li>a</li> ${held('1–2')}`],
])('%s keeps its ranges whole', (page, shown) => expect(unbrokenRanges(page)).toBe(shown));

test.each([
  '<p>Hà Nội – Hải Phòng, 2020-2025, a–1, 1 – 2</p>',
  '<title>Nhiệm kỳ 2020–2025</title>',
  '<meta name="description" content="2020–2025"><img alt="2020–2025">',
  '<select><option value="2020–2025">2020–2025</option></select>',
  '<svg><text x="1">9–10/8</text></svg>',
  '<script type="application/ld+json">{"name":"2020–2025"}</script>',
])('%s stays as it is', (page) => expect(unbrokenRanges(page)).toBe(page));
