export { nearest, suggestion } from '../report/nearest.ts';
