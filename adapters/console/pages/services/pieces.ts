import type { SignedIn } from '../../visit.js';
import type { Confirming } from '../../../../bots/servicePublishing.js';
import { servicesOf } from '../../../accounts/account.js';
import { editorOf } from '../../visit.js';
import type { Place } from '../answers/pieces.js';

export const servicesPath = '/console/services';
export const servicePath = (service: string, ...rest: string[]): string => [servicesPath, service, ...rest].join('/');

/** Where offices have their pages. */
export const servicesPlace: Place = {
  path: servicePath,
  backTo: ({ officeEditing }) => officeEditing.backTo,
  fields: ({ officeEditing }) => officeEditing.fields,
};

/** Somebody who is signed in, as those know them who keep the offices and their contacts. */
export const confirmingOf = (visit: SignedIn): Confirming => ({ ...editorOf(visit), services: servicesOf(visit.account) });
