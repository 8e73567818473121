import fc from 'fast-check'

// A property that fails is made smaller until nothing smaller fails, and no limit of vitest reaches work that does
// not wait: without this one, a rare counterexample can hold a run for hours. It is told as small as it is by then.
fc.configureGlobal({ interruptAfterTimeLimit: 120_000, markInterruptAsFailure: true })
