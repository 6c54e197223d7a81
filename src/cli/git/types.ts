/** What is compared with a revision: the files as they are, or as they are staged. */
export type Side = 'working' | 'staged'

/** A file that differs. Paths are relative to the root of the repository, with forward slashes; null where it does not exist. */
export interface ChangedFile {
  readonly oldPath: string | null
  readonly path: string | null
}
