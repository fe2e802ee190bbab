/** The door to what can be done to single entries: each plans a change of the texts of a content folder, as a person would write it. */
export { addAllNoted, addGrouped, addNoted } from './entries/add-entry.ts';
export { chainsAt } from './entries/chains-at.ts';
export { withOutlets } from './entries/hear.ts';
export { addPlaces, editPlace, removePlace } from './entries/places.ts';
export { ReasonNeeded } from './entries/record-change.ts';
export { listDependents, removeEntry } from './entries/remove-entry.ts';
export { Conflict, editSubject } from './entries/set-entry.ts';
export { findSubject, keysOf, schemaOf, SUBJECT_KINDS, type Subject, type SubjectKind, type Written } from './entries/subject.ts';
export { noteDone, takeBackDone, type Done } from './entries/take-back.ts';
export { asValue, openTexts, type Texts } from './entries/texts.ts';
export { addWaiver, removeWaiver } from './entries/waivers.ts';
