import { article, markdownFile } from '../unit/content/make-content.ts';

const broadcast = (day: string): string =>
  markdownFile(`programme: ban-tin\ndate: ${day}`, 'Nội dung.');

/** A small site with everything whose address must last. */
export const permanenceFixture: Readonly<Record<string, string>> = {
  'site.yaml': `name: Bản tin
description: Tin của đài
station: Đài phát thanh huyện
baseUrl: https://tin.example/
identity: https://dau.example/
formerBaseUrls:
  - https://cu.example/
predecessorSites:
  - baseUrl: https://xa.example/
    moved:
      - { from: /lien-he/, to: /lien-he/ }
owner: Huyện uỷ
responsible: Trưởng đài
samples: true
english: { name: Bulletin, description: News, station: Station, owner: Owner, responsible: Head }
articlesPerPage: 2
cardsSince: 2020-03-31
closing:
  date: 2025-07-01
  reason: Sáp nhập
`,
  'categories.yaml': `categories:
  - id: chinh-tri
    name: Chính trị
  - id: van-hoa
    name: Văn hóa
    formerIds: [van-nghe]
  - id: xa-hoi
    name: Xã hội
`,
  'units.yaml': `units:
  - id: dang-bo-xa-hong-duc
    name: Đảng bộ xã Hồng Đức
    kind: dang-bo-xa
  - id: dang-bo-xa-khac
    name: Đảng bộ xã Khác
    kind: dang-bo-xa
  - id: dang-bo-xa-le
    name: Đảng bộ xã Lẻ
    kind: dang-bo-xa
  - id: dang-bo-xa-viec
    name: Đảng bộ xã Việc
    kind: dang-bo-xa
    tasks: [Việc riêng]
`,
  'events.yaml': `events:
  - id: hoi
    name: Hội
    from: 2020-05-01
  - id: hop
    name: Họp
    kind: cong-tac
    from: 2020-05-02
`,
  'congresses.yaml': `congresses:
  - id: dai-hoi-hong-duc
    name: Đại hội Đảng bộ xã Hồng Đức
    unit: dang-bo-xa-hong-duc
    term: { from: 2020, to: 2025 }
    planned: 2020-04-01
    consultations: [{ id: du-thao, subject: Dự thảo, opens: 2020-03-01, closes: 2020-03-20, office: Trụ sở }]
    results: [{ what: Trúng cử, value: 15, unit: đồng chí, quote: bầu 15 đồng chí, article: bon }]
  - id: dai-hoi-khac
    name: Đại hội Đảng bộ xã Khác
    unit: dang-bo-xa-khac
    term: { from: 2015, to: 2020 }
    planned: 2015-04-01
`,
  'threads.yaml': `threads:
  - id: dong-cu
    title: Dòng sự kiện
`,
  'programmes.yaml': `programmes:
  - id: ban-tin
    name: Bản tin
    slots: ["05:30"]
`,
  'broadcasts/2020/03/11-0530-ban-tin.md': broadcast('2020-03-11'),
  'broadcasts/2020/03/12-0530-ban-tin.md': broadcast('2020-03-12'),
  'redirects.yaml': `redirects:
  - from: /Default.aspx?id=1
    to: /2020/03/mot/
  - from: /cu.html
    to: /lien-he/
`,
  'withdrawn-media.yaml': `withdrawnMedia:
  - file: /media/da-go.pdf
    date: 2020-04-01
    reason: Nhầm
`,
  'articles/2020/03/mot.md': article(
    { title: 'Tin thứ nhất', thread: 'dong-cu', congress: 'dai-hoi-hong-duc' },
    'Nội dung riêng của tin thứ nhất.',
  ),
  'articles/2020/03/hai.md': article({ title: 'Tin thứ hai' }, 'Nội dung của tin thứ hai.'),
  'articles/2020/03/ba.md': article({ title: 'Tin thứ ba' }, 'Nội dung của tin thứ ba.'),
  'articles/2020/03/bon.md': article(
    { title: 'Tin thứ tư' },
    'Nội dung của tin thứ tư: bầu 15 đồng chí.',
  ),
  'articles/2020/04/nam.md': article(
    { title: 'Tin thứ năm', date: '2020-04-05' },
    'Nội dung của tin thứ năm.',
  ),
  'articles/2020/03/van-hoa.md': article(
    { title: 'Tin văn hóa', category: 'van-hoa' },
    'Nội dung của tin văn hóa.',
  ),
  'articles/2020/03/kem-tep.md': article(
    { title: 'Tin kèm tệp' },
    'Tải [kế hoạch](/media/kem-bai.pdf).',
  ),
  'articles/2020/03/so-khai.md':
    '---\ntitle: Tin chưa có nội dung\ndate: 2020-03-06\ncategory: chinh-tri\nstub: true\n---\n',
  'articles/2020/03/mau.md': article({ title: 'Tin mẫu', sample: 'true' }, 'Chỉ là mẫu.'),
  'articles/2020/03/da-go.md': article(
    { title: 'Tin đã gỡ', withdrawn: '{ date: 2020-04-01, reason: Nhầm }' },
    'Nội dung đã gỡ.',
  ),
  'articles/2020/03/co-dia-chi-cu.md': article(
    { title: 'Tin có địa chỉ cũ', aliases: '[/2019/12/ten-cu/]' },
    'Nội dung của tin có địa chỉ cũ.',
  ),
  'pages/gioi-thieu.md': markdownFile('title: Giới thiệu'),
  'pages/en/about.md': markdownFile(
    'title: About\nlang: en\ntranslates: lien-he',
    'About the station.',
  ),
  'pages/lien-he.md': markdownFile('title: Liên hệ'),
  'pages/da-go.md': markdownFile('title: Đã gỡ\nwithdrawn: { date: 2020-04-01, reason: Nhầm }'),
  'documents/van-ban.md': markdownFile(
    'number: 35-CT/TW\nkind: Chỉ thị\nissuer: Bộ Chính trị\nissued: 2019-05-30\nabstract: Trích yếu\nfile: /media/kem-van-ban.pdf',
  ),
  'documents/quyet-dinh.md': markdownFile(
    'number: 12-QĐ/HU\nkind: Quyết định\nissuer: Huyện uỷ\nissued: 2020-02-03\nabstract: Trích yếu khác',
  ),
  'media/ke-hoach.pdf': '%PDF-1.4\n1\n%%EOF\n',
  'media/kem-bai.pdf': '%PDF-1.4\n2\n%%EOF\n',
  'media/kem-van-ban.pdf': '%PDF-1.4\n3\n%%EOF\n',
};
