import * as prompts from '@clack/prompts';
import { CampaignError, parseTarget } from '@campaignkit/model';
import type { Context } from './context.js';
import { loadCampaign } from './load-campaign.js';
import { campaignIds, type Workspace } from './load-workspace.js';

export interface NewCampaignAnswers {
  readonly id: string;
  readonly from: string;
  readonly targets: readonly string[];
  readonly title: string | undefined;
}

/** What the command line said already. */
export type GivenAnswers = { readonly [Key in keyof NewCampaignAnswers]: NewCampaignAnswers[Key] | undefined };

interface Surroundings {
  readonly workspace: Workspace;
  readonly context: Context;
  /** @throws {CampaignError} ARGUMENT_INVALID */
  readonly checkId: (id: string) => string;
  readonly knownTargets: readonly string[];
}

/** Asks on the terminal for what was not given. Undefined: the user went away. */
export async function askNewCampaign(given: GivenAnswers, surroundings: Surroundings): Promise<NewCampaignAnswers | undefined> {
  const { workspace, context, checkId, knownTargets } = surroundings;
  prompts.intro('A new campaign');
  const from =
    given.from ?? (await prompts.select({ message: 'Begin with which campaign?', options: await campaignChoices(workspace, context) }));
  if (prompts.isCancel(from)) return undefined;
  const id =
    given.id ??
    (await prompts.text({ message: 'Its id?', placeholder: 'my-campaign', validate: (text) => faultOf(() => checkId(text ?? '')) }));
  if (prompts.isCancel(id)) return undefined;
  const targets = given.targets ?? (await askTargets(knownTargets));
  if (targets === undefined) return undefined;
  prompts.outro(`npx campaignkit new ${id} --from ${from} --targets ${targets.join(',')}`);
  return { id, from, targets, title: given.title };
}

async function askTargets(known: readonly string[]): Promise<readonly string[] | undefined> {
  const chosen = await prompts.multiselect({
    message: 'For which languages and regions?',
    options: known.map((tag) => ({ value: tag, label: `${tag}  ${nameOf(tag)}` })),
    required: false,
  });
  if (prompts.isCancel(chosen)) return undefined;
  const more = await prompts.text({
    message: 'Others? (such as fr-CH, de-AT; empty for none)',
    defaultValue: '',
    validate: (text) =>
      splitTags(text ?? '').length + chosen.length === 0
        ? 'Choose or write at least one.'
        : faultOf(() => splitTags(text ?? '').forEach(parseTarget)),
  });
  return prompts.isCancel(more) ? undefined : [...new Set([...chosen, ...splitTags(more)])];
}

async function campaignChoices(workspace: Workspace, context: Context): Promise<{ value: string; label: string; hint: string }[]> {
  const choices = [];
  for (const id of await campaignIds(workspace)) {
    const { campaign } = await loadCampaign(id, context);
    choices.push({ value: id, label: campaign.title, hint: id });
  }
  return choices;
}

function nameOf(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? '';
}

function splitTags(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

function faultOf(check: () => unknown): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof CampaignError) return `${error.message} ${error.detail.fix}`;
    throw error;
  }
}
