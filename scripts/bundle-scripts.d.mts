import type { Plugin } from 'vitest/config'

export function bundleScripts(): Plugin
