// A thread of its own, for what the main one names.
import { workerData } from 'node:worker_threads'
import { load } from './load.js'

load(workerData.file, workerData.purpose)
