import { join } from 'node:path';
import { plain } from '../unit/media/sample-pictures.ts';
import { silentMp3 } from '../unit/media/sample-sounds.ts';
import { article, markdownFile, writeFiles } from '../unit/content/make-content.ts';
import { permanenceFixture } from './permanence-fixture.ts';

/**
 * A small content folder with everything that parts of a site have to tell each other: texts in feeds, numbers of
 * words, links to parts of other pages, cited documents, pictures, sounds, old addresses, scheduled and hidden texts.
 */
export const writeSharedContent = async (place: string): Promise<void> => {
  const picture = await plain(364, 40).jpeg({ quality: 20 }).toBuffer();
  await writeFiles(join(place, 'content'), {
    ...permanenceFixture,
    'site.yaml': permanenceFixture['site.yaml']?.replace('2020-03-31', '2020-04-01') ?? '',
    'media/anh.jpg': picture,
    'media/tieng.mp3': silentMp3(2),
    'documents/ke-hoach.md': markdownFile(
      'number: 4-KH/HU\nkind: Kế hoạch\nissuer: Huyện uỷ\nissued: 2019-01-07\nabstract: Trích yếu',
      'Toàn văn.',
    ),
    'articles/2020/04/day-du.md': article(
      {
        title: 'Bài có ảnh và tiếng',
        date: '2020-04-02',
        image: '{ file: /media/anh.jpg, alt: Hội trường }',
        audio: '/media/tieng.mp3',
      },
      'Theo Kế hoạch số 4-KH/HU.\n\n## Phần hai\n\n![Ảnh khác](/media/anh.jpg)\n\nXem [phần một](/2020/04/bai-kia/#phan-mot).',
    ),
    'articles/2020/04/bai-kia.md': article(
      { title: 'Bài kia', date: '2020-04-03' },
      '## Phần một\n\nNội dung của bài kia.',
    ),
    'articles/2020/06/hen-gio.md': article({ title: 'Bài hẹn giờ', date: '2020-06-02' }),
    'articles/2020/04/nhap.md': article({ title: 'Bài nháp', date: '2020-04-04', draft: 'true' }),
  });
};
