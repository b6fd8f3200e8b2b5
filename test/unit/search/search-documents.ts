import type { SearchDocument } from '../../../src/search/index/search-document.ts';
import { searchIndex } from '../../../src/search/index/search-index.ts';
import { IndexReader } from '../../../src/search/query/index-reader.ts';

/** An article as the search knows it. */
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

/** Reads the index of some documents, and tells which files were asked for. */
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
