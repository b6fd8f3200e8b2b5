import {
  article,
  markdownFile,
  registers,
  type ContentFiles,
} from '../unit/content/make-content.ts';

/*
 * A made-up congress (samples throughout) as its content grows: what is added at each stage, and the
 * moments at which residents look.
 */

const base = `congresses:
  - id: dai-hoi-xa-mau
    name: Đại hội Đảng bộ xã Mẫu lần thứ II
    unit: dang-bo-xa-mau
    ordinal: II
    term: { from: 2025, to: 2030 }
    planned: 2026-05-11/2026-05-12
    place: Nhà văn hóa xã Mẫu
    steps:
      - { kind: chi-bo, date: "2026-02-02/2026-02-20", note: 12 trong 12 chi bộ }
      - { kind: gop-y, date: 2026-03-01/2026-03-20 }
      - { kind: nhan-su, date: 2026-04~ }
      - { kind: tru-bi, date: 2026-05-11 }
      - { kind: chinh-thuc, date: 2026-05-12 }
      - { kind: chuan-y, date: 2026-06-10 }
    papers:
      - { title: Dự thảo Báo cáo chính trị, role: du-thao, date: 2026-03-01, file: /media/du-thao.pdf }
`;

const consultation = `    consultations:
      - id: du-thao-xa-mau
        subject: Dự thảo Báo cáo chính trị trình đại hội Đảng bộ xã Mẫu
        opens: 2026-03-01
        closes: 2026-03-20
        questions: [Kết quả nhiệm kỳ đã nêu đủ chưa]
        office: Trụ sở xã Mẫu, giờ hành chính
        email: gop-y@xa-mau.example
        phone: 0220 000 000
`;

const answered = `        summary: 41 ý kiến, phần lớn về giao thông và nước sạch
        takenOver: Bổ sung chỉ tiêu nước sạch
        article: tong-hop-gop-y
`;

const held = `    status: da-hoan-thanh
    actual: 2026-05-11/2026-05-12
    delegates:
      - { called: 150, present: 148, guests: 20, quote: có mặt 148 trên 150 đại biểu được triệu tập và 20 khách mời, article: ket-qua }
    results:
      - { what: Trúng cử ban chấp hành, value: 27, of: 31, unit: đồng chí, quote: bầu 27 trong 31 đồng chí được giới thiệu, article: ket-qua }
`;

const resolved = `    goals:
      - what: Tỷ lệ hộ dùng nước sạch
        goal: "95,5"
        unit: "%"
        by: 2030
        quote: đến năm 2030 có 95,5 % số hộ dùng nước sạch
        document: 01-NQ/ĐH
`;

const reached = `        reached:
          - { year: 2027, value: 90, quote: năm 2027 có 90 % số hộ dùng nước sạch, article: tong-ket-2027 }
`;

const summaryArticle = {
  'articles/2026/04/tong-hop-gop-y.md': article(
    { title: 'Tổng hợp góp ý', date: '2026-04-02' },
    'Có 41 ý kiến, phần lớn về giao thông và nước sạch. Bổ sung chỉ tiêu nước sạch.',
  ),
};

const resultArticle = {
  'articles/2026/05/ket-qua.md': article(
    { title: 'Kết quả đại hội', date: '2026-05-13' },
    'Đại hội có mặt 148 trên 150 đại biểu được triệu tập và 20 khách mời. Đại hội bầu 27 trong 31 đồng chí được giới thiệu.',
  ),
};

const resolution = {
  'documents/nghi-quyet.md': markdownFile(
    'number: 01-NQ/ĐH\nkind: Nghị quyết\nissuer: Đại hội Đảng bộ xã Mẫu\nissued: 2026-05-12\nabstract: Nghị quyết mẫu\ncongress: dai-hoi-xa-mau\nrole: nghi-quyet\nsample: true',
    'Phấn đấu đến năm 2030 có 95,5 % số hộ dùng nước sạch.',
  ),
};

const yearArticle = {
  'articles/2028/01/tong-ket-2027.md': article(
    { title: 'Tổng kết năm 2027', date: '2028-01-05' },
    'Kết thúc năm 2027 có 90 % số hộ dùng nước sạch.',
  ),
};

const stage = (congress: string, more: ContentFiles = {}): ContentFiles => ({
  ...registers,
  'units.yaml':
    'units:\n  - { id: dang-bo-xa-mau, name: Đảng bộ xã Mẫu, kind: dang-bo-xa, validFrom: 2025-07-01 }\n',
  'congresses.yaml': congress,
  'media/du-thao.pdf': '%PDF-1.4\n% mẫu\n',
  ...more,
});

const decided = base + held + consultation + answered;

/** The content at each stage. */
export const congressStages = {
  prepared: stage(base + consultation),
  answered: stage(base + consultation + answered, summaryArticle),
  held: stage(decided, { ...summaryArticle, ...resultArticle }),
  resolved: stage(decided + resolved, { ...summaryArticle, ...resultArticle, ...resolution }),
  reported: stage(decided + resolved + reached, {
    ...summaryArticle,
    ...resultArticle,
    ...resolution,
    ...yearArticle,
  }),
};
