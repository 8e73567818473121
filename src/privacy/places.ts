/** Where the characters of a text came from. Grows with the text; plain arrays of a long report take longer to fill than to read it. */
export class Places {
  private starts: Int32Array
  private ends: Int32Array
  private length = 0

  constructor(size: number) {
    this.starts = new Int32Array(size + 64)
    this.ends = new Int32Array(size + 64)
  }

  copy(from: number, to: number): void {
    this.reserve(to - from)
    for (let at = from; at < to; at += 1) {
      this.starts[this.length] = at
      this.ends[this.length] = at + 1
      this.length += 1
    }
  }

  put(count: number, start: number, end: number): void {
    this.reserve(count)
    this.starts.fill(start, this.length, this.length + count)
    this.ends.fill(end, this.length, this.length + count)
    this.length += count
  }

  done(end: number): { starts: Int32Array; ends: Int32Array } {
    this.put(1, end, end)
    return { starts: this.starts.slice(0, this.length), ends: this.ends.slice(0, this.length - 1) }
  }

  private reserve(count: number): void {
    if (this.length + count <= this.starts.length) return
    const grow = (old: Int32Array) => {
      const larger = new Int32Array((this.length + count) * 2)
      larger.set(old)
      return larger
    }
    this.starts = grow(this.starts)
    this.ends = grow(this.ends)
  }
}
