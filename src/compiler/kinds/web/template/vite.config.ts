import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  // The first versions that know light-dark(), which the theme is written with.
  build: { target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
  // While developing, the API is answered by the server beside.
  server: { proxy: { '/api': `http://127.0.0.1:${process.env.PORT ?? 3000}` } },
});
