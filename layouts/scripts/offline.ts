import { listSavedPages } from './offline/saved-pages.ts';
import { listSavedSounds } from './offline/saved-sounds.ts';

/* The script of the offline page; without a network it runs only if the worker has cached it. */

void listSavedPages();
void listSavedSounds();
