import { SOURCE_LOCALE } from '@campaignkit/messages';
import type { Template } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { nameTemplate } from '../name-template.js';
import { soundCampaigns } from '../read-campaigns.js';
import { Choice } from '../stage/choice.js';
import { Toggle } from '../stage/toggle.js';
import type { WallKind, WallMaterial } from './choose-wall.js';
import { WallZoom, type WallZoomProps } from './wall-zoom.js';

export interface WallBarProps extends WallZoomProps {
  readonly kind: WallKind;
  readonly template: Template;
  /** `<campaign>/<message>` */
  readonly message: string;
  readonly material: WallMaterial;
  readonly status: string;
  readonly isSettled: boolean;
  readonly onlyProblems: boolean;
  readonly onKind: (kind: WallKind) => void;
  readonly onTemplate: (id: string) => void;
  readonly onMessage: (path: string) => void;
  readonly onOnlyProblems: (isOn: boolean) => void;
}

const KINDS = [
  { value: 'formats', label: 'Formats', hint: 'One piece in all formats' },
  { value: 'targets', label: 'Languages', hint: 'One template in all targets' },
  { value: 'templates', label: 'Templates', hint: 'One message in all templates' },
  { value: 'everything', label: 'Everything', hint: 'All templates in all targets' },
] as const;

const TITLES: Readonly<Record<WallKind, string>> = {
  formats: 'One piece, all formats',
  targets: 'One template, all languages',
  templates: 'One message, all templates',
  everything: 'All templates, all languages',
};

/** What hangs on the wall, and how large. */
export function WallBar(props: WallBarProps): ReactElement {
  const { kind, template, message, material, status, isSettled, onlyProblems, onKind, onTemplate, onMessage, onOnlyProblems } = props;
  return (
    <header className="bar">
      <div className="bar-title">
        <h1>{TITLES[kind]}</h1>
        {/* Read aloud when all that is seen is made, not piece by piece. */}
        <p role={isSettled ? 'status' : undefined}>{status}</p>
      </div>
      <div className="bar-tools" role="toolbar" aria-label="Canvas">
        <Choice label="Wall" value={kind} options={KINDS} onChoose={onKind} />
        {kind === 'formats' || kind === 'targets' ? (
          <select
            className="toggle"
            aria-label="Template on the wall"
            value={template.id}
            onChange={(event) => onTemplate(event.currentTarget.value)}
          >
            {Object.keys(material.templates).map((id) => (
              <option key={id} value={id}>
                {nameTemplate(id)}
              </option>
            ))}
          </select>
        ) : null}
        {kind === 'everything' ? null : (
          <select
            className="toggle wall-message"
            aria-label="Message on the wall"
            value={message}
            onChange={(event) => onMessage(event.currentTarget.value)}
          >
            {soundCampaigns(material.campaigns).map((campaign) => (
              <optgroup key={campaign.id} label={campaign.title}>
                {campaign.messages.map(({ id }) => (
                  <option key={id} value={`${campaign.id}/${id}`}>
                    {`${id} ${headlineOf(campaign.id, id, material)}`}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
        <Toggle
          label="Only problems"
          hint="Pieces with an error, or with text that has no room; makes all of them to find out"
          isOn={onlyProblems}
          onPress={() => onOnlyProblems(!onlyProblems)}
        />
        <WallZoom {...props} />
      </div>
    </header>
  );
}

function headlineOf(campaign: string, id: string, { catalog }: WallMaterial): string {
  return catalog.locales.get(SOURCE_LOCALE)?.words.get(campaign)?.get(`${id}.headline`)?.replaceAll(/\s+/g, ' ') ?? '';
}
