import { expect, test } from 'vitest';
import { type BenchReport, findOver } from './bench-report.js';
import { formatReport } from './report/format-report.js';

const point = { texts: 100, heapBytes: 2 ** 20, externalBytes: 2 ** 20, wasmBytes: 2 ** 20, rssBytes: 2 ** 26 };
const report: BenchReport = {
  date: '2026-11-22',
  isQuick: false,
  machine: { cpu: 'Some CPU', cores: 2, memoryGb: 8, load: [0.4, 1.25], node: 'v24.0.0' },
  speed: {
    chromium: { missing: 'There is none. Fix: Install it.' },
    contenders: [
      { name: 'ours', does: 'paths' },
      { name: 'theirs', does: 'pictures' },
    ],
    samples: [
      {
        sample: 'en body',
        limitMs: 3,
        isOver: false,
        isRepeated: true,
        figures: [
          { contender: 'ours', medianMs: 1.234, p95Ms: 2, texts: 9, ratio: 1, sameLines: 1 },
          { contender: 'theirs', medianMs: 50, p95Ms: 60, texts: 2, ratio: 0.024, sameLines: 0.5 },
        ],
      },
      {
        sample: 'en headline',
        limitMs: 8,
        isOver: true,
        isRepeated: true,
        figures: [{ contender: 'ours', medianMs: 9, p95Ms: 12, texts: 9, ratio: 1, sameLines: 1 }],
      },
    ],
  },
  memory: [{ sample: 'ja body', texts: 1000, growthBytes: 4096, isOver: true, isRepeated: true, points: [point, point, point] }],
  bundle: { initialBytes: 500 * 1024, languageBytes: 950 * 1024, isOver: true, lazy: [{ name: 'hu.js', bytes: 450 * 1024 }], packages: [] },
  cold: undefined,
};

test('everything over its limit is named', () => {
  expect(findOver(report)).toEqual(['en headline', 'memory, ja body', 'browser bundle']);
  expect(findOver({ ...report, speed: undefined, memory: undefined, bundle: undefined })).toEqual([]);
});

test('the tables say what was measured, and what is missing', () => {
  const text = formatReport(report);
  expect(text).toContain('2026-11-22. Some CPU, 2 cores, 8 GB, load 0.4 to 1.3; Node 24.0.0, harfbuzzjs');
  expect(text).toContain('Without Chromium: There is none. Fix: Install it.');
  expect(text).toMatch(/\| en body +\| +1\.23 \(2\.0\) \| +≤ 3 ok, twice \| 50\.00 \(60\.0\) ×0\.02 \|/);
  expect(text).toMatch(/\| en headline \| 9\.00 \(12\.0\) \| ≤ 8 OVER, twice \| +– \|/);
  expect(text).toContain('Bodies in as many lines as ours: theirs 50 %.');
  expect(text).toMatch(/\| ja body .*\| 2\.0 MB \| 2\.0 MB \| +4096 B \| ≤ 1024 B OVER, twice \| +1\.0 MB \| 64\.0 MB \|/);
  expect(text).toMatch(/\(hu\.js\) \| 950 KB \| ≤ 900 KB OVER \|/);
  expect(text).not.toContain('Cold');
});

test('a quick run says that it is none to quote', () => {
  expect(formatReport({ ...report, isQuick: true })).toContain('not to be quoted');
});
