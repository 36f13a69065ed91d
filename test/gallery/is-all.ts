/** `npm run gallery` tries every fault, and both profiles; any other run of the tests a sample, which is a lot cheaper. */
export const isAll = process.env['GALLERY'] === 'all';
