/** A link that leads straight to a customer: `?meet=oren`, as a trainer may hand it out. */

const NAME = 'meet';

/** Id of the account that a link asks for, known or not. */
export const meetingAsked = (search: string): string | null =>
  new URLSearchParams(search).get(NAME);

/** What is left of an address's search once its invitation was followed: a reload begins no other meeting. */
export function withoutInvitation(search: string): string {
  const asked = new URLSearchParams(search);
  asked.delete(NAME);
  return asked.size > 0 ? `?${asked}` : '';
}
