import type { House } from '@samenhang/kernel/house.ts'

export async function seedExample(
  _house: House,
  options: { keyFile: string; progress: (line: string) => void },
): Promise<void> {
  options.progress('-')
}
