/** Leads the demo's pilot, and administers its project. */
export const LEAD = '712020:miriam-okafor';
/** Has worked on the pilot, and is invited with the others. */
export const MEMBER = '712020:tomasz-wieczorek';
/** Leads the support desk that was to use the pilot, and is invited with the others. */
export const SUPPORTER = '712020:hannah-lindqvist';
/** May see the pilot's project, and is not invited. */
export const SPONSOR = '712020:charles-whitfield';
/** Administers the site. */
export const ADMINISTRATOR = '712020:ingrid-solheim';
/** May not see the pilot's project. */
export const OUTSIDER = '712020:sofia-marchetti';
