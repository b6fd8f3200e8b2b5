/**
 * The categories of podcast directories by their names in the content. The directories know only
 * these English names (Apple Podcasts, "Podcasts categories"), the second one below the first.
 */
export const podcastCategories = {
  'tin-tuc': ['News', 'Daily News'],
  'chinh-quyen': ['Government'],
  'xa-hoi': ['Society & Culture'],
  'kinh-te': ['Business'],
  'giao-duc': ['Education'],
  'suc-khoe': ['Health & Fitness'],
  'thieu-nhi': ['Kids & Family'],
  'am-nhac': ['Music'],
  'the-thao': ['Sports'],
  'van-hoa': ['Arts'],
  'lich-su': ['History'],
  'khoa-hoc': ['Science'],
} as const satisfies Readonly<Record<string, readonly [string, string?]>>;

export type PodcastCategory = keyof typeof podcastCategories;

export const podcastCategoryNames = Object.keys(podcastCategories) as [
  PodcastCategory,
  ...PodcastCategory[],
];
