/**
 * The categories of podcast directories by their names in the content. The directories know only
 * these English names (Apple Podcasts, "Podcasts categories"), the second one below the first.
 */
export const podcastCategories = {
  'tin-tuc': ['News', 'Daily News'],
  'binh-luan': ['News', 'News Commentary'],
  'chinh-tri': ['News', 'Politics'],
  'tin-kinh-te': ['News', 'Business News'],
  'tin-the-thao': ['News', 'Sports News'],
  'tin-cong-nghe': ['News', 'Tech News'],
  'chinh-quyen': ['Government'],
  'xa-hoi': ['Society & Culture'],
  'phong-su': ['Society & Culture', 'Documentary'],
  'du-lich': ['Society & Culture', 'Places & Travel'],
  'kinh-te': ['Business'],
  'khoi-nghiep': ['Business', 'Entrepreneurship'],
  'viec-lam': ['Business', 'Careers'],
  'giao-duc': ['Education'],
  'day-tieng': ['Education', 'Language Learning'],
  'huong-dan': ['Education', 'How To'],
  'suc-khoe': ['Health & Fitness'],
  'y-te': ['Health & Fitness', 'Medicine'],
  'dinh-duong': ['Health & Fitness', 'Nutrition'],
  'thieu-nhi': ['Kids & Family'],
  'lam-cha-me': ['Kids & Family', 'Parenting'],
  'ke-chuyen': ['Kids & Family', 'Stories for Kids'],
  'am-nhac': ['Music'],
  'the-thao': ['Sports'],
  'bong-da': ['Sports', 'Soccer'],
  'van-hoa': ['Arts'],
  sach: ['Arts', 'Books'],
  'van-nghe': ['Arts', 'Performing Arts'],
  'am-thuc': ['Arts', 'Food'],
  truyen: ['Fiction'],
  kich: ['Fiction', 'Drama'],
  hai: ['Comedy'],
  'lich-su': ['History'],
  'khoa-hoc': ['Science'],
  'thien-nhien': ['Science', 'Nature'],
  'cong-nghe': ['Technology'],
  'giai-tri': ['Leisure'],
  'nha-vuon': ['Leisure', 'Home & Garden'],
  'ton-giao': ['Religion & Spirituality'],
  'phat-giao': ['Religion & Spirituality', 'Buddhism'],
  'dien-anh': ['TV & Film'],
  'vu-an': ['True Crime'],
} as const satisfies Readonly<Record<string, readonly [string, string?]>>;

export type PodcastCategory = keyof typeof podcastCategories;

export const podcastCategoryNames = Object.keys(podcastCategories) as [
  PodcastCategory,
  ...PodcastCategory[],
];
