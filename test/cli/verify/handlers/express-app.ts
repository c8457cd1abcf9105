import express from 'express';

export const app = express();
app.post('/callbacks', (_request, response) => void response.sendStatus(204));
