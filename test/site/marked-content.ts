import { stringify } from 'yaml';
import type { ContentType } from '../../src/content/schema/content-types.ts';
import { approvalMarkOf, approvedText } from '../../src/content/approval/approval-mark.ts';
import { checksumOf } from '../../src/file-system/checksum.ts';
import { png } from '../unit/content/make-content.ts';
import { holderOf, markedFields, markedFile, type FieldName, type Plain } from './field-markers.ts';

/*
 * A site with a marker in every field of every content type, and other records of each type as
 * targets for it. Values are plain, so that one can be changed before the files are written.
 */

/** The values of files by path below the content folder; `body` is the text below front matter. */
export type MarkedContent = Record<string, Plain & { body?: string }>;

/** The file with each type's marked record. */
export const markedPaths = {
  article: 'articles/2020/03/bai-chinh.md',
  page: 'pages/trang-chinh.md',
  document: 'documents/van-ban-chinh.md',
  broadcast: 'broadcasts/2020/04/15-0637-qx-phat.md',
  programmes: 'programmes.yaml',
  site: 'site.yaml',
  look: 'look.yaml',
  categories: 'categories.yaml',
  units: 'units.yaml',
  kinds: 'kinds.yaml',
  threads: 'threads.yaml',
  redirects: 'redirects.yaml',
  events: 'events.yaml',
  congresses: 'congresses.yaml',
  'withdrawn-media': 'withdrawn-media.yaml',
  words: 'words.yaml',
} as const;

const markerOf = (name: FieldName): unknown =>
  markedFields.find((each) => each.name === name)?.marker?.value;

const other = (title: string, date: string): Plain & { body: string } => ({
  title,
  date,
  category: 'muc-khac',
  body: `Nội dung của ${title}.`,
});

const set = (root: Plain, path: string, value: unknown): void => {
  const keys = path.split('.');
  holderOf(root, keys)[keys.at(-1) ?? ''] = value;
};

const markedArticle = (): Plain & { body: string } => {
  const { withdrawn: _gone, sortDay: _day, ...article } = markedFile('article');
  set(article, 'category', markerOf('categories: categories.id'));
  set(article, 'unit', [markerOf('units: units.id')]);
  set(article, 'congress', markerOf('congresses: congresses.id'));
  set(article, 'thread', markerOf('threads: threads.id'));
  const { title, date, url } = (article['related'] as Plain[]).at(-1) ?? {};
  article['related'] = ['2020/03/bai-khac', { title, date, url }];
  set(article, 'review.step', 'gui-duyet');
  for (const field of ['publishAt', 'expireAt']) Reflect.deleteProperty(article, field);
  set(article, 'byline', `${String(article['byline'])} QXQ`);
  return { ...article, body: `Nội dung có QXQ.\n\n${'Chữ. '.repeat(40)}` };
};

/** Words without digits, which prove any number, in two articles and an official document. */
export const markedQuote = { whole: 'Các số viết bằng chữ', other: 'số viết bằng chữ' };

/** Words about two people, in the same texts. */
export const markedPeople = {
  whole: 'Người Một và Người Hai nhận việc',
  other: 'Người Một và Người Hai',
};

const quotedText = `${markedQuote.whole}. ${markedPeople.whole}.`;

const append = (root: Plain, list: string, entry: Plain): void => {
  (root[list] as Plain[]).push(entry);
};

const markedUnits = (): Plain => {
  const units = markedFile('units');
  set(units, 'units.kind', markerOf('kinds: kinds.id'));
  set(units, 'units.parent', 'cap-tren');
  set(units, 'units.predecessors', ['don-vi-cu']);
  set(units, 'units.appointments.congress', markerOf('congresses: congresses.id'));
  set(units, 'units.appointments.quote', markedPeople.whole);
  set(units, 'units.appointments.person', 'Người Một');
  set(units, 'units.appointments.article', '2020/03/bai-khac');
  append(units, 'units', { id: 'cap-tren', name: 'Cấp trên', kind: 'dang-bo-huyen' });
  append(units, 'units', {
    id: 'don-vi-cu',
    name: 'Đơn vị cũ',
    kind: 'chi-bo',
    validTo: '2018-01-01',
  });
  append(units, 'units', {
    id: 'don-vi-khac',
    name: 'Đơn vị khác',
    kind: markerOf('kinds: kinds.id'),
    validTo: '2017-12-31',
  });
  return units;
};

