import type { MakeControl } from './control.ts';
import { choiceControl, entriesControl, entryControl } from './entry-controls.ts';
import { fileControl } from './file-control.ts';
import { groupControl, groupsControl } from './group-controls.ts';
import {
  dateControl,
  lineControl,
  linesControl,
  paragraphControl,
  periodControl,
  switchControl,
} from './text-controls.ts';

/** The control of each kind of field; all others are a line of text. */
const controls: Readonly<Record<string, MakeControl>> = {
  paragraph: paragraphControl,
  lines: linesControl,
  day: dateControl,
  moment: dateControl,
  period: periodControl,
  switch: switchControl,
  choice: choiceControl,
  entry: entryControl,
  entries: entriesControl,
  file: fileControl,
  group: groupControl,
  groups: groupsControl,
};

/** The control of a field, by what the schema says about it. */
export const controlOf: MakeControl = (field, value, place) =>
  (controls[field.control] ?? lineControl)(field, value, place);
