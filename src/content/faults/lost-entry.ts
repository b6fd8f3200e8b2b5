import { slugOf } from '../../url/slug.ts';

/** The register entry that an unknown id may mean now. */
interface MeantEntry {
  readonly id: string;
  readonly name: string;
  readonly formerIds: readonly string[];
}

/** An id; anything else that was typed in its place is a name or a mistake. */
const isId = /^[a-z\d]+(?:-[a-z\d]+)*$/u;

const isNamedIn = (id: string, { name, formerIds }: MeantEntry): boolean =>
  slugOf(name) === id && !formerIds.includes(id);

/**
 * The hint for an id that several texts name and no register has: most likely its entry was renamed
 * or removed, so that the register is the only place to mend. Without a full stop, like all hints.
 *
 * @param register the file that lacks the entry, such as `units.yaml`
 */
export const lostEntryHint = (
  id: string,
  register: string,
  meant: MeantEntry | undefined,
  { isSure, otherwise }: { readonly isSure: boolean; readonly otherwise: string },
): string => {
  if (isSure && meant && !isNamedIn(id, meant))
    return `viết "${meant.id}"; npm run sua sửa hết mọi chỗ`;
  if (!isId.test(id)) return otherwise;
  const where = meant
    ? `nay là "${meant.id}" thì ghi vào mục đó`
    : 'đã đổi thì ghi vào mục mang mã mới';
  const line = `formerIds: [${[...(meant?.formerIds ?? []), id].join(', ')}]`;
  return `nếu mã này ${where} trong ${register} dòng "${line}" rồi chạy npm run sua; nếu mục bị xóa nhầm thì thêm lại mục có "id: ${id}" vào ${register}`;
};
