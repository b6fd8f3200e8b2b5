import type { SearchDocument } from '../../../src/search/index/search-document.ts';
import { searchIndex } from '../../../src/search/index/search-index.ts';
import { IndexReader } from '../../../src/search/query/index-reader.ts';

/** An article in the form for the search. */
export const searchDocument = (given: Partial<SearchDocument> = {}): SearchDocument => ({
  type: 'article',
  url: '/2020/06/bai/',
  title: 'Bản tin',
  standfirst: undefined,
  date: '2020-06-09',
  dateText: '09/06/2020',
  category: 'Khác',
  units: [],
  names: [],
  text: 'Một hai ba.',
  isStub: false,
  isSample: false,
  ...given,
});

/** A reader for the index of some documents that records the requested files. */
export const readerOf = (
  documents: readonly SearchDocument[],
): { readonly reader: IndexReader; readonly asked: string[] } => {
  const files = searchIndex(documents);
  const asked: string[] = [];
  const reader = new IndexReader(async (path) => {
    asked.push(path);
    const text = files.get(path);
    if (text === undefined) throw new Error(`no ${path}`);
    return JSON.parse(text) as unknown;
  });
  return { reader, asked };
};
