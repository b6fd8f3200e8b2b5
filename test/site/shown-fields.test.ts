import { afterAll, beforeAll, expect, test } from 'vitest';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { newsroomOf } from '../../src/site/plan-site.ts';
import { makeMaterials, type Materials } from '../../src/build/materials.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { parseContent } from '../../src/content/parse/parse-content.ts';
import type { VietnamMoment } from '../../src/dates/vietnam-clock.ts';
import type { ContentType } from '../../src/content/schema/content-types.ts';
import { fieldPlaces, type FieldPlace } from '../../src/content/schema/field-words.ts';
import { sourceFiles, writeFiles } from '../unit/content/make-content.ts';
import { holderOf, markedFields, type FieldName } from './field-markers.ts';
import { later, standardOptions, temporaryFolder } from './fixture-site.ts';
import {
  markedContent,
  markedMedia,
  markedPaths,
  markedPeople,
  markedQuote,
  textOf,
  type MarkedContent,
} from './marked-content.ts';
import { outputsOf, placeOf, type Output } from './seen-outputs.ts';
import { sampleOf } from '../whole-matrix.ts';

/*
 * Each field is shown exactly where its notes say so. A field whose value is printed has a marker,
 * which is searched for in all output of the site; a field whose value decides or refers to
 * something is changed, and the output is compared.
 */

let folder = '';
let materials: Materials;
let outputs: readonly Output[] = [];
/** The news outputs, on the day of the marked article. */
let news: readonly Output[] = [];

const filesOf = (content: MarkedContent) => ({
  ...markedMedia(),
  ...Object.fromEntries(Object.entries(content).map(([path, values]) => [path, textOf(values)])),
});

const outputsWith = (
  content: MarkedContent,
  now: VietnamMoment = later,
): Promise<readonly Output[]> =>
  outputsOf(parseContent(sourceFiles(filesOf(content)), 'content'), materials, now);

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFiles(folder, filesOf(markedContent()));
  const { content, problems } = await loadContent(folder, 'content');
  if (!content) throw new Error(JSON.stringify(problems, null, 1));
  const newsroom = newsroomOf(content, standardOptions, []);
  materials = await makeMaterials(content, newsroom, 'content', folder, {
    ...standardOptions,
    cacheFolder: '.cache',
  });
  outputs = await outputsWith(markedContent());
  const onItsDay = await outputsWith(markedContent(), '2020-03-22T00:00' as VietnamMoment);
  news = onItsDay.filter(({ kind }) => kind === 'sitemaps');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const order = Object.keys(fieldPlaces) as FieldPlace[];

const placesIn = (type: ContentType, found: readonly Output[]): FieldPlace[] => {
  const places = new Set(found.map((output) => placeOf(type, output)));
  return order.filter((place) => places.has(place));
};

/** Values that are addresses, which appear in links. */
const linked = new Set(['url', 'file', 'phone', 'email', 'address']);

const formOf = (control: string): 'whole' | 'seen' => (linked.has(control) ? 'whole' : 'seen');

const keyOf = ({ kind, path }: Output): string => `${kind} ${path}`;

const escaped = (form: string): string => form.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);

