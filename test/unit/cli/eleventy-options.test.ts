import { expect, test } from 'vitest';
import { refusedOption } from '../../../src/cli/eleventy-options.ts';

test.each([
  [['--serve'], 'npm start'],
  [['--serve', '--port=8081'], 'npm start'],
  [['--quiet', '--watch'], 'npm start'],
  [['--incremental'], 'npm start'],
  [['--incremental=content/site.yaml'], 'npm start'],
  [['--ignore-initial'], 'npm start'],
  [['--to=json'], 'npm run build'],
  [['--to', 'ndjson'], 'npm run build'],
  [['--formats=md,html'], 'npm run build'],
  [['--pathprefix=/tin/'], 'BAN_TIN_BASE_URL'],
  [['--input=content'], 'BAN_TIN_CONTENT'],
  [['--output', 'web'], 'BAN_TIN_OUTPUT'],
  [['--dryrun'], 'npm run check'],
  [['--no-quiet'], 'npm run build'],
])('%s is refused in one sentence that says what to do', (words, cure) => {
  const sentence = refusedOption(words) ?? '';
  expect(sentence).toContain(`tùy chọn ${words.at(-1)?.startsWith('--w') ? '--watch' : '--'}`);
  expect(sentence).toContain(cure);
  expect(sentence).toMatch(/^[^\n]+\.$/u);
});

test.each([[[]], [['--quiet']], [['--config=eleventy.config.ts']]])('%s is not', (words) => {
  expect(refusedOption(words)).toBeUndefined();
});
