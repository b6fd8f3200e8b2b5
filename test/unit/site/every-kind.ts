import type { CalendarDate } from '../../../src/dates/calendar-date.ts';
import type { BaseUrl } from '../../../src/url/base-url.ts';
import { sitePaths, type SitePath } from '../../../src/url/site-path.ts';
import { makeOfficialDocument, someDay } from '../content/make-official-document.ts';
import { makeCongress } from '../newsroom/make-congress.ts';
import { makeBroadcast, makeProgramme } from '../newsroom/make-broadcasts.ts';
import {
  makeArticle,
  makeArticles,
  makeEvent,
  makePage,
  makeUnit,
  type ContentParts,
} from './make-newsroom.ts';

const old = (path: string, query?: string) => ({
  from: { path: path as SitePath, ...(query !== undefined && { query }) },
  to: sitePaths.plainPage('gioi-thieu'),
});

/** A site with a page of every kind, on 1 June 2020. */
export const everyKind: ContentParts = {
  site: {
    closing: {
      date: someDay('2020-05-31'),
      reason: 'Huyện sáp nhập.',
      successors: [{ name: 'Trang mới', url: 'https://moi.example/' as BaseUrl }],
    } as never,
  },
  units: [makeUnit('xa', { tasks: ['Việc'] }), makeUnit('huyen')],
  events: [
    makeEvent('hoi', '2020-05-02'),
    makeEvent('hoi-mau', '2020-05-03', { sample: true }),
    makeEvent('hop', '2020-05-04', { kind: 'cong-tac' }),
  ],
  congresses: [
    makeCongress('dai-hoi-xa', {
      actual: '2020-03',
      term: { from: 2020, to: 2025 },
      consultations: [
        {
          id: 'du-thao',
          subject: 'Dự thảo',
          opens: someDay('2020-02-01'),
          closes: someDay('2020-02-20'),
          office: 'Trụ sở',
          questions: [],
        },
      ],
      results: [
        { what: 'Trúng cử', value: 15, unit: 'đồng chí', quote: 'Nội dung', article: 'a01' },
      ],
    }),
  ],
  threads: [{ id: 'huong-toi-dai-hoi', title: 'Hướng tới đại hội', formerIds: [] }],
  programmes: [makeProgramme('ban-tin'), makeProgramme('mau', { sample: true })],
  broadcasts: ['13', '14', '15'].map((day) =>
    makeBroadcast(`2020/03/${day}-0530-ban-tin`, { sample: day === '15' }),
  ),
  redirects: [old('/cu.html'), old('/cu.asp', 'id=1'), old('/cu.asp', 'id=2'), old('/cu.txt')],
  articles: [
    ...makeArticles(3, { units: ['xa'], thread: 'huong-toi-dai-hoi' }),
    makeArticle('2020/04/chi-tieu-de', '2020-04-01', { stub: true, body: '' }),
    makeArticle('2020/04/da-go', '2020-04-02', {
      withdrawn: { date: '2020-05-01' as CalendarDate, reason: 'Lý do' },
    }),
  ],
  pages: [
    makePage('en/about', { lang: 'en' }),
    makePage('gioi-thieu'),
    makePage('trang-mau', { sample: true }),
  ],
  officialDocuments: [
    makeOfficialDocument('35-ct-tw', '35-CT/TW', '2019-05-30'),
    makeOfficialDocument('mau', '01/2019/VB-MAU', '2019-05-31', { sample: true }),
  ],
};
