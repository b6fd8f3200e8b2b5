import { ownStation } from '../../layouts/own-station.ts';
import { defaultStation } from '../../layouts/station.ts';
import { pageRenderer } from '../eleventy/page-renderer.ts';
import { scriptPageView } from '../site/articles/announcer-script-view.ts';
import { newsroomOf, planSite } from '../site/plan-site.ts';
import { contextOver } from '../site/site-context.ts';
import { noMaterials } from '../site/site-materials.ts';
import { sitePaths } from '../url/site-path.ts';
import type { AnnouncerScript } from '../announcer/announcer-script.ts';
import type { MadeScripts } from './announcer-scripts.ts';
import { siteOptionsOf, type SiteFlags } from './options.ts';

/** A script as a page to print, complete in one file. */
export const scriptPage = (
  script: AnnouncerScript,
  { title, parsed }: MadeScripts,
  flags: SiteFlags,
): string => {
  const options = { ...siteOptionsOf(flags), isPreview: true };
  const newsroom = newsroomOf(parsed.content, options, []);
  const site = planSite(parsed.content, options, noMaterials, newsroom, []);
  const context = contextOver(site.questions, site.readOnce);
  const back = { label: parsed.content.site.name, path: sitePaths.home };
  const view = scriptPageView({ path: sitePaths.home, title, back, script }, context);
  return pageRenderer(ownStation(defaultStation, parsed.content.look))({
    kind: 'announcerScript',
    view,
  });
};
