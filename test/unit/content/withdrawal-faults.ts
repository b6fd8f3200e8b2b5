import type { FaultRow } from './fault-row.ts';
import { article, markdownFile, png, registers } from './make-content.ts';

const entry = (file: string): string =>
  `  - file: ${file}\n    date: 2020-04-01\n    reason: Sai\n`;

const register = (...files: readonly string[]): string =>
  `withdrawnMedia:\n${files.map(entry).join('')}`;

const name = 'withdrawn-media.yaml';
const gone = { [name]: register('/media/anh.png') };

const ofMedia = (sentence: string, files: FaultRow[1], place: string, cure: string): FaultRow => [
  `besides: ${sentence}`,
  { ...gone, ...files },
  [`content/${place}`],
  cure,
];

/** Faults of withdrawn content. */
export const withdrawalFaults: readonly FaultRow[] = [
  ['besides: a withdrawn file', gone, [], []],
  [
    'besides: a withdrawn page without its text',
    {
      'pages/a.md': '---\ntitle: A\nwithdrawn: { date: 2020-04-01, reason: Sai }\n---\n',
    },
    [],
    [],
  ],
  ofMedia(
    'a withdrawn file by its place in the folder',
    { [name]: register('media/Công văn.pdf') },
    `${name}:2:11 MEDIA_FILE`,
    'bắt đầu bằng /media/',
  ),
  ofMedia(
    'a withdrawn file that is there still',
    { 'media/anh.png': png },
    `${name}:2:11 WITHDRAWN_THERE`,
    'xóa tệp content/media/anh.png',
  ),
  ofMedia(
    'a withdrawn file named twice',
    { [name]: register('/media/a.pdf', '/media/a.pdf') },
    `${name}:5:11 WITHDRAWN_TWICE`,
    'xóa một trong hai mục',
  ),
  ofMedia(
    'a withdrawn picture in a text',
    { 'articles/2020/03/x.md': article({}, '![Hội trường huyện uỷ](/media/anh.png)') },
    'articles/2020/03/x.md:7:24 MEDIA_WITHDRAWN',
    'xóa chỗ dùng tệp này',
  ),
  ofMedia(
    'a link to a withdrawn file',
    { 'articles/2020/03/x.md': article({}, 'Xem [ảnh](/media/anh.png).') },
    'articles/2020/03/x.md:7:11 MEDIA_WITHDRAWN',
    'xóa chỗ dùng tệp này',
  ),
  ofMedia(
    'a withdrawn picture in a field',
    {
      'articles/2020/03/x.md': article({
        image: '{ file: /media/anh.png, alt: Hội trường huyện uỷ }',
      }),
    },
    'articles/2020/03/x.md:5:16 MEDIA_WITHDRAWN',
    'xóa chỗ dùng tệp này',
  ),
  [
    'besides: a menu that leads to a withdrawn page',
    {
      'site.yaml': `${registers['site.yaml']}mainMenu:\n  - { label: A, path: /gioi-thieu/ }\n`,
      'pages/gioi-thieu.md': markdownFile('title: A\nwithdrawn: { date: 2020-04-01, reason: Sai }'),
    },
    ['content/site.yaml:9:23 MENU_WITHDRAWN'],
    'xóa mục này khỏi site.yaml',
  ],
  [
    'besides: a withdrawal without its reason',
    { 'pages/a.md': markdownFile('title: A\nwithdrawn: { date: 2020-04-01 }') },
    ['content/pages/a.md:3:12 FIELD_MISSING'],
    'reason',
  ],
];
