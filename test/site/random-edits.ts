import fc from 'fast-check';
import {
  bodyOf,
  changeFields,
  entriesOf,
  fieldsOf,
  renameEverywhere,
  writeFields,
  type Entry,
  type Fields,
} from './edited-yaml.ts';
import type { MemoryDesk } from './memory-desk.ts';
import type { EditorKnows } from './printed-cures.ts';

/*
 * Random edits like those of editors: each leaves content without faults, but most forget to
 * redirect an address.
 */

/** Random numbers that select the target of an edit, and a number that was never used before. */
export interface Pick {
  readonly which: number;
  readonly choice: number;
  readonly fresh: number;
}

/** The editor's knowledge about an edit; `undefined` if there was nothing to edit. */
export type Edited = EditorKnows & {
  /**
   * Whether the content says what happened to the address, so that only `build --live` may be
   * required.
   */
  readonly isDeclared?: boolean;
};

type Edit = (desk: MemoryDesk, pick: Pick) => Edited;

const site = 'content/site.yaml';

const filesIn = ({ files }: MemoryDesk, folder: string): string[] =>
  [...files.keys()].filter((name) => name.startsWith(`content/${folder}/`)).toSorted();

const one = <Value>(list: readonly Value[], number: number): Value | undefined =>
  list[number % Math.max(list.length, 1)];

const aFile = (desk: MemoryDesk, folder: string, { which }: Pick): string | undefined =>
  one(filesIn(desk, folder), which);

/** Changes one of the files of a folder. */
const withFile =
  (folder: string, edit: (desk: MemoryDesk, name: string, pick: Pick) => Edited): Edit =>
  (desk, pick) => {
    const name = aFile(desk, folder, pick);
    return name === undefined ? {} : edit(desk, name, pick);
  };

const folders: Readonly<Record<string, string>> = {
  articles: '',
  pages: '',
  documents: 'van-ban/',
};

/** `content/articles/2020/03/a.md` is at `/2020/03/a/`. */
const addressOf = (name: string): string => {
  const [, folder = '', path = ''] = /^content\/(\w+)\/(.+)\.md$/u.exec(name) ?? [];
  return `/${folders[folder]}${path}/`;
};

/** Links to an address lead to the home page from now on. */
const forget = ({ files }: MemoryDesk, address: string): void => {
  const redirects = entriesOf<Fields>(files, 'content/redirects.yaml', 'redirects').map((each) =>
    each['to'] === address ? { ...each, to: '/' } : each,
  );
  if (redirects.length > 0) changeFields(files, 'content/redirects.yaml', { redirects });
};

const moveFile = ({ files }: MemoryDesk, from: string, to: string): void => {
  files.set(to, files.get(from) ?? '');
  files.delete(from);
  renameEverywhere(files, addressOf(from), addressOf(to));
};

const renamedText = (folder: string): Edit =>
  withFile(folder, (desk, name, { fresh }) => {
    const file = name.replace(/[^/]+$/u, `ten-${fresh}.md`);
    const aliases = fieldsOf(desk.files, name)['aliases'];
    moveFile(desk, name, file);
    /** Old addresses are not links: they stay unchanged. */
    if (aliases !== undefined) changeFields(desk.files, file, { aliases });
    return { file };
  });

const removedText = (folder: string): Edit =>
  withFile(folder, (desk, name) => {
    desk.files.delete(name);
    forget(desk, addressOf(name));
    return {};
  });

const withdrawnText = (folder: string): Edit =>
  withFile(folder, (desk, name) => {
    changeFields(desk.files, name, {
      withdrawn: { date: '2020-05-01', reason: 'Nhầm' },
      draft: undefined,
    });
    return { isDeclared: true };
  });

const registers = [
  ['content/categories.yaml', 'categories'],
  ['content/units.yaml', 'units'],
  ['content/congresses.yaml', 'congresses'],
  ['content/threads.yaml', 'threads'],
] as const;

type Changed = (entry: Entry, entries: Entry[], pick: Pick, desk: MemoryDesk) => Edited;

