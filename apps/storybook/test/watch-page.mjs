/**
 * Collects what goes wrong behind a page's back: errors in the console, exceptions, requests that fail or leave this machine.
 * @param {import('playwright').Page} page
 * @param {string} origin the only server that may be asked
 * @returns {() => string[]} what went wrong since it was asked last
 */
export function watchPage(page, origin) {
  let faults = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left takes its requests with it.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`request failed: ${request.url()}`);
  });
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`));
  page.on('request', (request) => {
    if (/^https?:|^wss?:/.test(request.url()) && !request.url().startsWith(origin)) faults.push(`leaves this machine: ${request.url()}`);
  });
  return () => {
    const found = faults;
    faults = [];
    return found;
  };
}
