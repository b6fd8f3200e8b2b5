import { expect, test } from 'vitest';
import { servedFiles } from '../../../src/resident-site/served-files.ts';
import type { SitePath } from '../../../src/url/site-path.ts';

const file = (path: string) => ({ path: path as SitePath, bytes: path });

test('a group is made when one of its files is asked for, and once', async () => {
  const made: string[] = [];
  const group = (name: string) => ({
    mayHold: (path: string) => path.startsWith(`/${name}`),
    make: async () => {
      made.push(name);
      return [file(`/${name}.xml`), file(`/${name}-2.xml`)];
    },
  });
  const at = servedFiles([file('/ma/x.js')], [group('a'), group('b')]);
  expect(await at('/ma/x.js')).toEqual(file('/ma/x.js'));
  expect(made).toEqual([]);
  expect(await at('/b.xml')).toEqual(file('/b.xml'));
  expect(await at('/b-2.xml')).toEqual(file('/b-2.xml'));
  expect(await at('/b-3.xml')).toBeUndefined();
  expect(await at('/c.xml')).toBeUndefined();
  expect(made).toEqual(['b']);
});
