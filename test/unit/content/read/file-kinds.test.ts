import { expect, test } from 'vitest';
import { classifyPath, isLeftover } from '../../../../src/content/read/file-kinds.ts';

test.each([
  ['articles/2020/03/tin-moi.md', 'article'],
  ['articles/1999/12/2020.md', 'article'],
  ['pages/gioi-thieu.md', 'page'],
  ['documents/35-ct-tw.md', 'document'],
  ['site.yaml', 'register'],
  ['congresses.yaml', 'register'],
  ['media/a.jpg', 'media'],
  ['media/2020/ban-tin-12.3.mp3', 'media'],
])('%s is of kind %s', (path, kind) => expect(classifyPath(path)).toEqual({ kind }));

test.each([
  ['articles/2020/03/Tin.md', 'FILE_NAME'],
  ['articles/2020/03/tin--moi.md', 'FILE_NAME'],
  [`articles/2020/03/${'a'.repeat(81)}.md`, 'FILE_NAME'],
  ['articles/2020/3/tin.md', 'FILE_FOLDER'],
  ['articles/2020/00/tin.md', 'FILE_FOLDER'],
  ['articles/2020/03/sau/tin.md', 'FILE_FOLDER'],
  ['articles/tin.md', 'FILE_FOLDER'],
  ['pages/sau/tin.md', 'FILE_FOLDER'],
  ['documents/2020/tin.md', 'FILE_FOLDER'],
  ['documents/35-CT-TW.md', 'FILE_NAME'],
  ['documents/35-ct-tw.pdf', 'FILE_TYPE'],
  ['articles/2020/03/tin.MD', 'FILE_ENDING'],
  ['articles/2020/03/tin.njk', 'FILE_TYPE'],
  ['articles/2020/03/tin.md.txt', 'FILE_ENDING'],
  ['pages/tin.MD.docx', 'FILE_ENDING'],
  ['articles/2020/03/2020.11tydata.js', 'FILE_TYPE'],
  ['pages/pages.11tydata.mjs', 'FILE_TYPE'],
  ['pages/x.11ty.js', 'FILE_TYPE'],
  ['tin.md', 'FILE_TYPE'],
  ['sau/site.yaml', 'FILE_TYPE'],
  ['eleventy.config.js', 'FILE_TYPE'],
  ['_data/site.js', 'FILE_TYPE'],
  ['media/a.svg', 'FILE_TYPE'],
  ['media/a.html', 'FILE_TYPE'],
  ['media/a', 'FILE_TYPE'],
  ['media/a.jpg.exe', 'FILE_TYPE'],
  ['media/constructor', 'FILE_TYPE'],
  ['media/A.jpg', 'FILE_NAME'],
  ['media/.jpg', 'FILE_NAME'],
  ['media/../a.jpg', 'FILE_NAME'],
])('%s is refused: %s', (path, fault) => expect(classifyPath(path)).toEqual({ fault }));

test.each([
  ['.DS_Store', true],
  ['thumbs.db', true],
  ['~$tin.docx', true],
  ['.~lock.tin.odt#', true],
  ['.gitkeep', true],
  ['.env', true],
  ['.11tydata.js', true],
  ['README.md', true],
  ['tin.md', false],
  ['x.11tydata.js', false],
])('%s is left behind by a system: %s', (name, is) => expect(isLeftover(name)).toBe(is));
