import type { Act, Addressed } from '../../src/permanence/cures/addressed.ts';
import type { cureTable, Outcome } from '../../src/permanence/cures/cure-table.ts';
import type { Ledger } from '../../src/permanence/ledger/ledger.ts';
import { article, markdownFile } from '../unit/content/make-content.ts';
import { buildDesk, publishDesk, type MemoryDesk } from './memory-desk.ts';
import type { EditorKnows } from './printed-cures.ts';

/* An editor's edit for each cell of the table of cures, on the site of `permanence-fixture.ts`. */

/** An edit after which a publication is refused. */
export interface RefusedEdit {
  readonly edit: (desk: MemoryDesk) => void;
  /** Recognises the right cure if several are printed. */
  readonly choose?: RegExp;
  readonly knows?: EditorKnows;
  /** Old addresses that must answer in the end. */
  readonly answers: readonly string[];
}

/** An edit that is published at once, or after `build --live`. */
export type PassingEdit = Pick<RefusedEdit, 'edit' | 'answers'>;

type EditOf<Cell> = Cell extends { readonly never: string }
  ? null
  : Cell extends { readonly refusal: string }
    ? RefusedEdit
    : PassingEdit;

type EditsOf<Cells extends readonly Outcome[]> = {
  readonly [Index in keyof Cells]: EditOf<Cells[Index]>;
};

/** One edit for each outcome of the table; a missing one does not compile. */
type PermanenceEdits = {
  readonly [Subject in Addressed]: {
    readonly [Kind in Act]: EditsOf<(typeof cureTable)[Subject][Kind]>;
  };
};

type Edit = (desk: MemoryDesk) => void;

/** Edits one after the other. */
const all =
  (...edits: readonly Edit[]): Edit =>
  (desk) =>
    edits.forEach((edit) => edit(desk));

const replace =
  (name: string, from: string, to: string): Edit =>
  ({ files }) => {
    const text = files.get(`content/${name}`);
    if (!text?.includes(from)) throw new Error(`test: no ${from} in ${name}`);
    files.set(`content/${name}`, text.replaceAll(from, to));
  };

const write =
  (name: string, text: string): Edit =>
  ({ files }) =>
    void files.set(`content/${name}`, text);

const remove =
  (name: string): Edit =>
  ({ files }) => {
    if (!files.delete(`content/${name}`)) throw new Error(`test: no ${name}`);
  };

const move =
  (from: string, to: string): Edit =>
  ({ files }) => {
    files.set(`content/${to}`, files.get(`content/${from}`) ?? '');
    remove(from)({ files } as MemoryDesk);
  };

const lack =
  (...addresses: readonly string[]): Edit =>
  (desk) => {
    desk.lacking = addresses;
  };

const [march, hai, ba] = ['articles/2020/03/', 'articles/2020/03/hai.md', 'articles/2020/03/ba.md'];

const [byMistake, renamed, forGood, withdrawn] = [/nhầm/u, /đổi tên|đổi mã/u, /bỏ hẳn/u, /gỡ hẳn/u];

const none = [null] as const;

const nothing = { rename: none, remove: none, correct: none, withdraw: none } as const;

const ofProgram = (address: string) => ({
  ...nothing,
  remove: [{ edit: lack(address), answers: [address] }] as const,
});

/** Removes the entry from the article that names it. */
const inArticle = (line: string): Edit => replace(`${march}mot.md`, line, '');

const unitEntry = `  - id: dang-bo-xa-khac
    name: Đảng bộ xã Khác
    kind: dang-bo-xa
`;

const loneUnit = `  - id: dang-bo-xa-le
    name: Đảng bộ xã Lẻ
    kind: dang-bo-xa
`;

const consultationLine =
  '    consultations: [{ id: du-thao, subject: Dự thảo, opens: 2020-03-01, closes: 2020-03-20, office: Trụ sở }]\n';

const resultLine =
  '    results: [{ what: Trúng cử, value: 15, unit: đồng chí, quote: bầu 15 đồng chí, article: bon }]\n';

const eventLine = '  - id: hoi\n    name: Hội\n    from: 2020-05-01\n';

const workLine = '  - id: hop\n    name: Họp\n    kind: cong-tac\n    from: 2020-05-02\n';

const taskLine = '    tasks: [Việc riêng]\n';

const congressEntry = `  - id: dai-hoi-hong-duc
    name: Đại hội Đảng bộ xã Hồng Đức
    unit: dang-bo-xa-hong-duc
    term: { from: 2020, to: 2025 }
    planned: 2020-04-01
${consultationLine}${resultLine}`;

const otherCongress = `  - id: dai-hoi-khac
    name: Đại hội Đảng bộ xã Khác
    unit: dang-bo-xa-khac
    term: { from: 2015, to: 2020 }
    planned: 2015-04-01
`;