/** Words are searched for as whole words; an address may continue. */
const wholeWord = (form: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped(form)}${/[\p{L}\p{N}]$/u.test(form) ? '(?![\\p{L}\\p{N}])' : ''}`,
    'iu',
  );

/** The files that make and draw a type's own page: where to look if a field is missing. */
const sources: Partial<Record<ContentType, readonly string[]>> = {
  article: ['src/site/articles/article-view.ts', 'layouts/kinds/article.ts'],
  page: ['src/site/plain-pages/plain-page-view.ts', 'layouts/kinds/plain-page.ts'],
  broadcast: ['src/site/radio/broadcast-view.ts', 'layouts/kinds/broadcast.ts'],
  programmes: ['src/site/radio/programme-view.ts', 'layouts/kinds/programme.ts'],
  document: [
    'src/site/official-documents/official-document-view.ts',
    'layouts/kinds/official-document.ts',
  ],
};

test.each(Object.values(sources).flat())('%s, which a failure names, is there', (file) => {
  expect(existsSync(file)).toBe(true);
});

const remedy = (type: ContentType): string => `see ${(sources[type] ?? ['src/site']).join(', ')}`;

const printed = markedFields.filter(({ marker }) => marker);

test.each(printed)('$name is shown where its notes say', ({ type, field, marker }) => {
  const { control, shown } = field.notes;
  const form = shown ? formOf(control) : 'seen';
  const forms = (marker?.forms ?? []).map(wholeWord);
  const found = [...outputs, ...news].filter((output) =>
    forms.some((each) => each.test(output[form])),
  );
  expect(placesIn(type, found), remedy(type)).toEqual(
    order.filter((place) => shown?.includes(place)),
  );
});

/** Another valid value for each field that is not printed itself. */
const changes: Readonly<Record<FieldName, unknown>> = {
  'article: category': 'muc-khac',
  'article: unit': ['don-vi-khac'],
  'article: congress': 'dai-hoi-khac',
  'article: thread': 'dong-khac',
  'article: related': ['2020/03/bai-moi'],
  'article: stub': true,
  'article: sample': true,
  'page: sample': true,
  'broadcast: programme': 'chuong-trinh-khac',
  'broadcast: priority': 'thong-thuong',
  'broadcast: items.article': '2020/03/bai-moi',
  'broadcast: sample': true,
  'programmes: programmes.sample': true,
  'document: unit': 'don-vi-khac',
  'document: congress': 'dai-hoi-khac',
  'document: replaces': [],
  'document: amends': [],
  'document: sample': true,
  'site: mainMenu.path': '/',
  'site: footerMenu.path': '/',
  'site: oneStopPage': 'trang-khac',
  'site: websiteLinks.sample': true,
  'units: units.kind': 'chi-bo-co-so',
  'kinds: kinds.level': 'huyen',
  'units: units.parent': 'don-vi-khac',
  'units: units.predecessors': ['don-vi-khac'],
  'units: units.predecessorsInPart': ['don-vi-khac'],
  'threads: threads.congress': 'dai-hoi-khac',
  'redirects: redirects.to': '/2020/03/bai-moi/',
  'congresses: congresses.unit': 'don-vi-khac',
  'congresses: congresses.others': true,
  'congresses: congresses.kind': 'dang-vien',
  'congresses: congresses.level': 'huyen',
  'congresses: congresses.pilot': true,
  'congresses: congresses.status': 'hoan',
  'congresses: congresses.sessions.kind': 'chinh-thuc',
  'events: events.kind': 'cong-tac',
  'events: events.unit': 'don-vi-khac',
  'events: events.cancelled': true,
  'events: events.sample': true,
  'page: translates': 'trang-khac',
  'document: role': 'chuong-trinh-hanh-dong',
  'units: units.appointments.person': 'Người Hai',
  'units: units.appointments.congress': 'dai-hoi-khac',
  'units: units.appointments.article': '2020/03/bai-moi',
  'units: units.appointments.document': 'van-ban-cu',
  'units: units.appointments.quote': markedPeople.other,
  ...Object.fromEntries(
    ['delegates', 'results', 'goals', 'goals.reached'].flatMap((list) => [
      [`congresses: congresses.${list}.quote`, markedQuote.other],
      [`congresses: congresses.${list}.article`, '2020/03/bai-moi'],
      [`congresses: congresses.${list}.document`, 'van-ban-cu'],
    ]),
  ),
  'congresses: congresses.consultations.article': '2020/03/bai-moi',
  'congresses: congresses.consultations.document': 'van-ban-cu',
  'congresses: congresses.steps.kind': 'nhan-su',
  'congresses: congresses.steps.article': '2020/03/bai-moi',
  'congresses: congresses.papers.role': 'bao-cao-chinh-tri',
  'congresses: congresses.papers.article': '2020/03/bai-moi',
  'congresses: congresses.facts.quote': 'Một câu khác',
  'congresses: congresses.facts.article': '2020/03/bai-moi',
};

/**
 * For lists, the index of the changed entry if it is not the first: a finished congress cannot be
 * postponed.
 */
const changedEntry: Readonly<Record<FieldName, number>> = { 'congresses: congresses.status': 1 };

const isGroup = (control: string): boolean => control === 'group' || control === 'groups';

const decisive = markedFields.filter(
  ({ marker, field: { notes } }) => !marker && !isGroup(notes.control) && notes.shown,
);

test('each field that prints no words of its own has another value to try', () => {
  const names = decisive.map(({ name }) => name);
  expect(names.filter((name) => !Object.hasOwn(changes, name))).toEqual([]);
});

test.each(sampleOf(decisive, 6))(
  '$name changes what its notes say',
  async ({ type, name, field }) => {
    const content = markedContent();
    const file = content[markedPaths[type]] ?? {};
    holderOf(file, field.path, changedEntry[name] ?? 0)[field.path.at(-1) ?? ''] = changes[name];
    if (name === 'article: stub') file.body = '';
    /** An entry has one source. */
    if (name.endsWith('.document')) {
      Reflect.deleteProperty(holderOf(file, field.path, changedEntry[name] ?? 0), 'article');
    }
    const after = new Map((await outputsWith(content)).map((output) => [keyOf(output), output]));
    const form = formOf(field.notes.control);
    /** New and removed outputs are not compared, nor are the lists of everything. */
    const differing = outputs.filter((output) => {
      const other = after.get(keyOf(output));
      return output.kind !== 'sitemaps' && other && other[form] !== output[form];
    });
    const { shown = [] } = field.notes;
    expect(placesIn(type, differing), remedy(type)).toEqual(
      order.filter((place) => shown.includes(place)),
    );
  },
);
