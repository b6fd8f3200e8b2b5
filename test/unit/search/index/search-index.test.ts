import { describe, expect, test, vi } from 'vitest';
import { pagePart } from '../../../../src/search/index/page-part.ts';
import { joinYears, searchIndex } from '../../../../src/search/index/search-index.ts';
import { yearPart, type PagePartOf } from '../../../../src/search/index/year-part.ts';
import { searchDocument } from '../search-documents.ts';

const documents = Array.from({ length: 40 }, (_, index) =>
  searchDocument({
    url: `/20${18 + (index % 3)}/06/bai-${index}/`,
    title: `Bài số ${index}`,
    date: `20${18 + (index % 3)}-06-${String(1 + (index % 28)).padStart(2, '0')}`,
    text: `Đảng bộ xã thứ ${index} họp. constructor toString ${index}`,
  }),
);

const changed = (at: number, text: string): string[] => {
  const before = searchIndex(documents);
  const after = searchIndex(
    documents.map((each, index) => (index === at ? { ...each, text } : each)),
  );
  return [...after.keys()].filter((path) => !before.has(path));
};

describe('the files', () => {
  test('are the same whatever the order of the documents', () => {
    expect([...searchIndex(documents.toReversed())]).toEqual([...searchIndex(documents)]);
  });

  test('are JSON, in folders named after what they hold', () => {
    const files = searchIndex(documents);
    for (const [path, text] of files) {
      expect(() => JSON.parse(text) as unknown).not.toThrow();
      expect(path).toMatch(/^(?:muc-luc\.json|(?:dau|chung|\d{4})-[\da-f]{10}\/[\w-]+\.json)$/u);
    }
  });

  test('of other years keep their names when a text changes, whatever becomes rare or common by it', () => {
    for (const text of ['Chữ mới.', 'constructor toString 1 4 7', documents[4]?.text ?? '']) {
      const years = new Set(changed(0, text).map((path) => path.slice(0, 4)));
      expect(years).toEqual(new Set(['2018', 'dau-']));
    }
  });

  test('there are some without any document', () => {
    expect([...searchIndex([]).keys()]).toContain('muc-luc.json');
  });

  test('kept parts of pages and years give the same as parts made again', () => {
    const partOf = vi.fn<PagePartOf>((document) => structuredClone(pagePart(document)));
    const { files, years } = joinYears(documents, (year, held) =>
      structuredClone(yearPart(year, held, partOf)),
    );
    const whole = searchIndex(documents);
    expect(files.map(([name, text]) => whole.get(name) === text)).not.toContain(false);
    for (const { folder, files: held } of years)
      for (const [name, text] of held) expect(whole.get(`${folder}/${name}`)).toBe(text);
    expect(years).toHaveLength(3);
    expect(partOf).toHaveBeenCalledTimes(documents.length);
  });
});

test('names of many units are spread over small files, those of few are in one', () => {
  const units = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      searchDocument({
        type: 'unit',
        url: `/don-vi/${index}/`,
        title: `Đảng bộ xã Thôn${index % 97} Làng${index}`,
        date: undefined,
      }),
    );
  const namesIn = (count: number) =>
    [...searchIndex(units(count))].filter(([path]) => /\/t(?:ten|\d+)\.json$/u.test(path));
  expect(namesIn(20).map(([path]) => path.split('/')[1])).toEqual(['tten.json']);
  expect(namesIn(3000).length).toBeGreaterThan(30);
  for (const [, text] of namesIn(3000)) expect(text.length).toBeLessThan(40_000);
});
