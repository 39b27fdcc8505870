/** What we use of `asl-validator`, which comes without types. */
declare module 'asl-validator' {
  export default function aslValidator(definition: unknown): {
    readonly isValid: boolean;
    readonly errors: readonly { readonly message: string }[];
  };
}
