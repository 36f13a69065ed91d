import { type CheckType, checkTypes } from './check-types.js';

/** The id of somebody's check, and of the exclusion from it. */
export const toCheckId = (personnelId: number, type: CheckType): number => personnelId * 100 + checkTypes.indexOf(type);
