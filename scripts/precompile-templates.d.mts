import type { Plugin } from 'vitest/config'

export function precompileTemplates(): Plugin
