import type { Contact } from '@campaignkit/model';

/** The number as the record groups it; spaces hold the groups on one line. */
export function formatPhone(phone: string): string {
  return phone.replaceAll(' ', '\u00a0');
}

/** A page as people read it aloud: without scheme and closing slash. */
export function formatAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** What stands for a contact inside a sentence: its number, else its page. */
export function formatInline({ phone, url, name }: Contact): string {
  if (phone !== null) return formatPhone(phone);
  return url === null ? name : formatAddress(url);
}