const withoutUnit = all(
  replace('units.yaml', unitEntry, ''),
  replace('congresses.yaml', otherCongress, ''),
);

const renamedUnit = all(
  replace('units.yaml', 'id: dang-bo-xa-khac', 'id: dang-bo-xa-moi'),
  replace('congresses.yaml', 'unit: dang-bo-xa-khac', 'unit: dang-bo-xa-moi'),
);

const withoutCategory = all(replace('categories.yaml', '  - id: xa-hoi\n    name: Xã hội\n', ''));

const chinhTri = ['mot', 'hai', 'ba', 'bon', 'kem-tep', 'so-khai', 'mau', 'da-go', 'co-dia-chi-cu'];

/** For all articles of a category. */
const refile = (to: string): Edit =>
  all(
    ...[...chinhTri.map((name) => `${march}${name}.md`), 'articles/2020/04/nam.md'].map((name) =>
      replace(name, 'category: chinh-tri', `category: ${to}`),
    ),
  );

const renamedCategory = all(
  replace('categories.yaml', 'id: chinh-tri', 'id: thoi-su'),
  refile('thoi-su'),
);

const removedCategory = all(
  replace('categories.yaml', '  - id: chinh-tri\n    name: Chính trị\n', ''),
  refile('xa-hoi'),
);

const term = '/nhiem-ky/2020-2025/';
const orders = [term, `${term}theo-don-vi/`];

const ofText = (
  folder: 'documents' | 'pages' | 'broadcasts/2020/03',
  name: string,
  address: string,
) =>
  ({
    rename: [
      {
        edit: move(`${folder}/${name}.md`, `${folder}/ten-moi.md`),
        choose: renamed,
        knows: { file: `content/${folder}/ten-moi.md` },
        answers: [address],
      },
    ],
    remove: [{ edit: remove(`${folder}/${name}.md`), choose: byMistake, answers: [address] }],
    correct: [
      { edit: replace(`${folder}/${name}.md`, 'Nội dung.', 'Viết lại.'), answers: [address] },
    ],
    withdraw: [{ edit: remove(`${folder}/${name}.md`), choose: withdrawn, answers: [address] }],
  }) as const;

const withdrawal = 'withdrawn: { date: 2020-05-01, reason: Nhầm }';

const withdrawnDocument = replace('documents/van-ban.md', 'number:', `${withdrawal}\nnumber:`);

const broadcasts = 'broadcasts/2020/03/';

const ofBroadcasts = (edit: (file: string) => Edit): Edit =>
  all(...['11', '12'].map((day) => edit(`${broadcasts}${day}-0530-ban-tin.md`)));

const renamedProgramme = all(
  replace('programmes.yaml', 'id: ban-tin', 'id: ban-tin-moi'),
  ofBroadcasts((file) => replace(file, 'programme: ban-tin', 'programme: ban-tin-moi')),
);

const otherProgramme = '  - id: thoi-su\n    name: Thời sự\n    slots: ["17:30"]\n';

const withoutProgramme = all(
  replace(
    'programmes.yaml',
    'programmes:\n  - id: ban-tin\n    name: Bản tin\n    slots: ["05:30"]\n',
    'programmes: []\n',
  ),
  ofBroadcasts(remove),
);

const radioEdits = (address: string) =>
  ({
    ...nothing,
    correct: [
      { edit: replace('programmes.yaml', 'name: Bản tin', 'name: Tin'), answers: [address] },
    ],
    remove: [{ edit: withoutProgramme, choose: /--live|bỏ hẳn|gỡ hẳn/u, answers: [] }],
  }) as const;

/** Publishes the edits so far. */
const published: Edit = (desk) => {
  const built = buildDesk(desk, ['--live', 'x']);
  if ('problems' in built) throw new Error(JSON.stringify(built.problems));
  const { printed, kinds } = publishDesk(desk, built.manifest);
  if (kinds.length > 0) throw new Error(printed);
};

const aliasEdit = (to: string): RefusedEdit => ({
  edit: replace(`${march}co-dia-chi-cu.md`, 'aliases: [/2019/12/ten-cu/]', to),
  answers: ['/2019/12/ten-cu/', '/2019/12/ten-cu/ban-in.txt'],
});

const formerIdEdit = (to: string): RefusedEdit => ({
  edit: replace('categories.yaml', '    formerIds: [van-nghe]\n', to),
  answers: ['/chuyen-muc/van-nghe/'],
});

const settingEdit = (from: string, to: string, choose?: RegExp): RefusedEdit => ({
  edit: replace('site.yaml', from, to),
  ...(choose && { choose }),
  answers: ['/', '/2020/03/mot/', '/chuyen-muc/chinh-tri/trang-3/'],
});

const release = '000001-aaaaaaaaaaaa';

