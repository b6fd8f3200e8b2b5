import { describe, expect, test } from 'vitest';
import { searchIndex } from '../../../../src/search/index/search-index.ts';
import { searchPart } from '../../../../src/search/index/search-part.ts';
import { searchDocument } from '../search-documents.ts';

const documents = Array.from({ length: 40 }, (_, index) =>
  searchDocument({
    url: `/20${18 + (index % 3)}/06/bai-${index}/`,
    title: `Bài số ${index}`,
    date: `20${18 + (index % 3)}-06-${String(1 + (index % 28)).padStart(2, '0')}`,
    text: `Đảng bộ xã thứ ${index} họp. constructor toString ${index}`,
  }),
);

const changed = (at: number): string[] => {
  const before = searchIndex(documents);
  const after = searchIndex(
    documents.map((each, index) => (index === at ? { ...each, text: 'Chữ mới.' } : each)),
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

  test('of other years keep their names when a text changes', () => {
    const years = new Set(changed(0).map((path) => path.slice(0, 4)));
    expect(years).toEqual(new Set(['2018', 'dau-']));
  });

  test('there are some without any document', () => {
    expect([...searchIndex([]).keys()]).toContain('muc-luc.json');
  });

  test('kept parts give the same as parts made anew', () => {
    const kept = new Map(documents.map((each) => [each, JSON.stringify(searchPart(each))]));
    const partOf = (each: (typeof documents)[number]) =>
      JSON.parse(kept.get(each) ?? '') as ReturnType<typeof searchPart>;
    expect([...searchIndex(documents, partOf)]).toEqual([...searchIndex(documents)]);
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
