import { expect, test } from 'vitest';
import { standfirstOf } from '../../../../src/import/guess/guess-standfirst.ts';
import { linesIn, prose } from '../make-lines.ts';

const summary = 'Sáng nay, huyện đã tổ chức đại hội thành công.';
const rest = `<p>${prose}</p>`;

test.each([
  ['a bold first paragraph', `<p><b>${summary}</b></p>${rest}`, summary],
  ['one by its style', `<p class="sapo">${summary}</p>${rest}`, summary],
  ['a heading by its style', `<h2 class="sapo">${summary}</h2>${rest}`, summary],
  [
    'not one that is bold in part',
    `<p><b>Sáng nay</b>, huyện đã tổ chức đại hội.</p>${rest}`,
    undefined,
  ],
  [
    'not a bold heading',
    `<p><b>Những kết quả đã đạt được trong nhiệm kỳ</b></p>${rest}`,
    undefined,
  ],
  ['not the second paragraph', `${rest}<p><b>${summary}</b></p>`, undefined],
  ['not the whole text', `<p><b>${summary}</b></p>`, undefined],
  ['not a few words', `<p><b>Tin vui.</b></p>${rest}`, undefined],
])('the standfirst is %s', (_name, html, text) => {
  expect(standfirstOf(linesIn(html))?.text).toBe(text);
});
