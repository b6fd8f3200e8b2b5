import { join, relative } from 'node:path';
import { API, type Diagnostic } from 'typescript/unstable/sync';

/**
 * The compiler's messages about a project while its files change: one program, of which only
 * changed files are read again.
 */
export interface TypeProgram {
  /** Records which files were written, relative to the project folder. */
  readonly written: (files: readonly string[]) => void;
  /** The faults of some files, or of all: one line each, with the file and the whole message. */
  readonly faults: (files?: readonly string[]) => string;
  readonly close: () => void;
}

const wordsOf = ({ text, messageChain = [] }: Diagnostic): string =>
  [text, ...messageChain.map(wordsOf)].join(' ');

/** @param folder a project with a `tsconfig.json` */
export const typeProgram = (folder: string): TypeProgram => {
  const api = new API({ cwd: folder });
  const openProjects = [join(folder, 'tsconfig.json')];
  let snapshot = api.updateSnapshot({ openProjects });
  const lineOf = (fault: Diagnostic): string =>
    `${relative(folder, fault.fileName ?? folder)}: ${wordsOf(fault)}`;
  return {
    written: (files) => {
      const paths = files.map((file) => join(folder, file));
      snapshot = api.updateSnapshot({ fileChanges: { changed: paths, created: paths } });
    },
    faults: (files) => {
      const program = snapshot.getProjects()[0]?.program;
      if (!program) throw new Error(`no project in ${folder}`);
      const known = files
        ?.map((file) => join(folder, file))
        .filter((file) => program.getSourceFileMetadata(file));
      const found = known
        ? known.flatMap((file) => [
            ...program.getSyntacticDiagnostics(file),
            ...program.getSemanticDiagnostics(file),
          ])
        : [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()];
      return found.map(lineOf).join('\n');
    },
    close: () => api.close(),
  };
};
