import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { plain } from '../unit/media/sample-pictures.ts';
import { silentMp3 } from '../unit/media/sample-sounds.ts';
import { article, markdownFile } from '../unit/content/make-content.ts';
import { bodyOf, changeFields, entriesOf, fieldsOf, writeFields } from './edited-yaml.ts';
import { filesIn } from './fixture-site.ts';
import { deskOf, type MemoryDesk } from './memory-desk.ts';
import { permanenceFixture } from './permanence-fixture.ts';
import { edits } from './random-edits.ts';
import { fileOf, sitePaths } from '../../src/url/site-path.ts';
import { sumsInFolder, sumsInMemory } from './site-in-memory.ts';
import { runCommandAt } from './run-command.ts';
import type { CommandEnd } from './run-process.ts';

/*
 * A content folder that is edited at random and built after each edit, using the results of earlier
 * builds, and once more from scratch: both sites must have the same bytes.
 */

/** A content folder on the disk, and the time at which its builds run. */
interface Walk {
  /** The folder above the content folder. */
  readonly place: string;
  readonly desk: MemoryDesk;
  /** Binary files. */
  readonly media: Map<string, Uint8Array>;
  now: string;
  /** The ledger that the next builds know, if any. */
  ledger: string | undefined;
}

interface Step {
  readonly kind: string;
  readonly which: number;
  readonly choice: number;
  readonly fresh: number;
}

type WalkEdit = (walk: Walk, step: Step) => unknown;

const articlesOf = ({ desk }: Walk): string[] =>
  [...desk.files.keys()].filter((name) => name.startsWith('content/articles/')).toSorted();

const anArticle = (walk: Walk, number: number): string => {
  const names = articlesOf(walk);
  return names[number % names.length] ?? '';
};

const changeArticle =
  (change: (walk: Walk, name: string, step: Step) => Readonly<Record<string, unknown>>): WalkEdit =>
  (walk, step) => {
    const name = anArticle(walk, step.which);
    if (name !== '') changeFields(walk.desk.files, name, change(walk, name, step));
  };

const idIn = ({ desk }: Walk, register: string, number: number): string | undefined => {
  const entries = entriesOf(desk.files, `content/${register}.yaml`, register);
  return entries[number % Math.max(1, entries.length)]?.id;
};

const two = (number: number): string => String(number).padStart(2, '0');

/** The day of an article within its month, which its folder names. */
const dayOf = (name: string, { choice }: Step): string => {
  const [, year = '', month = ''] = /articles\/(\d{4})\/(\d{2})\//u.exec(name) ?? [];
  return `${year}-${month}-${two((choice % 27) + 1)}`;
};

const addressOf = (name: string): string => `/${name.slice('content/articles/'.length, -3)}/`;

const ledgerName = fileOf(sitePaths.ledger);
const picture = 'media/anh.png';
const sound = 'media/tieng.mp3';

