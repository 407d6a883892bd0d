/** The keys of referrals, apart from the data: one for each, destroyed with it, so that an old copy of the data opens nothing (decisions.md D3, D15). */
export interface Vault {
  /** Makes a random 256-bit key for a referral; it is on the disk when this resolves. Nothing changes when it has one. */
  begin(id: string): Promise<void>;
  /** AES-256-GCM under the key of the referral, with the id as additional data, filled up so that lengths say little; base64url. @throws when it has no key */
  seal(id: string, text: string): string;
  /** The text, or undefined when the key is gone. @throws when what was sealed has been changed, or belongs to another referral */
  open(id: string, sealed: string): string | undefined;
  /** Whether a referral has a key: without one, nothing of it can be read. */
  has(id: string): boolean;
  /** HMAC-SHA-256 under the key of the referral: a name for it that nobody can join to it once the key is gone. @throws when it has no key */
  mark(id: string, text: string): string;
  /** Destroys keys; they are gone from the disk when this resolves. */
  destroy(...ids: string[]): Promise<void>;
  /** The referrals that have a key. Ask for them once you hold what you look for: what is held has its key from before. */
  ids(): Promise<string[]>;
}

/** Return numbers (decisions.md D4): what finds a referral again, without being kept. */
export interface ReturnNumbers {
  /** A new number: its 22 digits, without spaces. */
  fresh(): string;
  /**
   * The hash by which a referral is found; the same work whether or not there is one.
   * @throws when the number is not well formed: `readNumber` says why before anything else is done
   */
  lookup(number: string): Promise<string>;
  /** By one stretch, the hashes by which a referral and bookings are found: nothing joins the two but the number. @throws as above */
  lookups(number: string): Promise<Lookups>;
  /**
   * The same for a number that somebody typed: it stands behind those that are drawn.
   * @returns undefined where so many wait that this one is not taken
   * @throws as above
   */
  tried(number: string): Promise<Lookups | undefined>;
}

/** What a number finds, each by a hash of its own. */
export interface Lookups {
  chat: string;
  meetings: string;
}

/** What needs good chance or a hash. */
export interface Chance {
  /** 128 random bits, base64url: 22 characters. */
  id(): string;
  /** A random whole number, from 0 to below the limit. */
  below(limit: number): number;
  /** SHA-256, base64url. */
  hash(text: string): string;
}

/** What makes a record of acts provable. */
export interface Witness {
  /** SHA-256, base64url. */
  hash(text: string): string;
  /** HMAC-SHA-256 under a key of this installation, base64url. */
  mark(text: string): string;
}
