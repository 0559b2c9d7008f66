/** True for a slot of one of the families: `tip-2` is of the family `tip`, `law-heading` of `law`. */
export function isOfFamily(slot: string, ...families: readonly string[]): boolean {
  return families.some((family) => slot === family || (slot.startsWith(family) && /^[-\d]/.test(slot.slice(family.length))));
}

/** Digits that a reader dials: the big number and the lines of further contacts, without their labels and pages. */
export function isNumberSlot(slot: string): boolean {
  return /^(?:number|contact)(?:-?\d+)?$/.test(slot);
}

/** What help looks like in one view: digits, a page, or words that stand in for a missing record. */
export function isHelpSlot(slot: string): boolean {
  return isNumberSlot(slot) || isOfFamily(slot, 'number', 'address', 'trusted');
}

/** Marks of a proof lie over the piece on purpose. */
export function isDraftSlot(slot: string): boolean {
  return isOfFamily(slot, 'draft');
}
