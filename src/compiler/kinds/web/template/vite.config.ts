import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Pages come in as they are visited; what stays is small enough not to warn about.
    chunkSizeWarningLimit: 600,
  },
  server: {
    // `npm run dev` builds into dist and the server serves it; with `npx vite` the API is taken from there.
    proxy: { '/api': 'http://127.0.0.1:3000' },
  },
});
