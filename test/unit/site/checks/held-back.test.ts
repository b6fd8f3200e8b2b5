import { describe, expect, test } from 'vitest';
import { hasErrors, type Problem } from '../../../../src/content/problem.ts';
import type { LiveSite } from '../../../../src/site/addresses/kept-addresses.ts';
import {
  leftOutPaths,
  toHoldBack,
  wasLiveIn,
  withoutHeldBack,
} from '../../../../src/site/checks/held-back.ts';
import { makeSite, type Site } from '../../../../src/site/make-site.ts';
import { noMaterials } from '../../../../src/site/site-materials.ts';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import type { SitePath } from '../../../../src/url/site-path.ts';
import {
  article,
  markdownFile,
  parseFiles,
  png,
  registers,
  type ContentFiles,
} from '../../content/make-content.ts';

const options = {
  now: '2020-06-01T00:00' as VietnamMoment,
  isPreview: false,
  baseUrl: undefined,
  labels: { table: 'Bảng', footnotes: 'Chú thích', backToText: 'Về' },
};

/** A live site with pages at some addresses. */
const liveAt = (...urls: readonly string[]): LiveSite => ({
  pages: urls.map((url) => ({ url: url as SitePath, kind: 'article' })),
  redirects: [{ from: '/cu/' as SitePath, to: '/' as SitePath }],
  files: [{ path: '/media/dang.pdf' as SitePath }],
});

/** The site of some files after everything that can be held back is, and the list of that. */
const rest = (files: ContentFiles, live?: LiveSite): Site & { held: readonly string[] } => {
  let parsed = parseFiles(files);
  for (;;) {
    const site = makeSite(parsed, { ...options, live }, noMaterials);
    const more = toHoldBack(site.problems, parsed, wasLiveIn(live));
    if (more.size === 0) return { ...site, held: [...parsed.heldBack] };
    parsed = withoutHeldBack(parsed, more);
  }
};

const places = (problems: readonly Problem[]): string[] =>
  problems.map(({ file, line, code, severity }) => `${file}:${line} ${code} ${severity}`);

const b = 'articles/2020/03/b.md';
const a = 'articles/2020/03/a.md';
const dead = article({ title: 'Bài sai' }, '[x](/khong-co/)');

describe('an article that was never live', () => {
  test('is left out with its fault, and the rest is there', () => {
    const { held, problems, routes } = rest({ [a]: article(), [b]: dead });
    expect(held).toEqual(['content/articles/2020/03/b.md']);
    expect(places(problems)).toEqual([
      'content/articles/2020/03/b.md:1 HELD_BACK warning',
      'content/articles/2020/03/b.md:7 LINK_MISSING warning',
    ]);
    const urls = routes.map(({ url }) => url);
    expect(urls).toContain('/2020/03/a/');
    expect(urls.filter((url) => url.startsWith('/2020/03/b/'))).toEqual([]);
  });

  test.each([
    ['a field', article({ date: '2020-02-30' })],
    ['YAML', '---\ntitle: "a\n---\n\nChữ.\n'],
    ['an alias that is another’s', article({ title: 'B', aliases: '[/2020/03/a/]' })],
    ['bytes', Buffer.from([0x50, 0x4b, 3, 4])],
  ])('is left out for a fault of %s', (_name, text) => {
    const { held, problems } = rest({ [a]: article(), [b]: text });
    expect(held).toEqual(['content/articles/2020/03/b.md']);
    expect(hasErrors(problems)).toBe(false);
  });

  test('links to it and to its copies become words, with a warning', () => {
    const body = '[bài](/2020/03/b/) [mục](/2020/03/b/#x) [bản in](/2020/03/b/ban-in.txt)';
    const { problems, context } = rest({ [a]: article({}, body), [b]: article({ date: 'x' }) });
    expect(places(problems).filter((place) => place.includes('/a.md'))).toEqual([
      'content/articles/2020/03/a.md:7 LINK_UNPUBLISHED warning',
      'content/articles/2020/03/a.md:7 LINK_UNPUBLISHED warning',
      'content/articles/2020/03/a.md:7 LINK_UNPUBLISHED warning',
    ]);
    expect(context?.body('articles/2020/03/a.md')).toBe('<p>bài mục bản in</p>\n');
  });

  test('an entry of a menu that leads to it is left out', () => {
    const { problems, newsroom } = rest({
      'site.yaml': `${registers['site.yaml']}mainMenu:\n  - { label: Một, path: /gioi-thieu/ }\n  - { label: Hai, path: /luu-tru/ }\n`,
      'pages/gioi-thieu.md': markdownFile('title: Giới thiệu', '[x](/khong-co/)'),
    });
    expect(newsroom?.site.mainMenu.map(({ path }) => path)).toEqual(['/luu-tru/']);
    expect(places(problems)).toContain('content/site.yaml:9 MENU_HELD warning');
    expect(hasErrors(problems)).toBe(false);
  });
});

