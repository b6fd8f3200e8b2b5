import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { docx, paragraph, picture } from '../unit/import/docx/make-docx.ts';

/** A journalist at the desk: every click, filled field, drop and key chord counts. */
export interface Journalist {
  readonly page: Page;
  readonly press: (name: string) => Promise<void>;
  /** Presses a link. */
  readonly follow: (name: string) => Promise<void>;
  readonly fill: (label: string, words: string) => Promise<void>;
  readonly drop: (place: Locator, name: string, bytes: Uint8Array) => Promise<void>;
  readonly count: () => number;
}

const dropOn = async (page: Page, place: Locator, name: string, bytes: Uint8Array) => {
  const dataTransfer = await page.evaluateHandle(
    ([file, all]) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([new Uint8Array(all)], file));
      return dropped;
    },
    [name, [...bytes]] as const,
  );
  await place.dispatchEvent('drop', { dataTransfer });
};

/** With a mouse. */
export const journalistAt = (page: Page): Journalist => {
  let count = 0;
  const counted = async (action: Promise<unknown>): Promise<void> => {
    count += 1;
    await action;
  };
  return {
    page,
    press: (name) => counted(page.getByRole('button', { name, exact: true }).click()),
    follow: (name) => counted(page.getByRole('link', { name, exact: true }).click()),
    fill: (label, words) => counted(page.getByLabel(label, { exact: true }).fill(words)),
    drop: (place, name, bytes) => counted(dropOn(page, place, name, bytes)),
    count: () => count,
  };
};

/** With keys alone: Tab to a name, then one key. */
export const keyboardAt = (page: Page): Journalist => {
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const { activeElement: now } = document;
      const labels =
        now instanceof HTMLInputElement || now instanceof HTMLTextAreaElement ? now.labels : null;
      const label = now?.getAttribute('aria-label') ?? labels?.[0]?.textContent;
      return (label ?? (now?.tagName === 'BUTTON' ? now.textContent : '') ?? '').trim();
    });
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 120; presses += 1) {
      if ((await focused()) === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way by Tab to ${name}`);
  };
  let count = 0;
  const enter = async (role: 'button' | 'link', name: string): Promise<void> => {
    await page.getByRole(role, { name, exact: true }).waitFor();
    await tabTo(name);
    await page.keyboard.press('Enter');
    count += 1;
  };
  return {
    page,
    press: (name) => enter('button', name),
    follow: (name) => enter('link', name),
    fill: async (label, words) => {
      await page.getByLabel(label, { exact: true }).waitFor();
      await tabTo(label);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(words);
      count += 1;
    },
    /** The window of the system opens, where keys choose the file. */
    drop: async (_, name, bytes) => {
      const chooser = page.waitForEvent('filechooser');
      await tabTo('Chọn tệp…');
      await page.keyboard.press('Enter');
      const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      await (await chooser).setFiles({ name, mimeType: type, buffer: Buffer.from(bytes) });
      count += 1;
    },
    count: () => count,
  };
};

/** An article of a sample station, with a picture and three mistakes: a weekday, a space, no alt text. */
export const wordFile = async (): Promise<Uint8Array> => {
  const size = { width: 640, height: 400, channels: 3, background: '#a44' } as const;
  const photo = await sharp({ create: size }).png().toBuffer();
  return docx(
    [
      paragraph('Đảng bộ xã Mẫu 1 hoàn thành đại hội', 'Title'),
      paragraph([picture('rId9')]),
      paragraph('Sáng Thứ Hai, 13/3/2020, Đảng bộ xã Mẫu 1 tổ chức đại hội .'),
      paragraph('Đại hội đã thảo luận và thông qua nghị quyết.'),
    ],
    { media: { rId9: photo } },
  );
};

/** From a Word file to an article with nothing to mend. */
export const mendedFromWord = async (by: Journalist): Promise<void> => {
  const { page } = by;
  await by.drop(page.locator('.drop'), 'tin dai hoi.docx', await wordFile());
  await by.press('Đưa vào bản nháp');
  await page.locator('.sheet').waitFor();
  await by.press('Sửa: Thứ Sáu');
  await by.press('Sửa giúp');
  await by.fill(
    'Lời tả ảnh (đọc cho người không nhìn thấy ảnh)',
    'Hội trường xã, các đại biểu ngồi trước sân khấu',
  );
  await page.getByText('Không có gì phải sửa').first().waitFor();
  await page
    .frameLocator('iframe')
    .getByText('Sáng Thứ Sáu, 13/3/2020')
    .waitFor({ timeout: 60_000 });
};

export const sent = async (by: Journalist, name: string): Promise<void> => {
  await by.press('Gửi duyệt…');
  await by.fill('Tên bạn', name);
  await by.press('Gửi duyệt');
  await by.page.getByText(`${name} gửi duyệt lúc`).waitFor();
};

/** @param filled the name, if the window does not have it already */
export const approved = async (by: Journalist, name: string, filled?: string): Promise<void> => {
  await by.press('Duyệt bài…');
  if (filled !== undefined) await by.fill('Tên bạn', filled);
  await by.press('Duyệt bài');
  await by.page.getByText(`${name} duyệt lúc`).waitFor();
};

/** From an approved article to the words of a publication that has ended. */
export const published = async (by: Journalist, ended: string): Promise<void> => {
  await by.press('Đăng…');
  await by.press('Tiếp tục');
  await by.page.getByRole('button', { name: /^Đăng \d+ bài ngay$/u }).waitFor({ timeout: 120_000 });
  const name = await by.page.getByRole('button', { name: /^Đăng \d+ bài ngay$/u }).textContent();
  await by.press(name ?? '');
  await by.page.getByText(ended).waitFor({ timeout: 120_000 });
};
