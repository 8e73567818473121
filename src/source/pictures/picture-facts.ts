/** The kinds of picture that can be printed. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/svg+xml'

/** What a picture's file says besides its pixels. */
export interface RasterFacts {
  width: number
  height: number
  /** EXIF, from its byte order mark on. */
  exif: Uint8Array | undefined
  /** XMP, as XML. */
  xmp: string
  /** Keywords of texts for people: “Comment”, “Author”. */
  texts: string[]
  /** False where the file ends too soon. */
  whole: boolean
}

/** A picture as it goes into the report. */
export interface CleanPicture {
  bytes: Uint8Array
  type: PictureType
}

/** What is in a drawing and cannot be printed, in the words of a sentence. */
export type DrawingLoss = 'a picture' | 'words that are set as HTML'

/** What a picture's file tells about people, in the words of a sentence; the pixels aside. */
export type PictureSecret =
  | 'where it was taken'
  | 'when it was taken'
  | 'the name of a person'
  | 'the number of the camera'
  | 'a small copy of an earlier state'
  | 'a comment'
  | 'the folder where it was kept'
