import { CampaignError, type Template, useOneOf } from '@campaignkit/model';
import { templates } from '@campaignkit/templates';
import type { StoryContext } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { useGlobals } from 'storybook/preview-api';
import type { PieceOrder } from '../src/choose-piece.js';
import { composeReport, type Report } from '../src/report.js';
import { FaultCard } from '../src/stage/fault-card.js';
import { Stage, type StageProps } from '../src/stage/stage.js';
import { WALL_KINDS, type WallKind } from '../src/wall/choose-wall.js';
import { readWords } from '../src/words/words-in-address.js';
import { openStoryWith } from './open-story.js';
import { type Globals, messageGlobal, readView, readWishes, writeView } from './read-globals.js';
import { showSpecimens } from './show-specimens.js';
import { showWall } from './show-wall.js';
import { wallStoryId } from './story-ids.js';
import { tellPanels } from './tell-panels.js';
import { useFlash } from './use-flash.js';
import { useLiveWords } from './use-live-words.js';
import { workshop } from './workshop.js';

/** Contact sheets of a template are walls of one kind. */
const SHEETS: Readonly<Record<string, WallKind>> = { shapes: 'formats', languages: 'targets' };

/** Draws what a story names: one example of a template, a wall, or the languages themselves. */
export function showStory(_: unknown, { parameters, componentId, args }: StoryContext): ReactElement {
  const [globals, updateGlobals] = useGlobals();
  if (parameters['specimens'] !== undefined) return showSpecimens(parameters['specimens'] === 'all', componentId, globals, updateGlobals);
  const wall = WALL_KINDS.find((each) => each === (parameters['wall'] ?? SHEETS[String(parameters['sheet'])]));
  const today = String(parameters['today']);
  if (wall)
    return showWall({
      kind: wall,
      templateId: templateOf(parameters, globals),
      isOfTemplate: 'template' in parameters,
      today,
      globals,
      updateGlobals,
    });
  const template: Template | undefined = templates[parameters['template'] as keyof typeof templates];
  const example = template?.examples.find(({ name }) => name === parameters['example']);
  if (!template || !example) return <StaleStory id={String(parameters['template'])} />;
  return (
    <LiveStage
      key={`${template.id}/${example.name}`}
      template={template}
      example={example}
      wishes={{ ...readWishes(globals), words: readWords(args) }}
      workshop={workshop}
      today={today}
      view={readView(globals)}
      onView={(change) => updateGlobals(writeView(change))}
      onFormat={(format) => updateGlobals({ format })}
      onOwnMessage={() => updateGlobals({ message: undefined })}
      onPage={(page) => updateGlobals({ page })}
      onWall={openWall}
      onReport={tellPanels}
    />
  );
}

function templateOf(parameters: StoryContext['parameters'], globals: Globals): string {
  return String(parameters['template'] ?? (globals['template'] || Object.keys(templates)[0]));
}

function LiveStage(props: Omit<StageProps, 'flashed'>): ReactElement {
  const words = useLiveWords(props.wishes.words ?? {});
  return <Stage {...props} wishes={{ ...props.wishes, words }} flashed={useFlash()} />;
}

function openWall(kind: WallKind, { job, campaign }: PieceOrder): void {
  const subject = { template: job.template.id, message: messageGlobal(`${campaign.id}/${job.message.id}`) };
  openStoryWith(subject, wallStoryId(kind));
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
      <FaultCard fault={fault} />
    </main>
  );
}
