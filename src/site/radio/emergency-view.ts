import type { Href, SitePath } from '../../url/site-path.ts';
import { changeView, type DateView } from '../articles/date-view.ts';
import type { ShownEmergency } from '../context/broadcast-questions.ts';
import type { SiteContext } from '../site-context.ts';
import { broadcastSource } from '../texts/text-sources.ts';

/** An emergency as a banner shows it. */
export interface EmergencyView {
  readonly title: string;
  /** The first paragraph of its introduction, or else its note. */
  readonly text: string | undefined;
  readonly href: Href;
  readonly from: DateView;
  readonly until: DateView;
  readonly isSample: boolean;
}

/** What a banner needs of the texts. */
type Texts = Pick<SiteContext, 'readingText'>;

const firstParagraph = (text: string): string | undefined =>
  text
    .split(/\n\s*\n/u)
    .map((each) => each.replaceAll(/\s+/gu, ' ').trim())
    .find((each) => each !== '');

export const emergencyViews = (
  emergencies: readonly ShownEmergency[],
  { readingText }: Texts,
  { link }: { readonly link: (path: SitePath) => Href },
): readonly EmergencyView[] =>
  emergencies.map(({ key, path, title, note, begins, until, sample }) => ({
    title,
    text: firstParagraph(readingText(broadcastSource(key))) ?? note,
    href: link(path),
    from: changeView(begins),
    until: changeView(until),
    isSample: sample,
  }));
