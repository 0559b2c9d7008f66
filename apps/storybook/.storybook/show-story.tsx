import { CampaignError, type Example, type Template, useOneOf } from '@campaignkit/model';
import { templates } from '@campaignkit/templates';
import type { StoryContext } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { useGlobals } from 'storybook/preview-api';
import type { PieceOrder } from '../src/choose-piece.js';
import { type Sheet, SHEETS } from '../src/choose-sheet.js';
import { composeReport, type Report } from '../src/report.js';
import { ContactSheet } from '../src/stage/contact-sheet.js';
import { FaultCard } from '../src/stage/fault-card.js';
import { Stage } from '../src/stage/stage.js';
import { showSpecimens } from './show-specimens.js';
import { openStory } from './open-story.js';
import { readView, readWishes, writeView } from './toolbar.js';
import { tellPanels } from './tell-panels.js';
import { workshop } from './workshop.js';

/** Draws what a story names: one example of a template, or a contact sheet of its first. */
export function showStory(_: unknown, { parameters, componentId }: StoryContext): ReactElement {
  const [globals, updateGlobals] = useGlobals();
  if (parameters['specimens'] !== undefined) return showSpecimens(parameters['specimens'] === 'all', componentId, globals, updateGlobals);
  const template: Template | undefined = templates[parameters['template'] as keyof typeof templates];
  const sheet = SHEETS.find((each) => each === parameters['sheet']);
  const example = template && findExample(template, parameters['example'], sheet);
  if (!template || !example) return <StaleStory id={String(parameters['template'])} />;
  const common = {
    ...readWishes(globals),
    template,
    example,
    workshop,
    today: String(parameters['today']),
    view: readView(globals),
    onView: (change: Parameters<typeof writeView>[0]) => updateGlobals(writeView(change)),
    onFormat: (format: string) => updateGlobals({ format }),
    onReport: tellPanels,
  };
  if (sheet === undefined) return <Stage key={`${template.id}/${example.name}`} {...common} />;
  return (
    <ContactSheet
      key={`${template.id}/${sheet}`}
      {...common}
      sheet={sheet}
      onOpen={(order) => openAlone(order, toId(componentId, storyNameFromExport(String(parameters['opens']))), updateGlobals)}
    />
  );
}

/** A contact sheet shows the first example that is a story. */
function findExample({ examples }: Template, name: unknown, sheet: Sheet | undefined): Example | undefined {
  return sheet === undefined ? examples.find((example) => example.name === name) : examples.find(({ hidden }) => !hidden);
}

function openAlone({ job }: PieceOrder, storyId: string, updateGlobals: (globals: Record<string, unknown>) => void): void {
  updateGlobals({ target: job.target.tag, format: job.format.id });
  openStory(storyId);
}

/** The stories are older than the templates. */
function StaleStory({ id }: { readonly id: string }): ReactElement {
  const fault = new CampaignError('TEMPLATE_UNKNOWN', `This story shows an example that template "${id}" no longer has.`, {
    fix: `Run node scripts/gen-registry.mjs and node scripts/gen-stories.mjs. ${useOneOf(id, Object.keys(templates))}`,
  });
  const report: Report = composeReport('error', [], [fault]);
  tellPanels(report);
  return (
    <main className="stage" data-state="error">
      <FaultCard fault={fault} formats={[]} onFormat={() => undefined} />
    </main>
  );
}
