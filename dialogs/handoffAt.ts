import { z } from 'zod';
import { promised } from '../knowledge/service.js';
import type { Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { Added } from './payload.js';
import { relayOffice, type RelayOffice } from './relayOffice.js';

const about = {
  service: z.string(),
  /** Sealed: who must not see it. */ excluded: z.string(),
  /** Sealed: what was written so far. */ words: z.string(),
  /** Sealed: what was written for another office, and can be added; empty where there is nothing. */ earlier: z.string().default(''),
  /** What the office said of itself when its screen was shown. */ read: z.string().default(''),
  /** Sealed: those at the office of whom the person was asked whether they are involved, and answered. */ asked: z.string().default(''),
};
export type About = { [K in keyof typeof about]: string };

/** Where a handoff stands. */
export const HandoffAt = z.discriminatedUnion('step', [
  z.object({ step: z.literal('door'), ...about }),
  z.object({ step: z.literal('office'), ...about }),
  z.object({
    step: z.literal('involved'),
    ...about,
    /** Sealed: who stood on the screen, in the order of the buttons. */ names: z.string().default(''),
  }),
  z.object({ step: z.literal('payload'), ...about }),
  z.object({ step: z.literal('typing'), ...about, field: Added }),
  z.object({ step: z.literal('consent'), ...about, /** Sealed: what stood on the screen. */ shown: z.string() }),
]);
export type HandoffAt = z.infer<typeof HandoffAt>;

/** What all steps have in common. */
export const aboutOf = ({ service, excluded, words, earlier, read, asked }: About): About => ({
  service,
  excluded,
  words,
  earlier,
  read,
  asked,
});

/** What an office says of itself, to see whether it is still so when the person says yes. */
export const saysOfItself = ({ service }: Pick<RelayOffice, 'service'>): string => JSON.stringify(promised(service));

/** The handoff that the person left open, as they left it. */
export const leftOpen = ({ conversation: { draft } }: Kit): HandoffAt | undefined =>
  draft ? HandoffAt.safeParse(draft.at).data : undefined;

/** The reply, with the handoff kept as it stands in it: whatever the person does next, they can go back to it. */
export const kept = (reply: Reply, at: HandoffAt): Reply => ({
  ...reply,
  place: reply.place ?? 'draft',
  about: { ...reply.about, draft: { service: at.service, at } },
});

export const sealedNames = (names: readonly string[], kit: Kit): string => kit.seal(JSON.stringify(names));

export const openedNames = (sealed: string, kit: Kit): string[] => z.array(z.string()).parse(JSON.parse(kit.unseal(sealed) ?? '[]'));

/** What is kept of those who must not see it: their accounts, and how each is shown now. */
export const excludedNames = (names: readonly string[], kit: Kit): string[] => [
  ...new Set(names.flatMap((name) => [name, kit.nameOf(name)])),
];

/** The people of the office who may see it. */
export const remaining = ({ service, excluded }: About, kit: Kit): string[] => {
  const out = openedNames(excluded, kit);
  return (relayOffice(service, kit)?.people ?? []).filter((name) => !out.includes(name));
};

/** Whether somebody may see it of whom the person has not been asked whether they are involved (care.md CO-05). */
export const hasJoined = (about: About, kit: Kit): boolean => {
  const asked = openedNames(about.asked, kit);
  return remaining(about, kit).some((name) => !asked.includes(name));
};
