import { inX, x, type FaultRow } from './fault-row.ts';
import { article, markdownFile } from './make-content.ts';

const utf16le = (text: string): Uint8Array => Buffer.from(`\u{feff}${text}`, 'utf16le');

const written = (
  sentence: string,
  file: string | Uint8Array,
  place: string,
  cure: string,
): FaultRow => [sentence, { [x]: file }, [inX(place)], cure];

const fields = (sentence: string, lines: string, place: string, cure: string): FaultRow =>
  written(sentence, markdownFile(lines), place, cure);

const sound = 'title: A\ndate: 2020-03-06\ncategory: chinh-tri';

/** Faults of encoding, of the fences and of YAML: the file could not be taken apart. */
export const formFaults: readonly FaultRow[] = [
  written('UTF-16 little-endian', utf16le(article()), '1:1 ENCODING', 'lưu lại dạng UTF-8'),
  written(
    'UTF-16 big-endian',
    Buffer.from(utf16le(article())).swap16(),
    '1:1 ENCODING',
    'mở bằng Notepad',
  ),
  written(
    'UTF-16 without a mark',
    utf16le(article()).slice(2),
    '1:1 ENCODING',
    'lưu lại dạng UTF-8',
  ),
  written(
    'Latin-1 bytes',
    Buffer.from(article({ title: 'Tin buổi sáng' }), 'latin1'),
    '1:1 ENCODING',
    'lưu lại dạng UTF-8',
  ),
  written('a blank line above', `\n${article()}`, '1:1 FENCE_OPEN', 'không có gì ở phía trên'),
  written('a dash of Word', `—-${article().slice(3)}`, '1:1 FENCE_OPEN', 'đúng là ---'),
  written('code as front matter', `---js${article().slice(3)}`, '1:1 FENCE_OPEN', 'đúng là ---'),
  written('no closing fence', `---\n${sound}\n\nNội dung.`, '6:1 FENCE_CLOSE', 'thêm một dòng ---'),
  fields('too much front matter', `${sound}\n# ${'x'.repeat(16_384)}`, '2:1 FRONT_MATTER_TOO_LARGE', 'xuống nội dung bài'),
  fields('a line that is no field', `${sound}\nghi chú`, '5:1 YAML', 'dấu hai chấm'),
  fields('fields behind the end of YAML', `${sound}\n...\ndraft: true`, '6:1 YAML', 'mỗi dòng viết'),
  fields('a list as a key', '? [a]\n: b', '2:3 YAML', 'mỗi dòng viết'),
  fields('a colon in a title', 'title: Tin: mới', '2:8 YAML_COLON', 'trong ngoặc kép'),
  fields('an unclosed quotation mark', `byline: "T/h\n${sound}`, '2:9 YAML_QUOTE', 'thêm dấu đóng'),
  fields('an unclosed bracket', `authors: [An, Bình\n${sound}`, '2:10 YAML_QUOTE', 'thêm dấu đóng'),
  fields('no space after the colon', 'title: A\ndate:2020-03-06\ncategory: a', '3:1 YAML_INDENT', 'dấu cách'),
  fields('a field further in than its fellows', 'title: A\n date: 2020-03-06', '2:8 YAML_INDENT', 'thẳng hàng'),
  fields('a list out of line', 'related:\n  - a\n - b', '4:1 YAML_INDENT', 'thẳng hàng'),
  fields('a tab', 'title: A\nrelated:\n\t- a', '4:1 YAML_TAB', 'thay Tab bằng 2 dấu cách'),
  fields('a value that begins with @', `byline: @dai\n${sound}`, '2:9 YAML_START', 'trong ngoặc kép'),
  fields('a value that begins with `', `byline: \`dai\n${sound}`, '2:9 YAML_START', 'ngoặc kép'),
  fields('an anchor', `byline: &a dai\n${sound}`, '2:12 YAML_ANCHOR', 'ngoặc kép'),
  fields('an alias', `byline: *a\n${sound}`, '2:9 YAML_ANCHOR', 'ngoặc kép'),
  fields('a tag', `byline: !dai a\n${sound}`, '2:9 YAML_TAG', 'ngoặc kép'),
  fields('a field written twice', `${sound}\ndate: 2020-03-07`, '5:1 KEY_TWICE', 'xoá một trong hai'),
  fields('a perilous field', `${sound}\n__proto__: a`, '5:1 KEY_FORBIDDEN', 'xoá dòng này'),
];
