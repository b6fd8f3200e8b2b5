/* Hexo in its ordinary way: posts, generators with hexo-pagination, an EJS theme. */
/* global hexo */
const pagination = require('hexo-pagination');

const offset = 7 * 3_600_000;
const local = (date) => new Date(Number(date) + offset).toISOString();
const urlOf = (post) => `https://mau.example/${post.path}`;
const groupBy = (posts, key) => Map.groupBy(posts, (post) => post[key]);

let known;

/** Posts and lists of them, computed once for each generation. */
const archive = () => {
  const posts = hexo.locals.get('posts').sort('-date').toArray();
  if (known?.length === posts.length && known.newestFirst[0] === posts[0]) return known;
  known = {
    length: posts.length,
    newestFirst: posts,
    bySlug: new Map(posts.map((post) => [post.slug, post])),
    places: new Map(posts.map((post, index) => [post.slug, index])),
    unit: groupBy(posts, 'unit'),
    category: groupBy(posts, 'category'),
  };
  return known;
};

hexo.extend.filter.register('before_generate', () => {
  known = undefined;
});
hexo.extend.helper.register('iso', (date) => local(date).replace('.000Z', '+07:00'));
hexo.extend.helper.register('day', (date) =>
  local(date).slice(0, 10).split('-').toReversed().join('/'),
);
hexo.extend.helper.register(
  'nameIn',
  (list, id) => list.find((entry) => entry.id === id)?.name ?? id,
);
hexo.extend.helper.register('archive', archive);
hexo.extend.helper.register('neighbour', (post, step) => {
  const { places, newestFirst } = archive();
  return newestFirst[places.get(post.slug) + step];
});
hexo.extend.helper.register('relatedTo', (post) => {
  const { bySlug, unit } = archive();
  const told = (post.related ?? []).map((slug) => bySlug.get(slug)).filter(Boolean);
  const more = unit
    .get(post.unit)
    .slice(0, 6)
    .filter((other) => other.slug !== post.slug && !told.includes(other));
  return [...told, ...more].slice(0, 5);
});

hexo.extend.generator.register('post', () =>
  archive().newestFirst.map((post) => ({
    path: `${post.path}index.html`,
    layout: 'post',
    data: post,
  })),
);
for (const key of ['category', 'unit'])
  hexo.extend.generator.register(key, () =>
    [...archive()[key]].flatMap(([id, posts]) =>
      pagination(
        `${key}/${id}`,
        { ...posts, length: posts.length, slice: posts.slice.bind(posts) },
        {
          perPage: 20,
          layout: 'list',
          format: 'page/%d/',
          data: { key, id },
        },
      ),
    ),
  );
hexo.extend.generator.register('home', () => ({ path: 'index.html', layout: 'home', data: {} }));
hexo.extend.generator.register('feeds', () => {
  const { newestFirst, category, unit } = archive();
  const items = newestFirst
    .slice(0, 20)
    .map(
      (post) =>
        `<item><title>${post.title}</title><link>${urlOf(post)}</link><guid>${urlOf(post)}</guid></item>`,
    );
  const entries = [
    ...newestFirst.map(
      (post) =>
        `<url><loc>${urlOf(post)}</loc><lastmod>${local(post.date).replace('.000Z', '+07:00')}</lastmod></url>`,
    ),
    ...[...category.keys()].map(
      (id) => `<url><loc>https://mau.example/category/${id}/</loc></url>`,
    ),
    ...[...unit.keys()].map((id) => `<url><loc>https://mau.example/unit/${id}/</loc></url>`),
  ];
  return [
    {
      path: 'index.xml',
      data: `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Trang mẫu</title><link>https://mau.example/</link><description>Trang mẫu</description>\n${items.join('\n')}\n</channel></rss>\n`,
    },
    {
      path: 'sitemap.xml',
      data: `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
    },
  ];
});
