package se.paragraf.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.extract.ocr.OcrResult;
import se.paragraf.extract.ocr.OcrResult.Cause;
import se.paragraf.extract.ocr.TextLayer;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Severity;

/** What is to be said of pages that had to be read from their image. */
final class OcrNotices {

  /** A page read less surely than this should be looked at; clean scans have 0.93 and more. */
  static final double DOUBTFUL = 0.75;

  private OcrNotices() {}

  /**
   * First what holds for the file, then by page.
   *
   * @param layers what the pages' own text was worth
   */
  static List<Diagnostic> of(Collection<OcrResult> results, Map<Integer, TextLayer> layers) {
    List<Diagnostic> notices = new ArrayList<>();
    results.stream()
        .flatMap(result -> missing(result).stream())
        .findFirst()
        .ifPresent(notices::add);
    results.stream()
        .sorted(Comparator.comparingInt(OcrResult::number))
        .flatMap(result ->
            page(result, hasText(layers.getOrDefault(result.number(), TextLayer.PICTURE))).stream())
        .forEach(notices::add);
    return notices;
  }

  /** Of a picture on a page that has text besides. */
  static Diagnostic ofPicture(OcrResult.Unread unread) {
    return switch (unread.cause()) {
      case LATER ->
          new Diagnostic(
              "picture-awaiting-ocr",
              Severity.INFO,
              "Sidans bild är inte läst än; den kan vara en tabell.",
              Optional.of(unread.number()));
      case MISSING, FAILED ->
          Diagnostic.warning(
              "no-picture-text",
              "Sidan har text som bild, som inte kunde läsas; den lämnas som figur.",
              unread.number());
    };
  }

  private static Optional<Diagnostic> missing(OcrResult result) {
    return result instanceof OcrResult.Unread unread && unread.cause() == Cause.MISSING
        ? Optional.of(
            new Diagnostic("ocr-missing", Severity.WARNING, unread.message(), Optional.empty()))
        : Optional.empty();
  }

  private static boolean hasText(TextLayer layer) {
    return layer == TextLayer.WRONG || layer == TextLayer.DOUBTFUL;
  }

  private static Optional<Diagnostic> page(OcrResult result, boolean wrongText) {
    return switch (result) {
      case OcrResult.Read read when wrongText ->
          Optional.of(
              new Diagnostic(
                  "wrong-text-mended",
                  Severity.INFO,
                  "Sidans text stämmer inte med det som syns och är därför tolkad ur bilden.",
                  Optional.of(read.number())));
      case OcrResult.Read read when read.page().words().isEmpty() ->
          Optional.of(
              new Diagnostic(
                  "no-words",
                  Severity.INFO,
                  "På sidans bild hittades ingen text: den kan vara tom, ett foto eller skadad.",
                  Optional.of(read.number())));
      case OcrResult.Read read ->
          read.page().confidence() < DOUBTFUL
              ? Optional.of(
                  Diagnostic.warning(
                      "ocr-doubtful",
                      "Sidans text är tolkad ur en bild och osäker; jämför med sidan.",
                      read.number()))
              : Optional.empty();
      case OcrResult.Unread unread -> Optional.of(wrongText ? wrong(unread) : unread(unread));
    };
  }

  private static Diagnostic wrong(OcrResult.Unread unread) {
    return Diagnostic.warning(
        unread.cause() == Cause.LATER ? "awaiting-ocr" : "wrong-text",
        "Sidans text stämmer inte med det som syns: den har fel bokstäver.",
        unread.number());
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
