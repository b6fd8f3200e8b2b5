import { inVietnam } from '../../form/vietnam-time.ts';
import { element } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import type { SaveState } from './text-saver.ts';

const timeOf = (at: Date): string => inVietnam(at).slice(11);

const wordsOf = (state: SaveState): string => {
  switch (state.kind) {
    case 'saved':
      return state.at ? `Đã lưu lúc ${timeOf(state.at)}` : 'Đã lưu';
    case 'saving':
      return 'Đang lưu…';
    case 'waiting':
      return `Giữ tạm trên máy này, đang thử lưu lại. ${state.words}`;
    case 'stopped':
      return `Chưa lưu được. ${state.words}`;
  }
};

const icons = { saved: 'good', saving: 'undo', waiting: 'look', stopped: 'must' } as const;
const signs = { saved: '', saving: 'doing', waiting: 'waiting', stopped: 'stopped' } as const;

/** The one line that says whether the words are safe. */
export const saveLine = (): { node: HTMLElement; show: (state: SaveState) => void } => {
  const node = element('span', { class: 'saved', role: 'status' });
  return {
    node,
    show: (state) => {
      node.className = `saved ${signs[state.kind]}`;
      const words = wordsOf(state);
      if (node.textContent === words) return;
      node.replaceChildren(icon(icons[state.kind]), element('span', {}, words));
    },
  };
};