const congressFiles = (quote: string) => ({
  'units.yaml': 'units:\n  - { id: xa-a, name: Đảng bộ xã A, kind: dang-bo-xa }\n',
  'congresses.yaml': `congresses:\n  - id: dai-hoi-a\n    name: Đại hội A\n    unit: xa-a\n    facts:\n      - { label: Đại biểu, value: "120", quote: ${quote}, article: 2020/03/b }\n`,
});

const officialDocument = (title: string) =>
  markdownFile(
    `number: 35-CT/TW\nkind: Chỉ thị\nissuer: Bộ Chính trị\nissued: 2019-05-30\nabstract: ${title}`,
  );

describe('what is wrong elsewhere because of something new holds that back', () => {
  const owner = {
    pages: [{ url: '/2020/03/z/' as SitePath, kind: 'article', source: 'articles/2020/03/z.md' }],
    redirects: [
      {
        from: '/2019/12/cu/' as SitePath,
        to: '/2020/03/z/' as SitePath,
        source: 'articles/2020/03/z.md',
      },
    ],
  };
  const z = 'articles/2020/03/z.md';
  test.each<[string, ContentFiles, LiveSite, string]>([
    [
      'a fact of a congress that the new article does not tell',
      { ...congressFiles('có 120 đại biểu'), [b]: article({ title: 'B' }, 'Có 130 đại biểu.') },
      liveAt('/2020/03/a/', '/dai-hoi/dai-hoi-a/'),
      b,
    ],
    [
      'a live document that is there again under an earlier name',
      { 'documents/a.md': officialDocument('Một'), 'documents/b.md': officialDocument('Hai') },
      liveAt('/van-ban/b/'),
      'documents/a.md',
    ],
    [
      'a line of the register of withdrawn files',
      {
        'withdrawn-media.yaml': `withdrawnMedia:\n  - { file: /media/a.png, date: 2020-04-01, reason: Nhầm }\n`,
        'media/a.png': png,
      },
      liveAt('/'),
      'media/a.png',
    ],
    [
      'a live article whose related one has a namesake now',
      {
        [z]: article({ title: 'Z', related: '[b]' }),
        'articles/2020/02/b.md': article({ title: 'B', date: '2020-02-06' }),
        [b]: article({ title: 'B mới' }),
      },
      liveAt('/2020/03/z/', '/2020/02/b/', '/2020/03/a/'),
      b,
    ],
    [
      'an old address of a live article, named in a new file that comes first',
      {
        [b]: article({ title: 'B', aliases: '[/2019/12/cu/]' }),
        [z]: article({ title: 'Z', aliases: '[/2019/12/cu/]' }),
      },
      owner,
      b,
    ],
    [
      'an old address of the table, at which a new article stands',
      {
        'redirects.yaml': 'redirects:\n  - { from: /2020/03/b/, to: /luu-tru/ }\n',
        [b]: article(),
      },
      liveAt('/'),
      b,
    ],
  ])('%s', (_name, files, live, expected) => {
    const { held, problems } = rest(files, live);
    expect(held).toEqual([`content/${expected}`]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('where the article is live, the register is refused', () => {
    const files = { ...congressFiles('có 120 đại biểu'), [b]: article({}, 'Có 130 đại biểu.') };
    const { held, problems } = rest(files, liveAt('/2020/03/b/'));
    expect(held).toEqual([]);
    expect(places(problems)).toContain('content/congresses.yaml:6 FACT_QUOTE error');
  });

  test('a draft that a register contradicts stops nothing', () => {
    const files = {
      ...congressFiles('có 120 đại biểu'),
      [b]: article({ draft: 'true' }, 'Có 130 đại biểu.'),
    };
    expect(hasErrors(rest(files, liveAt('/')).problems)).toBe(false);
  });
});

describe('what is live is refused', () => {
  test.each([
    ['an article', { [b]: dead }, liveAt('/2020/03/b/')],
    [
      'one whose old address is',
      { [b]: article({ date: 'x', aliases: '[/2019/01/B]' }) },
      liveAt('/2019/01/b/'),
    ],
    [
      'one whose old address is a redirect',
      { [b]: article({ date: 'x', aliases: '[/cu/]' }) },
      liveAt(),
    ],
    ['a register', { 'units.yaml': 'units:\n  - id: A\n' }, liveAt()],
  ] as const)('%s', (_name, files, live) => {
    const { held, problems } = rest({ [a]: article(), ...files }, live);
    expect(held).toEqual([]);
    expect(hasErrors(problems)).toBe(true);
  });
});

test('an article that needs a held file is held with it; one that is live is refused', () => {
  const files = {
    'media/a.png': 'no picture',
    [b]: article({}, '![Hội trường](/media/a.png)'),
  };
  const { held, problems } = rest(files, liveAt('/'));
  expect(held.toSorted()).toEqual(['content/articles/2020/03/b.md', 'content/media/a.png']);
  expect(hasErrors(problems)).toBe(false);
  expect(hasErrors(rest(files, liveAt('/2020/03/b/')).problems)).toBe(true);
  expect(rest({ ...files, 'media/a.png': png }, liveAt('/')).held).toEqual([]);
});

test('the addresses that are left out are those of the copies too', () => {
  expect(leftOutPaths({ faultyPaths: ['/gioi-thieu/', '/2020/03/b/'] as SitePath[] })).toEqual([
    '/gioi-thieu/',
    '/2020/03/b/',
    '/2020/03/b/ban-in.txt',
    '/2020/03/b/bang-tin/',
  ]);
});

describe('drafts', () => {
  const nhap = 'articles/2020/03/nhap.md';
  test.each([
    ['a dead link', article({ draft: 'true' }, '[x](/khong-co/)')],
    ['a wrong field', article({ draft: 'true', date: '31/02/2020' })],
    ['YAML that cannot be read', '---\ntitle: "a\ndraft: true\n---\n\nChữ.\n'],
    [
      'an alias that is another’s',
      article({ title: 'B', draft: 'true', aliases: '[/2020/03/z/, /cu/]' }),
    ],
  ])('%s in one is a warning', (_name, text) => {
    const site = makeSite(
      parseFiles({ 'articles/2020/03/z.md': article({ aliases: '[/cu/]' }), [nhap]: text }),
      options,
      noMaterials,
    );
    expect(hasErrors(site.problems)).toBe(false);
    const warned = site.problems.filter(({ file }) => file === `content/${nhap}`);
    expect(warned.length).toBeGreaterThan(0);
    expect(warned.some(({ hint }) => hint.endsWith('bản nháp nên chưa chặn việc đăng'))).toBe(true);
  });

  test('a preview shows them, so there their faults are errors', () => {
    const parsed = parseFiles({ [nhap]: article({ draft: 'true' }, '[x](/khong-co/)') });
    const { problems } = makeSite(parsed, { ...options, isPreview: true }, noMaterials);
    expect(hasErrors(problems)).toBe(true);
  });

  test('a link to one whose YAML cannot be read becomes words', () => {
    const { context } = makeSite(
      parseFiles({
        [a]: article({}, '[bài](/2020/03/nhap/)'),
        [nhap]: '---\ntitle: "a\ndraft: true\n---\n',
      }),
      options,
      noMaterials,
    );
    expect(context?.body('articles/2020/03/a.md')).toBe('<p>bài</p>\n');
  });
});
