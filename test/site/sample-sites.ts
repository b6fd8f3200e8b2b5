import { join } from 'node:path';
import { makeCorpus, writeCorpus } from '../../bench/make-corpus.ts';
import type { VietnamMoment } from '../../src/dates/vietnam-clock.ts';
import { bulletin } from '../fixtures/bulletin.ts';
import { isWhole } from '../whole-matrix.ts';
import { districtMoment, writeDistrictContent } from './district-content.ts';
import { writeRichContent } from './rich-content.ts';

/** A content folder to build: its name, its address, and how it is made. */
export type SampleSite = readonly [
  name: string,
  origin: string,
  /** Returns the content folder, which is below the given folder unless it exists already. */
  contentIn: (folder: string) => Promise<string>,
];

/**
 * Lists of 30, every page kind, several pages of a section; 500 articles in `npm run test:long`, else
 * as many as every category needs for a second page.
 */
export const generatedSite: SampleSite = [
  'the generated articles',
  'https://mau.example',
  async (folder) => {
    const content = join(folder, 'generated');
    await writeCorpus(makeCorpus(isWhole() ? 500 : 240), content);
    return content;
  },
];

/** Everything that a page can contain. */
export const richSite: SampleSite = [
  'the rich content',
  'https://tin.example',
  async (folder) => {
    const content = join(folder, 'rich');
    await writeRichContent(content);
    return content;
  },
];

/** A district during its congresses, with pictures. */
export const districtSite: SampleSite = [
  'the district',
  'https://tin.example',
  async (folder) => {
    const content = join(folder, 'district');
    await writeDistrictContent(content);
    return content;
  },
];

/** Two years of a small newsroom. */
export const bulletinSite: SampleSite = [
  'the bulletin',
  'https://ban-tin-dai-hoi.example',
  () => Promise.resolve(bulletin),
];

/** The moment at which a sample is built, if it is not after all dates. */
export const builtAsOf = ([name]: SampleSite): { readonly now?: VietnamMoment } =>
  name === districtSite[0] ? { now: districtMoment as VietnamMoment } : {};

export const sampleSites: readonly SampleSite[] = [generatedSite, richSite, bulletinSite];