/** Changes one of the entries of one of the registers. */
const withEntry =
  (edit: Changed): Edit =>
  (desk, pick) => {
    const [name, list] = registers[pick.choice % registers.length] ?? registers[0];
    const entries = entriesOf(desk.files, name, list);
    const entry = one(entries, pick.which);
    if (!entry) return {};
    const edited = edit(entry, entries, pick, desk);
    changeFields(desk.files, name, { [list]: entries });
    return edited;
  };

const formerOf = (entry: Entry): string[] => (entry['formerIds'] as string[] | undefined) ?? [];

/** The fields in which texts name entries, for renaming them. */
const nameAnew = ({ files }: MemoryDesk, from: string, to: string | undefined): void => {
  for (const name of files.keys()) {
    if (!name.endsWith('.md')) continue;
    const named = Object.entries(fieldsOf(files, name)).filter(([, value]) => value === from);
    if (named.length > 0)
      changeFields(files, name, Object.fromEntries(named.map(([key]) => [key, to])));
  }
};

const otherRegisters = ({ files }: MemoryDesk, from: string, to: string): void => {
  const congresses = entriesOf(files, 'content/congresses.yaml', 'congresses').map((each) =>
    each['unit'] === from ? { ...each, unit: to } : each,
  );
  if (congresses.length > 0) changeFields(files, 'content/congresses.yaml', { congresses });
};

const folderOf: Readonly<Record<string, string>> = {
  categories: 'chuyen-muc',
  units: 'don-vi',
  congresses: 'dai-hoi',
  threads: 'dong-su-kien',
};

const listAt = ({ choice }: Pick): string =>
  (registers[choice % registers.length] ?? registers[0])[1];

const renameEntry = (isDeclared: boolean): Edit =>
  withEntry((entry, _entries, pick, desk) => {
    const newId = `ma-${pick.fresh}`;
    const old = entry.id;
    if (listAt(pick) === 'units') otherRegisters(desk, old, newId);
    nameAnew(desk, old, newId);
    const folder = folderOf[listAt(pick)];
    renameEverywhere(desk.files, `/${folder}/${old}/`, `/${folder}/${newId}/`);
    entry.id = newId;
    if (isDeclared) entry['formerIds'] = [...formerOf(entry), old];
    return { newId, isDeclared };
  });

/** Removes an entry; references to it now name another one, or nothing. */
const removeEntry: Edit = withEntry((entry, entries, pick, desk) => {
  const list = listAt(pick);
  const other = entries.find(({ id }) => id !== entry.id);
  const isNeeded = list === 'categories' || list === 'units';
  if (isNeeded && !other) return {};
  entries.splice(entries.indexOf(entry), 1);
  if (list === 'units' && other) otherRegisters(desk, entry.id, other.id);
  nameAnew(desk, entry.id, isNeeded ? other?.id : undefined);
  forget(desk, `/${folderOf[list]}/${entry.id}/`);
  return {};
});

const addEntry: Edit = withEntry((entry, entries, pick) => {
  const { formerIds: _, ...like } = entry;
  const name = `Mục thứ ${pick.fresh}`;
  entries.push({
    ...like,
    id: `muc-${pick.fresh}`,
    ...('title' in like ? { title: name } : { name }),
  });
  return { isDeclared: true };
});

/** Former ids are forgotten. */
const forgetFormerIds: Edit = withEntry((entry) => {
  delete entry['formerIds'];
  return {};
});

const correctTerm: Edit = ({ files }, { which, choice, fresh }) => {
  const congresses = entriesOf(files, 'content/congresses.yaml', 'congresses');
  const congress = one(congresses, which);
  if (!congress) return {};
  const from = 1900 + ((choice + fresh) % 100);
  congress['term'] = { from, to: from + 5 };
  changeFields(files, 'content/congresses.yaml', { congresses });
  return { term: `${from}-${from + 5}` };
};

const setting =
  (change: (fields: Fields, pick: Pick) => Fields, isDeclared = false): Edit =>
  ({ files }, pick) => {
    changeFields(files, site, change(fieldsOf(files, site), pick));
    return { isDeclared };
  };

