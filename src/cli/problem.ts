export { Problem, type ProblemStory, quoted, tell } from '../report/problem.ts';
