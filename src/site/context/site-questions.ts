import type { SiteView } from '../site-view.ts';
import type { AddressQuestions } from './address-questions.ts';
import type { ArticleQuestions } from './article-questions.ts';
import type { BroadcastQuestions } from './broadcast-questions.ts';
import type { CongressQuestions } from './congress-questions.ts';
import type { EventQuestions } from './event-questions.ts';
import type { ListQuestions } from './list-questions.ts';
import type { MediaQuestions } from './media-questions.ts';
import type { OfficialDocumentQuestions } from './official-document-questions.ts';
import type { SettingQuestions } from './setting-questions.ts';
import type { TextQuestions } from './text-questions.ts';
import type { UnitQuestions } from './unit-questions.ts';

/**
 * Every question that a view may ask, by name. Arguments are plain keys. Answers are plain data
 * that can be hashed; the answer for something that does not exist is `undefined`.
 */
export interface SiteQuestions
  extends
    AddressQuestions,
    ArticleQuestions,
    BroadcastQuestions,
    CongressQuestions,
    EventQuestions,
    ListQuestions,
    MediaQuestions,
    OfficialDocumentQuestions,
    SettingQuestions,
    TextQuestions,
    UnitQuestions {
  /** What every page shows in the same way. */
  readonly siteView: () => SiteView;
}

export type QuestionName = keyof SiteQuestions;
