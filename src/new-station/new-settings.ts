import { contentVersion } from '../content/upgrade/content-version.ts';
import { flowText } from '../content/edit/value-text.ts';
import { sitePaths } from '../url/site-path.ts';
import { withIds, yamlFile } from './new-registers.ts';
import type { StationAnswers } from './station-answers.ts';

interface Entry {
  readonly label: string;
  readonly path: string;
}

const menu = (name: string, entries: readonly Entry[], later: readonly Entry[] = []): string =>
  [
    `${name}:`,
    ...entries.map(({ label, path }) => `  - ${flowText({ label, path })}`),
    ...(later.length > 0 ? ['  # Chuyên mục đã có bài thì bỏ dấu # ở đầu dòng của nó:'] : []),
    ...later.map(({ label, path }) => `  # - ${flowText({ label, path })}`),
    '',
  ].join('\n');

/** What there is something to see of; the categories without articles are ready to be added. */
const menus = ({ categories, units, contact }: StationAnswers): string => {
  const [first, ...others] = withIds(categories).map(({ id, name }) => ({
    label: name,
    path: sitePaths.category(id),
  }));
  const main = [
    ...(first ? [first] : []),
    ...(units.length > 0 ? [{ label: 'Đơn vị', path: sitePaths.unitIndex }] : []),
    { label: 'Lưu trữ', path: sitePaths.archive },
    { label: 'Giới thiệu', path: sitePaths.plainPage('gioi-thieu') },
    ...(contact === '' ? [] : [{ label: 'Liên hệ', path: sitePaths.plainPage('lien-he') }]),
  ];
  const footer = [
    { label: 'Sơ đồ trang', path: sitePaths.siteMap },
    { label: 'Dữ liệu mở', path: sitePaths.openData },
  ];
  return menu('mainMenu', main, others) + menu('footerMenu', footer);
};

/** `site.yaml` */
export const settingsFile = (answers: StationAnswers): string => {
  const { station, name, url, owner, responsible, today } = answers;
  const settings = yamlFile(['Những điều nói một lần cho cả trang.'], {
    name,
    description: `Tin của ${station}.`,
    station,
    baseUrl: url,
    owner,
    responsible,
    articlesPerPage: 30,
    relatedArticles: 5,
    cardsSince: today,
    abbreviations: { 'T/h': 'Thực hiện' },
    contentVersion,
  });
  return settings + menus(answers);
};
