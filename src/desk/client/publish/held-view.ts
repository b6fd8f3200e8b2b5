import type { PublishPageFacts } from '../../publishing/publish-state.ts';
import { editorAddress } from '../page/desk-facts.ts';
import { element } from '../page/element.ts';

/** What does not go with this publication, each with its reason and the way to its text. */
export const heldView = ({ articles, drafts }: PublishPageFacts['held']): HTMLElement | undefined =>
  articles.length + drafts === 0
    ? undefined
    : element(
        'section',
        { class: 'box pad publishing' },
        element('h2', {}, 'Chưa đăng lần này'),
        element(
          'ul',
          { class: 'going' },
          ...articles.map(({ path, title, why }) =>
            element(
              'li',
              {},
              element('span', { class: 'tag' }, 'Để lại'),
              element('strong', {}, title),
              element(
                'a',
                { href: editorAddress({ path }), 'aria-label': `Mở ${title}` },
                'Mở bài',
              ),
              element('span', { class: 'why' }, why),
            ),
          ),
        ),
        drafts > 0 && element('p', { class: 'faint' }, `Và ${drafts} bài nháp.`),
      );
