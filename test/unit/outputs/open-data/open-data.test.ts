import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registerCsv } from '../../../../src/outputs/open-data/open-data-csv.ts';
import {
  registerFields,
  registerNames,
  registerSchema,
  type RecordOf,
} from '../../../../src/site/open-data/registers.ts';
import { openData } from '../output-texts.ts';
import { makeNewsroom } from '../../site/make-newsroom.ts';
import { base, hostileRead, options, textAt, variedSite } from '../make-outputs.ts';
import { parseCsv } from './parse-csv.ts';

type ArticleRecord = RecordOf<'articles'>;

interface ArticleRegister {
  readonly articles: readonly ArticleRecord[];
}

const articleFields = registerFields('articles');
const files = openData(makeNewsroom(variedSite), options);
const register = JSON.parse(textAt(files, '/du-lieu/bai-viet.json')) as ArticleRegister;
const schema = JSON.parse(textAt(files, '/du-lieu/bai-viet.schema.json')) as object;
const csv = textAt(files, '/du-lieu/bai-viet.csv');
const validate = new Ajv2020({ allErrors: true }).compile(schema);

const bySlug = (slug: string): ArticleRecord | undefined =>
  register.articles.find(({ id }) => id.endsWith(`/${slug}`));

test('three files of each register', () => {
  expect(files.map(({ path }) => path)).toEqual(
    [
      'bai-viet',
      'don-vi',
      'dai-hoi',
      'buoc-dai-hoi',
      'van-kien',
      'so-lieu-dai-hoi',
      'gop-y',
      'chi-tieu',
      'chuc-vu',
      'lien-he',
      'su-kien',
      'chuong-trinh',
      'buoi-phat',
      'van-ban',
    ].flatMap((name) =>
      ['json', 'csv', 'schema.json'].map((ending) => `/du-lieu/${name}.${ending}`),
    ),
  );
});

describe('JSON', () => {
  test('is valid by its published schema and by the schema it is made from', () => {
    expect(validate(register), JSON.stringify(validate.errors)).toBe(true);
    expect(registerSchema('articles').safeParse(register).success).toBe(true);
  });

  test.each<[string, object]>([
    ['an unknown key', { ...register, more: 1 }],
    ['a count in words', { ...register, count: 'năm' }],
    ['an article without a title', { ...register, articles: [{ id: '2020/03/a' }] }],
    ['a date of another form', { ...register, updated: '13/03/2020' }],
  ])('the schema refuses %s', (_name, other) => {
    expect(validate(other)).toBe(false);
  });

  test('describes the register as a whole', () => {
    expect(register).toMatchObject({
      $schema: `${base}du-lieu/bai-viet.schema.json`,
      name: 'Danh mục bài',
      license: 'Được dùng lại',
      updated: '2020-03-12',
      count: 5,
    });
    expect(register.articles.map(({ id }) => id)).toEqual(
      ['03/ba', '03/bon', '03/hai', '03/mot', '02/ban-dau'].map((id) => `2020/${id}`),
    );
  });

  test('has what is known about each article', () => {
    expect(bySlug('hai')).toEqual({
      id: '2020/03/hai',
      url: `${base}2020/03/hai/`,
      title: 'Bài 2020/03/hai',
      date: '2020-03-06T07:30+07:00',
      datePrecision: 'minute',
      updated: '2020-03-06',
      categoryId: 'xa-hoi',
      categoryName: 'Chuyên mục xa-hoi',
      unitIds: [],
      unitNames: [],
      authors: ['Nguyễn Văn A', 'Trần <B>'],
      isStub: false,
      isSample: false,
      hasAudio: true,
      wordCount: 6,
    });
    expect(bySlug('ba')).toMatchObject({ date: '2020-03', title: hostileRead, byline: '=1+1' });
    expect(bySlug('ban-dau')).toMatchObject({ isStub: true, unitNames: ['Đảng bộ hong-duc'] });
    expect(bySlug('bon')).toMatchObject({ isSample: true });
  });

  test('a site without articles has an empty register', () => {
    const empty = textAt(openData(makeNewsroom(), options), '/du-lieu/bai-viet.json');
    expect(JSON.parse(empty)).not.toHaveProperty('updated');
    expect(validate(JSON.parse(empty))).toBe(true);
  });

  test('a preview contains only what residents may read', () => {
    expect(openData(makeNewsroom(variedSite, true), options)).toEqual(files);
  });
});

test('every field of every register is described', () => {
  const all = registerNames.flatMap((name) => registerFields(name));
  expect(all.filter(({ description }) => description.length <= 5)).toEqual([]);
});

test('the fields of articles', () => {
  expect(articleFields.map(({ name }) => name)).toEqual([
    'id',
    'url',
    'title',
    'date',
    'datePrecision',
    'updated',
    'categoryId',
    'categoryName',
    'unitIds',
    'unitNames',
    'byline',
    'authors',
    'isStub',
    'isSample',
    'hasAudio',
    'wordCount',
  ]);
  expect(articleFields.filter(({ isOptional }) => isOptional).map(({ name }) => name)).toEqual([
    'updated',
    'byline',
    'wordCount',
  ]);
});

/** The visible text of a cell, without the apostrophe before a formula. */
const cellOf = (value: ArticleRecord[keyof ArticleRecord]): string => {
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '');
  return /^[-=+@\t\r\uff1d\uff0b\uff0d\uff20]/u.test(text) ? `'${text}` : text;
};

const rowsOf = (articles: readonly ArticleRecord[]): string[][] => [
  articleFields.map(({ name }) => name),
  ...articles.map((article) =>
    articleFields.map(({ name }) => cellOf(article[name as keyof ArticleRecord])),
  ),
];

describe('CSV', () => {
  test('begins with a byte order mark and ends its lines as RFC 4180 has it', () => {
    expect(csv.startsWith('\ufeffid,url,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  test('reads back as the rows of the register', () => {
    expect(parseCsv(csv.slice(1, -2))).toEqual(rowsOf(register.articles));
    expect(csv).toContain(`,'=1+1,'@x,`);
  });

  test('any title reads back, and none is a formula', () => {
    const sign = fc.constantFrom(...'=+-@\t\r\n",;\'＝＋－＠aĐ');
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1 }), (signs) => {
        const record = { ...(register.articles[0] as ArticleRecord), title: signs.join('') };
        const rows = parseCsv(
          registerCsv(
            articleFields.map(({ name }) => name),
            [record],
          ).slice(1, -2),
        );
        expect(rows).toEqual(rowsOf([record]));
        expect(rows[1]?.filter((cell) => /^[-=+@\t\r]/u.test(cell))).toEqual([]);
      }),
    );
  });
});
