import { actsBeforeItAsks } from './acts-before-it-asks.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { answersBeforeItWrites } from './answers-before-it-writes.ts';
import { answersEveryAttempt } from './answers-every-attempt.ts';
import { answersThenNotes } from './answers-then-notes.ts';
import { checksThenActs } from './checks-then-acts.ts';
import { closesTheFile } from './closes-the-file.ts';
import { comparesWhatIsShown } from './compares-what-is-shown.ts';
import { copiesPrototypes } from './copies-prototypes.ts';
import { countsBeforeItLooks } from './counts-before-it-looks.ts';
import { diesAfterAnswering } from './dies-after-answering.ts';
import { diesOfBrokenJson } from './dies-of-broken-json.ts';
import { diesOfMissingText } from './dies-of-missing-text.ts';
import { dropsTheOverflow } from './drops-the-overflow.ts';
import { everythingInMemory } from './everything-in-memory.ts';
import { failsAtGarbage } from './fails-at-garbage.ts';
import { failsAtRepetitions } from './fails-at-repetitions.ts';
import { firstEventOnly } from './first-event-only.ts';
import { forbids } from './forbids.ts';
import { forgetsAfterAnHour } from './forgets-after-an-hour.ts';
import { forgetsAfterHalfADay } from './forgets-after-half-a-day.ts';
import { forgetsToAnswer } from './forgets-to-answer.ts';
import { groupAsOne } from './group-as-one.ts';
import { guardsNothing } from './guards-nothing.ts';
import { idsAsNumbers } from './ids-as-numbers.ts';
import { ignoresThePassword } from './ignores-the-password.ts';
import { ignoresTheStale } from './ignores-the-stale.ts';
import { knownById } from './known-by-id.ts';
import { knownByIdAndType } from './known-by-id-and-type.ts';
import { knownByText } from './known-by-text.ts';
import { knownByTime } from './known-by-time.ts';
import { knowsBeforeItWrites } from './knows-before-it-writes.ts';
import { knowsInMemory } from './knows-in-memory.ts';
import { knowsNothing } from './knows-nothing.ts';
import { knowsWhatItHalfRead } from './knows-what-it-half-read.ts';
import { lastWordWins } from './last-word-wins.ts';
import { letsTheSilentPass } from './lets-the-silent-pass.ts';
import { losesUpdates } from './loses-updates.ts';
import { marksWhenDone } from './marks-when-done.ts';
import { narrowTextColumn } from './narrow-text-column.ts';
import { needsAText } from './needs-a-text.ts';
import { needsAnErrorCode } from './needs-an-error-code.ts';
import { needsJsonInTags } from './needs-json-in-tags.ts';
import { needsMilliseconds } from './needs-milliseconds.ts';
import { needsStampedIds } from './needs-stamped-ids.ts';
import { needsTelephoneNumbers } from './needs-telephone-numbers.ts';
import { oneAfterTheOther } from './one-after-the-other.ts';
import { oneOfEachType } from './one-of-each-type.ts';
import { oneRecipientOnly } from './one-recipient-only.ts';
import { overwritesTheCode } from './overwrites-the-code.ts';
import { refusesUnknownFields } from './refuses-unknown-fields.ts';
import { refusesUnknownTypes } from './refuses-unknown-types.ts';
import { refusesWithoutChallenge } from './refuses-without-challenge.ts';
import { remembersTheLast } from './remembers-the-last.ts';
import { remembersThree } from './remembers-three.ts';
import { repliesLater } from './replies-later.ts';
import { sendsFailuresAgain } from './sends-failures-again.ts';
import { slowOnGroups } from './slow-on-groups.ts';
import { smallBodyLimit } from './small-body-limit.ts';
import { stopsAtTheUnknown } from './stops-at-the-unknown.ts';
import { takesAnyId } from './takes-any-id.ts';
import { thanksForReceipts } from './thanks-for-receipts.ts';
import { threeByteCharacters } from './three-byte-characters.ts';
import { updatesOnly } from './updates-only.ts';
import { waitsForABody } from './waits-for-a-body.ts';
import { waitsForMedia } from './waits-for-media.ts';
import { walksToTheBottom } from './walks-to-the-bottom.ts';
import { writesDownAnything } from './writes-down-anything.ts';
import type { Bug } from '../parts/mock-consumer.ts';

/** Bugs that people really write, one per file, grouped by the law that each breaks. */
export const zoo: readonly Bug[] = [
  slowOnGroups,
  waitsForMedia,
  forgetsToAnswer,
  smallBodyLimit,
  narrowTextColumn,
  threeByteCharacters,
  oneRecipientOnly,
  diesAfterAnswering,
  diesOfBrokenJson,
  diesOfMissingText,
  guardsNothing,
  letsTheSilentPass,
  refusesWithoutChallenge,
  forbids,
  comparesWhatIsShown,
  ignoresThePassword,
  actsBeforeItAsks,
  refusesUnknownFields,
  refusesUnknownTypes,
  needsAText,
  needsTelephoneNumbers,
  needsStampedIds,
  needsMilliseconds,
  needsAnErrorCode,
  needsJsonInTags,
  failsAtGarbage,
  copiesPrototypes,
  writesDownAnything,
  takesAnyId,
  waitsForABody,
  walksToTheBottom,
  firstEventOnly,
  stopsAtTheUnknown,
  oneOfEachType,
  allOrNothing,
  groupAsOne,
  knownById,
  knownByIdAndType,
  knownByTime,
  idsAsNumbers,
  knownByText,
  thanksForReceipts,
  sendsFailuresAgain,
  answersEveryAttempt,
  forgetsAfterHalfADay,
  knowsNothing,
  forgetsAfterAnHour,
  remembersThree,
  remembersTheLast,
  countsBeforeItLooks,
  failsAtRepetitions,
  checksThenActs,
  answersThenNotes,
  marksWhenDone,
  lastWordWins,
  closesTheFile,
  updatesOnly,
  overwritesTheCode,
  ignoresTheStale,
  knowsWhatItHalfRead,
  answersBeforeItWrites,
  knowsInMemory,
  everythingInMemory,
  knowsBeforeItWrites,
  repliesLater,
  dropsTheOverflow,
  oneAfterTheOther,
  losesUpdates,
];