const markedCongresses = (): Plain => {
  const congresses = markedFile('congresses');
  set(congresses, 'congresses.unit', markerOf('units: units.id'));
  set(congresses, 'congresses.kind', 'dai-bieu');
  set(congresses, 'congresses.level', markerOf('kinds: levels.id'));
  set(congresses, 'congresses.status', 'da-hoan-thanh');
  set(congresses, 'congresses.sessions.kind', 'tru-bi');
  set(congresses, 'congresses.facts.quote', 'Một câu của bài');
  set(congresses, 'congresses.facts.article', '2020/03/bai-khac');
  set(congresses, 'congresses.steps.kind', 'chi-bo');
  set(congresses, 'congresses.steps.article', '2020/03/bai-khac');
  set(congresses, 'congresses.papers.role', 'du-thao');
  set(congresses, 'congresses.papers.article', '2020/03/bai-khac');
  set(congresses, 'congresses.consultations.article', '2020/03/bai-khac');
  for (const list of ['delegates', 'results', 'goals', 'goals.reached']) {
    set(congresses, `congresses.${list}.quote`, markedQuote.whole);
    set(congresses, `congresses.${list}.article`, '2020/03/bai-khac');
  }
  append(holderOf(congresses, ['congresses', 'delegates']), 'delegates', {
    present: 6343,
    quote: markedQuote.whole,
    document: 'van-ban-cu',
  });
  append(congresses, 'congresses', {
    id: 'qx-theo-ke-hoach',
    name: 'Đại hội theo kế hoạch',
    unit: 'don-vi-khac',
    planned: markerOf('congresses: congresses.planned'),
  });
  append(congresses, 'congresses', {
    id: 'dai-hoi-khac',
    name: 'Đại hội khác',
    unit: 'don-vi-khac',
    planned: '2020-09',
  });
  return congresses;
};

const markedEvents = (): Plain => {
  const events = markedFile('events');
  set(events, 'events.kind', 'su-kien');
  set(events, 'events.unit', markerOf('units: units.id'));
  append(events, 'events', { id: 'viec', name: 'Việc', kind: 'cong-tac', from: '2020-03-02' });
  return events;
};

const markedKinds = (): Plain => {
  const kinds = markedFile('kinds');
  set(kinds, 'levels.rank', 3);
  set(kinds, 'kinds.level', 'co-so');
  for (const field of ['validFrom', 'validTo', 'changes']) {
    Reflect.deleteProperty(holderOf(kinds, ['kinds', field]), field);
  }
  return kinds;
};

const markedSite = (): Plain => {
  const site = markedFile('site');
  set(site, 'samples', true);
  Reflect.deleteProperty(holderOf(site, ['approval', 'since']), 'since');
  set(site, 'mainMenu.path', '/luu-tru/');
  set(site, 'footerMenu.path', '/luu-tru/');
  set(site, 'predecessorSites.moved.to', '/luu-tru/');
  set(site, 'oneStopPage', 'trang-chinh');
  return site;
};

const markedOfficialDocument = (): Plain & { body: string } => {
  const { withdrawn: _gone, ...officialDocument } = markedFile('document');
  set(officialDocument, 'unit', markerOf('units: units.id'));
  set(officialDocument, 'congress', markerOf('congresses: congresses.id'));
  set(officialDocument, 'role', 'nghi-quyet');
  officialDocument['replaces'] = ['van-ban-cu'];
  officialDocument['amends'] = ['van-ban-khac'];
  return { ...officialDocument, body: 'Toàn văn.' };
};

const markedProgrammes = (): Plain => {
  const programmes = markedFile('programmes');
  append(programmes, 'programmes', { id: 'chuong-trinh-khac', name: 'Chương trình khác' });
  return programmes;
};

const markedBroadcast = (): Plain & { body: string } => {
  const { withdrawn: _gone, ...broadcast } = markedFile('broadcast');
  set(broadcast, 'programme', markerOf('programmes: programmes.id'));
  set(broadcast, 'priority', 'uu-tien');
  set(broadcast, 'items.article', '2020/03/bai-khac');
  return { ...broadcast, body: 'Lời giới thiệu.' };
};

const otherOfficialDocument = (number: string): Plain => ({
  number,
  kind: 'Kế hoạch',
  issuer: 'Cơ quan khác',
  issued: '2018-01-05',
  abstract: `Việc của ${number}`,
  body: '',
});

const goneOf = (type: ContentType): Plain => ({ withdrawn: markedFile(type)['withdrawn'] });