const categoryOf = ({ files }: MemoryDesk, number: number): string =>
  one(entriesOf(files, 'content/categories.yaml', 'categories'), number)?.id ?? '';

const dated = (choice: number): string =>
  `2020-0${(choice % 5) + 1}-${String((choice % 27) + 1).padStart(2, '0')}`;

const addArticle: Edit = (desk, { which, choice, fresh }) => {
  const date = dated(choice);
  const name = `content/articles/${date.slice(0, 7).replace('-', '/')}/bai-${fresh}.md`;
  const category = categoryOf(desk, which);
  const fields = {
    title: `Tin số ${fresh}`,
    date,
    category,
    ...(choice % 7 === 0 && { sample: true }),
  };
  writeFields(desk.files, name, fields, `\nNội dung của tin số ${fresh}.\n`);
  return { isDeclared: true };
};

/** Swaps two articles. */
const swap: Edit = withFile('articles', (desk, name, { choice }) => {
  const other = one(filesIn(desk, 'articles'), choice) ?? name;
  const [left = '', right = ''] = [desk.files.get(name), desk.files.get(other)];
  desk.files.set(name, right);
  desk.files.set(other, left);
  return {};
});

const changeArticle = (change: (pick: Pick, desk: MemoryDesk) => Fields, isDeclared = true): Edit =>
  withFile('articles', (desk, name, pick) => {
    changeFields(desk.files, name, change(pick, desk));
    return { isDeclared };
  });

const rewrite: Edit = withFile('articles', (desk, name, { fresh }) => {
  const { stub: _, takesOver: __, ...fields } = fieldsOf(desk.files, name);
  writeFields(
    desk.files,
    name,
    { ...fields, title: `Viết lại ${fresh}` },
    `\nCâu chuyện ${fresh}.\n`,
  );
  return {};
});

const moveDeclared: Edit = withFile('articles', (desk, name, pick) => {
  const aliases = (fieldsOf(desk.files, name)['aliases'] as string[] | undefined) ?? [];
  const { file = '' } = renamedText('articles')(desk, pick);
  changeFields(desk.files, file, { aliases: [...aliases, addressOf(name)] });
  return { isDeclared: true };
});

const forgetAliases = (folder: string): Edit =>
  withFile(folder, (desk, name) => {
    changeFields(desk.files, name, { aliases: undefined });
    return {};
  });

const renameMedia: Edit = withFile('media', ({ files }, name, { fresh }) => {
  const file = name.replace(/[^/]+$/u, `tep-${fresh}.pdf`);
  files.set(file, files.get(name) ?? '');
  files.delete(name);
  renameEverywhere(files, name.slice('content'.length), file.slice('content'.length));
  return { file };
});

/** Removes a file and all references to it. */
const removeMedia: Edit = withFile('media', (desk, name) => {
  const path = name.slice('content'.length);
  desk.files.delete(name);
  for (const text of [...desk.files.keys()].filter((each) => each.endsWith('.md'))) {
    const fields = fieldsOf(desk.files, text);
    const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== path));
    writeFields(desk.files, text, kept, bodyOf(desk.files, text).replaceAll(`](${path})`, ']'));
  }
  forget(desk, path);
  return {};
});

const addMedia: Edit = (desk, pick) => {
  const name = `media/tep-${pick.fresh}.pdf`;
  desk.files.set(`content/${name}`, `%PDF-1.4\n${pick.fresh}\n%%EOF\n`);
  const article = aFile(desk, 'articles', pick);
  const fields = article === undefined ? {} : fieldsOf(desk.files, article);
  if (article !== undefined && !fields['stub']) {
    const body = `${bodyOf(desk.files, article)}\nXem [tệp](/${name}).\n`;
    writeFields(desk.files, article, fields, body);
  }
  return { isDeclared: true };
};

const redirects = 'content/redirects.yaml';

