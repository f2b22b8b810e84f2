/**
 * Routes of taking part. Apart from the contract, so that the page for phones has them without the schemas, which weigh
 * more than all the rest of it.
 */
export const meedoenRoutes = {
  startDeelname: 'POST /dialoog/open/{gesprekId}/deelnemers',
  getDeelname: 'GET /dialoog/deelname',
  changeDeelname: 'POST /dialoog/deelname/wijziging',
  listVolgende: 'GET /dialoog/deelname/volgende',
  castStemmen: 'POST /dialoog/deelname/stemmen',
  addStelling: 'POST /dialoog/deelname/stellingen',
  addIdee: 'POST /dialoog/deelname/ideeen',
  supportIdee: 'POST /dialoog/deelname/ideeen/{ideeId}/steun',
  listOwnIdeeen: 'GET /dialoog/deelname/ideeen',
  showGesprek: 'GET /dialoog/open/{gesprekId}',
  listOpenGesprekken: 'GET /dialoog/open',
} as const
