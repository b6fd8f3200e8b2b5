import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setBuiltStage } from '../browser/built-stage.ts';
import { districtPaths } from '../site/district-content.ts';
import { shippedSite } from '../content/shipped-site.ts';
import { districtSite } from '../site/sample-sites.ts';
import { oldChromiums, requireOldChromium } from './old-chromiums.ts';
import { startPhone, type Phone, type PhonePage } from './phone.ts';

/*
 * The site in the real browsers of old phones. The list at the end names what these programs cannot
 * show, because they have no window and run on this machine.
 */

const stage = setBuiltStage(districtSite);
const station = setBuiltStage(shippedSite);

const pages = [
  ['the front page', '/'],
  ['an article', districtPaths.lead],
  ['the board', districtPaths.board],
  ['a unit', districtPaths.unit],
  ['a congress', districtPaths.congress],
  ['the documents', districtPaths.documents],
  ['the search page', '/tim-kiem/'],
] as const;

/** The positions of a page's text, and the gaps between the entries of its menu. */
const measures = `(() => {
  const boxes = selector => [...document.querySelectorAll(selector)].map(each => each.getBoundingClientRect());
  const entries = boxes('.main-menu .bar > li:not(.wide) a');
  const title = document.querySelector('main h1:not(.unseen)') || document.querySelector('main h2');
  const range = document.createRange();
  range.selectNodeContents(title);
  return {
    left: Math.min(...boxes('main > *, main p').filter(box => box.height > 1).map(box => box.left)),
    right: innerWidth - Math.max(...boxes('main p').map(box => box.right)),
    gaps: entries.slice(1).map((box, index) => box.left - entries[index].right),
    header: boxes('.main-menu')[0].bottom,
    headline: range.getBoundingClientRect().top,
    wider: document.documentElement.scrollWidth - innerWidth,
  };
})()`;

interface Measures {
  readonly left: number;
  readonly right: number;
  readonly gaps: readonly number[];
  readonly header: number;
  readonly headline: number;
  readonly wider: number;
}

