/** Pieces side by side, to be compared. */
export default { title: 'Wall' };

export const Formats = { name: 'One piece, all formats', parameters: { wall: 'formats' } };
export const Languages = { name: 'One template, all languages', parameters: { wall: 'targets' } };
export const Templates = { name: 'One message, all templates', parameters: { wall: 'templates' } };
export const Everything = { name: 'All templates, all languages', parameters: { wall: 'everything' } };
