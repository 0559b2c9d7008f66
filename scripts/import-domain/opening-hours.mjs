const DAY = { Mon: 'Mo', Tue: 'Tu', Wed: 'We', Thu: 'Th', Fri: 'Fr', Sat: 'Sa', Sun: 'Su' };

/** The list's words as OpenStreetMap opening_hours, or null whenever they could mean anything else. */
export function toOpening(given) {
  if (given === null || isInDoubt(given)) return null;
  const words = given.replace(/ \(chat [^)]*\)$/, '');
  if (words === '24/7' || words === '24/7 (web)') return '24/7';
  const daily = /^(?:7\/7|365 days) (\d\d:\d\d)–(\d\d:\d\d)$/.exec(words);
  if (daily) return `Mo-Su ${daily[1]}-${daily[2]}`;
  const rules = (words.includes(';') ? words.split('; ') : words.split(/, (?=(?:[A-Z][a-z]{2}|weekend) \d)/)).map(readRule);
  return rules.every((rule) => rule !== null) ? rules.join('; ') : null;
}

/** A conflict, a year, a request to check, or a place where it does not hold. */
function isInDoubt(given) {
  return /check|conflict|\b(19|20)\d\d\b|region|app list/i.test(given);
}

function readRule(rule) {
  const parts = /^([\w–, ]+) (\d\d)–(\d\d)$/.exec(rule);
  if (!parts) return null;
  const days = parts[1] === 'weekend' ? 'Sa-Su' : readDays(parts[1]);
  return days === null ? null : `${days} ${parts[2]}:00-${parts[3]}:00`;
}

function readDays(words) {
  const days = words.split(', ').map((part) => part.split('–').map((day) => DAY[day]));
  return days.every((range) => range.every(Boolean)) ? days.map((range) => range.join('-')).join(',') : null;
}
