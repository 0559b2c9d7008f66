import { expect, it } from 'vitest';
import { composeCampaignFile } from './compose-campaign-file.js';

it('changes a few values, keeps order, comments and styles, and teaches each key', () => {
  const source = [
    '# Ours.',
    'id: source',
    'title: Source # short',
    'version: "2.3"',
    'issued: "2025-01"',
    'messages:',
    '  - id: m05',
    '    facts: [F40, F66]',
    'targets: [en-GB]',
    'brand: brand.json',
    '',
  ].join('\n');
  expect(composeCampaignFile(source, { id: 'mine', title: undefined, targets: ['fr-BE', 'ar-EG'], issued: '2026-11', brand: undefined }))
    .toMatchInlineSnapshot(`
    "# Ours.
    id: mine
    # For lists, in English. Not printed.
    title: Source # short
    # These four are printed in the version line. Raise the version with every release.
    version: "1.0"
    issued: "2026-11"
    # What is said. The words of message "m05" begin with "m05." in locales/<tag>/<id>.json.
    # look: colours and voice. facts: figures it rests on; their sources are printed.
    # templates: designs for this message alone. See: npx campaignkit list messages
    messages:
      - id: m05
        facts: [F40, F66]
    # Language and region. Words come from locales/, helplines and law from the region.
    # A target without words speaks English, and check says so. See: npx campaignkit list targets
    targets: [fr-BE, ar-EG]
    # Who publishes: names, logos and two colours. Put your own there.
    brand: brand.json
    "
  `);
});
