package se.paragraf.model;

/** What sort of document it is; written in JSON as the lower-case word. */
public enum DocumentKind {
  /** Minutes of a whole meeting. */
  PROTOKOLL,
  /** Extract of minutes: one or a few §§. */
  PROTOKOLLSUTDRAG,
  /** Memo with a proposal, from an office to a body. */
  TJANSTESKRIVELSE,
  /** Report or accounts (delårsrapport, bokslut, granskning). */
  RAPPORT,
  /** Summons to a meeting, with its agenda. */
  KALLELSE,
  /** Anything else attached: plan, contract, guideline, slides. */
  BILAGA,
  OVRIGT
}
