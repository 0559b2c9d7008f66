import { isMap, isPair, isScalar, parseDocument, Scalar } from 'yaml';

export interface CampaignChange {
  readonly id: string;
  /** Absent: the source's own. */
  readonly title: string | undefined;
  readonly targets: readonly string[];
  /** `2026-11`, printed in the version line. */
  readonly issued: string;
  /** Path of the brand file relative to the new one; absent: the source names none. */
  readonly brand: string | undefined;
}

const TEACH: Readonly<Record<string, string>> = {
  id: ' The name of this folder, and of the words in locales/<tag>/<id>.json.',
  title: ' For lists, in English. Not printed.',
  summary: ' One sentence: whom it helps, and how. Not printed.',
  version: ' These four are printed in the version line. Raise the version with every release.',
  messages:
    ' What is said. The words of message "m05" begin with "m05." in locales/<tag>/<id>.json.\n look: colours and voice. facts: figures it rests on; their sources are printed.\n templates: designs for this message alone. See: npx campaignkit list messages',
  templates: ' Designs for every message that names none of its own. See: npx campaignkit list templates',
  formats: ' Sizes. A design skips the shapes it is not made for. See: npx campaignkit list formats',
  targets:
    ' Language and region. Words come from locales/, helplines and law from the region.\n A target without words speaks English, and check says so. See: npx campaignkit list targets',
  brand: ' Who publishes: names, logos and two colours. Put your own there.',
};

/** The source's campaign file with a few values changed: keys keep their order, comments stay, and a comment teaches each key. */
export function composeCampaignFile(source: string, change: CampaignChange): string {
  const document = parseDocument(source);
  document.set('id', change.id);
  if (change.title !== undefined) document.set('title', change.title);
  document.set('version', quoted('1.0'));
  document.set('issued', quoted(change.issued));
  document.set('targets', document.createNode(change.targets, { flow: true }));
  if (change.brand !== undefined) document.set('brand', change.brand);
  teach(document.contents);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function teach(contents: unknown): void {
  if (!isMap(contents)) return;
  for (const pair of contents.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const lesson = TEACH[String(pair.key.value)];
    if (lesson !== undefined && !pair.key.commentBefore) pair.key.commentBefore = lesson;
  }
}
