import { html } from '../../src/html/html.ts';
import type { OfflineView } from '../../src/site/plain-pages/offline-view.ts';
import { layout } from '../layout.ts';

/** A script fills the list with the pages cached on this device. */
export const offline = layout(
  { uses: ['breadcrumb', 'pageShell'] },
  (view: OfflineView, { words, parts }) =>
    parts.pageShell({
      frame: view,
      title: words.offline,
      breadcrumb: parts.breadcrumb({ site: view.site, above: [], here: words.offline }),
      scripts: [view.offlineScriptHref],
      main: html`<h1>${words.offline}</h1>
<p>${words.offlineHelp}</p>
<section aria-labelledby="trang_da_giu" hidden>
<h2 id="trang_da_giu">${words.savedPages}</h2>
<ul class="links" data-saved-pages></ul>
</section>
<section aria-labelledby="tieng_da_giu" hidden>
<h2 id="tieng_da_giu">${words.savedSounds}</h2>
<ul class="links" data-saved-sounds data-remove="${words.removeSound}"></ul>
</section>`,
    }),
);
