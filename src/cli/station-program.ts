import { readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { NewFile } from '../content/edit/write-file.ts';
import { programProject } from '../new-station/program-project.ts';
import type { StationProgram } from '../new-station/station-files.ts';
import { reusableWorkflow } from '../new-station/station-workflow.ts';
import { installedFrom } from '../own-files/installed-from.ts';
import { programFolder, programPackage, programSource } from '../own-files/own-files.ts';

/** This program for a station, and the files that it brings along. */
interface BroughtProgram {
  readonly program: StationProgram;
  /** The packed program, if it was installed from a file, which other machines lack. */
  readonly files: readonly NewFile[];
}

/** @param station the folder of the station, as an absolute path */
export const stationProgram = async (station: string): Promise<BroughtProgram> => {
  const { name, version } = programPackage;
  const workflow = await readFile(join(programFolder, reusableWorkflow), 'utf8');
  const brought = (spec: string, files: readonly NewFile[] = []): BroughtProgram => ({
    program: { name, version, spec, workflow, project: programProject(programSource) },
    files,
  });
  const from = installedFrom();
  if ('version' in from) return brought(from.version);
  if ('address' in from) return brought(from.address);
  if ('folder' in from) {
    return brought(`file:${relative(station, from.folder).split(sep).join('/')}`);
  }
  const path = `goi/${basename(from.file)}`;
  return brought(`file:${path}`, [{ path, bytes: await readFile(from.file) }]);
};
