import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { sitePaths } from '../../../../src/url/site-path.ts';
import { openData } from '../output-texts.ts';
import { base, options, textAt } from '../make-outputs.ts';
import { makeOfficialDocument } from '../../content/make-official-document.ts';
import { makeBroadcast, makeProgramme } from '../../newsroom/make-broadcasts.ts';
import { makeCongress } from '../../newsroom/make-congress.ts';
import { makeNewsroom, makeUnit } from '../../site/make-newsroom.ts';
import { parseCsv } from './parse-csv.ts';

/* The registers of units, congresses and official documents. */

const newsroom = makeNewsroom({
  units: [
    makeUnit('huyen'),
    makeUnit('xa-cu', { parent: 'huyen', validTo: '2019-11-30' as never }),
    makeUnit('xa-moi', { parent: 'huyen', predecessors: ['xa-cu'], note: '=1+1' }),
  ],
  congresses: [
    makeCongress('sau', { unit: 'xa-moi', planned: '2020-04,2020-05', pilot: true }),
    makeCongress('truoc', {
      unit: 'huyen',
      actual: '2020-03-11/2020-03-12',
      ordinal: 25,
      term: { from: 2020, to: 2025 },
      asOf: '2020-03-13',
    }),
    makeCongress('con-lai', { unit: 'huyen', others: true }),
  ],
  programmes: [makeProgramme('tin', { days: [1, 7] }), makeProgramme('mau', { sample: true })],
  media: [{ name: 'a.mp3', bytes: 9000, sha256: 'a' }],
  broadcasts: [
    makeBroadcast('2020/03/12-0530-tin', { title: '=Tin', items: [{ at: 0, title: 'Lời chào' }] }),
    makeBroadcast('2020/03/13-0530-tin', { audio: sitePaths.media('a.mp3') }),
    makeBroadcast('2020/03/14-0530-tin', { audio: sitePaths.media('da-go.mp3') }),
  ],
  officialDocuments: [
    makeOfficialDocument('cu', '05-KH/HU', '2019-05-30'),
    makeOfficialDocument('moi', '06-KH/HU', '2020-01-02', {
      replaces: ['cu'],
      sample: true,
      signer: '@Người ký',
    }),
  ],
});
const files = openData(newsroom, {
  ...options,
  bytesOfMedia: new Map([['/media/a.mp3', 9000]]),
  secondsOfMedia: () => 61,
});
const read = (name: string) => JSON.parse(textAt(files, `/du-lieu/${name}.json`)) as never;

describe.each(['bai-viet', 'don-vi', 'dai-hoi', 'chuong-trinh', 'buoi-phat', 'van-ban'])(
  '%s',
  (name) => {
    const validate = new Ajv2020({ allErrors: true }).compile(read(`${name}.schema`));

    test('is valid by its schema, which refuses anything else', () => {
      expect(validate(read(name)), JSON.stringify(validate.errors)).toBe(true);
      expect(validate({ ...(read(name) as object), more: 1 })).toBe(false);
      expect(validate({ ...(read(name) as object), count: -1 })).toBe(false);
    });

    test('has a row of its CSV file for each record', () => {
      const csv = textAt(files, `/du-lieu/${name}.csv`).slice(1, -2);
      expect(parseCsv(csv)).toHaveLength(1 + (read(name) as { count: number }).count);
      expect(parseCsv(csv)[0]?.slice(0, 2)).toEqual(['id', 'url']);
    });
  },
);

test('units have what is above and before them', () => {
  const { units, count } = read('don-vi') as { units: object[]; count: number };
  expect(count).toBe(3);
  expect(units[1]).toMatchObject({
    id: 'xa-cu',
    url: `${base}don-vi/xa-cu/`,
    parentId: 'huyen',
    parentName: 'Đảng bộ huyen',
    validTo: '2019-11-30',
    predecessorIds: [],
  });
  expect(units[2]).toMatchObject({ predecessorIds: ['xa-cu'], note: '=1+1' });
  expect(textAt(files, '/du-lieu/don-vi.csv')).toContain(`'=1+1`);
});

test('congresses are in the order of time, as exact as their sources; the unnamed rest is left out', () => {
  const register = read('dai-hoi') as { congresses: object[]; updated: string };
  expect(register.updated).toBe('2020-03-13');
  expect(register.congresses).toMatchObject([
    {
      id: 'truoc',
      url: `${base}dai-hoi/truoc/`,
      unitId: 'huyen',
      status: 'da-hoan-thanh',
      actual: '2020-03-11/2020-03-12',
      termFrom: 2020,
      termTo: 2025,
      ordinal: 'XXV',
      isPilot: false,
    },
    { id: 'sau', status: 'du-kien', planned: '2020-04,2020-05', isPilot: true },
  ]);
  expect(register.congresses[1]).not.toHaveProperty('asOf');
});

test('official documents are newest first, with the ids of those that they replace', () => {
  const register = read('van-ban') as { officialDocuments: object[]; updated: string };
  expect(register.updated).toBe('2020-01-02');
  expect(register.officialDocuments).toMatchObject([
    { id: 'moi', url: `${base}van-ban/moi/`, replaces: ['cu'], amends: [], isSample: true },
    { id: 'cu', replaces: [], isSample: false },
  ]);
  expect(textAt(files, '/du-lieu/van-ban.csv')).toContain(`'@Người ký`);
});

test('programmes have their days, broadcasts their items and the sound that is still there', () => {
  expect((read('chuong-trinh') as { programmes: object[] }).programmes).toMatchObject([
    { id: 'tin', days: ['T2', 'CN'], slots: ['05:30', '17:00'], isSample: false },
    { id: 'mau', isSample: true },
  ]);
  const register = read('buoi-phat') as { broadcasts: object[]; updated: string };
  expect(register.updated).toBe('2020-03-14');
  expect(register.broadcasts).toMatchObject([
    { id: '2020/03/14-0530-tin' },
    { audioUrl: `${base}media/a.mp3`, bytes: 9000, seconds: 61, slots: ['05:30'] },
    { title: '=Tin', programmeName: 'Chương trình tin', items: ['Lời chào'], articleIds: [] },
  ]);
  expect(register.broadcasts[0]).not.toHaveProperty('audioUrl');
  expect(textAt(files, '/du-lieu/buoi-phat.csv')).toContain(`'=Tin`);
});
