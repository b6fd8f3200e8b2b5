import { createFiles } from '../../content/edit/write-file.ts';
import { newFileText } from '../../content/edit/new-file-text.ts';
import { vietnamMoment } from '../../dates/vietnam-clock.ts';
import { contentPaths } from '../../import/write/content-paths.ts';
import { articlePlace } from '../../new-article/article-place.ts';
import { readTitle } from '../../new-article/read-title.ts';
import { freeSlug } from '../../url/free-slug.ts';
import { slugOf } from '../../url/slug.ts';
import type { Route } from '../server/route.ts';
import type { DeskContext } from './desk-context.ts';
import { DeskRefusal, bodyQuestion, textOf } from './question.ts';

const listed = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

const oneOrMore = (ids: readonly string[]): unknown => (ids.length === 1 ? ids[0] : ids);

const newArticle = async (
  { content, now, overview, refresh }: DeskContext,
  body: Readonly<Record<string, unknown>>,
): Promise<{ path: string }> => {
  const title = readTitle(textOf(body, 'title'));
  if ('fault' in title) throw new DeskRefusal(422, `Tít chưa dùng được: ${title.fault}.`);
  const date = vietnamMoment(now()).slice(0, 10);
  const known = await overview();
  const category = known?.entries['category']?.[0]?.id;
  const paths = [...(await contentPaths(content.path))].filter((path) =>
    path.startsWith('articles/'),
  );
  const { path } = articlePlace({ title: title.value, date }, paths);
  const text = newFileText(
    {
      title: title.value,
      date,
      category,
      unit: oneOrMore(listed(body['unit'])),
      congress: oneOrMore(listed(body['congress'])),
      draft: true,
    },
    {},
    '',
  );
  await createFiles(content.path, [{ path, bytes: text }]);
  refresh();
  return { path };
};

const newBroadcast = async ({
  content,
  now,
  overview,
  refresh,
}: DeskContext): Promise<{ path: string }> => {
  const day = vietnamMoment(now()).slice(0, 10);
  const programme = (await overview())?.entries['programme']?.[0]?.id;
  if (programme === undefined) {
    throw new DeskRefusal(422, 'Đài chưa có chương trình nào; thêm chương trình trước.');
  }
  const folder = `broadcasts/${day.slice(0, 4)}/${day.slice(5, 7)}`;
  const taken = await contentPaths(content.path);
  const wished = `${day.slice(8)}-${slugOf(programme)}`;
  const slug = freeSlug(wished, (each) => taken.has(`${folder}/${each}.md`));
  const path = `${folder}/${slug}.md`;
  const bytes = newFileText({ programme, date: day }, {}, '');
  await createFiles(content.path, [{ path, bytes }]);
  refresh();
  return { path };
};

/** New texts; an article is always a draft. */
export const newTextRoutes = (context: DeskContext): readonly Route[] => [
  bodyQuestion('new', (body) =>
    context.inTurn(() =>
      body['kind'] === 'broadcast' ? newBroadcast(context) : newArticle(context, body),
    ),
  ),
];
