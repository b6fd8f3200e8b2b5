import { isLastingFile } from '../../site/addresses/lasting-files.ts';
import { pageKindFacts } from '../../site/page-kinds.ts';
import type { SitePath } from '../../url/site-path.ts';
import type { ListedFile } from '../listed-files.ts';
import { cacheControlOf, contentTypeOf, isImmutable } from '../path-headers.ts';

/** Files that are uploaded together, with the same headers. */
export interface UploadGroup {
  readonly headers: readonly string[];
  readonly files: readonly ListedFile[];
}

const listFiles =
  /(?:^|\/)(?:sitemap[^/]*\.xml|sw\.js|robots\.txt|khan-cap\.json)$|^\/(?:tim-kiem|du-lieu)\//u;

/**
 * The stage at which a file is uploaded: 0 assets that pages refer to, 1 pages and files, 2 pages
 * that link to those. A page of an unknown kind counts as a list, which is uploaded later.
 */
export const uploadStage = ({ path, kind }: Pick<ListedFile, 'path' | 'kind'>): 0 | 1 | 2 => {
  if (isImmutable(path)) return 0;
  if (kind !== undefined) return pageKindFacts(kind)?.upload === 'leaf' ? 1 : 2;
  return listFiles.test(path) || isLastingFile(path) ? 2 : 1;
};

/** The headers of an upload, as `Name: value`. */
const headersOf = (path: SitePath): readonly string[] => {
  const type = contentTypeOf(path);
  const cache = cacheControlOf(path);
  return [
    ...(type === undefined ? [] : [`Content-Type: ${type}`]),
    ...(cache === undefined ? [] : [`Cache-Control: ${cache}`]),
  ];
};

/**
 * The groups in the order of upload, so that no page that a reader can reach refers to a missing
 * file.
 */
export const uploadGroups = (files: readonly ListedFile[]): readonly UploadGroup[] =>
  ([0, 1, 2] as const).flatMap((stage) => {
    const groups = Map.groupBy(
      files.filter((file) => uploadStage(file) === stage),
      ({ path }) => headersOf(path).join('\n'),
    );
    return [...groups.values()].map((group) => ({
      headers: group[0] ? headersOf(group[0].path) : [],
      files: group,
    }));
  });
