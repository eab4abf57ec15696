package se.paragraf.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.ocr.OcrResult;
import se.paragraf.extract.ocr.OcrResult.Cause;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Severity;

/** What is to be said of pages that had to be read from their image. */
final class OcrNotices {

  /** A page read less surely than this should be looked at; clean scans have 0.93 and more. */
  private static final double DOUBTFUL = 0.75;

  private OcrNotices() {}

  /** First what holds for the file, then by page. */
  static List<Diagnostic> of(Collection<OcrResult> results) {
    List<Diagnostic> notices = new ArrayList<>();
    results.stream()
        .flatMap(result -> missing(result).stream())
        .findFirst()
        .ifPresent(notices::add);
    results.stream()
        .sorted(Comparator.comparingInt(OcrResult::number))
        .flatMap(result -> page(result).stream())
        .forEach(notices::add);
    return notices;
  }

  private static Optional<Diagnostic> missing(OcrResult result) {
    return result instanceof OcrResult.Unread unread && unread.cause() == Cause.MISSING
        ? Optional.of(
            new Diagnostic("ocr-missing", Severity.WARNING, unread.message(), Optional.empty()))
        : Optional.empty();
  }

  private static Optional<Diagnostic> page(OcrResult result) {
    return switch (result) {
      case OcrResult.Read read ->
          read.page().confidence() < DOUBTFUL && !read.page().words().isEmpty()
              ? Optional.of(
                  Diagnostic.warning(
                      "ocr-doubtful",
                      "Sidans text är tolkad ur en bild och osäker; jämför med sidan.",
                      read.number()))
              : Optional.empty();
      case OcrResult.Unread unread -> Optional.of(unread(unread));
    };
  }

  private static Diagnostic unread(OcrResult.Unread unread) {
    return switch (unread.cause()) {
      case MISSING ->
          Diagnostic.warning(
              "no-text",
              "Sidans text finns bara som bild och kan inte läsas utan Tesseract.",
              unread.number());
      case FAILED -> Diagnostic.warning("no-text", unread.message(), unread.number());
      case LATER -> Diagnostic.warning("awaiting-ocr", unread.message(), unread.number());
    };
  }
}
