import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import drawingStyle from '../../../templates/home-office/drawing-style.hbs'
import abbreviations from '../../../templates/home-office/partials/abbreviations.hbs'
import actionPlan from '../../../templates/home-office/partials/action-plan.hbs'
import contents from '../../../templates/home-office/partials/contents.hbs'
import cover from '../../../templates/home-office/partials/cover.hbs'
import fonts from '../../../templates/home-office/partials/fonts.hbs'
import panel from '../../../templates/home-office/partials/panel.hbs'
import pseudonyms from '../../../templates/home-office/partials/pseudonyms.hbs'
import recommendations from '../../../templates/home-office/partials/recommendations.hbs'
import section from '../../../templates/home-office/partials/section.hbs'
import printBegin from '../../../templates/home-office/print-begin.hbs'
import printEnd from '../../../templates/home-office/print-end.hbs'
import printSection from '../../../templates/home-office/print-section.hbs'
import webBegin from '../../../templates/home-office/web-begin.hbs'
import webEnd from '../../../templates/home-office/web-end.hbs'
import webSection from '../../../templates/home-office/web-section.hbs'
import type { Look } from '../../render/render-report.ts'
import { once } from '../../support/once.ts'
import { ownFile } from '../../support/own-file.ts'

const styleSheets = fileURLToPath(ownFile('templates/home-office/'))

/** The look of a Home Office report: its templates come compiled, its style sheets are read, once. */
export const loadLook = once(async (): Promise<Look> => {
  const read = (file: string): Promise<string> => readFile(join(styleSheets, file), 'utf8')
  const [printCss, webCss] = await Promise.all([read('print.css'), read('web.css')])
  return {
    documents: {
      print: { begin: printBegin, section: printSection, end: printEnd },
      web: { begin: webBegin, section: webSection, end: webEnd },
    },
    drawingStyle,
    partials: {
      abbreviations,
      'action-plan': actionPlan,
      contents,
      cover,
      fonts,
      panel,
      pseudonyms,
      recommendations,
      section,
    },
    styles: { print: printCss, web: webCss },
  }
})
