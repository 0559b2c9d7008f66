import { CampaignError, formats } from '@campaignkit/model';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { CAMPAIGN, LAMP, template } from '../../test/fictional.js';
import { planJobs } from './plan-jobs.js';

const SOBER = template(() => createElement('div'), { id: 'sober', shapes: ['poster'], serves: ['deterrence'] });
const SHELF = { templates: { sample: LAMP, sober: SOBER }, formats };

function ids(selection: Parameters<typeof planJobs>[2] = {}): string[] {
  return planJobs(CAMPAIGN, SHELF, selection).jobs.map(({ id }) => id);
}

test('every message, template, format and target makes one job, in the order of the campaign', () => {
  expect(ids()).toEqual([
    'en-GB/m90/sample.a4',
    'en-GB/m90/sample.link-1200x630',
    'en-GB/m91/sober.a4',
    'fr-BE/m90/sample.a4',
    'fr-BE/m90/sample.link-1200x630',
    'fr-BE/m91/sober.a4',
  ]);
});

test('a shape that a template refuses makes no job and is told with its reason', () => {
  const { diagnostics } = planJobs(CAMPAIGN, SHELF);
  expect(diagnostics).toMatchObject([
    { rule: 'SHAPE_REFUSED', severity: 'info', at: { message: 'm91', template: 'sober', format: 'link-1200x630' } },
  ]);
  expect(diagnostics[0]?.message).toContain('it was not drawn for them');
});

test('a message of a type that a template does not serve makes no job', () => {
  const onlyDeterrence = { ...LAMP, serves: ['deterrence'] as const };
  const { jobs, diagnostics } = planJobs(CAMPAIGN, { templates: { sample: onlyDeterrence, sober: SOBER }, formats }, { messages: ['m90'] });
  expect([jobs, diagnostics.map(({ message }) => message)]).toEqual([
    [],
    ['Template "sample" refuses message "m90" of type crisis: it was made for deterrence.'],
  ]);
});

test('a selection narrows, and may try what the campaign does not name', () => {
  expect(ids({ targets: ['fr-BE'], messages: ['m90'], formats: ['a4'] })).toEqual(['fr-BE/m90/sample.a4']);
  expect(ids({ targets: ['sw-KE'], messages: ['m90'], formats: ['square-1080'] })).toEqual(['sw-KE/m90/sample.square-1080']);
});

test.each([
  ['TEMPLATE_UNKNOWN', { templates: ['sampel'] }, 'Did you mean "sample"?'],
  ['FORMAT_UNKNOWN', { formats: ['a44'] }, 'Did you mean "a4"?'],
  ['MESSAGE_UNKNOWN', { messages: ['m9'] }, 'Did you mean "m90"?'],
  ['TARGET_UNKNOWN', { targets: ['fr'] }, 'fr-FR'],
] as const)('%s names the nearest id', (code, selection, advice) => {
  try {
    planJobs(CAMPAIGN, SHELF, selection);
    expect.unreachable();
  } catch (error) {
    expect(error instanceof CampaignError && error.code).toBe(code);
    expect(error instanceof CampaignError && error.detail.fix).toContain(advice);
  }
});

test('a campaign that names an unknown template cannot be planned, even when it is not selected', () => {
  expect(() => planJobs({ ...CAMPAIGN, templates: ['gone'] }, SHELF, { templates: ['sober'] })).toThrow(/No template "gone"/);
});
