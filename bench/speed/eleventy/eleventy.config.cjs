/* Eleventy in its ordinary way: Markdown files, Nunjucks layouts, collections, pagination. */

const offset = 7 * 3_600_000;
const local = (date) => new Date(date.getTime() + offset).toISOString();
const newestFirst = (api) => api.getFilteredByTag('article').toReversed();
const pageSize = 20;

const groupBy = (pages, key) => Object.groupBy(pages, (page) => page.data[key]);

/** One entry a page of a list, as `pagination` with a size of one takes them. */
const listPages = (pages, key) =>
  Object.entries(groupBy(pages, key)).flatMap(([id, all]) => {
    const total = Math.ceil(all.length / pageSize);
    const urlOf = (number) => `/${key}/${id}/${number > 1 ? `page/${number}/` : ''}`;
    return Array.from({ length: total }, (_, index) => ({
      title: id,
      url: urlOf(index + 1),
      items: all.slice(index * pageSize, (index + 1) * pageSize),
      number: index + 1,
      total,
      previous: index > 0 ? urlOf(index) : undefined,
      next: index + 1 < total ? urlOf(index + 2) : undefined,
    }));
  });

const byList = new WeakMap();

/** Lists by unit and places in the order of dates, made once for a collection. */
const indexOf = (articles) => {
  const known = byList.get(articles);
  if (known) return known;
  const made = {
    bySlug: new Map(articles.map((page) => [page.fileSlug, page])),
    byUnit: groupBy(articles.toReversed(), 'unit'),
    places: new Map(articles.map((page, index) => [page.url, index])),
  };
  byList.set(articles, made);
  return made;
};

const relatedTo = (articles, url, slugs, unit) => {
  const { bySlug, byUnit } = indexOf(articles);
  const told = slugs.map((slug) => bySlug.get(slug)).filter(Boolean);
  const more = byUnit[unit].slice(0, 6).filter((page) => page.url !== url && !told.includes(page));
  return [...told, ...more].slice(0, 5);
};

module.exports = (config) => {
  config.addFilter('day', (date) => local(date).slice(0, 10).split('-').toReversed().join('/'));
  config.addFilter('iso', (date) => local(date).replace('.000Z', '+07:00'));
  config.addFilter('nameIn', (id, entries) => entries.find((entry) => entry.id === id)?.name);
  config.addFilter('relatedTo', relatedTo);
  config.addFilter('neighbour', (articles, url, step) => {
    const place = indexOf(articles).places.get(url);
    return articles[place + step];
  });
  config.addFilter('newestIn', (articles, id) =>
    articles.filter((page) => page.data.category === id).slice(0, 5),
  );
  config.addCollection('newestFirst', newestFirst);
  config.addCollection('lists', (api) => [
    ...listPages(newestFirst(api), 'category'),
    ...listPages(newestFirst(api), 'unit'),
  ]);
  return { dir: { input: 'src', output: '_site' } };
};
