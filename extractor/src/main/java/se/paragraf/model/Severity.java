package se.paragraf.model;

/** How bad a thing is. */
public enum Severity {
  ERROR,
  WARNING,
  INFO
}
