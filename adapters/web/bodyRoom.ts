const [kb, mb, second] = [1024, 1024 * 1024, 1000];

/**
 * What the beginning of a body may take without room: a message as people write it, HELP, Leave, a sign-in. However full it is,
 * these get through; on all connections that there can be (server.ts) they take 80 MB.
 */
export const ofEachBody = 4 * kb;

/** What memory each piece of a body takes beside its bytes: it can come byte by byte. */
export const ofEachPiece = 256;

/**
 * What the bodies that are being read at one door may hold together: whoever opens many connections and sends slowly finds
 * this bound, whatever one body may be. Each door has its own, so that a flood at one shuts out nobody at another.
 */
export class BodyRoom {
  private taken = 0;

  /**
   * @param most bytes
   * @param patience for one body, in milliseconds
   */
  constructor(
    readonly most: number,
    readonly patience = 30 * second,
  ) {}

  /** Takes so many bytes; false when there is no room for them. */
  take(bytes: number): boolean {
    if (this.taken + bytes > this.most) return false;
    this.taken += bytes;
    return true;
  }

  giveBack(bytes: number): void {
    this.taken -= bytes;
  }

  get free(): number {
    return this.most - this.taken;
  }
}

/** The rooms of this process. Nobody but staff who are signed in can take anything of `staff`; a file of theirs takes its time on a slow line. */
export const rooms = {
  page: new BodyRoom(32 * mb),
  directLine: new BodyRoom(16 * mb),
  teams: new BodyRoom(32 * mb),
  signIn: new BodyRoom(16 * mb),
  staff: new BodyRoom(96 * mb, 300 * second),
};
