import { describe, expect, test } from 'vitest';
import { article as articleLayout } from '../../../../layouts/kinds/article.ts';
import { vi } from '../../../../layouts/words/vi/vi.ts';
import type { Html } from '../../../../src/html/html.ts';
import type { ArticleView } from '../../../../src/site/articles/article-view.ts';
import { attributesOf, documentOf, textsOf } from '../make-document.ts';
import { body, day, href, makeViews, month } from '../make-views.ts';
import { layoutOf } from '../show.ts';

const article = layoutOf(articleLayout);

const link = (label: string) => ({ label, href: href(`/tin/${label}/`) });

const bare: ArticleView = {
  ...makeViews('x').article,
  title: 'Đại hội điểm',
  standfirst: undefined,
  updated: undefined,
  badges: [],
  category: link('chinh-tri'),
  units: [],
  authors: [],
  byline: [],
  congresses: [],
  leadImage: undefined,
  audio: undefined,
  corrections: [],
  attachments: [],
  textCopyHref: undefined,
  noticeSheetHref: undefined,
  related: [],
  older: undefined,
  newer: undefined,
};

const page = (fields: Partial<ArticleView> = {}): Html => article({ ...bare, ...fields });

test('the title is the heading, and the way leads over the category', () => {
  expect(textsOf(page(), 'h1')).toEqual(['Đại hội điểm']);
  expect(attributesOf(page(), '.breadcrumb a', 'href')).toEqual(['/tin/x/', '/tin/chinh-tri/']);
});

test('a sample or a stub is named as one where its link is shared', () => {
  const subjects = (badges: ArticleView['badges']) =>
    attributesOf(page({ badges }), '[data-share]', 'data-title');
  expect(new Set(subjects(['sample']))).toEqual(new Set(['[Nội dung mẫu] Đại hội điểm']));
  expect(new Set(subjects(['stub']))).toEqual(new Set(['[Chỉ có tiêu đề] Đại hội điểm']));
  expect(new Set(subjects([]))).toEqual(new Set(['Đại hội điểm']));
});

test('the body is shown as markup', () => {
  expect(String(page({ body }))).toContain(`<div class="prose">${body}</div>`);
});

test('a stub says that its text is not archived, and has no body', () => {
  expect(textsOf(page({ body: undefined }), '.stub-note')).toEqual([vi.stubBody]);
  expect(textsOf(page({ body: undefined }), '.prose')).toEqual([]);
  expect(textsOf(page(), '.stub-note')).toEqual([]);
});

test.each([
  ['known', day, ['Ngày đăng: 06/03/2020']],
  ['not known', month, [`Ngày đăng: Tháng 3/2020 ${vi.dayUnknown}`]],
])('where the day is %s the page says so', (_name, date, facts) => {
  expect(textsOf(page({ date }), '.article-dates')).toEqual(facts);
});

test('the day of an update is next to that of publishing', () => {
  expect(textsOf(page({ updated: day }), '.article-dates')[0]).toContain('Cập nhật: 06/03/2020');
});

test('the box of facts names category, units, both congresses and authors; a unit that is named already not again', () => {
  const facts = {
    units: [link('huyen'), link('xa')],
    threads: [link('Đại hội điểm')],
    congresses: [
      {
        name: 'Đại hội XXV',
        href: href('/tin/dai-hoi/xxv/'),
        unit: link('huyen'),
        status: 'du-kien' as const,
        when: [{ text: 'dự kiến ', isMark: true as const }, { text: 'tháng 8/2020' }],
      },
      {
        name: 'Đại hội điểm',
        href: href('/tin/dai-hoi/diem/'),
        unit: link('co-quan'),
        status: 'da-hoan-thanh' as const,
        when: [{ text: '6/3/2020' }],
      },
    ],
    authors: ['An', 'Bình'],
  };
  expect(textsOf(page(facts), '.fact-box dt')).toEqual([
    vi.inCategory,
    vi.aboutUnits,
    vi.aboutCongress,
    vi.thread,
    vi.authors,
  ]);
  expect(textsOf(page(facts), '.fact-box dd').slice(1)).toEqual([
    'huyen',
    'xa',
    'Đại hội XXV',
    'Dự kiến: tháng 8/2020',
    'Đại hội điểm',
    'co-quan',
    'Đã hoàn thành: 6/3/2020',
    'Đại hội điểm',
    'An, Bình',
  ]);
});

