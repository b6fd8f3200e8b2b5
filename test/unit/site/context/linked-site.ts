import type { SitePath } from '../../../../src/url/site-path.ts';
import { parseRemoteSound } from '../../../../src/url/sound-address.ts';
import { makeOfficialDocument, someDay } from '../../content/make-official-document.ts';
import { makeCongress, when } from '../../newsroom/make-congress.ts';
import { everyKind } from '../every-kind.ts';
import {
  makeArticle,
  makeArticles,
  makeCategory,
  makePage,
  makeUnit,
  present,
  type ContentParts,
} from '../make-newsroom.ts';

const media = (name: string): never => `/media/${name}` as never;

const correction = { date: someDay('2020-03-20'), text: 'Sửa một con số.' };

const articles = [
  ...makeArticles(9, { units: ['xa'], thread: 'huong-toi-dai-hoi' }),
  makeArticle('2019/11/cu', '2019-11-20', { category: 'van-hoa', units: ['huyen'] }),
  makeArticle('2020/03/dan', '2020-03-11', {
    title: 'Bài dẫn',
    standfirst: 'Sapô của bài dẫn.',
    byline: 'Theo BCH',
    congresses: ['dai-hoi-xa'],
    image: { file: media('anh.jpg'), alt: 'Ảnh', caption: undefined, credit: undefined },
    audio: media('tin.mp3'),
    attachments: [{ file: media('ke-hoach.pdf'), title: 'Kế hoạch' }],
    corrections: [correction],
    related: ['a02', { title: 'Bài nơi khác', date: someDay('2020-01-01') }],
    body: 'Theo 35-CT/TW và 99-KH/HU, [xem](/2020/03/a03/) ![Sơ đồ](/media/so-do.png) và [bài hẹn](/2020/07/hen/).',
  }),
  makeArticle('2020/07/hen', '2020-07-01', { title: 'Bài hẹn' }),
  makeArticle('2020/05/het-han', '2020-05-01', { expireAt: '2020-08-01T00:00' as never }),
];

/** A site with every kind of page in which pages name, link to and list each other. */
export const linkedSite: ContentParts = {
  ...everyKind,
  site: {
    ...everyKind.site,
    abbreviations: { BCH: 'Ban Chấp hành' },
    oneStopPage: 'gioi-thieu',
    english: { name: 'A', description: 'B', station: 'C', owner: 'D', responsible: 'E' },
    mainMenu: [{ label: 'Giới thiệu', path: '/gioi-thieu/' as SitePath }],
  },
  broadcasts: (everyKind.broadcasts ?? []).map((each) => ({
    ...each,
    audio: parseRemoteSound('https://am-thanh.example/a.mp3'),
  })),
  categories: [makeCategory('chinh-tri'), makeCategory('van-hoa'), makeCategory('trong')],
  units: [
    makeUnit('xa-cu', { validTo: someDay('2020-03-04'), name: 'Đảng bộ xã' }),
    makeUnit('xa', {
      validFrom: someDay('2020-03-05'),
      predecessors: ['xa-cu'],
      parent: 'huyen',
      name: 'Đảng bộ xã',
    }),
    makeUnit('huyen', { tasks: ['Việc'] }),
  ],
  congresses: [
    makeCongress('dai-hoi-xa', {
      unit: 'xa',
      planned: '2020-03',
      term: { from: 2020, to: 2025 },
      consultations: [
        {
          id: 'du-thao',
          subject: 'Dự thảo',
          opens: someDay('2020-02-01'),
          closes: someDay('2020-12-20'),
          office: 'Trụ sở',
          questions: [],
        },
      ],
      results: [
        { what: 'Trúng cử', value: 15, unit: 'đồng chí', quote: 'Một câu.', article: 'a01' },
      ],
      facts: [{ label: 'Số đại biểu', value: '120', quote: 'Một câu.', article: '2020/03/dan' }],
    }),
    makeCongress('dai-hoi-huyen', {
      unit: 'huyen',
      actual: '2015-05-06',
      term: { from: 2015, to: 2020 },
      sessions: [{ kind: 'chinh-thuc', date: when('2015-05-06'), note: undefined }],
    }),
  ],
  articles: [...present(everyKind.articles).slice(3), ...articles],
  pages: [
    makePage('en/about', { lang: 'en', translates: 'gioi-thieu' }),
    makePage('gioi-thieu', { body: 'Xem [bài](/2020/03/a01/).' }),
    makePage('lien-he'),
  ],
  officialDocuments: [
    makeOfficialDocument('35-ct-tw', '35-CT/TW', '2019-05-30', {
      body: 'Thay 12-KH/HU.',
      unit: 'huyen',
    }),
    makeOfficialDocument('12-kh-hu', '12-KH/HU', '2018-05-30', { congress: 'dai-hoi-xa' }),
    makeOfficialDocument('13-kh-hu', '13-KH/HU', '2019-06-30', { replaces: ['12-kh-hu'] as never }),
  ],
  media: [
    { name: 'anh.jpg', bytes: 9000, sha256: '', size: { width: 800, height: 600 } },
    { name: 'so-do.png', bytes: 4000, sha256: '', size: { width: 400, height: 300 } },
    { name: 'tin.mp3', bytes: 100_000, sha256: '' },
    { name: 'ke-hoach.pdf', bytes: 5000, sha256: '' },
  ],
};
