import { archive, urlOf } from '../archive';

export const GET = async () => {
  const { newestFirst } = await archive();
  const items = newestFirst
    .slice(0, 20)
    .map(
      (item) =>
        `<item><title>${item.data.title}</title><link>https://mau.example${urlOf(item)}</link><guid>https://mau.example${urlOf(item)}</guid></item>`,
    );
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Trang mẫu</title><link>https://mau.example/</link><description>Trang mẫu</description>\n${items.join('\n')}\n</channel></rss>\n`,
  );
};
