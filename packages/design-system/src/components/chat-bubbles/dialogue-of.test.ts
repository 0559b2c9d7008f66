import { expect, test } from 'vitest';
import { dialogueOf } from './dialogue-of.js';

test.each([
  ['en', 'They want money for your picture? Don’t pay. Tell.', ['They want money for your picture?'], 'Don’t pay. Tell.'],
  ['ar', 'هل يهدّدك أحد بصورة؟ يمكنك إيقاف ذلك.', ['هل يهدّدك أحد بصورة؟'], 'يمكنك إيقاف ذلك.'],
  ['hi', 'फ़ोटो को लेकर कोई धमका रहा है? यह सब रुक सकता है।', ['फ़ोटो को लेकर कोई धमका रहा है?'], 'यह सब रुक सकता है।'],
  ['th', 'มีคนเอารูปเธอมาขู่เอาเงิน?\nอย่าจ่าย\nบอกใครสักคน', ['มีคนเอารูปเธอมาขู่เอาเงิน?'], 'อย่าจ่าย บอกใครสักคน'],
  ['en', 'Nice to you. Older than you. Asking for pictures?', ['Nice to you.', 'Older than you.', 'Asking for pictures?'], ''],
  ['en', 'Your body is yours. Online too.', ['Your body is yours.'], 'Online too.'],
  ['en', 'It stops with you', ['It stops with you'], ''],
])('%s: "%s"', (lang, headline, asked, answered) => {
  expect(dialogueOf(headline, lang)).toEqual({ asked, answered });
});
