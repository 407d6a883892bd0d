import { z } from 'zod';
import type { Chain } from '../bots/chain.js';
import { Act, Anchor } from '../dialogs/act.js';
import { Chained } from './accounts/accountsHome.js';
import type { DataFile } from './backup/contents.js';

const Referrals = z.object({
  acts: z.record(z.string(), Act).default({}),
  anchors: z.object({ acts: Anchor.optional() }).default({}),
});

const Knowledge = z.object({
  edits: z.record(z.string(), Act).default({}),
  editAnchors: z.object({ acts: Anchor.optional() }).default({}),
});

/** The chains of acts of an installation: the file of DATA_DIR in which each is, or would be without a database, and how it is read out of its JSON. */
export const chains = {
  cases: {
    file: 'referrals.json',
    read: (json: unknown): Chain => {
      const { acts, anchors } = Referrals.parse(json);
      return { acts: Object.values(acts), anchor: anchors.acts };
    },
  },
  answers: {
    file: 'knowledge.json',
    read: (json: unknown): Chain => {
      const { edits, editAnchors } = Knowledge.parse(json);
      return { acts: Object.values(edits), anchor: editAnchors.acts };
    },
  },
  accounts: { file: 'accounts.json', read: (json: unknown): Chain => z.object(Chained).parse(json) },
} satisfies Record<string, { file: DataFile; read(json: unknown): Chain }>;
