import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = process.env.SAMENHANG_API
const proxied = api ? Object.fromEntries(['/api', '/auth'].map((path) => [path, { target: api }])) : {}

/** Together in one chunk, so that zod hears of our Content-Security-Policy before any other chunk makes a schema. */
const zod = { name: 'zod', test: /node_modules[\\/]zod[\\/]|zod-without-eval/ }

/** React by itself, so that the page for phones does not fetch what else the two pages share. */
const reactAlone = { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ }

/** The server fills in the nonce per answer. For development, SAMENHANG_API is the address of a running server. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Taking part in a dialoog is a page of its own, small enough for a phone on a bad connection.
      input: { index: `${import.meta.dirname}/index.html`, meedoen: `${import.meta.dirname}/meedoen.html` },
      output: { codeSplitting: { groups: [zod, reactAlone] } },
    },
  },
  server: { proxy: proxied },
})
