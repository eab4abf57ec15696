package se.paragraf.index.check.rule;

/** A consistency rule for minutes: a pure function from a record to what it finds there. */
public interface Rule {

  /** What it looks for and why; the same object each time. */
  RuleSheet sheet();

  Answer ask(Subject subject);
}
