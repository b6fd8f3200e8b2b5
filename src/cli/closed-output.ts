import { faultCode } from '../file-system/fault-code.ts';
import { machineReason } from '../operation/machine-reason.ts';
import { OperationError } from '../operation/operation-error.ts';
import { exitStatus } from './exit-status.ts';

/**
 * Lets a command finish its work when its output can no longer be written. A reader may stop early
 * (`npm run sua | head`), which is no fault; a full disk behind `> file` is one, and is reported at
 * the end.
 */
export const surviveClosedOutput = (): void => {
  let failure: Error | undefined;
  const note = (error: Error): void => {
    if (faultCode(error) !== 'EPIPE') failure ??= error;
  };
  process.stdout.on('error', note);
  process.stderr.on('error', () => {});
  process.once('exit', () => {
    if (!failure) return;
    const reason = machineReason(failure) ?? { cause: failure.message, cure: 'hãy chạy lại' };
    process.stderr.write(`${new OperationError('OUTPUT_CUT', reason).message}\n`);
    process.exitCode = exitStatus.broken;
  });
};
