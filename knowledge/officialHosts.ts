import { z } from 'zod';

/**
 * The only sites that an answer or an office may lead to: those of the organizations themselves, and of the few bodies
 * outside that sourced facts name. Copies of official pages under other names exist; nobody is sent there.
 */
export const officialHosts = [
  'un.org',
  'un.int',
  'undocs.org',
  'unsceb.org',
  'unmissions.org',
  'uncares.org',
  'fpombudsman.org',
  'unwomen.org',
  'undp.org',
  'unfpa.org',
  'unicef.org',
  'unops.org',
  'unhcr.org',
  'unv.org',
  'wfp.org',
  'fao.org',
  'who.int',
  'openwho.org',
  'paho.org',
  'iom.int',
  'ilo.org',
  'unesco.org',
  'ohchr.org',
  'unfccc.int',
  'worldbank.org',
  'imf.org',
  'ethicspoint.eu',
  'ficsa.org',
  'unglobe.org',
  'lila.help',
  'righttobe.org',
  'iisd.org',
];

const isOfficial = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return officialHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
};

/** An address over https on one of the official hosts. */
export const OfficialAddress = z
  .url({ protocol: /^https$/ })
  .refine(isOfficial, 'must be on an official host; add it to knowledge/officialHosts.ts after checking whose it is');
