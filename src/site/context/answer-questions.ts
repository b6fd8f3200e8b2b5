import type { TextFactsOf } from '../../content/text-facts.ts';
import type { LabelsByLanguage } from '../../markdown/render-markdown.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { articlesByOfficialDocument } from '../../newsroom/official-documents/official-document-articles.ts';
import type { OldAddressPage } from '../addresses/old-address-pages.ts';
import type { SiteMaterials } from '../site-materials.ts';
import { siteViewOf } from '../site-view.ts';
import { addressAnswers } from './address-questions.ts';
import { articleAnswers } from './article-questions.ts';
import { broadcastAnswers } from './broadcast-questions.ts';
import { congressAnswers } from './congress-questions.ts';
import { eventAnswers } from './event-questions.ts';
import { lazily } from './lazily.ts';
import { listAnswers } from './list-questions.ts';
import { mediaAnswers } from './media-questions.ts';
import { officialDocumentAnswers } from './official-document-questions.ts';
import { settingAnswers } from './setting-questions.ts';
import type { SiteQuestions } from './site-questions.ts';
import { textAnswers } from './text-questions.ts';
import { unitAnswers } from './unit-questions.ts';

/** The inputs of a site that views may ask about. */
export interface AskedSite {
  readonly newsroom: Newsroom;
  /** Generated before the pages. */
  readonly materials: SiteMaterials;
  readonly labels: LabelsByLanguage;
  /** The pages at old addresses. */
  readonly old: readonly OldAddressPage[];
  /** The addresses of texts that residents must not see. */
  readonly unpublished: ReadonlySet<string>;
  readonly factsOf: TextFactsOf;
}

/** Answers every question from the newsroom, the materials and the plan. */
export const answerQuestions = ({
  newsroom,
  materials,
  labels,
  old,
  unpublished,
  factsOf,
}: AskedSite): SiteQuestions => {
  const settings = settingAnswers(newsroom);
  const media = mediaAnswers(newsroom, materials);
  const broadcasts = broadcastAnswers(newsroom, (text) => factsOf(text).hasBody);
  const congresses = congressAnswers(newsroom);
  const events = eventAnswers(newsroom);
  const officialDocuments = officialDocumentAnswers(newsroom, (text) => factsOf(text).hasBody);
  const units = unitAnswers(newsroom);
  const naming = lazily(() => articlesByOfficialDocument(newsroom, factsOf));
  return {
    ...settings,
    ...media,
    ...addressAnswers(newsroom, old, unpublished),
    ...articleAnswers(newsroom),
    ...broadcasts,
    ...congresses,
    ...events,
    ...listAnswers(newsroom, naming),
    ...officialDocuments,
    ...textAnswers(newsroom, labels),
    ...units,
    siteView: lazily(() =>
      siteViewOf({
        ...settings,
        ...media,
        ...broadcasts,
        ...congresses,
        ...events,
        ...officialDocuments,
        ...units,
      }),
    ),
  };
};
