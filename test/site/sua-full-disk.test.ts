import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { registers } from '../unit/content/make-content.ts';
import { makeFolder, readFiles } from '../unit/staging/make-folder.ts';

const faulty = (body: string): string =>
  `---\r\ntitle: Bài\r\ndate: 2020-03-06\r\ncategory: chinh-tri\r\n---\r\n\r\n${body}\r\n`;

/** The system refuses to write a file of more than 32 KiB, like a full disk. */
const limited = 'trap "" XFSZ; ulimit -f 64; exec "$@"';

test('sua on a full disk says which file it could not write, and leaves no remains', async () => {
  const files = {
    ...registers,
    'articles/2020/03/a.md': faulty('Ngắn.'),
    'articles/2020/03/b.md': faulty('Một câu dài. '.repeat(4_000)),
    'articles/2020/03/c.md': faulty('Ngắn.'),
  };
  const folder = await makeFolder(files);
  const words = ['src/cli/main.mjs', 'sua', '--write', '--content', folder];
  const { status, stderr } = spawnSync('sh', ['-c', limited, 'sh', process.execPath, ...words], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: process.cwd() },
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^Chưa ghi được .*b\.md: (?:tệp lớn hơn mức ổ đĩa cho phép|ổ đĩa đã đầy)/u,
  );
  const a = files['articles/2020/03/a.md'].replaceAll('\r', '');
  expect(await readFiles(folder)).toEqual({ ...files, 'articles/2020/03/a.md': a });
});
