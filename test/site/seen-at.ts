import { parse, type HTMLElement } from 'node-html-parser';
import { defaultStation } from '../../layouts/station.ts';
import { notedSite } from '../../src/build/noted-site.ts';
import type { VietnamMoment } from '../../src/dates/vietnam-clock.ts';
import { calendars } from '../../src/outputs/calendars/calendars.ts';
import type { OutputText } from '../../src/outputs/output-text.ts';
import { feeds } from '../unit/outputs/output-texts.ts';
import { options } from '../unit/outputs/make-outputs.ts';
import { planOf } from './fixture-site.ts';

/** What readers see at a moment: pages, feeds and calendars, made when they are asked for. */
export interface SeenSite {
  readonly urls: readonly string[];
  /** @throws Error if there is no such page */
  readonly pageAt: (url: string) => HTMLElement;
  readonly feedAt: (path: string) => string;
  readonly calendarAt: (path: string) => string;
}

const textIn = (texts: readonly OutputText[], path: string): string => {
  const found = texts.find((each) => each.path === path);
  if (!found) throw new Error(`test: no file ${path}`);
  return found.text;
};

/** The site of a content folder as of a moment, `2025-07-01T00:00`; nothing is written. */
export const seenAt = async (content: string, now: string): Promise<SeenSite> => {
  const site = await planOf(content, { now: now as VietnamMoment });
  const { newsroom, problems } = site;
  const faults = problems.filter(({ severity }) => severity === 'error');
  if (!newsroom || faults.length > 0) throw new Error(JSON.stringify(faults));
  const { render } = notedSite({ ...site, station: defaultStation });
  const routes = new Map(site.routes.map((route) => [String(route.url), route]));
  const outputs = { ...options, now: now as VietnamMoment };
  return {
    urls: [...routes.keys()],
    pageAt: (url) => {
      const route = routes.get(url);
      if (!route) throw new Error(`test: no page ${url}`);
      return parse(render(route));
    },
    feedAt: (path) => textIn(feeds(newsroom, outputs), path),
    calendarAt: (path) => textIn(calendars(newsroom, outputs.labels.calendar), path),
  };
};
