// A municipality finds the situations in which its own procedure breaks the GDPR, and mends them one after the other until
// none is left. Each time the largest situation is told, a change of the rules answers it, and the procedure is compared
// again. `-- --lang en` prints it in English.
import { defineDocument, defineProcedure, gdprDocument, gdprProcedure, type Procedure } from 'privacy-rulebook'
import { compareProcedures, worstSituations } from 'privacy-rulebook/comparison'
import { ownFact, type RuleSettings, statementsWith } from 'privacy-rulebook/rights'
import { catalogueFor, explainSituation } from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import { lt } from 'privacy-rulebook/text/lt'
import { type Language, printIfStarted } from './shared.js'
