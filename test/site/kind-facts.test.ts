import { rm } from 'node:fs/promises';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { defaultStation, wordsIn } from '../../layouts/station.ts';
import { searchDocuments } from '../../src/build/search/search-files.ts';
import type { WholeSite } from '../../src/build/whole-site.ts';
import { pageKinds, type PageKind } from '../../src/site/page-kinds.ts';
import { siteLanguage } from '../../src/site/site-language.ts';
import { siteHref } from '../../src/url/base-url.ts';
import { article, markdownFile, registers, writeFiles } from '../unit/content/make-content.ts';
import { present } from '../unit/site/make-newsroom.ts';
import { temporaryFolder, wholeSiteOf } from './fixture-site.ts';

/*
 * The facts of kinds about search and offline reading, compared with a whole site with every kind.
 */

const names = Object.keys(pageKinds) as PageKind[];

const content = {
  ...registers,
  'site.yaml': `${registers['site.yaml']}articlesPerPage: 2
english: { name: Bulletin, description: News, station: Station, owner: Owner, responsible: Head }
closing: { date: 2020-12-31, reason: Huyện sáp nhập., successors: [] }
`,
  'congresses.yaml': `${registers['congresses.yaml']}    planned: 2020-03
    term: { from: 2020, to: 2025 }
    consultations: [{ id: du-thao, subject: Dự thảo, opens: 2020-02-01, closes: 2020-02-10, office: Trụ sở }]
    results: [{ what: Trúng cử, value: 15, unit: đồng chí, quote: "Nội dung", article: bai-1 }]
`,
  'events.yaml': `events:
  - { id: hoi, name: Hội, from: 2020-05-01 }
  - { id: hop, name: Họp, kind: cong-tac, from: 2020-05-02 }
`,
  'units.yaml': `${registers['units.yaml']}    tasks: [Việc]
`,
  'pages/en/about.md': markdownFile('title: About\nlang: en', 'About the station.'),
  'threads.yaml': 'threads:\n  - { id: huong-toi, title: Hướng tới đại hội }\n',
  'redirects.yaml': `redirects:
  - { from: /cu.html, to: /gioi-thieu/ }
  - { from: '/cu.asp?id=1', to: /gioi-thieu/ }
  - { from: '/cu.asp?id=2', to: /luu-tru/ }
  - { from: /cu.txt, to: /gioi-thieu/ }
`,
  'pages/gioi-thieu.md': markdownFile('title: Giới thiệu', 'Trang của đài.'),
  'documents/ke-hoach.md': markdownFile(
    'number: 1-KH/MAU\nkind: Kế hoạch mẫu\nissuer: Cơ quan mẫu\nissued: 2019-01-07\nabstract: Trích yếu mẫu',
    'Nội dung kế hoạch.',
  ),
  ...Object.fromEntries(
    [1, 2, 3].map((day) => [
      `articles/2020/03/bai-${day}.md`,
      article({ date: `2020-03-0${day}`, unit: 'dang-bo-xa-hong-duc' }),
    ]),
  ),
  'programmes.yaml': 'programmes:\n  - { id: ban-tin, name: Bản tin, slots: ["05:30"] }\n',
  ...Object.fromEntries(
    [1, 2, 3, 4, 5].map((day) => [
      `broadcasts/2020/03/0${day}-0530-ban-tin.md`,
      markdownFile(`programme: ban-tin\ndate: 2020-03-0${day}`, 'Nội dung.'),
    ]),
  ),
  'articles/2020/02/da-go.md': article({
    date: '2020-02-02',
    withdrawn: '{ date: 2020-03-01, reason: Lý do }',
  }),
};

/** The site in memory outlives its content folder. */
const siteOf = async (): Promise<WholeSite> => {
  const folder = await temporaryFolder();
  await writeFiles(folder, content);
  try {
    return await wholeSiteOf(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** The addresses that a service worker requests when it is installed. */
const askedAtInstall = async (script: string, base: string): Promise<readonly string[]> => {
  const asked: string[] = [];
  const installing: Promise<unknown>[] = [];
  class ExtendableEvent extends Event {}
  class FetchEvent extends ExtendableEvent {}
  /** Accepts relative addresses, like a browser. */
  class WorkerRequest extends Request {
    constructor(input: string | Request, init?: RequestInit) {
      super(typeof input === 'string' ? new URL(input, base) : input, init);
    }
  }
  const cache = {
    match: async () => {},
    put: async () => {},
    delete: async () => true,
    keys: async () => [],
  };
  const self: Record<string, unknown> = {
    addEventListener: (name: string, listen: (event: unknown) => void) => {
      if (name !== 'install') return;
      const event = Object.assign(new ExtendableEvent(name), {
        waitUntil: (work: Promise<unknown>) => installing.push(work),
      });
      listen(event);
    },
    location: new URL('sw.js', base),
    registration: { scope: base },
    clients: { matchAll: async () => [] },
    skipWaiting: async () => {},
    caches: { open: async () => cache, match: cache.match, keys: async () => [] },
    fetch: async (request: Request) => {
      asked.push(request.url);
      return new Response('', { headers: { 'Content-Type': 'text/html' } });
    },
    navigator: {},
    ExtendableEvent,
    FetchEvent,
    Request: WorkerRequest,
    Response,
    Headers,
    URL,
    Event,
    console,
    setTimeout,
  };
  self['self'] = self;
  runInContext(script, createContext(self));
  await Promise.all(installing);
  return asked;
};

describe('a site with every kind', async () => {
  const { routes, newsroom, context, files, problems } = await siteOf();
  const base = present(newsroom).site.baseUrl;
  const kindsOf = (hrefs: readonly string[]): readonly string[] => {
    const named = new Set(hrefs);
    return [
      ...new Set(
        routes.filter(({ url }) => named.has(siteHref(base, url))).map(({ kind }) => kind),
      ),
    ].toSorted();
  };
  const kindsThat = (holds: (kind: PageKind) => boolean): readonly string[] =>
    names.filter(holds).toSorted();

  test('has a page of every kind', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([...new Set(routes.map(({ kind }) => kind))].toSorted()).toEqual(
      kindsThat((kind) => pageKinds[kind].audience === 'public'),
    );
  });

  test('searches the kinds that say so', () => {
    const [asked, words] = [present(context), wordsIn(siteLanguage, defaultStation)];
    const documents = searchDocuments({ routes, context: asked, words });
    expect(kindsOf(documents.map(({ url }) => url))).toEqual(
      kindsThat((kind) => pageKinds[kind].searched !== undefined),
    );
  });

  test('keeps the kinds that say so for reading offline before they are read', async () => {
    const worker = files.find(({ path }) => path === '/sw.js');
    const script = worker && 'bytes' in worker ? String(worker.bytes) : '';
    const asked = await askedAtInstall(script, base);
    expect(kindsOf(asked.map((address) => new URL(address).pathname))).toEqual(
      kindsThat((kind) => pageKinds[kind].offline !== 'whenRead'),
    );
  });
});
