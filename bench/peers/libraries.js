/* The peers that are used as libraries, resolved from this folder's own node_modules. */
export * as jsonSchemaFaker from 'json-schema-faker';
export * as zod from 'zod';
