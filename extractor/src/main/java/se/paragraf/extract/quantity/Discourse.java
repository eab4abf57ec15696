package se.paragraf.extract.quantity;

import java.util.Optional;

/**
 * What the text before a sentence says about the figures in it.
 *
 * @param heading the organisation named by the headings above
 * @param organization the one spoken of in the same passage
 * @param indicator what was measured last in the same passage
 * @param subject what the sentence before was about
 * @param lead the time that the line leading a list gives to its items
 * @param opened the time with which a sentence before began: {@code Under 2022 inkom …}
 */
record Discourse(
    Optional<String> heading,
    Optional<String> organization,
    Optional<String> indicator,
    Optional<String> subject,
    Optional<Period> lead,
    Optional<Period> opened) {

  /** At the beginning of a passage under headings that name this organisation. */
  static Discourse under(Optional<String> heading) {
    return new Discourse(
        heading,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Discourse withOrganization(String name) {
    return new Discourse(heading, Optional.of(name), indicator, subject, lead, opened);
  }

  Discourse withIndicator(Optional<String> name) {
    return new Discourse(heading, organization, name.or(() -> indicator), subject, lead, opened);
  }

  /** After a sentence that begins with another thing. */
  Discourse about(String phrase) {
    return new Discourse(
        heading, organization, Optional.empty(), Optional.of(phrase), lead, opened);
  }

  Discourse withLead(Optional<Period> period) {
    return new Discourse(heading, organization, indicator, subject, period, opened);
  }

  Discourse withOpened(Optional<Period> period) {
    return new Discourse(heading, organization, indicator, subject, lead, period.or(() -> opened));
  }
}
