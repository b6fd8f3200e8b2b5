import { Option, type Command } from 'commander';
import { vietnamMoment } from '../dates/vietnam-clock.ts';
import { checksumOf } from '../file-system/checksum.ts';
import { liveAddress } from '../manifest/live-site.ts';
import { OperationError } from '../operation/operation-error.ts';
import {
  parsePublicKey,
  publicKeyText,
  type PublicKey,
} from '../provenance/minisign/public-key.ts';
import { rebuiltFaults } from '../provenance/verify/rebuilt-files.ts';
import { servedFiles } from '../provenance/verify/served-files.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { laterCommits } from './later-commits.ts';
import { claimsOf, ledgerOf, signatureFaultOf, type LiveClaims } from './live-claims.ts';
import { addSiteFlags, folderOf, instantOf } from './options.ts';
import { runtimeDifferences } from './other-runtime.ts';
import { ownSettings, settingsLabel } from './own-settings.ts';
import { standardProgress } from './progress.ts';
import { rebuildSite } from './rebuild-site.ts';
import {
  baseStep,
  commitStep,
  dueStep,
  manifestStep,
  notRebuiltStep,
  rebuiltStep,
  servedStep,
  signatureStep,
  type Step,
} from './verify-report.ts';

interface VerifyFlags {
  readonly content: string;
  readonly key?: string;
  readonly unsigned?: boolean;
  readonly rebuild: boolean;
  readonly commit: string;
  readonly now?: string;
}

/** @throws OperationError `VERIFY_…` if there is no key, or it is none */
const keyOf = ({ key, unsigned, content }: VerifyFlags): PublicKey | undefined => {
  if (unsigned) return undefined;
  const folder = folderOf(content);
  const typed = key ?? ownSettings(folder)?.releaseKey;
  if (typed === undefined)
    throw new OperationError('VERIFY_NO_KEY', { file: settingsLabel(folder) });
  const parsed = parsePublicKey(typed);
  if (!parsed) throw new OperationError('VERIFY_KEY', { typed });
  return parsed;
};

/** @throws OperationError `VERIFY_…` if this machine cannot build the same bytes */
const rebuilding = async function* (claims: LiveClaims, flags: VerifyFlags): AsyncGenerator<Step> {
  const { base, provenance, manifest } = claims;
  const { content } = provenance;
  if (!content) throw new OperationError('VERIFY_NO_COMMIT', { place: base });
  const differences = runtimeDifferences(provenance);
  if (differences.length > 0) throw new OperationError('VERIFY_OTHER_PROGRAM', { differences });
  const { path } = folderOf(flags.content);
  yield commitStep(content, await laterCommits(content, path, flags.commit), flags.commit);
  const rebuilt = await rebuildSite({
    gitFolder: path,
    provenance: { ...provenance, content },
    ledger: await ledgerOf(claims),
  });
  yield typeof rebuilt === 'string'
    ? notRebuiltStep(rebuilt)
    : rebuiltStep(rebuiltFaults(manifest, rebuilt), provenance.now);
};

/**
 * Everything that is compared, from the cheapest to the dearest.
 *
 * @param key absent if no signature is required
 */
const steps = async function* (
  claims: LiveClaims,
  flags: VerifyFlags,
  key: PublicKey | undefined,
): AsyncGenerator<Step> {
  const { base, provenance, manifest, manifestText } = claims;
  yield key
    ? signatureStep(await signatureFaultOf(claims, key), publicKeyText(key))
    : signatureStep(undefined, undefined);
  yield manifestStep(checksumOf(manifestText).sha256 === provenance.manifest);
  yield baseStep(provenance.base, base);
  yield dueStep(manifest.nextChange, vietnamMoment(instantOf(flags)));
  const progress = standardProgress();
  const onFile = progress.count(
    'Đang đọc trang đang chạy',
    manifest.pages.length + manifest.files.length,
  );
  yield servedStep(await servedFiles(manifest, base, onFile).finally(progress.end));
  if (!flags.rebuild) return;
  progress.phase('Đang dựng lại trang từ nội dung');
  yield* rebuilding(claims, flags);
  progress.end();
};

const verify = async (typed: string | undefined, flags: VerifyFlags): Promise<ExitStatus> => {
  if (typed === undefined) throw new OperationError('VERIFY_NO_PLACE', {});
  const base = liveAddress(typed);
  if (!base) throw new OperationError('LIVE_ADDRESS', { place: typed });
  const key = keyOf(flags);
  const progress = standardProgress();
  let isRight = true;
  try {
    for await (const step of steps(await claimsOf(base), flags, key)) {
      progress.end();
      process.stdout.write(step.text);
      isRight &&= step.isRight;
    }
  } finally {
    progress.end();
  }
  process.stdout.write(
    isRight
      ? `Trang ${base} đúng là bản đã dựng.\n`
      : `Trang ${base} không đúng là bản đã dựng; xem các dòng SAI ở trên.\n`,
  );
  return isRight ? exitStatus.ok : exitStatus.contentFaults;
};

export const addVerify = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program
    .command('verify')
    .argument('[địa-chỉ]', 'địa chỉ trang đang chạy')
    .description(
      'Kiểm tra trang đang chạy: chữ ký, từng tệp, và dựng lại từ nội dung để so từng byte',
    );
  addSiteFlags(command, 'content', 'now')
    .option('--key <khóa>', 'khóa công khai của đài (RW…), thay cho releaseKey trong site.yaml')
    .option('--unsigned', 'không đòi chữ ký')
    .option('--no-rebuild', 'chỉ so với bản kê đã ký, không dựng lại')
    .addOption(new Option('--commit <mã>', 'commit mà trang phải theo kịp').default('HEAD', 'HEAD'))
    .addHelpText(
      'after',
      `
Ví dụ:
  npm run verify -- https://vi-du.vn/
  npm run verify -- https://vi-du.vn/ --no-rebuild --key RWQ…`,
    )
    .action(async (typed: string | undefined, flags: VerifyFlags) =>
      end(await verify(typed, flags)),
    );
};
