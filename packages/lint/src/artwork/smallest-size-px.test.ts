import { type Format, formats } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { smallestSizePx } from './smallest-size-px.js';

const smallCard: Format = { ...formats['link-1200x630'], id: 'small', widthPx: 300, heightPx: 157 };

it.each<[string, Format, string, number]>([
  ['11 pt of body on A4', formats.a4, 'body', 38.8],
  ['16 pt of number on A4', formats.a4, 'number', 56.4],
  ['16 pt for the digits of a further contact', formats.a4, 'contact-2', 56.4],
  ['7 pt of source on A4', formats.a4, 'source', 24.7],
  ['the small size for the label of a further contact', formats.a4, 'contact-2-label', 24.7],
  ['no less on A5', formats.a5, 'body', 38.8],
  ['√2 as much on A3', formats.a3, 'body', 54.9],
  ['as much as its short side on Tabloid', formats.tabloid, 'body', 51.6],
  ['32 px of tip at 1080', formats['square-1080'], 'tip-2', 32],
  ['44 px of number at 1080', formats['story-1080x1920'], 'number', 44],
  ['20 px of version at 1080', formats['portrait-1080x1350'], 'version', 20],
  ['24 px of body on a wide card', formats['link-1200x630'], 'body', 24],
  ['11 px of source on a wide card', formats['link-1200x630'], 'source', 11],
  ['11 px at least on a small wide card', smallCard, 'body', 11],
  ['11 px on a banner', formats['leaderboard-728x90'], 'number', 11],
  ['11 px on a banner 160 px wide', formats['skyscraper-160x600'], 'body', 11],
  ['11 px on a box inside a text', formats['rectangle-300x250'], 'version', 11],
])('asks for %s', (_, format, slot, px) => {
  expect(smallestSizePx(slot, format)).toBeCloseTo(px, 1);
});
