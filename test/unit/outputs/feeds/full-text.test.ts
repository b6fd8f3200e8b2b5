import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { feeds } from '../output-texts.ts';
import { makeArticle, makeArticles, makeNewsroom, makeUnit } from '../../site/make-newsroom.ts';
import { base, options, rootOf, childrenOf, textAt, wordsIn } from '../make-outputs.ts';

interface Item {
  readonly content_html?: string;
  readonly content_text?: string;
  readonly summary?: string;
}

const itemsOf = (text: string): readonly Item[] => (JSON.parse(text) as { items: Item[] }).items;

const article = makeArticle('2020/03/a', '2020-03-06', {
  standfirst: 'Sapô <1>.',
  units: ['xa'],
  corrections: [{ date: '2020-03-20' as never, text: 'Sửa & bù.' }],
});

const body =
  '<h2 id="x">Mục</h2><p class="y">Chữ &lt; <a href="/tin/lien-he/">xem</a> <a href="#x">trên</a></p>' +
  '<figure><picture><source srcset="/tin/anh/a.avif"><img src="/tin/anh/a.jpg" alt="A" loading="lazy"></picture></figure>' +
  '<div class="rong"><table><tr><td colspan="2">1</td></tr></table></div><script>x()</script><a href="javascript:x()">z</a>';

const texts = feeds(makeNewsroom({ articles: [article], units: [makeUnit('xa')] }), {
  ...options,
  bodyOf: () => body,
});

const whole = [
  '<p><strong>Sapô &lt;1&gt;.</strong></p>',
  `<h2>Mục</h2><p>Chữ &lt; <a href="${base}lien-he/">xem</a> <a href="${base}2020/03/a/#x">trên</a></p>` +
    `<figure><img src="${base}anh/a.jpg" alt="A"></figure>` +
    '<table><tr><td colspan="2">1</td></tr></table><a>z</a>',
  '<p>Đính chính 20/03/2020: Sửa &amp; bù.</p>',
].join('\n');

test('the site and its categories carry the whole text, with whole addresses and no script', () => {
  for (const front of ['/', '/chuyen-muc/chinh-tri/']) {
    expect(itemsOf(textAt(texts, `${front}feed.json`))[0]?.content_html).toBe(whole);
    const [entry] = childrenOf(rootOf(textAt(texts, `${front}atom.xml`)), 'entry');
    expect(entry && wordsIn(entry, 'content')).toEqual([whole]);
    expect(entry && wordsIn(entry, 'summary')).toEqual(['Sapô <1>.']);
  }
});

test('an entry of a unit has only the standfirst', () => {
  const [item] = itemsOf(textAt(texts, '/don-vi/xa/feed.json'));
  expect(item?.content_html).toBeUndefined();
  expect(item?.content_text).toBe('Sapô <1>.');
});

/** Words that hardly compress. */
const longBody = (seed: number): string => {
  let state = seed;
  const words = Array.from({ length: 1500 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state.toString(36);
  });
  return `<p>${words.join(' ')}</p>`;
};

test('twenty long articles stay below 60 kB; the newest keep their whole texts', () => {
  const articles = makeArticles(20, { standfirst: 'Sapô của bài.' });
  const long = feeds(makeNewsroom({ articles }), {
    ...options,
    bodyOf: (key) => longBody(Number(key.slice(-2))),
  });
  for (const path of ['/atom.xml', '/feed.json']) {
    expect(gzipSync(textAt(long, path)).length).toBeLessThan(60_000);
  }
  const isWhole = itemsOf(textAt(long, '/feed.json')).map(
    ({ content_html: content }) => content !== undefined,
  );
  expect(isWhole[0]).toBe(true);
  expect(isWhole.at(-1)).toBe(false);
});
