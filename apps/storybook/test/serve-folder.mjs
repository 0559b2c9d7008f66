import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const MEDIA_TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder on this machine only, below a path, because nobody promises that a Storybook stands at the root of its server.
 * @returns {Promise<{ origin: string, address: string, close: () => void }>}
 */
export async function serveFolder(folder, below) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = decodeURIComponent(pathname).replace(below, '/');
    const file = path.join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
    try {
      if (!pathname.startsWith(below) || !file.startsWith(folder)) throw new Error('outside of the folder');
      const bytes = await readFile(file);
      response.writeHead(200, { 'content-type': MEDIA_TYPES[path.extname(file)] ?? 'application/octet-stream' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}`;
  return { origin, address: `${origin}${below}`, close: () => server.close() };
}