const typeSize = 'parseFloat(getComputedStyle(document.documentElement).fontSize)';
const isShown = (selector: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].some(each => each.offsetHeight > 0)`;

describe.each(oldChromiums)('Chromium $version', (chromium) => {
  let phone: Phone;
  let page: PhonePage;
  beforeAll(async () => {
    phone = await startPhone(requireOldChromium(chromium));
    page = await phone.newPage();
  });
  afterAll(async () => {
    await page.close();
    await phone.close();
  });

  test('is what it says', async () => {
    expect(await page.ask('navigator.userAgent')).toContain(`Chrome/${chromium.version}.`);
  });

  test.each(pages)('%s has margins, gaps, a low header and nothing wider', async (_name, path) => {
    await page.open(stage.url + path);
    const found = await page.ask<Measures>(measures);
    expect(found.left).toBeGreaterThanOrEqual(16);
    expect(found.right).toBeGreaterThanOrEqual(16);
    for (const gap of found.gaps) expect(gap).toBeGreaterThanOrEqual(12);
    expect(found.header).toBeLessThanOrEqual(120);
    expect(found.headline).toBeLessThanOrEqual(200);
    expect(found.wider).toBeLessThanOrEqual(0);
    expect(page.complaints).toEqual([]);
  });

  test('a chosen size of type holds, on the next page from the first paint on', async () => {
    await page.open(stage.url + districtPaths.lead);
    const usual = await page.ask<number>(typeSize);
    await page.ask(`document.querySelector('.more summary').click()`);
    expect(await page.ask(isShown('.text-size'))).toBe(true);
    await page.ask(`document.querySelector('[value=rat-lon]').click()`);
    expect(await page.ask<number>(typeSize)).toBeGreaterThanOrEqual(usual * 1.4);
    /** Without its module scripts: only the inline script of the head. */
    await page.send('Network.setBlockedURLs', { urls: ['*/ma/*'] });
    await page.open(`${stage.url}/`);
    expect(await page.ask<number>(typeSize)).toBeGreaterThanOrEqual(usual * 1.4);
    expect((await page.ask<Measures>(measures)).wider).toBeLessThanOrEqual(0);
    await page.send('Network.setBlockedURLs', { urls: [] });
    await page.ask('localStorage.clear()');
  });

  test('the print button prints', async () => {
    await page.open(stage.url + districtPaths.lead);
    expect(await page.ask(isShown('[data-print]'))).toBe(true);
    await page.ask(`window.print = () => { document.title = 'in'; }`);
    await page.ask(`document.querySelector('[data-print]').click()`);
    expect(await page.ask('document.title')).toBe('in');
  });

  test('a search ends: with results, or with the word that it cannot', async () => {
    await page.open(`${stage.url}/tim-kiem/?q=dai+hoi`);
    const said = `document.querySelector('#ket_qua [role=status], [role=status]').textContent`;
    const waiting = `new Promise(done => { const look = n => { const words = ${said};
      words && !words.includes('Đang tìm') || n === 0 ? done(words) : setTimeout(look, 100, n - 1) }; look(100) })`;
    expect(await page.ask(waiting)).toMatch(/\d|Chưa tải được/u);
  });

  test('a broadcast is played from a chapter, at a speed that is kept', async () => {
    const broadcast = `${station.url}/truyen-thanh/2020/03/13-0530-ban-tin-sang/`;
    const speed = `document.querySelector('audio').playbackRate`;
    await page.open(broadcast);
    await page.ask(`(() => { const list = document.querySelector('[data-player-bar] select');
      list.value = '1.5'; list.dispatchEvent(new Event('change')); })()`);
    await page.open(broadcast);
    expect(await page.ask(speed)).toBe(1.5);
    const place = await page.ask<{ x: number; y: number }>(`(() => {
      const chapter = document.querySelector('a[data-at="2"]');
      chapter.scrollIntoView({ block: 'center' });
      const box = chapter.getBoundingClientRect();
      return { x: box.left + 5, y: box.top + box.height / 2 };
    })()`);
    for (const type of ['mousePressed', 'mouseReleased']) {
      await page.send('Input.dispatchMouseEvent', {
        ...place,
        type,
        button: 'left',
        clickCount: 1,
      });
    }
    const plays = `new Promise(done => { const look = n => { const sound = document.querySelector('audio');
      sound.currentTime > 2 || n === 0 ? done(sound.currentTime) : setTimeout(look, 100, n - 1) }; look(80) })`;
    expect(await page.ask<number>(plays)).toBeGreaterThan(2);
    expect(await page.ask(`document.querySelector('[aria-current=true]').textContent`)).toBe(
      '00:02',
    );
    await page.ask('localStorage.clear()');
    expect(page.complaints).toEqual([]);
  });

  test('without any script nothing is dead, and the search page leads to the archive', async () => {
    await page.send('Emulation.setScriptExecutionDisabled', { value: true });
    await page.open(stage.url + districtPaths.lead);
    expect(await page.ask(isShown('article p'))).toBe(true);
    expect(await page.ask(isShown('[data-needs-script], .text-size'))).toBe(false);
    await page.open(`${stage.url}/tim-kiem/?q=dai+hoi`);
    expect(await page.ask(isShown('main a[href*="/luu-tru/"]'))).toBe(true);
    await page.send('Emulation.setScriptExecutionDisabled', { value: false });
  });

  test('a page that was read is read again without a network', async () => {
    await page.open(stage.url + districtPaths.lead);
    await page.ask(
      `navigator.serviceWorker.ready.then(() => new Promise(done => setTimeout(done, 3000)))`,
    );
    await page.open(stage.url + districtPaths.lead);
    await page.send('Network.emulateNetworkConditions', {
      offline: true,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    await page.open(stage.url + districtPaths.lead);
    expect(await page.ask<string>(`document.querySelector('h1').textContent`)).toContain(
      'Xã Mới 2',
    );
    await page.open(`${stage.url}/khong-doc/`);
    expect(await page.ask<string>(`document.querySelector('h1').textContent`)).toBe(
      'Mất kết nối mạng',
    );
  });
});

const notShown = [
  'the sound itself, the lock screen and the buttons of a headset: there is no loudspeaker and no window',
  'pictures in AVIF before 85: these programs lack the codecs of phones',
  'the dialogues of printing and sharing: they have no window',
  'the fonts of Android, and the bars that a phone draws around a page',
  'iOS 12: there is no such browser for this machine; the static rule stands for it',
];

afterAll(() => {
  process.stdout.write(
    `Not shown by these programs:\n${notShown.map((each) => `- ${each}\n`).join('')}`,
  );
});
