/** Country calling codes and the three letters of their country; a code that several share goes to the largest. */
const COUNTRIES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '7 RUS, 20 EGY, 27 ZAF, 30 GRC, 31 NLD, 32 BEL, 33 FRA, 34 ESP, 36 HUN, 39 ITA, 40 ROU, 41 CHE, 43 AUT, 44 GBR, 45 DNK',
    '46 SWE, 47 NOR, 48 POL, 49 DEU, 51 PER, 52 MEX, 53 CUB, 54 ARG, 55 BRA, 56 CHL, 57 COL, 58 VEN, 60 MYS, 61 AUS, 62 IDN',
    '63 PHL, 64 NZL, 65 SGP, 66 THA, 81 JPN, 82 KOR, 84 VNM, 86 CHN, 90 TUR, 91 IND, 92 PAK, 94 LKA, 212 MAR, 213 DZA',
    '216 TUN, 221 SEN, 233 GHA, 234 NGA, 254 KEN, 255 TZA, 256 UGA, 351 PRT, 352 LUX, 353 IRL, 354 ISL, 358 FIN, 359 BGR',
    '370 LTU, 371 LVA, 372 EST, 380 UKR, 381 SRB, 385 HRV, 386 SVN, 420 CZE, 421 SVK, 501 BLZ, 502 GTM, 503 SLV, 504 HND',
    '505 NIC, 506 CRI, 507 PAN, 591 BOL, 593 ECU, 595 PRY, 598 URY, 852 HKG, 880 BGD, 886 TWN, 961 LBN, 962 JOR, 965 KWT',
    '966 SAU, 971 ARE, 972 ISR, 974 QAT, 977 NPL',
  ]
    .join(', ')
    .split(', ')
    .map(pair => pair.split(' ') as [string, string]),
);

/** Area codes of the North American plan that do not belong to the United States. */
const CANADA = new Set(
  (
    '204 226 236 249 250 263 289 306 343 354 365 367 368 382 403 416 418 431 437 438 450 468 474 506 514 519 548 579 581 ' +
    '584 587 604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905'
  ).split(' '),
);

/** The country of an E.164 number in three letters; null for what is none, and for a country that is not in the table. */
export function countryOf(number: string): string | null {
  if (!/^\+\d{7,15}$/.test(number)) return null;
  if (number.startsWith('+1')) return CANADA.has(number.slice(2, 5)) ? 'CAN' : 'USA';
  return (
    [1, 2, 3].map(length => COUNTRIES[number.slice(1, 1 + length)]).find(found => found !== undefined) ?? null
  );
}
