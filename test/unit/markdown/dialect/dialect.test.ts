import { expect, test } from 'vitest';
import { markupOf } from '../make-renderer.ts';

const one = '<p>Một</p>';

test.each([
  ['a paragraph indented by Tab', '\tMột', one],
  ['by spaces', '     Một', one],
  ['in a list', '- a\n\n      Một', `<ul>\n<li>\n<p>a</p>\n${one}\n</li>\n</ul>`],
  ['a list that is indented as a whole', '    - a\n    - b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
  ['a list below a line', 'Gồm:\n    - a', '<p>Gồm:</p>\n<ul>\n<li>a</li>\n</ul>'],
  ['no heading by dashes', 'Một\n---\nHai', '<p>Một</p>\n<hr>\n<p>Hai</p>'],
  ['a paragraph on each line', 'Một.\nHai.\n“Ba”.', '<p>Một.</p>\n<p>Hai.</p>\n<p>“Ba”.</p>'],
  ['a sentence over lines', 'Một\nhai.\nBa.', '<p>Một\nhai.\nBa.</p>'],
  ['a line end on purpose', 'Một.  \nHai.', '<p>Một.<br>\nHai.</p>'],
  ['bold beside quotes', 'đồng chí**“A”**nói', '<p>đồng chí<strong>“A”</strong>nói</p>'],
  ['bold before a letter', '**Kết quả:**đạt', '<p><strong>Kết quả:</strong>đạt</p>'],
  ['italics beside brackets', 'bài*(trích)*hay', '<p>bài<em>(trích)</em>hay</p>'],
  ['a comment in a line', 'a <!-- x --> b', '<p>a  b</p>'],
  ['a comment alone', '<!-- x -->\n\na', '<p>a</p>'],
  ['a comment with blank lines', 'a\n\n<!-- x\n\ny\n-->\n\nb', '<p>a</p>\n<p>b</p>'],
  ['a comment right below a line', 'a\n<!-- x -->\nb', '<p>a</p>\n<p>b</p>'],
  ['a comment in a list', '- a\n  <!-- x -->\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
  ['code keeps comments', '`<!-- x -->`', '<p><code>&lt;!-- x --&gt;</code></p>'],
  ['a refused target', '[a](b.md) ![c](d.jpg)', '<p>a c</p>'],
  ['a refused definition', '[a][1]\n\n[1]: javascript:alert(1)', '<p>a</p>'],
  ['an answer is no definition', '[Đáp]: Có', '<p>[Đáp]: Có</p>'],
])('%s', (_name, text, markup) => expect(markupOf(text, { verbatim: true })).toBe(markup));
