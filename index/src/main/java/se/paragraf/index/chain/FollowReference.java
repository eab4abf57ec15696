package se.paragraf.index.chain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.search.Filters;

/** Finds the § that a reference means. */
public final class FollowReference {

  private final FiledParagraphs paragraphs;

  public FollowReference(FiledParagraphs paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Every § that it can mean, in every organisation. */
  public List<FiledParagraph> all(Reference reference, Filters filters) {
    return paragraphs.numbered(reference.number(), reference.body(), dated(reference, filters));
  }

  /** The § that it means where it stands in this one: of the same organisation and no later. */
  public Optional<FiledParagraph> from(Reference reference, FiledParagraph citing) {
    Filters filters =
        citing.organization().map(Filters.NONE::withOrganization).orElse(Filters.NONE);
    if (reference.year().isEmpty() && citing.date().isPresent()) {
      LocalDate day = citing.date().get();
      filters = filters.withFrom(FiledParagraphs.longBefore(day)).withTo(day);
    }
    return all(reference, filters).stream()
        .filter(found -> !found.key().equals(citing.key()))
        .max(
            Comparator.comparingDouble(
                    (FiledParagraph found) -> Likeness.of(found.title(), citing.title()))
                .thenComparing(found -> found.date().orElse(LocalDate.MIN))
                .thenComparing(FiledParagraph::key));
  }

  private static Filters dated(Reference reference, Filters filters) {
    if (reference.date().isPresent()) {
      return filters.withFrom(reference.date().get()).withTo(reference.date().get());
    }
    return reference
        .year()
        .map(year -> filters.withFrom(LocalDate.of(year, 1, 1)).withTo(LocalDate.of(year, 12, 31)))
        .orElse(filters);
  }
}
