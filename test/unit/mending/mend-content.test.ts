import { expect, test } from 'vitest';
import { article, registers } from '../content/make-content.ts';
import { others, x } from '../content/fault-row.ts';
import { encodeTcvn3, encodeVni, windows1258Bytes } from '../encoding/legacy-encoders.ts';
import { encodeTelex, encodeViqr, encodeVniKeys } from '../encoding/keyed/keyed-encoders.ts';
import { misreadAs1252, misreadWithLoss } from '../encoding/mojibake/misread.ts';
import { mendFiles, writtenBack } from './mend-files.ts';

const good = article();

const sentence = 'Đảng bộ huyện tổ chức đại hội đại biểu lần thứ mười sáu.';

const utf16 = (text: string): Buffer => Buffer.from(`\u{feff}${text}`, 'utf16le');

test.each<[string, string | Uint8Array, string]>([
  ['UTF-16 becomes UTF-8', utf16(good), good],
  ['a code page of Windows becomes UTF-8', windows1258Bytes(good), good],
  ['line ends become those of Unix', good.replaceAll('\n', '\r\n'), good],
  ['letters taken apart are put together', good.normalize('NFD'), good],
  ['what cannot be seen goes', good.replace('thử', 't\u{200b}hử\u{ad}'), good],
  ['control characters go', good.replace('thử', 't\u{8}hử'), good],
  [
    'a yes or no in other words becomes true or false',
    article({ draft: 'không', stub: '"có"' }),
    article({ draft: 'false', stub: 'true' }),
  ],
  ['letters of .VnTime become Unicode', article({}, encodeTcvn3(sentence)), article({}, sentence)],
  ['letters of VNI become Unicode', article({}, encodeVni(sentence)), article({}, sentence)],
  [
    'a title in .VnTime too',
    article({ title: encodeTcvn3(sentence) }),
    article({ title: sentence }),
  ],
  [
    'UTF-8 read as Windows-1252 comes back, with its hidden bytes',
    misreadAs1252(article({ title: 'Tin thử của biên tập' }, sentence)),
    article({ title: 'Tin thử của biên tập' }, sentence),
  ],
  [
    'read wrongly twice, it does too',
    misreadAs1252(misreadAs1252(article({}, sentence))),
    article({}, sentence),
  ],
  [
    'what was typed by VIQR gets its letters',
    article({ title: encodeViqr('Đại hội Đảng') }, encodeViqr(sentence)),
    article({ title: 'Đại hội Đảng' }, sentence),
  ],
  ['by Telex', article({}, encodeTelex(sentence)), article({}, sentence)],
  ['by VNI', article({}, encodeVniKeys(sentence)), article({}, sentence)],
  [
    'words of a body that can be written in one way only are written so',
    article(
      {},
      'Hai thôn **sát nhập**; khóa XIl đã xong, họp ngày 31/4, sát nhập nữa, 5000tấn, 1,5tỷ.',
    ),
    article(
      {},
      'Hai thôn **sáp nhập**; khóa XII đã xong, họp ngày 31/4, sáp nhập nữa, 5000 tấn, 1,5 tỷ.',
    ),
  ],
  ['a letter that looks like Đ becomes one', article({}, 'Ðảng bộ'), article({}, 'Đảng bộ')],
  [
    'letters come back within a value that needs quotation marks',
    article({ title: misreadAs1252('Đại hội: ngày đầu') }),
    article({ title: '"Đại hội: ngày đầu"' }),
  ],
  [
    'spaces beside keys become spaces',
    article({ title: '\u{a0}Bài thử' }).replace('date:', '\u{a0}date\u{2003}:'),
    good.replace('title: ', 'title:  ').replace('  ', ' '),
  ],
  [
    'dates with long dashes, weekdays, hours and zones become ISO',
    article({ date: 'Thứ Sáu, 06–03–2020', publishAt: '2020-03-10T17:31:00Z' }),
    article({ date: '2020-03-06', publishAt: '2020-03-11 00:31' }),
  ],
  [
    'fields of other systems become ours',
    article({ description: 'A "b"', expiryDate: '1/4/2020', redirect_from: '\n  - /cu/' }),
    article({ standfirst: 'A "b"', expireAt: '2020-04-01', aliases: '\n  - /cu/' }),
  ],
  ['dashes of Word become a fence', `—-${good.slice(3)}`, good],
  ['blank lines above the fence go', `\n\n${good}`, good],
  ['a full-width colon becomes a colon', good.replace(': ', '：'), good],
  ['a space comes behind a colon', good.replace(': ', ':'), good],
  ['a tab becomes spaces', article({ authors: '\n\t- An' }), article({ authors: '\n  - An' })],
  [
    'a colon in a value is put in quotation marks',
    article({ title: 'A: b' }),
    article({ title: '"A: b"' }),
  ],
  ['so is a value that begins with @', article({ byline: '@a' }), article({ byline: '"@a"' })],
  [
    'a day with slashes becomes ISO',
    article({ date: '12/3/2020' }),
    article({ date: '2020-03-12' }),
  ],
  [
    'so does one in quotation marks',
    article({ updated: '"12/3/2020"' }),
    article({ updated: '"2020-03-12"' }),
  ],
  [
    'so does a day in words',
    article({ date: 'ngày 12 tháng 3 năm 2020' }),
    article({ date: '2020-03-12' }),
  ],
  ['a category by its name becomes its id', article({ category: 'Chính trị' }), good],
  [
    'so does a unit by its misspelling',
    article({ unit: 'Hông Đức' }),
    article({ unit: 'dang-bo-xa-hong-duc' }),
  ],
  [
    'so does each of a list',
    article({ unit: '[Hông Đức]' }),
    article({ unit: '[dang-bo-xa-hong-duc]' }),
  ],
  [
    'a slip in a related slug goes',
    article({ related: '[hoi-nghi-ban-chap-han]' }),
    article({ related: '[hoi-nghi-ban-chap-hanh]' }),
  ],
  ['a field in Vietnamese gets its name', article({ 'Tác giả': 'An' }), article({ byline: 'An' })],
  [
    'what shows behind a field that was mended is mended too',
    article({ Relatd: '\n- hoi-nghi-ban-chap-han' }),
    article({ related: '\n- hoi-nghi-ban-chap-hanh' }),
  ],
])('%s', (_name, written, mended) => {
  const files = { ...others, [x]: written };
  expect(mendFiles(files)).toMatchObject([{ path: x, file: `content/${x}`, after: mended }]);
  expect(mendFiles(writtenBack(files))).toEqual([]);
});

