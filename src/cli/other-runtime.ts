import type { Provenance } from '../provenance/provenance.ts';
import { thisRuntime } from './files-beside.ts';
import { programCode } from './program-code.ts';

const names: Readonly<Record<keyof Provenance['runtime'], string>> = {
  node: 'Node',
  icu: 'ICU',
  unicode: 'Unicode',
  tz: 'múi giờ',
  platform: 'hệ điều hành',
  arch: 'bộ xử lý',
};

/** In which this process differs from the one that built a site; empty if it can build the same bytes. */
export const runtimeDifferences = ({ program, runtime }: Provenance): readonly string[] => {
  const here = thisRuntime();
  const versions = (Object.keys(names) as (keyof typeof names)[])
    .filter((name) => runtime[name] !== here[name])
    .map((name) => `${names[name]} ${runtime[name]}, ở đây ${here[name]}`);
  /** The hash of the program has the versions of its runtime in it. */
  const isOther = versions.length === 0 && program.code !== programCode();
  return isOther
    ? [`mã của ${program.name} ${program.version} khác mã ở đây (hoặc khác gói đã cài)`]
    : versions;
};
