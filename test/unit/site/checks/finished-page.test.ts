import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { defaultStation } from '../../../../layouts/station.ts';
import { pageRenderer } from '../../../../src/eleventy/page-renderer.ts';
import { misplacedWords } from '../../../../src/markdown/ledger/lost-words.ts';
import { makeView } from '../../../../src/site/make-view.ts';
import { siteOf } from '../../content/check-files.ts';
import { article, inTemporaryFolder, registers, writeFiles } from '../../content/make-content.ts';
import { renderText } from '../../markdown/make-renderer.ts';

/**
 * `check` compares only the rendered text: no word may be lost between that and the finished page.
 */
const texts = [
  'Đại hội xã.\n\n## Phần đại hội\n\n- đại hội\n- **đại** hội\n\n> đại hội\n\n| đại | hội |\n|---|---|\n| đại | hội |',
  'a) Một;\nb) Hai;\nđ) Ba.\n\n> **Lưu ý:** mang giấy\n>\n> - một\n> - một\n\nCâu một. Câu một.',
  'Ghi[^1] rõ `mã` và [liên kết](https://a.example/).\n\n```\nmã\n  mã\n```\n\n*[HĐ]: Hội đồng\n\nHĐ họp, HĐ nghỉ.\n\n[^1]: Lời ghi rõ.',
];

const pagesOf = async (body: string): Promise<string[]> =>
  inTemporaryFolder(async (folder) => {
    await writeFiles(folder, { ...registers, 'articles/2020/03/x.md': article({}, body) });
    const { routes, context } = await siteOf(folder);
    if (!context) throw new Error('test: no site');
    const render = pageRenderer(defaultStation);
    return routes
      .filter(({ url }) => url === '/2020/03/x/')
      .map((route) => render({ kind: route.kind, view: makeView(route, context) }));
  });

test.each(texts)('the finished page has every word in its order: %j', async (body) => {
  const { shown } = renderText(body);
  const [page = ''] = await pagesOf(body);
  const prose = parse(page.replaceAll(/<(?:\/?(?:p|li|t[dh]|h\d|section|ol|ul)|br)\b/gu, ' $&'))
    .querySelector('.prose')
    ?.textContent.replaceAll(/&(?:amp|lt|gt|quot);/gu, ' ');
  expect(shown.main.text).not.toBe('');
  expect(misplacedWords(shown.main.text, prose ?? '')).toEqual([]);
  expect(misplacedWords(`${shown.main.text} đại`, prose ?? '')).not.toEqual([]);
});
