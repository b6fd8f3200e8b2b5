import { dayOf, type VietnamMoment } from '../../dates/vietnam-clock.ts';
import { hasCode, OperationError } from '../../operation/operation-error.ts';
import type { KeptSettings } from '../keeping/desk-settings.ts';
import { waitUntilLive, type SentArticle } from '../sending/live-articles.ts';
import type { GoingArticle } from '../sending/previewed-publication.ts';
import { publicationPreview } from '../sending/publication-preview.ts';
import type { FileConflict } from '../sending/send-changes.ts';
import { chosenFiles, type Choices } from './chosen-files.ts';
import type {
  PublishedArticle,
  PublishState,
  PublishStep,
  ShownConflict,
} from './publish-state.ts';
import type { Chosen, Compared, Publisher, PublishMethod } from './publish-method.ts';

/** What a publication needs from the desk. */
export interface JobPlace {
  readonly method: () => Promise<PublishMethod>;
  readonly settings: KeptSettings;
  readonly now: () => VietnamMoment;
  /** Called after files of the content may have changed. */
  readonly onContent: () => void;
  /** The title of a conflict's article. */
  readonly titleOf: (text: string) => string;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** Publishing from the desk, one publication at a time. */
export interface PublishJob {
  readonly state: () => PublishState;
  /** Makes the site and compares it with what is live. */
  readonly prepare: () => void;
  readonly publish: (person: string) => void;
  readonly choose: (person: string, choices: Choices) => void;
  readonly takeBack: (person: string, reason: string) => void;
}

/** How often the outer site is asked. */
const looks = 14;

const refused = 'Chưa đăng được: sửa những chỗ đánh dấu đỏ trước, rồi xem lại.';

const shownConflict = (
  { file, pieces, ours, theirs }: FileConflict,
  titleOf: JobPlace['titleOf'],
): ShownConflict => ({
  file,
  title: titleOf(new TextDecoder().decode(ours ?? theirs)) || file,
  pieces,
});

const tokenState = (error: unknown): PublishState | undefined => {
  if (!hasCode(error, 'SEND_NO_TOKEN', 'SEND_TOKEN')) return undefined;
  const { code, host } = error.fault;
  return { kind: 'token', host, isRefused: code === 'SEND_TOKEN' };
};

/** An unexpected failure says where the words are, never what the program thinks of it. */
const failedState = (error: unknown): PublishState =>
  tokenState(error) ?? {
    kind: 'failed',
    words:
      error instanceof OperationError
        ? error.message
        : 'Chưa đăng được vì chương trình gặp lỗi. Bài vẫn còn nguyên; hãy thử lại.',
  };

const sentArticles = ({ next }: Compared, going: readonly GoingArticle[]): SentArticle[] => {
  const urls = new Set<string>(going.map(({ url }) => url));
  return next.pages.filter(({ url, kind }) => kind === 'article' && urls.has(url));
};

const listed = (going: readonly GoingArticle[], site: string): PublishedArticle[] =>
  going.map(({ title, url }) => ({
    title,
    address: URL.canParse(site) ? new URL(`.${url}`, site).href : undefined,
  }));

export const publishJob = ({
  method,
  settings,
  now,
  onContent,
  titleOf,
  pause,
}: JobPlace): PublishJob => {
  let state: PublishState = { kind: 'idle' };
  let isBusy = false;
  let compared: Compared | undefined;
  let conflict: { readonly with: string; readonly conflicts: readonly FileConflict[] } | undefined;

  const at = (step: PublishStep): void => {
    state = { kind: 'working', step };
  };
  const run = (step: PublishStep, work: () => Promise<PublishState>): void => {
    if (isBusy) return;
    isBusy = true;
    at(step);
    const ended = async (): Promise<void> => {
      state = await work().catch(failedState);
      isBusy = false;
    };
    void ended();
  };

  const prepared = async (): Promise<PublishState> => {
    compared = undefined;
    const own = await method();
    const report = await own.build();
    if (report !== undefined) return { kind: 'faulty', report };
    at('compare');
    compared = await own.compare();
    const { comparison, next, isSure } = compared;
    const facts = { today: dayOf(now()), live: own.place.label };
    return { kind: 'ready', preview: publicationPreview(comparison, next, facts), isSure };
  };

  /** Looks at the outer site without keeping the desk waiting. */
  const look = (own: PublishMethod, articles: readonly SentArticle[]): void => {
    const ask = own.look;
    if (!ask) return;
    const looking = async (): Promise<void> => {
      const { kind } = await waitUntilLive(articles, { ask, pause, tries: looks });
      if (state.kind === 'done') state = { ...state, seen: kind === 'live' ? 'yes' : 'not yet' };
    };
    void looking();
  };

  const sent = async (publisher: Publisher, chosen?: Chosen): Promise<PublishState> => {
    const shown = compared;
    /** Nothing is published before somebody has seen what it changes. */
    if (!shown) return prepared();
    if (shown.comparison.refusals.length > 0) return { kind: 'failed', words: refused };
    const own = await method();
    const result = await own.send(publisher, chosen);
    if (result.kind === 'refused') return { kind: 'failed', words: refused };
    onContent();
    if (result.kind === 'conflict') {
      conflict = result;
      const conflicts = result.conflicts.map((each) => shownConflict(each, titleOf));
      return { kind: 'conflict', conflicts };
    }
    if (result.kind === 'nothing') return result;
    const { id, files } = result;
    await settings.set({ last: { method: own.place.method, at: publisher.at, id, files } });
    compared = undefined;
    const { comparison, next } = shown;
    const { added, edited } = publicationPreview(comparison, next, { today: '', live: '' });
    const going = [...added, ...edited];
    look(own, sentArticles(shown, going));
    const { site } = own.place;
    const seen = own.look ? 'looking' : 'folder';
    return { kind: 'done', at: publisher.at, articles: listed(going, site), seen, site };
  };

  const takenBack = async (person: string, reason: string): Promise<PublishState> => {
    const { last } = await settings.read();
    if (!last) return { kind: 'failed', words: 'Chưa có lần đăng nào từ máy này để rút lại.' };
    const words = await (await method()).takeBack(last, { person, at: now() }, reason);
    await settings.set({ last: undefined });
    onContent();
    return { kind: 'taken-back', words };
  };

  return {
    state: () => state,
    prepare: () => run('build', prepared),
    publish: (person) => run('send', () => sent({ person, at: now() })),
    choose: (person, choices) => {
      const found = conflict;
      const files = found && chosenFiles(found.conflicts, choices);
      if (!found || !files) return;
      run('send', () => sent({ person, at: now() }, { over: found.with, files }));
    },
    takeBack: (person, reason) => run('send', () => takenBack(person, reason)),
  };
};