/** The edits of the walk in addition to those that move addresses. */
const own: Readonly<Record<string, WalkEdit>> = {
  body: (walk, { which, fresh }) => {
    const name = anArticle(walk, which);
    const { files } = walk.desk;
    const { stub: _, ...fields } = fieldsOf(files, name);
    writeFields(files, name, fields, `${bodyOf(files, name)}\nCâu thêm thứ ${fresh}.\n`);
  },
  title: changeArticle((_walk, _name, { fresh }) => ({ title: `Tin đã đổi tên ${fresh}` })),
  date: changeArticle((_walk, name, step) => ({ date: dayOf(name, step), updated: undefined })),
  category: changeArticle((walk, _name, { choice }) => ({
    category: idIn(walk, 'categories', choice),
  })),
  unit: changeArticle((walk, _name, { choice }) => ({ unit: idIn(walk, 'units', choice) })),
  related: changeArticle((walk, name, { choice }) => {
    const other = anArticle(walk, choice);
    return { related: other === name ? undefined : [addressOf(other).slice(1, -1)] };
  }),
  cite: (walk, { which, fresh }) => {
    const name = anArticle(walk, which);
    const { files } = walk.desk;
    const { stub: _, ...fields } = fieldsOf(files, name);
    writeFields(
      files,
      name,
      fields,
      `${bodyOf(files, name)}\nTheo Kế hoạch số ${fresh % 5}-KH/HU.\n`,
    );
  },
  citedDocument: ({ desk }, { fresh }) => {
    const number = fresh % 5;
    const name = `content/documents/so-${number}.md`;
    if (desk.files.delete(name)) return;
    const fields = `number: ${number}-KH/HU\nkind: Kế hoạch\nissuer: Huyện uỷ\nissued: 2019-01-07\nabstract: Trích yếu ${fresh}`;
    desk.files.set(name, markdownFile(fields, ''));
  },
  oldArticle: ({ desk }, { fresh }) => {
    const fields = { title: `Tin cũ ${fresh}`, date: `2019-0${(fresh % 8) + 1}-10` };
    desk.files.set(`content/articles/2019/0${(fresh % 8) + 1}/cu-${fresh}.md`, article(fields));
  },
  menu: ({ desk }, { fresh }) =>
    changeFields(desk.files, 'content/site.yaml', {
      mainMenu: [{ label: `Mục ${fresh}`, path: '/luu-tru/' }],
    }),
  picture: async (walk, { fresh }) => {
    const size = 20 + (fresh % 3);
    walk.media.set(picture, await plain(size, 20).png().toBuffer());
  },
  sound: (walk, { fresh }) => walk.media.set(sound, silentMp3((fresh % 4) + 1)),
  showMedia: changeArticle(() => ({
    image: { file: `/${picture}`, alt: 'Ảnh màu xanh' },
    audio: `/${sound}`,
  })),
  clock: (walk, { choice }) => {
    walk.now = `2020-${two((choice % 12) + 1)}-15T08:00+07:00`;
  },
  closeOrOpen: ({ desk }) => {
    const { closing } = fieldsOf(desk.files, 'content/site.yaml');
    changeFields(desk.files, 'content/site.yaml', {
      closing: closing ? undefined : { date: '2020-07-01', reason: 'Sáp nhập' },
    });
  },
  ledger: async (walk) => {
    const text = await readFile(join(walk.place, '_site', ledgerName), 'utf8').catch(
      () => undefined,
    );
    walk.ledger = walk.ledger === undefined ? text : undefined;
  },
  nothing: () => {},
};

const kinds = [...Object.keys(own), ...Object.keys(edits)];

/** Steps of a walk, the same for the same seed. */
export const stepsOf = (seed: number, count: number): Step[] =>
  fc
    .sample(
      fc.record({
        kind: fc.constantFrom(...kinds),
        which: fc.nat(10_000),
        choice: fc.nat(10_000),
      }),
      { seed, numRuns: count },
    )
    .map((step, index) => ({ ...step, fresh: index + 1 }));

