import { fromFetch } from '../../../../src/simulation/index.ts';

let count = 0;

export default fromFetch(() => new Response(null, { status: ++count > 0 ? 204 : 500 }), {
  observe: () => ({ count }),
  reset: () => void (count = 0),
});
