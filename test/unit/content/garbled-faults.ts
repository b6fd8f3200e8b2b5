import { encodeTelex, encodeViqr, encodeVniKeys } from '../encoding/keyed/keyed-encoders.ts';
import { misreadAs1252, misreadWithLoss } from '../encoding/mojibake/misread.ts';
import { body, fields, inX, lines, sound, written, x, type FaultRow } from './fault-row.ts';
import { article } from './make-content.ts';

const sentence = 'Đảng bộ huyện tổ chức đại hội đại biểu lần thứ mười sáu';

const conflict = (ours: string, theirs: string, base?: string): string =>
  `<<<<<<< HEAD\n${ours}${base === undefined ? '' : `||||||| goc\n${base}`}=======\n${theirs}>>>>>>> sua-bai`;

/** Git's marks, further articles, letters that were decoded or typed wrongly. */
export const garbledFaults: readonly FaultRow[] = [
  body(
    'row 31: two versions of a paragraph',
    `Đoạn đầu.\n\n${conflict('Bầu 15 đồng chí.\n', 'Bầu 17 đồng chí.\n')}\n\nHết.`,
    '9:1 GIT_CONFLICT',
    'dòng 10 "Bầu 15 đồng chí." và dòng 12 "Bầu 17 đồng chí."; giữ lại một bản',
  ),
  body(
    'row 31: two versions with what both came from, and a fault behind them',
    `${conflict('Một.\nHai.\n', 'Ba.\n', 'Không.\n')}\n\nCác xã,thị trấn.`,
    ['7:1 GIT_CONFLICT', '9:1 LINES_SENTENCES W', '16:7 TEXT_SPACE_AFTER W'],
    ['dòng 8–9 "Một. Hai." và dòng 13 "Ba."', 'để trống một dòng', 'thêm một dấu cách'],
  ),
  body(
    'row 32: a further article in TOML',
    'Bài một.\n\n+++\ntitle = "Bài hai"\ndate = 2020-04-02\n+++\n\nThân.',
    '9:1 TWO_ARTICLES',
    'bắt đầu từ đây: "Bài hai"',
  ),
  body(
    'row 33: words by VIQR beside others with letters of their own',
    "Một.\n\nDDa.i ho^.i bầu 15 ddo^`ng chi' va`o ban cha^'p ha`nh.",
    '9:1 TEXT_KEYED',
    'thành "Đại hội bầu 15 đồng chí vào ban chấp hành."',
  ),
  body(
    'row 33: each line in its own form',
    'Ddaij hooij Ddangr booj xax Hoongf Dduwcs\n\nD9a5i ho65i D9a3ng bo65 xa4',
    ['7:1 TEXT_KEYED', '9:1 TEXT_KEYED'],
    ['kiểu Telex', 'kiểu VNI'],
  ),
  body(
    'row 33: signs that only Wingdings has, but for its bullets',
    '\uf0b7 Một\n\uf0b7 Hai\n\nBước một \ue0e0 bước hai.',
    '10:10 TEXT_LOST_SIGN',
    'có ký tự U+E0E0: dấu riêng của phông Symbol hoặc Wingdings',
  ),
  body(
    'row 32: words and years parted at the end of a line',
    'Nhiệm kỳ 2020-\n2025 giao nhi-\nệm vụ kinh tế-\nxã hội.',
    ['7:10 LINES_HYPHEN W', '8:11 LINES_HYPHEN W', '9:12 LINES_HYPHEN W'],
    ['viết 2020-2025, hoặc chạy npm run sua', 'viết liền: nhiệm', 'trên một dòng: tế-xã'],
  ),
  body(
    'row 32: numbers of pages between paragraphs',
    'Đoạn một.\n\n- 1 -\n\nĐoạn hai.\n\nTrang 2/12\n\n| a |\n| --- |\n| 2 - |',
    ['9:3 LINES_PAGE W', '13:1 LINES_PAGE W'],
    'xóa dòng này',
  ),
  body(
    'row 32: the number of a page between the lines of a paragraph',
    'Đại hội đã đánh giá kết quả thực hiện nghị quyết\n      12\nnhiệm kỳ qua và đề ra phương hướng nhiệm kỳ tới.',
    '8:7 LINES_PAGE W',
    'xóa dòng này',
  ),
  body(
    'row 32: points without labels, each on its line',
    'Nội dung gồm:\nBáo cáo chính trị;\nbáo cáo kiểm điểm;\nBầu cử.',
    '8:1 LINES_SENTENCES W',
    'bài có 3 chỗ như vậy',
  ),
  body(
    'row 31: one version without a line',
    conflict('', 'Ba.\n'),
    '7:1 GIT_CONFLICT',
    'bản không có dòng nào và dòng 9 "Ba."',
  ),
  body(
    'row 31: a conflict within a conflict',
    conflict(`${conflict('Một.\n', 'Hai.\n')}\n`, 'Ba.\n'),
    '7:1 GIT_CONFLICT',
    'dòng 8–12 "<<<<<<< HEAD Một. ======= Hai. >>>>>>> sua-bai" và dòng 14 "Ba."',
  ),
  lines(
    'row 31: two versions of a field',
    `title: Bài thử\n${conflict('date: 2020-03-06\n', 'date: 2020-03-07\n')}\ncategory: Chính trị`,
    ['3:1 GIT_CONFLICT', '8:11 CATEGORY_UNKNOWN'],
    ['dòng 4 "date: 2020-03-06" và dòng 6 "date: 2020-03-07"', 'ý bạn là "chinh-tri"?'],
  ),
  written(
    'row 31: a conflict with the line ends of Windows',
    article({}, conflict('Một.\n', 'Hai.\n')).replaceAll('\n', '\r\n'),
    '7:1 GIT_CONFLICT',
    'dòng 8 "Một." và dòng 10 "Hai."',
  ),
  [
    'row 31: two versions of an entry of a register',
    {
      'congresses.yaml': `congresses:\n  - id: a\n${conflict('    name: A\n', '    name: B\n')}\n    unit: dang-bo-xa-hong-duc\n`,
    },
    ['content/congresses.yaml:3:1 GIT_CONFLICT'],
    'dòng 4 "name: A" và dòng 6 "name: B"',
  ],
  body(
    'row 31: a mark that was left over',
    'Một.\n>>>>>>> sua-bai\nHai.',
    '8:1 GIT_MARK',
    'dấu của Git còn sót lại',
  ),
  body('row 31: marks in code are words', `\`\`\`\n${conflict('A\n', 'B\n')}\n\`\`\``, [], []),
  body(
    'row 32: a second article below the first',
    `Một.\n\n---\ntitle: Bài thứ hai\ndate: 2020-03-14\n---\n\nHai ,ba.`,
    '9:1 TWO_ARTICLES',
    '"Bài thứ hai"; cắt từ dòng này đến hết bài đó, dán vào một tệp mới, ví dụ bai-thu-hai.md',
  ),
  body(
    'row 32: three articles, the marks as Word writes them, the fields in Vietnamese',
    'Một.\n\n—-\nTiêu đề: Hai\nNgày: 14/3/2020\n\nHai.\n\n---\n\ndate: 2020-03-15\ntitle: "Ba"\n---\n\nBa.',
    ['9:1 TWO_ARTICLES', '15:1 TWO_ARTICLES'],
    ['"Hai"', 'ví dụ ba.md'],
  ),
  body(
    'row 32: a second article without a line of dashes',
    'Một.\n\ntitle: Hai\ncategory: chinh-tri\n\nHai.',
    '9:1 TWO_ARTICLES',
    'ví dụ hai.md',
  ),
  body('row 32: a rule between paragraphs is none', 'Một.\n\n---\n\nNgày: 12/3. Title: x.', [], []),
  fields(
    'row 33: a title that was UTF-8 read as Windows-1252',
    { title: misreadAs1252(sentence) },
    '2:8 TEXT_MISREAD',
    'chạy npm run sua để lấy lại chữ, thành "Đảng bộ huyện tổ chức',
  ),
  body(
    'row 33: paragraphs that were, and a fault behind them',
    `${misreadAs1252(`${sentence}\n\n${sentence}`)}.\n\nCủa của ai.`,
    ['7:1 TEXT_MISREAD', '11:1 TEXT_DOUBLED_WORD W'],
    ['thành "Đảng bộ huyện', 'xóa một từ'],
  ),
  body(
    'row 33: one that was read wrongly twice, below a sound one',
    `Sáng nay: ${sentence}.\n\n${misreadAs1252(misreadAs1252(sentence))}.`,
    '9:1 TEXT_MISREAD',
    'thành "Đảng bộ',
  ),
  body(
    'row 33: letters whose bytes were lost',
    `${misreadWithLoss('Nghị quyết về đảng')}.`,
    ['7:1 TEXT_MISREAD', '7:16 LETTERS_LOST'],
    ['thành "Nghị quyết', 'gõ lại từ này: về hay vọ hay vỏ hay vờ'],
  ),
  [
    'row 33: a register that was read wrongly',
    {
      'congresses.yaml': `congresses:\n  - id: a\n    name: ${misreadAs1252('Đại hội Đảng bộ')}\n    unit: dang-bo-xa-hong-duc\n`,
    },
    ['content/congresses.yaml:3:11 TEXT_MISREAD'],
    'thành "Đại hội Đảng bộ"',
  ],
  fields(
    'row 33: a title typed by Telex',
    { title: encodeTelex(sentence) },
    '2:8 TEXT_KEYED',
    'gõ kiểu Telex khi bộ gõ chưa bật',
  ),
  body(
    'row 33: a paragraph typed by VNI',
    `${encodeVniKeys(sentence)}.`,
    '7:1 TEXT_KEYED',
    'chạy npm run sua để đổi thành chữ có dấu, thành "Đảng bộ',
  ),
  written(
    'row 33: all of an article typed by VIQR',
    article({ title: encodeViqr('Đại hội') }, `${encodeViqr(sentence)}.`),
    ['2:8 TEXT_KEYED', '7:1 TEXT_KEYED'],
    ['VIQR', 'VIQR'],
  ),
  body(
    'row 33: a full stop that may be a tone of VIQR',
    encodeViqr('Đại hội của xã.\n\nĐại hội của cha. Sau đó về'),
    ['7:1 TEXT_KEYED', '9:1 TEXT_KEYED'],
    ['chạy npm run sua', 'viết "Đại hội của chạ Sau đó về"'],
  ),
  body(
    'row 33: a letter that looks like Đ',
    'Xã mở rộng Ðảng bộ.',
    '7:12 LETTER_ETH W',
    'viết "Đảng"',
  ),
  body(
    'row 33: the same beside words that were misread',
    `${misreadAs1252('Đại hội đại biểu')}\n\nXã mở rộng Ðảng bộ.`,
    ['7:1 TEXT_MISREAD', '9:12 LETTER_ETH W'],
    ['Đại hội đại biểu', 'viết "Đảng"'],
  ),
  body(
    'row 33: keys of VNI with dd for đ',
    'Dda5i ho65i Dda3ng bo65 xa4 tha2nh co6ng',
    '7:1 TEXT_KEYED',
    'thành "Đại hội Đảng bộ xã thành công"',
  ),
  written(
    'row 33: the same where the text stays as its source has it',
    article({ verbatim: 'true' }, 'Xã mở rộng Ðảng bộ.'),
    '8:12 LETTER_ETH (note)',
    'viết "Đảng"',
  ),
  [
    'row 33: a mark of Git does not hide the faults around it',
    { [x]: `---\n${sound}\n---\n\n${conflict('A\n', 'B\n')}\n\n${misreadAs1252(sentence)}.\n` },
    [inX('7:1 GIT_CONFLICT'), inX('13:1 TEXT_MISREAD')],
    ['dòng 8 "A" và dòng 10 "B"', 'thành "Đảng bộ'],
  ],
];
