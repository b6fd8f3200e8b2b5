import { DomUtils, parseDocument } from 'htmlparser2';
import type { Element } from 'domhandler';
import type { VietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import type { OutputOptions } from '../../../src/outputs/output-options.ts';
import type { OutputText } from '../../../src/outputs/output-text.ts';
import { sitePaths } from '../../../src/url/site-path.ts';
import {
  makeArticle,
  makeCategory,
  makeUnit,
  present,
  type ContentParts,
} from '../site/make-newsroom.ts';

/** The base of the sites of these tests. */
export const base = 'https://h.example/tin/';

/** A text with everything that XML, JSON, CSV and HTML must escape or cannot contain. */
export const hostile = `]]></title><b a='1' "2">&amp;&nbsp;\u0000\u0008\u000b\ufffe\u2028đ😀`;

/** The remains of the hostile text in every output. */
export const hostileRead = `]]></title><b a='1' "2">&amp;&nbsp;\u2028đ😀`;

/** A site with an article of each sort; nothing is published after 13 March 2020. */
export const variedSite: ContentParts = {
  categories: [makeCategory('chinh-tri'), makeCategory('xa-hoi'), makeCategory('trong')],
  units: [makeUnit('hong-duc'), makeUnit('dan-dang')],
  articles: [
    makeArticle('2020/02/ban-dau', '2020-02-28', { stub: true, units: ['hong-duc'] }),
    makeArticle('2020/03/mot', '2020-03-06', { standfirst: 'Sapô & một.', units: ['hong-duc'] }),
    makeArticle('2020/03/hai', '2020-03-06 07:30', {
      updated: '2020-03-06' as never,
      authors: ['Nguyễn Văn A', 'Trần <B>'],
      audio: sitePaths.media('ban-tin.mp3'),
      category: 'xa-hoi',
    }),
    makeArticle('2020/03/ba', '2020-03', { title: hostile, byline: '=1+1', authors: ['@x'] }),
    makeArticle('2020/03/bon', '2020-03-09', { sample: true, updated: '2020-03-12' as never }),
    makeArticle('2020/03/nhap', '2020-03-10', { draft: true }),
    makeArticle('2020/03/muon', '2020-07-10'),
  ],
};

export const options: OutputOptions = {
  now: '2020-06-01T00:00' as VietnamMoment,
  labels: {
    closed: 'Trang ngừng cập nhật',
    sampleTitle: (title) => `[Nội dung mẫu] ${title}`,
    emergency: 'Khẩn cấp',
    emergencyUntil: 'có hiệu lực đến',
    voice: {
      listen: 'Nghe máy đọc',
      pause: 'Tạm dừng',
      resume: 'Đọc tiếp',
      stop: 'Dừng đọc',
      about: 'Giọng máy của thiết bị này, không phải phát thanh viên.',
    },
    feeds: {
      officialDocuments: 'Văn bản',
      corrections: 'Đính chính',
      consultations: 'Góp ý dự thảo',
      consultation: (subject: string): string => `Mời góp ý: ${subject}`,
      consultationDays: (opens: string, closes: string): string =>
        `Nhận góp ý từ ngày ${opens} đến hết ngày ${closes}.`,
      results: 'Kết quả đại hội',
      correction: (day) => `Đính chính ${day}`,
      correctionOf: (title) => `Đính chính: ${title}`,
    },
    delegates: {
      called: 'Đại biểu được triệu tập',
      present: 'Đại biểu có mặt',
      guests: 'Khách mời',
      unit: 'người',
    },
    registerNames: {
      articles: 'Danh mục bài',
      units: 'Danh mục đơn vị',
      congresses: 'Danh mục đại hội',
      congressSteps: 'Các bước của đại hội',
      congressPapers: 'Văn kiện đại hội',
      congressFigures: 'Số liệu đại hội',
      consultations: 'Góp ý dự thảo',
      goals: 'Chỉ tiêu nghị quyết',
      appointments: 'Chức vụ',
      contacts: 'Nhiệm vụ và liên hệ',
      events: 'Sự kiện và lịch công tác',
      programmes: 'Chương trình truyền thanh',
      broadcasts: 'Danh mục buổi phát',
      officialDocuments: 'Danh mục văn bản',
    },
    registerLicense: 'Được dùng lại',
    calendar: {
      nameOf: (name) => `Lịch: ${name}`,
      congress: 'Đại hội',
      expected: (name) => `${name} (dự kiến)`,
      pilot: 'Đại hội điểm',
      consultation: 'Góp ý dự thảo',
      events: (name) => `Sự kiện: ${name}`,
      work: (name) => `Lịch công tác: ${name}`,
    },
  },
  bytesOfMedia: new Map([['/media/ban-tin.mp3', 12_345]]),
  texts: new Map([['2020/03/hai', 'Bài   đọc\nngày 6/3 – năm nay.']]),
  wordCounts: new Map([['2020/03/hai', 6]]),
  manifest: {
    shortName: 'Bản tin',
    display: 'minimal-ui',
    themeColor: '#a00',
    backgroundColor: '#fff',
    icons: [{ path: sitePaths.icon('192.png'), sizes: '192x192', type: 'image/png' }],
  },
};

/** The text at an address. */
export const textAt = (texts: readonly OutputText[], path: string): string =>
  present(texts.find((each) => each.path === path)?.text, path);

/** The root element of an XML text. */
export const rootOf = (text: string): Element =>
  present(DomUtils.getElementsByTagName('*', parseDocument(text, { xmlMode: true }))[0], 'root');

export const childrenOf = (element: Element, name: string): Element[] =>
  DomUtils.getElementsByTagName(name, element.children, false);

/** The texts of the child elements with a name. */
export const wordsIn = (element: Element, name: string): string[] =>
  childrenOf(element, name).map((child) => DomUtils.textContent(child));