describe('media', () => {
  const file = { href: href('/tin/media/a.mp3'), type: 'MP3', bytes: 1_234_567 };

  test('a broadcast has a player that loads nothing by itself, its length and size in words', () => {
    const shown = page({ audio: { ...file, seconds: 725 } });
    expect(attributesOf(shown, 'audio', 'preload')).toEqual(['none']);
    expect(textsOf(shown, '.audio .file-facts')).toEqual(['(MP3, 12 phút 5 giây, 1,2 MB)']);
  });

  test('a length that is not known is left out', () => {
    const shown = page({ audio: { ...file, seconds: undefined } });
    expect(textsOf(shown, '.audio .file-facts')).toEqual(['(MP3, 1,2 MB)']);
  });

  test('files to download show their type and size', () => {
    const shown = page({
      attachments: [{ ...file, type: 'PDF', bytes: 850_000, title: 'Kế hoạch' }],
    });
    expect(textsOf(shown, '.attachments li')).toEqual(['Kế hoạch (PDF, 850 kB)']);
  });

  test('corrections are shown with their day', () => {
    const shown = page({ corrections: [{ date: day, text: 'Sai tên xã.' }] });
    expect(textsOf(shown, '.corrections p')).toEqual(['06/03/2020: Sai tên xã.']);
  });
});

test('copies that the site does not make are not offered', () => {
  const links = (fields: Partial<ArticleView>) => textsOf(page(fields), '.box.tools li > a');
  const both = { textCopyHref: href('/a.txt'), noticeSheetHref: href('/a/bang-tin/') };
  expect(links(both)).toEqual(expect.arrayContaining([vi.textCopy, vi.noticeSheet]));
  expect(links({})).toEqual([vi.shareZalo, vi.shareFacebook]);
});

describe('the tools below the title', () => {
  test('are those at the end, folded but for Zalo, which is beside them', () => {
    const shown = documentOf(page({ textCopyHref: href('/a.txt') }));
    const quick = shown.querySelector('.quick');
    const [folded, end] = ['.quick details li', '.tools li'].map((each) =>
      shown.querySelectorAll(each).map((entry) => entry.toString()),
    );
    expect(end?.[0]).toContain('Gửi qua Zalo');
    expect(folded).toEqual(end?.slice(1));
    expect(shown.querySelectorAll('.quick > a').map((each) => each.textContent)).toEqual([
      'Gửi qua Zalo',
    ]);
    expect(quick?.nextElementSibling?.classList.contains('prose')).toBe(true);
  });

  test.each([
    [725, '▶ Nghe 12 phút 5 giây'],
    [undefined, '▶ Nghe bài này'],
  ])('lead to what can be heard, of %s seconds', (seconds, said) => {
    const audio = { href: href('/tin/media/a.mp3'), type: 'MP3', bytes: 1_234_567, seconds };
    const shown = page({ audio });
    expect(textsOf(shown, '.quick > a')[0]).toBe(said);
    expect(attributesOf(shown, '.quick > a', 'href')[0]).toBe('#nghe_bai');
    expect(documentOf(shown).querySelector('#nghe_bai')).not.toBeNull();
  });
});

test('each related article says when it was and why it is there', () => {
  const { related } = makeViews('x').article;
  const [first] = related;
  const both = first
    ? [
        { ...first, badges: [], reason: 'editor' as const },
        { ...first, badges: [], reason: 'unit' as const, href: undefined },
      ]
    : [];
  expect(textsOf(page({ related: both }), '.related p')).toEqual([
    '06/03/2020 · tòa soạn chọn',
    '06/03/2020 · cùng đơn vị',
  ]);
});

test('badges are words', () => {
  expect(textsOf(page({ badges: ['draft', 'sample'] }), '.badge')).toEqual([
    'Bản nháp',
    'Nội dung mẫu',
  ]);
});

describe('the way onwards', () => {
  test('leads back to the category, to the older and to the newer article', () => {
    const shown = page({ older: link('cu'), newer: link('moi') });
    expect(attributesOf(shown, '.onwards a', 'href')).toEqual([
      '/tin/chinh-tri/',
      '/tin/cu/',
      '/tin/moi/',
    ]);
    expect(attributesOf(shown, '.onwards a', 'rel')).toEqual([undefined, 'next', 'prev']);
  });

  test('links back only to the category if there is nothing else', () => {
    expect(attributesOf(page(), '.onwards a', 'href')).toEqual(['/tin/chinh-tri/']);
  });
});

test('without related articles, byline and standfirst there are no empty elements for them', () => {
  expect(textsOf(page(), '.related, .byline, .standfirst')).toEqual([]);
});
