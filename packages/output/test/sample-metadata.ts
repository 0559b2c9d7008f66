import type { PieceMetadata } from '../src/drawing.js';

export const sampleMetadata: PieceMetadata = {
  id: 'fr-XA/m06/coin-row.a4',
  title: 'Ils veulent de l’argent ? Parle & <respire>',
  alt: 'Une rangée de pièces ; l’une est une bulle de parole.',
  longDescription: 'Ils veulent de l’argent ? Ne paie pas. Parle. Appelle le 555 0100.',
  language: 'fr-XA',
  licence: 'CC BY 4.0',
  source: 'Source: Sample Institute, 2019',
  version: 'M06 · fr-XA · v1.0 · 2026-11 · CC BY 4.0 · example.org/kit',
  contacts: ['Sample line: 555 0100'],
  status: 'draft',
};
