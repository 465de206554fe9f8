// Bundles the app into ../wwwroot: hashed names, so that files can be cached for ever; index.html names them.
import { build } from 'esbuild';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '..', 'wwwroot');

const { metafile, outputFiles } = await build({
  absWorkingDir: here,
  entryPoints: ['src/main.tsx'],
  outdir: join(out, 'assets'),
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  metafile: true,
  write: false,
  legalComments: 'linked',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
});

// Only what has been built replaces what is there.
await rm(out, { recursive: true, force: true });
await mkdir(join(out, 'assets'), { recursive: true });
await Promise.all(outputFiles.map((file) => writeFile(file.path, file.contents)));

const files = Object.entries(metafile.outputs);
const entry = files.find(([, output]) => output.entryPoint === 'src/main.tsx');
const script = `/assets/${basename(entry[0])}`;
const style = entry[1].cssBundle ? `/assets/${basename(entry[1].cssBundle)}` : undefined;
const page = (await readFile(join(here, 'index.html'), 'utf8'))
  .replace('<!-- style -->', style ? `<link rel="stylesheet" href="${style}">` : '')
  .replace('<!-- script -->', `<script type="module" src="${script}"></script>`);
await writeFile(join(out, 'index.html'), page);

const bytes = files.filter(([name]) => name.endsWith('.js')).reduce((sum, [, output]) => sum + output.bytes, 0);
process.stdout.write(`app: ${files.length} files, ${Math.round(bytes / 1024)} KB of script\n`);