/** The content with a marker in every field. */
export const markedContent = (): MarkedContent => {
  const categories = markedFile('categories');
  append(categories, 'categories', { id: 'muc-khac', name: 'Mục khác' });
  const threads = markedFile('threads');
  set(threads, 'threads.congress', markerOf('congresses: congresses.id'));
  append(threads, 'threads', { id: 'dong-khac', title: 'Dòng khác' });
  const redirects = markedFile('redirects');
  set(redirects, 'redirects.to', '/2020/03/bai-khac/');
  const { withdrawn: _gone, ...page } = markedFile('page');
  return {
    'site.yaml': markedSite(),
    /** Its values are colours and names of blocks, none of which is printed. */
    'look.yaml': { colour: '#0d3a80', font: 'co-chan' },
    'categories.yaml': categories,
    'units.yaml': markedUnits(),
    'kinds.yaml': markedKinds(),
    'events.yaml': markedEvents(),
    'congresses.yaml': markedCongresses(),
    'threads.yaml': threads,
    'redirects.yaml': redirects,
    [markedPaths.article]: markedArticle(),
    /** Withdrawn content has its own file, because it shows nothing else. */
    'articles/2020/03/bai-da-go.md': { ...other('Bài đã gỡ', '2020-03-02'), ...goneOf('article') },
    'pages/en/trang-anh.md': { title: 'English', lang: 'en', body: 'English.' },
    'pages/trang-da-go.md': { title: 'Trang đã gỡ', ...goneOf('page'), body: '' },
    'documents/van-ban-da-go.md': { ...otherOfficialDocument('7-KH/HU'), ...goneOf('document') },
    'programmes.yaml': markedProgrammes(),
    [markedPaths.broadcast]: markedBroadcast(),
    'broadcasts/2020/04/16-0530-da-go.md': {
      programme: markerOf('programmes: programmes.id'),
      date: '2020-04-16',
      ...goneOf('broadcast'),
      body: '',
    },
    'withdrawn-media.yaml': markedFile('withdrawn-media'),
    'words.yaml': markedFile('words'),
    'articles/2020/03/bai-theo-thang.md': {
      ...other('Bài theo tháng', '2020-03'),
      sortDay: markerOf('article: sortDay'),
    },
    'articles/2020/03/bai-khac.md': {
      ...other('Bài khác', '2020-03-04'),
      body: `Một câu của bài. Một câu khác. ${quotedText}`,
    },
    'articles/2020/03/bai-moi.md': {
      ...other('Bài mới', '2020-03-28'),
      body: `Một câu của bài. ${quotedText}`,
    },
    [markedPaths.page]: { ...page, body: 'Nội dung trang.' },
    'pages/trang-khac.md': { title: 'Trang khác', body: 'Nội dung trang khác.' },
    [markedPaths.document]: markedOfficialDocument(),
    'documents/van-ban-cu.md': { ...otherOfficialDocument('5-KH/HU'), body: quotedText },
    'documents/van-ban-khac.md': otherOfficialDocument('6-KH/HU'),
  };
};

/** The media files that the markers name. */
export const markedMedia = (): Readonly<Record<string, Uint8Array>> => {
  const fileOf = (name: FieldName): string => String(markerOf(name)).slice(1);
  const pdf = new TextEncoder().encode('%PDF-1.4\n');
  return {
    [fileOf('article: image.file')]: png,
    [fileOf('article: attachments.file')]: pdf,
    [fileOf('document: file')]: pdf,
    [fileOf('congresses: congresses.papers.file')]: pdf,
  };
};

/** An article's review that ends with an approval of the article as it is. */
const approved = (fields: Plain, body: string): Plain => {
  const { review } = fields;
  if (!Array.isArray(review)) return fields;
  const media = markedMedia();
  const mark = approvalMarkOf(approvedText(fields, body), (path) => {
    const bytes = media[path.slice(1)];
    return bytes && checksumOf(bytes).sha256;
  });
  const approval = { step: 'duyet', by: 'Người duyệt', at: '2020-03-03', mark };
  return { ...fields, review: [...(review as Plain[]), approval] };
};

/** A file's text: a register, or front matter with the text below it. */
export const textOf = ({ body, ...fields }: Plain & { body?: string }): string => {
  const yaml = stringify(approved(fields, body ?? ''), { lineWidth: 0 });
  return body === undefined ? yaml : `---\n${yaml}---\n\n${body}\n`;
};
