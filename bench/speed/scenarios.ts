import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BenchArticle, BenchSite } from './articles.ts';
import { clear, type Peer } from './peer.ts';

/** A change between two builds. */
export interface Scenario {
  readonly name: string;
  /** @param run counted from 1, so that each run changes something */
  readonly change: (peer: Peer, site: BenchSite, folder: string, run: number) => Promise<void>;
}

const replaceIn = async (file: string, from: string, to: string): Promise<void> => {
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} holds no "${from}"`);
  await writeFile(file, text.replace(from, to));
};

const middle = ({ articles }: BenchSite): BenchArticle =>
  articles[Math.floor(articles.length / 2)] as BenchArticle;

export const scenarios: readonly Scenario[] = [
  { name: 'cold', change: async (peer, _, folder) => clear(peer, folder) },
  { name: 'no change', change: async () => {} },
  {
    name: 'one body',
    change: async (peer, site, folder, run) =>
      appendFile(join(folder, peer.articleAt(middle(site))), `\nĐoạn thêm lần thứ ${run}.\n`),
  },
  {
    name: 'one title',
    change: async (peer, site, folder, run) => {
      const file = join(folder, peer.articleAt(middle(site)));
      await replaceIn(file, 'title: "Đơn vị mẫu', `title: "Lần ${run}: đơn vị mẫu`).catch(
        async () => replaceIn(file, `title: "Lần ${run - 1}`, `title: "Lần ${run}`),
      );
    },
  },
  {
    name: 'one new article',
    change: async (peer, site, folder, run) => {
      const slug = `bai-moi-${run}`;
      const article = { ...middle(site), slug, title: `Bài mới ${run}`, related: [] };
      const date = `2025-12-31T08:0${run}:00+07:00`;
      const file = join(folder, peer.articleAt({ ...article, date }));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, peer.articleText({ ...article, date }));
    },
  },
  {
    name: 'one layout',
    change: async ({ layout }, _, folder, run) => {
      const [from, to] = run % 2 === 1 ? [layout.from, layout.to] : [layout.to, layout.from];
      await replaceIn(join(folder, layout.file), from, to);
    },
  },
];
