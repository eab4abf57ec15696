package se.paragraf.model;

import java.util.List;
import java.util.Optional;

/**
 * The front page of minutes: when, where, who, which §§.
 *
 * @param placeAndTime as printed
 * @param members who decided, in printed order
 * @param substitutes who attended without deciding
 * @param absent who is listed as absent
 * @param others officials and guests
 * @param adjusters who approve the minutes together with the chair
 * @param adjustmentPlaceAndDate as printed
 * @param approvedAtOnce words about §§ approved at once (omedelbar justering), as printed
 * @param notice the announcement (anslag), when it is printed
 * @param fields every labelled field as printed, with its place, in printed order
 */
public record FrontPage(
    Optional<String> placeAndTime,
    List<Member> members,
    List<Member> substitutes,
    List<Member> absent,
    List<Attendee> others,
    Optional<ParagraphRange> paragraphRange,
    List<String> adjusters,
    Optional<String> adjustmentPlaceAndDate,
    Optional<String> approvedAtOnce,
    Optional<String> chair,
    Optional<String> secretary,
    Optional<Notice> notice,
    List<Field> fields) {

  public FrontPage {
    members = List.copyOf(members);
    substitutes = List.copyOf(substitutes);
    absent = List.copyOf(absent);
    others = List.copyOf(others);
    adjusters = List.copyOf(adjusters);
    fields = List.copyOf(fields);
  }

  /**
   * A member or substitute as listed.
   *
   * @param party letters as printed: {@code M}, {@code SoL}
   * @param role {@code ordförande}, {@code 2:e vice ordförande}, as printed
   * @param replaces name of the member in whose place this one serves
   * @param paragraphs the §§ attended as printed: {@code 33-34}; empty when all
   */
  public record Member(
      String name,
      Optional<String> party,
      Optional<String> role,
      Optional<String> replaces,
      Optional<String> paragraphs,
      Optional<Region> region) {}

  /**
   * Somebody who attended without being of the body.
   *
   * @param title as printed: {@code ekonomidirektör}
   * @param paragraphs the §§ attended; empty when all
   */
  public record Attendee(
      String name, Optional<String> title, List<Integer> paragraphs, Optional<Region> region) {
    public Attendee {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** First and last § as the front page says. */
  public record ParagraphRange(int first, int last) {}

  /** A labelled field: {@code Plats och tid} and what stands beside it. */
  public record Field(String label, String text, List<Region> regions) {
    public Field {
      regions = List.copyOf(regions);
    }
  }
}
