import { addressFaults } from './address-faults.ts';
import { congressFaults } from './congress-faults.ts';
import { markupFaults } from './markup-faults.ts';
import { officialDocumentFaults } from './official-document-faults.ts';
import { fieldFaults } from './field-faults.ts';
import { fileFaults } from './file-faults.ts';
import { formFaults } from './form-faults.ts';
import { garbledFaults } from './garbled-faults.ts';
import { publicationFaults } from './publication-faults.ts';
import { referenceFaults } from './reference-faults.ts';
import { textFaults } from './text-faults.ts';

/** Every fault that content can have: its code, its severity, its sentence and an example. */
export const faults = {
  ...fileFaults,
  ...garbledFaults,
  ...formFaults,
  ...fieldFaults,
  ...addressFaults,
  ...congressFaults,
  ...officialDocumentFaults,
  ...referenceFaults,
  ...publicationFaults,
  ...markupFaults,
  ...textFaults,
} as const;

export type FaultCode = keyof typeof faults;
