import { build } from 'vite';

/** The editors' page as one script, made from the libraries as they are installed. */
export async function bundleEditors(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    // libraries of a time before modules look for these
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      lib: { entry: new URL('page.js', import.meta.url).pathname, formats: ['iife'], name: 'composers' },
    },
  });
  for (const one of Array.isArray(made) ? made : [made]) {
    if (!('output' in one)) continue;
    for (const file of one.output) if (file.type === 'chunk') return file.code;
  }
  throw new Error('no script was made');
}
