import { archive, iso, urlOf } from '../archive';

export const GET = async () => {
  const { newestFirst, byCategory, byUnit } = await archive();
  const entries = [
    ...newestFirst.map(
      (item) =>
        `<url><loc>https://mau.example${urlOf(item)}</loc><lastmod>${iso(item.data.date)}</lastmod></url>`,
    ),
    ...[...byCategory.keys()].map(
      (id) => `<url><loc>https://mau.example/category/${id}/</loc></url>`,
    ),
    ...[...byUnit.keys()].map((id) => `<url><loc>https://mau.example/unit/${id}/</loc></url>`),
  ];
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
  );
};
