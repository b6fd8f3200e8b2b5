import { appendFile, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import type { NotedSite } from '../../../src/build/noted-site.ts';
import type { QuestionName } from '../../../src/site/context/site-questions.ts';
import type { PlannedSite } from '../../../src/site/plan-site.ts';
import { plannedOf, type ContentParts } from '../site/make-newsroom.ts';
import { editedContent, someContentEdit, type ContentEdit } from '../site/context/content-edits.ts';
import { linkedSite } from '../site/context/linked-site.ts';
import { isWhole, sampleOf } from '../../whole-matrix.ts';
import { makeFolder } from '../staging/make-folder.ts';
import { builtFolder, buildPages, notedOf, stalePages } from './built-folder.ts';

const after = (...changes: readonly ContentEdit[]): ContentParts =>
  changes.reduce(editedContent, linkedSite);

const article = (key: string): number =>
  (linkedSite.articles ?? []).findIndex((each) => each.key === key);

test('nothing changed: every page comes over from the old site', async () => {
  const kept = builtFolder(await makeFolder());
  const site = plannedOf(linkedSite);
  const first = await buildPages(site, kept);
  expect(first.carried.size).toBe(0);
  const page = join(kept.folder, '2020/03/dan/index.html');
  const before = await stat(page);
  const second = await buildPages(plannedOf(linkedSite), kept);
  expect(second.carried.size).toBe(site.plan.routes.length);
  expect(second.made).toEqual(first.made);
  expect((await stat(page)).ino).toBe(before.ino);
});

test('one text changed: its page and its copies are made, all others come over', async () => {
  const kept = builtFolder(await makeFolder());
  const site = plannedOf(linkedSite);
  await buildPages(site, kept);
  const edited = plannedOf(after(['body', article('2020/03/a05'), 0]));
  const { carried } = await buildPages(edited, kept);
  expect(site.plan.routes.length - carried.size).toBe(3);
  expect(carried.has('2020/03/a05/index.html')).toBe(false);
  expect(await stalePages(edited, kept)).toEqual([]);
});

test('other code makes every page again', async () => {
  const place = await makeFolder();
  await buildPages(plannedOf(linkedSite), builtFolder(place));
  const { carried } = await buildPages(plannedOf(linkedSite), builtFolder(place, 'other code'));
  expect(carried.size).toBe(0);
});

test('a page that someone has changed is made again, even one of the same size', async () => {
  const kept = builtFolder(await makeFolder());
  const site = plannedOf(linkedSite);
  await buildPages(site, kept);
  const [longer, other] = ['2020/03/a01', '2020/03/a02'].map((name) =>
    join(kept.folder, name, 'index.html'),
  ) as [string, string];
  await appendFile(longer, '<!-- x -->');
  const text = await readFile(other, 'utf8');
  await writeFile(other, text.replace('<html', '<HTML'));
  await utimes(other, 1, 1);
  const { carried } = await buildPages(site, kept);
  expect(site.plan.routes.length - carried.size).toBe(2);
  expect(await stalePages(site, kept)).toEqual([]);
});

const damagedRecords: readonly [string, (text: string) => string][] = [
  ['cut short', (text) => text.slice(0, -10)],
  ['empty', () => ''],
  ['changed in one place', (text) => text.replace('count', 'COUNT')],
  ['of something else', () => '{}\n'],
];

test.each(sampleOf(damagedRecords, 4, 2))(
  'a record that is %s is not used',
  async (_name, damaged) => {
    const kept = builtFolder(await makeFolder());
    const site = plannedOf(linkedSite);
    await buildPages(site, kept);
    await writeFile(kept.file, damaged(await readFile(kept.file, 'utf8')));
    expect((await buildPages(site, kept)).carried.size).toBe(0);
    expect(await stalePages(site, kept)).toEqual([]);
  },
);

test('a record by someone who does not know the secret is not used', async () => {
  const kept = builtFolder(await makeFolder());
  const site = plannedOf(linkedSite);
  await buildPages(site, kept);
  const mine = { ...kept, secret: 'bí mật' };
  expect((await buildPages(site, mine)).carried.size).toBe(0);
  expect((await buildPages(site, mine)).carried.size).toBe(site.plan.routes.length);
});

/** A site that hides some questions of its pages. */
const blindTo =
  (isUnseen: (question: QuestionName, hash: string) => boolean) =>
  (site: PlannedSite): NotedSite => {
    const noted = notedOf(site);
    const { log } = noted;
    const isSeen = (number: number): boolean => {
      const [name] = JSON.parse(log.asked[number] ?? '[]') as [QuestionName];
      return !isUnseen(name, log.hashes[number] ?? '');
    };
    return {
      ...noted,
      log: {
        ...log,
        during: (work) => {
          const [value, numbers] = log.during(work);
          return [value, numbers.filter(isSeen)];
        },
      },
    };
  };

/** A sequence of edits and moments at which builds run. */
const steps = fc.array(
  fc.tuple(
    someContentEdit,
    fc.constantFrom('2020-06-01T08:00', '2020-07-01T00:00', '2020-09-02T00:00'),
  ),
  { minLength: 5, maxLength: 5 },
);

/** The stale pages after any of some builds. */
const staleAfter = async (
  changes: readonly (readonly [ContentEdit, string])[],
  notedAs: (site: PlannedSite) => NotedSite = notedOf,
): Promise<readonly string[]> => {
  const kept = builtFolder(await makeFolder());
  let parts = linkedSite;
  const stale: string[] = [];
  await buildPages(plannedOf(parts), kept);
  for (const [change, at] of changes) {
    parts = editedContent(parts, change);
    const site = plannedOf(parts, { at: at as VietnamMoment });
    await buildPages(site, kept, notedAs(site));
    stale.push(...(await stalePages(site, kept)));
  }
  return stale;
};

describe('after any sequence of edits, each page is the same as a newly made one', () => {
  test('some dozens of builds', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (changes) => {
        expect(await staleAfter(changes)).toEqual([]);
      }),
      { numRuns: isWhole() ? 24 : 1 },
    );
  });

  const none = notedOf(plannedOf(linkedSite)).log;
  const nothing = none.hashes[none.numberOf('["article","x"]') ?? 0];

  const blindRows: readonly (readonly [
    string,
    (question: QuestionName, hash: string) => boolean,
    ContentEdit,
    string,
  ])[] = [
    [
      'the articles that are related',
      (question) => question === 'relatedTo',
      ['title', article('2020/03/a01'), 7],
      '2020-06-01T08:00',
    ],
    [
      'what is not there yet',
      (_question, hash) => hash === nothing,
      ['addOfficialDocument', 0, 0],
      '2020-06-01T08:00',
    ],
    [
      'the clock',
      (question) => ['isUnpublished', 'neighboursOf'].includes(question),
      ['standfirst', article('2020/03/a05'), 1],
      '2020-07-01T00:00',
    ],
  ];

  test.each(sampleOf(blindRows, 3))(
    'a record without %s is noticed',
    async (_name, isUnseen, change, at) => {
      const blind = blindTo(isUnseen);
      const twice = [
        [['menu', 0, 0], '2020-06-01T08:00'],
        [change, at],
      ] as const;
      expect(await staleAfter(twice, blind)).not.toEqual([]);
    },
  );
});

test('a record that leaves something out is noticed by the sample, which ends its use', async () => {
  const kept = builtFolder(await makeFolder());
  const blind = blindTo(() => true);
  const site = plannedOf(linkedSite);
  await buildPages(site, kept, blind(site));
  const edited = plannedOf(after(['siteName', 0, 1]));
  expect((await buildPages(edited, kept, blind(edited))).carried.size).toBe(0);
});

test('files of removed pages are not in the new site', async () => {
  const kept = builtFolder(await makeFolder());
  await buildPages(plannedOf(linkedSite), kept);
  await buildPages(plannedOf(after(['remove', article('2020/03/a05'), 0])), kept);
  expect(await readdir(join(kept.folder, '2020/03'))).not.toContain('a05');
});
