import { expect, test } from 'vitest';
import { blocksToMarkdown } from '../../../../src/import/draft/blocks-to-markdown.ts';
import { docxToDraft } from '../../../../src/import/docx/docx-to-draft.ts';
import {
  docx,
  footnoteMark,
  link,
  listed,
  numbering,
  paragraph,
  picture,
  run,
  table,
  type DocxSetting,
} from './make-docx.ts';
import { png } from '../../content/make-content.ts';

/*
 * What a reader of a Word file sees is in the text, or a sentence of the report names it; and
 * nothing that Word hides or shows as invalid becomes valid text.
 */

/** The name of a case, the document, what its Markdown is, and parts of the sentences about it. */
type Case = readonly [
  name: string,
  body: readonly string[],
  markdown: string,
  told?: readonly string[],
  setting?: DocxSetting,
];

const tick = (inner: string): string => `<w:r>${inner}</w:r>`;
const inserted = (inner: string): string => `<w:ins w:id="1" w:author="A">${inner}</w:ins>`;
const deleted = (text: string): string =>
  `<w:del w:id="2" w:author="B"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const field = (code: string, result: string): string =>
  `${tick('<w:fldChar w:fldCharType="begin"/>')}${tick(`<w:instrText>${code}</w:instrText>`)}${tick('<w:fldChar w:fldCharType="separate"/>')}${result}${tick('<w:fldChar w:fldCharType="end"/>')}`;
const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const math = (inner: string): string => `<m:oMath>${inner}</m:oMath>`;
const m = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
const fraction = (over: string, under: string): string =>
  `<m:f><m:num>${m(over)}</m:num><m:den>${m(under)}</m:den></m:f>`;
const drawing = (inner: string, name = 'Hình 1'): string =>
  tick(
    `<w:drawing><wp:inline><wp:docPr id="7" name="${name}"/><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></wp:inline></w:drawing>`,
  );
const textBox = (inner: string): string =>
  `<wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp>`;
const pic = (id: string): string =>
  `<pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic>`;
const twoForms = (choice: string, fallback: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const lists = numbering([
  [
    ['decimal', '%1.'],
    ['lowerLetter', '%2)'],
    ['bullet', '-'],
  ],
  [
    ['bullet', '\uf0b7'],
    ['bullet', '+'],
  ],
  [['decimal', 'Điều %1.']],
  [
    ['upperRoman', '%1.'],
    ['decimal', '%2.'],
    ['lowerLetter', '%3)'],
  ],
  [['decimal', '%1.', 4]],
  [
    ['decimal', '%1.'],
    ['decimal', '%1.%2.'],
    ['decimal', '%1.%2.%3'],
  ],
  [['decimal', 'Bước %1:']],
  [['decimalZero', '%1)']],
  [['vietnameseCounting', 'Phần %1']],
  [
    ['decimal', '%1.'],
    ['decimal', '%2.'],
  ],
]);
const withLists: DocxSetting = { parts: { 'word/numbering.xml': lists } };
const media: DocxSetting = { media: { rIdA: png, rIdB: png } };
const part = (inner: string): string => `<x xmlns:w="w">${inner}</x>`;

const formats: readonly Case[] = [
  [
    'struck words',
    [paragraph([run('Trúng cử: '), run('Trần Văn B', { more: '<w:strike/>' }), run(' Lê Thị C.')])],
    'Trúng cử: ~~Trần Văn B~~ Lê Thị C.',
    [
      'Chữ gạch bỏ ở đoạn "Trúng cử: Trần Văn B Lê Thị C." giữ trong bài với dấu ~~',
      '"Trần Văn B"',
    ],
  ],
  [
    'words struck twice',
    [paragraph([run('bỏ', { more: '<w:dstrike/>' }), run(' giữ')])],
    '~~bỏ~~ giữ',
  ],
  [
    'struck within a word',
    [paragraph([run('15'), run('0', { more: '<w:strike/>' }), run(' đồng chí')])],
    '15~~0~~ đồng chí',
  ],
  ['not struck', [paragraph([run('giữ', { more: '<w:strike w:val="0"/>' })])], 'giữ'],
  [
    'struck and bold',
    [paragraph([run('bỏ', { bold: true, more: '<w:strike/>' }), run(' giữ')])],
    '~~**bỏ**~~ giữ',
  ],
  [
    'hidden words',
    [paragraph([run('Giữ '), run('BÍ MẬT', { more: '<w:vanish/>' }), run('lại.')])],
    'Giữ lại.',
    ['Chữ ẩn trong Word không đưa vào bài', '"BÍ MẬT"'],
  ],
  [
    'subscripts and superscripts',
    [
      paragraph([
        run('CO'),
        run('2', { more: '<w:vertAlign w:val="subscript"/>' }),
        run(', 10'),
        run('-3', { raised: true }),
        run(' m'),
        run('2', { raised: true }),
      ]),
    ],
    'CO₂, 10⁻³ m²',
  ],
  [
    'raised letters that Unicode lacks',
    [paragraph([run('Ngày 1'), run('st', { raised: true })])],
    'Ngày 1st',
    ['Chữ viết cao hoặc thấp ở đoạn "Ngày 1st", trong bài viết ngang dòng: "st".'],
  ],
  [
    'capitals by format',
    [paragraph([run('Đảng ủy', { more: '<w:caps/>' }), run(' xã')])],
    'ĐẢNG ỦY xã',
  ],
  [
    'highlighted and underlined',
    [
      paragraph([
        run('Đủ', { more: '<w:highlight w:val="yellow"/>' }),
        run(' và '),
        run('đúng', { more: '<w:u w:val="single"/>' }),
      ]),
    ],
    'Đủ và đúng',
    ['Chữ tô nền ở đoạn "Đủ và đúng", trên trang không tô: "Đủ".', 'không gạch: "đúng".'],
  ],
  [
    'signs of symbol fonts',
    [
      paragraph([
        tick('<w:sym w:font="Wingdings" w:char="F0FE"/>'),
        run(' Có '),
        tick('<w:sym w:font="Symbol" w:char="F061"/>'),
        run(' \uf0d8 mục'),
      ]),
    ],
    '☑ Có α ➢ mục',
  ],
  [
    'a sign of an unknown font',
    [paragraph([run('A '), tick('<w:sym w:font="Phong La" w:char="F0FF"/>')])],
    'A □',
    ['Ký hiệu của phông riêng', '"Phong La F0FF"'],
  ],
  [
    'by styles',
    [paragraph([run('ẩn', { style: 'An' }), run(' hiện')]), paragraph('Cả đoạn', 'Gach')],
    'hiện\n\n~~Cả đoạn~~',
    ['"ẩn"'],
    {
      parts: {
        'word/styles.xml':
          '<w:styles><w:style w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Bo"><w:rPr><w:strike/></w:rPr></w:style><w:style w:styleId="Gach"><w:basedOn w:val="Bo"/></w:style></w:styles>',
      },
    },
  ],
  [
    'verse by line breaks',
    [
      paragraph([
        run('Trong đầm gì đẹp bằng sen'),
        tick('<w:br/>'),
        run('Lá xanh bông trắng lại chen nhị vàng'),
      ]),
    ],
    'Trong đầm gì đẹp bằng sen\\\nLá xanh bông trắng lại chen nhị vàng',
  ],
  [
    'long lines by line breaks',
    [paragraph([run(`${'Dài '.repeat(25)}.`), tick('<w:br/>'), run('Đoạn hai.')])],
    `${'Dài '.repeat(25)}.\n\nĐoạn hai.`,
  ],
  [
    'a big first letter',
    [
      '<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr><w:r><w:t>Đ</w:t></w:r></w:p>',
      paragraph('ại hội thành công.'),
    ],
    'Đại hội thành công.',
  ],
];

const changes: readonly Case[] = [
  [
    'an open change',
    [paragraph([run('Bầu '), deleted('NĂM'), inserted(run('BẢY')), run(' đồng chí.')])],
    'Bầu (CẦN CHỌN: bỏ ~~NĂM~~; thêm BẢY) đồng chí.',
    ['Sửa đổi chưa chốt (Track Changes) ở đoạn', 'bỏ "NĂM", thêm "BẢY"'],
  ],
  [
    'a whole new paragraph, and a moved one',
    [
      paragraph([inserted(run('Đoạn mới.'))]),
      `<w:p><w:moveFrom w:id="3">${run('Đoạn chuyển.')}</w:moveFrom></w:p>`,
    ],
    '(CẦN CHỌN: thêm Đoạn mới.)\n\n(CẦN CHỌN: bỏ ~~Đoạn chuyển.~~)',
    ['thêm "Đoạn mới."', 'bỏ "Đoạn chuyển."'],
  ],
  [
    'a deleted row, a deleted end of a paragraph, a change of format',
    [
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p><w:r><w:t>C</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>D</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      '<w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr><w:r><w:t>Một</w:t></w:r></w:p>',
      paragraph([run('Hai', { more: '<w:rPrChange w:id="5"><w:rPr/></w:rPrChange>' })]),
    ],
    '| A | B |\n| --- | --- |\n| C | D |\n\nMột\n\nHai',
    [
      'bỏ hàng "C D"',
      'bỏ chỗ ngắt sau "Một"',
      'Đổi định dạng chưa chốt (Track Changes) ở đoạn "Hai"',
    ],
  ],
  [
    'a comment',
    [
      paragraph([
        run('Câu có '),
        '<w:commentRangeStart w:id="0"/>',
        run('nhận xét'),
        '<w:commentRangeEnd w:id="0"/>',
        tick('<w:commentReference w:id="0"/>'),
        run('.'),
      ]),
    ],
    'Câu có nhận xét.',
    [
      'Nhận xét ở đoạn "Câu có nhận xét." không đưa vào bài: Biên tập, ở chữ "nhận xét": "BỎ CÂU NÀY"',
    ],
    {
      related: { rIdC: ['comments', 'comments.xml'] },
      parts: {
        'word/comments.xml': part(
          `<w:comment w:id="0" w:author="Biên tập">${paragraph('BỎ CÂU NÀY')}</w:comment>`,
        ),
      },
    },
  ],
];

const numbers: readonly Case[] = [
  [
    'articles of a law',
    [listed('Phạm vi', 3), listed('Đối tượng', 3)],
    'Điều 1. Phạm vi\n\nĐiều 2. Đối tượng',
    ['"Điều 1.", "Điều 2."'],
    withLists,
  ],
  [
    'letters under numbers, then on',
    [
      listed('Một', 1),
      listed('điểm a', 1, 1),
      listed('điểm b', 1, 1),
      listed('Hai', 1),
      listed('lại a', 1, 1),
    ],
    '1. Một\n\na) điểm a\n\nb) điểm b\n\n2. Hai\n\na) lại a',
    [],
    withLists,
  ],
  [
    'a list that goes on',
    [listed('Một', 1), listed('Hai', 1), paragraph('Xen giữa.'), listed('Ba', 1)],
    '1. Một\n2. Hai\n\nXen giữa.\n\n3. Ba',
    [],
    withLists,
  ],
  [
    'Roman numbers, numbers, letters',
    [listed('Tình hình', 4), listed('Kinh tế', 4, 1), listed('Lúa', 4, 2), listed('Kết quả', 4)],
    'I. Tình hình\n\n1. Kinh tế\n\na) Lúa\n\nII. Kết quả',
    [],
    withLists,
  ],
  ['from four', [listed('Bốn', 5), listed('Năm', 5)], '4. Bốn\n5. Năm', [], withLists],
  [
    'numbers of several levels',
    [listed('A', 6), listed('B', 6, 1), listed('C', 6, 2), listed('D', 6, 1)],
    '1. A\n\n1.1. B\n\n1.1.1 C\n\n1.2. D',
    [],
    withLists,
  ],
  ['words with a number', [listed('Làm', 7)], 'Bước 1: Làm', [], withLists],
  ['01)', [listed('Làm', 8)], '01\\) Làm', [], withLists],
  [
    'in Vietnamese words',
    [listed('Làm', 9), listed('Xong', 9)],
    'Phần một Làm\n\nPhần hai Xong',
    [],
    withLists,
  ],
  [
    'numbers within numbers',
    [listed('A', 10), listed('B', 10, 1), listed('C', 10, 1), listed('D', 10)],
    '1. A\n   1. B\n   2. C\n2. D',
    [],
    withLists,
  ],
  [
    'bullets of two levels',
    [listed('A', 2), listed('B', 2, 1), listed('C', 2)],
    '- A\n  - B\n- C',
    [],
    withLists,
  ],
  [
    'a list that begins anew',
    [listed('A', 1), listed('B', 1), paragraph('Giữa.'), listed('C', 11)],
    '1. A\n2. B\n\nGiữa.\n\n1. C',
    [],
    {
      parts: {
        'word/numbering.xml': numbering(
          [[['decimal', '%1.']]],
          '<w:num w:numId="11"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
        ),
      },
    },
  ],
  [
    'a heading with its number',
    [
      '<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr><w:r><w:t>Tình hình</w:t></w:r></w:p>',
    ],
    '## I. Tình hình',
    [],
    withLists,
  ],
  [
    'a number of no list',
    [
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>Thường</w:t></w:r></w:p>',
    ],
    'Thường',
    [],
    withLists,
  ],
];

const tables: readonly Case[] = [
  [
    'a list in a cell',
    [
      table([
        ['TT', 'Việc'],
        ['1', listed('Soạn', 2) + listed('In', 2)],
      ]),
    ],
    '| TT | Việc |\n| --- | --- |\n| 1 | • Soạn • In |',
    ['Ô của bảng có nhiều đoạn, nối thành một dòng: "Soạn / In".'],
    withLists,
  ],
  [
    'a table in a cell',
    [
      table([
        ['TT', 'Việc'],
        [
          '1',
          `${table([
            ['a', 'b'],
            ['c', 'd'],
          ])}<w:p/>`,
        ],
      ]),
    ],
    '| TT | Việc |\n| --- | --- |\n| 1 | a, b; c, d |',
    ['Bảng nằm trong ô viết thành một dòng: "a, b; c, d".'],
  ],
  [
    'merged cells',
    [
      '<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>C</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>D</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    ],
    '| A | B |  |\n| --- | --- | --- |\n|  | C | D |',
  ],
  [
    'a heading, a picture and struck words in cells',
    [
      table([
        ['Ảnh', 'Tên'],
        [paragraph([picture('rIdA')]), paragraph('A', 'Heading2')],
        ['x', paragraph([run('bỏ', { more: '<w:strike/>' })])],
      ]),
    ],
    '| Ảnh | Tên |\n| --- | --- |\n| ![](0) | A |\n| x | ~~bỏ~~ |',
    [],
    media,
  ],
  [
    'pictures above their captions',
    [
      table([
        [paragraph([picture('rIdA')]), paragraph([picture('rIdB')])],
        ['Lời một', 'Lời hai'],
      ]),
    ],
    '![](0)\n\nLời một\n\n![](1)\n\nLời hai',
    [],
    media,
  ],
  [
    'a frame round a text',
    [table([['Trong khung']])],
    'Trong khung',
    ['Bảng chỉ có một hàng hoặc một cột viết thành đoạn văn: "Trong khung".'],
  ],
  [
    'rows within a control',
    [
      `<w:tbl><w:tr><w:tc>${paragraph('A')}</w:tc><w:tc>${paragraph('B')}</w:tc></w:tr>${control('', `<w:tr><w:tc>${paragraph('C')}</w:tc>${control('', `<w:tc>${paragraph('D')}</w:tc>`)}</w:tr>`)}</w:tbl>`,
    ],
    '| A | B |\n| --- | --- |\n| C | D |',
  ],
];

const objects: readonly Case[] = [
  [
    'a text box',
    [
      paragraph([
        run('Ngoài.'),
        tick(
          twoForms(
            drawing(textBox(paragraph('Trong khung.'))).slice(5, -6),
            `<w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('Trong khung.')}</w:txbxContent></v:textbox></v:shape></w:pict>`,
          ),
        ),
      ]),
    ],
    'Ngoài.\n\nTrong khung.',
    [
      'Chữ trong khung đặt thành đoạn riêng ở đoạn "Ngoài. Trong khung.", xem có đúng chỗ: "Trong khung."',
    ],
  ],
  [
    'an old text box',
    [
      paragraph([
        run('Ngoài.'),
        tick(
          `<w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('Trong.')}</w:txbxContent></v:textbox></v:shape></w:pict>`,
        ),
      ]),
    ],
    'Ngoài.\n\nTrong.',
    ['"Trong."'],
  ],
  [
    'a group of a picture and its caption',
    [paragraph([drawing(`<wpg:wgp>${pic('rIdA')}${textBox(paragraph('Quang cảnh'))}</wpg:wgp>`)])],
    '![](0)\n\nQuang cảnh',
    [],
    media,
  ],
  [
    'letters as a picture',
    [paragraph([tick('<w:pict><v:shape><v:textpath string="CHÀO MỪNG"/></v:shape></w:pict>')])],
    'CHÀO MỪNG',
  ],
  [
    'a shape without words',
    [paragraph('Trên.'), paragraph([drawing('<wps:wsp/>', 'Mũi tên 1')])],
    'Trên.',
    ['Hình vẽ không có chữ không đưa vào bài sau đoạn "Trên.": "Mũi tên 1".'],
  ],
  [
    'a chart',
    [paragraph('Trên.'), paragraph([drawing('<c:chart r:id="rIdChart"/>')])],
    'Trên.',
    ['Biểu đồ không đưa vào được sau đoạn "Trên.": "Đảng viên; Số người: 2019 = 40, 2020 = 45"'],
    {
      related: { rIdChart: ['chart', 'charts/chart1.xml'] },
      parts: {
        'word/charts/chart1.xml': part(
          '<c:title><a:t>Đảng viên</a:t></c:title><c:ser><c:tx><c:v>Số người</c:v></c:tx><c:cat><c:v>2019</c:v><c:v>2020</c:v></c:cat><c:val><c:v>40</c:v><c:v>45</c:v></c:val></c:ser>',
        ),
      },
    },
  ],
  [
    'a diagram',
    [paragraph([drawing('<dgm:relIds r:dm="rIdD"/>')])],
    'Bí thư\n\nPhó bí thư',
    ['Sơ đồ (SmartArt)', '"Bí thư", "Phó bí thư"'],
    {
      related: { rIdD: ['diagramData', 'diagrams/data1.xml'] },
      parts: {
        'word/diagrams/data1.xml': part(
          '<dgm:t><a:p><a:t>Bí thư</a:t></a:p></dgm:t><dgm:t><a:p><a:t>Phó bí thư</a:t></a:p></dgm:t>',
        ),
      },
    },
  ],
  [
    'an embedded workbook',
    [
      paragraph([
        run('Trên.'),
        tick(
          '<w:object><v:shape><v:imagedata r:id="rIdA"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>',
        ),
      ]),
    ],
    'Trên.\n\n![](0)',
    ['Đối tượng nhúng không đưa vào được ở đoạn "Trên.": "Excel.Sheet.12".'],
    media,
  ],
  [
    'simple formulas',
    [
      paragraph([
        run('Đạt '),
        math(fraction('1', '3')),
        run(', '),
        math(fraction('a+b', '2')),
        run(', '),
        math(`<m:sSup><m:e>${m('x')}</m:e><m:sup>${m('2')}</m:sup></m:sSup>`),
        run(', '),
        math(`<m:rad><m:deg/><m:e>${m('2')}</m:e></m:rad>`),
      ]),
    ],
    'Đạt ⅓, (a+b)/2, x², √2',
    ['Công thức', '"⅓", "(a+b)/2", "x²", "√2"'],
  ],
  ['a formula in words', [paragraph([math(fraction('TỬ', 'MẪU'))])], 'TỬ/MẪU', ['"TỬ/MẪU"']],
  [
    'check boxes of all ages',
    [
      paragraph([
        control('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', run('☒')),
        run(' Có '),
        control('<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>', ''),
        run(' Không '),
        tick(
          '<w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar>',
        ),
        tick('<w:instrText>FORMCHECKBOX</w:instrText>'),
        tick('<w:fldChar w:fldCharType="end"/>'),
        run(' Cũ'),
      ]),
    ],
    '☒ Có ☐ Không ☒ Cũ',
  ],
  [
    'content controls',
    [
      control('', paragraph([run('Đoạn '), control('<w:date/>', run('12/3/2020'))])),
      paragraph([control('<w:showingPlcHdr/>', run('Bấm để nhập')), run('Chữ')]),
    ],
    'Đoạn 12/3/2020\n\nChữ',
    ['Chỗ còn chờ điền của mẫu', '"Bấm để nhập"'],
  ],
  [
    'fields keep their shown text',
    [
      paragraph([
        field('DATE \\@ "dd/MM/yyyy"', run('12/03/2020')),
        run(' và '),
        `<w:fldSimple w:instr="AUTHOR">${run('Phòng tin')}</w:fldSimple>`,
        run(' '),
        field('HYPERLINK "https://a.vn/"', run('xem')),
        run(' '),
        field('EQ \\f(1,2)', ''),
        field('NUMPAGES', ''),
      ]),
    ],
    '12/03/2020 và Phòng tin [xem](https://a.vn/) 1/2',
    ['"12/03/2020" (DATE), "Phòng tin" (AUTHOR)', 'không có trong tệp: "NUMPAGES"'],
  ],
  [
    'notes at the foot, with marks of their own',
    [paragraph([run('Điều lệ'), footnoteMark(1), run('.')])],
    'Điều lệ[^footnote-1].',
    [],
    { footnotes: [paragraph('Chú thích')] },
  ],
  [
    'headers and footers',
    [paragraph('Thân bài.')],
    'Thân bài.',
    ['Đầu trang không đưa vào bài: "ĐẢNG BỘ XÃ MẪU".', 'Chân trang không đưa vào bài: "Lưu: VT".'],
    {
      related: { rIdH: ['header', 'header1.xml'], rIdF: ['footer', 'footer1.xml'] },
      parts: {
        'word/header1.xml': `<w:hdr>${paragraph('ĐẢNG BỘ XÃ MẪU')}</w:hdr>`,
        'word/footer1.xml': `<w:ftr>${paragraph('Lưu: VT')}</w:ftr>`,
      },
    },
  ],
  [
    'a link that the site refuses',
    [paragraph([link('rIdFile', 'xem')])],
    'xem',
    ['Liên kết không dùng được trên trang ở đoạn "xem", chỉ giữ chữ: "file:///C:/a.doc".'],
    { outside: { rIdFile: ['hyperlink', 'file:///C:/a.doc'] } },
  ],
  [
    'an embedded page',
    [paragraph('Trên.'), '<w:altChunk r:id="rIdX"/>'],
    'Trên.',
    ['Tệp nhúng trong bài không đưa vào được: "word/trang.html".'],
    { related: { rIdX: ['aFChunk', 'trang.html'] } },
  ],
  [
    'elements within elements',
    [
      paragraph([
        `<w:smartTag><w:customXml>${run('Ninh Giang')}</w:customXml></w:smartTag>`,
        inserted(control('', run(' mới'))),
      ]),
    ],
    'Ninh Giang (CẦN CHỌN: thêm mới)',
    ['thêm "mới"'],
  ],
];

const cases = [...formats, ...changes, ...numbers, ...tables, ...objects];

test.each(cases.map((each) => [each[0], each] as const))(
  '%s',
  async (_name, [, body, markdown, reported = [], setting = {}]) => {
    const draft = await docxToDraft(await docx(body, setting));
    expect(blocksToMarkdown(draft.blocks, []).trim()).toBe(markdown.trim());
    const notes = draft.notes.map(({ text }) => text).join('\n');
    for (const each of reported) expect(notes).toContain(each);
  },
);
