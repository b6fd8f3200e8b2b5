import { body, fields, inX, others, x, type FaultRow } from './fault-row.ts';
import { article, markdownFile, png } from './make-content.ts';

const linked = (name: string, text: string, place: string, cure: string): FaultRow => [
  name,
  {
    ...others,
    [x]: article({}, text),
    'pages/gioi-thieu.md': markdownFile('title: Giới thiệu', '## Liên hệ\n\nNội dung.'),
  },
  [inX(place)],
  cure,
];

/** Faults of links, pictures and sound. */
export const linkFaults: readonly FaultRow[] = [
  body('a bare link that runs', 'Xem <javascript:alert(1)>.', '7:5 LINK_REFUSED', 'https://'),
  body(
    'row 29: a picture of the own machine',
    '![Ảnh](C:\\Users\\Anh\\a.jpg)',
    '7:8 IMAGE_LOCAL',
    'chép ảnh hoặc tệp vào thư mục media',
  ),
  body(
    'row 29: a pasted picture',
    '![Ảnh](data:image/png;base64,AAAA)',
    '7:8 IMAGE_PASTED',
    'lưu ảnh thành tệp, chép vào thư mục media',
  ),
  body(
    'row 29: a picture that is not there',
    '![Ảnh](/media/a.png)',
    '7:8 IMAGE_MISSING',
    'chép ảnh',
  ),
  body(
    'row 29: a picture of another site',
    '![Ảnh](https://a.example/a.png)',
    '7:8 IMAGE_MISSING',
    '/media/',
  ),
  linked(
    'besides: a link that leads nowhere',
    'Xem:\nĐây là [trang](/gioi-thiu/).',
    '8:16 LINK_MISSING',
    'ý bạn là "/gioi-thieu/"?',
  ),
  linked(
    'besides: a link in a table',
    '| a | b |\n| --- | --- |\n| c | [d](/tin-cu/) |',
    '9:11 LINK_MISSING',
    'đường dẫn',
  ),
  linked(
    'besides: a link to a heading that is not there',
    '[Trang](/gioi-thieu/#lien-he-1)',
    '7:9 LINK_ANCHOR',
    'không có mục "#lien-he-1"; ý bạn là "lien-he"?',
  ),
  linked(
    'besides: a link to a part of a page that this page does not have, in a picture of words',
    '[**Trang** `x`](/gioi-thieu/#khong-co "Tên")',
    '7:17 LINK_ANCHOR',
    'không có mục "#khong-co"',
  ),
  body(
    'besides: a text that becomes a page no phone can load',
    `${'a[^1] '.repeat(8000)}\n\n[^1]: Nguồn.`,
    '6:1 TEXT_TOO_LARGE',
    'chia bài thành nhiều bài',
  ),
  linked(
    'besides: a link that runs code',
    '[Trang](javascript:alert(1))',
    '7:9 LINK_REFUSED',
    'bắt đầu bằng https://',
  ),
  linked(
    'besides: a link to a file of the own machine',
    '[Trang](file:///C:/a.doc)',
    '7:9 IMAGE_LOCAL',
    'trên máy của bạn',
  ),
  linked(
    'besides: a file to download that is not there',
    '[Tệp](/media/a.pdf)',
    '7:7 MEDIA_MISSING',
    'chép tệp vào thư mục media',
  ),
  [
    'besides: a link to a draft',
    {
      [x]: article({}, '[Bài](/2020/03/nhap/)'),
      'articles/2020/03/nhap.md': article({ title: 'Nháp', draft: 'true' }),
    },
    [inX('7:7 LINK_UNPUBLISHED (warning)')],
    'chữ ở đây không thành liên kết',
  ],
  fields(
    'row 27: a Word file in the field of sound',
    { audio: 'ban-tin.docx' },
    '5:8 MEDIA_PATH',
    'kết thúc bằng .mp3, .m4a hoặc .ogg',
  ),
  [
    'row 27: a sound file that is not there',
    {
      [x]: article({ audio: '/media/ban-tin-12-3.mp3' }),
      'media/ban-tin-12-03.mp3': 'ID3',
      'media/a.png': png,
    },
    [inX('5:8 MEDIA_MISSING')],
    'ý bạn là "/media/ban-tin-12-03.mp3"?',
  ],
  [
    'besides: a picture without words for those who cannot see it',
    { [x]: article({}, '![](/media/a.png)'), 'media/a.png': png },
    [inX('7:5 IMAGE_ALT')],
    'viết một câu tả ảnh',
  ],
  [
    'besides: words that are to be filled in after an import',
    { [x]: article({}, '![CẦN ĐIỀN: lời tả ảnh](/media/a.png)'), 'media/a.png': png },
    [inX('7:25 IMAGE_ALT')],
    'không cho biết ảnh',
  ],
  [
    'besides: the name of its file in place of words, at the head of an article',
    {
      [x]: article({ image: '{ file: /media/a.png, alt: IMG_2020.jpg }' }),
      'media/a.png': png,
    },
    [inX('5:35 IMAGE_ALT')],
    'viết sau alt: một câu tả ảnh',
  ],
  fields(
    'besides: a picture of a form that browsers do not show',
    { image: '{ file: /media/a.heic, alt: Hội trường }' },
    '5:16 IMAGE_PATH',
    'kết thúc bằng .jpg, .png',
  ),
  fields(
    'besides: a picture at the head that is not there',
    { image: '{ file: /media/a.jpg, alt: Hội trường }' },
    '5:16 MEDIA_MISSING',
    'chép tệp vào thư mục media',
  ),
  fields(
    'besides: a file to download of an old form',
    { attachments: '[{ file: /media/a.doc, title: Kế hoạch }]' },
    '5:23 ATTACHMENT_PATH',
    'kết thúc bằng .pdf, .docx hoặc .xlsx',
  ),
  fields(
    'besides: a file to download, named in a field, that is not there',
    { attachments: '[{ file: /media/a.pdf, title: Kế hoạch }]' },
    '5:23 MEDIA_MISSING',
    'chép tệp vào thư mục media',
  ),
];
