import { listSavedPages } from './offline/saved-pages.ts';

/* The script of the offline page; without a network it runs only if the worker has cached it. */

void listSavedPages();
