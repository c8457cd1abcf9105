/** A file that an account keeps. */
export interface StoredFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly cacheControl?: string | undefined;
}
