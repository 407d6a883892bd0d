/** Signing in at the console through the organization's own sign-in (OpenID Connect). */
export const openId = {
  go: 'Sign in through your organization',
  local: 'Sign in with a passphrase',
  window: 'A new window opens for this, and your text stays here. Come back to this page after you have signed in there.',
  back: 'I have signed in. Back to my text',
  onward: 'Go on',
  again: 'That did not work, so you are not signed in. Please start again here.',
  away: 'The sign-in of your organization does not work at the moment. Please try again in a few minutes. If it stays like this, tell those who run this server.',
  unknown: {
    title: 'There is no account for you here yet',
    text: 'Your organization knows you, but no account here belongs to you. Give this code to those who run this server, in person or by telephone:',
    code: 'The code opens nothing by itself, and it is the same each time. Nothing about you was stored here.',
  },
  out: {
    title: 'Signed out',
    here: 'You are signed out here.',
    there:
      'The sign-in of your organization may still be open in this browser. Whoever uses this device after you could then come in here.',
    go: 'Sign out there too',
    again: 'Sign in again',
  },
  kept: {
    sitting: {
      kind: 'Which staff members are signed in',
      id: 'a fingerprint of the cookie, which only staff pages have',
      account: 'their account',
      means: 'a fingerprint of what lets the account in',
      language: 'the language chosen',
      still: 'whether lists renew themselves',
      ends: 'when the session ends at the latest',
      expires: 'when it ends if nothing more is clicked',
      lasts: (idle: number, hours: number) => `${idle} minutes without a click, ${hours} hours at most; at once when they sign out`,
    },
    code: {
      kind: 'Codes with which staff members have signed in: each works once',
      id: 'their account',
      step: 'which code it was: a number for every half minute',
      first: 'whether a second code is needed',
      expires: 'when this is forgotten',
    },
  },
};

export type OpenIdText = typeof openId;
