import { offerNearPages } from './not-found/near-pages.ts';

/* The script of the error page. */

void offerNearPages();
