import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findImports } from './find-imports.mjs';
import { findSideKeys } from './find-side-keys.mjs';

const SOURCE = /\.(?:[cm]?[jt]s|tsx)$/;
// What programs write: not ours to judge. The stories are written from the templates' examples.
const WRITTEN = new Set(['node_modules', 'dist', 'out', 'storybook-static', '.turbo', '.cache', 'stories', 'coverage']);
// Tests and what only builds or shows the code may use what users of the package never need.
const DEVELOPMENT =
  /\.test(?:-d)?\.\w+$|\.stories\.\w+$|\.config\.\w+$|\/(?:test|testing|bench|parity|sheets|\.storybook)\/|\/testing\.ts$|\/_?test-[\w-]+\.tsx?$/;

/**
 * Reads what the rules judge.
 * @typedef {{ path: string, lines: number, isGenerated: boolean, isDevelopment: boolean, imports: ReturnType<typeof findImports>, sideKeys: ReturnType<typeof findSideKeys> }} SourceFile
 * @typedef {{ name: string, folder: string, manifest: Record<string, any>, files: SourceFile[] }} Workspace
 * @typedef {{ workspaces: Workspace[], scripts: SourceFile[], folders: string[], manifest: Record<string, any>, lockfile: Record<string, any> | undefined }} Project
 * @returns {Project}
 */
export function readProject(root) {
  const groups = ['apps', 'packages'].filter((group) => existsSync(path.join(root, group)));
  const candidates = [...groups.flatMap((group) => childFolders(root, group)), 'templates'];
  const folders = candidates.filter((folder) => existsSync(path.join(root, folder, 'package.json')));
  const lockfile = path.join(root, 'package-lock.json');
  return {
    workspaces: folders.map((folder) => readWorkspace(root, folder)),
    scripts: existsSync(path.join(root, 'scripts')) ? readSources(root, 'scripts') : [],
    folders: [...candidates, 'scripts']
      .filter((folder) => existsSync(path.join(root, folder)))
      .flatMap((folder) => foldersBelow(root, folder)),
    manifest: readJson(path.join(root, 'package.json')),
    lockfile: existsSync(lockfile) ? readJson(lockfile) : undefined,
  };
}

function readWorkspace(root, folder) {
  const manifest = readJson(path.join(root, folder, 'package.json'));
  return { name: manifest.name, folder, manifest, files: readSources(root, folder) };
}

function readSources(root, folder) {
  return filesBelow(root, folder)
    .filter((file) => SOURCE.test(file))
    .sort()
    .map((file) => readSource(root, file));
}

function readSource(root, file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  return {
    path: file,
    lines: text.trimEnd().split('\n').length,
    isGenerated: /^\/\/ (?:Written|Generated) by /.test(text),
    isDevelopment: DEVELOPMENT.test(file),
    imports: findImports(file, text),
    sideKeys: findSideKeys(file, text),
  };
}

function filesBelow(root, folder) {
  return entries(root, folder).flatMap((entry) => {
    const child = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, child) : [child];
  });
}

function foldersBelow(root, folder) {
  return [folder, ...childFolders(root, folder).flatMap((child) => foldersBelow(root, child))];
}

function childFolders(root, folder) {
  return entries(root, folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`);
}

function entries(root, folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).filter((entry) => !WRITTEN.has(entry.name));
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
