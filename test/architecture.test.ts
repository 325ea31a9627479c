import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The folders of src/, from the ground up, and what each may import beside itself: folders, files, packages. */
const MAY_IMPORT: Record<string, { ours: string[]; packages?: string[] }> = {
  extract: { ours: [], packages: ['node:fs'] }, // to find its language folders
  search: { ours: [] },
  dialect: { ours: ['search'], packages: ['typeorm'] },
  model: {
    ours: ['dialect', 'search'],
    packages: ['typeorm', 'type-graphql', 'graphql', 'graphql-scalars', 'reflect-metadata'],
  },
  'package-root.ts': { ours: [], packages: ['node:fs'] },
  'limits.ts': { ours: [], packages: [] },
  store: { ours: ['model', 'dialect', 'migrations'] },
  'database.ts': { ours: ['limits.ts', 'store'] },
  load: { ours: ['extract', 'model', 'search', 'dialect'] },
  graph: { ours: ['dialect', 'model', 'search', 'database.ts', 'limits.ts'] },
  harvest: { ours: ['load', 'limits.ts'] },
  web: { ours: ['graph', 'model', 'limits.ts', 'package-root.ts'] },
  commands: {
    ours: ['extract', 'model', 'load', 'graph', 'harvest', 'web', 'database.ts', 'package-root.ts'],
  },
  'main.ts': { ours: ['commands'] },
};

interface Import {
  file: string;
  /** A path below src/, `migrations` for what stands in that folder, or the name of a package. */
  target: string;
  ours: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const source = readFileSync(join('src', file), 'utf8');
  return [...source.matchAll(/^(?:import|export)\b[^'";]*?from '([^']+)'|\bimport\(?\s*'([^']+)'/gm)].map(
    ([, from, plain]) => {
      const name = from ?? plain ?? '';
      const ours = name.startsWith('.');
      return { file, target: ours ? join('src', dirname(file), name).replace(/^src\//, '') : name, ours };
    },
  );
}

const partOf = (path: string) => path.split('/')[0] ?? path;
const describeImport = ({ file, target }: Import) => `src/${file} imports ${target}`;

it('reads the imports of the code', () => {
  expect(imports.length).toBeGreaterThan(files.length);
});

describe('what may import what', () => {
  it.each(Object.entries(MAY_IMPORT))('%s imports only what lies below it', (part, allowed) => {
    const wrong = imports.filter(({ file, target, ours }) => {
      if (partOf(file) !== part) return false;
      if (!ours)
        return !(allowed.packages?.some((name) => target === name || target.startsWith(`${name}/`)) ?? true);
      return partOf(target) !== part && !allowed.ours.includes(partOf(target));
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('covers every folder and file of src', () => {
    expect([...new Set(files.map(partOf))].filter((part) => !(part in MAY_IMPORT))).toEqual([]);
  });

  it('a language never imports another', () => {
    const languageOf = (path: string) => path.match(/^extract\/([a-z]{2,3})\//)?.[1];
    const wrong = imports.filter(({ file, target }) => {
      const [from, to] = [languageOf(file), languageOf(target)];
      return from !== undefined && to !== undefined && from !== to;
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('nothing imports main', () => {
    expect(imports.filter(({ target }) => target === 'main.ts').map(describeImport)).toEqual([]);
  });
});
