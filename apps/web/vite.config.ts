import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = process.env.SAMENHANG_API
const proxied = api ? Object.fromEntries(['/api', '/auth'].map((path) => [path, { target: api }])) : {}

/** The server fills in the nonce per answer. For development, SAMENHANG_API is the address of a running server. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  html: { cspNonce: '__CSP_NONCE__' },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
  server: { proxy: proxied },
})
