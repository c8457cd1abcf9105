import { Hono } from 'hono';

const app = new Hono();
app.post('/webhooks/bandwidth', c => c.body(null, c.req.query('x') === '1' ? 204 : 400));

export default app;
