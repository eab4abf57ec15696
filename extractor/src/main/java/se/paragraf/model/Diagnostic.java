package se.paragraf.model;

import java.util.Optional;

/**
 * Something the reader of the output should know about the extraction; {@code notices} in JSON.
 *
 * @param code fixed, kebab-case: {@code encrypted}, {@code no-text}, …
 * @param message one sentence in Swedish
 * @param page the page it is about, if it is about one
 */
public record Diagnostic(String code, Severity severity, String message, Optional<Integer> page) {

  public static Diagnostic error(String code, String message) {
    return new Diagnostic(code, Severity.ERROR, message, Optional.empty());
  }

  public static Diagnostic warning(String code, String message, int page) {
    return new Diagnostic(code, Severity.WARNING, message, Optional.of(page));
  }
}
