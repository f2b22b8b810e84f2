import type { KnipConfig } from 'knip'

/** What nobody uses is deleted, not listed here; this only tells knip what it cannot see by itself. */
const config: KnipConfig = {
  // A type that stands in the signature of what its file exports may be named too.
  ignoreExportsUsedInFile: true,
  compilers: { css: (text: string) => [...text.matchAll(/(?<=@)import[^;]+/g)].join('\n') },
  // From Debian, where there; and a program that its test starts by its path.
  ignoreBinaries: ['xmllint', 'pdfinfo'],
  ignoreDependencies: ['@stoplight/spectral-cli'],
  workspaces: {
    '.': { project: ['tests/**/*.ts', '*.ts'] },
    // The tests of the server take it in use.
    kernel: { entry: ['testing/security-tests.ts'] },
    ui: { entry: ['gallery/gallery.tsx'], project: ['**/*.{ts,tsx,css}'] },
  },
}

export default config
