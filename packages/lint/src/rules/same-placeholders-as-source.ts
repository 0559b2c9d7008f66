import { readMessage } from '@campaignkit/messages';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'same-placeholders-as-source',
  on: 'messages',
  severity: 'error',
  languages: 'all',
  why: 'A placeholder lost in translation is a helpline that is not printed.',
  source: 'Rule book HP1: the same help in every language.',
  examples: {
    pass: [
      { locale: 'fr', text: 'Appelle {childLine}', sourceText: 'Call {childLine}' },
      { locale: 'fr', text: '{crisisLine} ou {childLine}', sourceText: '{childLine} or {crisisLine}' },
      {
        locale: 'ar',
        text: '{n, plural, one {{childLine}} two {{childLine} مرتين} other {{childLine}}}',
        sourceText: '{n, plural, one {{childLine}} other {{childLine}}}',
      },
      { locale: 'fr', text: 'Sans source : {childLine}' },
      { locale: 'fr', text: 'Appelle {childLine', sourceText: 'Call {childLine}' },
    ],
    report: [
      { locale: 'fr', text: 'Appelle la ligne', sourceText: 'Call {childLine}' },
      { locale: 'fr', text: 'Appelle {childline}', sourceText: 'Call {childLine}' },
      { locale: 'fr', text: 'Appelle {childLine} {police}', sourceText: 'Call {childLine}' },
      { locale: 'fr', text: '{n, plural, one {x} other {y}}', sourceText: '{n, plural, one {{childLine}} other {{childLine}}}' },
    ],
  },
  check: ({ text, sourceText, slot }) => {
    if (sourceText === undefined) return [];
    const wanted = readMessage(sourceText);
    const received = readMessage(text);
    // A message that cannot be read has a finding of its own, with the reason.
    if (wanted.fault !== null || received.fault !== null || list(wanted.variables) === list(received.variables)) return [];
    return [
      {
        message: `"${slot}" has other placeholders than its source. Expected ${list(wanted.variables)}, received ${list(received.variables)}.`,
        fix: 'Write each placeholder of the source once, spelled as there; their order is free.',
      },
    ];
  },
});

function list(names: readonly string[]): string {
  return names.length === 0
    ? 'none'
    : [...names]
        .sort()
        .map((name) => `{${name}}`)
        .join(' ');
}
