import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { mediaNameOf } from '../read/media-file.ts';
import type { SourceFile } from '../read/source-file.ts';
import { articleKeyOf } from './parse-article.ts';
import { broadcastKeyOf } from './parse-broadcast.ts';
import { officialDocumentSlugOf } from './parse-official-document.ts';
import { pageSlugOf } from './parse-page.ts';

/** The address of a content file on the site; a register has none. */
export const sourceAddress = ({
  kind,
  path,
}: Pick<SourceFile, 'kind' | 'path'>): SitePath | undefined => {
  if (kind === 'article') return sitePaths.article(articleKeyOf(path));
  if (kind === 'page') return sitePaths.plainPage(pageSlugOf(path));
  if (kind === 'document') return sitePaths.officialDocument(officialDocumentSlugOf(path));
  if (kind === 'broadcast') return sitePaths.broadcast(broadcastKeyOf(path));
  return kind === 'media' ? sitePaths.media(mediaNameOf(path)) : undefined;
};