/** The ledger of a district's site that this one begins to continue. */
const districtLedger = {
  release,
  settings: [{ name: 'base', value: 'https://huyen.example/', first: release }],
  addresses: [{ address: '/gioi-thieu/', kind: 'plainPage', fate: 'page', first: release }],
} as const satisfies Ledger;

const twoPagesEdit = (choose: RegExp): RefusedEdit => ({
  edit: (desk) => {
    desk.continued = districtLedger;
  },
  choose,
  knows: {
    otherSite: new Map([
      ['content/pages/gioi-thieu.md', markdownFile('title: Giới thiệu đài huyện', 'Đài huyện.')],
    ]),
  },
  answers: ['/gioi-thieu/'],
});

const closing = 'closing:\n  date: 2025-07-01\n  reason: Sáp nhập\n';

/** The text is rewritten too, so that only the title could identify it. */
const rewritten = article({ title: 'Tên khác hẳn' }, 'Không còn chữ nào như trước.');

const stub = `${march}so-khai.md`;

const sheets = (name: string): string[] =>
  ['', 'ban-in.txt', 'bang-tin/'].map((part) => `/2020/03/${name}/${part}`);

export const permanenceEdits: PermanenceEdits = {
  article: {
    rename: [
      { edit: move(hai, `${march}tin-hai.md`), choose: /vẫn là bài ấy/u, answers: sheets('hai') },
      {
        edit: all(remove(hai), write(`${march}hoan-toan-khac.md`, rewritten)),
        choose: renamed,
        knows: { file: `content/${march}hoan-toan-khac.md` },
        answers: sheets('hai'),
      },
      {
        edit: all(remove(hai), move(ba, hai)),
        choose: /đúng là của bài mới|vẫn là bài ấy/u,
        answers: [...sheets('hai'), ...sheets('ba')],
      },
    ],
    remove: [
      { edit: remove(hai), choose: byMistake, answers: sheets('hai') },
      {
        edit: all(
          remove(hai),
          write(`${march}nhac-lai.md`, article({ title: 'Tin thứ hai' }, 'Khác.')),
        ),
        choose: /hai bài khác nhau/u,
        answers: sheets('hai'),
      },
      {
        edit: all(remove(hai), move(ba, hai)),
        choose: byMistake,
        answers: [...sheets('hai'), ...sheets('ba')],
      },
      {
        edit: all(...['hai', 'ba', 'bon', 'van-hoa'].map((name) => remove(`${march}${name}.md`))),
        choose: /--accept-loss/u,
        answers: [],
      },
    ],
    correct: [
      { edit: write(hai, rewritten), answers: sheets('hai') },
      {
        edit: replace(hai, 'title: Tin thứ hai\n', 'title: Tin thứ hai\ndraft: true\n'),
        choose: /vẫn ở đó/u,
        answers: sheets('hai'),
      },
    ],
    withdraw: [{ edit: remove(hai), choose: withdrawn, answers: sheets('hai') }],
  },
  stub: {
    rename: [
      {
        edit: move(stub, `${march}da-doi.md`),
        choose: /vẫn là bài ấy/u,
        answers: ['/2020/03/so-khai/'],
      },
      {
        edit: all(remove(stub), write(`${march}hoan-toan-khac.md`, rewritten)),
        choose: renamed,
        knows: { file: `content/${march}hoan-toan-khac.md` },
        answers: ['/2020/03/so-khai/'],
      },
    ],
    remove: [{ edit: remove(stub), choose: byMistake, answers: ['/2020/03/so-khai/'] }],
    correct: [
      {
        edit: write(stub, article({ title: 'Tin nay đã đủ' }, 'Nội dung đầy đủ.')),
        answers: ['/2020/03/so-khai/'],
      },
      {
        edit: replace(stub, 'stub: true', 'stub: true\ndraft: true'),
        choose: /vẫn ở đó/u,
        answers: ['/2020/03/so-khai/'],
      },
    ],
    withdraw: [{ edit: remove(stub), choose: withdrawn, answers: ['/2020/03/so-khai/'] }],
  },
  textCopy: {
    rename: [
      { edit: move(ba, `${march}tin-ba.md`), choose: /vẫn là bài ấy/u, answers: sheets('ba') },
    ],
    remove: [
      {
        edit: replace('site.yaml', 'samples:', 'textCopies: false\nsamples:'),
        answers: sheets('ba'),
      },
    ],
    correct: [{ edit: write(ba, rewritten), answers: sheets('ba') }],
    withdraw: [
      {
        edit: replace(ba, 'title:', 'withdrawn: { date: 2020-05-01, reason: Nhầm }\ntitle:'),
        answers: sheets('ba'),
      },
    ],
  },
  noticeSheet: {
    rename: [
      { edit: move(ba, `${march}tin-ba.md`), choose: /vẫn là bài ấy/u, answers: sheets('ba') },
    ],
    remove: [
      {
        edit: replace('site.yaml', 'samples:', 'noticeSheets: false\nsamples:'),
        answers: sheets('ba'),
      },
    ],
    correct: [{ edit: write(ba, rewritten), answers: sheets('ba') }],
    withdraw: [
      {
        edit: replace(ba, 'title:', 'withdrawn: { date: 2020-05-01, reason: Nhầm }\ntitle:'),
        answers: sheets('ba'),
      },
    ],
  },
  announcerScript: nothing,
  withdrawnCopy: nothing,
  withdrawn: {
    rename: [
      {
        edit: move(`${march}da-go.md`, `${march}da-go-han.md`),
        choose: renamed,
        knows: { file: `content/${march}da-go-han.md` },
        answers: ['/2020/03/da-go/', '/2020/03/da-go/bang-tin/'],
      },
      {
        edit: move('pages/da-go.md', 'pages/da-go-han.md'),
        choose: renamed,
        knows: { file: 'content/pages/da-go-han.md' },
        answers: ['/da-go/'],
      },
    ],
    remove: [
      { edit: remove(`${march}da-go.md`), choose: byMistake, answers: ['/2020/03/da-go/'] },
      { edit: remove('pages/da-go.md'), choose: byMistake, answers: ['/da-go/'] },
    ],
    correct: [
      {
        edit: replace(`${march}da-go.md`, 'reason: Nhầm', 'reason: Trùng'),
        answers: ['/2020/03/da-go/'],
      },
    ],
    withdraw: none,
  },
  document: ofText('documents', 'van-ban', '/van-ban/van-ban/'),
  plainPage: ofText('pages', 'gioi-thieu', '/gioi-thieu/'),
  category: {
    rename: [
      {
        edit: renamedCategory,
        choose: renamed,
        answers: ['/chuyen-muc/chinh-tri/', '/chuyen-muc/chinh-tri/trang-3/'],
      },
    ],
    remove: [
      { edit: withoutCategory, choose: byMistake, answers: ['/chuyen-muc/xa-hoi/'] },
      {
        edit: removedCategory,
        choose: forGood,
        answers: ['/chuyen-muc/chinh-tri/', '/chuyen-muc/chinh-tri/feed.json'],
      },
    ],
    correct: [
      { edit: replace('categories.yaml', 'Xã hội', 'Đời sống'), answers: ['/chuyen-muc/xa-hoi/'] },
    ],
    withdraw: none,
  },
  unit: {
    rename: [{ edit: renamedUnit, choose: renamed, answers: ['/don-vi/dang-bo-xa-khac/'] }],
    remove: [
      {
        edit: replace('units.yaml', loneUnit, ''),
        choose: byMistake,
        answers: ['/don-vi/dang-bo-xa-le/', '/don-vi/dang-bo-xa-le/atom.xml'],
      },
      { edit: withoutUnit, choose: forGood, answers: ['/don-vi/dang-bo-xa-khac/'] },
    ],
    correct: [
      {
        edit: replace('units.yaml', 'Đảng bộ xã Khác', 'Đảng bộ xã Kia'),
        answers: ['/don-vi/dang-bo-xa-khac/'],
      },
    ],
    withdraw: none,
  },
  congress: {
    rename: [
      {
        edit: all(
          replace('congresses.yaml', 'id: dai-hoi-hong-duc', 'id: dai-hoi-xa-hong-duc'),
          replace(`${march}mot.md`, 'dai-hoi-hong-duc', 'dai-hoi-xa-hong-duc'),
        ),
        choose: renamed,
        answers: ['/dai-hoi/dai-hoi-hong-duc/'],
      },
    ],
    remove: [
      {
        edit: all(
          replace('congresses.yaml', congressEntry, ''),
          inArticle('congress: dai-hoi-hong-duc\n'),
        ),
        choose: byMistake,
        answers: ['/dai-hoi/dai-hoi-hong-duc/', ...orders],
      },
      {
        edit: all(
          replace('congresses.yaml', congressEntry, ''),
          inArticle('congress: dai-hoi-hong-duc\n'),
        ),
        choose: forGood,
        answers: ['/dai-hoi/dai-hoi-hong-duc/', ...orders],
      },
    ],
    correct: [
      {
        edit: replace('congresses.yaml', 'planned: 2020-04-01', 'planned: 2020-05-06'),
        answers: ['/dai-hoi/dai-hoi-hong-duc/'],
      },
    ],
    withdraw: none,
  },
  broadcast: ofText(
    'broadcasts/2020/03',
    '11-0530-ban-tin',
    '/truyen-thanh/2020/03/11-0530-ban-tin/',
  ),
  programme: {
    rename: [
      { edit: renamedProgramme, choose: renamed, answers: ['/truyen-thanh/chuong-trinh/ban-tin/'] },
    ],
    remove: [
      { edit: withoutProgramme, choose: byMistake, answers: [] },
      {
        edit: withoutProgramme,
        choose: /bỏ hẳn|gỡ hẳn/u,
        answers: ['/truyen-thanh/chuong-trinh/ban-tin/'],
      },
    ],
    correct: [
      {
        edit: replace('programmes.yaml', 'name: Bản tin', 'name: Bản tin sáng'),
        answers: ['/truyen-thanh/chuong-trinh/ban-tin/'],
      },
    ],
    withdraw: none,
  },
  programmePage: {
    ...nothing,
    rename: [
      {
        edit: renamedProgramme,
        choose: renamed,
        answers: ['/truyen-thanh/chuong-trinh/ban-tin/trang-1/'],
      },
    ],
    remove: [
      {
        edit: withoutProgramme,
        choose: /bỏ hẳn|gỡ hẳn/u,
        answers: ['/truyen-thanh/chuong-trinh/ban-tin/trang-1/'],
      },
    ],
    correct: [
      {
        edit: all(
          replace('programmes.yaml', 'programmes:\n', `programmes:\n${otherProgramme}`),
          replace(`${broadcasts}12-0530-ban-tin.md`, 'programme: ban-tin', 'programme: thoi-su'),
        ),
        answers: ['/truyen-thanh/chuong-trinh/ban-tin/trang-2/'],
      },
    ],
  },
  radio: radioEdits('/truyen-thanh/'),
  radioSheet: radioEdits('/truyen-thanh/lich/'),
  thread: {
    rename: [
      {
        edit: all(
          replace('threads.yaml', 'id: dong-cu', 'id: dong-moi'),
          replace(`${march}mot.md`, 'dong-cu', 'dong-moi'),
        ),
        choose: renamed,
        answers: ['/dong-su-kien/dong-cu/'],
      },
    ],
    remove: [
      {
        edit: all(remove('threads.yaml'), inArticle('thread: dong-cu\n')),
        choose: byMistake,
        answers: ['/dong-su-kien/dong-cu/'],
      },
      {
        edit: all(remove('threads.yaml'), inArticle('thread: dong-cu\n')),
        choose: forGood,
        answers: ['/dong-su-kien/dong-cu/'],
      },
    ],
    correct: [
      {
        edit: replace('threads.yaml', 'Dòng sự kiện', 'Đại hội'),
        answers: ['/dong-su-kien/dong-cu/'],
      },
    ],
    withdraw: none,
  },
  term: {
    rename: none,
    remove: [
      {
        edit: replace('congresses.yaml', '    term: { from: 2020, to: 2025 }\n', ''),
        choose: forGood,
        answers: orders,
      },
    ],
    correct: [
      {
        edit: replace('congresses.yaml', 'to: 2025', 'to: 2026'),
        choose: /sửa nhiệm kỳ/u,
        answers: orders,
      },
    ],
    withdraw: none,
  },
  numberedPage: {
    rename: [
      {
        edit: renamedCategory,
        choose: renamed,
        answers: ['/chuyen-muc/chinh-tri/trang-1/', '/chuyen-muc/chinh-tri/trang-4/'],
      },
    ],
    remove: [
      { edit: removedCategory, choose: forGood, answers: ['/chuyen-muc/chinh-tri/trang-1/'] },
    ],
    correct: [
      {
        edit: all(
          ...['hai', 'ba', 'bon'].map((name) =>
            replace(`${march}${name}.md`, 'category: chinh-tri', 'category: van-hoa'),
          ),
        ),
        answers: ['/chuyen-muc/chinh-tri/trang-4/'],
      },
    ],
    withdraw: none,
  },
  unitLetter: {
    ...nothing,
    correct: [
      {
        edit: replace('units.yaml', 'Đảng bộ xã Khác', 'Đảng bộ xã Lạ'),
        answers: ['/don-vi/chu-cai/k/'],
      },
    ],
  },
  archiveYear: {
    ...nothing,
    correct: [
      {
        edit: replace('articles/2020/04/nam.md', 'date: 2020-04-05', 'date: 2019-04-05'),
        answers: ['/luu-tru/2020/'],
      },
    ],
    remove: [
      {
        edit: replace(
          'articles/2020/04/nam.md',
          'title:',
          'withdrawn: { date: 2020-05-01, reason: Nhầm }\ntitle:',
        ),
        answers: ['/luu-tru/2020/'],
      },
    ],
  },
  archiveMonth: {
    ...nothing,
    correct: [
      {
        edit: replace('articles/2020/04/nam.md', 'date: 2020-04-05', 'date: 2020-03-05'),
        answers: ['/luu-tru/2020/04/'],
      },
    ],
    remove: [
      {
        edit: replace(
          'articles/2020/04/nam.md',
          'title:',
          'withdrawn: { date: 2020-05-01, reason: Nhầm }\ntitle:',
        ),
        answers: ['/luu-tru/2020/04/'],
      },
    ],
  },
  weekSheet: {
    ...nothing,
    correct: [
      {
        edit: replace('articles/2020/04/nam.md', 'date: 2020-04-05', 'date: 2020-04-06'),
        answers: ['/luu-tru/tuan/2020-03-30/'],
      },
    ],
    remove: [
      {
        edit: replace(
          'articles/2020/04/nam.md',
          'title:',
          'withdrawn: { date: 2020-05-01, reason: Nhầm }\ntitle:',
        ),
        answers: ['/luu-tru/tuan/2020-03-30/'],
      },
    ],
  },
  progressBoard: {
    ...nothing,
    correct: [
      {
        edit: replace('congresses.yaml', 'planned: 2020-04-01', 'planned: 2020-05-06'),
        answers: ['/tien-do-dai-hoi/', '/tien-do-dai-hoi/theo-don-vi/'],
      },
    ],
    remove: [
      {
        edit: all(remove('congresses.yaml'), inArticle('congress: dai-hoi-hong-duc\n')),
        choose: /bỏ hẳn|npm run build/u,
        answers: ['/tien-do-dai-hoi/', '/tien-do-dai-hoi/theo-don-vi/'],
      },
    ],
  },
  comparisons: {
    ...nothing,
    correct: [
      {
        edit: replace('congresses.yaml', 'what: Trúng cử', 'what: Được bầu'),
        answers: ['/so-sanh/'],
      },
    ],
    remove: [{ edit: replace('congresses.yaml', resultLine, ''), answers: ['/so-sanh/'] }],
  },
  consultations: {
    ...nothing,
    correct: [
      {
        edit: replace('congresses.yaml', 'closes: 2020-03-20', 'closes: 2020-03-25'),
        answers: ['/gop-y/'],
      },
    ],
    remove: [{ edit: replace('congresses.yaml', consultationLine, ''), answers: ['/gop-y/'] }],
  },
  consultation: {
    ...nothing,
    correct: [
      {
        edit: replace('congresses.yaml', 'id: du-thao', 'id: du-thao-khac'),
        answers: ['/gop-y/du-thao/'],
      },
    ],
    remove: [
      { edit: replace('congresses.yaml', consultationLine, ''), answers: ['/gop-y/du-thao/'] },
    ],
  },
  events: {
    ...nothing,
    correct: [
      { edit: replace('events.yaml', 'name: Hội', 'name: Ngày hội'), answers: ['/su-kien/'] },
    ],
    remove: [
      {
        edit: replace('events.yaml', eventLine, ''),
        choose: /bỏ hẳn|npm run build/u,
        answers: ['/su-kien/'],
      },
    ],
  },
  event: {
    rename: [
      {
        edit: replace('events.yaml', 'id: hoi', 'id: hoi-lang'),
        choose: renamed,
        answers: ['/su-kien/hoi/'],
      },
    ],
    remove: [
      {
        edit: replace('events.yaml', eventLine, ''),
        choose: byMistake,
        answers: ['/su-kien/hoi/'],
      },
      { edit: replace('events.yaml', eventLine, ''), choose: forGood, answers: ['/su-kien/hoi/'] },
    ],
    correct: [
      {
        edit: replace('events.yaml', 'name: Hội', 'name: Ngày hội'),
        answers: ['/su-kien/hoi/'],
      },
    ],
    withdraw: none,
  },
  workCalendar: {
    ...nothing,
    correct: [
      { edit: replace('events.yaml', 'name: Họp', 'name: Giao ban'), answers: ['/lich-cong-tac/'] },
    ],
    remove: [{ edit: replace('events.yaml', workLine, ''), answers: ['/lich-cong-tac/'] }],
  },
  organization: {
    ...nothing,
    correct: [{ edit: replace('units.yaml', 'Việc riêng', 'Việc khác'), answers: ['/to-chuc/'] }],
    remove: [{ edit: replace('units.yaml', taskLine, ''), answers: ['/to-chuc/'] }],
  },
  englishIndex: {
    ...nothing,
    correct: [
      { edit: replace('pages/en/about.md', 'title: About', 'title: About us'), answers: ['/en/'] },
    ],
    remove: [
      {
        edit: replace(
          'pages/en/about.md',
          'lang: en',
          'lang: en\nwithdrawn: { date: 2020-04-01, reason: Nhầm }',
        ),
        answers: ['/en/', '/en/about/'],
      },
    ],
  },
  documents: {
    ...nothing,
    correct: [
      {
        edit: replace('documents/van-ban.md', 'issued: 2019-05-30', 'issued: 2020-05-30'),
        answers: ['/van-ban/nam/2019/'],
      },
    ],
    remove: [
      {
        edit: replace(
          'documents/quyet-dinh.md',
          'number:',
          'withdrawn: { date: 2020-05-01, reason: Nhầm }\nnumber:',
        ),
        answers: ['/van-ban/nam/2020/', '/van-ban/loai/quyet-dinh/', '/van-ban/quyet-dinh/'],
      },
    ],
  },
  closing: {
    ...nothing,
    correct: [
      {
        edit: replace('site.yaml', 'reason: Sáp nhập', 'reason: Giải thể'),
        answers: ['/ngung-cap-nhat/'],
      },
    ],
    remove: [
      { edit: replace('site.yaml', closing, ''), choose: byMistake, answers: ['/ngung-cap-nhat/'] },
      { edit: replace('site.yaml', closing, ''), choose: forGood, answers: ['/ngung-cap-nhat/'] },
    ],
  },
  home: ofProgram('/'),
  archive: ofProgram('/luu-tru/'),
  search: ofProgram('/tim-kiem/'),
  corrections: ofProgram('/dinh-chinh/'),
  openData: ofProgram('/du-lieu/'),
  siteMap: ofProgram('/so-do-trang/'),
  unitIndex: ofProgram('/don-vi/'),
  offline: ofProgram('/ngoai-tuyen/'),
  notFound: ofProgram('/404.html'),
  openDataFile: ofProgram('/du-lieu/bai-viet.csv'),
  moved: nothing,
  movedChoices: nothing,
  movedCopy: nothing,
  media: {
    rename: [
      {
        edit: move('media/ke-hoach.pdf', 'media/ke-hoach-2020.pdf'),
        choose: /đã đổi tên/u,
        answers: ['/media/ke-hoach.pdf'],
      },
      {
        edit: move('media/ke-hoach.pdf', 'media/ke-hoach-2020.pdf'),
        choose: byMistake,
        answers: ['/media/ke-hoach.pdf'],
      },
      {
        edit: all(
          remove('media/ke-hoach.pdf'),
          write('media/ke-hoach-2.pdf', '%PDF-1.4\n9\n%%EOF\n'),
        ),
        choose: /tên khác/u,
        knows: { file: 'content/media/ke-hoach-2.pdf' },
        answers: ['/media/ke-hoach.pdf'],
      },
    ],
    remove: [
      { edit: remove('media/ke-hoach.pdf'), choose: byMistake, answers: ['/media/ke-hoach.pdf'] },
    ],
    correct: [
      {
        edit: write('media/ke-hoach.pdf', '%PDF-1.4\n8\n%%EOF\n'),
        answers: ['/media/ke-hoach.pdf'],
      },
      {
        edit: all(
          replace(`${march}kem-tep.md`, '[kế hoạch](/media/kem-bai.pdf)', 'kế hoạch'),
          write(
            `${march}nhap.md`,
            article({ title: 'Bài nháp', draft: 'true' }, 'Xem [kế hoạch](/media/kem-bai.pdf).'),
          ),
        ),
        choose: /vẫn ở đó/u,
        knows: { file: `content/${march}nhap.md` },
        answers: ['/media/kem-bai.pdf'],
      },
    ],
    withdraw: [
      { edit: remove('media/ke-hoach.pdf'), choose: withdrawn, answers: ['/media/ke-hoach.pdf'] },
      {
        edit: withdrawnDocument,
        choose: /--live/u,
        answers: ['/media/kem-van-ban.pdf', '/van-ban/van-ban/'],
      },
    ],
  },
  feed: {
    rename: [
      {
        edit: renamedCategory,
        choose: renamed,
        answers: ['/chuyen-muc/chinh-tri/atom.xml', '/chuyen-muc/chinh-tri/feed.json'],
      },
    ],
    remove: [
      { edit: removedCategory, choose: forGood, answers: ['/chuyen-muc/chinh-tri/atom.xml'] },
    ],
    correct: [
      {
        edit: replace('categories.yaml', 'Xã hội', 'Đời sống'),
        answers: ['/chuyen-muc/xa-hoi/atom.xml'],
      },
    ],
    withdraw: none,
  },
  calendar: {
    rename: [{ edit: renamedUnit, choose: renamed, answers: ['/don-vi/dang-bo-xa-khac/lich.ics'] }],
    remove: [{ edit: withoutUnit, choose: forGood, answers: ['/don-vi/dang-bo-xa-khac/lich.ics'] }],
    correct: [
      {
        edit: replace('congresses.yaml', 'unit: dang-bo-xa-khac', 'unit: dang-bo-xa-hong-duc'),
        answers: ['/don-vi/dang-bo-xa-khac/lich.ics'],
      },
    ],
    withdraw: none,
  },
  alias: {
    rename: [aliasEdit('aliases: [/2019/12/ten-khac/]')],
    remove: [aliasEdit('')],
    correct: [aliasEdit('aliases: [/2019/11/ten-cu/]')],
    withdraw: [
      {
        edit: replace(
          `${march}co-dia-chi-cu.md`,
          'title:',
          'withdrawn: { date: 2020-05-01, reason: Nhầm }\ntitle:',
        ),
        answers: ['/2019/12/ten-cu/', '/2019/12/ten-cu/ban-in.txt'],
      },
    ],
  },
  formerId: {
    rename: [formerIdEdit('    formerIds: [van-the]\n')],
    remove: [formerIdEdit('')],
    correct: [formerIdEdit('    formerIds: [van-nghe-cu]\n')],
    withdraw: none,
  },
  redirectLine: {
    rename: [{ edit: replace('redirects.yaml', '/cu.html', '/cu.htm'), answers: ['/cu.html'] }],
    remove: [
      {
        edit: replace(
          'redirects.yaml',
          '  - from: /Default.aspx?id=1\n    to: /2020/03/mot/\n',
          '',
        ),
        answers: ['/Default.aspx?id=1'],
      },
    ],
    correct: [
      {
        edit: replace('redirects.yaml', 'to: /lien-he/', 'to: /gioi-thieu/'),
        answers: ['/cu.html'],
      },
    ],
    withdraw: none,
  },
  withdrawnFile: {
    rename: [
      {
        edit: replace('withdrawn-media.yaml', '/media/da-go.pdf', '/media/da-go-2.pdf'),
        choose: /vẫn gỡ/u,
        answers: ['/media/da-go.pdf'],
      },
    ],
    remove: [
      { edit: remove('withdrawn-media.yaml'), choose: /vẫn gỡ/u, answers: ['/media/da-go.pdf'] },
      {
        edit: all(remove('withdrawn-media.yaml'), ({ before }) => {
          before.set('content/media/da-go.pdf', '%PDF-1.4\n0\n%%EOF\n');
        }),
        choose: /lại dùng/u,
        answers: ['/media/da-go.pdf'],
      },
      {
        edit: all(
          withdrawnDocument,
          published,
          replace('documents/van-ban.md', `${withdrawal}\n`, ''),
          replace('documents/van-ban.md', 'file: /media/kem-van-ban.pdf\n', ''),
          remove('media/kem-van-ban.pdf'),
        ),
        choose: /vẫn gỡ/u,
        answers: ['/media/kem-van-ban.pdf', '/van-ban/van-ban/'],
      },
    ],
    correct: [
      {
        edit: replace('withdrawn-media.yaml', 'reason: Nhầm', 'reason: Trùng'),
        answers: ['/media/da-go.pdf'],
      },
    ],
    withdraw: none,
  },
  baseUrl: {
    ...nothing,
    correct: [
      settingEdit(
        'baseUrl: https://tin.example/',
        'baseUrl: https://moi.example/',
        /không định đổi/u,
      ),
      settingEdit('baseUrl: https://tin.example/', 'baseUrl: https://moi.example/', /đúng là đổi/u),
    ],
  },
  formerBaseUrl: {
    ...nothing,
    correct: [settingEdit('https://cu.example/', 'https://cu-2.example/')],
    remove: [settingEdit('formerBaseUrls:\n  - https://cu.example/\n', '')],
  },
  predecessorSite: {
    ...nothing,
    correct: [twoPagesEdit(/mới thay/u), twoPagesEdit(/giữ trang cũ/u)],
    remove: [
      settingEdit(
        'predecessorSites:\n  - baseUrl: https://xa.example/\n    moved:\n      - { from: /lien-he/, to: /lien-he/ }\n',
        '',
      ),
    ],
  },
  identity: {
    ...nothing,
    correct: [settingEdit('identity: https://dau.example/', 'identity: https://khac.example/')],
    remove: [settingEdit('identity: https://dau.example/\n', '')],
  },
  articlesPerPage: {
    ...nothing,
    correct: [
      settingEdit('articlesPerPage: 2', 'articlesPerPage: 3', /không định đổi/u),
      settingEdit('articlesPerPage: 2', 'articlesPerPage: 3', /đúng là đổi/u),
    ],
    remove: [
      settingEdit('articlesPerPage: 2\n', '', /không định đổi/u),
      settingEdit('articlesPerPage: 2\n', '', /đúng là đổi/u),
    ],
  },
  cardsSince: {
    ...nothing,
    correct: [settingEdit('cardsSince: 2020-03-31', 'cardsSince: 2020-05-31')],
    remove: [settingEdit('cardsSince: 2020-03-31\n', '')],
  },
  samples: {
    ...nothing,
    correct: [
      settingEdit('samples: true', 'samples: false', /muốn giữ/u),
      settingEdit('samples: true', 'samples: false', /đúng là bỏ/u),
    ],
  },
};
