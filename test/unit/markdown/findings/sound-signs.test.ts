import { expect, test } from 'vitest';
import { renderText } from '../make-renderer.ts';

/** What looks like markup and is none: no editor may be told of it. */
test.each([
  ['comparisons', 'a < b, 3 > 2, x <= y, <3'],
  ['sums', '2 * 3 * 4 = 24'],
  ['languages and notes of music', 'C# và F#, #1, ca khúc số #5'],
  ['a word set right', 'đồng chí [sic] phát biểu […] (…)'],
  ['numbers of sources', 'theo tài liệu [1], [2][3] và [4]'],
  ['a printed note behind an exclamation mark', 'Tuyệt vời![1] Đúng vậy!'],
  ['a call before brackets', 'Chào mừng!!![Chém bão] nhé'],
  ['waves', '~~~~~~ hết ~~~~~~ a~~~b~~~c'],
  ['marks one behind the other', '[Banner][Tác giả]: An'],
  ['an e-mail address', '<phong.vhtt@huyen.vn> và <https://huyen.vn/>'],
  ['a bar in a line', 'Đài PT-TH | Tin tức'],
  ['faces', ':) :-D =)) <3 ^^ (*) :3 =D'],
  ['code', '`<br>` và `**a**`, `| a |`'],
  ['a block of code', '```\n<p>a</p>\n| a |\n**\n```'],
  ['escaped signs', String.raw`\*\*a\*\*, \<br>, \[a\]\(b\), \#\# a, a \| b`],
  ['entities', '&lt;br&gt; và &amp;nbsp;'],
  ['stars of a note', 'Giá (**) là tạm tính. (*) Chưa gồm thuế. (**) Đã gồm.'],
  ['a line of signs', '***\n\n* * *\n\n___'],
  ['blanks to fill in', 'Họ tên: ______ Ngày sinh: ____/____/____'],
  ['hidden digits', 'Số thẻ ****1234, *** người'],
  ['hashtags', '#daihoi #bantin2020'],
  ['speech in brackets', '[PV]: Thưa đồng chí?\n\n[Đáp]: Có.'],
  ['a footnote that is called twice', 'a[^1] b[^1]\n\n[^1]: c'],
  ['an inline note', 'a^[Ghi chú] b'],
  ['a placeholder', 'Kính gửi <họ và tên>, <Tên cơ quan>'],
  ['an arrow', 'A --> B, A <-- B, A => B'],
  ['braces', 'tập {1, 2, 3}, {a}'],
  ['a short name in brackets', '[TTXVN] [b] [a, b]'],
  ['a colon or three', '10:30:45, Chú ý:::'],
  ['a verse', 'Trăm năm trong cõi người ta,\nChữ tài chữ mệnh khéo là ghét nhau.'],
  ['short paragraphs', 'Kính gửi\n\nđồng chí bí thư'],
  ['wrapped lines', 'Đại hội đã bầu ban chấp hành\ngồm 15 đồng chí, trong đó\ncó 5 nữ.'],
  ['a table', '| a | b |\n|---|---|\n| c \\| d |\n| e | f |'],
  ['a table of one column', '| a |\n|---|\nb\nc'],
  ['an underlined word of two signs', 'x == y\n=='],
])('%s', (_name, text) => {
  expect(renderText(text, { verbatim: true }).findings).toEqual([]);
});
