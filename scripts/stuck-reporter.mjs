// Names the test files that have been at work for minutes, and the last test that they told of beginning: work that
// does not wait is reached by no time limit of vitest, and such a run would end without a word of where.

const patience = 5 * 60_000

export default class StuckReporter {
  #begun = new Map()
  #timer

  onTestRunStart() {
    this.#timer = setInterval(() => this.#tell(), patience / 5)
    this.#timer.unref()
  }

  onTestModuleQueued({ relativeModuleId }) {
    this.#begun.set(relativeModuleId, { since: Date.now(), test: 'the file' })
  }

  onTestCaseReady(test) {
    const { relativeModuleId } = test.module
    this.#begun.set(relativeModuleId, { since: Date.now(), test: test.fullName })
  }

  onTestModuleEnd({ relativeModuleId }) {
    this.#begun.delete(relativeModuleId)
  }

  onTestRunEnd() {
    clearInterval(this.#timer)
  }

  #tell() {
    for (const [file, { since, test }] of this.#begun) {
      const minutes = Math.round((Date.now() - since) / 60_000)
      if (Date.now() - since > patience) {
        console.error(`STUCK  ${file}: ${minutes} minutes since “${test}” began`)
      }
    }
  }
}
