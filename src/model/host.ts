/** One file of a folder, as `Host.list` tells it. */
export interface DirectoryEntry {
  name: string
  kind: 'file' | 'folder' | 'other'
}

/** What a path leads to, links followed. */
export interface Lookup {
  kind: DirectoryEntry['kind']
  /** Length of a file. */
  bytes: number
  /** Absolute, with no link in it. */
  path: string
}

/** How far a file is from being private. */
export interface Exposure {
  readableByOthers: boolean
  /** Git would take it along, or has done so already. */
  inGit: boolean
}

export interface WriteOptions {
  private?: boolean
  check?: (written: Uint8Array) => Promise<void>
}

/**
 * The world outside: files, today's date, the environment. Everything that a report is made of comes
 * through here, so that the same input gives the same output and an editor can stand in for the disk.
 *
 * Paths are absolute or relative to the working folder. A missing file or folder is `undefined`;
 * any other failure of the machine is an `EnvironmentError`.
 */
export interface Host {
  readText(path: string): Promise<string | undefined>
  /**
   * @param accepts gets what the path leads to when the file is open, and what is read is that file, whatever takes
   * its place meanwhile; where it says no, that is an EnvironmentError
   */
  readBytes(path: string, accepts?: (found: Lookup) => boolean): Promise<Uint8Array | undefined>
  /** What a path leads to, without reading it; undefined where a link leads nowhere, too. */
  look(path: string): Promise<Lookup | undefined>
  list(folder: string): Promise<DirectoryEntry[] | undefined>
  /**
   * Replaces the file whole or not at all; creates the folder that it lies in.
   *
   * @param options `private`: nobody but its owner may ever read it; `check` gets what was written as the
   * disk gives it back, before it takes its place: where it throws, the old file stays
   */
  write(path: string, content: string | Uint8Array, options?: WriteOptions): Promise<void>
  /**
   * Throws an EnvironmentError where nothing can be written in a folder, so that nobody is asked for what
   * cannot be kept. What is tried is taken away again, and the folder too, if it was not there.
   */
  tryToWrite(folder: string): Promise<void>
  /** Removes a file, or a folder that is empty; nothing where there is none. */
  remove(path: string): Promise<void>
  /**
   * Overwrites a file, then removes it. Many disks write the new bytes elsewhere: what stood there may
   * still be found by somebody who takes the disk apart.
   */
  wipe(path: string): Promise<void>
  /**
   * Who but its owner can get at a file: whoever uses this computer, whoever gets the repository. Nobody,
   * where the system cannot say, and of a file that the repository holds on purpose.
   */
  exposure(path: string): Promise<Exposure>
  /** Today where the author is, as YYYY-MM-DD. */
  today(): string
  env(name: string): string | undefined
}
