import type { Form } from '../../form/form-field.ts';
import type { ListedText, Overview } from '../../overview/overview.ts';
import { getFrom } from './ask-desk.ts';

/** What every view of the desk knows. */
export interface DeskFacts {
  readonly overview: Overview;
  readonly forms: Readonly<Record<string, Form>>;
  readonly previewUrl: string;
  /** Who sits at the desk, if known. */
  readonly person?: string;
}

const noOverview: Overview = {
  station: '',
  site: '',
  now: '',
  texts: [],
  entries: {},
  congresses: { withArticle: 0, all: 0 },
  due: [],
  weeks: [],
};

/** Asks for the facts; without readable settings the lists are empty. */
export const deskFacts = async (): Promise<DeskFacts> => {
  const { overview, ...rest } = await getFrom<
    Omit<DeskFacts, 'overview'> & { overview?: Overview }
  >('overview');
  return { ...rest, overview: overview ?? noOverview };
};

/** The address of a text's editor: it names the text, not a folder of the machine. */
export const editorAddress = ({ path }: Pick<ListedText, 'path'>): string =>
  `/soan/${path.replace(/\.md$/u, '')}`;

/** The path of the text that an address edits. */
export const textAt = (address: string): string | undefined =>
  address.startsWith('/soan/')
    ? `${decodeURIComponent(address.slice('/soan/'.length))}.md`
    : undefined;
