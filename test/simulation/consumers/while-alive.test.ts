import { describe, expect, test } from '@jest/globals';
import type { Death } from '../../../src/simulation/index.ts';
import { whileAlive } from '../../../src/simulation/consumers/while-alive.ts';

/** A consumer that dies when it is told to, and counts how often it was revived. */
function mortal() {
  let death: Death | null = null;
  let tell = (): void => {};
  let ended = new Promise<void>(resolve => (tell = resolve));
  return {
    revivals: 0,
    die() {
      death = { how: 'exit code 1', lastWords: '' };
      tell();
    },
    death: () => death,
    ended: () => ended,
    async revive() {
      this.revivals++;
      death = null;
      ended = new Promise(resolve => (tell = resolve));
    },
  };
}

const never = (): Promise<never> => new Promise(() => {});

describe('who looks at a consumer', () => {
  test('sees its state while it lives', async () => {
    expect(await whileAlive({ observe: () => 7 }, mortal()).observe?.()).toBe(7);
  });

  test('sees nothing of a dead one, and does not wait for one that dies meanwhile', async () => {
    const life = mortal();
    const looking = whileAlive({ observe: never }, life).observe?.();
    life.die();
    expect(await looking).toBeNull();
    expect(await whileAlive({ observe: never }, life).observe?.()).toBeNull();
  });

  test('is told what goes wrong only while it lives', async () => {
    const life = mortal();
    const failing = async (): Promise<never> => {
      throw new Error('nobody answers');
    };
    await expect(whileAlive({ observe: failing }, life).observe?.()).rejects.toThrow('nobody answers');
    life.die();
    expect(await whileAlive({ observe: failing }, life).observe?.()).toBeNull();
  });
});

describe('a reset', () => {
  test('revives a consumer that died before, or dies of it', async () => {
    const life = mortal();
    let resets = 0;
    const { reset } = whileAlive(
      {
        async reset() {
          if (++resets === 1) life.die();
          if (resets === 1) await never();
        },
      },
      life,
    );
    life.die();
    await reset?.();
    expect([resets, life.revivals]).toEqual([2, 2]);
  });

  test('gives up one that always dies of it', async () => {
    const life = mortal();
    await whileAlive({ reset: () => life.die() }, life).reset?.();
    expect(life.revivals).toBe(3);
  });
});