const addRedirect: Edit = (desk, pick) => {
  const to = addressOf(aFile(desk, 'pages', pick) ?? '');
  const list = entriesOf<Fields>(desk.files, redirects, 'redirects');
  const from = pick.choice % 2 === 0 ? `/cu-${pick.fresh}.html` : `/Default.aspx?id=${pick.fresh}`;
  const line = { from, to: /^\/[a-z]/u.test(to) ? to : '/' };
  changeFields(desk.files, redirects, { redirects: [...list, line] });
  return { isDeclared: true };
};

const removeLine =
  (name: string, list: string): Edit =>
  ({ files }, { which }) => {
    const lines = entriesOf<Fields>(files, name, list);
    if (lines.length === 0) return {};
    lines.splice(which % lines.length, 1);
    changeFields(files, name, { [list]: lines });
    return {};
  };

/** Every kind of edit, by its name. */
export const edits = {
  addArticle,
  moveArticle: renamedText('articles'),
  moveDeclared,
  removeArticle: removedText('articles'),
  withdrawArticle: withdrawnText('articles'),
  draftArticle: changeArticle(() => ({ draft: true }), false),
  retitle: changeArticle(({ fresh }) => ({ title: `Tên mới ${fresh}` })),
  redate: changeArticle(({ choice }) => ({ date: dated(choice) })),
  refile: changeArticle(({ choice }, desk) => ({ category: categoryOf(desk, choice) })),
  expire: changeArticle(() => ({ expireAt: '2025-01-01T00:00' })),
  rewrite,
  swap,
  forgetAliases: forgetAliases('articles'),
  forgetOtherAliases: forgetAliases('documents'),
  renameDocument: renamedText('documents'),
  removeDocument: removedText('documents'),
  withdrawDocument: withdrawnText('documents'),
  renamePage: renamedText('pages'),
  removePage: removedText('pages'),
  withdrawPage: withdrawnText('pages'),
  renameMedia,
  removeMedia,
  addMedia,
  renameEntry: renameEntry(false),
  renameDeclared: renameEntry(true),
  removeEntry,
  addEntry,
  forgetFormerIds,
  correctTerm,
  addRedirect,
  removeRedirect: removeLine(redirects, 'redirects'),
  forgetWithdrawnFile: removeLine('content/withdrawn-media.yaml', 'withdrawnMedia'),
  forgetTerms: removeLine('content/congresses.yaml', 'terms'),
  changeBase: setting((_fields, { fresh }) => ({ baseUrl: `https://t${fresh}.example/` })),
  forgetBases: setting(() => ({ formerBaseUrls: undefined })),
  forgetIdentity: setting(() => ({ identity: undefined })),
  changePageSize: setting((_fields, { choice }) => ({ articlesPerPage: (choice % 4) + 1 })),
  switchSamples: setting(({ samples }) => ({ samples: !samples })),
  switchCopies: setting(
    (_fields, { which, choice }) => ({
      textCopies: which % 2 === 0,
      noticeSheets: choice % 2 === 0,
    }),
    true,
  ),
  closeOrOpen: setting(({ closing }) => ({
    closing: closing ? undefined : { date: '2025-07-01', reason: 'Sáp nhập' },
  })),
} as const satisfies Readonly<Record<string, Edit>>;

/** One edit: its kind, numbers that select its target, and how the editor chooses among cures. */
export interface SomeEdit {
  readonly kind: keyof typeof edits;
  readonly which: number;
  readonly choice: number;
  readonly cure: number;
  /** Whether the site is built with `--live` immediately, as in CI. */
  readonly isWithLive: boolean;
}

const kinds = Object.keys(edits) as SomeEdit['kind'][];

/** Adding is likelier than removing, so that there is always something to edit. */
export const someEdit: fc.Arbitrary<SomeEdit> = fc.record({
  kind: fc.oneof(
    { weight: 1, arbitrary: fc.constant('addArticle' as const) },
    { weight: 9, arbitrary: fc.constantFrom(...kinds) },
  ),
  which: fc.nat(10_000),
  choice: fc.nat(10_000),
  cure: fc.nat(10_000),
  isWithLive: fc.boolean(),
});