test.each([
  ['a sound file', good],
  ['a day that does not exist', article({ date: '31/02/2020' })],
  ['a reference that is only near', article({ related: '[hoi-nghi-ban]' })],
  ['a quotation mark that is not closed', article({ byline: '"A' })],
  ['text above the fence', `A\n${good}`],
  ['a fence that is missing', good.replace('\n---\n\n', '\n\n')],
  ['curly quotation marks', article({ title: '“A”' })],
  ['a comment behind a value', article({ title: 'A #1' })],
  ['fields of other systems beside ours', article({ standfirst: 'A', description: 'B' })],
  ['fields that this site has not', article({ tags: '[a]', slug: 'bai' })],
  ['two versions of Git', article({}, '<<<<<<< a\nA\n=======\nB\n>>>>>>> b')],
  ['two articles in one file', article({}, 'A\n\n---\ntitle: B\ndate: 2020-03-06\n---\n\nB')],
  ['a sign of VIQR that may end a sentence', article({}, "Xa~ ddo' ddi xa. Sau ddo' ve^`")],
  ['Ð in a text that stays as it is', article({ verbatim: 'true' }, 'Ðảng bộ')],
  ['spaces and punctuation of the text', article({}, 'A ,b  c')],
  ['a value over several lines', article({ category: '>-\n  Chính\n  trị' })],
  ['French', Buffer.from('Ébène, déjà vu, forêt', 'latin1')],
  ['a Word file', 'PK\u{3}\u{4}'],
])('what needs a guess is left to the editor: %s', (_name, written) => {
  expect(mendFiles({ ...others, [x]: written })).toEqual([]);
});

test('a verbatim text keeps what cannot be seen', () => {
  const verbatim = (text: string) => article({ verbatim: 'true' }, `Đại\u{200b} hội${text}`);
  const [mended] = mendFiles({ [x]: `\n${verbatim('\u{ad}')}` });
  expect(mended?.after).toBe(verbatim('\u{ad}'));
});

test('where bytes were lost, nothing hidden goes, and only sure words come back', () => {
  const lost = misreadWithLoss('Đảng bộ đề nghị sửa');
  const [mended] = mendFiles({ [x]: article({}, lost) });
  expect(lost).toContain('\u00ad');
  expect(mended?.after).toBe(article({}, 'Đảng bộ Ä‘á» nghị sửa'));
});

test('comments, order and other text stay unchanged', () => {
  const file = (unit: string, colon: string) =>
    `---\n# Ghi chú: a\ncategory: chinh-tri  # b\nunit: [ ${unit} ]\n\ndate: 2020-03-06\ntitle${colon}"A"\n---\nB  c\n`;
  const [mended] = mendFiles({ [x]: file('Hông Đức', '：') });
  expect(mended?.after).toBe(file('dang-bo-xa-hong-duc', ': '));
});

test('registers are mended by their own fields', () => {
  const wrong = registers['units.yaml'].replace('kind: ', 'kind:').replace('name: ', 'name：');
  expect(mendFiles({ 'units.yaml': wrong })).toMatchObject([
    { path: 'units.yaml', before: wrong, after: registers['units.yaml'] },
  ]);
});

test.each<[string, string | Uint8Array, object[]]>([
  ['the encoding', utf16(good), [{ kind: 'encoding', from: 'ENCODING_UTF16' }]],
  ['line ends and form', `\r\n${good}`, [{ kind: 'line-ends' }, { kind: 'form', count: 1 }]],
  ['hidden signs', good.replace('thử', '\u{200b}th\u{200b}ử'), [{ kind: 'invisible', count: 2 }]],
  ['letters', good.normalize('NFD'), [{ kind: 'composed' }]],
  ['fonts', article({}, encodeVni(sentence)), [{ kind: 'font', from: 'vni', paragraphs: 1 }]],
  ['misread words', article({}, misreadAs1252(`${sentence} A`)), [{ kind: 'misread', count: 13 }]],
  ['typed lines', article({}, encodeTelex(sentence)), [{ kind: 'keyed', count: 1 }]],
  ['Ð', article({}, 'Ðảng Ðoàn'), [{ kind: 'eth', count: 2 }]],
  ['values', article({ category: 'Chính trị', date: '12/3/2020' }), [{ kind: 'values', count: 2 }]],
])('each kind of change is reported: %s', (_name, written, changes) => {
  expect(mendFiles({ [x]: written })[0]?.changes).toEqual(changes);
});
