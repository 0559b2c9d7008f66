import {
  type Campaign,
  CampaignError,
  type Diagnostic,
  type Format,
  type Job,
  type Message,
  parseTarget,
  pieceName,
  type Target,
  type Template,
  type Templates,
  useOneOf,
  whyFormatRefused,
  whyMessageRefused,
} from '@campaignkit/model';

/**
 * What to make of a campaign; an absent list means everything it names. Targets, templates and formats may also
 * be others than the campaign's own, to try them out.
 */
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
  const targets = (selection.targets ?? campaign.targets).map(parseTarget);
  const formats = (selection.formats ?? campaign.formats).map((id) => known('FORMAT_UNKNOWN', 'format', id, shelf.formats, place));
  const own = new Set(campaign.messages.flatMap((message) => message.templates ?? campaign.templates));
  for (const id of own) known('TEMPLATE_UNKNOWN', 'template', id, shelf.templates, place);
  const tried = (selection.templates ?? []).filter((id) => !own.has(id));
  const chosen = new Set(selection.templates ?? own);

  const diagnostics: Diagnostic[] = [];
  const accepted = chosenMessages(campaign, selection).flatMap((message) =>
    [...(message.templates ?? campaign.templates).filter((id) => chosen.has(id)), ...tried].flatMap((id) => {
      const template = known('TEMPLATE_UNKNOWN', 'template', id, shelf.templates, place);
      const whyNotMessage = whyMessageRefused(message, template);
      if (whyNotMessage !== null) {
        const at = { message: message.id, template: id };
        diagnostics.push(refusal(at, `message "${message.id}" of type ${message.type}`, whyNotMessage));
        return [];
      }
      return formats.flatMap((format) => {
        const why = whyFormatRefused(format, template);
        if (why === null) return pagesOf(template, format).map((page) => ({ message, template, format, page }));
        const at = { message: message.id, template: id, format: format.id };
        diagnostics.push(refusal(at, `format "${format.id}" of shape ${format.shape}`, why));
        return [];
      });
    }),
  );
  return { jobs: targets.flatMap((target) => accepted.map((pair) => toJob(campaign, target, pair))), diagnostics };
}

function chosenMessages(campaign: Campaign, { messages }: Selection): readonly Message[] {
  if (!messages) return campaign.messages;
  const ids = campaign.messages.map(({ id }) => id);
  for (const id of messages) {
    if (!ids.includes(id))
      throw new CampaignError('MESSAGE_UNKNOWN', `No message "${id}" in campaign "${campaign.id}".`, { fix: useOneOf(id, ids) });
  }
  return campaign.messages.filter(({ id }) => messages.includes(id));
}

function toJob(
  campaign: Campaign,
  target: Target,
  { message, template, format, page }: { message: Message; template: Template; format: Format; page: number | undefined },
): Job {
  const id = `${target.tag}/${message.id}/${pieceName(template.id, format.id, page)}`;
  return { id, campaign: campaign.id, message, template, format, target, ...(page === undefined ? {} : { page }) };
}

/** Numbers of its pages; a piece of one page has no number. */
function pagesOf({ pages }: Template, { shape }: Format): (number | undefined)[] {
  const count = pages?.(shape) ?? 1;
  return count === 1 ? [undefined] : Array.from({ length: count }, (_, index) => index + 1);
}

function known<T>(
  code: 'FORMAT_UNKNOWN' | 'TEMPLATE_UNKNOWN',
  noun: string,
  id: string,
  shelf: Readonly<Record<string, T>>,
  place: string,
): T {
  const found = Object.hasOwn(shelf, id) ? shelf[id] : undefined;
  if (found === undefined) throw new CampaignError(code, `No ${noun} "${id}" (${place}).`, { fix: useOneOf(id, Object.keys(shelf)) });
  return found;
}

function refusal(at: Diagnostic['at'], what: string, why: string): Diagnostic {
  return {
    rule: 'SHAPE_REFUSED',
    severity: 'info',
    at,
    message: `Template "${at.template}" refuses ${what}: ${why}`,
    fix: `Nothing is lost: leave it, or use a template that serves it.`,
  };
}
