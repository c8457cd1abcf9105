import { describe, expect, test } from '@jest/globals';
import { commentedOutCode, promisingComments } from './tidy/comments.ts';
import { importCycles } from './tidy/cycles.ts';
import { climbingImports } from './tidy/floors.ts';
import { impurities } from './tidy/purity.ts';
import { longFiles, longFunctions, wideFunctions } from './tidy/size.ts';
import { codeOf, condemn, parse, readSources } from './tidy/source.ts';
import { localTraces } from './tidy/traces.ts';
import { emptyFileNames, otherNames } from './tidy/words.ts';

const sources = readSources();
const codes = codeOf(sources);
const house = sources.filter(({ path }) => /^(src|mocks)\/.*\.ts$/.test(path)).map(parse);

describe('the house', () => {
  test('has rooms to look at', () => {
    expect(house.length).toBeGreaterThan(10);
    expect(codes.length).toBeGreaterThan(house.length / 2);
  });
  test('has stairs that only go down', () => condemn(house.flatMap(climbingImports)));
  test('has no circular corridor', () => condemn(importCycles(house)));
  test('is pure below drivers/', () => condemn(house.flatMap(impurities)));
});

describe('names', () => {
  test('of files and folders say what is in them', () =>
    condemn(sources.flatMap(({ path }) => emptyFileNames(path))));
  test('use the words of the project', () => condemn(codes.flatMap(otherNames)));
});

describe('size', () => {
  test('of files is at most 250 lines', () => condemn(codes.flatMap(longFiles)));
  test('of functions is at most 40 lines', () => condemn(codes.flatMap(longFunctions)));
  test('of parameter lists is at most three', () => condemn(codes.flatMap(wideFunctions)));
});

describe('comments', () => {
  test('put nothing off', () => condemn(codes.flatMap(promisingComments)));
  test('hold no code', () => condemn(codes.flatMap(commentedOutCode)));
});

test('no file names the machine that it was made on', () => condemn(sources.flatMap(localTraces)));
