import { approvalFaults } from './approval-faults.ts';
import { broadcastFaults } from './broadcast-faults.ts';
import { combinedFaults } from './combined-faults.ts';
import { dateFaults } from './date-faults.ts';
import { markupFaults } from './markup-faults.ts';
import { officialDocumentFaults } from './official-document-faults.ts';
import type { FaultRow } from './fault-row.ts';
import { fenceFaults } from './fence-faults.ts';
import { fieldFaults } from './field-faults.ts';
import { fileFaults } from './file-faults.ts';
import { foreignFaults } from './foreign-faults.ts';
import { garbledFaults } from './garbled-faults.ts';
import { kindFaultRows } from './kind-faults.ts';
import { lookFaultRows } from './look-faults.ts';
import { lineFaults } from './line-faults.ts';
import { linkFaults } from './link-faults.ts';
import { quoteFaultRows } from './quote-faults.ts';
import { referenceFaults } from './reference-faults.ts';
import { registerFaults } from './register-faults.ts';
import { statementFaults } from './statement-faults.ts';
import { textFaults } from './text-faults.ts';
import { withdrawalFaults } from './withdrawal-faults.ts';

/** The table of faulty files: an editor's mistakes and the problems that must be reported. */
export const faultRows: readonly FaultRow[] = [
  ...dateFaults,
  ...fieldFaults,
  ...lineFaults,
  ...garbledFaults,
  ...foreignFaults,
  ...fenceFaults,
  ...fileFaults,
  ...referenceFaults,
  ...registerFaults,
  ...quoteFaultRows,
  ...kindFaultRows,
  ...lookFaultRows,
  ...officialDocumentFaults,
  ...broadcastFaults,
  ...textFaults,
  ...statementFaults,
  ...linkFaults,
  ...markupFaults,
  ...withdrawalFaults,
  ...approvalFaults,
  ...combinedFaults,
];
