/** Par document. */
export const VERSIONS_GARDEES = 50
