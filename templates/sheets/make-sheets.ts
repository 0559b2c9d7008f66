import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CampaignError, type Format, formats, type Template, whyFormatRefused } from '@campaignkit/model';
import { templates } from '../_registry.js';
import { composeSheet } from './compose-sheet.js';
import type { Arguments } from './read-arguments.js';
import { renderTile, type Tile } from './render-tile.js';

/** A piece with an error. */
export interface Failure {
  readonly template: string;
  readonly format: string;
  readonly locale: string;
  readonly errors: readonly string[];
}

export interface SheetReport {
  readonly pieces: number;
  readonly failures: readonly Failure[];
}

/** Writes `<template>.<format>.png` for every format that a template takes, one picture a locale and page. */
export async function makeSheets(asked: Arguments, print: (line: string) => void): Promise<SheetReport> {
  const reports: SheetReport[] = [];
  for (const template of pick<Template>(templates, asked.templates)) {
    for (const format of pick<Format>(formats, asked.formats)) {
      if (whyFormatRefused(format, template) !== null) continue;
      const tiles = await tilesOf(template, format, asked);
      writeFileSync(path.join(asked.out, `${template.id}.${format.id}.png`), await composeSheet(tiles));
      const report = reportOf(template, format, tiles);
      print(`${template.id}.${format.id}: ${tiles.length} pieces, ${report.failures.length} with errors`);
      reports.push(report);
    }
  }
  return { pieces: sum(reports.map(({ pieces }) => pieces)), failures: reports.flatMap(({ failures }) => failures) };
}

/** @throws {CampaignError} WRITE_FAILED */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new CampaignError('WRITE_FAILED', `The folder ${path.resolve(folder)} cannot be made: ${(cause as Error).message}.`, {
      fix: 'Name another one with --out.',
      cause,
    });
  }
}

async function tilesOf(template: Template, format: Format, { locales, tilePx }: Arguments): Promise<Tile[]> {
  const pages = Array.from({ length: template.pages?.(format.shape) ?? 1 }, (_, index) => index + 1);
  const tiles: Tile[] = [];
  for (const locale of locales) for (const page of pages) tiles.push(await renderTile(template, format.id, locale, page, tilePx));
  return tiles;
}

function reportOf(template: Template, format: Format, tiles: readonly Tile[]): SheetReport {
  const failed = tiles.filter(({ errors }) => errors.length > 0);
  const failures = failed.map(({ locale, errors }) => ({
    template: template.id,
    format: format.id,
    locale,
    errors: errors.map(({ rule, at, message }) => `${rule} ${at.slot ?? ''}: ${message}`),
  }));
  return { pieces: tiles.length, failures };
}

function pick<T>(registry: Readonly<Record<string, T>>, ids: readonly string[]): T[] {
  return ids.flatMap((id) => registry[id] ?? []);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
