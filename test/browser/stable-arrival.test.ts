import { expect, test } from 'vitest';
import { districtPaths } from '../site/district-content.ts';
import { districtSite } from '../site/sample-sites.ts';
import { setBuiltStage } from './built-stage.ts';
import { sampleOf } from '../whole-matrix.ts';

/* On a slow line a page is shown while it arrives: what is already seen must not move. */

const stage = setBuiltStage(districtSite);

const pages = [
  ['the front page', '/'],
  ['an article', districtPaths.lead],
] as const;

/**
 * Writes the page piece by piece, each ending before a tag, and compares where each text and
 * picture of the first screen begins.
 *
 * @returns what moved, each once, with its two places
 */
const movesWhileArriving = async (): Promise<string[]> => {
  const page = await (await fetch(location.href)).text();
  const [head = '', body = ''] = page.split(/(?=<body)/);
  document.open();
  document.write(head);
  await new Promise((go) => setTimeout(go, 100));
  const placeOf = (node: Node): string | undefined => {
    const range = document.createRange();
    range.selectNode(node);
    const [first] = range.getClientRects();
    return first && first.width > 0 ? `${first.left},${first.top}` : undefined;
  };
  const seen = new Map<Node, string>();
  const moved = new Map<Node, string>();
  for (const piece of body.split(/(?=<)/)) {
    document.write(piece);
    if (document.documentElement.scrollHeight > innerHeight) break;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL, (node) =>
      node instanceof Text || node instanceof HTMLImageElement
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_SKIP,
    );
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const place = placeOf(node);
      if (place === undefined) continue;
      const before = seen.get(node);
      if (before === undefined) seen.set(node, place);
      else if (before !== place) {
        const name = node instanceof Element ? node.outerHTML : node.textContent;
        moved.set(node, `${name} from ${before} to ${place}`);
      }
    }
  }
  document.close();
  return [...moved.values()];
};

test.each(sampleOf(pages, 2))(
  'nothing of %s that is seen moves while the rest arrives',
  async (_name, path) => {
    const page = await stage.keptPage();
    await page.goto(stage.url + path);
    for (const size of ['vua', 'rat-lon']) {
      await page.evaluate((chosen) => localStorage.setItem('co_chu', chosen), size);
      await page.reload();
      expect(await page.evaluate(movesWhileArriving)).toEqual([]);
    }
  },
);