/** The desk as a folder: only differences are written, so that other files keep their times. */
class DeskFolder {
  readonly #folder: string;
  readonly #written = new Map<string, string | Uint8Array>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async write({ desk, media }: Walk): Promise<void> {
    const wanted = new Map<string, string | Uint8Array>([
      ...desk.files,
      ...[...media].map(([name, bytes]) => [`content/${name}`, bytes] as const),
    ]);
    for (const name of this.#written.keys()) {
      if (wanted.has(name)) continue;
      await rm(join(this.#folder, name));
      this.#written.delete(name);
    }
    for (const [name, bytes] of wanted) {
      if (this.#written.get(name) === bytes) continue;
      const path = join(this.#folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
      this.#written.set(name, bytes);
    }
  }
}

const filesOf = async (folder: string): Promise<Map<string, string>> => {
  const files = await filesIn(folder).catch(() => []);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')));
  const all = new Map(files.map((file, index) => [file, texts[index] ?? '']));
  /** It names the moment of the build that made the bytes, which stays where nothing has changed since. */
  all.delete(fileOf(sitePaths.provenance));
  return all;
};

/** The differences between two folders; empty if they are the same. */
const differences = async (left: string, right: string): Promise<string[]> => {
  const [one, other] = [await filesOf(left), await filesOf(right)];
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (file) => one.get(file) !== other.get(file),
  );
};

/** A step after which the two builds differ. */
export interface Stray {
  readonly step: number;
  readonly kind: string;
  readonly what: readonly string[];
}

/** The result of a walk: how many of its builds made a site, and where the builds differed. */
export interface Walked {
  readonly built: number;
  readonly strays: readonly Stray[];
}

const begin = async (place: string): Promise<Walk> => {
  const walk: Walk = {
    place,
    desk: deskOf(permanenceFixture),
    media: new Map([
      [picture, await plain(20, 20).png().toBuffer()],
      [sound, silentMp3(1)],
    ]),
    now: '2020-05-15T08:00+07:00',
    ledger: undefined,
  };
  return walk;
};

const wordsAt = ({ now, ledger }: Walk, place: string): string[] => [
  'build',
  '--now',
  now,
  '--content',
  join(place, 'content'),
  ...(ledger === undefined ? [] : ['--ledger', join(place, ledgerName)]),
];

/** The differences between a walk's incrementally built site and one built from scratch by a command. */
const differencesFromWhole = async (
  walk: Walk,
  place: string,
  next: CommandEnd,
): Promise<readonly string[]> => {
  const from = join(place, 'from-nothing');
  await mkdir(from, { recursive: true });
  const whole = await runCommandAt([...wordsAt(walk, place), '--clean'], { calledFrom: from });
  const isSame = next.status === whole.status;
  return [
    ...(isSame ? [] : [`${next.status} is not ${whole.status}: ${next.stderr}${whole.stderr}`]),
    ...(whole.status === 0 ? await differences(join(place, '_site'), join(from, '_site')) : []),
  ];
};

/** The same for a site made from scratch in memory: its pages and files, without the output of the command. */
const differencesFromMemory = async (
  { now }: Walk,
  place: string,
  { status, stderr }: CommandEnd,
): Promise<readonly string[]> => {
  const whole = await sumsInMemory(join(place, 'content'), now);
  const expected = whole ? 0 : 1;
  if (status !== expected) return [`${status} is not ${expected}: ${stderr}`];
  const built = whole && (await sumsInFolder(join(place, '_site')));
  return [...new Set([...(whole ?? []), ...(built ?? [])].map(([file]) => file))].filter(
    (file) => whole?.get(file) !== built?.get(file),
  );
};

/** After how many edits a walk compares its site, and with what. */
export interface Comparisons {
  /** With pages and files made in memory, in a quarter of the time of a command. */
  readonly inMemory: number;
  /** With a site that a command builds, with its lists and its words; the last always is, unless 0. */
  readonly whole: number;
  /** After how many edits the site is built, if not after each. */
  readonly built?: number;
}

/**
 * Walks through edits in an empty folder: after each, or after some, there is an incremental build, which is compared
 * with a site made from scratch, unless a later comparison is to find what was wrongly kept.
 */
export const walkThrough = async (
  place: string,
  steps: readonly Step[],
  every: Comparisons = { inMemory: 1, whole: 1 },
): Promise<Walked> => {
  const walk = await begin(place);
  const folder = new DeskFolder(place);
  const strays: Stray[] = [];
  let built = 0;
  for (const [index, step] of steps.entries()) {
    const { kind } = step;
    const edit = own[kind];
    if (edit) await edit(walk, step);
    else edits[kind as keyof typeof edits](walk.desk, step);
    await folder.write(walk);
    if (walk.ledger !== undefined) await writeFile(join(place, ledgerName), walk.ledger);
    const number = index + 1;
    if (number % (every.built ?? 1) !== 0) continue;
    const next = await runCommandAt(wordsAt(walk, place), { calledFrom: place });
    if (next.status === 0) built += 1;
    const isDue = every.whole > 0 && (number % every.whole === 0 || number === steps.length);
    if (!isDue && number % every.inMemory !== 0) continue;
    /** What is built against a ledger is known to the command alone. */
    const isWhole = isDue || walk.ledger !== undefined;
    const differing = isWhole ? differencesFromWhole : differencesFromMemory;
    const what = await differing(walk, place, next);
    if (what.length > 0) strays.push({ step: step.fresh, kind, what });
  }
  return { built, strays };
};
