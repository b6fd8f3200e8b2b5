import type { NewFile } from '../content/edit/write-file.ts';
import { slugOf } from '../url/slug.ts';
import { editorSettings } from './editor-settings.ts';
import { aboutPage, contactPage, firstArticle, firstArticlePath } from './first-texts.ts';
import { categoriesFile, unitsFile } from './new-registers.ts';
import { settingsFile } from './new-settings.ts';
import type { StationAnswers } from './station-answers.ts';
import { stationPackage, type ProgramSource } from './station-package.ts';
import { stationReadme } from './station-readme.ts';
import { reusableWorkflow, stationWorkflow } from './station-workflow.ts';

/** What the program gives to a station beside the answers. */
export interface StationProgram extends ProgramSource {
  /** The text of the reusable workflow. */
  readonly workflow: string;
}

const content = (answers: StationAnswers): Readonly<Record<string, string>> => ({
  'site.yaml': settingsFile(answers),
  'categories.yaml': categoriesFile(answers),
  'units.yaml': unitsFile(answers),
  [firstArticlePath(answers)]: firstArticle(answers),
  'pages/gioi-thieu.md': aboutPage(answers),
  ...(answers.contact !== '' && { 'pages/lien-he.md': contactPage(answers) }),
  /** Not published; it keeps the folder in version control. */
  'media/README.md': 'Ảnh (.jpg, .png), tệp tiếng (.mp3) và tệp đính kèm (.pdf) để ở đây.\n',
});

/** Every file of a new station except `package.json`, below its folder. */
export const stationFiles = (answers: StationAnswers, program: StationProgram): NewFile[] => {
  const files = {
    ...Object.fromEntries(
      Object.entries(content(answers)).map(([path, text]) => [`content/${path}`, text]),
    ),
    ...editorSettings(program.name),
    '.gitignore': 'node_modules/\n_site/\n_phan/\n.cache/\n*.log\n.*.lock\n*.pem\n',
    '.github/workflows/dang-trang.yml': stationWorkflow(program),
    ...(program.project === undefined && { [reusableWorkflow]: program.workflow }),
    'README.md': stationReadme(answers),
  };
  return Object.entries(files).map(([path, bytes]) => ({ path, bytes }));
};

/** The text of `package.json`. */
export const packageFile = (
  { station }: StationAnswers,
  program: ProgramSource,
  existing: string | undefined,
): string =>
  stationPackage(
    program,
    slugOf(station),
    existing === undefined ? {} : (JSON.parse(existing) as Record<string, unknown>),
  );
