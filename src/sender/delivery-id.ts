/** The id of the delivery with this number: `d7`. Numbers start at 1 and go on through restarts. */
export function deliveryId(number: number): string {
  return `d${number}`;
}

/** The number in the id of a delivery; NaN for what is none. */
export function deliveryNumber(id: string): number {
  return /^d[1-9]\d*$/.test(id) ? Number(id.slice(1)) : Number.NaN;
}
