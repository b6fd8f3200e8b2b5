import { listSavedPages } from './offline/saved-pages.ts';

/* The script of the offline page: without a network it can be had only where the worker has kept it. */

void listSavedPages();
