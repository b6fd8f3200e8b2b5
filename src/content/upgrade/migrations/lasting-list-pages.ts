import { EditError, nodeAt, rootOf } from '../../edit/yaml-spans.ts';
import type { Migration } from '../migration.ts';

/** The number of articles a list page had in version 1 if the content did not say one. */
const formerly = 30;

const says = (text: string, key: string): boolean => {
  try {
    return nodeAt(rootOf(text).contents, [key]) !== undefined;
  } catch (error) {
    if (error instanceof EditError) return true;
    throw error;
  }
};

/**
 * The number of articles a list page must not change once there are several pages; content that
 * relies on the default of version 1 says it from now on.
 */
export const lastingListPages: Migration = {
  to: 2,
  words:
    'ghi rõ số bài mỗi trang danh sách, vì đã có nhiều trang danh sách và số ấy không được đổi nữa',
  changesOf: (texts) => {
    const settings = texts.find(({ path }) => path === 'site.yaml');
    const articles = texts.filter(({ path }) => path.startsWith('articles/'));
    if (!settings || articles.length <= formerly || says(settings.text, 'articlesPerPage')) {
      return [];
    }
    const change = { kind: 'set', path: ['articlesPerPage'], value: formerly } as const;
    return [{ path: settings.path, changes: [change] }];
  },
};
