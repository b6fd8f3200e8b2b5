import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/* The guide for people who know only Word names buttons; they are those of the desk. */

const [, chapter = ''] =
  /## Bài đầu tiên trong mười phút\n([^]*?)\n## /u.exec(
    readFileSync('docs/huong-dan-bien-tap.md', 'utf8'),
  ) ?? [];

const sources = [
  ...globSync('src/desk/{client,routes,form}/**/*.ts'),
  'src/content/schema/article-media-schema.ts',
]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** What one does; not a name on the screen. */
const steps = new Set([
  'Mở.',
  'Đưa bài vào.',
  'Sửa theo lời nhắc.',
  'Xem.',
  'Gửi.',
  'Duyệt.',
  'Đăng.',
]);

test('every button and box that the chapter names is on the desk', () => {
  const named = [...chapter.matchAll(/\*\*([^*]+)\*\*/gu)].map(([, words = '']) => words);
  expect(named.length).toBeGreaterThan(30);
  const missing = named.filter((words) => !steps.has(words) && !sources.includes(words));
  expect(missing).toEqual([]);
});

test('its pictures exist', () => {
  const pictures = [...chapter.matchAll(/\]\((hinh\/[^)]+)\)/gu)].map(([, path = '']) => path);
  expect(pictures.filter((path) => !existsSync(`docs/${path}`))).toEqual([]);
  expect(pictures.length).toBeGreaterThan(3);
});
