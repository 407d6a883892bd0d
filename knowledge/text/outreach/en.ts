/** The plan for ten minutes in a team meeting; the plan itself is a walk by buttons (`knowledge/guides/meeting.json`). */
export const outreach = {
  /** The label of the link to the page that holds all of it. */
  page: 'The plan for a team meeting, on one page',
  /** Below the title of that page. */
  about:
    'For whoever leads a team or is a focal point: read it once, and take it with you. What stands in quotation marks can be read aloud.',
};
