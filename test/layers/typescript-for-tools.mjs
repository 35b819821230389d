import { registerHooks } from 'node:module';

// dependency-cruiser reads TypeScript's JavaScript API, which the native compiler has not got: it is given the aliased older one.
registerHooks({
  resolve: (name, context, next) => next(name.replace(/^typescript(?=$|\/)/, 'typescript-js'), context),
});
