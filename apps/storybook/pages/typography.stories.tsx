/** The languages themselves, without a template: every script on one sheet, or one language in all its sizes. */
export default { title: 'Typography' };

export const AllScripts = { name: 'All scripts', parameters: { specimens: 'all' } };
export const OneLanguage = { name: 'One language', parameters: { specimens: 'one' } };
