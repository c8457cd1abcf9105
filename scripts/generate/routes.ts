import { operations } from './api/document.ts';
import { refusalsModule } from './api/refusals-module.ts';
import { routesModule } from './api/routes-module.ts';
import { apiTypesModule } from './api/types.ts';
import { apiValidators } from './api/validators.ts';
import { prettyFiles } from './spec-file.ts';
import type { Step } from './step.ts';

/** The step of the generation that turns the Messaging API of spec/openapi.yaml into TypeScript. */
export const routes: Step = async root => {
  const api = await operations(root);
  const modules = await prettyFiles(root, {
    'routes.ts': routesModule(api),
    'refusals.ts': refusalsModule(api),
    'api-types.ts': await apiTypesModule(root),
  });
  return new Map([...modules, ...(await apiValidators(root, api))]);
};
