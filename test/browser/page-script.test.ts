import { expect, test } from 'vitest';
import { listen, setStage } from './offline-stage.ts';
import { sampleOf, wholeTest } from '../whole-matrix.ts';

/* The script of every page, and the restrictions of its policy. */

const stage = setStage('block');
const { complaints, open } = stage;

test('the buttons show themselves and work; the text size is remembered', async () => {
  await stage.page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
    Object.defineProperty(navigator, 'share', {
      value: (what: { title: string }) => {
        document.body.setAttribute('data-shared', what.title);
        return Promise.resolve();
      },
    });
  });
  await open('/bai/');
  await stage.page.getByRole('button', { name: 'In', exact: true }).click();
  await stage.page.getByRole('button', { name: 'Gửi' }).click();
  expect(await stage.page.locator('body').getAttribute('data-printed')).toBe('yes');
  expect(await stage.page.locator('body').getAttribute('data-shared')).toBe('Bài đã đọc & hay');
  await stage.page.getByRole('button', { name: 'Chép' }).click();
  await stage.page.getByRole('status').getByText('Đã chép').waitFor();
  expect(await stage.page.evaluate(() => navigator.clipboard.readText())).toBe(`${stage.url}/bai/`);
  await stage.page.getByRole('button', { name: 'Gốc' }).click();
  await expect
    .poll(() => stage.page.evaluate(() => navigator.clipboard.readText()))
    .toBe('https://xa.example/goc/');
  await stage.page.getByLabel('lon', { exact: true }).check();
  await open('/moi/');
  expect(await stage.page.getByLabel('lon', { exact: true }).isChecked()).toBe(true);
  expect(await stage.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    '24px',
  );
  expect(complaints).toEqual([]);
});

test('who cannot share, store or copy loses nothing but that', async () => {
  await stage.page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open('/bai/');
  await stage.page.getByRole('button', { name: 'In', exact: true }).waitFor();
  expect(await stage.page.getByRole('button', { name: 'Gửi' }).count()).toBe(0);
  await stage.page.getByLabel('lon', { exact: true }).check();
  const shown = stage.page.waitForEvent('dialog');
  const pressed = stage.page.getByRole('button', { name: 'Chép' }).click();
  const dialogue = await shown;
  expect([dialogue.type(), dialogue.defaultValue()]).toEqual(['prompt', `${stage.url}/bai/`]);
  await dialogue.dismiss();
  await pressed;
  expect(complaints).toEqual([]);
});

wholeTest('an offline page with nothing kept shows no empty list', async () => {
  await open('/ngoai-tuyen/');
  await stage.page.getByRole('button', { name: 'In', exact: true }).waitFor();
  expect(await stage.page.getByRole('heading', { name: 'Đã giữ' }).count()).toBe(0);
});

test('without script the page is whole and shows no dead button', async () => {
  const plainContext = await stage.browser.newContext({ javaScriptEnabled: false });
  const plain = await plainContext.newPage();
  listen(plain, complaints);
  await plain.goto(`${stage.url}/bai/`);
  expect(await plain.locator('#loi').innerText()).toBe('Lời cũ');
  expect(await plain.getByRole('button').count()).toBe(0);
  await plain.getByLabel('lon', { exact: true }).check();
  expect(complaints).toEqual([]);
  await plainContext.close();
});

test('the policy works: what a page must not do is refused and reported', async () => {
  await stage.site.page(
    '/xau/',
    'Xấu',
    '<p style="color:red">x</p><script>document.title = "y"</script>',
  );
  await open('/xau/');
  expect(await stage.page.title()).toBe('Xấu | Trang');
  /** Both the header's policy and the meta element's report it. */
  const reported = new Set(complaints.filter((words) => words.startsWith('policy: ')));
  expect([...reported]).toEqual([
    'policy: style-src-attr inline',
    'policy: script-src-elem inline',
  ]);
});

const oldAddresses = [
  ['/cu/?id=1&x=2', '/bai/'],
  ['/cu/?id=1', '/cu/?id=1'],
  ['/cu/', '/cu/'],
] as const;

test.each(sampleOf(oldAddresses, 3))(
  'an old address with a query, %s, leads to %s',
  async (from, to) => {
    await open(from);
    await expect.poll(() => stage.page.url()).toBe(`${stage.url}${to}`);
    expect(complaints).toEqual([]);
  },
);
