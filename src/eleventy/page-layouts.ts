import { archive } from '../../layouts/archive.ts';
import { archiveMonth } from '../../layouts/archive-month.ts';
import { archiveYear } from '../../layouts/archive-year.ts';
import { article } from '../../layouts/article.ts';
import { category } from '../../layouts/category.ts';
import { home } from '../../layouts/home.ts';
import { notFound } from '../../layouts/not-found.ts';
import { numberedPage } from '../../layouts/numbered-page.ts';
import { plainPage } from '../../layouts/plain-page.ts';
import { siteMap } from '../../layouts/site-map.ts';
import { unit } from '../../layouts/unit.ts';
import type { Html } from '../html/html.ts';
import type { PageKind, PageViews } from '../site/page.ts';

/** The layout of each page kind. */
export const pageLayouts: { readonly [Kind in PageKind]: (view: PageViews[Kind]) => Html } = {
  home,
  article,
  category,
  unit,
  numberedPage,
  archive,
  archiveYear,
  archiveMonth,
  plainPage,
  siteMap,
  notFound,
};
