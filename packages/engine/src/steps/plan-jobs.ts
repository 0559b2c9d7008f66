import {
  type Campaign,
  CampaignError,
  type Diagnostic,
  type Format,
  type Job,
  type Message,
  parseTarget,
  type Target,
  type Template,
  type Templates,
  useOneOf,
} from '@campaignkit/model';

/** What to make of a campaign; an absent list means everything it names. */
export interface Selection {
  readonly targets?: readonly string[];
  readonly messages?: readonly string[];
  readonly templates?: readonly string[];
  readonly formats?: readonly string[];
}

export interface Plan {
  readonly jobs: readonly Job[];
  /** Pairs of template and format, or of template and message, that the template refuses, with its reason. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface Shelf {
  readonly templates: Templates;
  readonly formats: Readonly<Record<string, Format>>;
}

/**
 * Lists every piece a campaign asks for, in a stable order, so that two runs can be compared.
 * @throws {CampaignError} TEMPLATE_UNKNOWN, FORMAT_UNKNOWN, MESSAGE_UNKNOWN, TARGET_UNKNOWN
 */
export function planJobs(campaign: Campaign, shelf: Shelf, selection: Selection = {}): Plan {
  const place = `campaign "${campaign.id}"`;
  const chosen = {
    targets: choose('TARGET_UNKNOWN', 'target', campaign.targets, selection.targets, place).map(parseTarget),
    formats: choose('FORMAT_UNKNOWN', 'format', campaign.formats, selection.formats, place).map((id) =>
      look('FORMAT_UNKNOWN', 'format', id, shelf.formats, place),
    ),
    messages: choose(
      'MESSAGE_UNKNOWN',
      'message',
      campaign.messages.map(({ id }) => id),
      selection.messages,
      place,
    ),
  };
  const used = [...new Set(campaign.messages.flatMap((message) => message.templates ?? campaign.templates))];
  const templates = new Set(choose('TEMPLATE_UNKNOWN', 'template', used, selection.templates, place));
  for (const id of used) look('TEMPLATE_UNKNOWN', 'template', id, shelf.templates, place);

  const diagnostics: Diagnostic[] = [];
  const pairs = campaign.messages
    .filter((message) => chosen.messages.includes(message.id))
    .flatMap((message) =>
      (message.templates ?? campaign.templates)
        .filter((id) => templates.has(id))
        .map((id) => ({ message, template: look('TEMPLATE_UNKNOWN', 'template', id, shelf.templates, place) })),
    );
  const accepted = pairs.flatMap(({ message, template }) => {
    if (template.serves && !template.serves.includes(message.type)) {
      diagnostics.push(
        refusal(template, { message: message.id, template: template.id }, `message "${message.id}" of type ${message.type}`),
      );
      return [];
    }
    return chosen.formats.flatMap((format) => {
      if (template.shapes.includes(format.shape)) return [{ message, template, format }];
      diagnostics.push(
        refusal(
          template,
          { message: message.id, template: template.id, format: format.id },
          `format "${format.id}" of shape ${format.shape}`,
        ),
      );
      return [];
    });
  });
  return { jobs: chosen.targets.flatMap((target) => accepted.map((pair) => toJob(campaign, target, pair))), diagnostics };
}

function toJob(
  campaign: Campaign,
  target: Target,
  { message, template, format }: { message: Message; template: Template; format: Format },
): Job {
  return { id: `${target.tag}/${message.id}/${template.id}.${format.id}`, campaign: campaign.id, message, template, format, target };
}

type UnknownCode = 'TARGET_UNKNOWN' | 'FORMAT_UNKNOWN' | 'MESSAGE_UNKNOWN' | 'TEMPLATE_UNKNOWN';

function choose(
  code: UnknownCode,
  noun: string,
  offered: readonly string[],
  wanted: readonly string[] | undefined,
  place: string,
): readonly string[] {
  if (!wanted) return offered;
  for (const id of wanted) {
    if (!offered.includes(id)) throw new CampaignError(code, `No ${noun} "${id}" in ${place}.`, { fix: useOneOf(id, offered) });
  }
  return offered.filter((id) => wanted.includes(id));
}

function look<T>(code: UnknownCode, noun: string, id: string, shelf: Readonly<Record<string, T>>, place: string): T {
  const found = Object.hasOwn(shelf, id) ? shelf[id] : undefined;
  if (found === undefined) throw new CampaignError(code, `No ${noun} "${id}" (${place}).`, { fix: useOneOf(id, Object.keys(shelf)) });
  return found;
}

function refusal(template: Template, at: Diagnostic['at'], what: string): Diagnostic {
  return {
    rule: 'SHAPE_REFUSED',
    severity: 'info',
    at,
    message: `Template "${template.id}" refuses ${what}: ${template.refuses}`,
    fix: `Nothing is lost: leave it, or use a template that serves it.`,
  };
}
