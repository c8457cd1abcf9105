import type { Draw } from '../random/draw.ts';

/** Area codes of the USA; with each of them the exchange 555 has a hundred numbers, 0100 to 0199, that belong to nobody. */
const AREAS =
  '201202203205206207208209210212213214215216217218219224225228229231234239240248251252253254256260262267269270276281301302303' +
  '304305307308309310312313314315316317318319320321323325330331334336337339347351352360361386401402404405406407408409410412413' +
  '414415417423424425430432434435440443469470475478479480484501502503504505507508509510512513515516517518520530540541551559561' +
  '562563567570571573574580585586601602603605606607608609610612614615616617618619620623626630631636641646650651660661662678682' +
  '701702703704706707708712713714715716717718719720724727731732734740754757760763765770772773774775781785786801802803804805806' +
  '808810812813814815816817818828830831832843845847850856857858859860862863864865870901903904906907908909910912913914915916917' +
  '918920925928931936937940941947949951952954956970971972973978979980985989';
const AREA_LENGTH = 3;
const LINES = 100;
const COUNT = (AREAS.length / AREA_LENGTH) * LINES;

/**
 * Gives out telephone numbers that no other run of a check has used, in an order of their own for each seed.
 *
 * After some 29,000 it begins anew: by then a consumer without a reset has long been given other message ids.
 */
export class NumberPool {
  readonly #first: number;
  readonly #taken = new Set<string>();
  #given = 0;

  constructor(draw: Draw) {
    this.#first = Math.floor(draw('number-pool') * COUNT);
  }

  take(): string {
    const position = (this.#first + this.#given++) % COUNT;
    const area = AREAS.slice((position % (COUNT / LINES)) * AREA_LENGTH).slice(0, AREA_LENGTH);
    const line = 100 + Math.floor(position / (COUNT / LINES));
    const number = `+1${area}555${String(line).padStart(4, '0')}`;
    this.#taken.add(number);
    return number;
  }

  /** Whether a number was given out by this pool, in whichever run. */
  hasGiven(number: string): boolean {
    return this.#taken.has(number);
  }
}
