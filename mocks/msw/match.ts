import { type OperationId, type Route, routes } from '../../src/contract/generated/routes.ts';

/** An operation that a URL names, and its parameters as they stand in the path. */
export interface Match {
  readonly route: Route;
  readonly operationId: OperationId;
  readonly params: Readonly<Record<string, string>>;
}

interface Place {
  readonly route: Route;
  readonly pattern: RegExp;
}

const PLACES: readonly Place[] = Object.values<Route>(routes).map(route => ({
  route,
  pattern: new RegExp(`^(?<prefix>.*?)${pathPattern(route, true)}/?$`),
}));

/** The path of an operation as a regular expression; a media id may hold slashes, any other parameter may not. */
export function pathPattern({ path, parameters }: Route, isNaming = false): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const holdsSlashes = parameters.some(parameter => parameter.name === name && parameter.slashes);
    const value = holdsSlashes ? '.+?' : '[^/]+';
    return isNaming ? `(?<${name}>${value})` : value;
  });
}

/** Every operation at a path, whatever its method; below any base URL, the shortest one where several are possible. */
export function matchesOf(pathname: string): readonly Match[] {
  const found = PLACES.flatMap(({ route, pattern }) => {
    const { prefix, ...params } = pattern.exec(pathname)?.groups ?? {};
    const operationId = route.operationId as OperationId;
    return prefix === undefined ? [] : [{ prefix, match: { route, operationId, params } }];
  });
  const shortest = Math.min(...found.map(({ prefix }) => prefix.length));
  return found.filter(({ prefix }) => prefix.length === shortest).map(({ match }) => match);
}
