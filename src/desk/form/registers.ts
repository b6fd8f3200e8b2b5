/** The registers that the desk opens: each is a file with one list of entries. */
export const registers = {
  units: { file: 'units.yaml', list: 'units', words: 'Đơn vị' },
  congresses: { file: 'congresses.yaml', list: 'congresses', words: 'Đại hội' },
  programmes: { file: 'programmes.yaml', list: 'programmes', words: 'Chương trình' },
  events: { file: 'events.yaml', list: 'events', words: 'Lịch công tác' },
} as const;

export type RegisterName = keyof typeof registers;

export const isRegister = (name: string): name is RegisterName => Object.hasOwn(registers, name);
