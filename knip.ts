import type { KnipConfig } from 'knip'

/** What nobody uses is deleted, not listed here; this only tells knip what it cannot see by itself. */
const config: KnipConfig = {
  // A type that stands in the signature of what its file exports may be named too.
  ignoreExportsUsedInFile: true,
  compilers: { css: (text: string) => [...text.matchAll(/(?<=@)import[^;]+/g)].join('\n') },
  // From Debian, where there; and a program that its test starts by its path.
  ignoreBinaries: ['xmllint'],
  ignoreDependencies: ['@stoplight/spectral-cli'],
  ignoreWorkspaces: ['apps/web', 'apps/cli'],
  workspaces: {
    '.': { project: ['tests/**/*.ts', '*.ts'] },
    // Until the command line and the screens, which use these, are in.
    kernel: {
      entry: ['testing/security-tests.ts', 'client/client.ts', 'database/migrate.ts'],
      ignoreDependencies: ['pg-copy-streams', '@types/pg-copy-streams'],
    },
    ui: { entry: ['gallery/gallery.tsx'], project: ['**/*.{ts,tsx,css}'] },
  },
}

export default config
