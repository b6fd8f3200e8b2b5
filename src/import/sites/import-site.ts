import type { Content } from '../../content/content.ts';
import { parseArticle } from '../../content/parse/parse-article.ts';
import { hasErrors } from '../../content/problem.ts';
import { newFileText } from '../../content/edit/new-file-text.ts';
import { dayOf, type VietnamMoment } from '../../dates/vietnam-clock.ts';
import { articleFile } from '../../content/article-file.ts';
import { freeSlug } from '../../url/free-slug.ts';
import { slugOf } from '../../url/slug.ts';
import { guessCategory } from '../guess/guess-category.ts';
import type { PlannedFile } from '../write/planned-file.ts';
import { newBody } from './old-body.ts';
import type { OldArticle } from './old-site.ts';
import { settledFields, type SettledFields } from './settled-fields.ts';

/** What the import of a whole site knows about this one. */
export interface SiteContext {
  readonly content: Pick<Content, 'articles' | 'categories'>;
  /** Every file below the content folder; grows with each imported article. */
  readonly paths: Set<string>;
  readonly label: string;
  readonly now: VietnamMoment;
}

/** One article of the old site and what came of it. */
export interface ImportedOld {
  readonly source: string;
  /** The pictures first, then the article; empty if it was left out. */
  readonly files: readonly PlannedFile[];
  readonly path: string | undefined;
  readonly isDraft: boolean;
  /** What an editor must look at, in Vietnamese. */
  readonly notes: readonly string[];
  readonly leftKeys: readonly string[];
  readonly leftCodes: readonly string[];
}

const largest = 256 * 1024;

interface Place {
  readonly path: string;
  readonly address: string;
  readonly nextImagePath: (ending: string) => string;
}

const placeOf = (
  { slug }: OldArticle,
  title: string,
  date: string,
  paths: ReadonlySet<string>,
): Place => {
  const wanted = slugOf(slug) || slugOf(title) || 'bai-nhap';
  const free = freeSlug(wanted, (each) => paths.has(articleFile(date, each)));
  const folder = `${date.slice(0, 4)}/${date.slice(5, 7)}`;
  let images = 0;
  const next = (ending: string): string => {
    images += 1;
    return `media/${folder}/${free}-${images}.${ending}`;
  };
  return {
    path: articleFile(date, free),
    address: `/${folder}/${free}/`,
    nextImagePath: (ending) => {
      let path = next(ending);
      while (paths.has(path)) path = next(ending);
      return path;
    },
  };
};

const headOf = (
  fields: SettledFields,
  title: string,
  date: string,
  category: string,
  address: string,
  isDraft: boolean,
): Readonly<Record<string, unknown>> => ({
  title,
  standfirst: fields.standfirst,
  date,
  updated: fields.updated,
  category,
  authors: fields.authors,
  aliases: fields.aliases.filter((path) => path !== address),
  draft: isDraft ? true : undefined,
  publishAt: fields.publishAt,
  expireAt: fields.expireAt,
});

const faultsOf = (path: string, text: string, label: string): string[] => {
  const bytes = new TextEncoder().encode(text);
  const { problems } = parseArticle({
    kind: 'article',
    path,
    file: path,
    bytes,
    size: bytes.length,
  });
  return hasErrors(problems)
    ? problems.filter(({ severity }) => severity === 'error').map(({ message }) => message)
    : bytes.length > largest
      ? [`bài dài hơn 256 KiB (${label})`]
      : [];
};

/** Turns one article of another system into files of this site; writes nothing. */
export const importOld = async (old: OldArticle, context: SiteContext): Promise<ImportedOld> => {
  const { content, paths, label, now } = context;
  const fields = settledFields(old, content.categories);
  const { leftKeys } = fields;
  const title = fields.title ?? old.slug.replaceAll(/[-_]+/gu, ' ');
  const date = fields.date ?? fields.publishAt ?? dayOf(now);
  const category = fields.category ?? guessCategory([], undefined, content, [])?.value;
  const left = {
    source: old.source,
    files: [],
    path: undefined,
    isDraft: false,
    leftKeys,
    leftCodes: [],
  };
  if (category === undefined)
    return { ...left, notes: ['chưa có chuyên mục nào trong categories.yaml'] };
  const place = placeOf(old, title, date, paths);
  const lead = fields.picture === undefined ? '' : `![](<${fields.picture}>)\n\n`;
  const html =
    fields.picture === undefined
      ? ''
      : `<p><img src="${fields.picture.replaceAll('"', '%22')}"></p>\n\n`;
  const body = await newBody(
    { ...old, body: (old.form === 'html' ? html : lead) + old.body },
    place.nextImagePath,
  );
  if (body.markdown.trim() === '') return { ...left, notes: ['không có chữ nào trong bài'] };
  const lacks = fields.title === undefined || fields.date === undefined || body.lacksAlt;
  const textFor = (isDraft: boolean): string =>
    newFileText(
      headOf(fields, title, date, category, place.address, isDraft),
      {
        category:
          fields.category === undefined
            ? 'đoán: trang này chưa có chuyên mục của bài cũ'
            : undefined,
      },
      body.markdown,
    );
  const faults = faultsOf(place.path, textFor(fields.isDraft), label);
  const isDraft = fields.isDraft || lacks || faults.length > 0;
  const text = textFor(isDraft);
  if (faultsOf(place.path, text, label).length > 0) return { ...left, notes: faults };
  const files = [...body.files, { path: place.path, bytes: new TextEncoder().encode(text) }];
  for (const { path } of files) paths.add(path);
  const categoryNote =
    fields.otherCategories.length > 0
      ? [
          `chuyên mục cũ ${fields.otherCategories.map((name) => `"${name}"`).join(', ')}, ghi là ${category}`,
        ]
      : [];
  const draftNote =
    lacks && !fields.isDraft ? ['để nháp: còn chỗ phải điền (tiêu đề, ngày hoặc lời tả ảnh)'] : [];
  return {
    source: old.source,
    files,
    path: place.path,
    isDraft,
    notes: [
      ...categoryNote,
      ...draftNote,
      ...faults.map((fault) => `để nháp: ${fault}`),
      ...body.notes,
    ],
    leftKeys,
    leftCodes: body.leftCodes,
  };
};
