package se.paragraf.cli.reading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.chain.FiledParagraph;
import se.paragraf.index.compare.CompareMinutes;
import se.paragraf.index.compare.Comparison;
import se.paragraf.index.search.Search;
import se.paragraf.model.Document;
import se.paragraf.model.Paragraph;

/** Compares what two references to an archive mean: two §§, or two documents § by §. */
public final class CompareCited {

  private final FindCitedPlace places;
  private final Predicate<Paragraph> shown;

  /**
   * @param shown which §§ may be compared
   */
  public CompareCited(Archive archive, Search search, Predicate<Paragraph> shown) {
    this.places = new FindCitedPlace(archive, search);
    this.shown = shown;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /**
     * @param leftOut §§ that may not be shown
     */
    record Compared(Cited older, Cited newer, Comparison comparison, long leftOut)
        implements Outcome {}

    /** The archive holds nothing so called. */
    record Unknown(String reference) implements Outcome {}

    /** It may mean any of these; non-empty. */
    record Several(String reference, List<String> citations) implements Outcome {}

    /** One is a § and the other a document. */
    record Unlike() implements Outcome {}

    /** One is a § that may not be shown. */
    record NotShown() implements Outcome {}
  }

  /**
   * What a reference means.
   *
   * @param name to show
   * @param paragraph empty when the whole document is meant
   */
  public record Cited(String name, Document document, Optional<Paragraph> paragraph) {}

  /** Compares the newer with the older. */
  public Outcome compare(String older, String newer) throws IOException {
    for (String reference : List.of(older, newer)) {
      List<FiledParagraph> found = places.paragraph(reference);
      if (found.size() > 1) {
        return new Outcome.Several(
            reference, found.stream().map(FiledParagraph::citation).toList());
      }
    }
    Optional<Cited> before = cited(older);
    Optional<Cited> after = cited(newer);
    if (before.isEmpty() || after.isEmpty()) {
      return new Outcome.Unknown(before.isEmpty() ? older : newer);
    }
    return compare(before.get(), after.get());
  }

  private Outcome compare(Cited older, Cited newer) {
    CompareMinutes compare = new CompareMinutes(shown);
    if (older.paragraph().isEmpty() && newer.paragraph().isEmpty()) {
      long leftOut =
          Stream.of(older, newer)
              .flatMap(each -> each.document().paragraphs().stream())
              .filter(shown.negate())
              .count();
      return new Outcome.Compared(
          older, newer, compare.compare(older.document(), newer.document()), leftOut);
    }
    if (older.paragraph().isEmpty() || newer.paragraph().isEmpty()) {
      return new Outcome.Unlike();
    }
    Paragraph before = older.paragraph().get();
    Paragraph after = newer.paragraph().get();
    return shown.test(before) && shown.test(after)
        ? new Outcome.Compared(older, newer, compare.compare(before, after), 0)
        : new Outcome.NotShown();
  }

  private Optional<Cited> cited(String reference) throws IOException {
    Optional<Cited> paragraph =
        places.paragraph(reference).stream()
            .findFirst()
            .map(filed ->
                new Cited(filed.citation(), filed.document(), Optional.of(filed.paragraph())));
    return paragraph.isPresent()
        ? paragraph
        : places
            .find(reference)
            .map(place -> new Cited(reference, place.document(), Optional.empty()));
  }
}
