import { html, type Html } from '../../src/html/html.ts';
import type { OfflineView } from '../../src/site/plain-pages/offline-view.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { text } from '../words/vi/vi.ts';

/** A script fills the list with the pages that this device has kept. */
export const offline = (view: OfflineView): Html =>
  pageShell(view, {
    title: text.offline,
    breadcrumb: breadcrumb(view.site, [], text.offline),
    main: html`<h1>${text.offline}</h1>
<p>${text.offlineHelp}</p>
<section aria-labelledby="trang_da_giu" hidden data-needs-script>
<h2 id="trang_da_giu">${text.savedPages}</h2>
<ul class="links" data-saved-pages></ul>
</section>`,
  });
