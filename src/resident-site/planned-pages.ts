import { defaultStation } from '../../layouts/station.ts';
import { fileGroups } from '../build/site-files.ts';
import type { Materials } from '../build/materials.ts';
import type { WholeSiteOptions } from '../build/whole-site-options.ts';
import { pageRenderer } from '../eleventy/page-renderer.ts';
import { makeView } from '../site/make-view.ts';
import type { PlannedSite } from '../site/plan-site.ts';
import { contextOver } from '../site/site-context.ts';
import { fileOf, type SitePath } from '../url/site-path.ts';
import type { Answer } from './answer.ts';
import { servedFiles } from './served-files.ts';

/** Answers an address relative to the site's base: `/2020/03/x/`. */
export type AnswerAt = (path: string) => Promise<Answer>;

/** Answers for a planned site: each page and each file is made on demand. */
export const plannedPages = (
  { plan, questions, newsroom, texts }: PlannedSite,
  materials: Materials,
  options: WholeSiteOptions,
): AnswerAt => {
  const { routes, redirects } = plan;
  const context = contextOver(questions, texts.read);
  const render = pageRenderer(options.station ?? defaultStation);
  const pages = new Map(routes.map((route) => [fileOf(route.url), route]));
  const groups = fileGroups({ routes, redirects, newsroom, context }, materials, options);
  const fileAt = servedFiles(materials.files, groups);
  const pageAt = (path: string): string | undefined => {
    const route = pages.get(fileOf(path as SitePath));
    return route && render({ kind: route.kind, view: makeView(route, context) });
  };
  return async (path) => {
    const page = pageAt(path);
    if (page !== undefined) return { kind: 'content', path, bytes: page };
    const file = await fileAt(path);
    if (file && 'copyOf' in file) return { kind: 'file', path, place: file.copyOf };
    if (file) return { kind: 'content', path, bytes: 'read' in file ? file.read() : file.bytes };
    return pages.has(fileOf(`${path}/` as SitePath))
      ? { kind: 'moved', to: `${path}/` }
      : { kind: 'missing', page: pageAt('/404.html') };
  };
};
