/**
 * Lets one of all instances do a job, which ends with the instance if that dies: undefined where another is at it. It is for
 * what reaches outside, and so cannot be taken back when two do it: records keep themselves apart.
 */
export type Alone = <R>(job: string, work: () => Promise<R>) => Promise<R | undefined>;
