import type { Page } from 'playwright-core';

/** Unfolds the menu and chooses the largest type there, like a resident. */
export const chooseLargestText = async (page: Page): Promise<void> => {
  const choice = page.getByLabel('Chữ rất lớn');
  if (!(await choice.isVisible())) await page.locator('.more summary').click();
  await choice.click();
};
