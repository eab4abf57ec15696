package se.paragraf.index.followup;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.paragraf.index.search.DocumentRef;
import se.paragraf.index.search.ParagraphRef;
import se.paragraf.model.Region;

/**
 * An order that a decision gave, and what later §§ say came of it; an entry of {@code assignments}.
 *
 * @param text the order as printed
 * @param receiver who shall do it, as printed
 * @param due date or words of the text
 * @param dueBy the last day that {@code due} can mean, told from the day of the meeting
 * @param given whether a body decided it; else it was only proposed
 * @param citation where it was given
 * @param links later §§ that report on it, earliest first
 * @param searched the meetings in which a report was looked for
 */
public record Report(
    String text,
    Optional<String> receiver,
    Optional<String> due,
    Optional<LocalDate> dueBy,
    boolean given,
    String citation,
    DocumentRef document,
    Optional<ParagraphRef> paragraph,
    List<Region> regions,
    @JsonSerialize(using = ToStringSerializer.class) Status status,
    List<Link> links,
    Searched searched) {

  public Report {
    regions = List.copyOf(regions);
    links = List.copyOf(links);
  }

  /** Whether nothing, or not all, is known to have come of it. */
  public boolean isOpen() {
    return status == Status.NOTHING_FOUND || status == Status.PARTLY;
  }

  /** Whether it is open and was to be done before the day. */
  public boolean isOverdue(LocalDate today) {
    return isOpen() && dueBy.filter(day -> day.isBefore(today)).isPresent();
  }

  /** What came of an order; written in JSON as the words in lower case. */
  public enum Status {
    REPORTED,
    PARTLY,
    /** A later decision changed, revoked or left out the order. */
    SUPERSEDED,
    NOTHING_FOUND;

    /** {@code nothing found}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** As {@link #word}, for JSON. */
    @Override
    public String toString() {
      return word();
    }
  }

  /** What ties a later § to the order. */
  public enum By {
    CASE,
    REFERENCE,
    WORDING
  }

  /** A later § that reports on the order. */
  public record Link(
      String citation, String quote, By by, DocumentRef document, List<Region> regions) {
    public Link {
      regions = List.copyOf(regions);
    }
  }

  /** How many meetings after the order were searched, from the first to the last of them. */
  public record Searched(long meetings, Optional<LocalDate> from, Optional<LocalDate> to) {}
}
